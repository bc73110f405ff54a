"""Running a migration: its steps in order, each done once, told as it goes, and gone on with where it was broken off."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from models.db.apart import Interrupted, Session, Tell, patiently
from models.db.distributing import spread_new
from models.db.progress import Progress, begin, end, reached
from models.db.steps import Backfill, Ddl, Index, Step, doing

TELL_SECONDS = 2.0
"""How often a backfill tells how far it is."""


@dataclass(frozen=True, kw_only=True)
class Migration:
    """A migration as its file has it."""

    version: str
    says: str
    steps: Sequence[Step]
    is_compatible: bool
    state: Any


async def run(migration: Migration, session: Session, tell: Tell, *, is_first: bool) -> None:
    """Run what is left of a migration."""
    tell(f"{migration.version}: {migration.says}")
    progress = await begin(session, migration.version, is_compatible=migration.is_compatible)
    if not (migration.is_compatible or is_first or await session.others_left()):
        raise Interrupted(
            f"{migration.version} cannot run beside processes of an older version, and some serve from this database still. "
            "Nothing was changed; stop them and run `voronka migrate` again."
        )
    work = _Work(migration, session, tell)
    for number, step in enumerate(migration.steps[progress.steps :], progress.steps):
        await spread_new(session, tell)  # what a step before has made: references to what is spread come after
        await work.step(step, progress)
        progress = Progress(steps=number + 1)
    await spread_new(session, tell)
    await end(session, migration.version, migration.state)


class _Work:
    def __init__(self, migration: Migration, session: Session, tell: Tell) -> None:
        self._version, self._count = migration.version, len(migration.steps)
        self._session, self._tell = session, tell

    async def step(self, step: Step, progress: Progress) -> None:
        """Do what is left of a step; it is noted as done in its last transaction."""
        what = f"{self._version}, step {progress.steps + 1} of {self._count}, {doing(step)}"
        done = Progress(steps=progress.steps + 1)
        if not isinstance(step, Ddl) and step.only not in (None, self._session.dialect):
            await reached(self._session, self._version, done)
            return
        self._tell(what)
        if isinstance(step, Backfill):
            await self._backfill(step, progress, what)
        elif isinstance(step, Index) and self._session.dialect == "postgres":
            await self._index(step, what)
            await reached(self._session, self._version, done)
        else:
            await self._change(step, done, what)

    async def _change(self, step: Ddl | Index, done: Progress, what: str) -> None:
        script = step.create("if not exists") if isinstance(step, Index) else getattr(step, self._session.dialect)

        async def work() -> None:
            await self._session.script(script)
            await reached(self._session, self._version, done)

        await patiently(self._session, what, self._tell, work)

    async def _index(self, step: Index, what: str) -> None:
        """Make an index while others write. One that was broken off stands there and is of no use: it is made anew."""
        found = await self._session.rows("select indisvalid from pg_index where indexrelid = to_regclass($1)", f'"{step.name}"')
        if found and found[0]["indisvalid"]:
            return
        async with self._session.watched(what, waits=True):
            if found:
                await self._session.script(f'drop index concurrently "{step.name}"')
            await self._session.script(step.create("concurrently"))

    async def _backfill(self, step: Backfill, progress: Progress, what: str) -> None:
        key, total, told = await _key(self._session, step.table), await _size(self._session, step.table), time.monotonic()
        running = True
        while running:
            keys = await self._batch(step, key, progress, what)
            running = len(keys) == step.rows
            progress = replace(progress, place=keys[-1] if keys else None, filled=progress.filled + len(keys))
            if not running or time.monotonic() - told >= TELL_SECONDS:
                told = time.monotonic()
                self._tell(f"{what}: {progress.filled:,} of about {max(total, progress.filled):,} rows")

    async def _batch(self, step: Backfill, key: dict[str, str], progress: Progress, what: str) -> list[list[Any]]:
        """Do the next batch and note it; return the keys of its rows, fewer than a batch has if it is the last."""
        place = progress.place or ()
        keys: list[list[Any]] = []

        async def work() -> None:
            keys[:] = await self._keys(step, key, place)
            if keys:
                low = f"{_beyond(step.table, key, 1)} and " if place else ""
                condition = f"({low}{_beyond(step.table, key, 1 + len(place), up_to=True)})"
                await self._session.rows(step.statement.replace("{batch}", condition), *place, *keys[-1])
            is_last = len(keys) < step.rows
            note = replace(progress, place=keys[-1], filled=progress.filled + len(keys)) if not is_last else None
            await reached(self._session, self._version, note or Progress(steps=progress.steps + 1))

        await patiently(self._session, what, self._tell, work)
        return keys

    async def _keys(self, step: Backfill, key: dict[str, str], place: Sequence[Any]) -> list[list[Any]]:
        columns = ", ".join(f'"{name}"' for name in key)
        after = f"where {_beyond(step.table, key, 1)}" if place else ""
        sql = f'select {columns} from "{step.table}" {after} order by {columns} limit {step.rows}'
        return [[_plain(row[name]) for name in key] for row in await self._session.rows(sql, *place)]


def _beyond(table: str, key: dict[str, str], first: int, *, up_to: bool = False) -> str:
    columns = ", ".join(f'"{table}"."{name}"' for name in key)
    places = ", ".join(f"${place}{kind}" for place, kind in enumerate(key.values(), first))
    return f"({columns}) {'<=' if up_to else '>'} ({places})"


def _plain(value: Any) -> Any:
    return value if isinstance(value, int) else str(value)


async def _key(session: Session, table: str) -> dict[str, str]:
    """Return the columns of a table's primary key, and how a place for one is written."""
    if session.dialect == "sqlite":
        return {
            row["name"]: ""
            for row in await session.rows("select name from pragma_table_info($1) where pk > 0 order by pk", table)
        }
    sql = """
        select a.attname as name, '::' || format_type(a.atttypid, null) as kind
        from pg_index i cross join unnest(i.indkey::int[]) with ordinality k(number, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
        where i.indrelid = to_regclass($1) and i.indisprimary order by k.place"""
    return {row["name"]: row["kind"] for row in await session.rows(sql, f'"{table}"')}


async def _size(session: Session, table: str) -> int:
    if session.dialect == "postgres":
        known = await session.rows("select reltuples::bigint as rows from pg_class where oid = to_regclass($1)", f'"{table}"')
        if known and known[0]["rows"] > 0:
            return cast("int", known[0]["rows"])
    return cast("int", (await session.rows(f'select count(*) as rows from "{table}"'))[0]["rows"])
