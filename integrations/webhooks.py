"""Sending webhooks: one deadline over all of a request, an answer of which the beginning is read, redirects that are not followed."""

import asyncio
import ssl
import time
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime

import httpx

from integrations.reaching import PinnedTransport, Reach
from models.ports.webhooks import AddressRefused, Sent

MOST_READ = 16_384
SECONDS = 15.0
LONGEST_WAIT = 86_400.0


class HttpCourier:
    """Sends webhooks to where ``reach`` allows. A connection is made for each request: the next one may lead elsewhere."""

    def __init__(self, reach: Reach, *, seconds: float = SECONDS, clock: Callable[[], float] = time.time) -> None:
        self._reach, self._seconds, self._clock = reach, seconds, clock

    def check(self, url: str) -> None:
        """Refuse an address that nothing can be sent to, as far as it tells by itself."""
        self._reach.check(url)

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Sent:
        """Send a body. The deadline holds for looking the name up, connecting, and every byte of the answer."""
        began = time.monotonic()
        sent = await self._bounded(url, headers, body)
        return Sent(**{**vars(sent), "duration_ms": round((time.monotonic() - began) * 1000)})

    async def _bounded(self, url: str, headers: Mapping[str, str], body: bytes) -> Sent:
        try:
            self._reach.check(url)
            async with asyncio.timeout(self._seconds):
                return await self._post(url, headers, body)
        except TimeoutError:
            return Sent(error=f"did not answer within {self._seconds:g} s", is_slow=True)
        except AddressRefused as refused:
            return Sent(error=str(refused))
        except httpx.HTTPError as exc:
            return Sent(error=_told(exc), is_slow=isinstance(exc, httpx.TimeoutException))

    async def _post(self, url: str, headers: Mapping[str, str], body: bytes) -> Sent:
        transport = PinnedTransport(self._reach)
        sending = {**headers, "accept-encoding": "identity"}
        try:
            async with (
                httpx.AsyncClient(transport=transport, timeout=self._seconds, follow_redirects=False, trust_env=False) as client,
                client.stream("POST", url, headers=sending, content=body) as response,
            ):
                answer = await _beginning(response)
        finally:
            await transport.release()
        text = answer[:MOST_READ].decode("utf-8", "replace").replace("\x00", "\N{REPLACEMENT CHARACTER}")
        return Sent(status=response.status_code, answer=text, retry_after=self._retry_after(response))

    def _retry_after(self, response: httpx.Response) -> float | None:
        """Return for how many seconds the receiver asks to wait, in seconds or as a date; rubbish says nothing."""
        written = response.headers.get("retry-after", "").strip()
        if written.isascii() and written.isdigit():
            return min(float(written[:12]), LONGEST_WAIT)
        try:
            return min(max(0.0, parsedate_to_datetime(written).timestamp() - self._clock()), LONGEST_WAIT)
        except (ValueError, TypeError, OverflowError):
            return None


async def _beginning(response: httpx.Response) -> bytes:
    """Return the beginning of an answer; an endless one is left where enough has been read."""
    answer = b""
    async for chunk in response.aiter_raw():
        answer += chunk
        if len(answer) >= MOST_READ:
            break
    return answer


def _told(exc: httpx.HTTPError) -> str:
    """Return why a request failed, in words that hold nothing of what was sent."""
    cause: BaseException | None = exc
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"its certificate is not accepted: {cause.verify_message}"
        if isinstance(cause, ssl.SSLError):
            return "no secure connection could be made"
        cause = cause.__cause__ or cause.__context__
    return "cannot be reached" if isinstance(exc, httpx.ConnectError) else "broke off before it had answered"
