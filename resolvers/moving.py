"""Moving records: the whole database into another one, a workspace into a file and back. What is derived from them is derived anew."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import UUID

from models.db import deriving
from models.db.apart import Session, Tell, alone
from models.db.connecting import DatabaseOptions, database, is_embedded, keyring_of, place_of, sqlite_path
from models.db.deriving import is_distributed
from models.db.migrating import files, migrate
from models.db.moving import archives, backups, copying
from models.db.moving.archives import Head
from models.db.moving.copying import NotMoved, Seen
from models.db.moving.ends import End, end
from models.db.moving.sealed import keys_in
from models.db.moving.shapes import Shape, Tally, shapes
from models.db.progress import COPY, begun
from models.db.serving import unserved
from models.workspaces import Workspace
from resolvers.derived import REGISTRY, missing, upgrade
from resolvers.kpis import cells

PENDING = Shape(
    table="row_pending",
    columns=("is_new", "left_id", "noun", "row_id", "workspace_id"),
    kinds=("int", "uuid", "text", "uuid", "uuid"),
    key=("workspace_id", "row_id"),
)
"""What triggers have noted and no event has told of yet: it is kept by triggers, and cannot be derived anew."""


@dataclass(frozen=True, kw_only=True)
class Moved:
    """What was moved: how much of each table, and the ids of the keys that secrets among it are sealed with."""

    tables: Mapping[str, Tally]
    keys: Sequence[str]

    @property
    def rows(self) -> int:
        """Return how many rows there are."""
        return sum(tally.rows for tally in self.tables.values())


def unknown(keys: Sequence[str], options: DatabaseOptions) -> list[str]:
    """Return those of the keys that a process with these options does not have."""
    return sorted(set(keys) - {name for name, _ in keyring_of(options).keys()})  # noqa: SIM118 - a keyring is no dictionary


async def copy(source: DatabaseOptions, target: DatabaseOptions, tell: Tell, seen: Seen) -> Moved:
    """Copy a database that nobody serves from into an empty one. What was broken off is begun anew."""
    source, target = replace(source, name="voronka copy"), replace(target, name="voronka copy")
    if place_of(source.url) == place_of(target.url):
        raise NotMoved("Both are the same database.")
    async with database(source):
        await _refuse_behind()
    async with unserved(source), unserved(target), end(source) as origin, origin.transaction(reads=True), database(target):
        if COPY not in await begun():
            await migrate(target, tell)
        async with alone(target, tell) as session:
            sent = await _copy(origin, target, session, tell, seen)
        for workspace in await Workspace.all().order_by("id"):
            await _fold(workspace.id)
        return Moved(tables=sent, keys=await keys_in(origin, None))


async def _refuse_behind() -> None:
    if lacking := await missing():
        raise NotMoved(f"The database lacks {', '.join(lacking)}. Run `voronka migrate` first.")


async def _copy(origin: End, target: DatabaseOptions, session: Session, tell: Tell, seen: Seen) -> Mapping[str, Tally]:
    """Bring the rows over, let what is derived follow from them, and compare both sides."""
    async with end(target) as arrival:
        await copying.take(arrival, shapes())
        await deriving.forget(REGISTRY, session, tell)
        async with arrival.transaction(reads=False):
            sent = dict(await copying.carry(origin, arrival, shapes(), None, seen))
        tell("derives sums and search texts from what has arrived")
        await deriving.install(REGISTRY, session, tell, by_row=await is_distributed())
        async with arrival.transaction(reads=False):
            sent |= await copying.carry(origin, arrival, [PENDING], None, seen)
        tell("reads everything back")
        async with arrival.transaction(reads=True):
            await copying.compare(arrival, [*shapes(), PENDING], None, sent, seen)
        await copying.release(arrival)
    return sent


async def _fold(workspace_id: UUID) -> None:
    while await cells.fold(workspace_id):
        pass


async def back_up_workspace(source: DatabaseOptions, name: str, path: Path, seen: Seen) -> Moved:
    """Write a workspace into a file, as it is at one moment, while others go on."""
    async with database(source):
        await _refuse_behind()
        async with end(source) as origin, origin.transaction(reads=True):
            head, sent = await archives.write(origin, path, [*shapes(), PENDING], name, files(), seen)
            return Moved(tables=sent, keys=head.keys)


async def restore_workspace(target: DatabaseOptions, path: Path, tell: Tell, seen: Seen) -> Head:
    """Bring a workspace in from a file, while others go on, as a whole or not at all. One that is there already is refused."""
    head = archives.head(path, files())
    async with database(target):
        if lacking := await missing():
            if not is_embedded(target.url):
                raise NotMoved(f"The database lacks {', '.join(lacking)}. Run `voronka migrate` first.")
            await upgrade(target, tell)
        async with end(target) as arrival, arrival.transaction(reads=False):
            await archives.read(path, head, arrival, [*shapes(), PENDING], seen)
        await _fold(UUID(head.workspace))
    return head


async def back_up(source: DatabaseOptions, path: Path, seen: Seen) -> list[str]:
    """Write the embedded database into a file while others write to it; return the ids of the keys that its secrets are sealed with."""
    _refuse_server(source, "pg_dump backs it up whole; `--workspace` writes one workspace into a file")
    await asyncio.to_thread(backups.back_up, sqlite_path(source.url), path, partial(seen, "pages"))
    return await _keys(path)


async def restore(target: DatabaseOptions, path: Path, seen: Seen, *, replaces: bool) -> tuple[Path | None, list[str]]:
    """Put such a file in the place of the embedded database that nobody serves from; return where the old one is now, and the keys."""
    _refuse_server(target, f"`DATABASE_URL=sqlite://{path} voronka copy --to {place_of(target.url)}` brings the backup into it")
    place = Path(sqlite_path(target.url))
    async with unserved(target):
        aside = await asyncio.to_thread(backups.restore, path, place, files(), partial(seen, "pages"), replaces=replaces)
    return aside, await _keys(place)


def _refuse_server(options: DatabaseOptions, instead: str) -> None:
    if not is_embedded(options.url):
        raise NotMoved(f"DATABASE_URL names a PostgreSQL: {instead}.")


async def _keys(path: Path) -> list[str]:
    async with end(DatabaseOptions(url=f"sqlite://{path}")) as made:
        return await keys_in(made, None)
