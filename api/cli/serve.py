"""Serving the API."""

import os
from typing import Annotated

import structlog
import typer

from api.cli.common import run
from api.listening import listening
from api.preparing import refuse_nothing
from api.server import server
from api.settings import Settings, unknown_names


def serve(
    worker: Annotated[bool | None, typer.Option(help="Do background work too, or leave it to `voronka worker`.")] = None,
) -> None:
    """Serve the API. Settings come from the environment; see the README's table."""
    settings = Settings() if worker is None else Settings().model_copy(update={"work": worker})
    for name, meant in unknown_names(os.environ).items():
        structlog.get_logger().warning("setting.unknown", name=name, meant=meant)
    with listening(settings) as sockets:
        run(refuse_nothing(settings))
        running = server(settings)
        running.run(sockets)
    if running.failure is not None:
        raise running.failure
    if not running.started:
        raise typer.Exit(1)
