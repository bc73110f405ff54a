"""The server's own secrets, and keeping all secrets sealed: with a key that is new, with another one, or giving up what is lost."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from models import sealing
from models.db.connecting import database_errors
from models.db.locking import owned
from models.errors import Unavailable
from models.providers import IntakeRecord, ProviderAccount
from models.sealing import Sealed, SealFailed
from models.sessions import ServerSecret
from models.workspaces import Workspace
from resolvers.intake.arriving import PURPOSE

SIGNING = "jwt"


async def server_secret(name: str = SIGNING) -> str:
    """Return a secret that every process of this database shares, by its name; made when it is first needed."""
    with database_errors():
        found = await ServerSecret.get_or_none(name=name)
        if found is None:
            try:
                found = await ServerSecret.create(name=name, value=_kept(secrets.token_urlsafe(48)))
            except IntegrityError:
                found = await ServerSecret.get(name=name)
    try:
        return _opened(found.value)
    except SealFailed:
        raise Unavailable("The server lacks the key of its secrets; its operator must give it back.") from None


async def keyed_digest(content: bytes) -> str:
    """Return a digest that nobody can guess contents by who has the database alone."""
    return hmac.new((await server_secret()).encode(), b"digest" + content, hashlib.sha256).hexdigest()


async def signature(content: bytes, purpose: bytes) -> bytes:
    """Return what shows that this server wrote something, for one purpose."""
    return hmac.new((await server_secret()).encode(), b"signed" + purpose + content, hashlib.sha256).digest()


@dataclass(kw_only=True)
class Count:
    """How many secrets were sealed anew, and how many had to be given up."""

    sealed: int = 0
    dropped: int = 0


async def seal_all(*, rotate: bool = False, drop_lost: bool = False) -> Count:
    """Seal what still stands as it is; to ``rotate``, seal what is under an older key with the one that seals now, too.

    Where one cannot be opened nothing is changed, unless what is lost may go: the signing secret is made anew then, so that
    everybody refreshes their access token, and the account's credentials must be given again.
    """
    count = Count()
    if not sealing.keyring().can_seal:
        return count
    with database_errors():
        async with in_transaction():
            for row in await owned(ServerSecret.all()):
                if not _is_kept(row.value, rotate=rotate):
                    row.value = _kept(_opened_or(row.value, secrets.token_urlsafe(48) if drop_lost else None, count))
                    await row.save(update_fields=["value"])
                    count.sealed += 1
            workspaces: list[Any] = await Workspace.all().order_by("id").values_list("id", flat=True)
            for workspace_id in workspaces:
                for account in await owned(ProviderAccount.filter(workspace_id=workspace_id).order_by("id")):
                    await _seal(account, count, rotate=rotate, drop_lost=drop_lost)
                if rotate:
                    await _seal_hooks(workspace_id, count, drop_lost=drop_lost)
    return count


async def _seal(account: ProviderAccount, count: Count, *, rotate: bool, drop_lost: bool) -> None:
    held: Sealed = account.credentials
    if not (held.is_sealed and _is_kept(str(held.kept["sealed"]), rotate=rotate)):
        account.credentials = Sealed.of(_credentials(held, drop_lost=drop_lost, count=count))
        await account.save(update_fields=["credentials"])
        count.sealed += 1


async def _seal_hooks(workspace_id: UUID, count: Count, *, drop_lost: bool) -> None:
    """Seal hooks anew that wait to be read; one that nobody can open is of no use."""
    ring = sealing.keyring()
    for record in await owned(IntakeRecord.filter(workspace_id=workspace_id, hook__isnull=False).order_by("id")):
        if ring.is_current(record.hook):
            continue
        try:
            record.hook = ring.seal(ring.open(record.hook, PURPOSE), PURPOSE)
        except SealFailed:
            if not drop_lost:
                raise
            count.dropped += 1
            await IntakeRecord.filter(workspace_id=workspace_id, id=record.id).delete()
            continue
        await IntakeRecord.filter(workspace_id=workspace_id, id=record.id).update(hook=record.hook)
        count.sealed += 1


def _is_kept(text: str, *, rotate: bool) -> bool:
    return sealing.is_sealed(text) and (not rotate or sealing.keyring().is_current(text))


def _credentials(held: Sealed, *, drop_lost: bool, count: Count) -> dict[str, object]:
    try:
        return held.open()
    except SealFailed:
        if not drop_lost:
            raise
        count.dropped += 1
        return {}


def _opened_or(value: str, instead: str | None, count: Count) -> str:
    try:
        return _opened(value)
    except SealFailed:
        if instead is None:
            raise
        count.dropped += 1
        return instead


def _opened(value: str) -> str:
    return sealing.keyring().open(value, SIGNING).decode() if sealing.is_sealed(value) else value


def _kept(value: str) -> str:
    """Return a secret as it is kept: sealed where there is a key."""
    ring = sealing.keyring()
    return ring.seal(value.encode(), SIGNING) if ring.can_seal else value
