"""Printing what is generated from the schema."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from models.events.listing import document as events_document
from schema.root import SCHEMA


def schema(
    check: Annotated[bool, typer.Option(help="Fail if schema/schema.graphql, or docs/events.md, is out of date.")] = False,  # noqa: FBT002 - Typer makes a switch of it
    events: Annotated[bool, typer.Option(help="Print the page of docs/ that lists the events instead.")] = False,  # noqa: FBT002 - the same
) -> None:
    """Print the GraphQL schema."""
    text = events_document() if events else SCHEMA.as_str() + "\n"
    if check:
        kept = "docs/events.md" if events else "schema/schema.graphql"
        current = Path(__file__).parent.parent.parent.joinpath(kept).read_text()
        raise typer.Exit(0 if current == text else 1)
    sys.stdout.write(text)
