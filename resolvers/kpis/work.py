"""KPIs by working day: the days of the calendar on which people work, and what they do in each."""

from resolvers.kpis.calls import INTERACTIONS
from resolvers.kpis.dimensions import PEOPLE, WEEKDAY
from resolvers.kpis.registry import Better, Counted, Family, Measure, Metric, Unit
from resolvers.kpis.sales import DEALS

_FIRST = (
    "(select i.day from interaction i where i.workspace_id = s.workspace_id and i.owner_id = s.user_id and i.deleted_at is null "
    "order by i.started_at limit 1)"
)
"""Whoever was at work before they were added here, as imports and provider's calls of the past tell, worked from then on."""
_PEOPLE = (
    f"select s.workspace_id, s.user_id, s.since, s.until, case when s.is_first then {_FIRST} end as first_day "
    "from active_spell s join member m on m.workspace_id = s.workspace_id and m.id = s.user_id where m.role <> 'PARTNER'"
)
_AWAY = "select 1 from absence a where a.workspace_id = k.workspace_id and a.user_id = p.user_id and a.start_on <= k.day and a.end_on > k.day"
_TOLD = (
    "select 1 from active_spell o where o.workspace_id = k.workspace_id and o.user_id = p.user_id and o.since < p.since "
    "and o.since < k.begins + k.lasts and o.until > k.begins"
)
"""Whoever is let go and taken back on one day has worked on one day. (A DISTINCT would have SQLite make all days of all years.)"""
PERSON_DAYS = (
    "(select k.workspace_id, k.day, k.begins, k.lasts, p.user_id from workday k "
    f"join ({_PEOPLE}) p on p.workspace_id = k.workspace_id and (p.until is null or p.until > k.begins) "
    "and (p.since < k.begins + k.lasts or k.day >= p.first_day) "
    f"where k.lasts > 0 and not exists ({_AWAY}) and not exists ({_TOLD}))"
)
"""A row for each working day of the calendar and each person who is active at any moment of its working hours, and not absent."""


def _days(key: str, noun: str) -> Family:
    return Family(
        key=key,
        entity="User",
        noun=noun,
        table=PERSON_DAYS,
        day="{t}.day",
        user="{t}.user_id",
        owner="{t}.user_id",
        record="{t}.user_id",
        where="true",
        dimensions=[*PEOPLE, WEEKDAY],
        cubes=(),
    )


_BEGUN = "{t}.begins <= @micros({now})"
"""Of a running period the days count whose work has begun."""
days_of_calls = Counted(key="days_of_calls", family=_days("DAY_OF_CALLS", "INTERACTION"), where=_BEGUN)
days_of_deals = Counted(key="days_of_deals", family=_days("DAY_OF_DEALS", "DEAL"), where=_BEGUN)
"""The days of those people whose interactions, and whose deals, the caller may count: as above the line, so below."""

_WORKED = "case when {t}.begins + {t}.lasts <= @micros({now}) then {t}.lasts else @micros({now}) - {t}.begins end / 1000000"
time_gone = Counted(key="working_seconds_gone", family=days_of_calls.family, where=_BEGUN, of=f"({_WORKED})")
time_whole = Counted(key="working_seconds", family=days_of_calls.family, where="true", of="({t}.lasts / 1000000)")

_CALL = "{t}.kind = 'CALL' and {t}.disposition <> 'IN_PROGRESS' and {t}.direction in ('INBOUND', 'OUTBOUND')"
calls_by_people = Measure(key="calls_by_people", family=INTERACTIONS, where=f"{_CALL} and {{t}}.user_id is not null")
meetings_by_people = Measure(
    key="meetings_by_people",
    family=INTERACTIONS,
    where="{t}.kind = 'MEETING' and {t}.meeting_outcome = 'HELD' and {t}.user_id is not null",
)
deals_won_by_people = Measure(
    key="deals_won_by_people", family=DEALS, where="{t}.status = 'WON' and {t}.closed_by_id is not null"
)

WORKING_TIME_GONE = Metric(
    key="workingTimeGone",
    unit=Unit.RATIO,
    title="Working time gone",
    title_ru="Прошедшее рабочее время",
    description="What part of the working time of the period has gone: whole seconds of the calendar's working days, for each person of those on which they are active and "
    "not absent. By it the pace of a plan is told.",
    description_ru="Какая часть рабочего времени периода прошла: целые секунды рабочих дней календаря, для каждого человека — тех, когда он работает в компании и не отсутствует. "
    "По ней считается темп плана.",
    formula="working seconds until now / working seconds of the period",
    numerator=[time_gone],
    denominator=[time_whole],
    better=Better.RANGE,
    by_calendar=True,
)
METRICS = [
    WORKING_TIME_GONE,
    Metric(
        key="personWorkdays",
        unit=Unit.COUNT,
        title="Person-working-days",
        title_ru="Человеко-дни",
        description="Working days of the calendar, for each person those on which they were active and not absent; of a running period up to now.",
        description_ru="Рабочие дни календаря, для каждого человека те, когда он работал в компании и не отсутствовал; у текущего периода — до этого момента.",
        formula="working days that have begun x people who were active and not absent",
        numerator=[days_of_calls],
        by_calendar=True,
    ),
    Metric(
        key="callsPerWorkday",
        unit=Unit.RATIO,
        title="Calls per working day",
        title_ru="Звонков на рабочий день",
        description="Calls that somebody of the group made or took, for each working day of its people (Kokumbaev: 20-50 rising to 100-150).",
        description_ru="Звонки сотрудников группы, исходящие и принятые, на один их рабочий день (Кокумбаев: от 20–50 до 100–150).",
        formula="finished calls of people / person-working-days",
        numerator=[calls_by_people],
        denominator=[days_of_calls],
        by_calendar=True,
    ),
    Metric(
        key="meetingsPerWorkday",
        unit=Unit.RATIO,
        title="Meetings per working day",
        title_ru="Встреч на рабочий день",
        description="Meetings held, for each working day of the group's people (Kokumbaev: 1-2 rising to 4-8).",
        description_ru="Состоявшиеся встречи на один рабочий день сотрудников группы (Кокумбаев: от 1–2 до 4–8).",
        formula="meetings held by people / person-working-days",
        numerator=[meetings_by_people],
        denominator=[days_of_calls],
        by_calendar=True,
    ),
    Metric(
        key="dealsWonPerWorkday",
        unit=Unit.RATIO,
        title="Deals won per working day",
        title_ru="Выигранных сделок на рабочий день",
        description="Deals won for each working day of the group's people (Kokumbaev: from 3-4 contracts a week to 2 a day).",
        description_ru="Выигранные сделки на один рабочий день сотрудников группы (Кокумбаев: от 3–4 договоров в неделю до 2 в день).",
        formula="deals won by people / person-working-days",
        numerator=[deals_won_by_people],
        denominator=[days_of_deals],
        by_calendar=True,
    ),
]
