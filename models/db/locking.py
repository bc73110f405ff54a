"""Locks that hold until the end of a transaction, where the database has them: on SQLite whoever writes is alone anyway.

A row that another one is to refer to is held with ``referred``; whoever deletes, merges or erases it takes it with ``owned`` and so
waits for all who refer to it, and those who come later see what became of it. What depends on rows that do not exist yet, such as
a number that nobody has, is done ``one_at_a_time``.
"""

from collections.abc import Collection
from typing import Any, TypeVar, cast
from uuid import UUID

from tortoise import Model
from tortoise.queryset import QuerySet

from models.db.connecting import dialect, fetch

M = TypeVar("M", bound=Model)


async def owned(query: QuerySet[M]) -> list[M]:
    """Return rows for changing or removing them, after whoever holds them has finished. Nobody may refer to them meanwhile."""
    return await (query.select_for_update() if dialect() == "postgres" else query)


async def free(query: QuerySet[M]) -> list[M]:
    """Return rows for changing them; rows that another transaction holds are left out."""
    return await (query.select_for_update(skip_locked=True) if dialect() == "postgres" else query)


async def referred(query: QuerySet[M]) -> list[M]:
    """Return rows for referring to them: they can be changed meanwhile, but not by those who take them with ``owned``."""
    if dialect() != "postgres":
        return await query
    asked: Any = query.select_for_update()
    asked._db = asked._choose_db(True)  # noqa: SLF001 - Tortoise knows FOR UPDATE alone
    asked._make_query()  # noqa: SLF001 - as above
    asked.query._for_update_sql = lambda *_args, **_options: " FOR KEY SHARE"  # noqa: SLF001 - as above
    return cast("list[M]", await asked._execute())  # noqa: SLF001 - as above


async def refer(table: str, workspace_id: UUID, ids: Collection[UUID]) -> None:
    """Hold rows as ``referred`` does, where nothing of them is to be read: by one text, however many they are."""
    if dialect() == "postgres" and ids:
        held = f"select 1 from {table} t where t.workspace_id = $1 and t.id = any($2::uuid[]) order by t.id for key share"
        await fetch(held, [workspace_id, sorted(ids)])


async def one_at_a_time(*names: object, among_others: bool = False) -> None:
    """Wait until no other transaction holds this name, and hold it; ``among_others`` shares it with those who say the same."""
    if dialect() == "postgres":
        way = "pg_advisory_xact_lock_shared" if among_others else "pg_advisory_xact_lock"
        await fetch(f"select {way}(hashtextextended($1, 0))", [" ".join(map(str, names))])


async def few_at_a_time(prefix: str, names: Collection[str], *, buckets: int, among_others: bool) -> None:
    """As ``one_at_a_time`` for many names at once. They share so many locks, so that a large batch takes no more than these."""
    if dialect() == "postgres" and names:
        way = "pg_advisory_xact_lock_shared" if among_others else "pg_advisory_xact_lock"
        await fetch(
            f"select {way}(k) from (select distinct hashtextextended($1 || abs(hashtext(n)::bigint) % {buckets}, 0) as k "
            "from unnest($2::text[]) n order by k) x",
            [prefix, sorted(names)],
        )
