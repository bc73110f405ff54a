"""KPIs of deals that are open, as of the end of each bucket."""

from resolvers.facts.open_deals import DEAL_OPEN
from resolvers.kpis.attribution import of_deals
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
    deal="{t}.deal_id",
    company="{t}.company_id",
    where="true",
    dimensions=[*PEOPLE, PIPELINE, STAGE, SOURCE],
    axes={
        "pipeline_id": Axis(sql="{t}.pipeline_id", type="uuid"),
        "stage_id": Axis(sql="{t}.stage_id", type="uuid"),
        **of_deals(),
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
_NEXT_STEP = (
    "select 1 from task_open k where k.workspace_id = {t}.workspace_id and k.deal_id = {t}.deal_id "
    "and k.begins <= {at} and (k.ends is null or k.ends > {at}) and k.due_at > {at}"
)
_STALE = (
    "exists (select 1 from stage g where g.workspace_id = {t}.workspace_id and g.id = {t}.stage_id "
    "and {t}.entered_at < @before({at}, g.stale_after_days, day))"
)
without_next_step = AsOf(key="without_next_step", family=OPEN, where=f"not exists ({_NEXT_STEP})")
stale_deals = AsOf(key="stale_deals", family=OPEN, where=_STALE)
overdue_closes = AsOf(key="overdue_closes", family=OPEN, where="{t}.expected_close_on < {on}")
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
    Metric(
        key="noNextStepRate",
        unit=Unit.RATIO,
        title="Deals without a next step",
        title_ru="Доля сделок без следующего шага",
        description="Of the deals that are open at the end of the bucket, the share without an open task that falls due after that. A task without a day is no next step, "
        "nor is one that is overdue; whose task it is does not matter.",
        description_ru="Доля сделок, открытых на конец интервала, по которым нет открытой задачи со сроком после него. Задача без срока и просроченная — не следующий шаг; "
        "чья задача, неважно.",
        formula="deals open at the end without an open task due later / deals open at the end",
        numerator=[without_next_step],
        denominator=[open_deals],
        better=Better.LOWER,
        is_share=True,
    ),
    Metric(
        key="staleDeals",
        unit=Unit.COUNT,
        title="Stale deals",
        title_ru="Застрявшие сделки",
        description="Deals that are open at the end of the bucket and have been in their stage for longer than its `staleAfterDays`, as that is set now. "
        "Those in a stage without it never are.",
        description_ru="Сделки, открытые на конец интервала, которые находятся на этапе дольше, чем указано у него в `staleAfterDays` сейчас. "
        "На этапе без этой настройки сделки не застревают.",
        formula="deals open at the end that entered their stage before its staleAfterDays",
        numerator=[stale_deals],
        better=Better.LOWER,
    ),
    Metric(
        key="overdueCloses",
        unit=Unit.COUNT,
        title="Overdue closes",
        title_ru="Просроченное закрытие",
        description="Deals that are open at the end of the bucket though they were to close on a day before it, by the day that is expected now.",
        description_ru="Сделки, открытые на конец интервала, хотя день ожидаемого закрытия (нынешний) уже прошёл.",
        formula="deals open at the end whose expected close was before it",
        numerator=[overdue_closes],
        better=Better.LOWER,
    ),
]
