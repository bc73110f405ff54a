"""Preparing the open database for a process that is about to work on it."""

from pathlib import Path

import structlog

from api.settings import Settings
from models import sealing
from models.db.beginning import is_empty
from models.db.connecting import database_errors, dialect, fetch, file_of, sqlite_path
from models.db.files import open_to_others
from models.db.health import server
from models.db.progress import ran
from models.sealing import SealFailed
from resolvers.derived import missing, upgrade
from resolvers.sign_in.secrets import seal_all

log = structlog.get_logger()


class NothingSetUp(Exception):
    """There is no workspace that could be served; the message says what to do."""

    def __init__(self, url: str) -> None:
        where = f" in {file}" if (file := file_of(url)) else ""
        super().__init__(f"Nothing is set up{where} yet: run `voronka init`, then start again.")


class DatabaseBehind(Exception):
    """The database lacks migrations; the message says which and what to do."""


async def present_workspaces() -> list[str]:
    """Return the names of the workspaces that the open database has; none where it has no tables yet."""
    with database_errors():
        if not await ran():
            return []
    return [str(row["name"]) for row in await fetch("select name from workspace order by created_at, id")]


async def refuse_nothing(settings: Settings) -> None:
    """Refuse a database that has nothing that could be served, and leave no file behind."""
    if await is_empty(settings.database):
        raise NothingSetUp(settings.database_url)


async def prepare_database(settings: Settings) -> None:
    """Upgrade the embedded database; refuse a PostgreSQL that is behind, and warn of one that may lose commits."""
    if dialect() == "sqlite":
        await upgrade(settings.database)
        path = Path(sqlite_path(settings.database_url))
        if open_to_others(path):
            log.warning("database.open_to_others", file=str(path), remedy="chmod 600 on it and on the files beside it")
        await keep_secrets()
        return
    if lacking := await missing():
        raise DatabaseBehind(f"The database lacks {', '.join(lacking)}. Run `voronka migrate`, then start again.")
    for setting in (await server()).unsafe:
        log.warning("database.not_durable", setting=setting, consequence="acknowledged writes may be lost in a crash")
    await keep_secrets()


async def keep_secrets() -> None:
    """Seal what still stands as it is. Without the key the server serves all that needs no secret, and says so in its log."""
    if not sealing.keyring().can_seal:
        log.warning("secrets.not_sealed", remedy="set VORONKA_SECRET_KEY; `voronka secrets new-key` prints one")
    try:
        await seal_all()
    except SealFailed as failure:
        log.error("secrets.lost", reason=str(failure))  # noqa: TRY400 - the sentence says all that there is to know
