"""What is noted of one operation while it runs, by whoever knows it: how it was accepted, what it asked of the database, what was refused.

The edge begins a ``Noted`` for each request and reads it when the request is over; nobody else needs to pass it on. What has no
operation (the process's own work) notes nothing.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from contextvars import ContextVar
from typing import Any

Heard = Callable[[str, float], None]


class Noted:
    """One operation."""

    actor: Any = None
    """Who asks, once that is known."""
    call: Any = None
    """What they sent, and ``accepted`` what came of it; None where it was refused before."""
    accepted: Any = None
    cost = 0
    """Points that were charged."""
    statements = 0
    database_seconds = 0.0
    """What the statements took together, also where they ran side by side."""
    metered = 0.0
    """Seconds that its reads and the finishing of its answer took, for which it pays (``models.db.metering``)."""
    slowest: tuple[str, Sequence[Any]] | None = None
    """The slowest statement and its values, which are never told."""
    slowest_seconds = 0.0

    def __init__(self) -> None:
        self.codes: list[str] = []
        """Of everything that was refused or failed, in order."""


NOTED: ContextVar[Noted | None] = ContextVar("noted", default=None)

tallies: Counter[tuple[str, ...]] = Counter()
"""What this process has counted since it began, by what it is of: a name, and what tells its kinds apart."""

listeners: list[Heard] = []
"""Who hears of each statement of this process, and how many seconds it took: nobody, unless statements are traced."""


_OF_THE_CONNECTION = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA")


def is_statement(text: Any) -> bool:
    """Tell whether what a driver is given is a statement of somebody's: not a name, nor how a connection or a transaction begins and ends."""
    return isinstance(text, str) and " " in text and not text.startswith(_OF_THE_CONNECTION)


def ran(sql: str, values: Sequence[Any], seconds: float) -> None:
    """Note a statement that has ended."""
    noted = NOTED.get()
    if noted is not None:
        noted.statements += 1
        noted.database_seconds += seconds
        if seconds > noted.slowest_seconds:
            noted.slowest, noted.slowest_seconds = (sql, values), seconds
    for heard in listeners:
        heard(sql, seconds)


def refused(code: str) -> None:
    """Note the code of what was refused."""
    noted = NOTED.get()
    if noted is not None:
        noted.codes.append(code)
