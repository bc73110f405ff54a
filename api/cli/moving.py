"""Commands that move records: to another database, into a file, and back."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from api.cli.common import progress_bar, run, told
from api.cli.database_mistakes import about
from api.settings import Settings
from models.db.connecting import DatabaseOptions, is_embedded, keyring_of, place_of, refuse_url
from models.db.moving.archives import MAGIC
from models.db.serving import unserved
from resolvers import moving


@contextmanager
def _shown() -> Iterator[Callable[[str, int, int], None]]:
    with progress_bar() as bar:
        tasks = {}

        def seen(table: str, done: int, total: int) -> None:
            if table not in tasks:
                tasks[table] = bar.add_task(table)
            bar.update(tasks[table], completed=done, total=total)

        yield seen


def copy(
    to: Annotated[
        str, typer.Option(help="The other database, empty: `postgres://…` or `sqlite://…`. PGPASSWORD may hold its password.")
    ],
) -> None:
    """Copy the whole database into an empty one, and compare both. Nobody may serve meanwhile; what was broken off begins anew."""
    source = Settings().database
    try:
        refuse_url(to)
    except ValueError as wrong:
        raise typer.BadParameter(str(wrong), param_hint="--to") from None
    target = replace(source, url=to, replica_urls=())

    async def work() -> None:
        with about(to):
            async with unserved(target):  # whether it is there at all
                pass
        with _shown() as seen, about(to) if is_embedded(to) != is_embedded(source.url) else nullcontext():
            moved = await moving.copy(source, target, told, seen)
        told(
            f"{moved.rows} rows of {len(moved.tables)} tables are in {place_of(to)}, each table with the digest that it has here."
        )
        _tell_keys(moved.keys, source)
        told(f"Now start every process with DATABASE_URL={_bare(to)}. Clients go on with the tokens and cursors that they have.")

    run(work())


def _bare(url: str) -> str:
    """Return a URL without its password."""
    scheme, _, rest = url.partition("://")
    login, at, place = rest.rpartition("@")
    return f"{scheme}://{login.split(':')[0]}{':…' if ':' in login else ''}{at}{place}"


def _tell_keys(keys: Sequence[str], options: DatabaseOptions) -> None:
    if not keys:
        return
    names = ", ".join(keys)
    if lost := moving.unknown(keys, options):
        told(
            f"Secrets in it are sealed with the key {', '.join(lost)}, which this process does not have. Put it into VORONKA_SECRET_KEY or "
            "its file; where it is lost for good, `voronka secrets reset` drops what it sealed."
        )
        return
    file = f" (here: {kept})" if (kept := keyring_of(options).file) else ""
    told(
        f"Its secrets are sealed with the key {names}: keep VORONKA_SECRET_KEY, or the key's file{file}, for it, and apart from it."
    )


def backup(
    file: Annotated[Path, typer.Argument(help="The file to write; it must not be there yet.")],
    workspace: Annotated[
        str | None, typer.Option(help="Only this workspace, by its id or name: a file that either database reads.")
    ] = None,
) -> None:
    """Write the embedded database, or one workspace of either database, into a file, while others go on."""
    options = Settings().database

    async def work() -> None:
        with _shown() as seen:
            if workspace is None:
                keys: Sequence[str] = await moving.back_up(options, file, seen)
            else:
                keys = (await moving.back_up_workspace(options, workspace, file, seen)).keys
        told(f"{file} is written and checked.")
        _tell_keys(keys, options)

    run(work())


def restore(
    file: Annotated[Path, typer.Argument(help="What `voronka backup` wrote.", exists=True, dir_okay=False, readable=True)],
    replaces: Annotated[  # noqa: FBT002 - Typer makes a switch of it
        bool, typer.Option("--replace", help="Put it in the place of a database that is there, which is kept beside it.")
    ] = False,
) -> None:
    """Put a backup of the embedded database in its place, or bring a workspace in from a file. A workspace that is there is refused."""
    options = Settings().database

    async def work() -> None:
        with file.open("rb") as held:
            is_workspace = held.read(len(MAGIC)) == MAGIC
        if is_workspace:
            with _shown() as seen:
                head = await moving.restore_workspace(options, file, told, seen)
            told(f"The workspace {head.name} (workspace_{head.workspace}) is there, as it was at {head.made_at}.")
            _tell_keys(head.keys, options)
            return
        with _shown() as seen:
            aside, keys = await moving.restore(options, file, seen, replaces=replaces)
        told(
            f"{place_of(options.url)} is what {file} was."
            + (f" What it was before is {aside}; remove it when all is well." if aside else "")
        )
        _tell_keys(keys, options)

    run(work())
