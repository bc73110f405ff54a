"""What is moved: a company with a history, and what its clients are answered, who go on with the cursors, keys and tokens that they have."""

from datetime import UTC, datetime

import httpx

from api.app import make_app
from api.settings import Settings
from models.db.connecting import database
from models.event_log import EventRow
from models.jobs import FileChunk, StoredFile
from resolvers.derived import reindex, upgrade
from tests.builders import last_event, make_world
from tests.conftest import Client
from tests.following import PAGE
from tests.sockets import move

LOOK = """{
  contacts(first: 3, orderBy: [{ field: NAME }]) { totalCount nodes { id version name tags createdAt phones { number } emails { address }
    consents { purpose holds happenedAt } custom { field { name } text number amount { amount } date flag choices }
    deals(first: 2) { nodes { id } } } pageInfo { endCursor } }
  deals(first: 100) { nodes { id title status version amount { amount currency } closedAt items { quantity total { amount } } stage { name }
    stageChanges(first: 3) { nodes { happenedAt toStage { name } } } } }
  interactions(first: 50) { nodes { id startedAt day classification tookPlace call { talkSeconds legs { kind startedAt } } } }
  found: contacts(search: "client", first: 5) { totalCount nodes { id } }
  kpi(metrics: [DEALS_WON, SALES_AMOUNT, CALLS_INBOUND, TARGET_INQUIRIES, CONVERSION], period: { from: "2020-01-01", to: "2030-01-01" },
    groupBy: [USER]) { groups { user { name } values { value numerator denominator } } }
  tasks(first: 50) { nodes { id title dueAt isDone } }
  auditLog(first: 10) { nodes { id } }
}"""
KEYED = 'mutation { contactCreate(input: { name: "Once" }, idempotencyKey: "k") { contact { id } userErrors { code } } }'
ODD = {"ё": ["ß", 1.5, 1e-7, 2**53, None, True, {"b": {}, "a": ""}], "\u2028": "\U0001f600"}


def unseen(_table, _done, _total):
    """Look at no progress."""


def unseen_text(_text):
    """Look at no word of what is done."""


async def company(options):
    """Make a company with a history in a database; return it, and a place in its log before all that."""
    async with database(options):
        await upgrade(options)
        world = await make_world()
        world.since = str(await last_event(world))
        async with asking(options, world) as client:
            world.once = await client.ask(KEYED)
            world.cursor = (await client.ask(PAGE))["changes"]["cursor"]
        await move(world, times=3)
        file = await StoredFile.create(workspace_id=world.workspace.id, owner_id=world.users["anna"].id, name="f", size=4)
        await FileChunk.create(workspace_id=world.workspace.id, file_id=file.id, position=0, content=b"\x00\xff\n\x1f")
        await EventRow.create(
            workspace_id=world.workspace.id,
            sequence=2**62,
            type="odd",
            entity_type="odd",
            entity_id=file.id,
            occurred_at=datetime(1999, 12, 31, 23, 59, 59, 1, tzinfo=UTC),
            data=ODD,
            origin="SYSTEM",
        )
    return world


def asking(options, world):
    """Ask as the administrator of a company, through the application on an open database."""
    app = make_app(Settings(DATABASE_URL=options.url), owns_database=False)
    http = httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test")

    class Asking:
        async def __aenter__(self):
            return Client(http, world.tokens["admin"])

        async def __aexit__(self, *_):
            await http.aclose()

    return Asking()


async def seen_by_clients(options, world):
    """Return what clients are answered, who go on with the cursors, keys and tokens that they have."""
    async with database(options), asking(options, world) as client:
        found = await client.ask(LOOK)
        found["kpi"]["groups"].sort(key=repr)
        world.page = getattr(world, "page", None) or found["contacts"]["pageInfo"]["endCursor"]
        del found["contacts"]["pageInfo"]  # what a cursor looks like is each database's own; each understands the other's
        found["next"] = await client.ask(
            "query($after: String) { contacts(first: 3, after: $after, orderBy: [{ field: NAME }]) { nodes { id } } }",
            after=world.page,
        )
        found["changed"] = (await client.ask(PAGE, after=world.cursor))["changes"]
        found["again"] = await client.ask(KEYED) == world.once
        found["healed"] = sum([differed async for _, _, differed in reindex()])
        found["odd"] = [
            (row.data, row.occurred_at) for row in await EventRow.filter(workspace_id=world.workspace.id, sequence=2**62)
        ]
        found["chunks"] = [bytes(chunk.content) for chunk in await FileChunk.filter(workspace_id=world.workspace.id)]
    return found
