"""Printing what is generated from the schema."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from models.events.listing import document as events_document
from resolvers.kpis.listing import document as kpi_document
from schema.root import SCHEMA


def schema(
    check: Annotated[bool, typer.Option(help="Fail if what is printed differs from the file that is kept of it.")] = False,  # noqa: FBT002 - Typer makes a switch of it
    events: Annotated[bool, typer.Option(help="Print the page of docs/ that lists the events instead.")] = False,  # noqa: FBT002 - the same
    kpi: Annotated[bool, typer.Option(help="Print the page of docs/ that lists the metrics instead.")] = False,  # noqa: FBT002 - the same
) -> None:
    """Print the GraphQL schema."""
    pages = {"docs/events.md": (events, events_document), "docs/kpi.md": (kpi, kpi_document)}
    asked = [(kept, made) for kept, (is_asked, made) in pages.items() if is_asked]
    kept, made = asked[0] if asked else ("schema/schema.graphql", lambda: SCHEMA.as_str() + "\n")
    text = made()
    if check:
        current = Path(__file__).parent.parent.parent.joinpath(kept).read_text()
        raise typer.Exit(0 if current == text else 1)
    sys.stdout.write(text)
