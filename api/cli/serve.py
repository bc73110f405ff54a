"""Serving the API."""

from typing import Annotated

import typer

from api.listening import listening
from api.server import server
from api.settings import Settings


def serve(
    worker: Annotated[bool | None, typer.Option(help="Do background work too, or leave it to `voronka worker`.")] = None,
) -> None:
    """Serve the API. Settings come from the environment; see the README's table."""
    settings = Settings() if worker is None else Settings().model_copy(update={"work": worker})
    with listening(settings) as sockets:
        running = server(settings)
        running.run(sockets)
    if running.failure is not None:
        raise running.failure
    if not running.started:
        raise typer.Exit(1)
