"""Reads that are kept prepared go on when the tables that they read are changed."""

import pytest

from models.db.connecting import dialect, execute, fetch_rows


async def test_a_read_goes_on_when_its_table_has_got_a_column_since(db):
    if dialect() == "sqlite":
        pytest.skip("SQLite prepares anew by itself")
    await execute("create table grows (a int)")
    await execute("insert into grows values (1)")
    try:
        before = [tuple(row) for row in await fetch_rows("select * from grows", ())]
        await execute("alter table grows add column b int default 2")
        after = [tuple(row) for row in await fetch_rows("select * from grows", ())]
    finally:
        await execute("drop table grows")

    assert (before, after) == ([(1,)], [(1, 2)])
