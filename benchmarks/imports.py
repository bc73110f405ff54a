"""How long an import of contacts takes on PostgreSQL, through the command line's own path: `python -m benchmarks.imports`."""

import argparse
import asyncio
import time

from models.contacts import Contact
from models.db.connecting import DatabaseOptions, database
from models.jobs import FileFormat
from models.rights import Noun
from models.users import Role, User
from models.workspaces import Workspace
from resolvers.callers import actor_for
from resolvers.changes import changes
from resolvers.derived import upgrade
from resolvers.imports import files, jobs
from tests import postgres


def rows(count: int) -> bytes:
    """Return a CSV file of so many contacts, each with a number, an address and two tags."""
    lines = ["externalId,name,phones,emails,tags,source,comment"]
    lines += [f"c{i},Клиент Номер {i},+7916{i:07d},client{i}@example.com,vip;new,site,Строка {i}" for i in range(count)]
    return "\n".join(lines).encode()


async def measure(count: int) -> None:
    """Import, and import the same again."""
    admin = postgres.admin_url()
    url = await postgres.create_database(admin)
    try:
        options = DatabaseOptions(url=url)
        async with database(options):
            await upgrade(options)
            workspace = await Workspace.create(name="W")
            user = await User.create(workspace_id=workspace.id, name="U", email="u@x.ru", role=Role.ADMIN)
            actor = await actor_for(workspace.id, user.id)
            if actor is None:
                raise RuntimeError("the user is gone")
            for run in ("new", "again"):
                file = await files.keep_file(actor, rows(count))
                started = time.perf_counter()
                async with changes(workspace.id, user.id) as work:
                    job = await jobs.start_import(work, actor, Noun.CONTACT, FileFormat.CSV, file_id=f"file_{file.id}")
                done = await jobs.run_whole(job)
                seconds = time.perf_counter() - started
                print(
                    f"{run}: {count} rows in {seconds:.1f} s, {count / seconds:.0f} a second; "
                    f"{done.created} created, {done.unchanged} unchanged, {done.failed} failed; {await Contact.all().count()} contacts"
                )
    finally:
        await postgres.drop_database(admin, url)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    asyncio.run(measure(parser.parse_args().rows))
