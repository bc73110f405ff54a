"""What aerich finds has changed, in statements that keep the workspace in every key."""

import re
from collections.abc import Iterable, Iterator

from models.db import ddl
from models.db.connecting import Dialect
from models.db.tables import models, references, table_of

_CREATE = re.compile(r'CREATE TABLE (?:IF NOT EXISTS )?"(\w+)"')
_ADD = re.compile(r'ALTER TABLE "(\w+)" ADD (?:COLUMN )?"(\w+)"')
_HOLDS = re.compile(r'ALTER TABLE "\w+" (ADD|DROP) CONSTRAINT (IF EXISTS )?"fk_')


def later(operators: Iterable[str], dialect: Dialect) -> list[str]:
    """Return the statements of a later migration. A new table and a new column are made as the first migration would make them."""
    return [statement.rstrip(";") + ";" for operator in operators for statement in _rewritten(operator, dialect)]


def _rewritten(operator: str, dialect: Dialect) -> Iterator[str]:
    known = {table_of(model): model for model in models()}
    if made := _CREATE.match(operator):
        model = known[made[1]]
        yield from ddl.later_table(model) if dialect == "postgres" else ddl.table(model, dialect)
    elif added := _ADD.match(operator):
        model, name = known[added[1]], added[2]
        yield f'ALTER TABLE "{added[1]}" ADD {ddl.column(model, name, dialect)}'
        for reference in (r for r in references(model) if r.column == name):
            if dialect == "sqlite":
                raise ValueError(
                    f"{added[1]}.{name}: SQLite cannot add a reference to a table that stands; keep it as a MentionField, or in a new table"
                )
            yield f'ALTER TABLE "{added[1]}" ADD {ddl.foreign_key(model, reference)}'
    elif not _HOLDS.match(operator):
        yield operator
