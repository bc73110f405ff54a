"""Accounts with telephony providers: adding, changing and removing them. Credentials are sealed, and told nobody again."""

from collections.abc import Mapping
from typing import Any, TypedDict

from models.audit import AuditAction
from models.errors import UserErrorCode, refuse
from models.events.intake import AccountChanged
from models.providers import ProviderAccount, ProviderUser
from models.sealing import Sealed
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems
from resolvers.updating import update


class AccountFields(TypedDict, total=False):
    """What can be set on an account. ``credentials`` are what its provider needs to be told, checked by whoever knows it."""

    name: str | None
    country: str | None
    credentials: Mapping[str, str]


async def create_account(work: Changes, actor: Actor, provider: str, fields: AccountFields) -> ProviderAccount:
    """Add an account. Names are given once in a workspace."""
    await holding.administering(actor)
    columns = {"provider": provider, **await _checked(actor, {"name": None, **fields}, None)}
    account = await ProviderAccount.create(workspace_id=actor.workspace_id, **columns)
    told = {name: value for name, value in columns.items() if name != "credentials"}
    work.audit(AuditAction.ACCOUNT_CHANGED, f"account_{account.id}", {"after": told})
    work.record(AccountChanged.of(account, after=told))
    return account


async def update_account(work: Changes, actor: Actor, row_id: str, fields: AccountFields) -> ProviderAccount:
    """Change an account. Its new credentials take the place of all that it had."""
    await holding.administering(actor)
    account = await inputs.of_workspace(ProviderAccount, actor, "id", row_id, lock=True)
    columns = await _checked(actor, fields, account)
    before = await update(work, account, columns, event=AccountChanged)
    changed = sorted(before)
    if changed:
        work.audit(AuditAction.ACCOUNT_CHANGED, f"account_{account.id}", {"changed": changed})
    return account


async def remove_account(work: Changes, actor: Actor, row_id: str) -> ProviderAccount:
    """Remove an account, its credentials and its list of employees. What it has brought in stays."""
    await holding.administering(actor)
    account = await inputs.of_workspace(ProviderAccount, actor, "id", row_id, lock=True)
    await ProviderUser.filter(workspace_id=actor.workspace_id, account_id=account.id).delete()
    await account.delete()
    before = {"provider": account.provider, "name": account.name, "country": account.country}
    work.audit(AuditAction.ACCOUNT_CHANGED, f"account_{account.id}", {"before": before})
    work.record(AccountChanged.of(account, before=before, version=account.version + 1))
    return account


async def _checked(actor: Actor, fields: Mapping[str, Any], account: ProviderAccount | None) -> dict[str, Any]:
    problems, columns = Problems(), dict(fields)
    if "name" in columns:
        columns["name"] = inputs.text(problems, "input.name", columns["name"], longest=200, required=True)
    if columns.get("country") is not None:
        columns["country"] = inputs.country(problems, "input.country", columns["country"])
    problems.check()
    if "name" in columns:
        named = await ProviderAccount.filter(workspace_id=actor.workspace_id, name=columns["name"])
        if any(account is None or other.id != account.id for other in named):
            raise refuse("input.name", UserErrorCode.TAKEN, "another account has this name")
    if "credentials" in columns:
        columns["credentials"] = Sealed.of(columns["credentials"])
    return columns
