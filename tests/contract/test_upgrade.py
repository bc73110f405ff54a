"""A database with data is upgraded by a later migration, once, however many processes start; a failed one leaves nothing behind."""

import asyncio
import contextlib
import shutil

import asyncpg
import pytest
from aerich.models import Aerich
from tortoise.transactions import in_transaction

from api import overtaken
from api.cli.migrate import migrate
from api.preparing import prepare_database
from api.settings import Settings
from models.db import apart, drafting, health, migrating
from models.db.connecting import APP, DatabaseOptions, database, fetch
from models.db.serving import serving
from models.db.steps import Ddl, Index
from models.errors import Collided, Conflict
from models.workspaces import Workspace
from resolvers.derived import REGISTRY
from tests import postgres

LATER = '''"""Says what it is for."""

from models.db.steps import Backfill, Ddl, Index

IS_COMPATIBLE = {compatible}

STEPS = (
    Ddl(sqlite="""{ddl}""", postgres="""{ddl}"""),{steps}
)

MODELS_STATE = ""
'''
PROBE = "alter table workspace add column probe int default 7;"


@pytest.fixture(params=["sqlite", "postgres"])
async def url(request, tmp_path, postgres_admin):
    if request.param == "sqlite":
        yield f"sqlite://{tmp_path}/old.sqlite3"
        return
    made = await postgres.create_database(postgres_admin)
    yield made
    await postgres.drop_database(postgres_admin, made)


@pytest.fixture
def later(tmp_path, monkeypatch):
    """A copy of the migrations to which later ones can be added."""
    shutil.copytree(migrating.LOCATION, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrating, "LOCATION", tmp_path / "migrations")
    name = f"{len(migrating.files())}_probe.py"

    def add(more="", *, steps="", compatible=True):
        (tmp_path / "migrations/crm" / name).write_text(LATER.format(ddl=PROBE + more, steps=steps, compatible=compatible))
        return name

    return add


async def test_rows_survive_an_upgrade_that_runs_once(url, later):
    options = DatabaseOptions(url=url)
    async with database(options):
        present = migrating.files()
        assert await migrating.migrate(options) == present
        await Workspace.create(name="Old")
        name = later()

        ran = await asyncio.gather(*(migrating.migrate(options) for _ in range(3)))

        assert sorted(ran) == [[], [], [name]]
        assert [(r["name"], r["probe"]) for r in await fetch("select name, probe from workspace")] == [("Old", 7)]


async def test_a_failed_upgrade_leaves_nothing_behind(url, later):
    options = DatabaseOptions(url=url)
    async with database(options):
        await migrating.migrate(options)
        name = later("ALTER TABLE nowhere ADD COLUMN x INT;")

        with pytest.raises(Exception, match="nowhere"):
            await migrating.migrate(options)

        assert await migrating.pending() == [name]
        later()
        assert await migrating.migrate(options) == [name]


async def test_a_database_of_another_version_is_refused_and_left_as_it_is(url):
    options = DatabaseOptions(url=url)
    async with database(options):
        await migrating.migrate(options)
        await Aerich.create(app="crm", version="1_intake_record_without_interaction.py", content={})
        await Workspace.create(name="Old")

        for refused in (migrating.migrate(options), prepare_database(Settings(DATABASE_URL=url))):
            with pytest.raises(migrating.ForeignDatabase, match=r"1_intake_record_without_interaction\.py.* not carried over"):
                await refused

        assert await Workspace.all().values_list("name", flat=True) == ["Old"]


@pytest.mark.parametrize("url", ["postgres"], indirect=True)
async def test_an_index_that_was_broken_off_is_made_anew(url, later):
    options = DatabaseOptions(url=url)
    async with database(options):
        await migrating.migrate(options)
        await Workspace.create(name="Twice")
        await Workspace.create(name="Twice")
        with pytest.raises(Conflict):
            await fetch("create unique index concurrently idx_probe on workspace (name)")
        later(steps='Index(name="idx_probe", table="workspace", on="(name, id)"),')

        await migrating.migrate(options)

        made = "select indisvalid, indisunique from pg_index where indexrelid = 'idx_probe'::regclass"
        assert await fetch(made) == [{"indisvalid": True, "indisunique": False}]


async def test_a_backfill_of_exactly_whole_batches_and_one_of_no_rows_end(url, later):
    options, told = DatabaseOptions(url=url), []
    async with database(options):
        await migrating.migrate(options)
        for n in range(4):
            await Workspace.create(name=f"W{n}")
        set_eight = "update workspace set probe = 8 where {batch}"
        none = "update team set version = 1 where {batch}"
        later(
            steps=f"""Backfill(table="workspace", statement="{set_eight}", rows=2), Backfill(table="team", statement="{none}"),
            Backfill(table="workspace", statement="no sql at all", only="another"),"""
        )

        await migrating.migrate(options, told.append)

        assert [row["probe"] for row in await fetch("select probe from workspace")] == [8] * 4
        assert [line.split(": ")[1] for line in told if "of about" in line] == ["4 of about 4 rows", "0 of about 0 rows"]


@pytest.mark.parametrize("url", ["postgres"], indirect=True)
async def test_a_change_that_has_to_wait_gives_way_says_for_whom_and_goes_on_later(url, later, monkeypatch):
    options, told = DatabaseOptions(url=url), []
    monkeypatch.setattr(apart, "LOCK_SECONDS", 0.4)
    monkeypatch.setattr(apart, "PAUSE_SECONDS", 0.05)
    monkeypatch.setattr(apart, "TRIES", 3)
    async with database(options):
        await migrating.migrate(options)
        name = later()
        holder = await asyncpg.connect(
            url.replace("postgres://", "postgresql://", 1), server_settings={"application_name": "report"}
        )
        async with holder.transaction():
            await holder.execute("select * from workspace")
            waiting = asyncio.create_task(migrating.migrate(options, told.append))
            while not any("waits for report" in line for line in told):
                await asyncio.sleep(0.01)
            await asyncio.wait_for(Workspace.create(name="Meanwhile"), 4)
            with pytest.raises(apart.Interrupted, match="voronka migrate"):
                await waiting
        await holder.close()

        assert any("waits for report (process" in line and "select * from workspace" in line for line in told)
        assert sum("gave way" in line for line in told) == 3
        assert await migrating.migrate(options) == [name]


@contextlib.asynccontextmanager
async def an_older_process(options):
    """What a process that serves shows of itself: on PostgreSQL the name of its connections."""
    async with serving(options):
        connection = None
        if options.url.startswith("postgres"):
            url = options.url.replace("postgres://", "postgresql://", 1)
            connection = await asyncpg.connect(url, server_settings={"application_name": apart.SERVING})
        yield
        if connection:
            await connection.close()


async def test_what_is_not_compatible_waits_until_older_processes_have_ended(url, later, monkeypatch):
    options, told = DatabaseOptions(url=url, name="voronka migrate"), []
    monkeypatch.setattr(apart, "PAUSE_SECONDS", 0.05)
    async with database(options):
        await migrating.migrate(options)
        name = later(compatible=False)
        async with an_older_process(options):
            monkeypatch.setattr(apart, "LEAVE_SECONDS", 0.1)
            with pytest.raises(apart.Interrupted, match="Nothing was changed; stop them"):
                await migrating.migrate(options)
            assert "probe" not in (await fetch("select * from workspace limit 1") or [{}])[0]
            monkeypatch.setattr(apart, "LEAVE_SECONDS", 60)
            waiting = asyncio.create_task(migrating.migrate(options, told.append))
            while not any("older processes" in line for line in told):
                await asyncio.sleep(0.01)

        assert await waiting == [name]


async def test_an_older_process_ends_itself_when_it_cannot_go_on(url, later, monkeypatch):
    options, ended = DatabaseOptions(url=url, name="voronka migrate"), []
    monkeypatch.setattr(overtaken, "LOOK_SECONDS", 0.02)
    monkeypatch.setattr(health, "version", health.Version())
    monkeypatch.setattr(overtaken, "version", health.version)
    old = migrating.LOCATION.parent / "old"
    async with database(options):
        await migrating.migrate(options)
        shutil.copytree(migrating.LOCATION, old)
        later()
        await migrating.migrate(options)
        (migrating.LOCATION / "crm" / f"{len(migrating.files())}_next.py").write_text(
            LATER.format(ddl=PROBE.replace("probe", "next"), steps="", compatible=False)
        )
        new, location = migrating.LOCATION, old
        monkeypatch.setattr(migrating, "LOCATION", location)
        assert await migrating.overtaken() is None
        looking = asyncio.create_task(overtaken.end_when_overtaken(lambda: ended.append(True)))
        assert (await health.trouble(), ended) == (None, [])

        monkeypatch.setattr(migrating, "LOCATION", new)
        await migrating.migrate(options)
        monkeypatch.setattr(migrating, "LOCATION", location)
        await asyncio.wait_for(looking, 10)

        assert ended == [True]
        assert "does not know (2_next.py)" in await health.trouble()
        with pytest.raises(migrating.ForeignDatabase):
            await migrating.pending()


async def test_a_database_that_a_newer_version_has_begun_to_upgrade_is_refused(url, later):
    options = DatabaseOptions(url=url)
    async with database(options):
        await migrating.migrate(options)
        name = later("alter table nowhere add column x int;")
        with pytest.raises(Exception, match="nowhere"):
            await migrating.migrate(options)
        (migrating.LOCATION / "crm" / name).unlink()

        with pytest.raises(migrating.ForeignDatabase, match=name):
            await migrating.pending()


@pytest.mark.parametrize("url", ["postgres"], indirect=True)
async def test_a_transaction_whose_statement_an_upgrade_has_changed_is_to_be_run_again(url):
    async with database(DatabaseOptions(url=url, pool_size=1)):
        await migrating.migrate(DatabaseOptions(url=url))
        await fetch("select * from workspace")
        other = await asyncpg.connect(url.replace("postgres://", "postgresql://", 1))
        await other.execute(PROBE)
        await other.close()

        with pytest.raises(Collided):
            async with in_transaction():
                await fetch("select * from workspace")

        async with in_transaction():
            assert await fetch("select * from workspace") == []


def test_the_command_says_what_it_does(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("DATABASE_URL", f"sqlite://{tmp_path}/new.sqlite3")

    migrate()
    migrate()

    derived = ", ".join(unit.name for unit in REGISTRY)
    assert " ".join(capsys.readouterr().out.split()) == (
        "0_initial.py: Makes all tables. 0_initial.py, step 1 of 1, changes tables "
        f"derives anew: {derived} Ran 0_initial.py, {derived}. The database is up to date."
    )


async def test_a_migration_that_the_models_need_is_written_in_steps_and_makes_indexes_without_blocking(later, monkeypatch):
    state = migrating.newest_state()
    contact = state[f"{APP}.Contact"]
    contact["data_fields"] = [f for f in contact["data_fields"] if f["name"] != "comment"]
    contact["indexes"] = [i for i in contact["indexes"] if "created_at" not in str(i) or "source" in str(i)]
    monkeypatch.setattr(migrating, "newest_state", lambda: state)

    written = await drafting.write("comments_of_contacts")

    made = migrating._read(written.name)
    assert (made.says, made.is_compatible) == ("Comments of contacts.", True)
    assert [type(step) for step in made.steps] == [Ddl, Index]
    assert (made.steps[0].sqlite, made.steps[0].postgres) == (('ALTER TABLE "contact" ADD "comment" TEXT;',) * 2)
    assert (made.steps[1].table, made.steps[1].on) == ("contact", '("workspace_id", "created_at", "id")')
