"""A connection to PostgreSQL that notes what is run on it, for whoever's operation it is."""

import time
from collections.abc import Sequence
from typing import Any

import asyncpg

from models.db.metering import statement
from models.noting import is_statement, ran
from models.recent import Recent

KEPT = 100
"""Reads that a connection keeps prepared."""


class Connection(asyncpg.Connection):  # type: ignore[misc] # asyncpg has no types
    """One connection. Everything that the product and Tortoise run goes through these five."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._reads: Recent[str, asyncpg.prepared_stmt.PreparedStatement] = Recent(KEPT)

    async def read(self, query: str, values: Sequence[Any]) -> Any:
        """Run one of the reads that come again and again, and return its rows. It is prepared once, however long it is."""
        began = time.perf_counter()
        try:
            with statement():
                prepared = self._reads.get(query) or await self._prepared(query)
                try:
                    return await prepared.fetch(*values)
                except asyncpg.InvalidCachedStatementError:  # the tables have been changed since
                    if self.is_in_transaction():
                        raise
                    prepared = await self._prepared(query)
                    return await prepared.fetch(*values)
        finally:
            ran(query, values, time.perf_counter() - began)

    async def _prepared(self, query: str) -> asyncpg.prepared_stmt.PreparedStatement:
        prepared = self._reads[query] = await self.prepare(query)
        return prepared

    async def fetch(self, query: str, *args: Any, **options: Any) -> Any:
        """Run a statement and return its rows."""
        began = time.perf_counter()
        try:
            return await super().fetch(query, *args, **options)
        finally:
            ran(query, args, time.perf_counter() - began)

    async def fetchrow(self, query: str, *args: Any, **options: Any) -> Any:
        """Run a statement and return its first row."""
        began = time.perf_counter()
        try:
            return await super().fetchrow(query, *args, **options)
        finally:
            ran(query, args, time.perf_counter() - began)

    async def execute(self, query: str, *args: Any, **options: Any) -> Any:
        """Run a statement for its effect. The beginning and the end of a transaction are not statements of anybody's."""
        began = time.perf_counter()
        try:
            return await super().execute(query, *args, **options)
        finally:
            if is_statement(query):
                ran(query, args, time.perf_counter() - began)

    async def executemany(self, command: str, args: Any, **options: Any) -> Any:
        """Run a statement for many rows."""
        began = time.perf_counter()
        try:
            return await super().executemany(command, args, **options)
        finally:
            ran(command, (), time.perf_counter() - began)
