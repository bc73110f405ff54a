"""Databases, applications and clients for tests. Each worker has its own databases; each test its own workspace."""

import asyncio
import contextlib
import gc
import os
import socket

import httpx
import pytest
import uvicorn
from tortoise.models import MetaInfo

from api.app import make_app
from api.server import PatientProtocol
from api.server import server as product_server
from api.settings import Settings
from api.wire import Wire
from models.db.connecting import DatabaseOptions, database
from tests import postgres
from tests.builders import World, make_world
from tests.databases import Databases
from tests.lints.recording import UNTIED, Recorder
from tests.sockets import Raw, Socket
from tests.streams import Events

os.environ["VORONKA_SECRET_KEY"] = "a-key-that-all-processes-of-the-tests-share"


WORLD = pytest.StashKey[World]()
RECORDER = Recorder()
RECORDER.install()


def keep_filters(generate, kept):
    """Have the ORM work out a table's filters once for each kind of database, not anew whenever a test opens one."""

    def kept_or_made(meta):
        of = (meta._model, meta.db.executor_class)
        if of not in kept:
            generate(meta)
            kept[of] = dict(meta.filters)
        meta.filters.update(kept[of])

    return kept_or_made


MetaInfo._generate_filters = keep_filters(MetaInfo._generate_filters, {})


def pytest_collection_finish():
    """Look no more through what has been imported: it stays, and it is much."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture(autouse=True)
def every_statement_is_tied():
    """Fail a test that had the product run a statement which is not tied to one workspace (see ``tests/lints``)."""
    yield
    told = RECORDER.told()
    assert not told, "\n".join([UNTIED, *told])


@pytest.fixture(scope="session")
def postgres_admin():
    return postgres.admin_url()


@pytest.fixture(scope="session")
def databases(tmp_path_factory):
    made = Databases(tmp_path_factory.mktemp("db"))
    yield made
    made.close()


@pytest.fixture(params=["sqlite", "postgres"])
def settings(request, databases):
    if "world" not in request.fixturenames:
        yield Settings(DATABASE_URL=databases.fresh(request.param))
        return
    url, request.node.stash[WORLD] = databases.with_world(request.param)
    yield Settings(DATABASE_URL=url)
    del request.node.stash[WORLD]  # pytest keeps a test for good


@pytest.fixture
async def place(tmp_path, postgres_admin):
    """Make places for databases that nobody has put anything into."""
    made = []

    async def new(kind):
        made.append(
            await postgres.create_database(postgres_admin) if kind == "postgres" else f"sqlite://{tmp_path}/{len(made)}.sqlite3"
        )
        return DatabaseOptions(url=made[-1], secret_keys=(os.environ["VORONKA_SECRET_KEY"],))

    yield new
    for url in made:
        if url.startswith("postgres"):
            await postgres.drop_database(postgres_admin, url)


@pytest.fixture
async def db(settings):
    async with database(settings.database):
        yield settings


@pytest.fixture
async def world(request, db) -> World:
    """A small company: an admin, a head over two teams, managers, clients, deals; see builders.py.

    It is in the database already, unless the test has one of its own.
    """
    return request.node.stash.get(WORLD, None) or await make_world()


class Client:
    """A GraphQL client over HTTP, as one caller."""

    def __init__(self, http, token):
        self.http, self.token = http, token

    async def post(self, query, variables=None, **kwargs):
        headers = {"authorization": f"Bearer {self.token}"} if self.token else {}
        return await self.http.post("/graphql", json={"query": query, "variables": variables or {}}, headers=headers, **kwargs)

    async def ask(self, query, **variables):
        """Return the data; any error fails the test."""
        body = (await self.post(query, variables)).json()
        assert "errors" not in body, body
        return body["data"]

    async def refusal(self, query, **variables):
        """Return the first error's code and message."""
        body = (await self.post(query, variables)).json()
        assert body.get("errors"), body
        return body["errors"][0]["extensions"]["code"], body["errors"][0]["message"]


@pytest.fixture
async def app(db):
    return make_app(db, owns_database=False)


@pytest.fixture
async def http(app):
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client


@pytest.fixture
def as_(http, world):
    """Return a client for a caller by name: admin, head, anna, boris, clara, stranger."""
    return lambda name: Client(http, world.tokens[name])


@pytest.fixture
def limited(db, world):
    """Return a client of an application with other limits."""

    def make(caller="anna", **limits):
        app = make_app(Settings(DATABASE_URL=db.database_url, **{"second_cost": 0, **limits}), owns_database=False)
        http = httpx.AsyncClient(transport=httpx.ASGITransport(app=app, raise_app_exceptions=False), base_url="http://test")
        return Client(http, world.tokens[caller])

    return make


@pytest.fixture
async def server(db):
    """Serve the application on a port of this machine, with its tail and its worker."""
    async with serving(make_app(db, owns_database=False)) as url:
        yield url


@pytest.fixture
async def impatient(db):
    """The product's own server, impatient: half a second for a head, and again for a body."""
    settings = db.model_copy(update={"request_timeout": 0.5, "port": 0})
    made = product_server(settings, app=make_app(settings, owns_database=False))
    task = asyncio.create_task(made._serve())
    while not made.started:
        await asyncio.sleep(0.01)
    made.task, made.port = task, made.servers[0].sockets[0].getsockname()[1]
    yield made
    made.should_exit = True
    await task


@contextlib.asynccontextmanager
async def serving(app, **options):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = uvicorn.Config(
        app,
        host="127.0.0.1",
        port=port,
        log_config=None,  # else its handlers would write on where this test is listened to
        log_level="error",
        http=PatientProtocol,
        ws=Wire,
        ws_ping_interval=None,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=5,
        **options,
    )
    running = uvicorn.Server(config)
    task = asyncio.create_task(running._serve())
    while not running.started:
        await asyncio.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        running.should_exit = True
        await task


@pytest.fixture
async def serve(db, world):
    """Serve the application with settings of its own, as often as asked."""
    async with contextlib.AsyncExitStack() as stack:

        async def start(**changed):
            app = make_app(db.model_copy(update=changed), owns_database=False)
            limit = changed.get("socket_message_limit", db.socket_message_limit)
            url = await stack.enter_async_context(serving(app, ws_max_size=limit))
            start.streams = getattr(app, "app", app).graphql.streams
            return url

        yield start


@pytest.fixture
async def listen(world):
    """Open streams, as who is named."""
    opened = []

    async def open_(url, token="admin", *args, **kwargs):
        opened.append(await Events.open(url, world.tokens.get(token, token), *args, **kwargs))
        return opened[-1]

    yield open_
    for stream in opened:
        await stream.close()


@pytest.fixture
async def raw():
    """Open a client that reads only when told to."""
    opened = []

    async def open_(url, token=None):
        opened.append(await Raw.open(url, token))
        return opened[-1]

    yield open_
    for client in opened:
        client.close()


@pytest.fixture
async def connect():
    """Open a client by the protocol."""
    opened = []

    async def open_(url, token=None):
        opened.append(await Socket.open(url, token))
        return opened[-1]

    yield open_
    for client in opened:
        client.connection.transport.abort()
    await asyncio.gather(*(client.connection.wait_closed() for client in opened))


@pytest.fixture
def statements(caplog):
    """Collect the statements that a block runs on the database."""

    class Collector:
        def __init__(self):
            self.texts = []

    from models.db import connecting

    collector = Collector()
    original = connecting.fetch_rows

    async def counted(sql, values):
        collector.texts.append(sql)
        return await original(sql, values)

    connecting.fetch_rows = counted
    yield collector
    connecting.fetch_rows = original
