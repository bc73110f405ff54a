"""`POST /export`: rows sent as they are read, to a client that may leave, or whose access or budget may end, at any moment."""

from collections import Counter
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from dataclasses import dataclass, field
from uuid import UUID

import structlog
from starlette.types import Receive, Scope, Send

from api.answers import told
from api.auth import Authenticator, bearer
from api.bodies import BodyReader
from api.exporting import Export, Exporter, wanted_in
from api.leaving import until_left
from models.errors import RateLimited
from models.jobs import FileFormat
from resolvers.access import Actor
from schema.engine import Engine

log = structlog.get_logger()
MEDIA = {FileFormat.CSV: "text/csv; charset=utf-8", FileFormat.JSONL: "application/x-ndjson"}
AGAIN = 10
"""Seconds after which somebody with too many exports at a time should ask again."""


@dataclass(kw_only=True)
class ExportEndpoint:
    """Answers ``/export``. What is refused before the first row is refused like everything else.

    An answer that has begun and cannot go on is not made to look whole: JSON Lines end in a line with ``errors``, CSV is cut off.
    """

    engine: Engine
    auth: Authenticator
    bodies: BodyReader
    at_a_time: int
    _running: Counter[UUID] = field(default_factory=Counter)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        headers = dict(scope["headers"])
        secret = bearer(headers.get(b"authorization", b"").decode("latin-1"))

        async def look() -> Actor:
            return (await self.auth.identify(secret)).actor

        actor = await look()
        wanted = wanted_in(await self.bodies.json(headers, receive))
        with self._place(actor.user_id):
            exporter = Exporter(engine=self.engine, wanted=wanted, look=look, request_id=scope["request_id"])
            await exporter.begin()
            await until_left(receive, _send(exporter, send))

    @contextmanager
    def _place(self, user_id: UUID) -> Iterator[None]:
        if self._running[user_id] >= self.at_a_time:
            raise RateLimited(f"At most {self.at_a_time} exports of one user run at a time.", retry_after=AGAIN)
        self._running[user_id] += 1
        try:
            yield
        finally:
            self._running[user_id] -= 1
            self._running += Counter()  # keeps those alone who have some


async def _send(exporter: Exporter, send: Send) -> None:
    begun = False
    async with aclosing(exporter.pieces()) as pieces:
        try:
            async for text in pieces:
                if not begun:
                    await send(_head(exporter.wanted))
                    begun = True
                await send({"type": "http.response.body", "body": text.encode(), "more_body": True})
        except Exception as problem:
            if not begun:
                raise
            found = told(problem, exporter.request_id)
            log.warning("export.cut_off", request_id=exporter.request_id, code=found.code, rows=exporter.rows)
            if exporter.wanted.format is FileFormat.CSV:
                return
            await send({"type": "http.response.body", "body": found.body + b"\n", "more_body": True})
    await send({"type": "http.response.body", "body": b""})


def _head(wanted: Export) -> dict[str, object]:
    name = f"{wanted.connection}.{wanted.format.value.lower()}"
    headers = [
        (b"content-type", MEDIA[wanted.format].encode()),
        (b"content-disposition", f'attachment; filename="{name}"'.encode()),
    ]
    return {"type": "http.response.start", "status": 200, "headers": headers}
