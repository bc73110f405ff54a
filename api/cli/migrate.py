"""Bringing the database up to date, and writing the migration that changed models need."""

from typing import Annotated

import typer

from api.cli.common import console, patient, run, told
from api.settings import Settings
from models.db.connecting import database
from models.db.drafting import write as write_migration
from resolvers.derived import upgrade


def migrate(
    make: Annotated[str | None, typer.Option(help="Write the migration that the models need, under this name.")] = None,
) -> None:
    """Bring the database up to date. What was broken off is gone on with; one process does it, others wait for it."""
    settings = Settings()

    async def bring() -> None:
        if make:
            path = await write_migration(make)
            console.print(f"Written: {path}. Review it." if path else "The models have not changed.")
            return
        async with database(patient(settings)):
            done = await upgrade(patient(settings), told)
            console.print(f"Ran {', '.join(done)}." if done else "The database is up to date.")

    run(bring())
