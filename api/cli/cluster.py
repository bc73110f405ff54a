"""A distributed PostgreSQL: what it is told."""

from dataclasses import replace
from typing import Annotated

import typer

from api.cli.common import console, run, told
from api.settings import Settings
from models.db import distributing
from models.db.connecting import database

AFTERWARDS = """\
-- then, once more: voronka migrate             (makes the triggers that are left out above, by row)
-- and for every process: VORONKA_PLAN_CACHE_MODE=auto"""


def distribute(
    yes: Annotated[bool, typer.Option("--yes", help="Run it, instead of printing it.")] = False,  # noqa: FBT002 - Typer makes a switch of it
) -> None:
    """Print, or run, what spreads the tables over a PostgreSQL cluster (Citus) by workspace. It goes on where it was broken off."""
    options = replace(Settings().database, name="voronka distribute")

    async def work() -> None:
        async with database(options):
            if yes:
                await distributing.distribute(options, told)
                console.print("The tables are spread.")
            else:
                for statement in await distributing.plan(options):
                    told(f"{statement};")
            told(AFTERWARDS)

    run(work())
