"""Comparing counts: of each day of the last week, how many calls the provider counts and how many are here. Days that lack some are pulled again.

What cannot be read is in the inbox and counts as lacking. A day is pulled again three times at most; what then still differs stays told.
"""

from datetime import datetime, timedelta
from functools import partial
from typing import Any

from tortoise.queryset import QuerySet

from models.base import now
from models.db.connecting import database_errors
from models.interactions import Interaction, InteractionKind
from models.jobs import Queue
from models.ports.failures import ProviderFailure
from models.ports.telephony import DayCount, Window
from models.providers import CallDifference, ProviderAccount
from resolvers.effects import effects
from resolvers.intake.opening import CLOSED, Closed, Open, Opened, give_way, later, opened, opens_none
from resolvers.intake.storing import Account, take_in
from resolvers.jobs.kinds import Again, Decision, Held, Kind

EVERY = timedelta(hours=20)
DAYS = timedelta(days=8)
"""Of the days that lie whole in this time before the last pull the counts are compared."""
MOST_PULLS = 3
OLDER = 100
"""How many differences of days before these are looked at again in a run."""
DEADLINE = timedelta(hours=2)


def is_due(row: ProviderAccount) -> bool:
    """Tell whether an account's counts are to be compared again."""
    return row.reconciled_at is None or bool(now() - row.reconciled_at > EVERY)


async def _reconcile(held: Held, open_: Open) -> Decision:
    try:
        async with opened(open_, held) as found:
            if found is None or found.telephony.counts is None or found.row.synced_until is None:
                return None
            until = found.row.synced_until
            await give_way(found.row)
            days = await found.telephony.counts.count(Window(start=until - DAYS, end=until))
            for day in days:
                await _compare(held, found, day)
            await _look_again(held, found.row, before=days[0].start if days else until)
            async with effects(held):
                same = ProviderAccount.filter(workspace_id=held.workspace_id, id=found.row.id)
                await same.update(reconciled_at=now())
    except Closed:
        return Again(after=CLOSED)
    except ProviderFailure as failure:
        return later(failure)
    return None


async def _compare(held: Held, found: Opened, day: DayCount) -> None:
    """Compare one day, pull it again where calls are lacking, and note what differs still."""
    known = await _of(found.row).get_or_none(starts_at=day.start)
    pulled, own = known.times_pulled if known else 0, await _count(found.row, day.start, day.end)
    if own < day.calls and pulled < MOST_PULLS:
        pulled += 1
        await _pull(held, found, Window(start=day.start, end=day.end))
        own = await _count(found.row, day.start, day.end)
    async with effects(held):
        if own == day.calls:
            await _of(found.row).filter(starts_at=day.start).delete()
            return
        told: dict[str, Any] = {
            "provider_calls": day.calls,
            "own_calls": own,
            "times_pulled": pulled,
            "compared_at": now(),
            "ends_at": day.end,
        }
        if not await _of(found.row).filter(starts_at=day.start).update(**told):
            await CallDifference.create(workspace_id=held.workspace_id, account_id=found.row.id, starts_at=day.start, **told)


async def _pull(held: Held, found: Opened, window: Window) -> None:
    """Take in a day's calls again; the cursor of what is new stays where it is."""
    if found.telephony.calls is None:
        return
    account = Account(row=found.row, parse=found.telephony.calls.parse, held=held)
    await give_way(found.row)
    async for batch in found.telephony.calls.pull(window):
        await take_in(account, batch)
        await give_way(found.row)


async def _look_again(held: Held, row: ProviderAccount, before: datetime) -> None:
    """Forget differences of earlier days that are none any more: their calls have come in since."""
    with database_errors():
        older = await _of(row).filter(starts_at__lt=before).order_by("-starts_at").limit(OLDER)
    for difference in older:
        own = await _count(row, difference.starts_at, difference.ends_at)
        async with effects(held):
            same = _of(row).filter(id=difference.id)
            if own == difference.provider_calls:
                await same.delete()
            elif own != difference.own_calls:
                await same.update(own_calls=own, compared_at=now())


def _of(row: ProviderAccount) -> QuerySet[CallDifference]:
    return CallDifference.filter(workspace_id=row.workspace_id, account_id=row.id)


async def _count(row: ProviderAccount, start: datetime, end: datetime) -> int:
    """Return how many of an account's calls began in a time; deleted ones came in all the same."""
    calls = Interaction.filter(
        workspace_id=row.workspace_id, account_id=row.id, kind=InteractionKind.CALL, started_at__gte=start, started_at__lt=end
    )
    with database_errors():
        return await calls.count()


def kind(open_: Open) -> Kind:
    """Return the job of an account, as accounts are opened here."""
    return Kind(name="reconcile", queue=Queue.BACKFILL, run=partial(_reconcile, open_=open_), deadline=DEADLINE, attempts=10)


RECONCILE = kind(opens_none)
"""To ask for."""
