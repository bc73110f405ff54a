"""What a cluster is told: every table in an order it accepts, and nothing that it would refuse. No cluster is needed to see that."""

import re
from dataclasses import replace

import asyncpg
import pytest

from api.cli.cluster import distribute
from api.settings import Settings
from models.db import distributing, tables
from models.db.apart import alone
from models.db.connecting import database, fetch
from models.db.distributing import NotDistributable
from models.db.migrating import migrate
from resolvers.derived import REGISTRY as DERIVED
from schema.root import REGISTRY
from tests import postgres

pytestmark = pytest.mark.parametrize("settings", ["postgres"], indirect=True)


@pytest.fixture
async def own(postgres_admin):
    """A migrated database that may be spoilt."""
    url = await postgres.create_database(postgres_admin)
    options = Settings(DATABASE_URL=url).database
    async with database(options):
        await migrate(options)
        yield options
    await postgres.drop_database(postgres_admin, url)


async def catalogue(options):
    async with alone(options) as session:
        return await distributing.read(session)


async def test_every_table_is_spread_copied_or_said_to_stay(db):
    seen = await catalogue(db.database)

    assert set(tables.distributed_tables()) <= set(seen.distributed)
    assert set(tables.copied_tables()) == {"workspace", "api_token"}
    assert set(seen.tables) - set(seen.distributed) - set(tables.copied_tables()) == {
        "aerich", "derived", "identity", "job_turn", "migration", "rate_count", "server_secret", "session", "trusted_document",
    }  # fmt: skip


async def test_what_a_read_may_join_is_on_the_server_that_answers_it(db):
    seen = await catalogue(db.database)

    assert {entity.table for entity in REGISTRY.entities.values()} <= {*seen.distributed, *tables.copied_tables()}


async def test_a_cluster_can_hold_every_key_and_reference_in_the_order_it_is_told(db):
    seen = await catalogue(db.database)

    told = [re.findall(r"'(\w+)'", s) for s in distributing.statements(seen) if "create_distributed_table" in s]

    assert distributing.obstacles(seen) == []
    place = {name: number for number, (name, *_) in enumerate(told)}
    assert [r.name for r in seen.references if place[r.to_table] > place[r.table]] == []
    assert {key for _, key, _ in told} == {"workspace_id"}
    assert [beside for _, _, beside in told] == ["none", *[told[0][0]] * (len(told) - 1)]


async def test_triggers_that_a_cluster_does_not_know_go_first(db):
    told = distributing.statements(await catalogue(db.database))

    gone = {s for s in told if s.startswith("drop trigger")}
    assert gone >= {
        f'drop trigger "follow_{f.table}_{f.name}_{when}" on "{f.table}"'
        for unit in DERIVED for f in unit.follows for when in f.on
    }  # fmt: skip
    assert max(map(told.index, gone)) < min(n for n, s in enumerate(told) if "create_reference_table" in s)


SPOILT = {
    "lacks workspace_id": "create unique index only_name on contact (name)",
    "may go to another workspace's row of contact": """
        alter table contact add column other uuid, add column elsewhere uuid;
        alter table contact add constraint bad foreign key (other, elsewhere) references contact (workspace_id, id)""",
    "goes to trusted_document, which is not on every server": """
        create table page (workspace_id uuid, id uuid, document uuid references trusted_document, primary key (workspace_id, id))""",
    "goes from a table that is not spread to contact, which is": """
        create table global_page (tenant uuid, contact uuid, foreign key (tenant, contact) references contact (workspace_id, id))""",
    "would change workspace_id when a row of contact goes": """
        create table page (workspace_id uuid, id uuid, contact_id uuid, primary key (workspace_id, id),
        foreign key (workspace_id, contact_id) references contact (workspace_id, id) on delete set null)""",
}


@pytest.mark.parametrize("why", SPOILT)
async def test_what_a_cluster_would_refuse_is_refused_before_anything_is_done(settings, own, why):
    connection = await asyncpg.connect(own.url.replace("postgres://", "postgresql://", 1))
    await connection.execute(SPOILT[why])
    await connection.close()

    with pytest.raises(NotDistributable, match=re.escape(why)):
        await distributing.plan(own)


async def test_a_server_without_citus_is_told_what_it_lacks_and_nothing_is_changed(db, capsys):
    told = []
    triggers = "select count(*) as n from pg_trigger"
    before = await fetch(triggers)

    with pytest.raises(NotDistributable, match="does not offer Citus"):
        await distributing.distribute(db.database, told.append)

    assert (told, await fetch(triggers)) == ([], before)


async def test_what_is_spread_already_is_left_out(db):
    seen = await catalogue(db.database)
    first, second, *_ = seen.distributed

    rest = distributing.statements(replace(seen, spread=frozenset({first, "workspace"})))

    assert not any(f"'{first}', " in s or "'workspace'" in s for s in rest)
    assert any(f"'{second}', 'workspace_id', colocate_with => '{first}'" in s for s in rest)


def test_the_command_prints_the_plan_and_refuses_to_run_it_where_there_is_no_citus(settings, monkeypatch, capsys):
    monkeypatch.setenv("DATABASE_URL", settings.database_url)

    distribute()
    printed = capsys.readouterr().out
    with pytest.raises(NotDistributable, match="does not offer Citus"):
        distribute(yes=True)

    assert re.search(r"select create_distributed_table\('contact', 'workspace_id', colocate_with => '\w+'\);", printed)
    assert printed.index("create extension") < printed.index("create_reference_table") < printed.index("create_distributed_table")


def test_sqlite_is_not_spread(settings, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("DATABASE_URL", f"sqlite://{tmp_path}/one.sqlite3")

    with pytest.raises(NotDistributable, match="SQLite is one file"):
        distribute()
