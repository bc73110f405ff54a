"""A migration with a column, an index and a backfill: killed and run again, while a process of the version before serves."""

import asyncio
import itertools
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from api.settings import Settings
from models.db import migrating
from models.db.connecting import database, dialect, fetch
from models.jobs import Queue
from resolvers.derived import upgrade as upgrade_database
from resolvers.jobs.running import Worker
from resolvers.log import telling
from tests import postgres
from tests.builders import make_world
from tests.flows.test_promises import Victim

ROOT = Path(__file__).parents[2]
ROWS = int(os.environ.get("UPGRADE_ROWS", "50000"))
"""Half a million is what the README tells of; a tenth of it shows the same in the suite's time."""
ALLOWED = {"CONFLICT", "UNAVAILABLE"}
MIGRATION = re.search(r"<!-- migration -->\n```python\n(.*?)```", (ROOT / "docs/extending.md").read_text(), re.DOTALL)[1]
"""The worked example is what is run."""
MANY = {
    "sqlite": """
        with recursive n(i) as (select 1 union all select i + 1 from n where i < {rows})
        insert into contact (id, workspace_id, created_at, updated_at, name, name_key)
        select printf('01900000-0000-7000-8000-%012d', i), ?1, '2026-01-01T00:00:00.000000Z', '2026-01-01T00:00:00.000000Z',
        'Client ' || i, 'client ' || i from n""",
    "postgres": """
        insert into contact (id, workspace_id, created_at, updated_at, name, name_key)
        select ('01900000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, $1, now(), now(), 'Client ' || i, 'client ' || i
        from generate_series(1, {rows}) i""",
}
CREATE = "mutation($id: ID!, $name: String!) { done: contactCreate(input: { id: $id, name: $name }) { contact { id } userErrors { code } } }"
RENAME = "mutation($id: ID!, $name: String!) { done: contactUpdate(id: $id, input: { name: $name }) { contact { id } userErrors { code } } }"
NEW_VERSION = """
import asyncio
from pathlib import Path
from api.settings import Settings
from models.db import migrating, running
from models.db.connecting import database
migrating.LOCATION, running.TELL_SECONDS = Path({location!r}), 0

async def migrate():
    async with database(Settings().database):
        await migrating.migrate(Settings().database, lambda text: print(text, flush=True))
asyncio.run(migrate())
"""
"""What ``voronka migrate`` does, without the schema, which takes longer to load than the rest."""


@pytest.fixture(params=["sqlite", "postgres"])
async def url(request, tmp_path, postgres_admin):
    if request.param == "sqlite":
        yield f"sqlite://{tmp_path}/old.sqlite3"
        return
    made = await postgres.create_database(postgres_admin)
    yield made
    await postgres.drop_database(postgres_admin, made)


@pytest.fixture
async def world(url):
    """A company with many contacts in a database of its own."""
    options = Settings(DATABASE_URL=url, statement_timeout=600).database
    async with database(options):
        await upgrade_database(options)
        made = await make_world()
        workspace = made.workspace.id
        await fetch(MANY[dialect()].format(rows=ROWS), [workspace if dialect() == "postgres" else str(workspace)])
        yield made


@pytest.fixture
def upgrade(tmp_path, url):
    """The next version's ``voronka migrate``: its lines as they come, and whether it is killed at one that says something."""
    location = tmp_path / "migrations"
    shutil.copytree(migrating.LOCATION, location, ignore=shutil.ignore_patterns("__pycache__"))
    (location / "crm" / f"{len(migrating.files())}_name_length.py").write_text(MIGRATION)

    def run(killed_at=None):
        process = subprocess.Popen(
            [sys.executable, "-c", NEW_VERSION.format(location=str(location))],
            env={**os.environ, "DATABASE_URL": url}, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )  # fmt: skip
        lines = []
        with process.stdout:
            for line in process.stdout:
                lines.append(line)
                if killed_at and killed_at in line:
                    process.send_signal(signal.SIGKILL)
        return process.wait(), lines

    return lambda killed_at=None: asyncio.to_thread(run, killed_at)


class Writer:
    """A client of the old version, which renames contacts of its own and makes new ones until it is told to stop."""

    def __init__(self, http, address, token, renamed, number):
        self.http, self.address, self.token, self.renamed, self.number = http, address, token, renamed, number
        self.names, self.refused, self.is_over = {}, [], False

    async def send(self, document, id_, name):
        headers = {"authorization": f"Bearer {self.token}"}
        answer = await self.http.post(
            self.address, json={"query": document, "variables": {"id": id_, "name": name}}, headers=headers
        )
        body = answer.json()
        done = (body.get("data") or {}).get("done")
        if done and done["contact"]:
            self.names[id_] = name
        else:
            self.refused.append(
                [e["code"] for e in done["userErrors"]] if done else [e["extensions"]["code"] for e in body["errors"]]
            )

    async def run(self):
        for n in itertools.count():
            if self.is_over:
                return
            await self.send(RENAME, self.renamed[n % len(self.renamed)], f"Renamed{'x' * (n % 50)}")
            await self.send(CREATE, f"contact_{self.number:08d}-0000-4000-8000-{n:012d}", f"New{'y' * (n % 50)}")


async def killed_on_the_way(upgrade, *places):
    """Kill the upgrade at each of some places, run it to its end, and see that it went on each time and did nothing twice or not at all."""
    assert [(await upgrade(place))[0] for place in places] == [-signal.SIGKILL] * len(places)
    stopped = (await fetch("select steps, filled from migration where version like '%name_length%'"))[0]
    assert (stopped["steps"], 0 < stopped["filled"] < ROWS) == (2, True)

    ended, told = await upgrade()

    assert ended == 0
    assert not any("changes tables" in line or "makes the index" in line for line in told)
    filled = [int(line.split(": ")[1].split(" ")[0].replace(",", "")) for line in told if "of about" in line]
    there = (await fetch("select count(*) as n from contact"))[0]["n"]
    assert stopped["filled"] < filled[0] <= filled[-1] <= there
    wrong = "not length(name)" if dialect() == "sqlite" else "distinct from length(name)"
    assert await fetch(f"select name, name_length from contact where name_length is {wrong}") == []
    assert len(await fetch("select 1 from aerich where version like '%name_length%'")) == 1
    await fetch("delete from row_change")
    await telling.tell_of_all()
    while await Worker([telling.TELL]).run_due(Queue.HOUSEKEEPING):
        pass
    assert await fetch("select count(*) as n from row_pending") == [{"n": 0}]
    assert (await fetch("select count(*) as n from row_change where noun = 'CONTACT'"))[0]["n"] >= ROWS, (
        "clients are told of every row"
    )


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_a_migration_that_is_killed_goes_on_where_it_was(world, upgrade):
    await killed_on_the_way(upgrade, "makes the index", "of about")


@pytest.mark.parametrize("url", ["postgres"], indirect=True)
async def test_what_the_old_version_writes_meanwhile_is_not_lost(world, url, upgrade):
    seeded = [f"contact_01900000-0000-7000-8000-{n:012d}" for n in range(1, ROWS, ROWS // 400)]
    server = Victim(url, VORONKA_RATE_LIMIT="0")
    try:
        async with httpx.AsyncClient(timeout=30, trust_env=False) as http:
            await server.ready(http)
            address = f"http://127.0.0.1:{server.port}/graphql"
            writers = [Writer(http, address, world.tokens["admin"], seeded[k::4], k) for k in range(4)]
            async with asyncio.TaskGroup() as group:
                for writer in writers:
                    group.create_task(writer.run())
                for killed_at in ("changes tables", "makes the index", "of about", None):
                    await upgrade(killed_at)
                for writer in writers:
                    writer.is_over = True
            assert (await http.get(f"http://127.0.0.1:{server.port}/readyz")).status_code == 200
    finally:
        server.kill()

    assert {code for writer in writers for codes in writer.refused for code in codes} <= ALLOWED
    kept = {f"contact_{row['id']}": row["name"] for row in await fetch("select id, name from contact")}
    lost = [(id_, name) for writer in writers for id_, name in writer.names.items() if kept.get(id_) != name]
    assert lost == []
    assert min(len(writer.names) for writer in writers) > 10
    assert await fetch("select indisvalid from pg_index where indexrelid = 'idx_contact_length'::regclass") == [
        {"indisvalid": True}
    ]
