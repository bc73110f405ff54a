"""A database with data is upgraded by a later migration, once, however many processes start; a failed one leaves nothing behind."""

import asyncio
import shutil

import pytest

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
