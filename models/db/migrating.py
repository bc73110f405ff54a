"""Migrations: files of steps for both databases, run once however many processes start, and gone on with where one was killed."""

from pathlib import Path
from typing import Any

from aerich.utils import decompress_dict, import_py_file

from models.db.apart import Tell, alone, logged
from models.db.connecting import APP, DatabaseOptions
from models.db.progress import COPY, begun, ran
from models.db.running import Migration, run

LOCATION = Path(__file__).parent.parent / "migrations"


def files() -> list[str]:
    """Return the migrations in their order."""
    return sorted((p.name for p in (LOCATION / APP).glob("[0-9]*_*.py")), key=lambda name: int(name.split("_")[0]))


class ForeignDatabase(Exception):
    """The database has run migrations that this version does not have; the message says what to do."""


async def pending() -> list[str]:
    """Return the migrations that the open database still lacks. One that has run others than ours, or begun to, is refused."""
    done, started = await ran(), await begun()
    if COPY in started:
        raise ForeignDatabase(
            "This database is half a copy: `voronka copy` into it was broken off, or goes on still. Run it again; it begins anew."
        )
    if foreign := sorted((done | started) - set(files())):
        raise ForeignDatabase(
            f"This database was made by another version ({foreign[0]} is not among this one's migrations): what came before the tables "
            "had one initial migration is not carried over, so give an empty database, or run the version that made it."
        )
    return [name for name in files() if name not in done]


async def overtaken() -> str | None:
    """Return a migration that this process does not know and may not go on beside, where the open database has run one or is about to."""
    unknown = sorted(await begun(incompatible=True) - set(files()))
    return unknown[0] if unknown else None


async def migrate(options: DatabaseOptions, tell: Tell = logged) -> list[str]:
    """Bring the open database up to date and return the migrations that ran."""
    if not await pending():
        return []
    async with alone(options, tell) as session:
        missing = await pending()
        is_first = len(missing) == len(files())
        for name in missing:
            await run(_read(name), session, tell, is_first=is_first)
        return missing


def newest_state() -> Any:
    """Return the models as the newest migration describes them."""
    return decompress_dict(import_py_file(LOCATION / APP / files()[-1]).MODELS_STATE)


def _read(name: str) -> Migration:
    """Return a migration as its file has it."""
    file: Any = import_py_file(LOCATION / APP / name)
    return Migration(
        version=name,
        says=" ".join((file.__doc__ or "").split()),
        steps=file.STEPS,
        is_compatible=file.IS_COMPATIBLE,
        state=decompress_dict(file.MODELS_STATE) if file.MODELS_STATE else {},
    )
