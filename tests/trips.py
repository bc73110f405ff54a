"""How many statements the product sends to its database while a block runs: each is a round trip, BEGIN and COMMIT too."""

import contextlib

import asyncpg

from models.db import postgres_connection, sqlite_threads

_DOORBELL = "pg_notify"
"""Rung after the commit, on a connection of its own: nobody waits for it."""


@contextlib.contextmanager
def trips():
    """Collect the statements that are sent meanwhile."""
    sent = []
    seen = {
        asyncpg.Connection: ("_execute", "_executemany", "execute"),
        postgres_connection.Connection: ("read",),
        sqlite_threads.Connection: ("_execute",),
    }
    with contextlib.ExitStack() as undo:
        for owner, names in seen.items():
            for name in names:
                undo.callback(setattr, owner, name, getattr(owner, name))
                setattr(owner, name, _noting(sent, getattr(owner, name), alone=name == "execute"))
        yield sent


def _noting(sent, run, *, alone):
    async def noting(connection, first, *args, **options):
        text = args[0] if callable(first) and args else first
        if isinstance(text, str) and _DOORBELL not in text and not (alone and args):
            sent.append(text)
        return await run(connection, first, *args, **options)

    return noting
