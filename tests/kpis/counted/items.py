"""Lines of won deals, for whoever won them: in thousandths of a unit, and in the workspace's money."""

from decimal import ROUND_HALF_EVEN, Decimal

from tests.kpis.counted.facts import comes_to
from tests.kpis.counted.sales import closed_deals


def items(data):
    """Return the lines of won deals, each with its price before the discount and after it."""
    won = {d["id"]: d for d in closed_deals(data) if d["status"] == "WON"}
    return [sold(data, won[i["deal_id"]], i) for i in data.tables["deal_item"] if i["deal_id"] in won]


def sold(data, deal, item):
    """Return a line as its deal was won."""
    full = Decimal(item["quantity"]) * item["price_minor"]
    prices = {"listed": full, "total": full * (100 - Decimal(item["discount_percent"])) / 100}
    worth = {
        name: comes_to(
            data, {"amount_minor": int(value.to_integral_value(ROUND_HALF_EVEN)), "currency": item["currency"]}, deal["on"]
        )
        for name, value in prices.items()
    }
    return deal | worth | {"product": item["product"], "thousandths": int(Decimal(item["quantity"]) * 1000)}


FACTS = {"item": items}


def priced(f, name):
    return sum(i[name] for i in f["item"] if i["listed"] is not None)


METRICS = {
    "UNITS_SOLD": lambda f: (sum(i["thousandths"] for i in f["item"]), None),
    "DISCOUNT_RATE": lambda f: (priced(f, "listed") - priced(f, "total"), priced(f, "listed")),
}
EXCLUDED = {"DISCOUNT_RATE": lambda f: {"NO_EXCHANGE_RATE": sum(i["listed"] is None for i in f["item"])}}
