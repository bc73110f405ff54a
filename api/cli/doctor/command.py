"""The command: looks everywhere, tells what it found, and ends with 1 where something is wrong."""

import os
from collections.abc import AsyncIterator
from dataclasses import asdict
from typing import Annotated

import orjson
import typer

from api.cli.common import opened, run
from api.cli.doctor import database, recordings, seeing, settings, work
from api.cli.doctor.finding import Finding, Level, wrong
from api.settings import Settings
from models.db.connecting import is_there

SIGNS = {Level.OK: "ok      ", Level.WARNING: "warning ", Level.WRONG: "WRONG   "}


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print what was found as one line of JSON.")] = False,  # noqa: FBT002 - Typer makes a switch of it
) -> None:
    """Look whether all is well: settings, database, secrets, work, accounts, clocks. Changes nothing; ends with 1 where something is wrong."""
    found, broken = [*settings.unknown(os.environ)], [*settings.unusable()]
    found += broken or run(_rest(Settings()))
    is_well = all(finding.level is not Level.WRONG for finding in found)
    if as_json:
        typer.echo(orjson.dumps({"isWell": is_well, "findings": [asdict(finding) for finding in found]}).decode())
    else:
        for finding in found:
            typer.echo(
                f"{SIGNS[finding.level]}{finding.about}: {finding.says.rstrip('.')}."
                + (f" {finding.remedy}" if finding.remedy else "")
            )
    raise typer.Exit(0 if is_well else 1)


async def _rest(known: Settings) -> list[Finding]:
    return [finding async for finding in _look(known)]


async def _look(known: Settings) -> AsyncIterator[Finding]:
    if not is_there(known.database_url):
        yield wrong(
            "database",
            f"there is none at {known.database_url}",
            "Run `voronka init`, or set DATABASE_URL to the one that you mean.",
        )
        return
    for finding in seeing.look(known, os.environ):
        yield finding
    async with opened(known):
        async for finding in database.look(known):
            yield finding
        yield database.secret_key()
        if await database.is_usable():
            async for finding in work.look():
                yield finding
            async for finding in recordings.look(known):
                yield finding
