"""Outgoing HTTP: any request to an outside system, with bounds on all it can cost, and nothing secret in what is told of it.

A request is repeated where that can help and cannot harm: one that may have arrived is sent again only if it may be carried out
twice. What still fails becomes a ``ProviderFailure`` that says what may be done about it. Retry-After: RFC 9110, section 10.2.3.
"""

import asyncio
import re
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime
from functools import cache
from typing import TypeVar
from urllib.parse import unquote

import httpx
import stamina

from integrations.exchanges import LATER, Answer, Limits, Outgoing, Retries, Streamed
from models.ports.failures import ProviderFailure, Remedy
from models.ports.settings import Secret

T = TypeVar("T")
TIMEOUT = httpx.Timeout(30, connect=10)
"""Of one step: a connection, or a piece of a request or an answer."""
RETRIES, LIMITS = Retries(), Limits()
LONGEST_LATER = 86_400.0
_SHORTEST_SECRET = 8
"""What is shorter may stand in an address by chance."""


@cache
def trusted() -> ssl.SSLContext:
    """Return whom TLS trusts. It takes long to make and is the same for all; the environment has no say in it."""
    return httpx.create_ssl_context(trust_env=False)


class _Trouble(Exception):
    """One attempt failed. ``again`` tells whether to try once more, or after how many seconds."""

    def __init__(self, problem: str, *, remedy: Remedy, again: bool | float, retry_after: float | None = None) -> None:
        super().__init__(problem)
        self.remedy, self.again, self.retry_after = remedy, again, retry_after


class Http:
    """Requests to one account of an outside system, ``who`` in what is told of it. Proxies and netrc of the environment do not count."""

    def __init__(
        self,
        who: str,
        base_url: str,
        *,
        secrets: Sequence[Secret] = (),
        auth: httpx.Auth | None = None,
        retries: Retries = RETRIES,
        limits: Limits = LIMITS,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._who, self._retries, self._limits, self._clock = who, retries, limits, clock
        self._secrets = [secret.reveal() for secret in secrets if len(secret.reveal()) >= _SHORTEST_SECRET]
        self._turns = asyncio.Semaphore(limits.at_a_time)
        self._client = httpx.AsyncClient(
            base_url=base_url,
            auth=auth,
            timeout=TIMEOUT,
            transport=transport,
            follow_redirects=False,
            trust_env=False,
            verify=trusted(),
        )

    async def close(self) -> None:
        """Release the connections."""
        await self._client.aclose()

    async def send(self, outgoing: Outgoing) -> Answer:
        """Send a request and return the answer, whole. Raises ProviderFailure."""

        async def once() -> Answer:
            async with self._turns:
                response = await self._begun(outgoing)
                try:
                    body = b"".join([chunk async for chunk in self._bounded(response)])
                finally:
                    await response.aclose()
            return Answer(who=self._who, status=response.status_code, headers=response.headers, body=body)

        return await self._repeated(once, outgoing)

    @asynccontextmanager
    async def stream(self, outgoing: Outgoing) -> AsyncIterator[Streamed]:
        """Send a request and yield the answer as it comes. Repeats end with its head. Raises ProviderFailure, also on the way."""
        async with self._turns:
            response = await self._repeated(lambda: self._begun(outgoing), outgoing)
            try:
                yield Streamed(status=response.status_code, headers=response.headers, chunks=self._pieces(response))
            finally:
                await response.aclose()

    async def _begun(self, outgoing: Outgoing) -> httpx.Response:
        """Send a request and return its answer, unread; one that asks to come again is a status error."""
        request = self._client.build_request(
            outgoing.method,
            outgoing.path,
            params=outgoing.params,
            json=outgoing.json,
            data=outgoing.form,
            content=outgoing.content,
            headers=outgoing.headers,
        )
        written = unquote(str(request.url))
        if any(secret in written for secret in self._secrets):
            raise ValueError("A secret must not stand in an address; those are written into logs everywhere.")
        response = await self._client.send(request, stream=True)
        if response.status_code == 429 or response.status_code >= 500:
            await response.aclose()
            raise httpx.HTTPStatusError("", request=request, response=response)
        return response

    async def _bounded(self, response: httpx.Response) -> AsyncIterator[bytes]:
        size = 0
        async for chunk in response.aiter_bytes():
            size += len(chunk)
            if size > self._limits.body:
                raise ProviderFailure(f"{self._who} answered more than {self._limits.body} bytes")
            yield chunk

    async def _pieces(self, response: httpx.Response) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._bounded(response):
                yield chunk
        except httpx.RequestError as exc:
            told = f"{self._who} broke off in the middle of an answer ({type(exc).__name__})"
            raise ProviderFailure(told, remedy=Remedy.RETRY, retry_after=LATER) from None

    async def _repeated(self, once: Callable[[], Awaitable[T]], outgoing: Outgoing) -> T:
        """Try until it goes well, cannot, or takes too long."""
        retries, last, tried = self._retries, _Trouble("did not answer in time", remedy=Remedy.RETRY, again=False), 0
        attempts = stamina.retry_context(
            on=_again,
            attempts=retries.attempts,
            timeout=None,
            wait_initial=retries.wait,
            wait_max=retries.longest_wait,
            wait_jitter=retries.wait,
        )
        try:
            async with asyncio.timeout(self._limits.seconds):
                async for attempt in attempts:
                    tried = attempt.num
                    with attempt:
                        try:
                            return await once()
                        except (httpx.HTTPError, httpx.InvalidURL) as exc:
                            last = self._trouble(exc, outgoing, attempt.next_wait)
                        raise last
        except TimeoutError:
            if not outgoing.may_repeat:
                last = _unclear("did not answer in time", outgoing)
        except _Trouble:
            pass
        times = f", {tried} times" if tried > 1 else ""
        later = LATER if last.retry_after is None else min(last.retry_after, LONGEST_LATER)
        raise ProviderFailure(
            f"{self._who} {last}{times}", remedy=last.remedy, retry_after=None if last.remedy is Remedy.GIVE_UP else later
        )

    def _trouble(self, exc: Exception, outgoing: Outgoing, least: float) -> _Trouble:
        """Return what an attempt's failure means. Nothing of the exception's text is told: it may quote what was sent."""
        if isinstance(exc, httpx.HTTPStatusError):
            return self._refused(exc.response, outgoing, least)
        if isinstance(exc, httpx.ConnectError | httpx.ConnectTimeout):
            return _Trouble(f"cannot be reached ({type(exc).__name__})", remedy=Remedy.RETRY, again=True)
        if isinstance(exc, httpx.InvalidURL | httpx.UnsupportedProtocol | httpx.LocalProtocolError):
            return _Trouble(f"cannot be asked so ({type(exc).__name__})", remedy=Remedy.GIVE_UP, again=False)
        told = "did not answer in time" if isinstance(exc, httpx.TimeoutException) else f"broke off ({type(exc).__name__})"
        return _unclear(told, outgoing)

    def _refused(self, response: httpx.Response, outgoing: Outgoing, least: float) -> _Trouble:
        told, asked = f"answered {response.status_code}", self._retry_after(response)
        if response.status_code != 429 and not outgoing.may_repeat:
            return _unclear(told, outgoing)
        again: bool | float = True if asked is None else asked <= self._retries.longest_wait and max(asked, least)
        remedy = Remedy.WAIT if response.status_code == 429 or asked is not None else Remedy.RETRY
        return _Trouble(told, remedy=remedy, again=again, retry_after=asked)

    def _retry_after(self, response: httpx.Response) -> float | None:
        """Return for how many seconds the answer asks to wait: it says so in seconds or as a date. Rubbish says nothing."""
        written = response.headers.get("retry-after", "").strip()
        if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", written):
            return float(written)
        try:
            return max(0.0, parsedate_to_datetime(written).timestamp() - self._clock())
        except (ValueError, TypeError, OverflowError):
            return None


def _again(exc: Exception) -> bool | float:
    return exc.again if isinstance(exc, _Trouble) else False


def _unclear(told: str, outgoing: Outgoing) -> _Trouble:
    """Return the trouble with a request that may have been carried out."""
    if outgoing.may_repeat:
        return _Trouble(told, remedy=Remedy.RETRY, again=True)
    return _Trouble(f"{told}; nobody knows whether the request was carried out", remedy=Remedy.GIVE_UP, again=False)
