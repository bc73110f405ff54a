"""What sends webhooks: a request to an address that anybody may have given, with bounds on all it can cost and reach."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol


class AddressRefused(Exception):
    """Nothing is sent to such an address. The message says no more than that: it must not tell what is behind it."""

    def __init__(self) -> None:
        super().__init__("address not allowed")


@dataclass(frozen=True, kw_only=True)
class Sent:
    """What became of a request: the status and the beginning of the answer, or in words why there is none."""

    status: int | None = None
    answer: str | None = None
    error: str | None = None
    retry_after: float | None = None
    """For how many seconds the receiver asks to wait."""
    is_slow: bool = False
    """Whether it did not answer in time."""
    duration_ms: int = 0

    @property
    def is_taken(self) -> bool:
        """Tell whether the receiver has it."""
        return self.status is not None and 200 <= self.status < 300


class Courier(Protocol):
    """Sends requests."""

    def check(self, url: str) -> None:
        """Refuse an address that nothing can be sent to, as far as it tells by itself. Raises AddressRefused."""
        ...

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Sent:
        """Send a body. What goes wrong is told, never raised."""
        ...
