"""The providers that this installation speaks with. Whoever starts a process says which; the use cases name none."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from models.ports.telephony import Provider
from models.providers import ProviderAccount
from resolvers.changes import Changes

AfterCalls = Callable[[Changes, ProviderAccount, Sequence[str]], Awaitable[None]]
"""What else is done in the transaction that stores an account's calls: it is given their external ids."""
_AFTER: list[AfterCalls] = []
_OFFERED: dict[str, Provider[Any]] = {}
_PLACE: dict[str, str] = {}


def offer(providers: Mapping[str, Provider[Any]]) -> None:
    """Let accounts be with these providers, by key."""
    _OFFERED.update(providers)


def offered() -> Mapping[str, Provider[Any]]:
    """Return them, by key."""
    return _OFFERED


def reached_at(url: str) -> None:
    """Let it be known where this server is for the outside; empty where nobody has said so."""
    _PLACE["url"] = url


def public_url() -> str | None:
    """Return where this server is for the outside, or None where nobody has said so."""
    return _PLACE.get("url") or None


def afterwards(done: AfterCalls) -> None:
    """Let this be done after calls are stored, in their transaction."""
    if done not in _AFTER:
        _AFTER.append(done)


async def after_calls(work: Changes, account: ProviderAccount, external_ids: Sequence[str]) -> None:
    """Do what is to be done after calls are stored."""
    for done in _AFTER:
        await done(work, account, external_ids)
