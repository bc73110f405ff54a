"""Instants that are kept by owner: the latest of those that the caller may see, of one row and along all rows."""

from dataclasses import dataclass

from models.rights import Level
from resolvers.reads.compilation import Compilation
from resolvers.reads.declare import Aggregate, Latest
from resolvers.reads.pieces import Sql, all_of, q
from resolvers.reads.tables import Table


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """What is kept of a declaration, for one caller."""

    c: Compilation
    read: Latest

    def value(self, table: Table) -> Sql:
        """Return the latest instant of a row that the caller may see, or null."""
        k = self.c.alias("k")
        at = f"coalesce({k}.{self.read.at}, {k}.{self.read.at})"  # SQLite looks for a bare one along all rows, from the latest on
        return q(f"(select max({at}) from {self.read.table} {k} where {{}} and {{}})", self._of(k, table), self._seen(k))

    def is_unknown(self, table: Table) -> Sql:
        """Return the condition that the caller sees none of a row."""
        k = self.c.alias("k")
        return self._none(k, q("{} and {}", self._of(k, table), self._seen(k)))

    def source(self, table: Table, k: str) -> Sql:
        """Return what stands in FROM where rows are read along the kept instants, which are ``k``."""
        return Sql(f"{self.read.table} {k} cross join {table.bare}")

    def along(self, table: Table, k: str) -> Sql:
        """Return the condition that ties the two, each row once: by the latest that the caller may see."""
        t, n = table.alias, self.c.alias("n")
        tied = Sql(f"{t}.workspace_id = {k}.workspace_id and {t}.id = {k}.{self.read.row}")
        conditions = [q(f"{k}.workspace_id = {{}}", self.c.workspace), tied, self._seen(k)]
        if self.c.caller.level(self.read.noun) is not Level.OWN:
            at = f"{n}.{self.read.at} > {k}.{self.read.at} or {n}.{self.read.at} = {k}.{self.read.at} and {n}.owner_id > {k}.owner_id"
            later = f"{n}.workspace_id = {k}.workspace_id and {n}.{self.read.row} = {k}.{self.read.row} and ({at})"
            conditions.append(self._none(n, q("{} and {}", later, self._seen(n))))
        return all_of(conditions)

    def _none(self, k: str, where: Sql) -> Sql:
        """Return the condition that there is no such row.

        It is selected: so PostgreSQL looks for each row, along the index, until the page is full, instead of comparing all with all first.
        """
        return q(f"(select not exists (select 1 from {self.read.table} {k} where {{}}))", where)

    def _of(self, k: str, table: Table) -> Sql:
        return q(f"{k}.workspace_id = {{}} and {k}.{self.read.row} = {table.alias}.id", self.c.workspace)

    def _seen(self, k: str) -> Sql:
        return self.c.door.in_scope(self.read.noun, Sql(f"{k}.owner_id")) or Sql("true")


def of(c: Compilation, read: object) -> Kept | None:
    """Return what is kept of an aggregate for a caller who sees rows by their owners; None where it is to be computed."""
    if not isinstance(read, Aggregate) or read.kept is None or c.caller.agreed is not None:
        return None
    return Kept(c=c, read=read.kept)
