"""Folding as a job: asked for by what changes something, done once for all that has changed in the meantime."""

from datetime import timedelta

from models.jobs import Queue
from resolvers.facts import deal_totals
from resolvers.jobs.kinds import Held, Kind, Wish
from resolvers.kpis import cells

AFTER = timedelta(seconds=5)
"""How long changes are gathered. Readers do not depend on it: they see what is not folded yet."""


async def _fold(held: Held) -> None:
    while await cells.fold(held.workspace_id):
        pass
    await deal_totals.fold(held.workspace_id)


FOLD = Kind(name="fold", queue=Queue.HOUSEKEEPING, run=_fold, deadline=timedelta(minutes=5), attempts=10)
FOLD_WISH = Wish(kind=FOLD, after=AFTER)
