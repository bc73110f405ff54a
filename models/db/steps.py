"""What a migration is written in: steps, each of which is done once, and gone on with where it was broken off.

A file in ``models/migrations/crm`` has a docstring that says what it is for, ``STEPS``, ``IS_COMPATIBLE`` and ``MODELS_STATE``. It is
compatible when a process of the version before may go on beside it and nothing is lost: what such a process does not write has a
default or is written by a trigger, what it reads and writes stays. An incompatible one waits until those processes have ended.
"""

from dataclasses import dataclass
from typing import TypeAlias

from models.db.connecting import Dialect


@dataclass(frozen=True, kw_only=True)
class Ddl:
    """Statements that change tables, all in one transaction. They must be quick: others wait for them."""

    sqlite: str = ""
    postgres: str = ""


@dataclass(frozen=True, kw_only=True)
class Index:
    """An index on a table that has rows. PostgreSQL makes it while others write; ``on`` is all that stands after the table's name."""

    name: str
    table: str
    on: str
    is_unique: bool = False
    only: Dialect | None = None

    def create(self, how: str) -> str:
        """Return the statement that makes it."""
        return f'create {"unique " if self.is_unique else ""}index {how} "{self.name}" on "{self.table}" {self.on}'


@dataclass(frozen=True, kw_only=True)
class Backfill:
    """A statement for all rows that a table has, in batches by its primary key, each committed with how far it came.

    ``{batch}`` in it stands for the condition on the table's rows, which it names without an alias. It may come twice for a row that
    was written meanwhile, so it says the same each time; rows that come later are the business of a default or a trigger. What
    follows from a change of a row follows from it too: sums, search texts, and what clients are told who keep a copy.
    """

    table: str
    statement: str
    only: Dialect | None = None
    rows: int = 2_000
    """Rows of a batch: what others may wait for is that long."""


Step: TypeAlias = Ddl | Index | Backfill


def doing(step: Step) -> str:
    """Say what a step does."""
    if isinstance(step, Index):
        return f"makes the index {step.name} on {step.table}"
    return f"fills {step.table}" if isinstance(step, Backfill) else "changes tables"
