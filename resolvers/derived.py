"""The registry of what is derived from rows, and the one place that brings a database up to date: its tables, then what follows from them."""

from collections.abc import AsyncIterator
from uuid import UUID

from models.db import deriving
from models.db.apart import Tell, alone, logged
from models.db.connecting import DatabaseOptions, fetch
from models.db.deriving import Derived, is_distributed
from models.db.migrating import migrate, pending
from resolvers.facts import (
    activity,
    answers,
    causes,
    client_deals,
    close_pushes,
    closings,
    conversations,
    deal_sources,
    deal_totals,
    deal_touches,
    dialogs,
    follow_ups,
    forward_moves,
    items,
    latest,
    meetings,
    membership,
    open_deals,
    open_tasks,
    openings,
    ownership,
    payments,
    reviewed_calls,
    search,
    source_names,
    stays,
    waits,
    wins,
    working_time,
)
from resolvers.kpis import cells
from resolvers.log import row_changes
from resolvers.log.telling import tell_of_all

REGISTRY: list[Derived] = [
    *ownership.DERIVED,
    *membership.DERIVED,
    *working_time.DERIVED,
    *activity.DERIVED,
    *source_names.DERIVED,
    *wins.DERIVED,
    *meetings.DERIVED,
    *payments.DERIVED,
    *items.DERIVED,
    *waits.DERIVED,
    *conversations.DERIVED,
    *follow_ups.DERIVED,
    *reviewed_calls.DERIVED,
    *client_deals.DERIVED,
    *deal_sources.DERIVED,
    *deal_touches.DERIVED,
    *closings.DERIVED,
    *openings.DERIVED,
    *close_pushes.DERIVED,
    *stays.DERIVED,
    *forward_moves.DERIVED,
    *open_deals.DERIVED,
    *open_tasks.DERIVED,
    *causes.DERIVED,
    *answers.DERIVED,
    *cells.DERIVED,
    *row_changes.DERIVED,
    *search.DERIVED,
    *dialogs.DERIVED,
    *deal_totals.DERIVED,
    *latest.DERIVED,
]
"""What a change of a row does beside itself, each thing once; facts before their sums. Nothing of it is done by hand anywhere."""


async def upgrade(options: DatabaseOptions, tell: Tell = logged) -> list[str]:
    """Bring the open database up to date; return the migrations that ran, and the names of what is derived anew."""
    done = await migrate(options, tell)
    by_row = await is_distributed()
    if behind := await deriving.outdated(REGISTRY, by_row=by_row):
        async with alone(options, tell) as session:
            tell(f"derives anew: {', '.join(unit.name for unit in behind)}")
            done += await deriving.install(REGISTRY, session, tell, by_row=by_row)
    if done:
        await tell_of_all()
    return done


async def missing() -> list[str]:
    """Return what the open database lacks: migrations, and what is derived otherwise than here."""
    lacking = await pending()
    return lacking or [unit.name for unit in await deriving.outdated(REGISTRY, by_row=await is_distributed())]


async def reindex() -> AsyncIterator[tuple[int, int, int]]:
    """Compare what is derived with the rows, workspace after workspace, and heal it; yield how many are done, of how many, and what differed."""
    workspaces = [UUID(str(row["id"])) for row in await fetch("select id from workspace order by id")]
    work = [(unit.heal, workspace_id) for unit in REGISTRY if unit.heal for workspace_id in workspaces]
    for place, (heal, workspace_id) in enumerate(work, 1):
        yield place, len(work), sum([found async for found in heal(workspace_id)])
