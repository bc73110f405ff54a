"""Files at addresses that a provider names in an answer, recordings above all: read piece by piece, from where they are wanted.

Whoever names an address chooses where this server reads: it is the host of the account's own API, which an administrator entered, or a
public one over https (``reaching.py``). Nothing of the account's credentials goes there, and no address is kept.
"""

import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import httpx

from integrations.exchanges import LATER, Limits, Outgoing, Streamed
from integrations.http import Http
from integrations.reaching import PinnedTransport, Reach
from models.ports.failures import ProviderFailure, Remedy
from models.ports.recordings import ByteRange, OutOfRange, Sound
from models.ports.webhooks import AddressRefused

LARGEST = 4_000_000_000
"""Bytes of a file: a day of speech without compression."""
UNKNOWN = "application/octet-stream"
_PART = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)")
_WHOLE = re.compile(r"bytes \*/(\d{1,18})")


class Files:
    """Reads the files of one account with ``who``, whose API is at ``home``. A ``transport`` is used in place of the network."""

    def __init__(
        self, who: str, home: str, *, reach: Reach | None = None, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._who, self._home = who, httpx.URL(home)
        self._reach, self._transport = reach or Reach(), transport

    @asynccontextmanager
    async def open(self, address: str, part: ByteRange | None) -> AsyncIterator[Streamed]:
        """Begin to read the file at an address. The status is for whoever asks to understand. Raises ProviderFailure."""
        async with AsyncExitStack() as stack:
            try:
                streamed = await self._begun(stack, self._checked(address), part)
            except AddressRefused:
                raise ProviderFailure(f"{self._who} named an address that is not read from") from None
            yield streamed

    async def _begun(self, stack: AsyncExitStack, url: httpx.URL, part: ByteRange | None) -> Streamed:
        transport = self._transport
        if transport is None and not self._is_home(url):
            transport = pinned = PinnedTransport(self._reach)
            stack.push_async_callback(pinned.release)
        http = Http(self._who, f"{url.scheme}://{url.netloc.decode('ascii')}/", limits=Limits(body=LARGEST), transport=transport)
        stack.push_async_callback(http.close)
        headers = {"accept-encoding": "identity", **({} if part is None else {"range": part.header})}
        return await stack.enter_async_context(http.stream(Outgoing(method="GET", path=str(url), headers=headers)))

    def _checked(self, address: str) -> httpx.URL:
        """Return the whole of an address that may be read from."""
        try:
            url = self._home.join(address)
        except (httpx.InvalidURL, UnicodeError):
            raise AddressRefused from None
        return url if self._is_home(url) else self._reach.check(str(url))

    def _is_home(self, url: httpx.URL) -> bool:
        return (url.scheme, url.netloc, url.userinfo) == (self._home.scheme, self._home.netloc, b"")


def sound_of(who: str, streamed: Streamed, part: ByteRange | None) -> Sound:
    """Return the recording that is being read, as far as it came of what was wanted. Raises OutOfRange, or ProviderFailure for any other answer."""
    status, media = streamed.status, streamed.headers.get("content-type", UNKNOWN)
    told = streamed.headers.get("content-range", "")
    if status == 206 and part is not None and (found := _PART.fullmatch(told)):
        first, last = int(found[1]), int(found[2])
        size = None if found[3] == "*" else int(found[3])
        if first <= last and (part.first is None or part.first == first) and (size is None or last < size):
            return Sound(media=media, size=size, first=first, end=last + 1, chunks=streamed.chunks)
    if status == 416 and part is not None:
        whole = _WHOLE.fullmatch(told)
        raise OutOfRange(int(whole[1]) if whole else None)
    if status == 200:
        written = "" if "content-encoding" in streamed.headers else streamed.headers.get("content-length", "")
        size = int(written) if written.isascii() and written.isdigit() and len(written) < 19 else None
        return Sound(media=media, size=size, first=0, end=size, chunks=streamed.chunks)
    raise ProviderFailure(f"{who} answered {status} for a recording", remedy=Remedy.RETRY, retry_after=LATER)
