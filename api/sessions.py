"""The routes for signing in, going on and signing out: `/auth/sign-in`, `/auth/refresh` and `/auth/sign-out`, JSON both ways."""

import json
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.answers import answering
from api.budget import Throttle
from models.errors import BadInput
from resolvers import sessions
from resolvers.reads import ids
from resolvers.sessions import Signed

LARGEST = 10_000


def routes(throttle: Throttle) -> list[Route]:
    """Return the routes."""

    async def sign_in(request: Request, body: dict[str, Any]) -> dict[str, Any]:
        email, password = _text(body, "email"), _text(body, "password")
        workspace = _workspace(body.get("workspace"))
        address = request.client.host if request.client else ""
        await throttle.check(email, address)
        device = request.headers.get("user-agent")
        return _shown(
            await sessions.sign_in(email, password, workspace_id=workspace, device=device, address=address[:64] or None)
        )

    async def refresh(_request: Request, body: dict[str, Any]) -> dict[str, Any]:
        return _shown(await sessions.refresh(_text(body, "refreshToken")))

    async def sign_out(_request: Request, body: dict[str, Any]) -> dict[str, Any]:
        await sessions.sign_out(_text(body, "refreshToken"), everywhere=body.get("everywhere") is True)
        return {"signedOut": True}

    return [
        Route("/auth/sign-in", _answering(sign_in), methods=["POST"]),
        Route("/auth/refresh", _answering(refresh), methods=["POST"]),
        Route("/auth/sign-out", _answering(sign_out), methods=["POST"]),
    ]


def _answering(handle: Callable[[Request, dict[str, Any]], Awaitable[dict[str, Any]]]) -> Any:
    async def answer(request: Request) -> Response:
        return JSONResponse(await handle(request, await _body(request)))

    return answering(answer)


async def _body(request: Request) -> dict[str, Any]:
    raw = bytearray()
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > LARGEST:
            raise BadInput(f"The body is larger than {LARGEST} bytes.")
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        raise BadInput("The body is not JSON.") from None
    if not isinstance(body, dict):
        raise BadInput("The body must be a JSON object.")
    return body


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
