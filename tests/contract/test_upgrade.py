"""A database with data is upgraded by a later migration, once, however many processes start; a failed one leaves nothing behind."""

import asyncio
import shutil

import pytest
import typer
from aerich.models import Aerich

from api.app import prepare_database
from api.cli.common import run
from api.settings import Settings
from models.db import migrating
from models.db.connecting import DatabaseOptions, database, fetch
from models.workspaces import Workspace
from tests import postgres

LATER = """
async def upgrade(db):
    return "ALTER TABLE workspace ADD COLUMN probe INT DEFAULT 7;{more}"


async def downgrade(db):
    return ""


MODELS_STATE = ""
"""


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

    def add(more=""):
        (tmp_path / "migrations/crm" / name).write_text(LATER.format(more=more))
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


def test_the_refusal_of_a_database_is_one_line_and_an_exit_code(capsys):
    async def refused():
        raise migrating.ForeignDatabase("This database was made by another version.")

    with pytest.raises(typer.Exit) as told:
        run(refused())

    assert (told.value.exit_code, capsys.readouterr().out.split()) == (
        1,
        ["This", "database", "was", "made", "by", "another", "version."],
    )
