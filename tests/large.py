"""A workspace with thousands of rows in each table that grows, without waiting for what follows from them, so that planners choose as they do."""

import json
import random
import re
import sqlite3
import uuid
from contextlib import closing
from datetime import UTC, datetime, timedelta

import asyncpg

ROWS = 5_000
LARGE = ("company", "contact", "contact_phone", "contact_email", "contact_handle", "deal", "interaction", "task", "dialog")
"""Tables that grow with the business, each after those that it refers to; a row of each is there already."""
DERIVED = ("search_entry", "latest_interaction", "custom_value", "event", "row_change", "stage_change")
"""The same, of rows that say what others are or have been."""
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
_RARE = {
    "deleted_at": 0,
    "merged_into_id": 0,
    "erased_at": 0,
    "waiting_since": 0.01,
    "planned_for": 0.01,
    "account_id": 0,
    "done_at": 0.5,
}
"""How many rows have a value of a column that most have none of."""
_TEXTS = {"name", "title", "text", "number", "address", "handle", "sort_text"}
_PARENTS = {"contact_id": "contact", "entity_id": "contact", "row_id": "contact", "deal_id": "deal", "company_id": "company"}


def _varied(row, i, ids, chance):
    """Return a row like another one, as the ``i``-th of many."""
    return {name: _value(name, value, i, ids, chance) for name, value in row.items()}


def _value(name, value, i, ids, chance):
    another = str(uuid.UUID(int=chance.getrandbits(128)))
    if name in _RARE and chance.random() >= _RARE[name]:
        return None
    if name == "id":
        return another
    if ids.get(_PARENTS.get(name)):
        return ids[_PARENTS[name]][i] if i < ROWS else another
    if name.endswith("_at") or name in {"waiting_since", "planned_for"}:
        return (BEGAN + timedelta(seconds=37 * i)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if name in {"sequence", "num"}:
        return 1_000_000 + i
    if name == "noun":
        return ("CONTACT", "COMPANY", "DEAL")[i % 3]
    if name.endswith(("_minor", "_seconds")):
        return 1000 * i
    if name.endswith("_key") or name in _TEXTS:
        return f"{value or ''}{i}"
    return "MEETING" if value == "CALL" and i % 100 == 0 else value


def _grown(tables):
    """Return rows by table, made after one of each."""
    chance, ids, grown = random.Random(7), {}, {}
    for table, row in tables.items():
        grown[table] = [_varied(row, i, ids, chance) for i in range(ROWS * (4 if table == "search_entry" else 1))]
        ids[table] = [made.get("id") for made in grown[table]]
    return grown


def _names():
    return [*LARGE, *DERIVED]


async def fill_postgres(url):
    connection = await asyncpg.connect(url.replace("postgres://", "postgresql://", 1))
    try:
        found = {name: await connection.fetchval(f"select row_to_json(t)::text from {name} t limit 1") for name in _names()}
        async with connection.transaction():
            await connection.execute("set local session_replication_role = replica")
            for name, rows in _grown({name: json.loads(row) for name, row in found.items() if row}).items():
                await connection.execute(
                    f"insert into {name} select * from json_populate_recordset(null::{name}, $1) on conflict do nothing",
                    json.dumps(rows),
                )
        await connection.execute(f"analyze {', '.join(_names())}")
        return {name for name, row in found.items() if row}
    finally:
        await connection.close()


async def clear_postgres(url):
    """Leave the database as small as it was: the next test puts its own rows there."""
    connection = await asyncpg.connect(url.replace("postgres://", "postgresql://", 1))
    try:
        await connection.execute(f"truncate {', '.join(_names())} cascade")
    finally:
        await connection.close()


def fill_sqlite(url):
    with closing(sqlite3.connect(re.sub("^sqlite://", "", url), isolation_level=None)) as opened:
        opened.row_factory = sqlite3.Row
        opened.execute("pragma synchronous = off")
        opened.execute("pragma foreign_keys = off")
        for (name,) in opened.execute("select name from sqlite_master where type = 'trigger'").fetchall():
            opened.execute(f'drop trigger "{name}"')
        found = {name: opened.execute(f"select * from {name} limit 1").fetchone() for name in _names()}
        opened.execute("begin")
        for name, rows in _grown({name: dict(row) for name, row in found.items() if row}).items():
            places = ", ".join("?" * len(rows[0]))
            columns = ", ".join(f'"{column}"' for column in rows[0])
            opened.executemany(
                f"insert or ignore into {name} ({columns}) values ({places})", [tuple(row.values()) for row in rows]
            )
        opened.execute("insert into search_index (search_index) values ('rebuild')")
        opened.execute("commit")
        return {name for name, row in found.items() if row}
