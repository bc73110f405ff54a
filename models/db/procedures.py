"""What triggers of SQLite have done for some subjects, written once: a view that shows nothing, and what an insert into it does.

PostgreSQL compiles a function of a trigger when it is first called. SQLite reads the text of every trigger for each connection that is
opened, and compiles anew for each statement all that may follow from it: what is inlined in a dozen triggers is read a dozen times.

A trigger that runs already is not run again by what it does, so that no procedure may lead to itself.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from models.db.connecting import Dialect
from models.db.sql import WORDS, Words

SUBJECT = "(select new.workspace_id as workspace_id, new.id as id)"
"""The relation of the one subject for which a procedure runs."""


@dataclass(frozen=True, kw_only=True)
class Procedure:
    """Statements for a subject. Triggers have them done by inserting its ``workspace_id`` and ``id``; ``name`` begins with ``rebuild_``."""

    name: str
    statements: Callable[[Words, str], Sequence[str]]
    """Of the words of the database and the relation of the subject."""

    def create(self, dialect: Dialect) -> list[str]:
        """Return the statements that make it; none where triggers do without."""
        if dialect != "sqlite":
            return []
        said = WORDS[dialect]
        body = said.spoken("; ".join(self.statements(said, SUBJECT)))
        return [
            f"create view {self.name} as select null as workspace_id, null as id where false",
            f"create trigger {self.name}_insert instead of insert on {self.name} for each row begin {body}; end;",
        ]
