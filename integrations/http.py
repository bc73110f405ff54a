"""Outgoing HTTP: every call has a timeout and a bound on retries, obeys Retry-After, and leaks no secret."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import httpx

from models.ports.telephony import ProviderFailure

TIMEOUT = httpx.Timeout(30, connect=10)
Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, kw_only=True)
class Retries:
    """How often to try again, and how long to wait where the provider does not say (seconds, doubled each time)."""

    attempts: int = 4
    wait: float = 1.0
    longest_wait: float = 60.0


def client(base_url: str, *, transport: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncClient:
    """Return a client for one provider account."""
    return httpx.AsyncClient(base_url=base_url, timeout=TIMEOUT, transport=transport, follow_redirects=False)


async def post_form(
    http: httpx.AsyncClient, path: str, form: dict[str, str], *, retries: Retries, sleep: Sleep = asyncio.sleep
) -> httpx.Response:
    """Send a form. Answers of 429 and 5xx, and a broken connection, are tried again; then it is a ProviderFailure."""
    problem = "no attempt was made"
    for attempt in range(retries.attempts):
        wait = min(retries.wait * 2**attempt, retries.longest_wait)
        try:
            response = await http.post(path, data=form)
        except httpx.TimeoutException:
            problem = "the provider did not answer in time"
        except httpx.TransportError as exc:
            problem = f"the connection to the provider failed ({type(exc).__name__})"
        else:
            if response.status_code != 429 and response.status_code < 500:
                return response
            problem = f"the provider answered {response.status_code}"
            wait = min(_retry_after(response, wait), retries.longest_wait)
        if attempt + 1 < retries.attempts:
            await sleep(wait)
    raise ProviderFailure(f"{problem}, {retries.attempts} times", retry_after=60)


def _retry_after(response: httpx.Response, otherwise: float) -> float:
    try:
        return max(0.0, float(response.headers.get("retry-after", otherwise)))
    except ValueError:
        return otherwise
