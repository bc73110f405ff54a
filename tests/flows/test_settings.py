"""The settings of the workspace: who changes them, within which bounds, and what follows from a new zone."""

import pytest

from models.interactions import Interaction
from models.wire import camel
from resolvers import workspaces
from resolvers.workspaces import WINDOWS

SETTINGS = """mutation($input: WorkspaceUpdateInput!) { workspaceUpdate(input: $input) {
  workspace { zone currency country workingDays workStarts holidays staleDays version } userErrors { field code } } }"""


async def test_settings_are_changed_by_administrators(as_, world):
    wanted = {
        "workingDays": [6, 1, 1],
        "workStarts": "10:30",
        "holidays": ["2027-01-01", "2026-12-31"],
        "staleDays": 45,
        "country": "kz",
    }

    data = (await as_("admin").ask(SETTINGS, input=wanted))["workspaceUpdate"]

    assert data["workspace"] == {
        "zone": "Europe/Moscow", "currency": "RUB", "country": "KZ", "workingDays": [1, 6], "workStarts": "10:30",
        "holidays": ["2026-12-31", "2027-01-01"], "staleDays": 45, "version": 2,
    }  # fmt: skip
    assert (await as_("anna").ask("{ workspace { staleDays } }"))["workspace"] == {"staleDays": 45}
    assert (await as_("anna").ask(SETTINGS, input=wanted))["workspaceUpdate"]["userErrors"] == [
        {"field": [], "code": "FORBIDDEN"}
    ]
    for wrong, path in (
        ({"zone": "Moscow"}, "zone"), ({"zone": "localtime"}, "zone"), ({"workingDays": [8]}, "workingDays"), ({"workStarts": "9:00"}, "workStarts"),
        ({"workEnds": "08:00"}, "workEnds"), ({"staleDays": 0}, "staleDays"), ({"currency": "USD"}, "currency"),
        ({"country": "ZZ"}, "country"),
    ):  # fmt: skip
        data = (await as_("admin").ask(SETTINGS, input=wrong))["workspaceUpdate"]
        assert [e["field"] for e in data["userErrors"]] == [["input", path]], wrong


async def test_each_window_is_a_setting_within_bounds(as_):
    names = [camel(name) for name in WINDOWS]
    change = f"mutation($input: WorkspaceUpdateInput!) {{ workspaceUpdate(input: $input) {{ workspace {{ {' '.join(names)} }} userErrors {{ field code }} }} }}"

    data = (await as_("admin").ask(change, input=dict.fromkeys(names, 3)))["workspaceUpdate"]
    low, high = [(await as_("admin").ask(change, input=dict.fromkeys(names, n)))["workspaceUpdate"] for n in (0, 10**6)]

    assert data["workspace"] == dict.fromkeys(names, 3)
    for refused in (low, high):
        assert refused["userErrors"] == [{"field": ["input", name], "code": "OUT_OF_RANGE"} for name in names]


async def test_a_change_of_zone_counts_the_past_by_the_new_days_at_once(as_, world):
    kpi = """query($f: Date!, $t: Date!) { kpi(metrics: [CALLS_INBOUND, DEALS_WON, SALES_AMOUNT], period: { from: $f, to: $t }, grain: DAY) {
      groups { bucket { from } values { value } } } }"""
    span = {"f": "2026-08-01", "t": "2026-12-01"}
    before = await as_("admin").ask(kpi, **span)

    await as_("admin").ask(SETTINGS, input={"zone": "Asia/Vladivostok"})
    east = await as_("admin").ask(kpi, **span)
    await as_("admin").ask(SETTINGS, input={"zone": "Europe/Moscow"})

    calls = await Interaction.filter(workspace_id=world.workspace.id, kind="CALL", direction="INBOUND", deleted_at=None).exclude(
        disposition="IN_PROGRESS"
    )
    from collections import Counter
    from zoneinfo import ZoneInfo

    days = Counter(c.started_at.astimezone(ZoneInfo("Asia/Vladivostok")).date().isoformat() for c in calls)
    shown = {
        g["bucket"]["from"]: int(g["values"][0]["value"])
        for g in east["kpi"]["groups"]
        if g["values"][0]["value"] not in {None, "0"}
    }
    assert shown == dict(days)
    assert east != before
    assert await as_("admin").ask(kpi, **span) == before


@pytest.mark.parametrize("settings", ["postgres"], indirect=True)
async def test_a_zone_that_the_database_does_not_know_is_refused_when_it_is_chosen(as_, world, monkeypatch):
    known = workspaces.available_timezones() | {"Mars/Base"}
    monkeypatch.setattr(workspaces, "available_timezones", lambda: known)

    refused = (await as_("admin").ask(SETTINGS, input={"zone": "Mars/Base"}))["workspaceUpdate"]["userErrors"]

    assert refused == [{"field": ["input", "zone"], "code": "INVALID"}]
