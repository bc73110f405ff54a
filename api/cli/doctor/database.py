"""The database: whether it is there, up to date, durable, nobody else's, and whether its clock is this machine's."""

import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from tortoise.exceptions import BaseORMException

from api.cli import database_mistakes
from api.cli.doctor.finding import Finding, fine, warning, wrong
from api.cli.mistakes import sentence
from api.settings import Settings
from models import sealing
from models.base import now
from models.db.connecting import database_errors, file_of
from models.db.files import open_to_others
from models.db.health import holders, server, trouble
from models.db.migrating import ForeignDatabase
from models.errors import CrmError
from models.sealing import SealFailed
from resolvers.derived import missing

ABOUT = "database"
LEAST_ROOM = 500_000_000
AWAY = (CrmError, BaseORMException, sqlite3.Error, OSError, *database_mistakes.SERVER)
"""What an open database raises that is not there, not one, or not well."""
HELD_LONG = 60.0
"""Seconds that one transaction may hold a snapshot before it is worth a word."""
CLOCKS_APART = 2.0
"""Seconds between the database's clock and this process's that matter to nobody."""


async def look(settings: Settings) -> AsyncIterator[Finding]:
    """Find what is wrong with the open database."""
    try:
        found = await server()
        reason = await trouble()
    except AWAY as away:
        yield wrong(ABOUT, sentence(away) or str(away), "")
        return
    yield (
        wrong(ABOUT, reason, "Requests cannot be served until it is gone.") if reason else fine(ABOUT, f"{found.version} answers")
    )
    yield await _migrations()
    for setting in found.unsafe:
        yield wrong(ABOUT, f"{setting}: acknowledged writes may be lost in a crash", "Set it to its default.")
    for holder in await holders(HELD_LONG):
        told = f"process {holder.pid} ({holder.name}) is in one transaction for {holder.seconds} s: nothing that changes meanwhile is swept away"
        yield warning(ABOUT, told, f"End it where it is forgotten: select pg_terminate_backend({holder.pid}).")
    apart = abs((found.clock - now()).total_seconds())
    if apart > CLOCKS_APART:
        yield wrong("clocks", f"the database's clock and this machine's are {apart:.0f} s apart", "Let both follow NTP.")
    else:
        yield fine("clocks", "the database's and this machine's agree")
    if file := file_of(settings.database_url):
        for finding in _file(file):
            yield finding


async def is_usable() -> bool:
    """Tell whether the open database answers and has its tables."""
    try:
        with database_errors():
            return not await missing()
    except (ForeignDatabase, *AWAY):
        return False


async def _migrations() -> Finding:
    try:
        lacking = await missing()
    except ForeignDatabase as foreign:
        return wrong(ABOUT, str(foreign), "Give another DATABASE_URL.")
    if lacking:
        return wrong(ABOUT, f"it lacks {', '.join(lacking)}", "Run `voronka migrate`.")
    return fine(ABOUT, "it is up to date")


def _file(path: Path) -> Iterator[Finding]:
    if open_to_others(path):
        yield wrong(ABOUT, f"others on this machine may read {path}, or a file beside it", f"chmod 600 {path}*")
    room = shutil.disk_usage(path.absolute().parent).free
    if room < LEAST_ROOM:
        yield warning(ABOUT, f"its disk has {room // 1_000_000} MB left", "Make room before writes fail.")


def secret_key() -> Finding:
    """Find whether secrets can be kept."""
    try:
        held, can = sealing.keyring().keys(), sealing.keyring().can_seal
    except SealFailed as failure:
        return wrong("secret key", str(failure), "`voronka secrets new-key` prints one.")
    if held:
        return fine("secret key", "it is there")
    if can:
        return fine("secret key", "its file is made when it is needed")
    return wrong(
        "secret key", "there is none: accounts cannot be added", "Set VORONKA_SECRET_KEY; `voronka secrets new-key` prints one."
    )
