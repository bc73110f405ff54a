"""An address of its own for the metrics, beside what a process does: for workers, and where the API's address is open to all."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.routing import Route, Router
from starlette.types import Receive, Scope, Send

from api.answers import answer
from api.listening import Place, listening_at
from api.observing.metrics import Metrics
from api.observing.page import MetricsPage
from api.settings import Settings

STOP_SECONDS = 1


class _Beside(uvicorn.Server):
    """Serves beside others in one loop, and leaves the process's signals to them."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take none."""
        yield


@asynccontextmanager
async def telling(settings: Settings, metrics: Metrics) -> AsyncIterator[None]:
    """Tell the metrics on their own address meanwhile."""
    page = MetricsPage(metrics, settings.metrics_token.get_secret_value())
    router = Router([Route("/metrics", page.answer, methods=["GET"])])

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        scope["app"] = app
        await answer(router, scope, receive, send)

    config = uvicorn.Config(
        app, log_config=None, log_level="warning", access_log=False, server_header=False, proxy_headers=False,
        lifespan="off", timeout_graceful_shutdown=STOP_SECONDS,
    )  # fmt: skip
    place = Place(
        host=settings.metrics_host, port=settings.metrics_port, named="VORONKA_METRICS_HOST", numbered="VORONKA_METRICS_PORT"
    )
    with listening_at(place) as sockets:
        beside = _Beside(config)
        serving = asyncio.create_task(beside.serve(sockets))
        try:
            yield
        finally:
            beside.should_exit = True
            await asyncio.wait({serving}, timeout=2 * STOP_SECONDS)
            serving.cancel()
