"""KPIs of won deals."""

from resolvers.kpis.calls import target_inquiries
from resolvers.kpis.registry import Exclusion, Family, Measure, Metric, Unit

DEALS = Family(
    key="DEAL",
    entity="Deal",
    table="deal",
    day="{t}.closed_on",
    user="{t}.closed_by_id",
    owner="{t}.closed_by_id",
    where="{t}.deleted_at is null and {t}.closed_on is not null",
)
"""A closed deal is the number of whoever owned it when it closed, and of those who may see that person's, whoever owns it now."""

_WON = "{t}.status = 'WON'"
_RATED = _WON + " and {t}.base_minor is not null"


def _count(key: str, where: str, of: str | None = None) -> Measure:
    return Measure(key=key, family=DEALS, where=where, of=of)


deals_won = _count("deals_won", _WON)
deals_with_amount = _count("deals_with_amount", _RATED)
deals_without_amount = _count("deals_without_amount", _WON + " and {t}.amount_minor is null")
deals_without_rate = _count("deals_without_rate", _WON + " and {t}.amount_minor is not null and {t}.base_minor is null")
sales_amount = _count("sales_amount", _RATED, "{t}.base_minor")
_NO_MONEY = {Exclusion.NO_AMOUNT: deals_without_amount, Exclusion.NO_EXCHANGE_RATE: deals_without_rate}

METRICS = [
    Metric(
        key="dealsWon",
        unit=Unit.COUNT,
        description="Deals won, for the owner at that moment. A deal won again after a reopening counts at its last win only.",
        formula="deals won",
        numerator=[deals_won],
    ),
    Metric(
        key="salesAmount",
        unit=Unit.MONEY,
        description="What the won deals amount to, in the base currency. What has no amount, or no rate, is `excluded`.",
        formula="sum of won amounts",
        numerator=[sales_amount],
        excluded=_NO_MONEY,
    ),
    Metric(
        key="averageCheck",
        unit=Unit.MONEY,
        description="What a won deal amounts to on average, of those that have an amount (Kokumbaev). The others are `excluded`.",
        formula="sum of won amounts / deals won that have an amount",
        numerator=[sales_amount],
        denominator=[deals_with_amount],
        excluded=_NO_MONEY,
    ),
    Metric(
        key="conversion",
        unit=Unit.RATIO,
        description="Deals won for each target inquiry. 50 of 200 is 0.25 and worse than 40 of 80, which is 0.5 (Mango Office).",
        formula="deals won / target inquiries",
        numerator=[deals_won],
        denominator=[target_inquiries],
    ),
]
