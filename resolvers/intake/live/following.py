"""Following live calls: which events a subscription tells, and from where one begins that names no place."""

from collections.abc import Callable
from uuid import UUID

from models.db import sql
from models.db.sql import literal
from resolvers.intake.live.noting import EVENTS
from resolvers.reads import filters
from resolvers.reads.compilation import Compilation
from resolvers.reads.pieces import Sql, all_of, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

_TYPES = ", ".join(literal(event.type) for event in EVENTS.values())


def of_live(where: str = "") -> Callable[..., Sql]:
    """Return what a stream asks of events of live calls: what they say still holds, the caller may see the call, and the filter accepts it.

    ``where`` narrows the calls for good (``{t}`` is the call). That a phone rang which rings no more is told to nobody: its end is.
    """

    def condition(c: Compilation, selected: Selected, table: Table) -> Sql:
        call = c.table("LiveCall")
        accepted = all_of(
            [
                Sql(f"{call.alias}.id = {table.alias}.entity_id"),
                *([Sql(where.replace("{t}", call.alias))] if where else []),
                c.visible(call),
                filters.condition(c, call, selected.arguments.get("filter"), "filter"),
            ]
        )
        holds = " or ".join(
            f"({table.alias}.type = {literal(event.type)} and {call.alias}.state = {literal(state.value)})"
            for state, event in EVENTS.items()
        )
        is_there = q(f"exists (select 1 from {call.bare} where ({holds}) and {{}})", accepted)
        return all_of([Sql(f"{table.alias}.type in ({_TYPES})"), is_there])

    return condition


def going_on(_c: Compilation, _selected: Selected, table: Table) -> list[Sql]:
    """Return what the list of live calls asks of them."""
    return [Sql(f"{table.alias}.ended_at is null")]


async def begins(workspace_id: UUID) -> int | None:
    """Return the event after which all is told of the calls that go on right now; None where none does."""
    rows = await sql.look(
        "select min(e.sequence) from live_call l join event e on e.workspace_id = l.workspace_id and e.entity_id = l.id "
        f"where l.workspace_id = :workspace::uuid and l.ended_at is null and e.workspace_id = :workspace::uuid and e.type in ({_TYPES})",
        workspace=workspace_id,
    )
    first = rows[0][0] if rows else None
    return None if first is None else int(first) - 1
