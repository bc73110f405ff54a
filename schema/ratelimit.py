"""What the caller may still spend."""

from datetime import UTC, datetime

import strawberry
from strawberry.types import Info

from schema.context import Context


@strawberry.type(
    description="What operations cost, and what the caller may still spend. Every response has it in `extensions.cost` too."
)
class RateLimit:
    cost: int = strawberry.field(
        description="What this operation cost before it ran: objects, multiplied by the sizes of pages, and what lists are filtered, "
        "sorted and counted by. What the database takes beyond that is charged after; `extensions.cost.used` has both."
    )
    limit: int | None = strawberry.field(description="Points that the caller may spend in a minute; null for no limit.")
    remaining: int | None = strawberry.field(description="Points that are left; null for no limit.")
    reset_at: datetime | None = strawberry.field(description="When the budget is full again; null for no limit.")


def read_rate_limit(info: Info[Context, None]) -> RateLimit:
    """Return what this operation cost and what is left."""
    bill = info.context.bill
    budget = bill.budget
    if budget is None:
        return RateLimit(cost=bill.requested, limit=None, remaining=None, reset_at=None)
    reset_at = datetime.fromtimestamp(budget.reset_at, UTC)
    return RateLimit(cost=bill.requested, limit=budget.limit, remaining=budget.remaining, reset_at=reset_at)
