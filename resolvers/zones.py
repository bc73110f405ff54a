"""A new zone: in force with the commit that sets it, while the days that rows keep beside their instants follow in a job, batch by batch.

Until the last batch is done (``workspace.days_move`` says which change it is of) numbers are counted by the instants, so that they are those
of the new zone from its first moment on, and are what a recount gives, however far the job is: it makes them fast again, and nothing else.
Whoever writes an instant writes the day of the zone in force at the commit, so one walk through the rows finds all others. A batch holds
its rows for a moment. Killed, it walks again, over rows that have their days; overtaken by another change of zone, it leaves the rest to that one's job.
"""

from datetime import timedelta
from functools import partial
from uuid import UUID

from tortoise import Model

from models.base import new_id
from models.days import day_columns
from models.db import sql
from models.deals import Deal, StageChange
from models.events.users import AccessChanged
from models.interactions import Interaction
from models.jobs import Queue
from models.surveys import SurveyAnswer
from models.tasks import Task
from models.workspaces import Workspace
from resolvers.access import Actor
from resolvers.changes import Changes, again
from resolvers.effects import effects
from resolvers.jobs.kinds import Decision, Ended, Held, Kind, Wish
from resolvers.kpis import cells
from resolvers.kpis.folding import FOLD_WISH
from resolvers.log.telling import TELL_WISH

AT_MOST = 2_000
"""How many rows are looked at at a time; whoever changes one of them waits meanwhile."""
GRACE = timedelta(seconds=30)
"""After the change: by then every read has ended that began before it, and sums by the kept days."""
MODELS: tuple[type[Model], ...] = (Interaction, Deal, StageChange, Task, SurveyAnswer)
_OURS = "id = :workspace::uuid and days_move = :move::uuid"


class Overtaken(Exception):
    """The zone was changed once more: the rest is that change's."""


async def begin(work: Changes, workspace: Workspace, actor: Actor) -> None:
    """Let numbers be counted by the instants, and the days follow the zone that the workspace has now."""
    workspace.days_move, workspace.days_done, workspace.days_total = new_id(), 0, None
    await workspace.save(update_fields=["days_move", "days_done", "days_total"])
    work.jobs.append(Wish(kind=MOVE, args={"by": str(actor.user_id)}, after=GRACE))


async def _move(held: Held) -> Decision:
    workspace = await Workspace.get(id=held.workspace_id)
    if workspace.days_move is None:
        return None
    try:
        await _say(held, workspace)
        for model in MODELS:
            after: UUID | None = UUID(int=0)
            while after is not None:
                after = await again(partial(_batch, held, workspace, model, after))
    except Overtaken:
        return None
    while await cells.fold(held.workspace_id):
        pass
    async with effects(held, ends=True) as work:
        nothing = "days_move = null, days_done = null, days_total = null"
        if await sql.run(f"update workspace set {nothing} where {_OURS} returning id", **_keys(workspace)):
            work.record(AccessChanged(entity_id=UUID(held.args["by"])))
    return Ended()


def _keys(workspace: Workspace) -> dict[str, object]:
    return {"workspace": workspace.id, "move": workspace.days_move}


async def _say(held: Held, workspace: Workspace) -> None:
    """Say how many rows there are, and that none is done."""
    numbers = " + ".join(f"(select count(*) from {_table(model)} where workspace_id = :workspace::uuid)" for model in MODELS)
    async with effects(held):
        said = f"update workspace set days_done = 0, days_total = {numbers} where {_OURS} returning id"
        if not await sql.run(said, **_keys(workspace)):
            raise Overtaken


async def _batch(held: Held, workspace: Workspace, model: type[Model], after: UUID) -> UUID | None:
    """Write the days of the next rows of a table; return the last of these, or None behind the last of all."""
    some = (
        f"select id from {_table(model)} where workspace_id = :workspace::uuid and id > :after::uuid order by id limit {AT_MOST}"
    )
    async with effects(held) as work:
        ids = [UUID(str(row["id"])) for row in await sql.run(some, workspace=workspace.id, after=after)]
        if not ids:
            return None
        done = f"update workspace set days_done = days_done + :count::int where {_OURS} returning id"
        if not await sql.run(done, **_keys(workspace), count=len(ids)):
            raise Overtaken
        if await sql.run(_moved(model), workspace=workspace.id, after=after, last=ids[-1], zone=workspace.zone):
            work.jobs += [FOLD_WISH, TELL_WISH]
    return ids[-1]


def _moved(model: type[Model]) -> str:
    """Return the statement that writes the days of some rows which have others."""
    days = {day: sql.words().local_day(instant, ":zone::text") for instant, day in day_columns(model).items()}
    differ = " or ".join(sql.words().differ(day, moved) for day, moved in days.items())
    new = ", ".join(f"{day} = {moved}" for day, moved in days.items())
    some = "workspace_id = :workspace::uuid and id > :after::uuid and id <= :last::uuid"
    return f"update {_table(model)} set {new} where {some} and ({differ}) returning id"


def _table(model: type[Model]) -> str:
    return str(model._meta.db_table)  # noqa: SLF001 - Tortoise keeps the name there


MOVE = Kind(name="zone", queue=Queue.BACKFILL, run=_move, deadline=timedelta(hours=12), attempts=10)
