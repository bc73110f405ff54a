"""What is computed of the deals and tasks of a contact, company or deal."""

from resolvers.reads.declare import Aggregate, Kind, One


def open_deals_count(column: str) -> Aggregate:
    """Return how many deals are open."""
    return Aggregate(entity="Deal", match={column: "id"}, expression="count(*)", where="{t}.status = 'OPEN'", nullable=False)


def open_deals_total(column: str) -> Aggregate:
    """Return what the open deals amount to, in minor units of the base currency."""
    return _sum(column, "OPEN")


def won_total(column: str) -> Aggregate:
    """Return what the won deals amount to, in minor units of the base currency."""
    return _sum(column, "WON")


def unrated_deals_count(column: str) -> Aggregate:
    """Return how many deals have an amount that is in no total, since there is no rate for it."""
    where = "{t}.amount_minor is not null and {t}.base_minor is null"
    return Aggregate(entity="Deal", match={column: "id"}, expression="count(*)", where=where)


UNRATED = "How many deals have an amount that is in no total, since their currency has no rate for their day."


def no_next_step(key: str) -> Aggregate:
    """Return whether there is no open task that the caller may see."""
    return Aggregate(entity="Task", match={key: "id"}, expression="count(*) = 0", where="{t}.done_at is null", kind=Kind.BOOL)


def next_task(key: str) -> One:
    """Return the open task that is due first."""
    return One(entity="Task", match={key: "id"}, where="{t}.done_at is null", order="{t}.due_at is null, {t}.due_at, {t}.id")


def paid(left_of: str = "") -> Aggregate:
    """Return what has been paid for a deal, in minor units of its currency; or what that leaves of a column of the deal."""
    return Aggregate(
        entity="Payment",
        match={"deal_id": "id"},
        expression="cast(coalesce(sum({t}.amount_minor), 0) as bigint)",
        where="{t}.paid_on is not null",
        kind=Kind.AMOUNT,
        left_of=left_of,
    )


def is_overdue() -> Aggregate:
    """Return whether a payment of a deal is past its day."""
    where = "{t}.paid_on is null and {t}.due_on < {today}"
    return Aggregate(entity="Payment", match={"deal_id": "id"}, expression="count(*) > 0", where=where, kind=Kind.BOOL)


def _sum(column: str, status: str) -> Aggregate:
    return Aggregate(
        entity="Deal",
        match={column: "id"},
        expression="cast(coalesce(sum({t}.base_minor), 0) as bigint)",
        where=f"{{t}}.status = '{status}'",
        kind=Kind.AMOUNT,
        nullable=False,
    )
