"""Every statement of the product that a test runs is held against the rule of workspaces, and the test that ran it tells.

Statements are seen where they reach the drivers. A text is looked at once in a process; whose it is tells the call that led to it:
tests may ask their own questions as they like.
"""

import os
import re
import sys
from pathlib import Path
from typing import Any

import asyncpg

from models.db import sqlite_threads
from tests.lints.exempt import is_exempt
from tests.lints.tables import distributed
from tests.lints.tied import problems_of

HOME = str(Path(__file__).parents[2]) + os.sep
_PASSED_THROUGH = tuple(HOME + part for part in ("models/db/", "tests/lints/", ".venv/"))
_OTHERS = tuple(HOME + part for part in ("tests/", "benchmarks/", "models/migrations/"))
UNTIED = "statements that are not tied to one workspace:"
"""How a test begins to tell what is wrong with the statements that it had the product run."""
_LISTS = re.compile(r"((?:\$\d+|\?)(?:::\w+)?)(?:,\s*(?:\$\d+|\?)(?:::\w+)?)+")


class Recorder:
    """What has been seen in this process, and what is wrong with it since somebody last asked."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._checked: set[str] = set()
        self._new: list[tuple[str, str, str]] = []

    def see(self, dialect: str, sql: str) -> None:
        """Note a statement of the product's."""
        if sql in self._seen:
            return
        whose = _whose()
        if whose is not None:
            self._seen.add(sql)
            self._new.append((dialect, sql, whose))

    def told(self) -> list[str]:
        """Return what is wrong with the statements that came since this was asked last."""
        new, self._new = self._new, []
        tables = distributed() if new else ()
        wrong = []
        for dialect, sql, whose in new:
            shape = dialect + _LISTS.sub(r"\1", sql) if sql[:6].upper() != "INSERT" else dialect + sql
            if shape not in self._checked and not is_exempt(whose):
                self._checked.add(shape)
                wrong += [f"{whose}: {problem}\n    {dialect}: {sql}" for problem in problems_of(sql, dialect, tables)]
        return wrong

    def install(self) -> None:
        """See the statements of both databases from now on."""
        run, fetch, many = sqlite_threads.Connection._execute, asyncpg.Connection._execute, asyncpg.Connection._executemany
        recorder = self

        async def on_sqlite(connection: Any, fn: Any, *args: Any, **kwargs: Any) -> Any:
            if args and isinstance(args[0], str):
                recorder.see("sqlite", args[0])
            return await run(connection, fn, *args, **kwargs)

        async def on_postgres(connection: Any, query: str, *args: Any, **kwargs: Any) -> Any:
            recorder.see("postgres", query)
            return await fetch(connection, query, *args, **kwargs)

        async def many_on_postgres(connection: Any, query: str, *args: Any, **kwargs: Any) -> Any:
            recorder.see("postgres", query)
            return await many(connection, query, *args, **kwargs)

        sqlite_threads.Connection._execute = on_sqlite  # type: ignore[method-assign]
        asyncpg.Connection._execute = on_postgres
        asyncpg.Connection._executemany = many_on_postgres


def _whose() -> str | None:
    """Return the file and function of the product that runs a statement; None where a test does."""
    frame: Any = sys._getframe(3)
    while frame is not None:
        path = frame.f_code.co_filename
        if path.startswith(HOME) and not path.startswith(_PASSED_THROUGH):
            return None if path.startswith(_OTHERS) else f"{path.removeprefix(HOME)} {frame.f_code.co_name}"
        frame = frame.f_back
    return None
