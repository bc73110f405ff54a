"""How long imports take on PostgreSQL, through the command line's own path: `python -m benchmarks.imports`."""

import argparse
import asyncio
import time
from collections.abc import Callable, Mapping

from models.db.connecting import DatabaseOptions, database
from models.deals import Pipeline, Stage
from models.jobs import FileFormat
from models.rights import Noun
from models.users import Role, User
from models.workspaces import Workspace
from resolvers.access import Actor
from resolvers.callers import actor_for
from resolvers.changes import changes
from resolvers.derived import upgrade
from resolvers.imports import files, jobs
from tests import postgres


def contacts(count: int) -> bytes:
    """Return a CSV file of so many contacts, each with a number, an address and two tags."""
    lines = ["externalId,name,phones,emails,tags,source,comment"]
    lines += [f"c{i},Клиент Номер {i},+7916{i:07d},client{i}@example.com,vip;new,site,Строка {i}" for i in range(count)]
    return "\n".join(lines).encode()


def interactions(count: int) -> bytes:
    """Return calls, most of them with contacts, and messages: one in ten."""
    lines = ["externalId,kind,direction,phone,contact,startedAt,talkSeconds,user"]
    for i in range(count):
        at = f"2026-{i % 9 + 1:02d}-{i % 28 + 1:02d} {i % 24:02d}:{i % 60:02d}"
        kind, phone, talk = ("message", "", "") if i % 10 == 0 else ("call", f"+7916{i % 120_000:07d}", str(i % 900))
        contact = f"c{i % 50_000}" if kind == "message" else ""
        lines.append(f"i{i},{kind},{'inbound' if i % 2 else 'outbound'},{phone},{contact},{at},{talk},u@x.ru")
    return "\n".join(lines).encode()


def deals(count: int) -> bytes:
    """Return deals with their contacts, a third of them won and a third lost."""
    lines = ["externalId,title,amount,contact,stage,openedAt,closedAt,owner"]
    for i in range(count):
        stage, closed = (("New", ""), ("Won", "2026-03-05 10:00"), ("Lost", "2026-03-06 10:00"))[i % 3]
        lines.append(f"d{i},Сделка {i},{i % 100_000}.50,c{i % 50_000},{stage},2026-01-{i % 28 + 1:02d},{closed},u@x.ru")
    return "\n".join(lines).encode()


MADE: Mapping[Noun, tuple[Callable[[int], bytes], float]] = {
    Noun.CONTACT: (contacts, 1),
    Noun.INTERACTION: (interactions, 1),
    Noun.DEAL: (deals, 0.3),
}


async def _workspace() -> Actor:
    workspace = await Workspace.create(name="W")
    user = await User.create(workspace_id=workspace.id, name="U", email="u@x.ru", role=Role.ADMIN)
    pipeline = await Pipeline.create(workspace_id=workspace.id, name="Main")
    for position, (name, kind) in enumerate((("New", "OPEN"), ("Won", "WON"), ("Lost", "LOST"))):
        shared = {"workspace_id": workspace.id, "pipeline_id": pipeline.id}
        await Stage.create(**shared, name=name, position=position, kind=kind)
    actor = await actor_for(workspace.id, user.id)
    if actor is None:
        raise RuntimeError("the user is gone")
    return actor


async def measure(count: int) -> None:
    """Import each noun, and import the same again."""
    admin = postgres.admin_url()
    url = await postgres.create_database(admin)
    try:
        options = DatabaseOptions(url=url)
        async with database(options):
            await upgrade(options)
            actor = await _workspace()
            for noun, (make, share) in MADE.items():
                for run in ("new", "again"):
                    await _import(actor, noun, make(int(count * share)), run)
    finally:
        await postgres.drop_database(admin, url)


async def _import(actor: Actor, noun: Noun, content: bytes, run: str) -> None:
    file = await files.keep_file(actor, content)
    started, cpu = time.perf_counter(), time.process_time()
    async with changes(actor.workspace_id, actor.user_id) as work:
        job = await jobs.start_import(work, actor, noun, FileFormat.CSV, file_id=f"file_{file.id}")
    done = await jobs.run_whole(job)
    seconds = time.perf_counter() - started
    print(
        f"{noun.value.lower()}, {run}: {done.done} rows in {seconds:.1f} s, {done.done / seconds:.0f} a second, {time.process_time() - cpu:.1f} s of CPU; "
        f"{done.created} created, {done.unchanged} unchanged, {done.failed} failed, {done.warned} warned {done.error or ''}"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    asyncio.run(measure(parser.parse_args().rows))
