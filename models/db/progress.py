"""How far migrations have come, kept in the database so that one that was broken off goes on, and so that older processes can see it.

Aerich's table says which migrations have run; ``migration`` says of each how many of its steps are done, to which key its running
backfill has come, and whether older processes may go on beside it.
"""

import json
from dataclasses import dataclass
from typing import Any

from aerich.models import Aerich
from tortoise.exceptions import OperationalError

from models.db.apart import Session
from models.db.connecting import APP, dialect, fetch

COPY = "copy"
"""Stands among the migrations while a database is being copied into: what has arrived is not whole."""
TABLE = """
create table if not exists migration (
    version varchar(255) primary key, is_compatible boolean not null, steps integer not null, place text, filled bigint not null)
"""


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far a migration has come: steps that are done, and of the one that runs the key it has come to and how many rows."""

    steps: int = 0
    place: list[Any] | None = None
    filled: int = 0


async def ran() -> set[str]:
    """Return the migrations that have run on the open database."""
    try:
        return {row.version for row in await Aerich.filter(app=APP)}
    except OperationalError:
        return set()


async def begun(*, incompatible: bool = False) -> set[str]:
    """Return the migrations that have run on the open database or begun to; or those that older processes may not go on beside."""
    where = "not is_compatible" if incompatible else "true"
    there = "sqlite_master where type = 'table' and name" if dialect() == "sqlite" else "pg_class where relkind = 'r' and relname"
    if not await fetch(f"select 1 from {there} = 'migration'"):
        return set()
    return {row["version"] for row in await fetch(f"select version from migration where {where}")}


async def begin(session: Session, version: str, *, is_compatible: bool) -> Progress:
    """Say that a migration begins, or return how far it came."""
    async with session.transaction():
        await session.script(TABLE)
        found = await session.rows("select steps, place, filled from migration where version = $1", version)
        if not found:
            await session.rows("insert into migration values ($1, $2, 0, null, 0)", version, is_compatible)
            return Progress()
    row = found[0]
    return Progress(steps=row["steps"], place=json.loads(row["place"]) if row["place"] else None, filled=row["filled"])


async def reached(session: Session, version: str, progress: Progress) -> None:
    """Note how far a migration has come, in the transaction that has brought it there."""
    place = json.dumps(progress.place) if progress.place is not None else None
    await session.rows(
        "update migration set steps = $2, place = $3, filled = $4 where version = $1",
        version,
        progress.steps,
        place,
        progress.filled,
    )


async def end(session: Session, version: str, state: Any) -> None:
    """Note in aerich's table that a migration has run."""
    async with session.transaction():
        await session.rows("insert into aerich (version, app, content) values ($1, $2, $3)", version, APP, json.dumps(state))
