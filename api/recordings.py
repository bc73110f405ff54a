"""`GET /recordings/<address>`: a recording, streamed from where it is to who listens, in the pieces that a player asks for.

Nothing is kept: a piece is read when the one before it has been taken, and a client that leaves, or takes nothing for long, ends the reading.
"""

import hashlib
import re
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from uuid import UUID

import structlog
from starlette.types import Receive, Scope, Send

from api.answers import Headers, HttpRefusal
from api.auth import Authenticator, bearer
from api.leaving import until_left
from api.providing import open_account
from models.db.connecting import database_errors
from models.errors import ErrorCode, RateLimited
from models.ports.failures import ProviderFailure, Remedy
from models.ports.recordings import ByteRange, NoRecording, OutOfRange, Sound
from models.ports.settings import UnusableSettings
from models.ports.stores import StoreFailure
from models.providers import ProviderAccount
from models.sealing import SealFailed
from resolvers.recordings import listening
from resolvers.recordings.copies import kept_of
from resolvers.recordings.listening import Expired, NotHere, Wanted
from resolvers.recordings.offered import store

log = structlog.get_logger()
AGAIN = 5
"""Seconds after which somebody who listens to too many at a time should ask again."""
_RANGE = re.compile(rb"bytes\s*=\s*(\d{0,18})\s*-\s*(\d{0,18})\s*", re.IGNORECASE)
_AUDIO = {"audio/mp3": "audio/mpeg", "audio/x-mp3": "audio/mpeg", "audio/x-wav": "audio/wav", "audio/wave": "audio/wav"}
"""What providers call it, and what browsers do."""
_ENDINGS = {"audio/mpeg": ".mp3", "audio/wav": ".wav", "audio/ogg": ".ogg", "audio/mp4": ".m4a", "audio/webm": ".webm"}
_MEDIA = re.compile(r"audio/[a-z0-9][a-z0-9.+-]{0,40}")
OTHER = "application/octet-stream"
_CLOSED: Headers = (
    (b"accept-ranges", b"bytes"),
    (b"cache-control", b"private, no-store"),
    (b"content-security-policy", b"default-src 'none'; media-src 'self'; sandbox"),
    (b"referrer-policy", b"no-referrer"),
)


@dataclass(kw_only=True)
class RecordingEndpoint:
    """Answers ``/recordings/<address>``. ``at_a_time`` is how many a user may have open."""

    auth: Authenticator
    at_a_time: int
    _open: Counter[UUID] = field(default_factory=Counter)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as long as its client is there."""
        await until_left(receive, self._answer(scope, send))

    async def _answer(self, scope: Scope, send: Send) -> None:
        headers = dict(scope["headers"])
        shown = bearer(headers.get(b"authorization", b"").decode("latin-1"))
        asking = (await self.auth.identify(shown)).actor if shown else None
        try:
            wanted = await listening.admit(scope["path_params"]["address"], asking)
            with self._place(wanted.actor.user_id):
                await _play(wanted, scope["method"], headers, send)
        except Expired as refusal:
            raise HttpRefusal(410, refusal.message, refusal.code) from None
        except NotHere as refusal:
            raise HttpRefusal(404, refusal.message, refusal.code) from None

    @contextmanager
    def _place(self, user_id: UUID) -> Iterator[None]:
        if self._open[user_id] >= self.at_a_time:
            raise RateLimited(f"At most {self.at_a_time} recordings are played for one user at a time.", retry_after=AGAIN)
        self._open[user_id] += 1
        try:
            yield
        finally:
            self._open[user_id] -= 1
            self._open += Counter()  # keeps those alone who have some


async def _play(wanted: Wanted, method: str, headers: Mapping[bytes, bytes], send: Send) -> None:
    """Send what is asked for of a recording: the whole where no part is, or where the client has a part of another one (If-Range).

    HEAD is told of the whole, whatever range it names (RFC 9110, section 14.2).
    """
    part = range_in(headers.get(b"range", b"")) if method == "GET" else None
    known = headers.get(b"if-range", b"").strip() or None
    if part is None or not await _play_part(wanted, part, known, send):
        async with _opened(wanted, None) as sound:
            await _send(wanted, sound, (sound.first, sound.end), send, is_bodiless=method == "HEAD")


async def _play_part(wanted: Wanted, part: ByteRange, known: bytes | None, send: Send) -> bool:
    """Send a part of a recording; tell whether that could be, or the whole is to be sent. ``known`` is the validator of what the client has."""
    try:
        async with _opened(wanted, part) as sound:
            if sound.size is None or (known is not None and known != _mark(wanted, sound.size)):
                return False
            await _send(wanted, sound, part.within(sound.size), send, is_part=True)
            return True
    except OutOfRange as missed:
        if known is not None and (missed.size is None or known != _mark(wanted, missed.size)):
            return False
        size = () if missed.size is None else ((b"content-range", b"bytes */%d" % missed.size),)
        raise HttpRefusal(416, "The recording has no such part.", headers=((b"accept-ranges", b"bytes"), *size)) from None


def range_in(header: bytes) -> ByteRange | None:
    """Return the one part that a request names. What is no range, or several, is not followed: the whole is sent (RFC 9110, section 14.2)."""
    found = _RANGE.fullmatch(header.strip())
    if found is None or not (found[1] or found[2]):
        return None
    first, last = (int(text) if text else None for text in found.groups())
    return None if first is not None and last is not None and last < first else ByteRange(first=first, last=last)


def _mark(wanted: Wanted, size: int) -> bytes:
    """Return the validator of a recording: what a provider has once recorded stays as it is."""
    told = f"{wanted.call.id} {wanted.call.account_id} {size} {wanted.provider_id}".encode("utf-8", "surrogatepass")
    return b'"%b"' % hashlib.blake2b(told, digest_size=16).hexdigest().encode()


@asynccontextmanager
async def _opened(wanted: Wanted, part: ByteRange | None) -> AsyncIterator[Sound]:
    """Open a recording where it is: the copy that is kept here, else at the provider. What goes wrong there is told in words that say nothing of it."""
    call = wanted.call
    try:
        async with AsyncExitStack() as stack:
            sound = await _kept(wanted, part, stack)
            yield sound if sound is not None else await _of_provider(wanted, part, stack)
    except NoRecording as missing:
        if missing.is_gone:
            raise NotHere("The provider does not have this recording any more.") from None
        raise _later("The recording is not there yet.", missing.retry_after) from None
    except (ProviderFailure, UnusableSettings, SealFailed, StoreFailure) as failure:
        log.warning("recording.failed", call=str(call.id), account=str(call.account_id), error=str(failure))
        if isinstance(failure, ProviderFailure) and failure.remedy in {Remedy.RETRY, Remedy.WAIT}:
            raise _later("The provider does not hand the recording out right now.", failure.retry_after) from None
        raise HttpRefusal(502, "The provider does not hand the recording out.", ErrorCode.UNAVAILABLE) from None


async def _kept(wanted: Wanted, part: ByteRange | None, stack: AsyncExitStack) -> Sound | None:
    """Open the copy of a recording; None where there is none, or the store does not answer: the provider may."""
    kept = store()
    copy = await kept_of(wanted.call.workspace_id, wanted.call.id, wanted.provider_id) if kept is not None else None
    if kept is None or copy is None:
        return None
    try:
        return await stack.enter_async_context(kept.open(copy.key, copy.media or OTHER, part))
    except StoreFailure as failure:
        log.warning("recording.copy_away", call=str(wanted.call.id), error=str(failure))
        return None


async def _of_provider(wanted: Wanted, part: ByteRange | None, stack: AsyncExitStack) -> Sound:
    with database_errors():
        account = await ProviderAccount.get_or_none(workspace_id=wanted.call.workspace_id, id=wanted.call.account_id)
    if account is None:
        raise NotHere
    if account.is_paused:
        raise ProviderFailure("the account is paused", remedy=Remedy.WAIT, retry_after=60)
    telephony = open_account(account)
    stack.push_async_callback(telephony.close)
    if telephony.recordings is None:
        raise NotHere
    return await stack.enter_async_context(telephony.recordings.open_recording(wanted.provider_id, part))


def _later(message: str, seconds: float | None) -> HttpRefusal:
    wait = max(1, round(seconds or AGAIN))
    return HttpRefusal(503, message, ErrorCode.UNAVAILABLE, headers=((b"retry-after", b"%d" % wait),))


async def _send(
    wanted: Wanted, sound: Sound, piece: tuple[int, int | None], send: Send, *, is_part: bool = False, is_bodiless: bool = False
) -> None:
    """Send a recording from one byte up to another. That somebody listens is noted before they hear anything."""
    first, end = piece
    if first < sound.first:
        raise ProviderFailure("what was asked for is not in what came")
    if not is_bodiless:
        await listening.note(wanted)
    await send(_head(wanted, sound, first, end, is_part=is_part))
    if is_bodiless:
        await send({"type": "http.response.body", "body": b""})
    else:
        await _stream(sound, first, end, send)


def _head(wanted: Wanted, sound: Sound, first: int, end: int | None, *, is_part: bool) -> dict[str, object]:
    media = sound.media.partition(";")[0].strip().lower()
    media = _AUDIO.get(media, media)
    media = media if _MEDIA.fullmatch(media) else OTHER
    name = f"call-{wanted.call.started_at:%Y-%m-%d-%H%M}{_ENDINGS.get(media, '')}"
    headers = [(b"content-type", media.encode()), (b"content-disposition", f'inline; filename="{name}"'.encode()), *_CLOSED]
    if sound.size is not None and end is not None:
        headers += [(b"content-length", b"%d" % (end - first)), (b"etag", _mark(wanted, sound.size))]
        headers += [(b"content-range", b"bytes %d-%d/%d" % (first, end - 1, sound.size))] if is_part else []
    return {"type": "http.response.start", "status": 206 if is_part else 200, "headers": headers}


async def _stream(sound: Sound, first: int, end: int | None, send: Send) -> None:
    """Send bytes as they come: the next are read when the client has taken those before them, save what the connection holds.

    Where more comes than was asked for, it is left; where less comes, the answer ends without its end, so that the client sees it cut off.
    """
    skip, left = first - sound.first, None if end is None else end - first
    async for chunk in sound.chunks:
        body = chunk[skip:] if skip else chunk
        skip -= min(skip, len(chunk))
        body = body if left is None else body[:left]
        if body:
            await send({"type": "http.response.body", "body": body, "more_body": True})
        left = None if left is None else left - len(body)
        if left == 0:
            break
    if left:
        raise ProviderFailure("the recording broke off", remedy=Remedy.RETRY)
    await send({"type": "http.response.body", "body": b""})
