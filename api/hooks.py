"""The route of what providers send by themselves: `POST /hooks/<address>/…`. It is answered when it is kept, and before anybody tries to understand it."""

from dataclasses import replace
from pathlib import Path

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from api.answers import HttpRefusal
from api.bodies import BodyReader
from api.receiving import Receiver
from api.settings import Settings
from api.spool import Spool
from models.db.connecting import file_of
from models.errors import ErrorCode, PayloadTooLarge, Unavailable
from models.noting import tallies
from models.ports.telephony import Hook
from models.sealing import SealFailed
from resolvers.intake.arriving import LARGEST, LONGEST_PATH, LONGEST_TARGET, address_of, arrived, signing


def spool_of(settings: Settings) -> Spool:
    """Return the spool that the settings name."""
    embedded = file_of(settings.database_url)
    directory = Path(settings.hook_spool or (f"{embedded}.hooks" if embedded else "voronka-hooks"))
    return Spool(directory, settings.hook_spool_megabytes * 1_000_000)


def routes(receiver: Receiver, bodies: BodyReader) -> list[Route]:
    """Return the routes. What is not for any account, or too large, is refused and counted."""
    small = replace(bodies, limit=min(bodies.limit, LARGEST))

    async def take(request: Request) -> Response:
        address, path = address_of(request.path_params["address"]), f"/{request.path_params.get('path', '')}"
        target = _target(request)
        if address is None or len(path) > LONGEST_PATH or len(target) > LONGEST_TARGET or not path.isprintable():
            raise _unknown()
        try:
            body = await small.whole(dict(request.scope["headers"]), request.receive)
        except PayloadTooLarge:
            tallies["hooks", "too_large"] += 1
            raise
        except HttpRefusal:
            tallies["hooks", "cut_off"] += 1
            raise
        try:
            hook = Hook(path=path, body=body, target=target, headers=signing(request.scope["headers"]))
            is_known = await receiver.take(address.workspace_id, arrived(address, hook))
        except (SealFailed, Unavailable):
            tallies["hooks", "refused"] += 1
            raise Unavailable("What was sent cannot be kept right now; send it again.") from None
        if not is_known:
            raise _unknown()
        return PlainTextResponse("")

    return [Route(f"/hooks/{{address}}{rest}", take, methods=["POST"]) for rest in ("", "/{path:path}")]


def _target(request: Request) -> str:
    """Return what was asked for, as it was written; a signature is made over that."""
    path: bytes = request.scope.get("raw_path") or request.scope["path"].encode()
    query: bytes = request.scope["query_string"]
    return (path + (b"?" + query if query else b"")).decode("latin-1")


def _unknown() -> HttpRefusal:
    tallies["hooks", "unknown"] += 1
    return HttpRefusal(404, "There is nothing at this path.", ErrorCode.NOT_FOUND)
