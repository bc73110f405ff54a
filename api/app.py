"""The application: routes, what runs beside them, and what is open while it runs."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route, Router, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette_compress import CompressMiddleware, add_compress_type

from api import hooks, sessions, surveys, uploads
from api.addresses import Proxies
from api.answers import PAGE, HttpRefusal, answer
from api.auth import Authenticator
from api.bodies import BodyReader
from api.budget import Throttle, counter_of
from api.connections import Connections, Limits
from api.documents import NamedDocuments
from api.downloads import ExportEndpoint
from api.engine import make_engine
from api.http import COMPRESSED_FROM, GraphQLEndpoint, sent
from api.leaving import attended
from api.media import GRAPHQL
from api.observing.choosing import Observing, observing
from api.observing.gauges import gauges_of
from api.observing.places import place_of
from api.operations import Means
from api.overtaken import in_step
from api.preparing import prepare_database
from api.receiving import Receiver
from api.recordings import RecordingEndpoint
from api.settings import Settings, unlimited
from api.stores import recordings_by
from api.streaming import EventStreams
from api.watching import Watch
from api.websocket import SocketEndpoint, SocketLimits
from api.worker import STOP_SECONDS, working
from integrations.identity import Issuer
from models.db.connecting import database
from models.db.health import trouble
from models.db.keeping import drain
from models.db.lanes import ARRIVING, CALLER
from models.errors import ErrorCode
from resolvers.doorbell import hear_others
from resolvers.log.tail import Tail
from resolvers.reads import ids
from resolvers.sign_in.sessions import has_signed_in_from

if TYPE_CHECKING:
    from api.observing.tracing import Tracing

STATIC = Path(__file__).parent / "static"
add_compress_type(GRAPHQL)
for _media in ("text/csv", "application/x-ndjson"):  # exports: what there is is sent at once, not when a block of it is full
    add_compress_type(_media, streaming=True)


class Front:
    """GraphQL requests go straight to their endpoint, which answers every error itself; all other paths are answered in one way.

    Both are told the client's own address, not that of a trusted proxy before it. Large answers are compressed.
    """

    def __init__(self, graphql: GraphQLEndpoint, others: Router, proxies: Proxies, watch: Watch, *, compresses: bool) -> None:
        self.graphql, self.others, self.proxies, self.watch = graphql, others, proxies, watch
        self._serve = _compressing(self._plain) if compresses else self._plain

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection. Until it is known who it is, its work counts as that of arrivals."""
        kind = scope["type"]
        if kind != "lifespan":
            CALLER.set(ARRIVING)
            scope = self.proxies.look_through(scope)
        if kind != "http":
            await self.others(scope, receive, send)
            return
        path = scope["path"]
        with self.watch.request(place_of(path)):
            if path == "/graphql":
                await attended(self.graphql, scope, receive, send)
            else:
                await self._serve(scope, receive, send)

    async def _plain(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope["app"] = self  # so that an unknown path and a wrong method are raised, and told like all else
        await answer(self.others, scope, receive, send)


def _compressing(app: ASGIApp) -> ASGIApp:
    return CompressMiddleware(app, minimum_size=COMPRESSED_FROM, zstd_level=6, gzip_level=6)


class Pages(StaticFiles):
    """Files for browsers, which ask again whether they have changed."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Return a file, or raise what the client is told."""
        response = await super().get_response(path, scope)
        response.raw_headers += [*PAGE, (b"cache-control", b"no-cache")]
        return response


def make_app(settings: Settings, *, owns_database: bool = True, tracing: "Tracing | None" = None) -> ASGIApp:
    """Return the application. One per process; it opens the database itself unless somebody else holds it open."""
    engine = make_engine(settings)
    issuers = [
        (Issuer(i.issuer, i.audience), ids.decode("oidc", i.workspace, "workspace") if i.workspace else None)
        for i in settings.oidc
    ]
    auth = Authenticator(settings.auth_cache_seconds, issuers)

    def access_changed(workspace_id: UUID) -> None:
        auth.forget(workspace_id)
        connections.recheck(workspace_id)

    tail = Tail(access_changed)
    connections = Connections(auth=auth, tail=tail, limits=_limits(settings))
    documents = NamedDocuments(settings.trusted_documents, settings.persisted_queries)
    observed = observing(settings, documents.is_registered, tracing)
    means = Means(engine=engine, documents=documents, tail=tail, watch=observed.watch)
    sockets = SocketEndpoint(means=means, connections=connections, limits=_socket_limits(settings))
    if observed.metrics is not None:
        observed.metrics.gauges = lambda: gauges_of(observed.watch, sockets, tail)
    bodies = BodyReader(limit=unlimited(settings.body_limit), seconds=settings.request_timeout)
    page = (STATIC / "graphiql.html").read_bytes() if settings.graphiql else None
    endpoint = GraphQLEndpoint(
        engine=engine,
        auth=auth,
        documents=documents,
        bodies=bodies,
        streams=EventStreams(engine=engine, connections=connections, heartbeat=settings.stream_heartbeat),
        graphiql=page,
        compress=_compressing(sent) if settings.compression else None,
        replica_lists=settings.replica_lists,
    )

    receiver = Receiver(spool=hooks.spool_of(settings))
    exports = ExportEndpoint(engine=engine, auth=auth, bodies=bodies, at_a_time=unlimited(settings.exports_per_user))

    recordings_by(settings)
    recordings = RecordingEndpoint(auth=auth, at_a_time=unlimited(settings.recordings_per_user))

    @asynccontextmanager
    async def lifespan(_app: object) -> AsyncIterator[None]:
        async with database(settings.database) if owns_database else contextlib.nullcontext():
            await prepare_database(settings)
            following = [asyncio.create_task(run) for run in (tail.run(), hear_others(settings.database), receiver.spool.run())]
            try:
                async with (
                    observed.beside(settings),
                    in_step(settings.database),
                    working(settings) if settings.work else contextlib.nullcontext(),
                ):
                    yield
            finally:
                for task in following:
                    task.cancel()
                await asyncio.wait(following, timeout=STOP_SECONDS)
                await drain(STOP_SECONDS / 2)

    throttle = Throttle(settings.sign_in_attempts, counter_of(settings), has_signed_in_from)
    routes = [
        WebSocketRoute("/graphql", sockets),
        Route("/healthz", _healthy, methods=["GET"]),
        Route("/readyz", _ready, methods=["GET"]),
        *sessions.routes(throttle, bodies),
        *surveys.routes(throttle, bodies),
        *hooks.routes(receiver, bodies),
        Route("/files", uploads.endpoint(settings, auth), methods=["POST"]),
        Route("/export", exports, methods=["POST"]),
        Route("/recordings/{address}", recordings, methods=["GET", "HEAD"]),
        *_metrics_of(settings, observed),
        *([Route("/", _leads_on, methods=["GET"])] if settings.graphiql else []),
        *([Mount("/static", Pages(directory=STATIC))] if settings.graphiql else []),
    ]
    front = Front(
        endpoint,
        Router(routes=routes, lifespan=lifespan, redirect_slashes=False),
        Proxies(settings.trusted_proxies),
        observed.watch,
        compresses=settings.compression,
    )
    served = front if tracing is None else tracing.around(front)
    if not settings.cors_origins:
        return served
    return CORSMiddleware(
        served,
        allow_origins=settings.cors_origins,
        allow_methods=["GET", "HEAD", "POST"],
        allow_headers=[
            *("authorization", "content-type", "if-none-match", "last-event-id", "x-read-after", "x-request-id"),
            *("range", "if-range"),
        ],
        expose_headers=[
            *("etag", "retry-after", "x-read-from", "x-request-id"),
            *("accept-ranges", "content-disposition", "content-range"),
        ],
    )


def _limits(settings: Settings) -> Limits:
    """Return what connections that last may do."""
    return Limits(
        stall=settings.socket_stall_timeout,
        buffer=unlimited(settings.socket_buffer),
        memory=settings.socket_memory,
        per_token=settings.sockets_per_token,
    )


def _socket_limits(settings: Settings) -> SocketLimits:
    """Return what sockets may do."""
    return SocketLimits(
        operations=unlimited(settings.socket_operations),
        message=unlimited(settings.socket_message_limit),
        init_timeout=settings.socket_init_timeout,
        heartbeat=settings.socket_heartbeat,
        silent=settings.silent_sockets,
        silent_per_address=settings.silent_sockets_per_address,
    )


def _metrics_of(settings: Settings, observed: Observing) -> list[Route]:
    """Return the route of the metrics on the API's own address, where there is a token for it."""
    token = settings.metrics_token.get_secret_value()
    if observed.metrics is None or not token:
        return []
    from api.observing.page import MetricsPage  # noqa: PLC0415 - nobody asks for it by default

    return [Route("/metrics", MetricsPage(observed.metrics, token).answer, methods=["GET"])]


async def _leads_on(request: Request) -> Response:
    """Lead people with a browser to GraphiQL. For programs there is nothing here."""
    if "text/html" not in request.headers.get("accept", ""):
        raise HttpRefusal(404, "There is nothing here; the API is at /graphql.", ErrorCode.NOT_FOUND)
    return RedirectResponse("/graphql", status_code=307)


async def _healthy(_request: Request) -> JSONResponse:
    """Tell that the process runs."""
    return JSONResponse({"status": "ok"})


async def _ready(_request: Request) -> JSONResponse:
    """Tell whether the process can serve: it reads and writes as requests do."""
    reason = await trouble()
    if reason is not None:
        return JSONResponse({"status": "unavailable", "reason": reason}, status_code=503)
    return JSONResponse({"status": "ok"})
