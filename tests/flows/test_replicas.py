"""Reads on a streaming replica: whoever allows them has what their cursor says, by the rights of now, whatever state the replica is in."""

import asyncio
import contextlib
from uuid import UUID

import asyncpg
import httpx
import pytest

from api.app import make_app
from api.settings import Settings
from models.db import replicas
from models.db.connecting import DatabaseOptions, database
from resolvers.derived import upgrade
from tests import postgres, standby
from tests.builders import last_event
from tests.conftest import Client

CONTACTS = '{ contacts(first: 50, filter: { name: { contains: "Replicated" } }) { nodes { name } } }'
CREATE = 'mutation { contactCreate(input: { name: "Replicated" }) { contact { name } userErrors { message } } }'
KPI = '{ kpi(metrics: [DEALS_WON], period: { from: "2020-01-01", to: "2035-01-01" }) { groups { values { value } } } }'


@pytest.fixture(scope="module")
def servers():
    with standby.pair() as (primary, copy):
        made = asyncio.run(postgres.create_database(primary))
        options = DatabaseOptions(url=made)

        async def prepare():
            async with database(options):
                await upgrade(options)

        asyncio.run(prepare())
        yield made, postgres.url_of(copy, made.split("?")[0].rsplit("/", 1)[1])


@pytest.fixture
def settings(servers):
    return Settings(DATABASE_URL=servers[0], REPLICA_URL=servers[1], auth_cache_seconds=0)


@contextlib.asynccontextmanager
async def connected(url):
    connection = await asyncpg.connect(url.replace("postgres://", "postgresql://", 1))
    try:
        yield connection
    finally:
        await connection.close()


async def catch_up(servers):
    """Wait until the replica has all that the primary has."""
    async with connected(servers[0]) as primary, connected(servers[1]) as copy:
        written = await primary.fetchval("select pg_current_wal_lsn()::text")
        while not await copy.fetchval("select pg_last_wal_replay_lsn() >= $1::text::pg_lsn", written):
            await asyncio.sleep(0.01)


@pytest.fixture
async def paused(servers, world):
    """A replica that has the world, and to which nothing more comes."""
    await catch_up(servers)
    async with connected(servers[1]) as copy:
        await copy.execute("select pg_wal_replay_pause()")
        while await copy.fetchval("select pg_get_wal_replay_pause_state()") != "paused":
            await asyncio.sleep(0.01)
        try:
            yield
        finally:
            await copy.execute("select pg_wal_replay_resume()")


async def read(client, query=CONTACTS, after=None):
    """Return the data, and where it was read."""
    headers = {"authorization": f"Bearer {client.token}"} | ({} if after is None else {"x-read-after": str(after)})
    answer = await client.http.post("/graphql", json={"query": query}, headers=headers)
    assert "errors" not in answer.json(), answer.json()
    return answer.json()["data"], answer.headers.get("x-read-from")


def names(answered):
    return len(answered[0]["contacts"]["nodes"]), answered[1]


async def test_who_allows_it_reads_on_the_replica_and_nobody_else(servers, world, as_):
    anna = as_("anna")
    await anna.ask(CREATE)
    await catch_up(servers)

    cursor = await last_event(world)
    assert names(await read(anna, after=cursor)) == (1, "replica")
    assert names(await read(anna)) == (1, None)
    assert (await read(anna, f"{{ a: {CONTACTS[2:]}", after=0))[1] == "replica"
    assert (await read(anna, CREATE, after=0))[1] is None


async def test_a_replica_that_is_behind_never_shows_less_than_the_cursor(servers, paused, world, as_):
    anna = as_("anna")
    before = await last_event(world)
    answer = await anna.post(CREATE)
    created, cursor = answer.json()["data"]["contactCreate"]["contact"], answer.json()["extensions"]["cursor"]

    assert (created, cursor, answer.headers.get("x-read-from")) == ({"name": "Replicated"}, str(await last_event(world)), None)
    assert names(await read(anna, after=cursor)) == (1, "primary")
    assert names(await read(anna, after=before)) == (0, "replica")
    assert names(await read(anna)) == (1, None)


async def test_the_reads_of_one_request_go_where_each_can(servers, world, as_):
    anna = as_("anna")
    await anna.ask(CREATE)
    await catch_up(servers)

    data, place = await read(
        anna, "{ me { name } contacts(first: 1) { nodes { id } } rateLimit { cost } }", after=await last_event(world)
    )

    assert (data["me"]["name"], len(data["contacts"]["nodes"]), place) == ("Anna", 1, "replica")


async def test_what_was_revoked_is_not_shown_by_a_replica_that_has_not_heard_of_it(servers, paused, world, as_):
    mine = "{ contacts(first: 100) { totalCount } }"
    before, place = await read(as_("boris"), mine, after=0)
    assert place == "replica"

    changed = await as_("admin").ask(
        "mutation { accessRuleSet(role: MANAGER, noun: CONTACT, verb: READ, level: NONE) { userErrors { message } } }"
    )

    assert changed["accessRuleSet"]["userErrors"] == []
    after, place = await read(as_("boris"), mine, after=0)
    assert before["contacts"]["totalCount"] > 0
    assert (after["contacts"]["totalCount"], place) == (0, "primary")


async def test_a_connection_that_breaks_is_not_noticed(servers, world, as_):
    await catch_up(servers)
    assert (await read(as_("anna"), after=0))[1] == "replica"

    async with connected(servers[1]) as copy:
        await copy.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'voronka'")

    await read(as_("anna"), after=0)


@pytest.fixture
async def silent():
    """A port on which somebody listens and says nothing."""
    held = []

    async def hold(_reader, writer):
        held.append(writer)

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    yield f"postgres://postgres@127.0.0.1:{server.sockets[0].getsockname()[1]}/x"
    for writer in held:
        writer.close()
    server.close()


@pytest.mark.parametrize("kind", ["silent", "absent", "unmigrated"])
async def test_a_replica_that_is_of_no_use_fails_nothing(servers, silent, monkeypatch, kind):
    monkeypatch.setattr(replicas, "LONGEST", 0.3)
    url = {
        "silent": silent,
        "absent": "postgres://postgres@/x?host=/nowhere",
        "unmigrated": postgres.url_of(servers[1], "postgres"),
    }[kind]
    settings = Settings(DATABASE_URL=servers[0], REPLICA_URL=url, auth_cache_seconds=0)
    from tests.builders import make_world

    async with database(settings.database):
        world = await make_world()
        app = make_app(settings, owns_database=False)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as http:
            for _ in range(3):
                assert (await read(Client(http, world.tokens["anna"]), after=0))[1] == "primary"


async def test_lists_and_kpis_of_anybody_where_the_setting_says_so(servers, world, as_, db):
    await catch_up(servers)
    app = make_app(db.model_copy(update={"replica_lists": True}), owns_database=False)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as http:
        anna = Client(http, world.tokens["anna"])
        assert (await read(anna))[1] == "replica"
        assert (await read(anna, KPI))[1] == "replica"
        assert (await read(anna, "{ me { name } }"))[1] == "primary"
        assert (await read(anna, CREATE))[1] is None
        assert (await read(anna, "{ me { name } }", after=0))[1] == "replica"


async def test_a_replica_that_fails_is_left_alone_for_a_while_and_the_others_go_on():
    class Reader:
        def __init__(self):
            self.asked, self.failure = 0, None

        async def read(self, _sql, _values):
            self.asked += 1
            if self.failure is not None:
                raise self.failure
            return [(True, "read")]

    good, bad, now = Reader(), Reader(), 0.0
    bad.failure = OSError("away")
    asked = replicas.Replicas([good, bad], clock=lambda: now)
    least = replicas.AtLeast(workspace_id=UUID(int=0), sequence=0, access_version=0)

    found = [await asked.read("select 1", (), least) for _ in range(6)]
    assert (found.count(None), good.asked, bad.asked) == (1, 5, 1)

    now, bad.failure = 6.0, None
    assert None not in [await asked.read("select 1", (), least) for _ in range(4)]
    assert bad.asked == 3


@pytest.mark.parametrize("cursor", ["", "-1", "soon", "1.5", "9" * 19, "٣"])
async def test_what_is_no_cursor_is_refused(http, cursor):
    answer = await http.post("/graphql", json={"query": CONTACTS}, headers=[(b"x-read-after", cursor.encode())])

    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (400, "BAD_REQUEST")


@pytest.mark.parametrize(
    "urls", [("sqlite://x.db", "postgres://h/x"), ("postgres://h/x", "postgres://h/x sqlite://x.db"), ("postgres://h/x", "h")]
)
def test_only_a_postgresql_has_replicas(urls):
    with pytest.raises(ValueError, match=r"postgres|REPLICA_URL"):
        Settings(DATABASE_URL=urls[0], REPLICA_URL=urls[1])


async def test_the_plan_cache_is_as_it_is_set(servers):
    from models.db.connecting import fetch_rows

    for mode in ("force_generic_plan", "auto"):
        async with database(Settings(DATABASE_URL=servers[0], plan_cache_mode=mode).database):
            assert (await fetch_rows("show plan_cache_mode", ()))[0][0] == mode
