"""A new window: in force with the commit that sets it, while the facts that are told by it follow in a job, some at a time.

What is told by such facts cannot be counted until all of them are by the windows as set (``workspace.facts_move`` says which change they follow):
a half would be by one window, a half by the other. All else is counted as ever. Whoever changes a record tells its facts by the window in force at
the commit, so those who walk through the rest find all others. A walk takes few subjects at a time, and holds these for a moment. How far it is
commits with what it did: killed, it goes on where it was; overtaken by another change of a window, it leaves all to that one's job.
"""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from uuid import UUID

from models.base import new_id
from models.db import sql
from models.events.users import AccessChanged
from models.jobs import Queue
from models.wire import camel
from models.workspaces import Workspace
from resolvers.access import Actor
from resolvers.changes import Changes, again
from resolvers.effects import effects
from resolvers.facts.rebuilding import Fact
from resolvers.facts.windowed import FACTS
from resolvers.jobs.kinds import Decision, Ended, Held, Kind, Wish
from resolvers.kpis import cells
from resolvers.kpis.folding import FOLD_WISH

AT_MOST = 500
"""How many rows are gone through at a time; whoever changes what they tell of waits meanwhile."""
GRACE = timedelta(seconds=30)
"""After the change: by then every read has ended that began before it, and counted what is kept."""
_OURS = "id = :workspace::uuid and facts_move = :move::uuid"
_FIRST = UUID(int=0)


class Overtaken(Exception):
    """A window was changed once more: the rest is that change's."""


async def begin(work: Changes, workspace: Workspace, actor: Actor, changed: frozenset[str]) -> None:
    """Let facts follow windows that have changed; those that follow earlier changes still begin anew."""
    workspace.facts_windows = sorted({*workspace.facts_windows, *map(camel, changed)})
    workspace.facts_move, workspace.facts_step, workspace.facts_after = new_id(), None, None
    workspace.facts_done, workspace.facts_total = 0, None
    await workspace.save(update_fields=["facts_windows", "facts_move", "facts_step", "facts_after", "facts_done", "facts_total"])
    work.jobs.append(Wish(kind=SETTLE, args={"by": str(actor.user_id)}, after=GRACE))


def _steps(settings: frozenset[str]) -> Iterator[tuple[str, Fact]]:
    """Give the walks that follow some windows, in their order, each with the name by which it is known to be begun."""
    for table, (fact, window) in FACTS.items():
        if camel(window.setting) in settings:
            yield from ((f"{table} {number}", fact) for number in range(1, window.passes + 1))


async def _settle(held: Held) -> Decision:
    workspace = await Workspace.get(id=held.workspace_id)
    if workspace.facts_move is None:
        return None
    steps = dict(_steps(frozenset(workspace.facts_windows)))
    names = list(steps)
    place = names.index(workspace.facts_step) if workspace.facts_step in names else None
    try:
        if place is None:
            await _say(held, workspace, list(steps.values()))
        for name in names[place or 0 :]:
            after: UUID | None = (workspace.facts_after if name == workspace.facts_step else None) or _FIRST
            while after is not None:
                after = await again(partial(_batch, held, workspace, name, steps[name], after))
    except Overtaken:
        return None
    while await cells.fold(held.workspace_id):
        pass
    async with effects(held, ends=True) as work:
        nothing = "facts_move = null, facts_windows = '[]', facts_step = null, facts_after = null, facts_done = null, facts_total = null"
        if await sql.run(f"update workspace set {nothing} where {_OURS} returning id", **_keys(workspace)):
            work.record(AccessChanged(entity_id=UUID(held.args["by"])))
    return Ended()


def _keys(workspace: Workspace) -> dict[str, object]:
    return {"workspace": workspace.id, "move": workspace.facts_move}


async def _say(held: Held, workspace: Workspace, facts: list[Fact]) -> None:
    """Say how many rows there are to go through, and that none is done."""
    tables = [fact.window.table for fact in facts if fact.window]
    numbers = " + ".join(f"(select count(*) from {table} where workspace_id = :workspace::uuid)" for table in tables)
    async with effects(held):
        said = f"update workspace set facts_done = 0, facts_total = {numbers} where {_OURS} returning id"
        if not await sql.run(said, **_keys(workspace)):
            raise Overtaken


async def _batch(held: Held, workspace: Workspace, name: str, fact: Fact, after: UUID) -> UUID | None:
    """Tell the next facts of a kind anew; return the last that was looked at, or None behind the last of all."""
    async with effects(held) as work:
        last, count = await fact.tell_some(workspace.id, after, AT_MOST)
        done = "facts_step = :step::text, facts_after = :last::uuid, facts_done = facts_done + :count::int"
        kept = {"step": name, "last": last or after, "count": count}
        if not await sql.run(f"update workspace set {done} where {_OURS} returning id", **_keys(workspace), **kept):
            raise Overtaken
        work.jobs.append(FOLD_WISH)
    return last


SETTLE = Kind(name="windows", queue=Queue.BACKFILL, run=_settle, deadline=timedelta(hours=12), attempts=10)
