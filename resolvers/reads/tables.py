"""References to tables in a statement, and the totals over related rows that are computed beside them."""

import re
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field

from resolvers.reads.declare import Aggregate, Column, Entity
from resolvers.reads.pieces import Sql, join, q


@dataclass(frozen=True, kw_only=True, slots=True)
class Totals:
    """Aggregates over the same related rows, computed together."""

    alias: str
    related: "Table"
    where: Sql
    expressions: list[str] = field(default_factory=list)

    def join(self) -> Sql:
        """Return the lateral join that computes them."""
        picked = ", ".join(f"{expression} as a{i}" for i, expression in enumerate(self.expressions))
        return q("cross join lateral (select " + picked + " from {} where {}) " + self.alias, self.related.source, self.where)


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A table reference in a statement, and the totals that what is selected of it needs."""

    entity: Entity
    alias: str
    totals: dict[Hashable, Totals] = field(default_factory=dict)
    known: tuple[Column | Aggregate, Sql] | None = None
    """A declaration of its type and the value that its rows are known to have, where the statement has that at hand."""

    @property
    def bare(self) -> str:
        """Return the reference alone."""
        return f"{self.entity.table} {self.alias}"

    @property
    def source(self) -> Sql:
        """Return the reference as it stands in FROM, totals joined. Ask for it after the columns have been built."""
        return self.joined(Sql(self.bare))

    def columns_in(self, pieces: Iterable[Sql]) -> str:
        """Return the columns of it that pieces of SQL read, as they stand in a select: rows that carry no others are cheaper."""
        text = " ".join("".join(part if isinstance(part, str) else "$" for part in piece.parts) for piece in pieces)
        named = sorted(set(re.findall(rf'\b{self.alias}\.("\w+"|\w+)', text))) or [self.entity.key]
        return ", ".join(f"{self.alias}.{name}" for name in named)

    def joined(self, source: Sql) -> Sql:
        """Return something that stands for this table, with its totals joined."""
        return join(" ", [source, *(totals.join() for totals in self.totals.values())])
