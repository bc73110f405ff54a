"""What webhooks are sent with, and how what is sent is read. Whoever starts a process says so; the use cases know neither HTTP nor the schema."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Protocol

from models.ports.webhooks import Courier
from resolvers.access import Actor


class Reader(Protocol):
    """Reads events and records as somebody may see them, by what the API is asked."""

    async def check(self, actor: Actor, payload: str | None, filter_: Mapping[str, Any] | None) -> None:
        """Refuse what cannot be read: Refused, with the place in the input."""
        ...

    async def events(self, actor: Actor, types: Sequence[str] | None, after: int, upto: int) -> tuple[list[dict[str, Any]], int]:
        """Return the next events that somebody may see, and up to where these are all."""
        ...

    async def shown(self, actor: Actor, payload: str | None, sequence: int) -> dict[str, Any] | None:
        """Return what is told of one event; None where they may not see it."""
        ...

    async def matching(self, actor: Actor, filter_: Mapping[str, Any], deals: Sequence[str]) -> set[str]:
        """Return those of some deals that meet a filter now."""
        ...


@dataclass(frozen=True, kw_only=True)
class Means:
    """What a process sends webhooks with. ``haste`` compresses all waiting: 1 is as the documents say."""

    courier: Courier
    reader: Reader
    haste: float = 1.0

    def wait(self, seconds: float) -> timedelta:
        """Return how long a wait of so many seconds takes here."""
        return timedelta(seconds=seconds / self.haste)


_USED: list[Means] = []


def use(means: Means) -> None:
    """Send webhooks with these from now on."""
    _USED[:] = [means]


def means() -> Means:
    """Return what webhooks are sent with."""
    return _USED[0]
