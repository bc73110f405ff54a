"""Whose calls are whose: how providers know the company's people, and which users they are.

An employee is the user with the same e-mail, else the one user with the same name, else nobody until somebody says whose the calls are.
What was stored before that is known is credited as soon as it is.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from models.base import now
from models.db import sql
from models.db.locking import owned, referred
from models.errors import UserErrorCode, refuse
from models.event_log import Origin
from models.events.intake import EmployeeAssigned
from models.ports.telephony import Employee
from models.providers import ProviderAccount, ProviderUser
from models.users import Role, User, email_key
from resolvers import holding, inputs
from resolvers.access import Actor, Through
from resolvers.changes import Changes, again, changes
from resolvers.intake import calls, matching
from resolvers.updating import update

MOST_MET = 500
"""People whom a pull learns of from calls; the next one learns of more."""


async def note(row: ProviderAccount, employees: Sequence[Employee]) -> None:
    """Keep who a provider's people are, and find their users. Two that do so at once write over each other."""
    found = {
        key[:200]: ProviderUser(
            workspace_id=row.workspace_id,
            account_id=row.id,
            key=key[:200],
            employee_key=employee.keys[0][:200],
            name=employee.name[:200],
            email=employee.email and employee.email[:254],
        )
        for employee in employees
        for key in employee.keys
    }

    async def keep() -> None:
        async with changes(row.workspace_id) as work:
            work.through = Through(Origin.PROVIDER, row.id)
            if found:
                await ProviderUser.bulk_create(
                    [found[key] for key in sorted(found)],
                    on_conflict=["workspace_id", "account_id", "key"],
                    update_fields=["employee_key", "name", "email", "updated_at"],
                )
            await match(work)

    await again(keep)


async def meet(row: ProviderAccount, since: datetime) -> None:
    """Note the people whom calls that have come since name, of a provider that has no list of its people: somebody can say whose they are then."""
    found = await sql.run(
        f"select distinct k.value as key from interaction i cross join {sql.words().entries('i.uncredited_keys', 'k')} "
        "where i.workspace_id = :workspace::uuid and i.account_id = :account::uuid and i.uncredited_keys is not null "
        "and i.updated_at >= :since::timestamptz and not exists (select 1 from provider_user p where p.workspace_id = :workspace::uuid "
        f"and p.account_id = :account::uuid and p.key = k.value) order by k.value limit {MOST_MET}",
        workspace=row.workspace_id,
        account=row.id,
        since=since,
    )
    if found:
        names = {str(one["key"]): str(one["key"]).rpartition(":")[2] for one in found}
        await note(row, [Employee(keys=(key,), name=name, email=name if "@" in name else None) for key, name in names.items()])


async def match(work: Changes) -> None:
    """Find the users of a workspace's employees anew, and credit calls to those who have become known."""
    users = await User.filter(workspace_id=work.workspace_id).exclude(role=Role.PARTNER)
    by_email = {email_key(user.email): user.id for user in users}
    named = Counter(user.name.casefold() for user in users)
    by_name = {user.name.casefold(): user.id for user in users if named[user.name.casefold()] == 1}
    people = await owned(ProviderUser.filter(workspace_id=work.workspace_id).order_by("account_id", "key"))
    assigned = {(p.account_id, p.employee_key): p.user_id for p in people if p.is_assigned}
    is_news = False
    for person in people:
        found = by_email.get(email_key(person.email or "")) or by_name.get((person.name or "").casefold())
        place = (person.account_id, person.employee_key)
        wanted = (assigned.get(place, found), place in assigned)
        if (person.user_id, person.is_assigned) != wanted:
            person.user_id, person.is_assigned, person.updated_at = *wanted, now()
            person.version += 1
            await person.save(update_fields=["user_id", "is_assigned", "version", "updated_at"])
            is_news = is_news or person.user_id is not None
    if is_news:
        await _credit(work)


async def known(row: ProviderAccount) -> dict[str, UUID]:
    """Return whom an account's keys mean, until the end of the transaction: whoever learns of another waits, and credits what was stored."""
    of_account = ProviderUser.filter(workspace_id=row.workspace_id, account_id=row.id).order_by("account_id", "key")
    return {person.key: person.user_id for person in await referred(of_account) if person.user_id is not None}


async def _credit(work: Changes) -> None:
    """Give calls to the users whom their provider's names for people have come to mean."""
    first = (
        "(select p.user_id from {keys} join provider_user p on p.workspace_id = :workspace::uuid and p.account_id = i.account_id "
        "and p.key = k.value and p.user_id is not null order by k.key limit 1)"
    ).format(keys=sql.words().entries("i.uncredited_keys", "k"))
    found = await sql.run(
        f"with named as (select i.id as call_id, {first} as credited_id from interaction i "
        "where i.workspace_id = :workspace::uuid and i.uncredited_keys is not null) "
        f"update interaction as i set user_id = n.credited_id, owner_id = {matching.responsible('n.credited_id', 'i.contact_id')}, "
        "uncredited_keys = null, version = i.version + 1, updated_at = :at::timestamptz "
        "from named n where i.workspace_id = :workspace::uuid and i.id = n.call_id and n.credited_id is not null "
        "returning cast(id as text) as id, cast(account_id as text) as account_id",
        workspace=work.workspace_id,
        at=now(),
    )
    credited: dict[str, list[str]] = defaultdict(list)
    for row in found:
        credited[row["account_id"]].append(row["id"])
    for account in await ProviderAccount.filter(workspace_id=work.workspace_id, id__in=sorted(credited)):
        calls.tell(work, account, sorted(credited[str(account.id)]))


async def assign(work: Changes, actor: Actor, row_id: str, user_id: str | None = None) -> ProviderUser:
    """Say whose the calls of a provider's employee are, under every key of theirs; nobody's where no user is named. It stays so."""
    await holding.administering(actor)
    row = await inputs.of_workspace(ProviderUser, actor, "id", row_id)
    user = await inputs.of_workspace(User, actor, "userId", user_id) if user_id else None
    if user is not None and user.role is Role.PARTNER:
        raise refuse("userId", UserErrorCode.INVALID, "a partner's people take no calls of the company")
    same = ProviderUser.filter(workspace_id=actor.workspace_id, account_id=row.account_id, employee_key=row.employee_key)
    for person in await owned(same.order_by("account_id", "key")):
        wanted = {"user_id": user.id if user else None, "is_assigned": True}
        await update(work, person, wanted, event=EmployeeAssigned)
        row = person if person.id == row.id else row
    await _credit(work)
    return row
