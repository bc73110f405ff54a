"""How Tortoise changes and removes one row: by its whole key, and only the columns that changed.

Tortoise itself names a row by one column. A database that is spread by workspace cannot find it by that, and refuses an update that
sets the workspace, even to what it is.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from pypika_tortoise.queries import QueryBuilder
from tortoise.backends.asyncpg.executor import AsyncpgExecutor
from tortoise.backends.base.executor import BaseExecutor
from tortoise.backends.sqlite.executor import SqliteExecutor

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
    """Writes rows on SQLite."""


class PostgresWriter(_ByKey, AsyncpgExecutor):
    """Writes rows on PostgreSQL."""
