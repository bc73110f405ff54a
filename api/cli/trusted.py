"""Commands for trusted documents."""

import json
from pathlib import Path
from typing import Annotated

import typer

from api.cli.common import console, opened, run
from api.engine import make_engine
from api.settings import Settings
from resolvers import documents

documents_app = typer.Typer(no_args_is_help=True, add_completion=False, help="Trusted documents.")


@documents_app.command("register")
def documents_register(
    paths: Annotated[
        list[Path],
        typer.Argument(
            help="Files of one document each, or JSON files: {name or hash: text}.", exists=True, dir_okay=False, readable=True
        ),
    ],
) -> None:
    """Register a client's documents, so that it may send their SHA-256 alone. All must be valid, or none is registered."""
    settings = Settings()
    found: dict[str, str] = {}
    for path in paths:
        text = path.read_text()
        found |= _listed(path, text) if path.suffix == ".json" else {path.name: text}

    async def work() -> None:
        engine, wrong = make_engine(settings), []
        for name, text in found.items():
            wrong += [f"{name}: {problem.message}" for problem in engine.documents.prepare(text).problems]
        if wrong:
            console.print("\n".join(f"[red]{line}[/red]" for line in wrong), highlight=False)
            raise typer.Exit(1)
        async with opened(settings):
            new = sum([await documents.register(name, text) for name, text in found.items()])
            for name, text in found.items():
                console.print(f"{documents.digest_of(text)}  {name}", highlight=False)
            console.print(f"{new} new of {len(found)}.")

    run(work())


def _listed(path: Path, text: str) -> dict[str, str]:
    """Return the documents of a JSON file."""
    try:
        found = json.loads(text)
    except json.JSONDecodeError as wrong:
        raise typer.BadParameter(f"{path} is no JSON: {wrong}") from None
    if not (isinstance(found, dict) and all(isinstance(value, str) for value in found.values())):
        raise typer.BadParameter(f"{path} must hold an object: names or hashes with the texts of documents.")
    return found
