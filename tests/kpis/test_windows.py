"""A new window counts once what is kept by it follows, in a job that may be killed or overtaken; till then what is told by it is refused, all else is counted."""

import random

import pytest

from resolvers import facts, windows
from resolvers.facts.windowed import FACTS
from resolvers.kpis.catalogue import METRICS
from resolvers.kpis.settled import windows_of
from resolvers.workspaces import WINDOWS
from tests.kpis.acts import Acts, settle_windows
from tests.kpis.test_acts import compare, fold

PLACE = "{ workspace { dialogDays windowMove { windows done total } } }"
REFUSED = """query($m: [KpiMetric!]!, $p: KpiPeriodInput!) { kpi(metrics: $m, period: $p) { groups { values { value } } } }"""
PERIOD = {"from": "2026-10-01", "to": "2026-11-01"}
BY_ACTIVITY = {"activeClients", "lostClients"}
BY_DIALOG = {
    "newDialogs", "firstResponseSeconds", "workingFirstResponseSeconds", "dialogConversion", "cohortDialogConversion", "cohortDialogsRunningRate",
    "cohortConversion", "cohortRunningRate",
}  # fmt: skip
"""Some of what is told by the dialog window: of conversations, and of inquiries that were written."""
STEADY = {
    "callsInbound", "dealsWon", "messagesIn", "responseSeconds", "unansweredDialogs", "newClients", "retentionRate", "reactivatedClients", "winRate", "missedNotReturned",
}  # fmt: skip


@pytest.fixture
def beside(monkeypatch):
    """Do something beside the job: between two of its batches, by their number. The batches are small."""
    acts, batch, number = {}, windows._batch, [0]

    async def and_beside(*given):
        number[0] += 1
        last = await batch(*given)
        if number[0] in acts:
            await acts[number[0]]()
        return last

    monkeypatch.setattr(windows, "_batch", and_beside)
    monkeypatch.setattr(windows, "AT_MOST", 10)
    return acts


async def place(as_):
    return (await as_("admin").ask(PLACE))["workspace"]


async def refusal(as_, *metrics):
    body = (await as_("admin").post(REFUSED, {"m": list(metrics), "p": PERIOD})).json()
    return [(e["extensions"]["code"], e["message"]) for e in body.get("errors", ())]


def test_metrics_know_the_windows_by_which_their_facts_are_told():
    by = {metric.key: windows_of(metric) for metric in METRICS.values()}

    assert {key for key, names in by.items() if "activityDays" in names} == BY_ACTIVITY
    assert {key for key, names in by.items() if "dialogDays" in names} >= BY_DIALOG
    assert not [key for key in STEADY if by[key]]


def test_every_fact_that_reads_a_window_of_the_workspace_follows_a_change_of_it():
    for module in vars(facts).values():
        for fact in vars(module).values() if hasattr(module, "DERIVED") else ():
            read = {name for name in WINDOWS if f".{name}" in getattr(fact, "select", "")}
            assert read == ({fact.window.setting} if getattr(fact, "window", None) else set())
            assert not read or FACTS[fact.table][0] is fact


async def test_what_is_told_by_a_new_window_is_refused_until_all_of_it_follows(as_, world, beside):
    acts, told = Acts(as_, world, random.Random(7)), []

    async def meanwhile():
        told.append(await place(as_))
        for name in ("write", "answer", "move_message", "delete_message", "turn_to_us", "win"):
            await getattr(acts, name)()
        await compare(as_, world)

    async def killed():
        raise RuntimeError("the process is gone")

    for _ in range(12):
        await acts.write()
    beside |= {1: meanwhile, 3: killed, 4: meanwhile, 6: meanwhile}
    await fold(world)
    before = await place(as_)
    assert await acts.do("workspaceUpdate", input={"dialogDays": 1})
    await compare(as_, world)
    [(code, message)] = await refusal(as_, "DEALS_WON", "NEW_DIALOGS")
    assert (code, await refusal(as_, "DEALS_WON", "ACTIVE_CLIENTS")) == ("CONFLICT", [])
    assert "NEW_DIALOGS" in message
    assert "dialogDays" in message
    assert "DEALS_WON" not in message

    await settle_windows(world.workspace.id)
    half_way = await place(as_)
    await compare(as_, world)
    assert await settle_windows(world.workspace.id)

    assert before["windowMove"] is None
    assert await place(as_) == {"dialogDays": 1, "windowMove": None}
    assert await refusal(as_, "NEW_DIALOGS") == []
    await compare(as_, world)
    assert half_way["windowMove"]["windows"] == ["dialogDays"]
    assert half_way["windowMove"]["done"] == 30
    assert [p["windowMove"]["done"] for p in told] == [10, 40, 60]
    assert half_way["windowMove"]["total"] > 60


async def test_another_window_that_is_changed_meanwhile_begins_anew(as_, world, beside):
    acts = Acts(as_, world, random.Random(8))

    def changed(**values):
        return lambda: acts.do("workspaceUpdate", input=values)

    beside |= {2: changed(activityDays=5), 5: changed(dialogDays=30)}
    await changed(dialogDays=2)()
    await settle_windows(world.workspace.id)
    overtaken = await place(as_)
    assert len(await refusal(as_, "ACTIVE_CLIENTS")) == 1
    await compare(as_, world)

    while await settle_windows(world.workspace.id):
        await compare(as_, world)

    assert overtaken["windowMove"]["windows"] == ["activityDays", "dialogDays"]
    assert overtaken["windowMove"]["done"] == 0
    assert await place(as_) == {"dialogDays": 30, "windowMove": None}
    assert await refusal(as_, "ACTIVE_CLIENTS", "NEW_DIALOGS") == []
    await compare(as_, world)
