"""The tables as the databases hold them: the workspace first in every key, and what the first migration makes is what the models say."""

import re
from uuid import uuid4

import pytest
from tortoise import Tortoise, fields
from tortoise.exceptions import IntegrityError

from models.base import Record, Row, Table
from models.contacts import Contact, ContactPhone
from models.db import altering, ddl, drafting, progress, tables
from models.db.apart import alone
from models.db.connecting import DatabaseOptions, database, dialect, fetch
from models.db.deriving import install
from models.db.fields import MentionField
from models.event_log import EventRow
from resolvers.derived import REGISTRY
from tests import postgres

KEYS = {
    "sqlite": """
        select m.name as "table", i.name as name, (select group_concat(coalesce(c.name, 'lower')) from pragma_index_info(i.name) c) as cols,
        i."unique" as only from sqlite_master m join pragma_index_list(m.name) i where m.type = 'table'""",
    "postgres": """
        select c.relname as "table", i.relname as name, x.indisunique as only, (select string_agg(coalesce(a.attname::text, 'lower'), ','
        order by k.n) from unnest(x.indkey::int[]) with ordinality k(col, n)
        left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.col and k.col > 0) as cols
        from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
        join pg_namespace s on s.oid = c.relnamespace and s.nspname = 'public'""",
}
REFERENCES = {
    "sqlite": """
        select m.name as "table", f."table" as to_table, group_concat(f."from") as cols, group_concat(f."to") as to_cols
        from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = 'table' group by m.name, f.id""",
    "postgres": """
        select c.conrelid::regclass::text as "table", c.confrelid::regclass::text as to_table,
        (select string_agg(a.attname, ',' order by k.n) from unnest(c.conkey) with ordinality k(col, n)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.col) as cols,
        (select string_agg(a.attname, ',' order by k.n) from unnest(c.confkey) with ordinality k(col, n)
        join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.col) as to_cols
        from pg_constraint c where c.contype = 'f'""",
}
CATALOGUE = {
    "sqlite": "select type, name, sql from sqlite_master where sql is not null and name not like 'search_index_%' order by name",
    "postgres": """
        select table_name as name, column_name, data_type || coalesce(character_maximum_length::text, '') as kind, is_nullable,
        column_default, collation_name from information_schema.columns where table_schema = 'public'
        union all select indexname, tablename, indexdef, null, null, null from pg_indexes where schemaname = 'public'
        union all select conname, conrelid::regclass::text, pg_get_constraintdef(oid), null, null, null from pg_constraint
        where connamespace = 'public'::regnamespace order by 1, 2, 3""",
}


async def test_every_key_of_a_workspaces_table_contains_the_workspace(db):
    spread = set(tables.distributed_tables())

    keys = [row for row in await fetch(KEYS[dialect()]) if row["table"] in spread and row["only"]]
    without = [(row["table"], row["name"]) for row in keys if "workspace_id" not in row["cols"].split(",")]

    assert without == []
    assert spread == {row["table"] for row in keys}


async def test_every_reference_is_to_a_row_of_the_same_workspace_and_can_be_followed_back(db):
    found = await fetch(REFERENCES[dialect()])
    indexes: dict[str, list[list[str]]] = {}
    for row in await fetch(KEYS[dialect()]):
        indexes.setdefault(row["table"], []).append(row["cols"].split(","))

    assert {(row["to_cols"], row["cols"].split(",")[0]) for row in found} == {("workspace_id,id", "workspace_id")}
    assert {(r["table"], r["cols"].split(",")[1]) for r in found} == {
        (tables.table_of(m), r.column) for m in tables.models() for r in tables.references(m)
    }
    slow = [(r["table"], r["cols"]) for r in found if not any(i[:2] == r["cols"].split(",") for i in indexes[r["table"]])]
    assert slow == []


async def test_no_table_has_an_index_that_another_one_begins_with(db):
    indexes: dict[str, list[tuple[str, str]]] = {}
    for row in await fetch(KEYS[dialect()]):
        indexes.setdefault(row["table"], []).append((row["name"], row["cols"]))
    partial = {
        "idx_interaction_deal",
        "idx_interaction_met",
        "idx_interaction_target",
        "idx_interaction_unmatched",
        "idx_intake_failed",
        "idx_search_entry_contact",
        "idx_search_entry_company",
        "idx_search_entry_deal",
    }

    needless = [
        name
        for kept in indexes.values()
        for name, columns in kept
        if name.startswith("idx_") and name not in partial and any(o.startswith(columns + ",") for _, o in kept)
    ]

    assert needless == []


async def test_the_first_migration_makes_what_the_models_say(db, tmp_path, postgres_admin):
    migrated = await fetch(CATALOGUE[dialect()])
    url = f"sqlite://{tmp_path}/a.sqlite3" if dialect() == "sqlite" else await postgres.create_database(postgres_admin)
    statements = ddl.schema(dialect())

    async with database(DatabaseOptions(url=url)):
        await Tortoise.get_connection("default").execute_script(statements)
        async with alone(DatabaseOptions(url=url)) as session:
            await install(REGISTRY, session, str)
        await Tortoise.get_connection("default").execute_script(progress.TABLE)
        made = await fetch(CATALOGUE[dialect()])

    assert made == migrated
    if url.startswith("postgres"):
        await postgres.drop_database(postgres_admin, url)


def _ids(model):
    foreign = {r.column for r in tables.references(model)}
    for name, field in model._meta.fields_map.items():
        if name.endswith("_id") and name != "workspace_id" and name in model._meta.db_fields and name not in foreign:
            yield name, field


async def test_an_id_is_a_foreign_key_or_said_to_be_a_mention(db):
    neither = [
        f"{model.__name__}.{name}"
        for model in tables.models()
        for name, field in _ids(model)
        if isinstance(field, fields.UUIDField) and not isinstance(field, MentionField)
    ]

    assert neither == []


async def test_global_tables_are_few_and_say_why(db):
    models = [model for model in tables.models() if tables.is_global(model) and issubclass(model, Table)]

    assert {tables.table_of(model) for model in models} == {
        "workspace", "session", "api_token", "identity", "job_turn", "server_secret", "trusted_document", "rate_count",
    }  # fmt: skip
    assert [m.__name__ for m in models if "Global:" not in (m.__doc__ or "")] == []
    assert set(tables.global_tables()) == {"aerich", *map(tables.table_of, models)}


async def test_the_database_refuses_a_reference_to_another_workspaces_row(world):
    other = world.users["stranger"].workspace_id

    with pytest.raises(IntegrityError):
        await Contact.create(workspace_id=other, name="X", name_key="x", owner_id=world.users["anna"].id)

    assert await Contact.filter(workspace_id=other, name="X").count() == 0


async def test_two_workspaces_may_have_rows_of_one_id_and_each_changes_its_own(world):
    other, id_ = world.users["stranger"].workspace_id, uuid4()
    for workspace in (world.workspace.id, other):
        await Contact.create(id=id_, workspace_id=workspace, name="A", name_key="a")

    mine = await Contact.get(workspace_id=other, id=id_)
    mine.name = "B"
    await mine.save()
    named = dict(await Contact.filter(id=id_).values_list("workspace_id", "name"))
    await mine.refresh_from_db()
    await mine.delete()

    assert (named, mine.name) == ({world.workspace.id: "A", other: "B"}, "B")
    assert await Contact.filter(id=id_).values_list("workspace_id", flat=True) == [world.workspace.id]


@pytest.fixture
def statements(monkeypatch):
    """The statements that change rows, as they are sent."""
    sent, client = [], Tortoise.get_connection("default")
    told = client.execute_query

    async def execute_query(query, values=None):
        sent.append(query)
        return await told(query, values)

    monkeypatch.setattr(client, "execute_query", execute_query)
    return sent


async def test_a_save_sets_what_changed_and_names_the_whole_key(world, statements):
    contact = await Contact.create(workspace_id=world.workspace.id, name="A", name_key="a")
    read = await Contact.get(workspace_id=world.workspace.id, id=contact.id)
    read.name, read.tags = "B", [*read.tags, "new"]
    statements.clear()

    await read.save()
    await read.save()
    read.tags.append("other")
    await read.save()
    contact.comment = "all of it"
    await contact.save()

    told = [re.findall(r'"(\w+)"=', s.split("WHERE")[0]) for s in statements if s.startswith("UPDATE")]
    assert [sorted(names) for names in told[:2]] == [["name", "name_key", "tags"], ["tags"]]
    assert not {"id", "workspace_id", "created_at"} & set(told[2])
    assert {tuple(re.findall(r'"(\w+)"=', s.split("WHERE")[1])) for s in statements if s.startswith("UPDATE")} == {
        ("workspace_id", "id")
    }


def test_a_later_migration_keeps_the_workspace_in_every_key(db):
    said = [
        'CREATE TABLE IF NOT EXISTS "contact_phone" (\n    "id" CHAR(36) NOT NULL PRIMARY KEY, "contact_id" REFERENCES "contact" ("id"))',
        'ALTER TABLE "deal" ADD "source" VARCHAR(100)',
        'ALTER TABLE "interaction" ADD "legs" JSONB NOT NULL',
        'CREATE INDEX "idx_x" ON "deal" ("workspace_id", "source")',
    ]

    written = altering.later(said, dialect())

    made = ddl.table(ContactPhone, dialect()) if dialect() == "sqlite" else ddl.later_table(ContactPhone)
    assert written[:-3] == [s + ";" for s in made]
    assert ["FOREIGN KEY" in s for s in made if "REFERENCES" in s] == [True]
    assert ("REFERENCES" in made[0]) == (dialect() == "sqlite")
    assert [' COLLATE "C"' in written[-3], "DEFAULT '[]'" in written[-2], written[-1]] == [
        dialect() == "postgres",
        True,
        said[-1] + ";",
    ]
    assert not re.search(r'NOT NULL PRIMARY KEY|\("id"\)', "".join(written))


def test_a_later_reference_is_composite_or_refused(db):
    said = ['ALTER TABLE "deal" ADD "contact_id" UUID', 'ALTER TABLE "deal" ADD CONSTRAINT "fk_deal_1" FOREIGN KEY ("contact_id") REFERENCES "contact" ("id")']  # fmt: skip

    if dialect() == "sqlite":
        with pytest.raises(ValueError, match="cannot add a reference"):
            altering.later(said, "sqlite")
        return
    added, held = altering.later(said, "postgres")

    assert added == 'ALTER TABLE "deal" ADD "contact_id" UUID;'
    assert held.endswith(
        'FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact" ("workspace_id", "id") ON DELETE RESTRICT;'
    )


def test_references_of_a_new_table_are_a_step_of_their_own_on_postgres(db):
    create = ['CREATE TABLE "contact_phone" (x INT)']
    written = drafting.steps(*(altering.later(create, name) for name in ("sqlite", "postgres")))

    assert ["CREATE TABLE" in step for step in written] == [True, False]
    assert [step.count("FOREIGN KEY") for step in written] == [1, 1]  # SQLite's own stands in its table
    assert "sqlite=" not in written[1]


async def test_what_only_happened_has_no_version(db):
    kinds = {model for model in tables.models() if issubclass(model, Record) and not issubclass(model, Row)}

    assert {tables.table_of(m) for m in kinds} >= {
        "audit_entry",
        "stage_change",
        "classification_change",
        "intake_record",
        "import_row",
    }
    assert [m.__name__ for m in (*kinds, EventRow) if {"version", "updated_at"} & set(m._meta.db_fields)] == []
