"""The application: routes, what runs beside them, and what is open while it runs."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import structlog
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route, Router, WebSocketRoute
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette_compress import CompressMiddleware, add_compress_type

from api import sessions, uploads
from api.addresses import Proxies
from api.answers import PAGE, answer
from api.auth import Authenticator
from api.bodies import BodyReader
from api.budget import MinuteBudget, Throttle, counter_of
from api.documents import NamedDocuments
from api.downloads import ExportEndpoint
from api.http import GRAPHQL, GraphQLEndpoint
from api.leaving import attended
from api.operations import Means
from api.overtaken import in_step
from api.settings import Settings, unlimited
from api.websocket import SocketEndpoint, SocketLimits
from api.worker import STOP_SECONDS, working
from integrations.identity import Issuer
from models import sealing
from models.db.connecting import database, dialect, dialect_of, fetch_rows, sqlite_path
from models.db.files import open_to_others
from models.db.health import trouble
from models.db.keeping import drain
from models.db.lanes import ARRIVING, CALLER
from models.sealing import SealFailed
from resolvers.derived import missing, upgrade
from resolvers.doorbell import hear_others
from resolvers.reads import ids
from resolvers.reads.planner import Planner
from resolvers.secrets import seal_all
from resolvers.sessions import has_signed_in_from
from resolvers.tail import Tail
from schema.engine import Engine
from schema.root import REGISTRY, SCHEMA

log = structlog.get_logger()
STATIC = Path(__file__).parent / "static"
COMPRESSED_FROM = 1000
"""Shorter answers are sent as they are: they fit a packet anyway."""
for _media in (GRAPHQL, "text/csv", "application/x-ndjson"):
    add_compress_type(_media)


class DatabaseBehind(Exception):
    """The database lacks migrations; the message says which and what to do."""


def make_engine(settings: Settings) -> Engine:
    """Return the engine of this process."""
    core = SCHEMA._schema  # noqa: SLF001 - Strawberry offers no public way to its graphql-core schema
    return Engine(
        planner=Planner(schema=core, registry=REGISTRY, limits=settings.read_limits),
        dialect=dialect_of(settings.database_url),
        document_limits=settings.document_limits,
        introspection=settings.introspection,
        timeout=settings.execution_timeout,
        max_cost=settings.max_cost,
        second_cost=settings.second_cost,
        purse=MinuteBudget(points=settings.rate_limit, counter=counter_of(settings)),
    )


async def prepare_database(settings: Settings) -> None:
    """Upgrade the embedded database; refuse a PostgreSQL that is behind, and warn of one that may lose commits."""
    if dialect() == "sqlite":
        await upgrade(settings.database)
        path = Path(sqlite_path(settings.database_url))
        if open_to_others(path):
            log.warning("database.open_to_others", file=str(path), remedy="chmod 600 on it and on the files beside it")
        await keep_secrets()
        return
    if lacking := await missing():
        raise DatabaseBehind(f"The database lacks {', '.join(lacking)}. Run `voronka migrate`, then start again.")
    for name in ("fsync", "full_page_writes", "synchronous_commit"):
        if (await fetch_rows(f"show {name}", ()))[0][0] == "off":
            log.warning("database.not_durable", setting=name, consequence="acknowledged writes may be lost in a crash")
    await keep_secrets()


async def keep_secrets() -> None:
    """Seal what still stands as it is. Without the key the server serves all that needs no secret, and says so in its log."""
    if not sealing.keyring().can_seal:
        log.warning("secrets.not_sealed", remedy="set VORONKA_SECRET_KEY; `voronka secrets new-key` prints one")
    try:
        await seal_all()
    except SealFailed as failure:
        log.error("secrets.lost", reason=str(failure))  # noqa: TRY400 - the sentence says all that there is to know


class Front:
    """GraphQL requests go straight to their endpoint, which answers every error itself; all other paths are answered in one way.

    Both are told the client's own address, not that of a trusted proxy before it. Large answers are compressed.
    """

    def __init__(self, graphql: GraphQLEndpoint, others: Router, proxies: Proxies, *, compresses: bool) -> None:
        self.graphql, self.others, self.proxies = graphql, others, proxies
        self._serve = (
            CompressMiddleware(self._plain, minimum_size=COMPRESSED_FROM, zstd_level=6, gzip_level=6)
            if compresses
            else self._plain
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection. Until it is known who it is, its work counts as that of arrivals."""
        if scope["type"] != "lifespan":
            CALLER.set(ARRIVING)
            scope = self.proxies.look_through(scope)
        if scope["type"] == "http":
            await self._serve(scope, receive, send)
        else:
            await self.others(scope, receive, send)

    async def _plain(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"] == "/graphql":
            await attended(self.graphql, scope, receive, send)
        else:
            scope["app"] = self  # so that an unknown path and a wrong method are raised, and told like all else
            await answer(self.others, scope, receive, send)


class Pages(StaticFiles):
    """Files for browsers, which ask again whether they have changed."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Return a file, or raise what the client is told."""
        response = await super().get_response(path, scope)
        response.raw_headers += [*PAGE, (b"cache-control", b"no-cache")]
        return response


def make_app(settings: Settings, *, owns_database: bool = True) -> ASGIApp:
    """Return the application. One per process; it opens the database itself unless somebody else holds it open."""
    engine = make_engine(settings)
    issuers = [
        (Issuer(i.issuer, i.audience), ids.decode("oidc", i.workspace, "workspace") if i.workspace else None)
        for i in settings.oidc
    ]
    auth = Authenticator(settings.auth_cache_seconds, issuers)

    def access_changed(workspace_id: UUID) -> None:
        auth.forget(workspace_id)
        sockets.recheck(workspace_id)

    tail = Tail(access_changed)
    limits = SocketLimits(
        operations=unlimited(settings.socket_operations),
        message=unlimited(settings.socket_message_limit),
        init_timeout=settings.socket_init_timeout,
        heartbeat=settings.socket_heartbeat,
        stall=settings.socket_stall_timeout,
        buffer=unlimited(settings.socket_buffer),
        memory=settings.socket_memory,
        silent=settings.silent_sockets,
        silent_per_address=settings.silent_sockets_per_address,
        per_token=settings.sockets_per_token,
    )
    documents = NamedDocuments(settings.trusted_documents, settings.persisted_queries)
    means = Means(engine=engine, documents=documents, tail=tail)
    sockets = SocketEndpoint(means=means, auth=auth, limits=limits)
    bodies = BodyReader(limit=unlimited(settings.body_limit), seconds=settings.request_timeout)
    page = (STATIC / "graphiql.html").read_bytes() if settings.graphiql else None
    endpoint = GraphQLEndpoint(
        engine=engine,
        auth=auth,
        documents=documents,
        bodies=bodies,
        graphiql=page,
        replica_lists=settings.replica_lists,
    )

    exports = ExportEndpoint(engine=engine, auth=auth, bodies=bodies, at_a_time=unlimited(settings.exports_per_user))

    @asynccontextmanager
    async def lifespan(_app: object) -> AsyncIterator[None]:
        async with database(settings.database) if owns_database else contextlib.nullcontext():
            await prepare_database(settings)
            following = [asyncio.create_task(tail.run()), asyncio.create_task(hear_others(settings.database))]
            try:
                async with in_step(settings.database), working(settings) if settings.work else contextlib.nullcontext():
                    yield
            finally:
                for task in following:
                    task.cancel()
                await asyncio.wait(following, timeout=STOP_SECONDS)
                await drain(STOP_SECONDS / 2)

    routes = [
        WebSocketRoute("/graphql", sockets),
        Route("/healthz", _healthy, methods=["GET"]),
        Route("/readyz", _ready, methods=["GET"]),
        *sessions.routes(Throttle(settings.sign_in_attempts, counter_of(settings), has_signed_in_from), bodies),
        Route("/files", uploads.endpoint(settings, auth), methods=["POST"]),
        Route("/export", exports, methods=["POST"]),
        *([Mount("/static", Pages(directory=STATIC))] if settings.graphiql else []),
    ]
    front = Front(
        endpoint,
        Router(routes=routes, lifespan=lifespan, redirect_slashes=False),
        Proxies(settings.trusted_proxies),
        compresses=settings.compression,
    )
    if not settings.cors_origins:
        return front
    return CORSMiddleware(
        front,
        allow_origins=settings.cors_origins,
        allow_methods=["GET", "POST"],
        allow_headers=["authorization", "content-type", "if-none-match", "x-read-after", "x-request-id"],
        expose_headers=["etag", "retry-after", "x-read-from", "x-request-id"],
    )


async def _healthy(_request: Request) -> JSONResponse:
    """Tell that the process runs."""
    return JSONResponse({"status": "ok"})


async def _ready(_request: Request) -> JSONResponse:
    """Tell whether the process can serve: it reads and writes as requests do."""
    reason = await trouble()
    if reason is not None:
        return JSONResponse({"status": "unavailable", "reason": reason}, status_code=503)
    return JSONResponse({"status": "ok"})
