"""Hooks: what providers send by themselves, to an account's own address. They are stored as they came before anybody tries to understand them."""

import hmac
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import orjson
from uuid_utils import uuid7

from models.audit import AuditAction
from models.base import now
from models.db import sql
from models.db.locking import referred
from models.errors import UserErrorCode, refuse
from models.events.intake import AccountChanged
from models.ports.telephony import Capability
from models.providers import ProviderAccount
from models.wire import instant
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes, Shown, again, changes
from resolvers.intake.arriving import Arrived, new_address
from resolvers.intake.offered import offered
from resolvers.intake.pulls import HEAR
from resolvers.jobs.kinds import Wish
from resolvers.updating import update


async def store(workspace_id: UUID, some: Sequence[Arrived]) -> list[bool]:
    """Store hooks in one transaction, and have them read; tell of each whether there is such an address.

    One that is here already stays as it is, and is read anew where it could not be before.
    """

    async def keep() -> list[bool]:
        async with changes(workspace_id) as work:
            wanted = sorted({one.account_id for one in some})
            of_workspace = ProviderAccount.filter(workspace_id=workspace_id, id__in=wanted).order_by("id")
            accounts = {row.id: row for row in await referred(of_workspace)}
            known = [_has(accounts.get(one.account_id), one.address) for one in some]
            taken = {(one.account_id, one.digest): one for one, is_known in zip(some, known, strict=True) if is_known}
            if taken:
                await _insert(workspace_id, [taken[key] for key in sorted(taken)])
            work.jobs += [Wish(kind=HEAR, key=str(account_id)) for account_id in sorted({key[0] for key in taken})]
        return known

    return await again(keep)


def _has(account: ProviderAccount | None, digest: str) -> bool:
    """Tell whether an account has this address, or had it last."""
    held = (account.hook_digest, account.hook_digest_before) if account is not None else ()
    return any(hmac.compare_digest(one, digest) for one in held if one is not None)


_RAW = (
    ("id", "uuid"), ("account_id", "uuid"), ("external_id", "text"), ("digest", "text"), ("payload", "text"), ("hook", "text"),
    ("received_at", "timestamptz"),
)  # fmt: skip


async def _insert(workspace_id: UUID, some: Sequence[Arrived]) -> None:
    rows: list[dict[str, Any]] = [
        {
            "id": str(uuid7()),
            "account_id": str(one.account_id),
            "external_id": f"hook:{one.digest}",
            "digest": one.digest,
            "payload": one.place,
            "hook": one.sealed,
            "received_at": instant(one.at),
        }
        for one in some
    ]
    names = [name for name, _ in _RAW]
    await sql.do(
        f"insert into intake_record ({', '.join(names)}, workspace_id, created_at, status) "
        f"select {', '.join('r.' + name for name in names)}, :workspace::uuid, :at::timestamptz, 'RECEIVED' "
        f"from {sql.words().records(':raw::json', _RAW)} r where true "
        "on conflict (workspace_id, account_id, external_id) do update set status = 'RECEIVED', received_at = excluded.received_at "
        "where intake_record.status in ('FAILED', 'UNVERIFIED')",
        workspace=workspace_id,
        at=now(),
        raw=orjson.dumps(rows).decode(),
    )


async def renew_hook(work: Changes, actor: Actor, row_id: str) -> Shown:
    """Make the address that an account's provider is to send to; it is shown this once. The one before it goes on holding until the next."""
    await holding.administering(actor)
    account = await inputs.of_workspace(ProviderAccount, actor, "id", row_id, lock=True)
    provider = offered().get(account.provider)
    if provider is None or Capability.TAKES_HOOKS not in provider.capabilities:
        raise refuse("id", UserErrorCode.INVALID, "this provider sends nothing by itself")
    written, digest = new_address(account.workspace_id, account.id)
    await update(work, account, {"hook_digest": digest, "hook_digest_before": account.hook_digest}, event=AccountChanged)
    work.audit(AuditAction.ACCOUNT_CHANGED, f"account_{account.id}", {"changed": ["hook"]})
    return Shown(row=account, values={"path": f"/hooks/{written}"})
