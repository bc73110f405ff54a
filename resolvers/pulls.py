"""Pulling an account: look back over a window, take in page by page, move the cursor with the data.

Two pulls of one account may run at the same time: what they store twice is the same, and neither moves the cursor back.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from tortoise.queryset import QuerySet

from models.base import now
from models.db.connecting import database_errors
from models.ports.failures import ProviderFailure
from models.ports.telephony import Employee, KnowsPeople, Telephony, Window
from models.providers import ProviderAccount, ProviderUser
from models.users import User, email_key
from resolvers.intake import Account, IntakeCount, take_in
from resolvers.kpis import cells

T = TypeVar("T")
LOOKBACK = timedelta(hours=48)
FIRST_PULL = timedelta(days=30)
SLICE = timedelta(days=28)
"""A window that every provider answers; the narrowest known bound is a calendar month."""
Progress = Callable[[datetime, IntakeCount], None]


async def sync(
    row: ProviderAccount,
    telephony: Telephony,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    progress: Progress = lambda _at, _count: None,
) -> IntakeCount:
    """Pull the account up to now. Windows overlap, so that late and corrected records are found; repeats change nothing."""
    end = until or now()
    start = since or (row.synced_until - LOOKBACK if row.synced_until else end - FIRST_PULL)
    total = IntakeCount()
    if telephony.calls is None:
        raise ProviderFailure(f"Calls cannot be pulled from {row.provider}")
    try:
        users = await map_employees(row, telephony.people)
        account = Account(row=row, users=users, parse=telephony.calls.parse)
        while start < end:
            window = Window(start=start, end=min(start + SLICE, end))
            async for batch, is_last in _marked(telephony.calls.pull(window)):
                total += await take_in(account, batch, synced_until=window.end if is_last else None)
                progress(window.end, total)
            start = window.end
    except ProviderFailure as failure:
        row.last_error, row.last_synced_at = str(failure)[:1000], now()
        await _same(row).update(last_error=row.last_error, last_synced_at=row.last_synced_at)
        raise
    while await cells.fold(row.workspace_id):
        pass
    return total


async def probe(telephony: Telephony) -> str:
    """Ask the provider something that changes nothing; return what it shows in words. Raises ProviderFailure."""
    if telephony.people is not None:
        return f"knows {len(await telephony.people.employees())} people"
    if telephony.calls is None:
        raise ProviderFailure("There is nothing that this account could be asked.")
    end = now()
    records = [len(batch) async for batch in telephony.calls.pull(Window(start=end - timedelta(minutes=10), end=end))]
    return f"answers; {sum(records)} calls in the last ten minutes"


def _same(row: ProviderAccount) -> QuerySet[ProviderAccount]:
    return ProviderAccount.filter(workspace_id=row.workspace_id, id=row.id)


async def _marked(batches: AsyncIterator[Sequence[T]]) -> AsyncIterator[tuple[Sequence[T], bool]]:
    """Yield each batch with whether it is the last, so that the cursor can move in its transaction. No batch is an empty one."""
    held: Sequence[T] | None = None
    async for batch in batches:
        if held is not None:
            yield held, False
        held = batch
    yield held or (), True


async def map_employees(row: ProviderAccount, people: KnowsPeople | None) -> dict[str, UUID]:
    """Return whom the provider's keys mean. Employees are matched to users by e-mail, then by full name."""
    if people is not None:
        await _note(row, await people.employees())
    known = await ProviderUser.filter(workspace_id=row.workspace_id, account_id=row.id).exclude(user_id=None)
    return {p.key: p.user_id for p in known if p.user_id is not None}


async def _note(row: ProviderAccount, employees: Sequence[Employee]) -> None:
    """Keep who a provider's people are, in one statement: whoever else does so meanwhile waits, and writes over it."""
    users = await User.filter(workspace_id=row.workspace_id)
    by_email = {email_key(user.email): user.id for user in users}
    by_name = {user.name.casefold(): user.id for user in users}
    found = {
        key[:200]: ProviderUser(
            workspace_id=row.workspace_id,
            account_id=row.id,
            key=key[:200],
            name=employee.name[:200],
            user_id=by_email.get(email_key(employee.email or "")) or by_name.get(employee.name.casefold()),
        )
        for employee in employees
        for key in employee.keys
    }
    if found:
        with database_errors():
            await ProviderUser.bulk_create(
                [found[key] for key in sorted(found)],
                on_conflict=["workspace_id", "account_id", "key"],
                update_fields=["name", "user_id", "updated_at"],
            )
