"""KPIs of deals by the day on which they were opened, and of how long they stay in a stage."""

from resolvers.facts.openings import DEAL_OPENING
from resolvers.facts.stays import STAGE_STAY
from resolvers.kpis.attribution import of_deals
from resolvers.kpis.dimensions import PEOPLE, PIPELINE, SOURCE, STAGE, WEEKDAY
from resolvers.kpis.money import NO_AMOUNT, NO_EXCHANGE_RATE
from resolvers.kpis.registry import Axis, Better, Cube, Family, Measure, Metric, Spread, Unit

_AXES = {"pipeline_id": Axis(sql="{t}.pipeline_id", type="uuid"), **of_deals()}
_CUBES = [
    Cube(name="user_day"),
    Cube(name="user_month", by_month=True),
    Cube(name="pipeline_month", axes=["pipeline_id"], by_month=True),
]
OPENINGS = Family(
    key="OPENING",
    entity="Deal",
    table=DEAL_OPENING.table,
    day="{t}.day",
    instant="{t}.opened_at",
    user="{t}.user_id",
    owner="{t}.user_id",
    record="{t}.deal_id",
    where="true",
    dimensions=[*PEOPLE, PIPELINE, SOURCE, WEEKDAY],
    axes=_AXES,
    cubes=_CUBES,
)
"""An opened deal is the number of whoever owned it first."""
STAYS = Family(
    key="STAY",
    entity="Deal",
    table=STAGE_STAY.table,
    day="{t}.left_on",
    instant="{t}.left_at",
    user="{t}.user_id",
    owner="{t}.user_id",
    record="{t}.deal_id",
    where="{t}.left_on is not null",
    dimensions=[*PEOPLE, PIPELINE, STAGE, SOURCE, WEEKDAY],
    axes=_AXES | {"stage_id": Axis(sql="{t}.stage_id", type="uuid")},
    cubes=[*_CUBES, Cube(name="stage_month", axes=["stage_id"], by_month=True)],
)
"""A stay that has ended is the number of whoever owned the deal then."""


def _count(key: str, where: str = "true", of: str | None = None) -> Measure:
    return Measure(key=key, family=OPENINGS, where=where, of=of)


opened = _count("opened")
_RATED = "{t}.base_minor is not null"
opened_amount = _count("opened_amount", _RATED, "{t}.base_minor")
opened_without_amount = _count("opened_without_amount", "{t}.amount_minor is null")
opened_without_rate = _count("opened_without_rate", "{t}.amount_minor is not null and {t}.base_minor is null")
stays = Measure(key="stays", family=STAYS, where="true")
stay_seconds = Measure(key="stay_seconds", family=STAYS, where="true", of="{t}.seconds")


def _share(key: str, where: str, words: tuple[str, str, str, str, str], better: Better = Better.HIGHER) -> Metric:
    """Return the metric of which share of the deals opened in the period is in some state now."""
    title, title_ru, description, description_ru, formula = words
    return Metric(
        key=key,
        unit=Unit.RATIO,
        title=title,
        title_ru=title_ru,
        description=description,
        description_ru=description_ru,
        formula=f"{formula} / deals opened",
        numerator=[_count(f"opened_{key.lower()}", where)],
        denominator=[opened],
        better=better,
        is_share=True,
    )


def _amount(key: str, status: str, words: tuple[str, str, str, str, str], better: Better = Better.HIGHER) -> Metric:
    """Return the metric of which part of what the deals opened in the period amount to is in some state now."""
    title, title_ru, description, description_ru, formula = words
    return Metric(
        key=key,
        unit=Unit.RATIO,
        title=title,
        title_ru=title_ru,
        description=f"{description} In the base currency; deals without an amount, or a rate, are `excluded`.",
        description_ru=f"{description_ru} В базовой валюте; сделки без суммы или без курса указаны в `excluded`.",
        formula=f"{formula} / amounts of deals opened",
        numerator=[_count(f"opened_{key.lower()}", f"{{t}}.status = '{status}' and {_RATED}", "{t}.base_minor")],
        denominator=[opened_amount],
        excluded={NO_AMOUNT: opened_without_amount, NO_EXCHANGE_RATE: opened_without_rate},
        better=better,
    )


METRICS = [
    Metric(
        key="dealsOpened",
        unit=Unit.COUNT,
        title="Deals opened",
        title_ru="Открытые за период сделки",
        description="Deals by the day of their first opening, for whoever owned them then.",
        description_ru="Сделки по дню первого открытия, у того, кто отвечал за них тогда.",
        formula="deals opened",
        numerator=[opened],
    ),
    _share(
        "cohortWinRate",
        "{t}.status = 'WON'",
        (
            "Cohort win rate",
            "Доля выигранных из открытых",
            "Of the deals opened in the period, the share that is won by now, whenever that was. `cohortOpenRate` is the share that is still open.",
            "Доля выигранных к настоящему времени среди сделок, открытых за период. `cohortOpenRate` — доля ещё открытых.",
            "deals won by now",
        ),
    ),
    _share(
        "cohortOpenRate",
        "{t}.status = 'OPEN'",
        (
            "Cohort still open",
            "Доля ещё открытых",
            "Of the deals opened in the period, the share that is still open: so much may yet come to `cohortWinRate`.",
            "Доля ещё открытых среди сделок, открытых за период: столько ещё может прибавиться к `cohortWinRate`.",
            "deals still open",
        ),
        Better.RANGE,
    ),
    _amount(
        "cohortWinRateByAmount",
        "WON",
        (
            "Cohort win rate by amount",
            "Доля выигранной суммы из открытых",
            "What of the amounts of the deals opened in the period is won by now, whenever that was.",
            "Какая часть суммы сделок, открытых за период, выиграна к настоящему времени.",
            "amounts of deals won by now",
        ),
    ),
    _amount(
        "cohortOpenRateByAmount",
        "OPEN",
        (
            "Cohort still open by amount",
            "Доля ещё открытой суммы",
            "What of the amounts of the deals opened in the period is still open: so much may yet come to `cohortWinRateByAmount`.",
            "Какая часть суммы сделок, открытых за период, ещё открыта: столько ещё может прибавиться к `cohortWinRateByAmount`.",
            "amounts of deals still open",
        ),
        Better.RANGE,
    ),
    _share(
        "sourceKnownRate",
        "{t}.source <> ''",
        (
            "Deals with a source",
            "Сделки с источником",
            "Of the deals opened in the period, the share of which the source is known.",
            "Доля сделок, открытых за период, у которых указан источник.",
            "deals with a source",
        ),
    ),
    _share(
        "amountKnownRate",
        "{t}.amount_minor is not null",
        (
            "Deals with an amount",
            "Сделки с суммой",
            "Of the deals opened in the period, the share that has an amount.",
            "Доля сделок, открытых за период, у которых указана сумма.",
            "deals with an amount",
        ),
    ),
    _share(
        "contactKnownRate",
        "{t}.contact_id is not null",
        (
            "Deals with a contact",
            "Сделки с контактом",
            "Of the deals opened in the period, the share that has a contact.",
            "Доля сделок, открытых за период, у которых указан контакт.",
            "deals with a contact",
        ),
    ),
    Metric(
        key="stageDays",
        unit=Unit.DAYS,
        title="Time in a stage",
        title_ru="Время на этапе",
        description="Days of 24 hours that deals stayed in an open stage, by the day on which they left it: the mean, with the median beside it.",
        description_ru="Сутки, которые сделки провели на открытом этапе, по дню ухода с него: среднее, рядом медиана.",
        formula="time in a stage / stays that ended",
        numerator=[stay_seconds],
        denominator=[stays],
        better=Better.LOWER,
        spread=Spread(family=STAYS, where="true", of="{t}.seconds"),
    ),
]
