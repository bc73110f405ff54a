"""KPIs of what is sold, over the lines of won deals."""

from resolvers.facts.items import SOLD_ITEM
from resolvers.kpis.attribution import of_deals
from resolvers.kpis.dimensions import PEOPLE, PIPELINE, PRODUCT, SOURCE, WEEKDAY
from resolvers.kpis.money import NO_EXCHANGE_RATE
from resolvers.kpis.registry import Axis, Better, Cube, Family, Measure, Metric, Unit

ITEMS = Family(
    key="ITEM",
    entity="Deal",
    table=SOLD_ITEM.table,
    day="{t}.day",
    instant="{t}.closed_at",
    user="{t}.user_id",
    owner="{t}.user_id",
    record="{t}.deal_id",
    where="true",
    dimensions=[*PEOPLE, PIPELINE, SOURCE, PRODUCT, WEEKDAY],
    axes={
        "pipeline_id": Axis(sql="{t}.pipeline_id", type="uuid"),
        **of_deals(),
        "product": Axis(sql="{t}.product"),
    },
    cubes=[
        Cube(name="user_day"),
        Cube(name="user_month", by_month=True),
        Cube(name="product_month", axes=["product"], by_month=True),
    ],
)
"""A line of a won deal is the number of whoever won that, on the day of the win."""

_PRICED = "{t}.list_minor is not null and {t}.total_minor is not null"


def _sum(key: str, of: str) -> Measure:
    return Measure(key=key, family=ITEMS, where=_PRICED, of=of)


units_sold = Measure(key="units_sold", family=ITEMS, where="true", of="{t}.quantity")
lines_sold = Measure(key="lines_sold", family=ITEMS, where="true")
item_list = _sum("item_list", "{t}.list_minor")
item_discount = _sum("item_discount", "{t}.list_minor - {t}.total_minor")
items_without_rate = Measure(key="items_without_rate", family=ITEMS, where=f"not ({_PRICED})")

METRICS = [
    Metric(
        key="unitsSold",
        unit=Unit.QUANTITY,
        title="Units sold",
        title_ru="Продано единиц",
        description="How much was sold, by the lines of won deals; ask for it by PRODUCT.",
        description_ru="Сколько продано по позициям выигранных сделок; спрашивайте по продуктам (PRODUCT).",
        formula="sum of the quantities in lines of won deals",
        numerator=[units_sold],
        sample=lines_sold,
    ),
    Metric(
        key="discountRate",
        unit=Unit.RATIO,
        title="Discount",
        title_ru="Скидка",
        description="What was taken off the price in lines of won deals, as a share of the price before; in the base currency.",
        description_ru="Какая часть цены уступлена в позициях выигранных сделок: скидка, делённая на цену до неё, в базовой валюте.",
        formula="(price x quantity - what lines come to) / price x quantity",
        numerator=[item_discount],
        denominator=[item_list],
        better=Better.LOWER,
        excluded={NO_EXCHANGE_RATE: items_without_rate},
    ),
]
