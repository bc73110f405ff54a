"""KPIs of won deals."""

from resolvers.kpis.calls import target_inquiries
from resolvers.kpis.registry import Family, Measure, Metric, Unit

DEALS = Family(
    key="DEAL",
    entity="Deal",
    table="deal",
    day="{t}.closed_on",
    user="{t}.closed_by_id",
    where="{t}.deleted_at is null and {t}.closed_on is not null",
)

deals_won = Measure(key="deals_won", family=DEALS, where="{t}.status = 'WON'")
sales_amount = Measure(key="sales_amount", family=DEALS, where="{t}.status = 'WON'", of="{t}.base_minor")

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
        description="What the won deals amount to, in the base currency.",
        formula="sum of won amounts",
        numerator=[sales_amount],
    ),
    Metric(
        key="averageCheck",
        unit=Unit.MONEY,
        description="What a won deal amounts to on average (Kokumbaev).",
        formula="sum of won amounts / deals won",
        numerator=[sales_amount],
        denominator=[deals_won],
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
