"""Statements that are written once for both databases: as each reads them, and as both answer them."""

import json
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from models.db import sql
from models.db.sql import WORDS

ID = UUID(int=7)


@pytest.mark.parametrize(
    ("text", "postgres", "sqlite"),
    [
        ("select :a::uuid, :b, :a::uuid", "select $1::uuid, $2, $1::uuid", "select ?1, ?2, ?1"),
        ("x = any(:list::text[])", "x = any($1::text[])", "x = any(?1)"),
        (":far::float8 * 2", "$1::float8 * 2", "?1 * 2"),
        ("a::date, '%H:%M:%f000Z', (b)::uuid", "a::date, '%H:%M:%f000Z', (b)::uuid", "a::date, '%H:%M:%f000Z', (b)::uuid"),
    ],
)
def test_a_value_is_sent_once_however_often_it_is_named(text, postgres, sqlite):
    assert (sql._rendered(text, "postgres")[0], sql._rendered(text, "sqlite")[0]) == (postgres, sqlite)


def test_values_reach_sqlite_as_it_keeps_them():
    bind = WORDS["sqlite"].bind

    assert bind(ID) == str(ID)
    assert bind(date(2026, 3, 1)) == "2026-03-01"
    assert json.loads(bind([ID, date(2026, 3, 1), datetime(2026, 3, 1, 9, tzinfo=UTC), "x"])) == [
        str(ID), "2026-03-01", "2026-03-01T09:00:00.000000Z", "x",
    ]  # fmt: skip
    assert WORDS["postgres"].bind(ID) is ID


async def test_both_databases_answer_the_same(db):
    said = sql.words()
    at = datetime(2026, 3, 1, 22, 30, tzinfo=UTC)
    rows = json.dumps([{"n": 2, "word": "b"}, {"n": 1, "word": "a"}])
    [row] = await sql.run(
        f"select {said.strung('r.word', 'r.n')} as words, sum(r.n) as n from "
        f"(select * from {said.records(':rows::json', [('n', 'int'), ('word', 'text')])} x order by x.n) r",
        rows=rows,
    )
    [told] = await sql.run(
        f"select {said.differ('null', ':some::text')} as differ, {said.same('null', ':none::text')} as same, "
        f"{said.is_one_of(':some::text', ':list::text[]')} as is_one, {said.local_day(':at::timestamptz', ':zone::text')} as day, "
        f"{said.later(':hour::float8')} > {said.clock} as is_later, {said.no_id} as nobody, {said.folded(':loud::text')} as folded",
        some="a", none=None, list=["a", "b"], at=at, zone="Europe/Moscow", hour=3600.0, loud="AÄ",
    )  # fmt: skip

    assert (row["words"], int(row["n"])) == ("a b", 3)
    assert [bool(told[name]) for name in ("differ", "same", "is_one", "is_later")] == [True] * 4
    assert (str(told["day"]), told["nobody"], told["folded"]) == ("2026-03-02", None, "aÄ")
