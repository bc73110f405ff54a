"""Working processes: frozen, told to stop, killed, and beside a server that only serves."""

import asyncio
import os
import signal
import subprocess
import sys

import pytest

from models.contacts import Contact
from models.db.connecting import dialect
from models.event_log import EventRow
from models.jobs import ImportJob, Job, JobState
from tests.importing import START
from tests.working import hurry, work

SLOW = """
import asyncio, sys
from resolvers.imports import batches, jobs
real, seconds = jobs.store, float(sys.argv.pop())
async def store(*args):
    found = await real(*args)
    print("stored", flush=True)
    await asyncio.sleep(seconds)
    return found
jobs.store = store
from api.cli import main
main()
"""


@pytest.fixture
def worker(db):
    """Start working processes that wait so many seconds after a batch, before it commits."""
    started = []

    def start(seconds):
        env = {**os.environ, "DATABASE_URL": db.database_url, "VORONKA_LOG_LEVEL": "warning"}
        process = subprocess.Popen(
            [sys.executable, "-c", SLOW, "worker", str(seconds)],
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


async def said(process):
    """Wait until a process has stored a batch."""
    assert await asyncio.wait_for(asyncio.to_thread(process.stdout.readline), 30) == "stored\n"


async def begun(as_):
    answer = await as_("admin").ask(START, noun="CONTACT", format="CSV", content="name\nX\nY\n")
    return answer["importStart"]["job"]["id"].split("_")[1]


async def outcome(job_id):
    job = await ImportJob.get(id=job_id)
    return job.status, job.created, await Contact.filter(workspace_id=job.workspace_id, name__in=["X", "Y"]).count()


def _line_with(text, lines):
    return any(text in line for line in lines)


async def test_what_a_frozen_process_does_after_another_has_taken_its_job_is_undone(as_, world, worker):
    if dialect() == "sqlite":
        pytest.skip("a process that is frozen in a transaction holds the only lock of SQLite")
    job_id = await begun(as_)
    frozen = worker(3)
    await said(frozen)
    frozen.send_signal(signal.SIGSTOP)
    await hurry(world.workspace.id)
    await work()
    frozen.send_signal(signal.SIGCONT)
    told = await asyncio.wait_for(asyncio.to_thread(_line_with, '"job.lost"', frozen.stderr), 30)
    frozen.send_signal(signal.SIGTERM)

    assert told
    assert await outcome(job_id) == ("DONE", 2, 2)
    assert await EventRow.filter(workspace_id=world.workspace.id, type="import.finished").count() == 1


async def test_a_process_that_is_told_to_stop_twice_gives_its_job_back_once_and_at_once(as_, world, worker):
    job_id = await begun(as_)
    stopped = worker(3600)
    await said(stopped)
    stopped.send_signal(signal.SIGTERM)
    stopped.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(asyncio.to_thread(stopped.wait), 15) == 0

    row = await Job.get(kind="import")
    assert (row.state, row.attempts, row.token) == (JobState.WAITING, 0, None)
    await work()
    assert await outcome(job_id) == ("DONE", 2, 2)


async def test_the_job_of_a_process_that_is_killed_is_taken_when_its_lease_is_over(as_, world, worker):
    if dialect() == "postgres":
        pytest.skip("shown on SQLite; on PostgreSQL a frozen process is the harder case")
    job_id = await begun(as_)
    killed = worker(3600)
    await said(killed)
    killed.kill()
    killed.wait()
    assert await work() == 0
    await hurry(world.workspace.id)
    assert await work() == 1

    assert await outcome(job_id) == ("DONE", 2, 2)


async def test_a_server_that_only_serves_leaves_jobs_to_workers(as_, world, db):
    from api.app import make_app
    from tests.conftest import serving

    await begun(as_)
    async with serving(make_app(db.model_copy(update={"work": False}), owns_database=False)):
        await asyncio.sleep(0.5)

    assert (await Job.get(kind="import")).state == JobState.WAITING
