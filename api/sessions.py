"""The routes for signing in, by a password or an invitation, for going on and for signing out: `/auth/…`, JSON both ways."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.addresses import client_address
from api.bodies import BodyReader
from api.budget import Throttle
from models.errors import BadInput
from resolvers.reads import ids
from resolvers.sign_in import sessions
from resolvers.sign_in.invitations import digest_of
from resolvers.sign_in.joining import accept_invitation, check_chosen
from resolvers.sign_in.sessions import Signed

LARGEST = 10_000


def routes(throttle: Throttle, bodies: BodyReader) -> list[Route]:
    """Return the routes. What they are sent is small, whatever the limit for bodies is."""
    small = replace(bodies, limit=min(bodies.limit, LARGEST))

    def answering(handle: Callable[[Request, dict[str, Any]], Awaitable[dict[str, Any]]]) -> Any:
        async def answer(request: Request) -> Response:
            return JSONResponse(await handle(request, await small.json(dict(request.scope["headers"]), request.receive)))

        return answer

    async def sign_in(request: Request, body: dict[str, Any]) -> dict[str, Any]:
        email, password = _text(body, "email"), _text(body, "password")
        workspace = _workspace(body.get("workspace"))
        address, device = client_address(request.scope)[:64], request.headers.get("user-agent")
        async with throttle.attempt(email, address):
            signed = await sessions.sign_in(email, password, workspace_id=workspace, device=device, address=address or None)
        return _shown(signed)

    async def refresh(_request: Request, body: dict[str, Any]) -> dict[str, Any]:
        return _shown(await sessions.refresh(_text(body, "refreshToken")))

    async def sign_out(_request: Request, body: dict[str, Any]) -> dict[str, Any]:
        await sessions.sign_out(_text(body, "refreshToken"), everywhere=body.get("everywhere") is True)
        return {"signedOut": True}

    async def accept(request: Request, body: dict[str, Any]) -> dict[str, Any]:
        secret, password = _text(body, "invitation"), _text(body, "password")
        check_chosen(password)
        address, device = client_address(request.scope)[:64], request.headers.get("user-agent")
        async with throttle.attempt(digest_of(secret), address):
            return _shown(await accept_invitation(secret, password, device=device, address=address or None))

    return [
        Route("/auth/sign-in", answering(sign_in), methods=["POST"]),
        Route("/auth/accept", answering(accept), methods=["POST"]),
        Route("/auth/refresh", answering(refresh), methods=["POST"]),
        Route("/auth/sign-out", answering(sign_out), methods=["POST"]),
    ]


def _text(body: dict[str, Any], name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= 1000 or "\x00" in value or not value.isprintable():
        raise BadInput(f"{name}: must be text of 1 to 1000 characters.")
    return value


def _workspace(value: Any) -> UUID | None:
    return None if value is None else ids.decode("workspace", value, "workspace")


def _shown(signed: Signed) -> dict[str, Any]:
    return {
        "accessToken": signed.access,
        "tokenType": "Bearer",
        "expiresIn": signed.expires_in,
        "refreshToken": signed.refresh,
    }
