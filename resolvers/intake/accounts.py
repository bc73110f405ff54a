"""Accounts with telephony providers: adding, changing and removing them. Credentials are sealed, and told nobody again."""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from models.audit import AuditAction
from models.base import now
from models.deals import Stage, StageKind
from models.errors import UserErrorCode, refuse
from models.events.intake import AccountChanged
from models.ports.settings import UnusableSettings
from models.providers import CallDifference, FirstCallOwner, IntakeRecord, ProviderAccount, ProviderUser
from models.sealing import Sealed, SealFailed
from models.users import Role, User
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems
from resolvers.intake import pulls
from resolvers.intake.offered import offered
from resolvers.jobs.kinds import Wish
from resolvers.updating import update

MOST_BLOCKED = 1000


class AccountFields(TypedDict, total=False):
    """What can be set on an account. ``credentials`` are what its provider needs to be told: keys and options, as text."""

    name: str | None
    country: str | None
    credentials: Mapping[str, str | None]
    first_call_owner: FirstCallOwner | None
    first_call_users: Sequence[str]
    first_call_stage_id: str | None
    missed_call_task: str | None
    blocked_numbers: Sequence[str]


async def create_account(work: Changes, actor: Actor, provider: str, fields: AccountFields) -> ProviderAccount:
    """Add an account; the provider is asked at once whether its credentials are good. Names are given once in a workspace."""
    await holding.administering(actor)
    if provider not in offered():
        raise refuse("provider", UserErrorCode.INVALID, f"must be one of {', '.join(offered())}")
    account = ProviderAccount(workspace_id=actor.workspace_id, provider=provider)
    columns = {"provider": provider, **await _checked(actor, {"name": None, "credentials": {}, **fields}, account)}
    await account.update_from_dict(columns).save(force_create=True)
    _ask(work, account)
    told = {name: value for name, value in columns.items() if name != "credentials"}
    work.audit(AuditAction.ACCOUNT_CHANGED, f"account_{account.id}", {"after": told})
    work.record(AccountChanged.of(account, after=told))
    return account


async def update_account(work: Changes, actor: Actor, row_id: str, fields: AccountFields) -> ProviderAccount:
    """Change an account. What is given of its credentials and options takes the place of what they were; null takes one away."""
    await holding.administering(actor)
    account = await inputs.of_workspace(ProviderAccount, actor, "id", row_id, lock=True)
    columns = await _checked(actor, fields, account)
    before = await update(work, account, columns, event=AccountChanged)
    changed = sorted(before)
    if "credentials" in before:
        _ask(work, account)
    if changed:
        work.audit(AuditAction.ACCOUNT_CHANGED, f"account_{account.id}", {"changed": changed})
    return account


async def check_account(work: Changes, actor: Actor, row_id: str) -> ProviderAccount:
    """Ask the provider, behind this, whether the account's credentials are good; what it answers is noted on the account."""
    await holding.administering(actor)
    account = await inputs.of_workspace(ProviderAccount, actor, "id", row_id)
    work.jobs.append(Wish(kind=pulls.CHECK, key=str(account.id)))
    work.audit(AuditAction.ACCOUNT_CHECKED, f"account_{account.id}", {})
    return account


async def pause_account(work: Changes, actor: Actor, row_id: str) -> ProviderAccount:
    """Ask nothing of the provider until the account is resumed."""
    return await _pause(work, actor, row_id, is_paused=True)


async def resume_account(work: Changes, actor: Actor, row_id: str) -> ProviderAccount:
    """Pull the account again, from where it was: nothing of the time between is missing."""
    account = await _pause(work, actor, row_id, is_paused=False)
    work.jobs += [Wish(kind=kind, key=str(account.id)) for kind in (pulls.PULL, pulls.HEAR)]
    return account


async def _pause(work: Changes, actor: Actor, row_id: str, *, is_paused: bool) -> ProviderAccount:
    await holding.administering(actor)
    account = await inputs.of_workspace(ProviderAccount, actor, "id", row_id, lock=True)
    before = await update(work, account, {"is_paused": is_paused}, event=AccountChanged)
    if before:
        work.audit(AuditAction.ACCOUNT_CHANGED, f"account_{account.id}", {"after": {"is_paused": is_paused}})
    return account


def _ask(work: Changes, account: ProviderAccount) -> None:
    """Ask the provider whether the credentials are good, pull what there is, and read what waits for good ones."""
    work.jobs += [Wish(kind=kind, key=str(account.id)) for kind in (pulls.CHECK, pulls.PULL, pulls.HEAR)]


async def remove_account(work: Changes, actor: Actor, row_id: str) -> ProviderAccount:
    """Remove an account, its credentials, its list of employees, and hooks that nobody can read without it. What it has brought in stays."""
    await holding.administering(actor)
    account = await inputs.of_workspace(ProviderAccount, actor, "id", row_id, lock=True)
    await ProviderUser.filter(workspace_id=actor.workspace_id, account_id=account.id).delete()
    await CallDifference.filter(workspace_id=actor.workspace_id, account_id=account.id).delete()
    await IntakeRecord.filter(workspace_id=actor.workspace_id, account_id=account.id, hook__isnull=False).delete()
    await account.delete()
    before = {"provider": account.provider, "name": account.name, "country": account.country}
    work.audit(AuditAction.ACCOUNT_CHANGED, f"account_{account.id}", {"before": before})
    work.record(AccountChanged.of(account, before=before, version=account.version + 1))
    return account


async def _checked(actor: Actor, fields: Mapping[str, Any], account: ProviderAccount) -> dict[str, Any]:
    problems, columns = Problems(), dict(fields)
    if "name" in columns:
        columns["name"] = inputs.text(problems, "input.name", columns["name"], longest=200, required=True)
    if columns.get("country") is not None:
        columns["country"] = inputs.country(problems, "input.country", columns["country"])
    if "blocked_numbers" in columns:
        columns["blocked_numbers"] = _numbers(problems, columns["blocked_numbers"], account.country or actor.country)
    if columns.get("missed_call_task") is not None:
        columns["missed_call_task"] = inputs.text(
            problems, "input.missedCallTask", columns["missed_call_task"], longest=300, required=True
        )
        if account.missed_call_task is None:
            columns["missed_tasks_since"] = now()
    problems.check()
    await _check_first_calls(actor, columns, account)
    if "name" in columns:
        named = await ProviderAccount.filter(workspace_id=actor.workspace_id, name=columns["name"])
        if any(other.id != account.id for other in named):
            raise refuse("input.name", UserErrorCode.TAKEN, "another account has this name")
    if "credentials" in columns:
        columns["credentials"] = _sealed(account, columns["credentials"])
    return columns


def _numbers(problems: Problems, given: Sequence[str], country: str) -> list[str]:
    if len(given) > MOST_BLOCKED:
        problems.add("input.blockedNumbers", UserErrorCode.TOO_MANY, f"at most {MOST_BLOCKED}")
        return []
    found = [inputs.phone(problems, "input.blockedNumbers", number, country) for number in given]
    return sorted({number for number in found if number})


async def _check_first_calls(actor: Actor, columns: dict[str, Any], account: ProviderAccount) -> None:
    """See that whom first calls are given to can have clients, and that a deal can be opened where it is to be."""
    if "first_call_users" in columns:
        given = list(dict.fromkeys(columns["first_call_users"]))
        users = [await inputs.of_workspace(User, actor, "input.firstCallUserIds", user_id) for user_id in sorted(given)]
        if len(given) > inputs.MAX_LIST:
            raise refuse("input.firstCallUserIds", UserErrorCode.TOO_MANY, f"at most {inputs.MAX_LIST}")
        if any(user.role is Role.PARTNER or not user.is_active for user in users):
            raise refuse("input.firstCallUserIds", UserErrorCode.INVALID, "must be active, and of the company")
        columns["first_call_users"] = given
    if columns.get("first_call_stage_id") is not None:
        stage = await inputs.of_workspace(Stage, actor, "input.firstCallStageId", columns["first_call_stage_id"])
        if stage.kind is not StageKind.OPEN:
            raise refuse("input.firstCallStageId", UserErrorCode.INVALID, "a deal is opened in an open stage")
        columns["first_call_stage_id"] = stage.id
    rule = columns.get("first_call_owner", account.first_call_owner)
    if rule in {FirstCallOwner.ROUND_ROBIN, FirstCallOwner.FIXED} and not columns.get(
        "first_call_users", account.first_call_users
    ):
        raise refuse("input.firstCallUserIds", UserErrorCode.REQUIRED, "say whose turn it may be")
    if rule is not None and account.first_call_owner is None:
        columns["first_calls_since"] = now()


def _kept(account: ProviderAccount) -> Mapping[str, str]:
    """Return what an account has been told; nothing where the key is lost, so that all can be given anew."""
    try:
        return account.credentials.open() if account.credentials is not None else {}
    except SealFailed:
        return {}


def _sealed(account: ProviderAccount, given: Mapping[str, str | None]) -> Sealed:
    """Return an account's credentials and options with those that are given; what its provider cannot use is refused."""
    provider = offered().get(account.provider)
    if provider is None:
        raise refuse("provider", UserErrorCode.INVALID, f"there is no provider {account.provider} in this version")
    whole = {key: value for key, value in {**_kept(account), **given}.items() if value is not None}
    try:
        provider.read(whole)
    except UnusableSettings as unusable:
        raise refuse("input.settings", UserErrorCode.INVALID, str(unusable)) from None
    return Sealed.of(whole)
