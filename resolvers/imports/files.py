"""Files for imports: kept in pieces until their job is over, and only so much of them for each user."""

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import UUID

from tortoise.functions import Count, Sum
from tortoise.transactions import in_transaction

from models.db.connecting import database_errors
from models.db.keeping import keep
from models.errors import CrmError, Forbidden, RateLimited, UserErrorCode, refuse
from models.jobs import FileChunk, StoredFile
from models.rights import Level, Verb
from models.users import User
from resolvers import inputs
from resolvers.access import Actor
from resolvers.imports.targets import TARGETS

CHUNK = 256 * 1024
AGAIN = 60
"""Seconds after which somebody with too many files should look again whether an import is over."""


@dataclass(frozen=True, kw_only=True)
class Quota:
    """How much of a user's may wait for imports to end."""

    bytes: int
    files: int


UNLIMITED = Quota(bytes=2**62, files=2**62)


def may_upload(actor: Actor) -> None:
    """Refuse who may import nothing."""
    if all(actor.rights.level(Verb.CREATE, noun) in {Level.NONE, Level.SHARED} for noun in TARGETS):
        raise Forbidden("You may import nothing, so there is no use for a file.")


async def begin(actor: Actor, name: str | None, size: int, quota: Quota = UNLIMITED, *, is_sent: bool = True) -> StoredFile:
    """Reserve room for a file of at most so many bytes. Uploads of one user at the same time are counted one after the other."""
    with database_errors():
        async with in_transaction():
            await User.filter(id=actor.user_id, workspace_id=actor.workspace_id).select_for_update().first()
            kept = StoredFile.filter(workspace_id=actor.workspace_id, owner_id=actor.user_id)
            held = await kept.annotate(number=Count("id"), total=Sum("size")).values("number", "total")
            number, total = held[0]["number"], held[0]["total"] or 0
            if number + 1 > quota.files or total + size > quota.bytes:
                raise RateLimited(
                    f"{number} files of yours with {total} bytes wait for their imports; at most {quota.files} files with "
                    f"{quota.bytes} bytes may. They go when their imports are over, or after a day.",
                    retry_after=AGAIN,
                )
            return await StoredFile.create(
                workspace_id=actor.workspace_id,
                owner_id=actor.user_id,
                name=(name or "")[:200] or None,
                size=size,
                is_sent=is_sent,
            )


async def fill(file: StoredFile, content: AsyncIterator[bytes]) -> StoredFile:
    """Keep what arrives, piece by piece. A file that does not arrive whole is removed, whoever goes away meanwhile."""
    try:
        size = await _keep(file, content)
        with database_errors():
            file.size = size
            await file.save(update_fields=["size"])
    except BaseException:
        await asyncio.shield(keep(_remove(file)))
        raise
    return file


async def _keep(file: StoredFile, content: AsyncIterator[bytes]) -> int:
    size, position, held = 0, 0, bytearray()
    async for chunk in content:
        held += chunk
        while len(held) >= CHUNK:
            await _keep_piece(file, position, bytes(held[:CHUNK]))
            del held[:CHUNK]
            size, position = size + CHUNK, position + 1
    if held:
        await _keep_piece(file, position, bytes(held))
    return size + len(held)


async def _keep_piece(file: StoredFile, position: int, piece: bytes) -> None:
    with database_errors():
        await FileChunk.create(workspace_id=file.workspace_id, file_id=file.id, position=position, content=piece)


async def _remove(file: StoredFile) -> None:
    with contextlib.suppress(CrmError), database_errors():  # what stays now goes after a day
        await file.delete()


async def keep_file(actor: Actor, content: bytes, name: str | None = None, *, is_sent: bool = True) -> StoredFile:
    """Keep a file that is here, whole."""
    file = await begin(actor, name, len(content), is_sent=is_sent)
    for position in range(0, len(content), CHUNK):
        await _keep_piece(file, position // CHUNK, content[position : position + CHUNK])
    return file


async def sent(actor: Actor, file_id: str) -> StoredFile:
    """Return a file that the caller has sent. It is held, so that no import that ends takes it away meanwhile."""
    file = await inputs.of_workspace(StoredFile, actor, "fileId", file_id)
    if file.owner_id != actor.user_id:
        raise refuse("fileId", UserErrorCode.NOT_FOUND, "there is no such record")
    return file


def encoded(content: str) -> bytes:
    """Return a short text as the file that it stands for."""
    try:
        return content.encode()
    except UnicodeEncodeError:
        raise refuse("content", UserErrorCode.INVALID, "has a character that cannot be stored") from None


async def pieces_of(workspace_id: UUID, file_id: UUID) -> AsyncIterator[bytes]:
    """Yield the content of a file, piece by piece."""
    for position in itertools.count():
        with database_errors():
            chunk = FileChunk.filter(workspace_id=workspace_id, file_id=file_id, position=position)
            found = await chunk.values_list("content", flat=True)
        if not found:
            return
        yield bytes(found[0])


async def here(content: bytes) -> AsyncIterator[bytes]:
    """Yield the content of a file that is here, in the same pieces."""
    for position in range(0, len(content), CHUNK):
        yield content[position : position + CHUNK]
