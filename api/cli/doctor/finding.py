"""What a look at the deployment finds."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How bad it is."""

    OK = "OK"
    WARNING = "WARNING"
    WRONG = "WRONG"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was looked at: what it is about, how it is, and what helps where it is not well."""

    about: str
    level: Level
    says: str
    remedy: str = ""


def fine(about: str, says: str) -> Finding:
    """Return that something is well."""
    return Finding(about=about, level=Level.OK, says=says)


def warning(about: str, says: str, remedy: str) -> Finding:
    """Return that something should be looked at, while all goes on."""
    return Finding(about=about, level=Level.WARNING, says=says, remedy=remedy)


def wrong(about: str, says: str, remedy: str) -> Finding:
    """Return that something does not work, or will be missed."""
    return Finding(about=about, level=Level.WRONG, says=says, remedy=remedy)
