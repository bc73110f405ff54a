"""The providers that this installation speaks with. Whoever starts a process says which; the use cases name none."""

from collections.abc import Mapping
from typing import Any

from models.ports.telephony import Provider

_OFFERED: dict[str, Provider[Any]] = {}


def offer(providers: Mapping[str, Provider[Any]]) -> None:
    """Let accounts be with these providers, by key."""
    _OFFERED.update(providers)


def offered() -> Mapping[str, Provider[Any]]:
    """Return them, by key."""
    return _OFFERED
