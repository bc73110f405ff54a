"""What a deal holds beside its row: its lines, and the people who decide."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from models.contacts import Contact
from models.deals import DealItem, DealPerson, DecisionPart
from models.errors import UserErrorCode, refuse
from models.money import LARGEST_MINOR
from resolvers import inputs
from resolvers.access import Actor
from resolvers.inputs import Problems
from resolvers.lists import Kept


@dataclass(frozen=True, kw_only=True)
class Line:
    """So much of a product, at a price, less a discount in percent."""

    product: str
    quantity: Decimal
    price: Decimal
    discount_percent: Decimal = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class Person:
    """A person at the client's side and their part in the decision."""

    contact_id: str
    part: DecisionPart
    comment: str | None = None


LISTS = {
    "items": Kept(
        model=DealItem,
        parent="deal_id",
        columns=("product", "quantity", "price_minor", "discount_percent", "total_minor", "list_minor", "currency"),
    ),
    "people": Kept(model=DealPerson, parent="deal_id", columns=("contact_id", "part", "comment")),
}


def lines(problems: Problems, given: Sequence[Line], currency: str) -> list[dict[str, Any]]:
    """Return the rows of a deal's lines, each with what it comes to: quantity times price less discount, rounded half to even."""
    if len(given) > inputs.MAX_LIST:
        problems.add("input.items", UserErrorCode.TOO_MANY, f"at most {inputs.MAX_LIST}")
        return []
    rows = []
    for index, line in enumerate(given):
        path = f"input.items.{index}"
        product = inputs.text(problems, f"{path}.product", line.product, longest=200, required=True)
        price = inputs.money(problems, f"{path}.price", line.price, currency)
        if not 0 < line.quantity < 10**9 or line.quantity != round(line.quantity, 3):
            problems.add(f"{path}.quantity", UserErrorCode.OUT_OF_RANGE, "must be above 0, with at most 3 decimal places")
        if not 0 <= line.discount_percent <= 100 or line.discount_percent != round(line.discount_percent, 2):
            problems.add(f"{path}.discountPercent", UserErrorCode.OUT_OF_RANGE, "must be from 0 to 100, with 2 decimal places")
        full = line.quantity * (price or 0)
        total, listed = (value.to_integral_value(ROUND_HALF_EVEN) for value in (full * (100 - line.discount_percent) / 100, full))
        if listed > LARGEST_MINOR:
            problems.add(path, UserErrorCode.OUT_OF_RANGE, "comes to more than 13 digits before the point")
        rows.append(
            {
                "product": product,
                "quantity": format(line.quantity.normalize(), "f"),
                "price_minor": price,
                "discount_percent": format(line.discount_percent.normalize(), "f"),
                "total_minor": int(total),
                "list_minor": int(listed),
                "currency": currency,
            }
        )
    return rows


async def people(actor: Actor, given: Sequence[Person]) -> list[dict[str, Any]]:
    """Return the rows of a deal's people. Each must be a contact that the caller may see, and stand in the list once."""
    problems = Problems()
    rows: list[dict[str, Any]] = []
    if len(given) > inputs.MAX_LIST:
        raise refuse("input.people", UserErrorCode.TOO_MANY, f"at most {inputs.MAX_LIST}")
    for index, person in sorted(enumerate(given), key=lambda pair: pair[1].contact_id):
        path = f"input.people.{index}"
        contact = await inputs.load(Contact, actor, f"{path}.contactId", person.contact_id)
        comment = inputs.text(problems, f"{path}.comment", person.comment, longest=500)
        if any(row["contact_id"] == contact.id for row in rows):
            problems.add(f"{path}.contactId", UserErrorCode.TAKEN, "is in the list twice")
        rows.append({"contact_id": contact.id, "part": person.part.value, "comment": comment, "index": index})
    problems.check()
    rows.sort(key=lambda row: row.pop("index"))
    return rows
