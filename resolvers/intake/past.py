"""Bringing in an account's past: from where its pulls began back to when somebody wants it, a month at a time, behind what is new.

How far it is stands on the account and moves with the last page of each month, so that whoever goes on after a kill begins with that month. It has no
cursor in common with pulls, and gives way to them between any two pages.
"""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from models.audit import AuditAction
from models.base import now
from models.db.connecting import database_errors
from models.errors import UserErrorCode, refuse
from models.events.intake import AccountChanged
from models.jobs import Queue
from models.ports.failures import ProviderFailure
from models.ports.telephony import Capability, Window
from models.providers import ProviderAccount
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.intake.offered import offered
from resolvers.intake.opening import CLOSED, Closed, Open, Opened, give_way, later, opened, opens_none
from resolvers.intake.pulls import SLICE, marked
from resolvers.intake.storing import Account, take_in
from resolvers.jobs.kinds import Again, Decision, Held, Kind, Wish
from resolvers.updating import update

OLDEST = timedelta(days=20 * 366)
TURN = timedelta(minutes=1)
"""How long a run begins new months; then others have the place."""
DEADLINE = timedelta(hours=12)
Progress = Callable[[datetime], None]


def unseen(_at: datetime) -> None:
    """Show nobody how far it is."""


async def begin(work: Changes, actor: Actor, row_id: str, start: datetime) -> ProviderAccount:
    """Have an account's past brought in back to an instant. What was asked for before is given up for it."""
    await holding.administering(actor)
    account = await inputs.of_workspace(ProviderAccount, actor, "id", row_id, lock=True)
    provider = offered().get(account.provider)
    if provider is None or Capability.PULLS_CALLS not in provider.capabilities:
        raise refuse("id", UserErrorCode.INVALID, "calls cannot be pulled from this provider")
    if not now() - OLDEST <= start < now():
        raise refuse("from", UserErrorCode.OUT_OF_RANGE, "must be in the past, and not more than 20 years ago")
    await want(work, account, start)
    work.audit(AuditAction.ACCOUNT_CHANGED, f"account_{account.id}", {"after": {"backfill_from": start}})
    return account


async def want(work: Changes, account: ProviderAccount, start: datetime) -> None:
    """Note that an account's past is wanted, and ask for the job that brings it in."""
    until = max(account.synced_until or now(), start)
    columns = {"backfill_from": start, "backfill_until": until, "backfilled_to": until, "backfill_error": None}
    await update(work, account, columns, event=AccountChanged)
    work.jobs.append(Wish(kind=BACKFILL, key=str(account.id)))


async def _fill(held: Held, open_: Open, turn: timedelta | None, progress: Progress) -> Decision:
    """Bring in month after month, for a while."""
    began = time.monotonic()
    try:
        while True:
            async with opened(open_, held) as found:
                if found is None or found.telephony.calls is None or not _is_left(found.row):
                    return None
                try:
                    await _month(held, found)
                except ProviderFailure as failure:
                    await _note(held, str(failure))
                    return later(failure)
                progress(await _reached(held))
            if turn is not None and time.monotonic() - began > turn.total_seconds():
                return Again()
    except Closed:
        return Again(after=CLOSED)


def _is_left(row: ProviderAccount) -> bool:
    return row.backfill_from is not None and row.backfilled_to is not None and bool(row.backfilled_to > row.backfill_from)


async def _month(held: Held, found: Opened) -> None:
    """Bring in the month before what is here; the account moves to its beginning with its last page."""
    row, calls = found.row, found.telephony.calls
    if calls is None:
        return
    window = Window(start=max(row.backfill_from, row.backfilled_to - SLICE), end=row.backfilled_to)
    account = Account(row=row, parse=calls.parse, held=held)

    async def move(_work: Changes) -> None:
        same = ProviderAccount.filter(workspace_id=row.workspace_id, id=row.id, backfill_from=row.backfill_from)
        await same.filter(backfilled_to=row.backfilled_to).update(backfilled_to=window.start, backfill_error=None)

    await give_way(row)
    async for batch, is_last in marked(calls.pull(window)):
        await take_in(account, batch, also=move if is_last else None)
        await give_way(row)


async def _reached(held: Held) -> datetime:
    with database_errors():
        row = await ProviderAccount.get(workspace_id=held.workspace_id, id=UUID(held.key))
    return row.backfilled_to or now()


async def _note(held: Held, error: str) -> None:
    """Note on an account why its past does not get on."""
    with database_errors():
        await ProviderAccount.filter(workspace_id=held.workspace_id, id=UUID(held.key)).update(backfill_error=error[:1000])


async def _give_up(held: Held) -> None:
    await _note(held, f"It was given up: {held.last_error or 'the server’s log says why'}. Ask for it again.")


def kind(open_: Open, *, turn: timedelta | None = TURN, progress: Progress = unseen) -> Kind:
    """Return the job of an account, as accounts are opened here. Without a turn one run does all of it."""
    run = partial(_fill, open_=open_, turn=turn, progress=progress)
    return Kind(name="backfill", queue=Queue.BACKFILL, run=run, deadline=DEADLINE, attempts=20, give_up=_give_up)


BACKFILL = kind(opens_none)
"""To ask for."""
