"""Working time between two instants equals what somebody finds who goes through the days with a calendar and a clock."""

import json
import random
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from models.calendars import YEARS_AHEAD, YEARS_BACK
from models.db import sql
from resolvers.facts.working_time import heal, working_seconds
from tests.flows.test_meetings import new_contact, write

CALENDARS = (
    {},
    {"zone": "Europe/Berlin", "workStarts": "00:00", "workEnds": "23:59", "workingDays": [1, 2, 3, 4, 5, 6, 7]},
    {"zone": "America/New_York", "workStarts": "02:30", "workEnds": "10:15", "workingDays": [6, 7]},
    {"zone": "Australia/Lord_Howe", "workStarts": "01:45", "workEnds": "02:15", "workingDays": [7], "holidays": ["2026-10-04"]},
    {
        "zone": "Asia/Kathmandu",
        "workStarts": "08:00",
        "workEnds": "17:00",
        "holidays": ["2026-03-30", "2026-12-31", "2027-01-01"],
    },
)
UPDATE = "mutation($i: WorkspaceUpdateInput!) { workspaceUpdate(input: $i) { userErrors { code } } }"


async def counted(world, pairs):
    """Return what the database says of pairs of instants."""
    rows = json.dumps([[at // timedelta(microseconds=1) for at in (a - EPOCH, b - EPOCH)] for a, b in pairs])
    one = sql.words().rows(":pairs::jsonb", [("a", "bigint"), ("b", "bigint")])
    found = await sql.run(
        f"select {working_seconds(':workspace::uuid', 'p.a', 'p.b')} as n from {one} p", workspace=world.workspace.id, pairs=rows
    )
    return [row["n"] for row in found]


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def naive(workspace, a, b):
    """Return how long people worked between two instants, day by day."""
    total, zone, day = timedelta(), ZoneInfo(workspace["zone"]), (a - timedelta(days=2)).date()
    while day <= (b + timedelta(days=2)).date():
        if day.isoweekday() in workspace["workingDays"] and str(day) not in workspace["holidays"]:
            first, last = (clock(day, workspace[name], zone) for name in ("workStarts", "workEnds"))
            total += max(min(last, b) - max(first, a), timedelta())
        day += timedelta(days=1)
    return int(total.total_seconds())


def clock(day, at, zone):
    """Return when a clock shows a time; where it shows it twice or never, the later instant that may be meant."""
    local = datetime.combine(day, time.fromisoformat(at))
    return max(local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))


async def settings(as_):
    fields = "zone workingDays workStarts workEnds holidays"
    return (await as_("admin").ask(f"{{ workspace {{ {fields} }} }}"))["workspace"]


async def test_every_calendar_is_counted_to_the_second(as_, world):
    chance = random.Random(12)
    for calendar in CALENDARS:
        await as_("admin").ask(UPDATE, i=calendar)
        around = [
            datetime(2026, month, day, tzinfo=UTC) for month, day in ((1, 1), (3, 8), (3, 29), (4, 5), (10, 4), (10, 25), (11, 1))
        ]
        starts = [
            chance.choice(around) + timedelta(seconds=chance.randint(-200_000, 200_000), microseconds=chance.randrange(10**6))
            for _ in range(60)
        ]
        pairs = [(a, a + timedelta(seconds=chance.choice([1, 3_000, 90_000, 900_000]) * chance.random())) for a in starts]

        said = await settings(as_)
        assert await counted(world, pairs) == [naive(said, a, b) for a, b in pairs], said
        assert [n async for n in heal(world.workspace.id)] == [0]


async def test_half_an_hour_on_friday_and_an_hour_on_monday(world):
    zone = ZoneInfo(world.workspace.zone)
    friday, monday = datetime(2026, 11, 27, 17, 30, tzinfo=zone), datetime(2026, 11, 30, 10, tzinfo=zone)

    assert await counted(world, [(friday, monday), (friday, friday)]) == [5400, 0]


@pytest.mark.parametrize("years", [-YEARS_BACK - 1, YEARS_AHEAD + 1])
async def test_beyond_the_calendar_and_without_one_nothing_is_known(as_, world, years):
    a = datetime(world.workspace.created_at.year + years, 3, 4, tzinfo=UTC)
    now = datetime(2026, 11, 27, 17, 30, tzinfo=UTC)
    assert await counted(world, [(a, a + timedelta(days=9))]) == [None]

    await as_("admin").ask(UPDATE, i={"workingDays": []})

    assert await counted(world, [(now, now + timedelta(days=9))]) == [None]


async def test_a_calendar_that_is_wrong_is_made_anew(world):
    before = await counted(world, PAIR)
    await sql.do(
        "delete from workday where workspace_id = :w::uuid and day < :day::date", w=world.workspace.id, day=date(2026, 9, 1)
    )

    assert [n async for n in heal(world.workspace.id)] == [1]
    assert await counted(world, PAIR) == before


PAIR = [(datetime(2026, 8, 1, tzinfo=UTC), datetime(2026, 10, 1, tzinfo=UTC))]


RESPONSE = """query($m: [KpiMetric!]!, $f: Date!, $t: Date!) { kpi(metrics: $m, period: { from: $f, to: $t }, filter: { channels: [WHATSAPP] }) {
  groups { values { value median reason excluded { reason count } rows { totalCount } } } } }"""
MONTH, AWAY = ("2026-03-01", "2026-04-01"), {"kind": "VACATION", "startOn": "2026-03-09", "endOn": "2026-03-10"}


async def told(as_, *metrics, month=MONTH):
    [group] = (await as_("admin").ask(RESPONSE, m=list(metrics), f=month[0], t=month[1]))["kpi"]["groups"]
    return [value["value"] for value in group["values"]] if len(metrics) > 1 else group["values"][0]


async def test_a_change_of_the_calendar_or_of_who_is_away_is_in_the_next_reading_of_response_times(as_, world):
    """Asked on Friday at 17:30, answered on Monday at 10:00: half an hour and an hour, of 64.5 hours by the clock."""
    admin, anna, metrics = (
        as_("admin"),
        as_("anna"),
        ("RESPONSE_SECONDS", "WORKING_RESPONSE_SECONDS", "WORKING_FIRST_RESPONSE_SECONDS"),
    )
    contact = await new_contact(anna)
    await write(anna, contact, "INBOUND", "2026-03-06T14:30:00.9Z", channel="WHATSAPP")
    await write(anna, contact, "OUTBOUND", "2026-03-09T07:00:00.1Z", channel="WHATSAPP")

    async def set_(**settings):
        assert (await admin.ask(UPDATE, i=settings))["workspaceUpdate"]["userErrors"] == []
        return (await told(as_, *metrics))[1:]

    assert await told(as_, *metrics) == ["232200", "5400", "5400"]
    speed = (
        "WORKING_SPEED_TO_LEAD",
        "WORKING_SPEED_TO_LEAD_WITHIN60_MINUTES",
        "WORKING_ANSWERED_WITHIN_RATE",
        "ANSWERED_WITHIN_RATE",
    )
    assert await told(as_, *speed) == ["5400", "0", "0", "0"]
    assert await set_(answerMinutes=90) == ["5400", "5400"]
    assert await told(as_, *speed) == ["5400", "0", "1", "0"]
    assert await set_(workStarts="09:30") == ["3600", "3600"]
    assert await set_(holidays=["2026-03-09"]) == ["1800", "1800"]
    assert await set_(holidays=[], workStarts="09:00", zone="Europe/Kaliningrad") == ["5400", "5400"]  # 16:30 to 18:00
    assert await set_(zone="Europe/Moscow") == ["5400", "5400"]
    away = "mutation($u: ID!, $i: AbsenceCreateInput!) { absenceCreate(userId: $u, input: $i) { absence { id } userErrors { code } } }"
    for name in ("boris", "anna"):
        made = (await admin.ask(away, u=f"user_{world.users[name].id}", i=AWAY))["absenceCreate"]
        assert (await told(as_, *metrics))[1:] == (["5400", "5400"] if name == "boris" else ["1800", "1800"])
    await admin.ask("mutation($id: ID!) { absenceDelete(id: $id) { userErrors { code } } }", id=made["absence"]["id"])
    assert (await told(as_, *metrics))[1:] == ["5400", "5400"]
    assert await set_(workingDays=[]) == [None, None]
    unknown = await told(as_, "WORKING_RESPONSE_SECONDS")
    assert (unknown["reason"], unknown["median"]) == ("NO_CALENDAR", None)


async def test_hours_over_a_change_of_the_clock_and_beyond_the_calendar(as_, world):
    anna, contact = as_("anna"), await new_contact(as_("anna"))
    await as_("admin").ask(UPDATE, i={"zone": "Europe/Berlin", "workingDays": [7], "workStarts": "00:00", "workEnds": "12:00"})
    await write(anna, contact, "INBOUND", "2026-03-28T12:00:00Z", channel="WHATSAPP")
    await write(anna, contact, "OUTBOUND", "2026-03-29T10:00:00Z", channel="WHATSAPP")
    await write(anna, contact, "INBOUND", "2012-03-06T14:30:00Z", channel="WHATSAPP")
    await write(anna, contact, "OUTBOUND", "2012-03-07T14:30:00Z", channel="WHATSAPP")

    assert (await told(as_, "WORKING_RESPONSE_SECONDS"))["value"] == "39600"  # an hour of the twelve was skipped
    long_ago = await told(as_, "WORKING_RESPONSE_SECONDS", month=("2012-03-01", "2012-04-01"))
    assert (long_ago["value"], long_ago["excluded"]) == (None, [{"reason": "BEYOND_CALENDAR", "count": 1}])


async def test_a_dialog_is_unanswered_by_working_time_where_there_is_a_calendar(as_, world):
    """Of 31 March, a Tuesday, the last message comes at 17:30, so that by midnight half an hour of the window of an hour has passed."""
    anna, contact = as_("anna"), await new_contact(as_("anna"))
    await write(anna, contact, "INBOUND", "2026-03-31T14:30:00Z", channel="WHATSAPP")

    assert (await told(as_, "UNANSWERED_DIALOGS"))["value"] == "0"
    await as_("admin").ask(UPDATE, i={"answerMinutes": 30})
    found = await told(as_, "UNANSWERED_DIALOGS")
    assert (found["value"], found["rows"]["totalCount"]) == ("1", 1)
    await as_("admin").ask(UPDATE, i={"answerMinutes": 60, "workingDays": []})
    assert (await told(as_, "UNANSWERED_DIALOGS"))["value"] == "1"
