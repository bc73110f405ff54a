"""KPIs of deals that are open, as of the end of each bucket."""

from resolvers.facts.open_deals import DEAL_OPEN
from resolvers.kpis.dimensions import PEOPLE, PIPELINE, SOURCE, STAGE
from resolvers.kpis.money import NO_AMOUNT, NO_EXCHANGE_RATE
from resolvers.kpis.registry import AsOf, Axis, Better, Family, Metric, Spread, Standing, Unit

OPEN = Family(
    key="OPEN_DEAL",
    entity="Deal",
    table=DEAL_OPEN.table,
    stands=Standing(begins="{t}.begins", ends="{t}.ends", lasted="{t}.lasted"),
    user="{t}.owner_id",
    record="{t}.deal_id",
    where="true",
    dimensions=[*PEOPLE, PIPELINE, STAGE, SOURCE],
    axes={
        "pipeline_id": Axis(sql="{t}.pipeline_id", type="uuid"),
        "stage_id": Axis(sql="{t}.stage_id", type="uuid"),
        "source": Axis(sql="{t}.source"),
    },
)
"""An open deal is the number of whoever owned it at that moment, and of those who may see that person's."""

_AGE = "@seconds({t}.opened_at, {at})"
_RATED = "{t}.base_minor is not null"

open_deals = AsOf(key="open_deals", family=OPEN)
open_amount = AsOf(key="open_amount", family=OPEN, where=_RATED, of="{t}.base_minor")
open_with_amount = AsOf(key="open_with_amount", family=OPEN, where=_RATED)
open_without_amount = AsOf(key="open_without_amount", family=OPEN, where="{t}.amount_minor is null")
open_without_rate = AsOf(key="open_without_rate", family=OPEN, where="{t}.amount_minor is not null and {t}.base_minor is null")
open_age = AsOf(key="open_age", family=OPEN, of=_AGE)

METRICS = [
    Metric(
        key="openDeals",
        unit=Unit.COUNT,
        title="Open deals",
        title_ru="Открытые сделки",
        description="Deals that are open at the end of the bucket, for their owner at that moment. A deal that was reopened is open from then on.",
        description_ru="Сделки, открытые на конец интервала, у того, кто отвечает за них в этот момент. Сделка, открытая снова, открыта с этого момента.",
        formula="deals open at the end",
        numerator=[open_deals],
    ),
    Metric(
        key="openAmount",
        unit=Unit.MONEY,
        title="Open amount",
        title_ru="Сумма открытых сделок",
        description="What the deals that are open at the end of the bucket amount to, in the base currency, at the amounts that they have now.",
        description_ru="Сумма сделок, открытых на конец интервала, в базовой валюте, по их нынешним суммам.",
        formula="sum of the amounts of deals open at the end",
        numerator=[open_amount],
        sample=open_with_amount,
        excluded={NO_AMOUNT: open_without_amount, NO_EXCHANGE_RATE: open_without_rate},
    ),
    Metric(
        key="openDealAgeDays",
        unit=Unit.DAYS,
        title="Age of open deals",
        title_ru="Возраст открытых сделок",
        description="How long the deals that are open at the end of the bucket have been there since they were opened first: the mean, with the median beside it.",
        description_ru="Сколько прошло с первого открытия сделок, открытых на конец интервала: среднее, рядом медиана.",
        formula="time since the opening / deals open at the end",
        numerator=[open_age],
        denominator=[open_deals],
        better=Better.LOWER,
        spread=Spread(family=OPEN, where="true", of=_AGE, as_of=True),
    ),
]
