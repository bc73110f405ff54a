"""KPIs of expected closes that were put off: by the day on which a deal was to close, whenever that was changed."""

from resolvers.facts.close_pushes import CLOSE_PUSH
from resolvers.kpis.attribution import of_deals
from resolvers.kpis.dimensions import PEOPLE, PIPELINE, SOURCE
from resolvers.kpis.money import NO_AMOUNT, NO_EXCHANGE_RATE
from resolvers.kpis.registry import Axis, Better, Counted, Family, Metric, Unit

PUSHES = Family(
    key="CLOSE_PUSH",
    entity="Deal",
    table=CLOSE_PUSH.table,
    day="{t}.was_on",
    is_dated=True,
    user="{t}.user_id",
    owner="{t}.user_id",
    record="{t}.deal_id",
    deal="{t}.deal_id",
    company="{t}.company_id",
    where="true",
    dimensions=[*PEOPLE, PIPELINE, SOURCE],
    axes={"pipeline_id": Axis(sql="{t}.pipeline_id", type="uuid"), **of_deals()},
    cubes=(),
)
"""A day on which a deal was expected to close until that was changed: the number of whoever owned the deal then."""

_LATER = (
    "exists (select 1 from close_push o where o.workspace_id = {t}.workspace_id and o.deal_id = {t}.deal_id "
    "and o.moved_at > {t}.moved_at and o.was_on >= {from} and o.was_on < {to})"
)
_LEFT = f"({{t}}.now_on is null or {{t}}.now_on >= {{to}}) and not {_LATER}"
"""Of several changes of a deal within a bucket the last one counts, with which it left."""
_RATED = "{t}.base_minor is not null"


def _count(key: str, where: str, of: str | None = None) -> Counted:
    return Counted(key=key, family=PUSHES, where=where, of=of)


close_pushes = _count("close_pushes", _LEFT)
slipped_amount = _count("slipped_amount", f"{_LEFT} and {_RATED}", "{t}.base_minor")
slipped_with_amount = _count("slipped_with_amount", f"{_LEFT} and {_RATED}")
slipped_without_amount = _count("slipped_without_amount", f"{_LEFT} and {{t}}.amount_minor is null")
slipped_without_rate = _count("slipped_without_rate", f"{_LEFT} and {{t}}.amount_minor is not null and {{t}}.base_minor is null")

METRICS = [
    Metric(
        key="closePushes",
        unit=Unit.COUNT,
        title="Pushed closes",
        title_ru="Переносы закрытия",
        description="Deals that were expected to close in the period, until that was put off beyond it or left open, before they closed; whenever the change was made. For whoever "
        "owned the deal then. A deal put off within the period, or brought back into it, is none.",
        description_ru="Сделки, закрытие которых ожидалось в периоде, пока его не перенесли за период или не убрали срок, до их закрытия; когда бы это ни сделали. У того, кто "
        "отвечал за сделку тогда. Перенос внутри периода и возврат в него не считаются.",
        formula="deals whose expected close moved beyond the period",
        numerator=[close_pushes],
        better=Better.LOWER,
    ),
    Metric(
        key="slippedAmount",
        unit=Unit.MONEY,
        title="Slipped amount",
        title_ru="Сумма переносов",
        description="What the deals of `closePushes` amount to now, in the base currency. Those without an amount, or a rate, are `excluded`.",
        description_ru="Сумма сделок из `closePushes` по их нынешним суммам, в базовой валюте. Сделки без суммы или без курса указаны в `excluded`.",
        formula="sum of the amounts of deals whose expected close moved beyond the period",
        numerator=[slipped_amount],
        sample=slipped_with_amount,
        excluded={NO_AMOUNT: slipped_without_amount, NO_EXCHANGE_RATE: slipped_without_rate},
        better=Better.LOWER,
    ),
]
