"""What is asked of an outside system and what comes back, and what an exchange may cost."""

import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any

from models.ports.failures import ProviderFailure, Remedy

LATER = 60.0
"""When to come back where nobody says (seconds)."""
IDEMPOTENT = {"GET", "HEAD", "OPTIONS", "PUT", "DELETE"}


@dataclass(frozen=True, kw_only=True)
class Retries:
    """How often to try, and how long to wait at least in between (seconds, doubled each time).

    Who is asked to wait longer than ``longest_wait`` does not: the failure says how long, and a job can come back.
    """

    attempts: int = 4
    wait: float = 1.0
    longest_wait: float = 60.0


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What the requests of one account may cost: bytes of an answer, seconds with all repeats, requests at a time."""

    body: int = 50_000_000
    seconds: float = 180.0
    at_a_time: int = 4


@dataclass(frozen=True, kw_only=True)
class Outgoing:
    """A request. At most one of ``json``, ``form`` and ``content`` is its body."""

    method: str
    path: str
    params: Mapping[str, str | int] | None = None
    json: Any = None
    form: Mapping[str, str] | None = None
    content: bytes | None = None
    headers: Mapping[str, str] | None = None
    repeatable: bool | None = None
    """Whether it may be carried out twice; unless it is said, the method tells."""

    @property
    def may_repeat(self) -> bool:
        """Tell whether it may be sent again although it may have arrived."""
        return self.method.upper() in IDEMPOTENT if self.repeatable is None else self.repeatable


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What came back, whole. Every status below 500 but 429 is for the adapter to understand; ``checked`` is how most do."""

    who: str
    status: int
    headers: Mapping[str, str]
    body: bytes

    def checked(self) -> "Answer":
        """Return a success; anything else is the failure that its status says."""
        if 200 <= self.status < 300:
            return self
        remedy = Remedy.LOG_IN if self.status == 401 else Remedy.RETRY if self.status in {408, 425} else Remedy.GIVE_UP
        raise ProviderFailure(
            f"{self.who} answered {self.status}", remedy=remedy, retry_after=LATER if remedy is Remedy.RETRY else None
        )

    def json(self) -> Any:
        """Return the body's value."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            told = f"{self.who} answered something that is not whole JSON"
            raise ProviderFailure(told, remedy=Remedy.RETRY, retry_after=LATER) from None


@dataclass(frozen=True, kw_only=True)
class Streamed:
    """What comes back, piece by piece."""

    status: int
    headers: Mapping[str, str]
    chunks: AsyncIterator[bytes]
