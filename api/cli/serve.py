"""Serving the API."""

import os
from typing import Annotated

import structlog
import typer

from api.cli.common import configure_logs, console, run
from api.preparing import refuse_nothing
from api.server import server
from api.settings import Settings, unknown_names
from models.errors import CrmError


def serve(
    worker: Annotated[bool | None, typer.Option(help="Do background work too, or leave it to `voronka worker`.")] = None,
) -> None:
    """Serve the API. Settings come from the environment; see the README's table."""
    settings = Settings() if worker is None else Settings().model_copy(update={"work": worker})
    configure_logs(settings)
    for name, meant in unknown_names(os.environ).items():
        structlog.get_logger().warning("setting.unknown", name=name, meant=meant)
    run(refuse_nothing(settings))
    try:
        running = server(settings)
    except CrmError as wrong:
        console.print(f"[red]{wrong}[/red]", highlight=False)
        raise typer.Exit(1) from None
    running.run()
    if not running.started:
        raise typer.Exit(1)
