"""What pulls do not bring: days of which the provider counts more than is here, and months before the first pull."""

import asyncio
import time
from contextlib import nullcontext, suppress
from datetime import UTC, datetime, timedelta

import pytest

from api.cli.sync import backfill
from integrations.telephony import PROVIDERS
from models.base import new_id, now
from models.interactions import Interaction
from models.jobs import Job, Queue
from models.ports.telephony import DayCount, Window
from models.providers import CallDifference, ProviderAccount
from models.sealing import Sealed
from resolvers.intake import opening, past, pulls, reconciling
from resolvers.jobs.running import Worker
from tests.integrations.subjects import SUBJECTS
from tests.integrations.test_conformance import Killed
from tests.integrations.test_mango import connected
from tests.working import hurry

DAY = timedelta(days=1)
FILL = """mutation($id: ID!, $from: DateTime!) { providerAccountBackfill(id: $id, from: $from) {
  account { backfillFrom backfillUntil backfilledTo backfillError } userErrors { field code } } }"""
SHOWN = """query($id: ID!) { node(id: $id) { ... on ProviderAccount { reconciledAt backfillFrom backfilledTo backfillError
  callDifferences { startsAt endsAt providerCalls ownCalls timesPulled } } } }"""


class Past:
    """An account whose provider has calls of some days ago, and what is done about them."""

    def __init__(self, world, admin):
        self.world, self.admin, self.subject = world, admin, SUBJECTS["mango"]()
        self.simulator, self.before = self.subject.simulator, None
        self.pulling, *_ = pulls.kinds(self.opened)

    async def begin(self, synced=None):
        self.row = await ProviderAccount.create(
            id=new_id(), workspace_id=self.world.workspace.id, provider="mango", name="Past", credentials=Sealed.of(self.subject.settings), synced_until=synced
        )  # fmt: skip
        self.id = f"account_{self.row.id}"
        return self

    def opened(self, row):
        telephony = self.subject.open(row)
        real = telephony.calls.pull

        async def pull(window):
            async for page in real(window):
                if self.before is not None:
                    await self.before(window)
                yield page

        telephony.calls.pull = pull
        return telephony

    def add(self, *days):
        return [self.subject.add(len(self.subject.truth) + 1, minutes=round(1440 * day)) for day in days]

    async def pull(self, **args):
        await pulls.run_now(self.pulling, await ProviderAccount.get(id=self.row.id), **args)

    async def work(self, *kinds):
        return await Worker(kinds or [reconciling.kind(self.opened), past.kind(self.opened)]).run_due(Queue.BACKFILL)

    async def known(self):
        return {call.external_id for call in await Interaction.filter(account_id=self.row.id)}

    async def shown(self):
        return (await self.admin.ask(SHOWN, id=self.id))["node"]

    async def fill(self, days=100, **more):
        start = now().replace(microsecond=0) - days * DAY
        return start, (await self.admin.ask(FILL, id=self.id, **{"from": start.isoformat(), **more}))["providerAccountBackfill"]


@pytest.fixture
async def had(world, as_):
    return await Past(world, as_("admin")).begin()


async def test_days_that_lack_calls_are_pulled_again_and_what_still_differs_is_told(had):
    calls = had.add(1.5, 1.6, 2.5, 3.5, 9.9)
    had.simulator.withheld = {calls[0]["entry_id"], calls[2]["entry_id"]}
    await had.pull()
    assert len(await had.known()) == 3
    had.simulator.withheld = {calls[0]["entry_id"]}  # the other is listed late

    assert await had.work() == 1

    assert calls[2]["entry_id"] in await had.known()
    shown = await had.shown()
    [difference] = shown["callDifferences"]
    assert shown["reconciledAt"] is not None
    assert difference["providerCalls"] - difference["ownCalls"] == 1
    assert difference["timesPulled"] == 1
    began = datetime.fromisoformat(difference["startsAt"])
    assert began.astimezone(UTC).hour == 21  # midnight in Moscow
    assert datetime.fromisoformat(difference["endsAt"]) - began == DAY
    assert began.timestamp() <= calls[0]["context_start_time"] < began.timestamp() + 86400
    await had.pull()
    assert await had.work() == 0  # once in a day

    for times in (2, 3, 3):
        await ProviderAccount.filter(id=had.row.id).update(reconciled_at=None)
        await had.pull()
        await had.work()
        assert [d["timesPulled"] for d in (await had.shown())["callDifferences"]] == [times]
    had.simulator.withheld.clear()
    await had.pull(since=now() - 4 * DAY)
    await ProviderAccount.filter(id=had.row.id).update(reconciled_at=None)
    await had.pull()
    await had.work()
    assert (await had.shown())["callDifferences"] == []
    assert await had.known() == had.subject.truth.keys()


async def test_what_the_provider_does_not_know_is_told_and_nothing_is_pulled_for_it(had):
    calls = had.add(1.5, 2.5)
    await had.pull()
    had.simulator.calls.remove(calls[0])
    asked = []

    async def note(window):
        asked.append(window)

    had.before = note
    await had.work()

    [difference] = (await had.shown())["callDifferences"]
    assert (difference["providerCalls"], difference["ownCalls"], difference["timesPulled"], asked) == (0, 1, 0, [])


async def test_differences_of_earlier_days_go_when_their_calls_have_come(had):
    [call] = had.add(20)
    await had.pull()
    began = datetime.fromtimestamp(call["context_start_time"], UTC)
    for starts, counted in ((began, 1), (began + DAY, 4)):
        await CallDifference.create(
            workspace_id=had.row.workspace_id, account_id=had.row.id, starts_at=starts, ends_at=starts + DAY, provider_calls=counted, own_calls=3
        )  # fmt: skip

    await had.work()

    assert [(d["providerCalls"], d["ownCalls"]) for d in (await had.shown())["callDifferences"]] == [(4, 0)]


async def test_a_provider_that_fails_is_asked_again_later(had):
    had.add(1.5)
    await had.pull()
    had.simulator.faults.extend(["401"] * 3)
    await had.work()

    assert (await had.shown())["reconciledAt"] is None
    [job] = await Job.filter(kind="reconcile")
    assert (job.state, "401" in job.last_error, job.due_at > now() + timedelta(minutes=4)) == ("WAITING", True, True)
    had.simulator.faults.clear()
    await hurry(had.row.workspace_id)
    await had.work()
    assert (await had.shown())["reconciledAt"] is not None


async def test_whole_days_are_counted_by_the_providers_zone_and_told_total():
    simulator = SUBJECTS["mango"]().simulator
    assert simulator.calls == []
    captured = []

    class Counting:
        async def handle_async_request(self, request):
            raise AssertionError(request)

    telephony = connected(Counting())

    async def statistics(window, offset):
        captured.append((window.start.isoformat(), window.end.isoformat(), offset))
        return [
            {"period": "2026-10-02", "total_calls_count": 7, "list": [{}]},
            {"period": "2026-10-03", "total_calls_count": 9, "list": []},
        ]

    telephony.counts._statistics = statistics
    window = Window(start=datetime(2026, 10, 1, 12, tzinfo=UTC), end=datetime(2026, 10, 3, 12, tzinfo=UTC))
    counted = await telephony.counts.count(window)

    first = datetime(2026, 10, 1, 21, tzinfo=UTC)
    assert counted == [DayCount(start=first, end=first + DAY, calls=7)]
    assert captured == [("2026-10-01T21:00:00+00:00", "2026-10-02T21:00:00+00:00", 0)]


async def test_the_past_comes_in_month_after_month_and_tells_how_far_it_is(had):
    had.add(1, 40, 70, 95)
    await had.pull()
    assert len(await had.known()) == 1
    start, answer = await had.fill(100)
    assert answer["userErrors"] == []
    assert answer["account"]["backfillUntil"] == answer["account"]["backfilledTo"]
    windows = []

    async def note(window):
        windows.append(window)

    had.before = note
    synced = (await ProviderAccount.get(id=had.row.id)).synced_until
    await had.work(past.kind(had.opened))

    assert await had.known() == had.subject.truth.keys()
    assert len(windows) == 4
    assert all(w.end - w.start <= timedelta(days=28) for w in windows)
    assert [w.end for w in windows[1:]] == [w.start for w in windows[:-1]]
    assert (windows[0].end, windows[-1].start) == (synced, start)
    shown = await had.shown()
    assert (shown["backfilledTo"], shown["backfillError"]) == (shown["backfillFrom"], None)
    assert (await ProviderAccount.get(id=had.row.id)).synced_until == synced  # the cursor of what is new has not moved
    assert await Job.filter(kind="backfill").count() == 0


async def test_a_run_lets_others_have_the_place_and_one_that_was_killed_goes_on(had):
    had.add(1, 40, 70, 95)
    await had.pull()
    await had.fill(100)
    short = past.kind(had.opened, turn=timedelta(0))
    [held] = await Job.filter(kind="backfill")
    reached = []
    for _ in range(2):
        await pulls.run_now(short, await ProviderAccount.get(id=had.row.id))
        reached.append((await ProviderAccount.get(id=had.row.id)).backfilled_to)
    assert reached[0] - reached[1] == timedelta(days=28)

    async def end(_window):
        raise Killed

    had.before = end
    with suppress(Killed):
        await pulls.run_now(short, await ProviderAccount.get(id=had.row.id))
    assert (await ProviderAccount.get(id=had.row.id)).backfilled_to == reached[1]
    had.before = None
    await hurry(had.row.workspace_id)
    await had.work(past.kind(had.opened))
    assert await had.known() == had.subject.truth.keys()
    assert held.queue == "BACKFILL"


async def test_a_back_fill_waits_while_what_is_new_is_pulled(had, monkeypatch):
    had.add(1, 40)
    await had.pull()
    await had.fill(60)
    waited, real = [], asyncio.sleep

    async def sleep(seconds):
        waited.append(seconds)
        await Job.filter(kind="pull").delete()
        await real(0)

    monkeypatch.setattr(opening.asyncio, "sleep", sleep)
    row = await ProviderAccount.get(id=had.row.id)
    await Job.create(
        workspace_id=row.workspace_id, queue="PULL", kind="pull", key=str(row.id), state="RUNNING", due_at=now() + timedelta(minutes=1), most_attempts=3
    )  # fmt: skip
    await opening.give_way(row)
    assert waited == [1]
    await Job.create(
        workspace_id=row.workspace_id, queue="PULL", kind="pull", key=str(row.id), state="RUNNING", due_at=now() - timedelta(minutes=1), most_attempts=3
    )  # fmt: skip
    await opening.give_way(row)  # whose lease is over holds nobody up
    assert waited == [1]


async def test_a_back_fill_that_fails_tells_why_and_is_asked_for_anew(had):
    had.add(1, 40)
    await had.pull()
    await had.fill(60)
    had.simulator.faults.extend(["401"] * 2)
    await had.work(past.kind(had.opened))

    assert "401" in (await had.shown())["backfillError"]
    had.simulator.faults.clear()
    _, answer = await had.fill(50)
    assert answer["account"]["backfillError"] is None
    await hurry(had.row.workspace_id)
    await had.work(past.kind(had.opened))
    assert await had.known() == had.subject.truth.keys()
    for wrong in (now() + DAY, now() - timedelta(days=9000)):
        _, answer = await had.fill(**{"from": wrong.isoformat()})
        assert answer["userErrors"] == [{"field": ["from"], "code": "OUT_OF_RANGE"}]


async def test_only_administrators_bring_in_the_past(as_, had):
    for name, code in (("head", "FORBIDDEN"), ("anna", "FORBIDDEN")):
        answer = await as_(name).ask(FILL, id=had.id, **{"from": (now() - DAY).isoformat()})
        assert [e["code"] for e in answer["providerAccountBackfill"]["userErrors"]] == [code]
    assert await Job.filter(kind="backfill").count() == 0


async def test_a_paused_account_is_left_alone_until_it_goes_on(had):
    had.add(1, 40)
    await had.pull()
    await had.fill(60)
    await ProviderAccount.filter(id=had.row.id).update(is_paused=True)
    await had.work(past.kind(had.opened))

    [job] = await Job.filter(kind="backfill")
    assert job.due_at > now() + timedelta(minutes=5)
    assert len(await had.known()) == 1


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_the_command_brings_in_the_past_too(had, monkeypatch, capsys):
    had.add(1, 40)
    await had.pull()
    await ProviderAccount.exclude(id=had.row.id).delete()
    started = []
    monkeypatch.setattr("api.cli.sync.run", started.append)
    monkeypatch.setattr("api.cli.sync.open_account", had.opened)
    monkeypatch.setattr("api.cli.sync.opened", lambda _settings: nullcontext())
    backfill(datetime.fromtimestamp(time.time() - 60 * 86400))
    [work] = started
    await work

    assert await had.known() == had.subject.truth.keys()
    assert "all calls since" in capsys.readouterr().out


def test_every_provider_that_counts_is_counted_here():
    assert {key for key, provider in PROVIDERS.items() if "COUNTS_CALLS" in provider.capabilities} <= SUBJECTS.keys()
