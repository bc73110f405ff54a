"""KPIs of won and lost deals."""

from resolvers.kpis.attribution import of_deals
from resolvers.kpis.dimensions import HOUR, LOSS_REASON, PEOPLE, PIPELINE, SOURCE, WEEKDAY
from resolvers.kpis.inquiries import TARGET
from resolvers.kpis.money import NO_AMOUNT, NO_EXCHANGE_RATE
from resolvers.kpis.registry import Axis, Better, Cube, Family, Measure, Metric, Spread, Unit

DEALS = Family(
    key="DEAL",
    entity="Deal",
    table="deal",
    day="{t}.closed_on",
    instant="{t}.closed_at",
    user="{t}.closed_by_id",
    owner="{t}.closed_by_id",
    company="{t}.company_id",
    deal="{t}.id",
    where="{t}.deleted_at is null and {t}.closed_on is not null",
    dimensions=[*PEOPLE, PIPELINE, SOURCE, WEEKDAY, HOUR],
    axes={
        "pipeline_id": Axis(sql="{t}.pipeline_id", type="uuid"),
        **of_deals("{t}.source_key", "{t}.id"),
        "loss_reason_id": Axis(sql="{t}.loss_reason_id", type="uuid"),
    },
    cubes=[
        Cube(name="user_day"),
        Cube(name="user_month", by_month=True),
        Cube(name="pipeline_month", axes=["pipeline_id"], by_month=True),
        Cube(name="loss_reason_month", axes=["loss_reason_id"], by_month=True),
    ],
)
"""A closed deal is the number of whoever owned it when it closed, and of those who may see that person's, whoever owns it now."""

_WON = "{t}.status = 'WON'"
_RATED = _WON + " and {t}.base_minor is not null"


def _count(key: str, where: str, of: str | None = None) -> Measure:
    return Measure(key=key, family=DEALS, where=where, of=of)


deals_won = _count("deals_won", _WON)
deals_lost = _count("deals_lost", "{t}.status = 'LOST'")
deals_with_amount = _count("deals_with_amount", _RATED)
deals_without_amount = _count("deals_without_amount", _WON + " and {t}.amount_minor is null")
deals_without_rate = _count("deals_without_rate", _WON + " and {t}.amount_minor is not null and {t}.base_minor is null")
sales_amount = _count("sales_amount", _RATED, "{t}.base_minor")
lost_amount = _count("lost_amount", "{t}.status = 'LOST' and {t}.base_minor is not null", "{t}.base_minor")
closed_without_amount = _count("closed_without_amount", "{t}.amount_minor is null")
closed_without_rate = _count("closed_without_rate", "{t}.amount_minor is not null and {t}.base_minor is null")
_NO_MONEY = {NO_AMOUNT: deals_without_amount, NO_EXCHANGE_RATE: deals_without_rate}

METRICS = [
    Metric(
        key="dealsWon",
        unit=Unit.COUNT,
        title="Deals won",
        title_ru="Выигранные сделки",
        description="Deals won, for the owner at that moment. A deal won again after a reopening counts at its last win only.",
        description_ru="Выигранные сделки, у того, кто отвечал за сделку в этот момент. Сделка, открытая снова и выигранная ещё раз, считается только по последней победе.",
        formula="deals won",
        numerator=[deals_won],
    ),
    Metric(
        key="dealsLost",
        unit=Unit.COUNT,
        title="Deals lost",
        title_ru="Проигранные сделки",
        description="Deals lost, for the owner at that moment.",
        description_ru="Проигранные сделки, у того, кто отвечал за сделку в этот момент.",
        formula="deals lost",
        numerator=[deals_lost],
        better=Better.LOWER,
        also=[LOSS_REASON],
    ),
    Metric(
        key="winRate",
        unit=Unit.RATIO,
        title="Win rate",
        title_ru="Доля выигранных сделок",
        description="Share of the deals closed in the period that were won.",
        description_ru="Доля выигранных среди сделок, закрытых за период.",
        formula="deals won / (deals won + deals lost)",
        numerator=[deals_won],
        denominator=[deals_won, deals_lost],
        is_share=True,
    ),
    Metric(
        key="winRateByAmount",
        unit=Unit.RATIO,
        title="Win rate by amount",
        title_ru="Доля выигранной суммы",
        description="What of the amounts of the deals closed in the period was won, in the base currency. Deals without an amount, or a rate, are `excluded`.",
        description_ru="Какая часть суммы сделок, закрытых за период, выиграна, в базовой валюте. Сделки без суммы или без курса указаны в `excluded`.",
        formula="won amounts / (won amounts + lost amounts)",
        numerator=[sales_amount],
        denominator=[sales_amount, lost_amount],
        excluded={NO_AMOUNT: closed_without_amount, NO_EXCHANGE_RATE: closed_without_rate},
    ),
    Metric(
        key="salesAmount",
        unit=Unit.MONEY,
        title="Sales",
        title_ru="Сумма продаж",
        description="What the won deals amount to, in the base currency. What has no amount, or no rate, is `excluded`.",
        description_ru="Сумма выигранных сделок в базовой валюте. Сделки без суммы или без курса указаны в `excluded`.",
        formula="sum of won amounts",
        numerator=[sales_amount],
        sample=deals_with_amount,
        excluded=_NO_MONEY,
    ),
    Metric(
        key="averageCheck",
        unit=Unit.MONEY,
        title="Average check",
        title_ru="Средний чек",
        description="What a won deal amounts to on average, of those that have an amount (Kokumbaev). The others are `excluded`.",
        description_ru="Средняя сумма выигранной сделки среди тех, у которых она есть (Кокумбаев). Остальные указаны в `excluded`.",
        formula="sum of won amounts / deals won that have an amount",
        numerator=[sales_amount],
        denominator=[deals_with_amount],
        excluded=_NO_MONEY,
        spread=Spread(family=DEALS, where=_RATED, of="{t}.base_minor"),
    ),
    Metric(
        key="conversion",
        unit=Unit.RATIO,
        title="Conversion",
        title_ru="Конверсия",
        description="Deals won for each target inquiry. 50 of 200 is 0.25 and worse than 40 of 80, which is 0.5 (Mango Office).",
        description_ru="Выигранные сделки на одно целевое обращение. 50 из 200 — это 0,25, хуже, чем 40 из 80 — 0,5 (Mango Office).",
        formula="deals won / target inquiries",
        numerator=[deals_won],
        denominator=TARGET,
    ),
]
