"""The rule of workspaces itself: what ties a table to its workspace, and what only looks so."""

import pytest

from tests.lints.tied import problems_of

TABLES = {"deal", "contact", "contact_phone", "row_change"}
GOOD = [
    "select * from deal where workspace_id = $1",
    "select * from deal d where d.workspace_id = $1::uuid and (d.id = $2 or d.id = $3)",
    'SELECT "deal"."id" "id" FROM "deal" WHERE "deal"."workspace_id"=$1 AND "deal"."id"=$2 FOR UPDATE',
    "select 1 from deal d join contact c on c.workspace_id = d.workspace_id and c.id = d.contact_id where d.workspace_id = $1",
    "select 1 from deal d left join contact c on c.workspace_id = d.workspace_id where d.workspace_id = $1",
    "select 1 from deal d left join contact c using (workspace_id) where d.workspace_id = $1",
    "select 1 from deal d where d.workspace_id = $1 and exists (select 1 from contact c where c.workspace_id = d.workspace_id)",
    "select (select c.name from contact c where (c.workspace_id, c.id) = (d.workspace_id, d.contact_id)) from deal d where workspace_id = $1",
    "select 1 from deal where workspace_id = $1 and contact_id in (select id from contact where workspace_id = $1)",
    "with d as (select * from deal where workspace_id = $1) select 1 from d join contact c on c.workspace_id = d.workspace_id",
    "select 1 from (select * from deal) d where d.workspace_id = $1",
    ("select 1 from (select id, workspace_id from deal where workspace_id = $1) d cross join lateral "
    "(select 1 from contact c where c.workspace_id = d.workspace_id limit 1) x"),
    "select 1 from workspace w join deal d on d.workspace_id = w.id where w.id = $1",
    "select id from deal where workspace_id = $1 union all select id from contact where workspace_id = $1",
    ("insert into row_change (workspace_id, row_id) select workspace_id, id from (select workspace_id, id from deal "
    "where workspace_id = $1 union all select workspace_id, id from contact where workspace_id = $1) x"),
    "select 1 from (select workspace_id from deal union select workspace_id from contact) x where x.workspace_id = $1",
    "update deal set title = $2 where workspace_id = $1 and id = $3",
    "update deal d set title = r.t from json_to_recordset($2::json) as r(id uuid, t text) where d.workspace_id = $1 and d.id = r.id",
    "delete from deal where workspace_id = $1 and id = any($2::uuid[])",
    "insert into deal (id, workspace_id) values ($1, $2), ($3, $2)",
    ("insert into deal (workspace_id, id) select $1::uuid, r.id from json_to_recordset($2::json) as r(id uuid) where true "
    "on conflict (workspace_id, id) do update set title = (select name from contact c where c.workspace_id = excluded.workspace_id)"),
    "select 1", "begin", "select * from rate_count where key = $1", "savepoint x",
]  # fmt: skip
BAD = [
    ("insert into row_change (workspace_id, row_id) select workspace_id, id from (select workspace_id, id from deal "
    "where workspace_id = $1 union all select workspace_id, id from contact) x"),
    "select * from deal where id = $1",
    "select * from deal where workspace_id = $1 or id = $2",
    "select * from deal where workspace_id <> $1",
    "select * from deal where workspace_id in (select workspace_id from deal where workspace_id = $1)",
    "select 1 from deal d join contact c on c.id = d.contact_id where d.workspace_id = $1",
    "select 1 from deal d left join contact c on d.workspace_id = $1 and c.workspace_id = $1",
    "select 1 from deal d where exists (select 1 from contact c where c.workspace_id = d.workspace_id and d.workspace_id = $1)",
    "select (select name from contact c where c.id = d.contact_id) from deal d where d.workspace_id = $1",
    "select 1 from deal where workspace_id = $1 and contact_id in (select id from contact)",
    "with d as (select * from deal) select 1 from d where d.workspace_id = $1",
    "select id from deal where workspace_id = $1 union all select id from contact",
    "select 1 from (select id from deal where workspace_id = $1) d join contact c on c.id = d.id",
    "select 1 from workspace w join deal d on d.workspace_id = w.id",
    "update deal set title = $2 where id = $1",
    "update deal set workspace_id = $1 where workspace_id = $1",
    "update deal d set title = c.name from contact c where d.workspace_id = $1 and c.id = d.contact_id",
    "delete from deal where id = $1",
    "insert into deal (id) values ($1)",
    "insert into deal (workspace_id, id) select $1, c.id from contact c",
    "insert into row_change (row_id, workspace_id) values ($1, $2) on conflict (row_id) do nothing",
    "insert into deal (workspace_id, id) values ($1, $2) on conflict (workspace_id, id) do update set workspace_id = excluded.workspace_id",
    ("insert into deal (workspace_id, id) values ($1, $2) on conflict (workspace_id, id) "
    "do update set title = (select name from contact c where c.id = $3)"),
    "with u as (update deal set title = 'x' where id = $1 returning id) select 1 from u",
    "select from from deal",
]  # fmt: skip


def test_a_statement_that_is_tied_passes():
    assert {sql: problems_of(sql, "postgres", TABLES) for sql in GOOD} == {sql: [] for sql in GOOD}


@pytest.mark.parametrize("sql", BAD)
def test_a_statement_that_is_not_is_told(sql):
    assert problems_of(sql, "postgres", TABLES) != []


def test_what_only_sqlite_writes_is_understood():
    good = "select d.id from deal d, json_each(?2) r where d.workspace_id = ?1 and d.title is not r.value and d.id in (select value from json_each(?3))"

    assert problems_of(good, "sqlite", TABLES) == []
    assert problems_of(good.replace("d.workspace_id = ?1", "d.id = ?1"), "sqlite", TABLES) == [
        "deal as d is not tied to the workspace"
    ]
