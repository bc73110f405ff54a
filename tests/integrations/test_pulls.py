"""Pulling: the cursor moves with the last page alone and never back, one pull of an account goes on at a time, none keeps others back."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from typer.testing import CliRunner

from api.cli import app as cli
from api.cli import sync as accounts
from models.base import new_id, now
from models.db.connecting import DatabaseOptions, database
from models.interactions import Interaction
from models.jobs import Job, JobState, Queue
from models.ports.failures import ProviderFailure
from models.ports.telephony import CallRecord, Direction, Disposition, Employee, RawRecord, Telephony
from models.providers import ProviderAccount, ProviderUser
from models.sealing import Sealed
from models.workspaces import Workspace
from resolvers.derived import upgrade
from resolvers.intake import rounds as pull_rounds
from resolvers.intake.pulls import Report, kinds, run_now, sync
from resolvers.jobs import queue
from resolvers.jobs.kinds import SERVER, LeaseLost, Wish
from resolvers.jobs.running import Worker
from tests.working import hurry

FIRST = datetime(2026, 10, 1, tzinfo=UTC)
END = FIRST + timedelta(days=2)


class Provided:
    """A provider: the pages of its calls, and its people. A page that is a failure is raised; ``before`` is waited for with each page."""

    def __init__(self, *pages, people=(), before=None):
        self.pages, self.people, self.before, self.asked = pages, people, before, []

    async def pull(self, window):
        self.asked.append(window)
        for number, page in enumerate(self.pages):
            if self.before is not None:
                await self.before(number)
            if isinstance(page, Exception):
                raise page
            yield [RawRecord(external_id=name, payload=name) for name in page]

    def parse(self, payload):
        return CallRecord(
            external_id=payload, direction=Direction.INBOUND, started_at=FIRST, answered_at=None, ended_at=FIRST, wait_seconds=1,
            talk_seconds=0, disposition=Disposition.MISSED, disposition_raw=None, from_number="79161234567", to_number=None, line_number=None,
        )  # fmt: skip

    async def employees(self):
        return self.people

    async def close(self):
        pass

    def open(self):
        return Telephony(calls=self, people=self, close=self.close)


@pytest.fixture
async def account(world):
    return await ProviderAccount.create(workspace_id=world.workspace.id, provider="mango", name="M", credentials=Sealed.of({}))


async def same(account):
    return await ProviderAccount.get(id=account.id, workspace_id=account.workspace_id)


async def stored(account):
    return sorted(
        await Interaction.filter(account_id=account.id, workspace_id=account.workspace_id).values_list("external_id", flat=True)
    )


async def test_the_cursor_moves_with_the_last_page_alone(account):
    cursors = []

    async def note(_number):
        cursors.append((await same(account)).synced_until)

    broken = Provided(["a"], ["b"], ["c"], ProviderFailure("gone"), before=note)
    with pytest.raises(ProviderFailure, match="gone"):
        await sync(account, broken.open(), since=FIRST, until=END)

    assert (await stored(account), cursors, (await same(account)).synced_until) == (["a", "b"], [None] * 4, None)

    await sync(await same(account), Provided(["a"], ["b"], ["c"]).open(), since=FIRST, until=END)
    assert (await stored(account), (await same(account)).synced_until) == (["a", "b", "c"], END)


@pytest.mark.parametrize("pages", [(), ([],)])
async def test_a_window_without_calls_is_done_too(account, pages):
    await sync(account, Provided(*pages).open(), since=FIRST, until=END)

    assert (await same(account)).synced_until == END


async def test_a_pull_that_ends_later_never_moves_the_cursor_back(account):
    stale = await same(account)
    began, go = asyncio.Event(), asyncio.Event()

    async def wait(_number):
        began.set()
        await go.wait()

    slow = asyncio.create_task(sync(stale, Provided(["a"], before=wait).open(), since=FIRST, until=END))
    await began.wait()
    await sync(account, Provided(["b"]).open(), since=FIRST, until=END + timedelta(days=5))
    go.set()
    await slow

    found = await same(account)
    assert (found.synced_until, found.last_error) == (END + timedelta(days=5), None)
    assert await stored(account) == ["a", "b"]


async def test_old_calls_pulled_again_leave_the_cursor(account):
    await sync(account, Provided(["a"]).open(), since=FIRST, until=END)

    await sync(account, Provided(["b"]).open(), since=FIRST - timedelta(days=90), until=FIRST - timedelta(days=80))

    assert ((await same(account)).synced_until, account.synced_until) == (END, END)


async def test_two_pulls_learn_the_same_people_at_once(world, account):
    anna = Employee(keys=["id:1", "ext:101", "id:1"], name="Anna", email=world.users["anna"].email)
    boris = Employee(keys=["id:2", "ext:102"], name="Boris", email=None)
    many = [Employee(keys=[f"id:{n}"], name=f"N{n}") for n in range(10, 60)]

    accounts = [await same(account) for _ in range(6)]
    orders = [[anna, *many, boris], [boris, *reversed(many), anna]] * 3
    pulls = [sync(a, Provided(people=o).open(), since=FIRST, until=END) for a, o in zip(accounts, orders, strict=True)]
    await asyncio.gather(*pulls)

    known = {u.key: u for u in await ProviderUser.filter(account_id=account.id, workspace_id=account.workspace_id)}
    assert (len(known), known["id:1"].user_id, known["ext:102"].user_id) == (54, world.users["anna"].id, world.users["boris"].id)

    moved = Employee(keys=["id:1"], name="Boris", email=None)
    await sync(await same(account), Provided(people=[moved]).open(), since=FIRST, until=END)
    again = await ProviderUser.get(account_id=account.id, workspace_id=account.workspace_id, key="id:1")
    assert (again.id, again.name, again.user_id) == (known["id:1"].id, "Boris", world.users["boris"].id)


async def test_an_account_that_cannot_be_asked_for_calls_says_so(account):
    with pytest.raises(ProviderFailure, match="cannot be pulled"):
        await sync(account, Telephony(people=Provided(), close=Provided().close), until=END)


async def test_an_account_is_pulled_once_however_many_ask_at_once(account):
    began, go = asyncio.Event(), asyncio.Event()

    async def wait(_number):
        if not began.is_set():
            began.set()
            await go.wait()

    provided, report = Provided(["a"], before=wait), Report()
    pull, *_ = kinds(lambda _row: provided.open(), report)
    first = asyncio.create_task(run_now(pull, account, since=FIRST))
    await began.wait()

    others = await asyncio.gather(*(run_now(pull, account) for _ in range(3)))
    go.set()

    assert (await first, others, {w.start for w in provided.asked[:1]}) == (True, [False] * 3, {FIRST})
    assert (report.counted.new, await stored(account)) == (1, ["a"])
    asked = len(provided.asked)
    assert (await run_now(pull, account), len(provided.asked) - asked) == (True, 1)


async def test_who_no_longer_has_the_pull_stores_nothing(account):
    pull, *_ = kinds(lambda _row: Provided().open())
    await queue.put(account.workspace_id, [Wish(kind=pull, key=str(account.id))])
    held = await queue.claim_one(account.workspace_id, pull, str(account.id))
    await queue.bury(held, "taken by somebody else")

    with pytest.raises(LeaseLost):
        await sync(account, Provided(["a"]).open(), since=FIRST, until=END, held=held)

    assert (await stored(account), (await same(account)).synced_until) == ([], None)


async def accounts_of_two_companies(options):
    """Make two companies: the first has an account whose provider is down, and one with settings that cannot be used."""
    async with database(options):
        await upgrade(options)
        for names in (("down", "unset", "first"), ("second",)):
            company = await Workspace.create(name="W", zone="UTC", currency="RUB")
            for name in names:
                given = {} if name == "unset" else {"api_key": "k", "api_salt": "s"}
                await ProviderAccount.create(workspace_id=company.id, provider="mango", name=name, credentials=Sealed.of(given))


async def errors(options):
    async with database(options):
        return dict(await ProviderAccount.all().values_list("name", "last_error"))


def test_an_account_that_fails_keeps_no_other_from_being_pulled(tmp_path, monkeypatch):
    options = DatabaseOptions(url=f"sqlite://{tmp_path}/sync.sqlite3")
    asyncio.run(accounts_of_two_companies(options))
    opens = accounts.open_account

    def opened(row):
        opens(row)
        return Provided(ProviderFailure("it is [down]") if row.name == "down" else [str(new_id())]).open()

    monkeypatch.setattr(accounts, "open_account", opened)

    told = CliRunner().invoke(cli, ["sync"], env={"DATABASE_URL": options.url, "VORONKA_SECRET_KEY": ""})

    lines = told.stdout.splitlines()
    assert told.exit_code == 1
    assert {f"{name}: 1 new, 0 corrected, 1 unchanged, 0 unreadable" for name in ("first", "second")} <= {*lines}
    assert "down: it is [down]" in lines
    assert any(line.startswith("unset: Missing: api_key") for line in lines)
    noted = asyncio.run(errors(options))
    assert (noted["down"], noted["first"], noted["second"]) == ("it is [down]", None, None)
    assert "api_key" in noted["unset"]
    again = CliRunner().invoke(cli, ["reread"], env={"DATABASE_URL": options.url, "VORONKA_SECRET_KEY": ""})
    assert (again.exit_code, "first: 0 new, 0 corrected, 0 unchanged, 0 unreadable" in again.stdout) == (1, True)


EVERY = timedelta(minutes=5)


def clock(opens):
    """Return a worker that pulls every five minutes, and the job that asks for the pulls."""
    pull, *_ = kinds(opens, every=EVERY)
    rounds = pull_rounds.kind(pull, EVERY)
    return Worker([pull, rounds]), rounds


async def turns(worker, workspace_id):
    """Let time have come for whatever waits, and do it."""
    await hurry(workspace_id)
    await worker.run_due(Queue.HOUSEKEEPING)
    await hurry(workspace_id)
    return await worker.run_due(Queue.PULL)


async def waiting(account):
    [job] = await Job.filter(workspace_id=account.workspace_id, kind="pull", key=str(account.id))
    return job


async def test_accounts_are_pulled_by_the_workers_clock_and_one_that_fails_keeps_no_other_back(world, account):
    other = await ProviderAccount.create(workspace_id=account.workspace_id, provider="mango", name="N", credentials=Sealed.of({}))
    await ProviderAccount.filter(id=other.id, workspace_id=other.workspace_id).update(created_at=now() - timedelta(hours=2))
    provided, down = Provided(["a"]), Provided(ProviderFailure("it is down"))
    worker, rounds = clock(lambda row: (down if row.name == "N" else provided).open())

    await pull_rounds.begin(rounds)
    await hurry(SERVER)
    ran = [await turns(worker, account.workspace_id) for _ in range(3)]

    assert ran == [3, 3, 3]  # the world's own account, too
    pulled, failing = await same(account), await same(other)
    assert (pulled.last_error, failing.last_error, await stored(account)) == (None, "it is down", ["a"])
    assert (len(provided.asked) > 3, failing.synced_until) == (True, None)
    jobs = [await waiting(row) for row in (account, other)]
    assert [job.state for job in jobs] == [JobState.WAITING] * 2
    pauses = [(job.due_at - now()) / EVERY for job in jobs]
    assert 0.9 < pauses[0] <= 1
    assert 5 < pauses[1] <= 6.01  # a quarter of two hours


async def test_a_pull_that_is_asked_for_is_made_at_once_and_the_clock_goes_on(world, account):
    provided = Provided(["a"])
    pull, *_ = kinds(lambda _row: provided.open(), every=EVERY)

    assert await run_now(pull, account, since=FIRST)
    waits = await waiting(account)
    assert await run_now(pull, account)

    assert (waits.state, waits.args, waits.due_at > now()) == (JobState.WAITING, {}, True)
    assert provided.asked[0].start == FIRST
    assert provided.asked[-1].start > FIRST


async def test_a_pull_that_breaks_off_again_and_again_is_told_and_begun_anew_an_hour_later(world, account):
    worker, rounds = clock(lambda _row: 1 / 0)
    await pull_rounds.begin(rounds)

    await hurry(SERVER)
    for _ in range(5):
        await turns(worker, account.workspace_id)
    dead = await waiting(account)
    await hurry(SERVER)
    await worker.run_due(Queue.HOUSEKEEPING)
    left_alone = await Job.filter(workspace_id=account.workspace_id, key=str(account.id)).count()
    await Job.filter(workspace_id=account.workspace_id, id=dead.id).update(due_at=now() - timedelta(hours=2))
    await hurry(SERVER)
    await worker.run_due(Queue.HOUSEKEEPING)

    assert (dead.state, left_alone) == (JobState.DEAD, 1)
    assert (await same(account)).last_error.startswith("The pull broke off several times")
    states = (
        await Job.filter(workspace_id=account.workspace_id, key=str(account.id))
        .order_by("created_at")
        .values_list("state", flat=True)
    )
    assert states == [JobState.DEAD, JobState.WAITING]


async def test_nobody_pulls_unasked_where_the_clock_is_off(account):
    pull, *_ = kinds(lambda _row: 1 / 0)
    rounds = pull_rounds.kind(pull, None)
    await pull_rounds.begin(rounds)
    await hurry(SERVER)

    await Worker([pull, rounds]).run_due(Queue.HOUSEKEEPING)

    assert not await Job.filter(workspace_id=account.workspace_id, kind="pull").exists()
    assert not await Job.filter(workspace_id=SERVER, kind="pull rounds").exists()
