"""A connection to PostgreSQL that notes what is run on it, for whoever's operation it is."""

import time
from typing import Any

import asyncpg

from models.noting import is_statement, ran


class Connection(asyncpg.Connection):  # type: ignore[misc] # asyncpg has no types
    """One connection. Everything that the product and Tortoise run goes through these four."""

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
