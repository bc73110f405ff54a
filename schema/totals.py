"""Aggregates over the deals of a contact or company."""

from resolvers.reads.declare import Aggregate, Kind


def open_deals_count(column: str) -> Aggregate:
    """Return how many deals are open."""
    return Aggregate(entity="Deal", match={column: "id"}, expression="count(*)", where="{t}.status = 'OPEN'", nullable=False)


def open_deals_total(column: str) -> Aggregate:
    """Return what the open deals amount to, in minor units of the base currency."""
    return _sum(column, "OPEN")


def won_total(column: str) -> Aggregate:
    """Return what the won deals amount to, in minor units of the base currency."""
    return _sum(column, "WON")


def _sum(column: str, status: str) -> Aggregate:
    return Aggregate(
        entity="Deal",
        match={column: "id"},
        expression="cast(coalesce(sum({t}.base_minor), 0) as bigint)",
        where=f"{{t}}.status = '{status}'",
        kind=Kind.AMOUNT,
        nullable=False,
    )
