"""Changes of access hold at once in every process: two applications on one database, each remembering its callers as in production."""

import asyncio
import contextvars
import threading
from datetime import UTC, datetime

import asyncpg
import httpx
import pytest

from api.app import make_app
from api.settings import Settings
from integrations.telephony.mango import raw_record, read_call
from models.days import local_day
from models.errors import Unauthenticated
from models.interactions import Interaction, InteractionKind
from models.providers import ProviderAccount
from resolvers import interactions, users, workspaces
from resolvers.callers import basis_of, look_again
from resolvers.changes import AccessMoved, changes
from resolvers.intake.storing import Account, take_in
from resolvers.interactions import InteractionDraft
from resolvers.performing import perform
from resolvers.versions import Versions
from tests.conftest import Client
from tests.integrations.test_mango import CALLS

REVOKE = "mutation($id: ID!) { tokenRevoke(id: $id) { userErrors { code } } }"
SEEN = """{ me { role } rights { role hidden nouns { noun read } } contacts(first: 100, orderBy: [{ field: NAME }]) { nodes { id } }
  kpi(metrics: [DEALS_WON], period: { from: "2026-01-01", to: "2027-01-01" }) { groups { values { zone } } } }"""
LATE = datetime(2026, 3, 10, 21, 30, tzinfo=UTC)
"""Half past nine in the evening in UTC: the next day in Moscow, the same one in London."""


@pytest.fixture
async def processes(db, world):
    """Two applications, as two processes would be: nothing but the database is common to them."""
    opened = []
    for _ in range(2):
        app = make_app(Settings(DATABASE_URL=db.database_url), owns_database=False)
        opened.append(
            httpx.AsyncClient(transport=httpx.ASGITransport(app=app, raise_app_exceptions=False), base_url="http://test")
        )
    yield opened
    for http in opened:
        await http.aclose()


CHANGES = {
    "role": ("anna", 'userUpdate(id: "{anna}", input: {{ role: HEAD }}) {{ userErrors {{ code }} }}'),
    "team": ("north_head", 'userUpdate(id: "{north_head}", input: {{ teamId: "{south}" }}) {{ userErrors {{ code }} }}'),
    "rule": ("anna", "accessRuleSet(role: MANAGER, noun: CONTACT, verb: READ, level: ALL) {{ userErrors {{ code }} }}"),
    "group": ("anna", "fieldGroupSet(role: MANAGER, group: MONEY, isHidden: true) {{ userErrors {{ code }} }}"),
    "zone": ("anna", 'workspaceUpdate(input: {{ zone: "Asia/Tokyo" }}) {{ userErrors {{ code }} }}'),
    "leaving": ("anna", 'userDeactivate(id: "{anna}") {{ userErrors {{ code }} }}'),
    "token": ("anna", 'tokenRevoke(id: "{token}") {{ userErrors {{ code }} }}'),
}


@pytest.mark.parametrize("change", CHANGES)
async def test_what_one_process_has_acknowledged_the_other_goes_by(processes, as_, world, change):
    caller, mutation = CHANGES[change]
    here, there = Client(processes[0], world.tokens["admin"]), Client(processes[1], world.tokens[caller])
    names = {name: f"user_{user.id}" for name, user in world.users.items()}
    names |= {"south": f"team_{world.users['clara'].team_id}", "token": f"token_{world.actors['anna'].token_id}"}
    before = await there.ask(SEEN)

    done = await here.ask("mutation { done: " + mutation.format(**names) + " }")
    after, fresh = (await there.post(SEEN)).json(), (await as_(caller).post(SEEN)).json()

    assert done["done"]["userErrors"] == []
    assert after.get("data") != before
    assert after.get("data") == fresh.get("data")


async def test_a_head_sees_the_records_of_somebody_new_in_the_team_at_once(processes, world):
    here, there = Client(processes[0], world.tokens["admin"]), Client(processes[1], world.tokens["north_head"])
    await there.ask("{ contacts { totalCount } }")
    input_ = {"name": "Dina", "email": "dina@x.ru", "teamId": f"team_{world.users['anna'].team_id}"}

    made = await here.ask(
        "mutation($input: UserCreateInput!) { userCreate(input: $input) { user { id } userErrors { code } } }", input=input_
    )
    input_ = {"name": "Her client", "ownerId": made["userCreate"]["user"]["id"]}
    await here.ask("mutation($input: ContactCreateInput!) { contactCreate(input: $input) { userErrors { code } } }", input=input_)

    found = await there.ask('{ contacts(filter: { name: { eq: "Her client" } }) { totalCount } }')
    assert found["contacts"]["totalCount"] == 1


async def test_a_process_looks_for_changes_once_a_lease_however_many_ask_and_never_trusts_an_old_look():
    at, asked, version = [100.0], [], [7]

    async def read(workspace_id):
        asked.append(workspace_id)
        await asyncio.sleep(0)
        return version[0]

    versions = Versions(read, lambda: at[0], lease=0.1)

    assert await asyncio.gather(*(versions.current(1) for _ in range(50))) == [7] * 50
    version[0] = 8
    assert (await versions.current(1), len(asked)) == (7, 1)
    versions.forget(1)
    assert (await versions.current(1), len(asked)) == (8, 2)
    at[0] += 0.11
    assert (await versions.current(1), len(asked)) == (8, 3)


async def test_a_look_that_fails_fails_those_who_wait_for_it_and_nobody_else():
    broken = [True]

    async def read(_workspace_id):
        await asyncio.sleep(0)
        if broken[0]:
            raise OSError("away")
        return 1

    versions = Versions(read, lambda: 1.0)
    failed = await asyncio.gather(*(versions.current(1) for _ in range(3)), return_exceptions=True)
    broken[0] = False

    assert [type(e) for e in failed] == [OSError] * 3
    assert await versions.current(1) == 1


# -- writes that are under way


async def log_call(work, actor):
    return await interactions.log_interaction(
        work, actor, InteractionDraft(kind=InteractionKind.NOTE, started_at=LATE, text="late")
    )


async def set_zone(world, zone):
    async with changes(world.workspace.id) as work:
        await workspaces.update_workspace(work, world.actors["admin"], {"zone": zone})


async def test_a_write_that_a_change_of_zone_overtakes_counts_for_the_day_of_the_new_zone(world):
    actor = await look_again(world.workspace.id, world.users["anna"].id, world.actors["anna"].credential)
    tried = []

    async def overtaken(work, actor):
        tried.append(actor.zone)
        return await log_call(work, actor)

    await set_zone(world, "Europe/London")
    outcome = await perform(actor, overtaken)

    row = await Interaction.get(id=outcome.row_id)
    assert tried == ["Europe/Moscow", "Europe/London"]
    assert row.day == local_day(row.started_at, "Europe/London")
    assert outcome.actor.zone == "Europe/London"


async def test_a_write_that_something_else_overtakes_is_done_once(world):
    actor = await look_again(world.workspace.id, world.users["anna"].id, world.actors["anna"].credential)
    tried = []

    async def overtaken(work, actor):
        tried.append(1)
        return await log_call(work, actor)

    await set_role(world, "boris", "HEAD")
    await perform(actor, overtaken)

    assert tried == [1]


async def set_role(world, name, role):
    async with changes(world.workspace.id) as work:
        await users.update_user(work, world.actors["admin"], f"user_{world.users[name].id}", {"role": role})


async def test_whoever_was_let_go_while_they_wrote_has_written_nothing(world):
    actor = await look_again(world.workspace.id, world.users["anna"].id, world.actors["anna"].credential)
    before = await Interaction.filter(workspace_id=world.workspace.id).count()
    async with changes(world.workspace.id) as work:
        await users.deactivate_user(work, world.actors["admin"], f"user_{actor.user_id}")

    with pytest.raises(Unauthenticated):
        await perform(actor, log_call)
    with pytest.raises(AccessMoved):
        async with changes(actor.workspace_id, actor.user_id, basis_of(actor)) as work:
            await log_call(work, actor)

    assert await Interaction.filter(workspace_id=world.workspace.id).count() == before


async def test_a_write_beside_a_change_of_zone_counts_for_the_days_of_the_new_zone(world):
    actor = await look_again(world.workspace.id, world.users["anna"].id, world.actors["anna"].credential)

    async with changes(world.workspace.id) as work:
        await workspaces.update_workspace(work, world.actors["admin"], {"zone": "Europe/London"})
        writing = asyncio.create_task(perform(actor, log_call), context=contextvars.Context())
        await asyncio.wait({writing}, timeout=0.3)
    outcome = await writing

    row = await Interaction.get(id=outcome.row_id)
    assert row.day == local_day(row.started_at, "Europe/London")


async def test_calls_taken_in_while_another_process_changes_the_zone_count_for_its_days(db, world):
    if db.database_url.startswith("sqlite"):
        pytest.skip("a batch is alone on SQLite")
    changed = []

    def parse(payload):
        """Read a call; while the first is read, another process changes the zone and commits."""
        if not changed:
            changed.append(True)
            thread = threading.Thread(target=lambda: asyncio.run(elsewhere(db.database_url, world.workspace.id)))
            thread.start()
            thread.join()
        return read_call(payload)

    await set_role(world, "boris", "HEAD")
    account = Account(row=await ProviderAccount.get(id=world.account.id), parse=parse)
    call = {**CALLS["MTAwMDAwMDAwMQ=="], "context_start_time": int(LATE.timestamp())}
    await take_in(account, [raw_record(call)])

    row = await Interaction.get(account_id=world.account.id, external_id=raw_record(call).external_id)
    assert changed
    assert row.day == local_day(row.started_at, "Asia/Tokyo")


async def elsewhere(url, workspace_id):
    connection = await asyncpg.connect(url.replace("postgres://", "postgresql://", 1))
    async with connection.transaction():
        await connection.execute("update workspace set zone = 'Asia/Tokyo' where id = $1", workspace_id)
        moved = "update event_log set access_version = access_version + 1 where workspace_id = $1"
        assert await connection.execute(moved, workspace_id) == "UPDATE 1"
    await connection.close()
