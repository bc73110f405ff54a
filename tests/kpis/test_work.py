"""Working days of people and what is divided by them, in numbers that anybody can count on a wall calendar; and what clients answered."""

from datetime import UTC, datetime

from models.days import local_day
from models.interactions import Interaction
from models.surveys import Survey, SurveyAnswer
from tests.builders import ZONE

KPI = """query($m: [KpiMetric!]!, $p: KpiPeriodInput!, $by: [KpiDimension!]) { kpi(metrics: $m, period: $p, groupBy: $by) {
  groups { user { name } values { value numerator denominator reason rows { totalCount } below: rows(of: DENOMINATOR) { totalCount } } } } }"""
MONTH = {"from": "2026-09-01", "to": "2026-10-01"}
"""22 working days, of which Anna is away for the five from Monday the 7th and one is a day off."""


async def call(world, name, day, **fields):
    at = datetime(2026, 9, day, 10, tzinfo=UTC)
    user = world.users[name].id
    made = {
        "kind": "CALL",
        "direction": "OUTBOUND",
        "channel": "PHONE",
        "disposition": "NO_ANSWER",
        "user_id": user,
        "owner_id": user,
    }
    await Interaction.create(workspace_id=world.workspace.id, started_at=at, day=local_day(at, ZONE), **{**made, **fields})


async def told(as_, metric, by=(), caller="admin"):
    groups = (await as_(caller).ask(KPI, m=[metric], p=MONTH, by=list(by)))["kpi"]["groups"]
    return {g["user"] and g["user"]["name"]: g["values"][0] for g in groups}


async def settled(as_, world):
    """Let Anna and Boris be at work since the first of the month, with a day off and some days of Anna's."""
    await Interaction.filter(workspace_id=world.workspace.id).delete()
    for name in ("anna", "boris"):
        await call(world, name, 1)
    away = 'mutation($u: ID!) { absenceCreate(userId: $u, input: { kind: VACATION, startOn: "2026-09-07", endOn: "2026-09-14" }) { userErrors { code } } }'
    await as_("admin").ask(away, u=f"user_{world.users['anna'].id}")
    await as_("admin").ask('mutation { workspaceUpdate(input: { holidays: ["2026-09-16"] }) { userErrors { code } } }')


async def test_calls_are_divided_by_the_days_on_which_people_worked(as_, world):
    await settled(as_, world)
    for day in range(2, 12):
        await call(world, "boris", day)

    days = await told(as_, "PERSON_WORKDAYS", ["USER"])
    calls = await told(as_, "CALLS_PER_WORKDAY", ["USER"])
    [all_] = (await told(as_, "CALLS_PER_WORKDAY")).values()

    assert {name: days[name]["value"] for name in ("Anna", "Boris")} == {"Anna": "16", "Boris": "21"}
    assert (calls["Boris"]["numerator"], calls["Boris"]["denominator"], calls["Boris"]["value"]) == ("11", "21", "0.52381")
    assert (all_["numerator"], all_["denominator"], all_["rows"]["totalCount"], all_["below"]["totalCount"]) == (
        "12",
        "37",
        12,
        2,
    )
    [own] = (await told(as_, "CALLS_PER_WORKDAY", caller="anna")).values()
    assert (own["numerator"], own["denominator"]) == ("1", "16")


async def test_without_working_days_nobody_knows_and_it_is_not_zero(as_, world):
    await settled(as_, world)

    await as_("admin").ask("mutation { workspaceUpdate(input: { workingDays: [] }) { userErrors { code } } }")

    for metric in ("PERSON_WORKDAYS", "CALLS_PER_WORKDAY"):
        [value] = (await told(as_, metric)).values()
        assert (value["value"], value["denominator"], value["reason"]) == (None, None, "NO_CALENDAR")


async def test_of_each_client_the_last_answer_of_the_period_counts(as_, world):
    survey = await Survey.create(workspace_id=world.workspace.id, name="NPS", question="Would you?")
    people = [c for c in world.contacts if c.company_id is None and c.deleted_at is None][:4]
    answers = [(0, 1, 3), (0, 5, 10), (1, 2, 9), (2, 3, 8), (3, 4, 6), (3, 31, 10)]
    for who, day, score in answers:
        at = datetime(2026, 9, 1, 12, tzinfo=UTC).replace(day=min(day, 30), month=9 + (day > 30))
        said = {"survey_id": survey.id, "contact_id": people[who].id, "score": score, "origin": "MANUAL"}
        await SurveyAnswer.create(workspace_id=world.workspace.id, **said, answered_at=at, day=local_day(at, ZONE))

    [value] = (await told(as_, "NPS")).values()

    assert (value["value"], value["numerator"], value["denominator"]) == ("0.25", "1", "4")
    assert (value["rows"]["totalCount"], value["below"]["totalCount"]) == (4, 4)
