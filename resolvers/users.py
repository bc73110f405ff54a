"""People and teams: adding, changing, and letting go, with their records handed over."""

from collections.abc import Mapping
from typing import Any, TypedDict
from uuid import UUID

from tortoise.expressions import Q

from models.audit import AuditAction
from models.base import now
from models.companies import Company
from models.contacts import Contact
from models.db import sql
from models.db.locking import owned
from models.db.tables import table_of
from models.deals import Deal, StageKind
from models.errors import BadInput, UserErrorCode, refuse
from models.events.companies import CompanyUpdated
from models.events.contacts import ContactUpdated
from models.events.deals import DealUpdated
from models.events.event import Event
from models.events.tasks import TaskUpdated
from models.events.users import AccessChanged, TeamChanged, UserChanged, UserDeactivated
from models.partners import Partner
from models.rights import Noun
from models.tasks import Task
from models.users import Role, SalesFunction, Team, User
from resolvers import holding, inputs
from resolvers.access import COMMAND, Actor
from resolvers.callers import users_by_email
from resolvers.changes import Changes, Shown, changes
from resolvers.inputs import Problems
from resolvers.intake import employees, matching
from resolvers.sign_in import sessions
from resolvers.sign_in.invitations import invite, withdraw
from resolvers.sign_in.tokens import end_tokens, made_for_others_by
from resolvers.updating import update


class TeamFields(TypedDict, total=False):
    """What can be set on a team."""

    name: str | None
    parent_id: str | None


class UserFields(TypedDict, total=False):
    """What can be set on a user."""

    name: str | None
    email: str | None
    role: Role
    function: SalesFunction
    team_id: str | None
    partner_id: str | None


class NewUser(UserFields, total=False):
    """What can be set on a new user."""

    password: str | None
    password_hash: str


async def create_team(work: Changes, actor: Actor, fields: TeamFields) -> Team:
    """Add a team."""
    await holding.administering(actor)
    columns = await _checked_team(actor, {"name": None, **fields}, None)
    team = await Team.create(workspace_id=actor.workspace_id, **columns)
    work.audit(AuditAction.TEAM_CHANGED, f"team_{team.id}", {"after": columns})
    work.record(TeamChanged.of(team, after=columns))
    return team


async def update_team(work: Changes, actor: Actor, row_id: str, fields: TeamFields) -> Team:
    """Change a team. A team cannot be put below itself. What heads may see follows at once."""
    await holding.administering(actor)
    team = await inputs.of_workspace(Team, actor, "id", row_id, lock=True)
    before = await update(work, team, await _checked_team(actor, fields, team), event=TeamChanged)
    if before:
        work.audit(AuditAction.TEAM_CHANGED, f"team_{team.id}", {"before": before, "after": fields})
    if "parent_id" in before:
        work.record(AccessChanged(entity_id=team.id))
    return team


async def hash_first(actor: Actor, fields: NewUser) -> NewUser:
    """Hash a new user's password, before any transaction is begun that others would wait for."""
    inputs.administrator(actor)
    if not fields.get("password"):
        return fields
    sessions.check_password("input.password", str(fields["password"]))
    return {**fields, "password_hash": await sessions.hashed(str(fields["password"]))}


async def create_user(work: Changes, actor: Actor, fields: NewUser) -> User:
    """Add a user. With a password they can sign in at once. The heads of their team see their records at once."""
    await holding.administering(actor)
    columns = await _checked_user(actor, {"name": None, "email": None, **fields}, None)
    if fields.get("password_hash"):
        columns["password_hash"] = fields["password_hash"]
    user = await User.create(workspace_id=actor.workspace_id, **columns)
    columns.pop("password_hash", None)
    work.audit(AuditAction.USER_CHANGED, f"user_{user.id}", {"after": columns})
    work.record(UserChanged.of(user, after=columns))
    if user.team_id is not None:
        work.record(AccessChanged(entity_id=user.id))
    await employees.match(work)
    return user


async def invite_user(work: Changes, actor: Actor, fields: NewUser) -> Shown:
    """Add a user who chooses their own password, by a link whose secret is shown this once."""
    user = await create_user(work, actor, fields)
    return Shown(row=user, values={"secret": await invite(work, user)})


async def update_user(work: Changes, actor: Actor, row_id: str, fields: UserFields) -> User:
    """Change a user. The last administrator stays one. Whoever ceases to be one leaves no token behind that acts as somebody else."""
    await holding.administering(actor)
    user = await inputs.of_workspace(User, actor, "id", row_id, lock=True)
    columns = await _checked_user(actor, fields, user)
    if columns.get("role", Role.ADMIN) is not Role.ADMIN:
        await _not_the_last(user, "input.role")
    before = await update(work, user, columns, event=UserChanged)
    if before:
        work.audit(AuditAction.USER_CHANGED, f"user_{user.id}", {"before": before, "after": columns})
    if "email" in before:
        await withdraw(work, user)  # it was sent to the address before
    if before.get("role") is Role.ADMIN:
        await end_tokens(work, made_for_others_by(user.id))
    if {"role", "team_id", "partner_id"} & before.keys():
        work.record(AccessChanged(entity_id=user.id))
    if {"name", "email", "role"} & before.keys():
        await employees.match(work)
    return user


async def deactivate_user(work: Changes, actor: Actor, row_id: str, hand_over_to: str | None = None) -> User:
    """Let a user go: tokens and sessions end for good, and contacts, companies, open deals and open tasks go to somebody else.

    The tokens that they have made for others end too; whoever comes back makes new ones.
    What they did stays theirs: calls, closed deals and done tasks, and so their numbers.
    """
    await holding.administering(actor)
    user = await inputs.of_workspace(User, actor, "id", row_id, lock=True)
    if not user.is_active:
        raise refuse("id", UserErrorCode.INVALID, "this user is not active")
    await _not_the_last(user, "id")
    heir = await inputs.owner(actor, Noun.CONTACT, "handOverTo", hand_over_to) if hand_over_to else None
    if heir == user.id:
        raise refuse("handOverTo", UserErrorCode.INVALID, "must be somebody else")
    await update(work, user, {"is_active": False}, event=UserDeactivated)
    work.audit(AuditAction.USER_CHANGED, f"user_{user.id}", {"before": {"is_active": True}, "after": {"is_active": False}})
    await withdraw(work, user)
    await sessions.end_sign_ins(work, user)
    await end_tokens(work, Q(user_id=user.id) | made_for_others_by(user.id))
    if heir is not None:
        await _hand_over(work, user, heir)
    return user


async def activate_user(work: Changes, actor: Actor, row_id: str) -> User:
    """Let a user work again. Records that were handed over stay where they are."""
    await holding.administering(actor)
    user = await inputs.of_workspace(User, actor, "id", row_id, lock=True)
    if await update(work, user, {"is_active": True}, event=UserChanged):
        work.audit(AuditAction.USER_CHANGED, f"user_{user.id}", {"before": {"is_active": False}, "after": {"is_active": True}})
    return user


async def repair(user: User) -> None:
    """Make a user the administrator of their workspace, as whoever runs the server may, where it has none left."""
    async with changes(user.workspace_id) as work:
        work.through = COMMAND
        people = await owned(User.filter(workspace_id=user.workspace_id).order_by("id"))
        present = [found.name for found in people if found.role is Role.ADMIN and found.is_active]
        if present:
            raise BadInput(f"This workspace has an administrator: {present[0]}. Ask them, or make a token for them.")
        found = next(found for found in people if found.id == user.id)
        wanted = {"role": Role.ADMIN, "is_active": True, "partner_id": None}
        before = await update(work, found, wanted, event=UserChanged)
        work.audit(
            AuditAction.USER_CHANGED, f"user_{user.id}", {"before": before, "after": {name: wanted[name] for name in before}}
        )
        work.record(AccessChanged(entity_id=user.id))


_RECORDS: tuple[tuple[Any, dict[str, Any], type[Event]], ...] = (
    (Contact, {}, ContactUpdated),
    (Company, {}, CompanyUpdated),
    (Deal, {"status": StageKind.OPEN}, DealUpdated),
    (Task, {"done_at": None}, TaskUpdated),
)


async def _hand_over(work: Changes, user: User, heir: UUID) -> None:
    """Give everything that is still to be done to somebody else, in a few statements however much it is."""
    for model, still, event in _RECORDS:
        theirs = model.filter(workspace_id=user.workspace_id, owner_id=user.id, deleted_at=None, **still)
        rows = await owned(theirs.order_by("id").only("id", "version", "owner_id"))
        if not rows:
            continue
        await sql.do(
            f"update {table_of(model)} set owner_id = :heir::uuid, updated_at = :at::timestamptz, version = version + 1 "
            f"where workspace_id = :workspace::uuid and {sql.words().is_one_of('id', ':ids::uuid[]')}",
            workspace=user.workspace_id,
            heir=heir,
            ids=[row.id for row in rows],
            at=now(),
        )
        for row in rows:
            before, after = {"owner_id": user.id}, {"owner_id": heir}
            work.record(event.of(row, before=before, after=after, version=row.version + 1))
        if model is Contact:
            await matching.follow_owner(work, *(row.id for row in rows))


async def _not_the_last(user: User, path: str) -> None:
    others = User.filter(workspace_id=user.workspace_id, role=Role.ADMIN, is_active=True, id__not=user.id)
    if user.role is Role.ADMIN and user.is_active and not await others.exists():
        raise refuse(path, UserErrorCode.INVALID, "this is the last administrator")


async def _checked_team(actor: Actor, fields: Mapping[str, Any], team: Team | None) -> dict[str, Any]:
    problems = Problems()
    columns: dict[str, Any] = {}
    if "name" in fields:
        columns["name"] = inputs.text(problems, "input.name", fields["name"], longest=200, required=True)
    problems.check()
    if "parent_id" in fields:
        given = fields["parent_id"]
        parent = await inputs.of_workspace(Team, actor, "input.parentId", given) if given else None
        columns["parent_id"] = parent.id if parent else None
        while parent is not None:
            if team is not None and parent.id == team.id:
                raise refuse("input.parentId", UserErrorCode.INVALID, "a team cannot be below itself")
            above = Team.filter(workspace_id=actor.workspace_id, id=parent.parent_id) if parent.parent_id else None
            parent = await above.first() if above is not None else None
    return columns


async def _checked_user(actor: Actor, fields: Mapping[str, Any], user: User | None) -> dict[str, Any]:
    problems = Problems()
    columns: dict[str, Any] = {name: fields[name] for name in ("role", "function") if fields.get(name) is not None}
    if "name" in fields:
        columns["name"] = inputs.text(problems, "input.name", fields["name"], longest=200, required=True)
    if "email" in fields:
        columns["email"] = inputs.email(problems, "input.email", fields["email"])
    problems.check()
    if columns.get("email"):
        same = await users_by_email(columns["email"]).filter(workspace_id=actor.workspace_id)
        if any(user is None or found.id != user.id for found in same):
            raise refuse("input.email", UserErrorCode.TAKEN, "another user has this e-mail")
    if "team_id" in fields:
        given = fields["team_id"]
        team = await inputs.of_workspace(Team, actor, "input.teamId", given) if given else None
        columns["team_id"] = team.id if team else None
    await _check_partner(actor, fields, user, columns)
    return columns


async def _check_partner(actor: Actor, fields: Mapping[str, Any], user: User | None, columns: dict[str, Any]) -> None:
    """Set a partner's company, which people with the role PARTNER have and nobody else."""
    if "partner_id" in fields:
        given = fields["partner_id"]
        partner = await inputs.of_workspace(Partner, actor, "input.partnerId", given) if given else None
        columns["partner_id"] = partner.id if partner else None
    is_partner = columns.get("role", user.role if user else None) is Role.PARTNER
    company = columns.get("partner_id", user.partner_id if user else None)
    if is_partner and company is None:
        raise refuse("input.partnerId", UserErrorCode.REQUIRED, "a user with the role PARTNER works for a partner")
    if not is_partner and company is not None:
        raise refuse("input.partnerId", UserErrorCode.INVALID, "is for users with the role PARTNER alone")
