"""Statements that do not end, callers that want too much, databases that are full or do not answer: the others notice nothing."""

import asyncio
import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import uuid
from urllib.parse import parse_qs, urlsplit

import asyncpg
import httpx
import pytest
from tortoise.transactions import in_transaction

from models.contacts import Contact
from models.db.connecting import DatabaseOptions, database, database_errors, dialect, disk, execute, fetch_rows
from models.db.health import trouble
from models.db.lanes import CALLER
from models.errors import RateLimited, Unavailable
from resolvers.reads import plans
from tests.cutting import assert_well, busy_in_postgres, lanes
from tests.flows.test_promises import free_port

FOR_EVER = {
    "sqlite": "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n",
    "postgres": "select pg_sleep(60)",
}


async def settled(tasks):
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def begun(count):
    """Wait until so many connections are in use."""
    async with asyncio.timeout(5):
        while sum(each.lent_out for each in lanes()) < count:
            await asyncio.sleep(0.001)
    await asyncio.sleep(0.02)


async def as_user(name, work):
    CALLER.set(name)
    return await work


async def test_statements_that_are_given_up_end_in_the_database(db):
    reads = [asyncio.create_task(fetch_rows(FOR_EVER[dialect()], ())) for _ in range(20)]
    await begun(2)

    await settled(reads)

    await assert_well()
    assert dialect() == "sqlite" or await busy_in_postgres() == []


async def test_a_query_ends_with_the_client_that_hangs_up_and_a_mutation_does_not(server, world, monkeypatch):
    statements, original = [FOR_EVER[dialect()]], plans.fetch_text

    async def slow(sql, values):
        return await (fetch_rows(statements.pop(), ()) if statements else original(sql, values))

    sent = f"contact_{uuid.uuid4()}"
    create = f'mutation {{ contactCreate(input: {{ id: "{sent}", name: "Left" }}) {{ contact {{ id }} userErrors {{ code }} }} }}'
    monkeypatch.setattr(plans, "fetch_text", slow)
    for query in ("{ contacts(first: 1) { totalCount } }", create):
        body = json.dumps({"query": query}).encode()
        _, writer = await asyncio.open_connection("127.0.0.1", urlsplit(server).port)
        head = f"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer {world.tokens['anna']}\r\n"
        writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        await begun(1)
        writer.close()
        if query != create:
            async with asyncio.timeout(3):
                while lanes()[-1].lent_out:
                    await asyncio.sleep(0.001)

    async with asyncio.timeout(3):
        while not await Contact.filter(id=sent.removeprefix("contact_")).exists():
            await asyncio.sleep(0.01)


async def test_a_transaction_whose_statement_is_given_up_is_undone(world):
    async def write():
        async with in_transaction():
            await execute("update workspace set name = 'changed'")
            await execute(FOR_EVER[dialect()])

    writer = asyncio.create_task(write())
    await begun(1)
    await settled([writer])

    await assert_well()
    assert (await fetch_rows("select count(*) from workspace where name = 'changed'", ()))[0][0] == 0


async def test_waiting_for_another_process_can_be_given_up(world, db):
    async def write():
        async with in_transaction():
            await execute("update workspace set version = version")

    async with locked_by_another(db.database_url):
        writer = asyncio.create_task(write())
        await begun(1)
        await settled([writer])

        async with asyncio.timeout(2):
            while any(each.lent_out for each in lanes()):
                await asyncio.sleep(0.001)
    await assert_well()


@contextlib.asynccontextmanager
async def locked_by_another(url):
    if dialect() == "sqlite":
        with contextlib.closing(sqlite3.connect(url.removeprefix("sqlite://"))) as other:
            other.execute("begin immediate")
            yield
        return
    other = await asyncpg.connect(url.replace("postgres://", "postgresql://", 1))
    try:
        async with other.transaction():
            await other.execute("update workspace set version = version")
            yield
    finally:
        await other.close()


async def test_one_callers_statements_hold_at_most_their_share_and_the_others_go_on(db):
    greedy = [asyncio.create_task(as_user("greedy", fetch_rows(FOR_EVER[dialect()], ()))) for _ in range(250)]
    await begun(2)

    async with asyncio.timeout(2):
        for name in ("calm", "other"):
            await as_user(name, fetch_rows("select 1", ()))
    reads = lanes()[-1]
    held = reads.lent_out
    refused = [task for task in greedy if task.done()]
    await settled(greedy)

    assert held == len(reads._all) // 2
    assert len(refused) == 250 - 200 - held
    assert all(isinstance(task.exception(), RateLimited) for task in refused)
    await assert_well()


async def test_writers_take_turns_by_caller(db):
    order, size = [], len(lanes()[0]._all)
    release = asyncio.Event()

    async def hold():
        async with in_transaction():
            await release.wait()

    async def write(name):
        async with in_transaction():
            order.append(name)

    holders = [asyncio.create_task(as_user(f"holder {i}", hold())) for i in range(size)]
    await begun(size)
    many = [asyncio.create_task(as_user("many", write("many"))) for _ in range(30)]
    await asyncio.sleep(0.01)
    one = asyncio.create_task(as_user("one", write("one")))
    await asyncio.sleep(0.01)
    release.set()
    await asyncio.gather(*holders, *many, one)

    assert order.index("one") <= size


async def test_who_leaves_in_the_moment_of_their_turn_gives_it_on(db):
    each = lanes()[0]
    held = [await as_user(f"holder {i}", each.acquire()) for i in range(len(each._all))]
    waiting = [asyncio.create_task(as_user("leaving", each.acquire())) for _ in range(2)]
    await asyncio.sleep(0)
    staying = asyncio.create_task(as_user("staying", each.acquire()))
    await asyncio.sleep(0)

    each.give_back(held.pop(), clean=True)
    await settled(waiting)

    held.append(await asyncio.wait_for(staying, 1))
    for lane in held:
        each.give_back(lane, clean=True)
    assert each.lent_out == 0


async def test_ready_says_so_while_one_caller_wants_everything(db, http):
    greedy = [asyncio.create_task(as_user("greedy", fetch_rows(FOR_EVER[dialect()], ()))) for _ in range(100)]
    await begun(2)

    answer = await http.get("/readyz")
    await settled(greedy)

    assert answer.status_code == 200


async def test_ready_says_no_while_nothing_can_be_written(db, http):
    held = [asyncio.create_task(as_user(f"holder {i}", hold_open())) for i in range(len(lanes()[0]._all))]
    await begun(len(held))

    answer = await http.get("/readyz")
    await settled(held)

    assert (answer.status_code, answer.json()["status"]) == (503, "unavailable")
    assert (await http.get("/readyz")).status_code == 200


async def hold_open():
    async with in_transaction():
        await asyncio.Event().wait()


async def test_a_full_disk_is_told_until_there_is_room_again(as_, http, db):
    text = "мало места " * 80
    create = 'mutation($t: String!) { contactCreate(input: { name: "Full", comment: $t }) { userErrors { code } } }'
    if dialect() == "postgres":
        with pytest.raises(Unavailable), database_errors():
            await execute("do $$ begin raise exception 'full' using errcode = '53100'; end $$")
        assert disk.is_full
        assert (await http.get("/readyz")).status_code == 200
        return

    await execute("PRAGMA max_page_count=1")
    codes = [
        (await as_("anna").post(create, {"t": text})).json().get("errors", [{}])[0].get("extensions", {}).get("code")
        for _ in range(60)
    ]
    full = await http.get("/readyz")
    read = await as_("anna").ask("{ contacts(first: 1) { totalCount } }")
    await execute("PRAGMA max_page_count=1073741823")

    assert codes[-1] == "UNAVAILABLE"
    assert set(codes) <= {None, "UNAVAILABLE"}
    assert (full.status_code, "full" in full.json()["reason"]) == (503, True)
    assert read["contacts"]["totalCount"] >= 0
    assert (await http.get("/readyz")).status_code == 200
    assert (await as_("anna").ask(create, t="x"))["contactCreate"]["userErrors"] == []


class Proxy:
    """A way to PostgreSQL that can be frozen: what is sent then arrives nowhere, and nothing comes back."""

    def __init__(self, url):
        parts = urlsplit(url)
        self.path = parse_qs(parts.query)["host"][0] + "/.s.PGSQL.5432"
        self.name, self.open, self.writers = parts.path, asyncio.Event(), []
        self.open.set()

    async def __aenter__(self):
        self.server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        port = self.server.sockets[0].getsockname()[1]
        self.url = f"postgres://postgres@127.0.0.1:{port}{self.name}"
        return self

    async def __aexit__(self, *_):
        self.open.set()
        self.server.close()
        for writer in self.writers:
            writer.close()

    async def _serve(self, reader, writer):
        far_reader, far_writer = await asyncio.open_unix_connection(self.path)
        self.writers += [writer, far_writer]
        await asyncio.gather(self._pump(reader, far_writer), self._pump(far_reader, writer), return_exceptions=True)

    async def _pump(self, reader, writer):
        while data := await reader.read(65536):
            await self.open.wait()
            writer.write(data)
            await writer.drain()
        writer.close()


async def test_a_postgres_that_does_not_answer_holds_nobody(databases):
    async with Proxy(databases.fresh("postgres")) as proxy, database(DatabaseOptions(url=proxy.url, connect_timeout=1)):
        await fetch_rows("select 1", ())
        proxy.open.clear()

        async with asyncio.timeout(10):
            reason = await trouble()
            tasks = [asyncio.create_task(fetch_rows("select 1", ())) for _ in range(3)]
            tasks.append(asyncio.create_task(hold_open()))
            await asyncio.sleep(0.05)
            await settled(tasks)
            proxy.open.set()
            await assert_well()

    assert "answer" in reason


SERVE = """
import asyncio, sys
from api import server as module
from api.app import make_app
from api.settings import Settings
from models.db.connecting import execute, fetch_rows
from tortoise.transactions import in_transaction

module.SHUTDOWN_SECONDS, module.LAST_RESORT_SECONDS = 1, float(sys.argv[1])
settings, statement = Settings(), sys.argv[2]
inner = make_app(settings)

async def read():
    await fetch_rows(statement, ())

async def write():
    async with in_transaction():
        await execute(statement)

async def spin():
    while True:
        pass

async def app(scope, receive, send):
    work = {"/read": read, "/write": write, "/spin": spin}.get(scope.get("path"))
    if work is None:
        return await inner(scope, receive, send)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b".", "more_body": True})
    await work()

module.server(settings, app=app).run()
"""


@contextlib.asynccontextmanager
async def serving_apart(url, last_resort=19.0, statement="select 1"):
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-c", SERVE, str(last_resort), statement],
        env={**os.environ, "DATABASE_URL": url, "VORONKA_PORT": str(port), "VORONKA_STATEMENT_TIMEOUT": "100"},
        stderr=subprocess.DEVNULL,
    )
    base = f"http://127.0.0.1:{port}"
    try:
        async with httpx.AsyncClient(base_url=base, timeout=None, trust_env=False) as client:
            async with asyncio.timeout(60):
                while True:
                    with contextlib.suppress(httpx.TransportError):
                        if (await client.get("/readyz")).status_code == 200:
                            break
                    await asyncio.sleep(0.05)
            yield client, process
    finally:
        process.kill()
        process.wait()


async def stuck(client, path, held):
    """Send a request whose work does not end, and return when it has begun."""
    response = await held.enter_async_context(client.stream("POST", path))
    await anext(response.aiter_raw())


async def test_a_process_ends_though_readers_and_writers_are_stuck(settings):
    kind = "sqlite" if settings.database_url.startswith("sqlite") else "postgres"
    async with (
        serving_apart(settings.database_url, statement=FOR_EVER[kind]) as (client, process),
        contextlib.AsyncExitStack() as held,
    ):
        for path in ("/read", "/read", "/read", "/write", "/write"):
            await stuck(client, path, held)
        process.send_signal(signal.SIGTERM)
        code = await asyncio.to_thread(process.wait, 10)

    assert code == -signal.SIGTERM


async def test_a_process_ends_though_postgres_does_not_answer(databases):
    async with Proxy(databases.fresh("postgres")) as proxy, serving_apart(proxy.url) as (client, process):
        proxy.open.clear()
        asking = asyncio.create_task(client.post("/read"))
        await asyncio.sleep(0.1)
        process.send_signal(signal.SIGTERM)
        code = await asyncio.to_thread(process.wait, 15)
        await settled([asking])

    assert code == -signal.SIGTERM


async def test_a_process_ends_though_its_loop_is_held(databases):
    async with serving_apart(databases.fresh("sqlite"), last_resort=1) as (client, process), contextlib.AsyncExitStack() as held:
        await stuck(client, "/spin", held)
        process.send_signal(signal.SIGTERM)
        code = await asyncio.to_thread(process.wait, 10)

    assert code == 1
