"""What a command says instead of a traceback: one sentence, and what to do. This is the one place where an error becomes that.

What is not known here is a bug: its traceback goes to the log, and the terminal is told where that is.
"""

import json
import os
import secrets
import sqlite3
import sys

import structlog
from pydantic import ValidationError
from pydantic_settings import SettingsError
from tortoise.exceptions import BaseORMException

from api.cli import database_mistakes
from api.listening import CannotListen
from api.preparing import DatabaseBehind, NothingSetUp
from models.db.apart import Interrupted
from models.db.distributing import NotDistributable
from models.db.migrating import ForeignDatabase
from models.db.serving import Occupied
from models.errors import CrmError, Refused, Unavailable
from models.ports.failures import ProviderFailure
from models.ports.settings import UnusableSettings
from models.sealing import SealFailed

log = structlog.get_logger()
SERVICES = ("serve", "worker")
"""Commands whose standard error is their log; what they say is a line of it, and on the standard output a sentence."""
REFUSED, BUG = 1, 70
"""Exit codes. A command line that cannot be understood ends with 2."""
EXPECTED = (
    CannotListen,
    CrmError,
    DatabaseBehind,
    ForeignDatabase,
    Interrupted,
    NotDistributable,
    NothingSetUp,
    Occupied,
    ProviderFailure,
    SealFailed,
    UnusableSettings,
)
"""Refusals that say all there is to know."""


def tell(error: Exception, command: str | None) -> int:
    """Say what is wrong, and return the exit code."""
    says = sentence(error)
    if command in SERVICES and says is not None:
        log.error("refused", reason=says)
        print(says, flush=True)  # noqa: T201 - the terminal
        return REFUSED
    if says is not None:
        print(says, file=sys.stderr, flush=True)  # noqa: T201 - the terminal
        return REFUSED
    number = secrets.token_hex(4)
    log.critical("bug", id=number, command=command, exc_info=error)
    print(  # noqa: T201 - the terminal
        f"Something went wrong that should not have ({type(error).__name__}). Its traceback is in the log, which is the standard "
        f"error, under the id {number}.",
        flush=True,
    )
    return BUG


def sentence(error: BaseException) -> str | None:
    """Return what to say of an error; None where it is a bug."""
    if isinstance(error, ValidationError | SettingsError):
        return _settings(error)
    if isinstance(error, (Unavailable, BaseORMException, sqlite3.Error, OSError, *database_mistakes.SERVER)):
        url = os.environ.get("DATABASE_URL") or database_mistakes.DEFAULT
        if (says := database_mistakes.of_chain(error, url)) is not None:
            return says
    if isinstance(error, Refused):
        return "; ".join(": ".join([*problem.path[-1:], problem.message]) for problem in error.problems)
    if isinstance(error, EXPECTED):
        return str(error)
    if isinstance(error, UnicodeDecodeError):
        return f"A file is no text in UTF-8: {error.reason} at byte {error.start}."
    if isinstance(error, UnicodeEncodeError):
        return f"What was given is no text in UTF-8: {error.object[:100]!r}."
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}." if error.filename else f"{error.strerror}."
    return None


def _settings(error: ValidationError | SettingsError) -> str | None:
    """Return which settings are wrong. What they hold is shown, unless it is a secret."""
    from api.settings import Settings, variable  # noqa: PLC0415 - settings that are wrong may be why this is asked

    if isinstance(error, SettingsError):
        field = str(error).split('"')[1]
        wrong = error.__cause__
        reason = f": {wrong.msg} at character {wrong.pos + 1}" if isinstance(wrong, json.JSONDecodeError) else ""
        return f"{variable(field)} must be JSON, and is not{reason}."
    if error.title != Settings.__name__:
        return None
    told = []
    for problem in error.errors(include_url=False):
        place = [str(part) for part in problem["loc"]]
        name = variable(place[0]) if place else ""
        value = "" if not place or "SECRET" in name or "URL" in name else f" (it is {problem['input']!r})"
        what = problem["msg"].removeprefix("Value error, ").rstrip(".")
        what = what[:1].lower() + what[1:] if what[1:2].islower() else what
        told.append(f"{' '.join([name, *place[1:]])}: {what}{value}" if name else what)
    return "Settings: " + "; ".join(told) + ". The README's table says what each may be."
