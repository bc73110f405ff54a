"""How plain routes answer: their result, or a refusal as the same JSON as everywhere, with its status and headers."""

import secrets
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from models.errors import CrmError, ErrorCode, RateLimited
from schema import errors
from schema.documents import RequestRefused

STATUS = {
    ErrorCode.UNAUTHENTICATED: 401,
    ErrorCode.FORBIDDEN: 403,
    ErrorCode.PAYLOAD_TOO_LARGE: 413,
    ErrorCode.RATE_LIMITED: 429,
    ErrorCode.INTERNAL: 500,
    ErrorCode.UNAVAILABLE: 503,
    ErrorCode.TIMEOUT: 504,
}
"""Refusals with a status of their own; all others are 400."""


def answering(handle: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """Return a route's endpoint."""

    async def answer(request: Request) -> Response:
        request_id = request.headers.get("x-request-id", "")[:64] or secrets.token_hex(8)
        try:
            response = await handle(request)
        except CrmError as refusal:
            found: list[dict[str, Any]] = [errors.of_refusal(refusal, request_id)]
            response = JSONResponse({"errors": found}, status_code=STATUS.get(refusal.code, 400))
            if isinstance(refusal, RateLimited):
                response.headers["retry-after"] = str(refusal.retry_after)
        except RequestRefused as refused:
            response = JSONResponse({"errors": refused.errors}, status_code=STATUS.get(refused.code, 400))
        response.headers["x-request-id"] = request_id
        response.headers["cache-control"] = "no-store"
        return response

    return answer
