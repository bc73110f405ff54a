"""First calls: of an inbound call from a number that nobody has, an account may make a contact, and a deal, in the transaction of the call.

Whose they are follows from the account's rule. Where they come from is told by the line: the lead source that has its number for an alias.
The numbers are held, so that of two calls at once one makes the contact and the other finds it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from models.absences import Absence
from models.base import now
from models.days import local_day
from models.db import sql
from models.db.locking import owned
from models.deals import Stage, StageKind
from models.lead_sources import LeadSource
from models.phones import e164, is_number
from models.providers import FirstCallOwner, ProviderAccount, ProviderUser
from models.users import User
from models.workspaces import Workspace
from resolvers import contacts
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.contacts import NewContact, Phone
from resolvers.deals.editing import prepare_deal, store_deals
from resolvers.intake import matching
from resolvers.operators import operator_of
from resolvers.reads import ids


@dataclass(frozen=True, kw_only=True)
class _First:
    """The first call of a number."""

    number: str
    user_id: UUID | None
    line: str | None


async def receive(work: Changes, account: ProviderAccount, external_ids: Sequence[str]) -> None:
    """Make contacts of those who called for the first time, where the account says so."""
    if account.first_call_owner is None or not external_ids:
        return
    firsts = await _firsts(account, external_ids)
    if not firsts:
        return
    [held] = await owned(ProviderAccount.filter(workspace_id=account.workspace_id, id=account.id))
    actor = operator_of(await Workspace.get(id=account.workspace_id))
    turns = await _Turns.of(held, actor)
    sources = await _sources(actor)
    owners = [turns.owner_of(first) for first in firsts]
    fields = [
        NewContact(
            name=first.number,
            source=sources.get(first.line or ""),
            owner_id=None if owner is None else ids.encode("user", owner),
            phones=[Phone(number=first.number)],
        )
        for first, owner in zip(firsts, owners, strict=True)
    ]
    prepared = [await contacts.prepare_contact(actor, values) for values in fields]
    await contacts.store_contacts(work, prepared)
    if held.first_call_turn != turns.turn:
        await ProviderAccount.filter(workspace_id=held.workspace_id, id=held.id).update(first_call_turn=turns.turn)
    await _open_deals(work, actor, held, [(p.row.id, values) for p, values in zip(prepared, fields, strict=True)])


async def _firsts(account: ProviderAccount, external_ids: Sequence[str]) -> list[_First]:
    """Return the first call of each number that nobody has, blocks or answers at in the company; the numbers are held."""
    rows = await sql.run(
        f"select i.client_number, i.user_id, i.line_number from {sql.words().values(':keys::text[]')} r join interaction i "
        "on i.workspace_id = :workspace::uuid and i.account_id = :account::uuid and i.external_id = r.value "
        "where i.contact_id is null and not i.is_linked_by_hand and i.deleted_at is null and i.direction = 'INBOUND' and i.started_at >= :since::timestamptz "
        "order by i.started_at, i.id",
        workspace=account.workspace_id,
        account=account.id,
        keys=sorted(set(external_ids)),
        since=account.first_calls_since or now(),
    )
    found: dict[str, _First] = {}
    for row in rows:
        number, user_id = row["client_number"], row["user_id"]
        if number and is_number(number) and number not in account.blocked_numbers:
            one = _First(number=number, user_id=user_id and UUID(str(user_id)), line=row["line_number"])
            found.setdefault(number, one)
    strangers = found.keys() - await _of_colleagues(account, found)
    taken = await matching.held(account.workspace_id, strangers, among_others=False) if strangers else {}
    return [one for number, one in found.items() if number in strangers and number not in taken]


async def _of_colleagues(account: ProviderAccount, numbers: Collection[str]) -> set[str]:
    keys = {number.removeprefix("+"): number for number in numbers}
    people = ProviderUser.filter(workspace_id=account.workspace_id, account_id=account.id, key__in=list(keys))
    return {keys[person.key] for person in await people} if keys else set()


@dataclass(kw_only=True)
class _Turns:
    """Whose turn it is: those of the account's users who work today."""

    rule: FirstCallOwner
    listed: list[UUID]
    present: Collection[UUID]
    active: Collection[UUID]
    turn: int

    @classmethod
    async def of(cls, account: ProviderAccount, actor: Actor) -> "_Turns":
        listed = [ids.decode("user", user_id, "user") for user_id in account.first_call_users]
        users = await User.filter(workspace_id=account.workspace_id, id__in=listed, is_active=True) if listed else []
        active = {user.id for user in users}
        today = local_day(now(), actor.zone)
        away = Absence.filter(workspace_id=account.workspace_id, user_id__in=listed, start_on__lte=today, end_on__gt=today)
        absent = {absence.user_id for absence in await away} if listed else set[UUID]()
        rule = FirstCallOwner(account.first_call_owner)
        return cls(rule=rule, listed=listed, present=active - absent, active=active, turn=account.first_call_turn)

    def owner_of(self, first: _First) -> UUID | None:
        """Return whose a first call's client is; nobody's where there is nobody."""
        if self.rule is FirstCallOwner.FIXED:
            return next((user_id for user_id in self.listed if user_id in self.active), None)
        if self.rule is FirstCallOwner.WHO_ANSWERED and first.user_id is not None:
            return first.user_id
        for step in range(len(self.listed)):
            user_id = self.listed[(self.turn + step) % len(self.listed)]
            if user_id in self.present:
                self.turn = (self.turn + step + 1) % len(self.listed)
                return user_id
        return None


async def _sources(actor: Actor) -> dict[str, str]:
    """Return the names of lead sources by the numbers among their aliases."""
    sources = await LeadSource.filter(workspace_id=actor.workspace_id, is_active=True).order_by("id")
    numbers = ((e164(alias, actor.country), source.name) for source in sources for alias in source.aliases)
    return {number: name for number, name in numbers if number is not None}


async def _open_deals(work: Changes, actor: Actor, account: ProviderAccount, made: Sequence[tuple[UUID, NewContact]]) -> None:
    """Open a deal with each contact in the account's stage, if that still is one in which deals are opened."""
    stage = Stage.filter(workspace_id=account.workspace_id, id=account.first_call_stage_id, kind=StageKind.OPEN)
    if account.first_call_stage_id is None or not await stage.exists():
        return
    prepared = [
        await prepare_deal(
            actor,
            {
                "title": values["name"],
                "source": values["source"],
                "owner_id": values["owner_id"],
                "contact_id": ids.encode("contact", contact_id),
                "stage_id": ids.encode("stage", account.first_call_stage_id),
            },
        )
        for contact_id, values in made
    ]
    await store_deals(work, actor, prepared)
