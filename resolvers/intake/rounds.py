"""The clock of pulls: an account is pulled again some minutes after it was, by whichever worker has a hand free, and nobody asks for it.

Each account has one job, which waits again when it has run. A round sees to it that every account has one: also an account that is new,
that was pulled by hand alone until now, or whose job was given up.
"""

import random
from datetime import timedelta
from functools import partial
from typing import Any

from models.base import now
from models.db.connecting import database_errors
from models.jobs import Job, Queue
from models.providers import ProviderAccount
from models.workspaces import Workspace
from resolvers.changes import changes
from resolvers.jobs.kinds import SERVER, Again, Decision, Held, Kind, Wish

FIRST = timedelta(seconds=30)
"""How long after its start a process asks for the first round at the latest."""
ROUND = timedelta(minutes=10)
GIVEN_UP = timedelta(hours=1)
"""How long an account is left alone whose job was given up."""


def kind(pull: Kind, every: timedelta | None) -> Kind:
    """Return the job that asks for the pulls of all accounts. Without a time nothing is pulled that nobody asks for."""
    run = partial(_round, pull=pull, every=every)
    return Kind(name="pull rounds", queue=Queue.HOUSEKEEPING, run=run, deadline=timedelta(minutes=10), attempts=1000)


async def begin(rounds: Kind) -> None:
    """See to it that the rounds are made; processes that start at once ask for the same."""
    async with changes(SERVER) as work:
        work.jobs.append(Wish(kind=rounds, after=FIRST))


async def _round(_held: Held, pull: Kind, every: timedelta | None) -> Decision:
    if every is None:
        return None
    with database_errors():
        workspaces: list[Any] = await Workspace.all().values_list("id", flat=True)
    for workspace_id in workspaces:
        async with changes(workspace_id) as work:
            accounts: list[Any] = (
                await ProviderAccount.filter(workspace_id=workspace_id, is_paused=False)
                .order_by("id")
                .values_list("id", flat=True)
            )
            jobs = Job.filter(workspace_id=workspace_id, kind=pull.name, due_at__gt=now() - GIVEN_UP) if accounts else None
            asked: set[Any] = set(await jobs.values_list("key", flat=True)) if jobs is not None else set()
            for account_id in accounts:
                if str(account_id) not in asked:
                    # so that not all begin at once
                    after = every * random.random()  # noqa: S311 - a pause, no secret
                    work.jobs.append(Wish(kind=pull, key=str(account_id), after=after))
    return Again(after=ROUND)
