"""How Tortoise changes and removes one row: by its whole key, and only the columns that changed; and how it writes many new ones.

Tortoise itself names a row by one column. A database that is spread by workspace cannot find it by that, and refuses an update that
sets the workspace, even to what it is. And it runs a statement for each of many new rows: what follows from a statement on PostgreSQL
would follow from each of them. There, they are written by one.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, islice
from operator import attrgetter
from typing import Any

from pypika_tortoise.queries import QueryBuilder
from tortoise.backends.asyncpg.executor import AsyncpgExecutor
from tortoise.backends.base.executor import BaseExecutor
from tortoise.backends.sqlite.executor import SqliteExecutor
from tortoise.fields import UUIDField
from tortoise.fields.base import Field

from models.base import Table
from models.folding import with_folded


class _ByKey(BaseExecutor):
    async def execute_update(self, instance: Any, update_fields: Iterable[str] | None) -> int:
        """Write columns of a row: those that are named, or all that changed since it was read."""
        if not isinstance(instance, Table):
            return await super().execute_update(instance, update_fields)
        key, columns = instance.primary_key(), self.model._meta.fields_map  # noqa: SLF001 - Tortoise keeps its columns there
        wanted = update_fields if update_fields is not None else instance.changed()
        names = [name for name in with_folded(self.model, wanted) if name not in key and name not in instance.constant]
        if not names:
            return 1
        written = {name: columns[name].to_db_value(getattr(instance, name), instance) for name in names}
        statement = self.update_cache.get(",".join(names)) or self._update(names, key)
        changed, _ = await self.db.execute_query(statement, [*written.values(), *self._of(instance, key)])
        instance.saved(written)
        return int(changed)

    async def insert_many(self, rows: Iterable[Table], at_once: int, known_by: Sequence[str], news: Sequence[str]) -> None:
        """Write new rows, so many by one statement or in one go; of those that are there by some columns write what is news."""
        told = ", ".join(f'"{name}" = excluded."{name}"' for name in news)
        known = f" on conflict ({', '.join(known_by)}) do update set {told}" if known_by else ""
        left = iter(rows)
        while some := list(islice(left, at_once)):
            await self._insert(some, known)

    async def _insert(self, rows: Sequence[Table], known: str) -> None:
        raise NotImplementedError

    def _values(self, rows: Sequence[Table], names: Sequence[str]) -> Iterator[list[Any]]:
        """Return the values of rows as the database keeps them, column by column."""
        for field in (self.model._meta.fields_map[name] for name in names):  # noqa: SLF001 - as above
            name, null, kept = field.model_field_name, field.null, self._kept(field)
            yield [None if (value := getattr(row, name)) is None and null else kept(value, row) for row in rows]

    def _kept(self, field: Field[Any]) -> Callable[[Any, Table], Any]:
        return field.to_db_value

    async def execute_delete(self, instance: Any) -> int:
        """Remove a row."""
        if not isinstance(instance, Table):
            return await super().execute_delete(instance)
        key = instance.primary_key()
        query: QueryBuilder = self._where(self.db.query_class.from_(self.model._meta.basetable), key, 0).delete()  # noqa: SLF001
        removed, _ = await self.db.execute_query(query.get_sql(), self._of(instance, key))
        return int(removed)

    def _update(self, names: Sequence[str], key: Sequence[str]) -> str:
        query: QueryBuilder = self.db.query_class.update(self.model._meta.basetable)  # noqa: SLF001 - as above
        for place, name in enumerate(names):
            query = query.set(name, self.parameter(place))
        made = self.update_cache[",".join(names)] = self._where(query, key, len(names)).get_sql()
        return made

    def _where(self, query: QueryBuilder, key: Sequence[str], first: int) -> QueryBuilder:
        for place, name in enumerate(key, first):
            query = query.where(self.model._meta.basetable[name] == self.parameter(place))  # noqa: SLF001 - as above
        return query

    def _of(self, instance: Table, key: Sequence[str]) -> list[Any]:
        return [self.model._meta.fields_map[name].to_db_value(getattr(instance, name), instance) for name in key]  # noqa: SLF001


class SqliteWriter(_ByKey, SqliteExecutor):
    """Writes rows on SQLite, whose triggers see rows one by one in any case: a statement that takes them apart costs twice as much."""

    async def _insert(self, rows: Sequence[Table], known: str) -> None:
        values = map(list, zip(*self._values(rows, self.regular_columns), strict=True))
        await self.db.execute_many(self.insert_query + known, list(values))


class PostgresWriter(_ByKey, AsyncpgExecutor):
    """Writes rows on PostgreSQL: those of one workspace by one statement, whose parameters are their columns."""

    async def _insert(self, rows: Sequence[Table], known: str) -> None:
        names = [name for name in self.regular_columns if name != _OF]
        statement = (self.update_cache.get(_NEW) or self._insertion(names)) + known
        for workspace_id, own in groupby(rows, attrgetter(_OF)):
            await self.db.execute_query(statement, [workspace_id, *self._values(list(own), names)])

    def _kept(self, field: Field[Any]) -> Callable[[Any, Table], Any]:
        return (lambda value, _: value) if isinstance(field, UUIDField) else field.to_db_value

    def _insertion(self, names: Sequence[str]) -> str:
        columns = self.model._meta.fields_map  # noqa: SLF001 - as above
        # a type's length is left out: PostgreSQL cuts what is cast to it, and refuses what is stored in it
        kinds = [str(columns[name].get_for_dialect("postgres", "SQL_TYPE")).split("(")[0] for name in names]
        lists = ", ".join(f"${place}::{kind}[]" for place, kind in enumerate(kinds, 2))
        into = ", ".join(f'"{name}"' for name in (_OF, *names))
        made = self.update_cache[_NEW] = (
            f'insert into "{self.model._meta.db_table}" ({into}) select $1::uuid, r.* from unnest({lists}) r'  # noqa: SLF001 - as above
        )
        return made


_OF = "workspace_id"
_NEW = "new rows"
"""Under which the statement for new rows is kept among those for changes, which are kept by their columns."""
