"""The routes by which clients answer surveys without signing in: `/surveys/…`, JSON both ways. The link's secret stands in the body, so in no log."""

from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.addresses import client_address
from api.bodies import BodyReader
from api.budget import Throttle
from models.db.fields import is_clean
from models.errors import BadInput
from models.surveys import BEST_SCORE
from resolvers import surveys

LARGEST = 30_000


def routes(throttle: Throttle, bodies: BodyReader) -> list[Route]:
    """Return the routes. Whoever guesses at links is refused as one who guesses at passwords."""
    small = replace(bodies, limit=min(bodies.limit, LARGEST))

    async def sent(request: Request) -> dict[str, Any]:
        return await small.json(dict(request.scope["headers"]), request.receive)

    async def look(request: Request) -> Response:
        secret = _link(await sent(request))
        async with throttle.attempt(surveys.digest_of(secret), client_address(request.scope)[:64]):
            survey = await surveys.look_at_link(secret)
        return JSONResponse({"question": survey.question, "from": 0, "to": BEST_SCORE})

    async def answer(request: Request) -> Response:
        body = await sent(request)
        secret, score, comment = _link(body), _score(body), _comment(body)
        async with throttle.attempt(surveys.digest_of(secret), client_address(request.scope)[:64]):
            await surveys.answer_by_link(secret, score, comment)
        return JSONResponse({"answered": True})

    return [
        Route("/surveys/question", look, methods=["POST"]),
        Route("/surveys/answer", answer, methods=["POST"]),
    ]


def _link(body: dict[str, Any]) -> str:
    value = body.get("link")
    if not isinstance(value, str) or not 0 < len(value) <= 200 or not value.isprintable():
        raise BadInput("link: must be the text that stands in the link.")
    return value


def _score(body: dict[str, Any]) -> int:
    value = body.get("score")
    if type(value) is not int or not 0 <= value <= BEST_SCORE:
        raise BadInput(f"score: must be a whole number from 0 to {BEST_SCORE}.")
    return value


def _comment(body: dict[str, Any]) -> str | None:
    value = body.get("comment")
    if value is not None and (not isinstance(value, str) or len(value) > surveys.LONGEST_COMMENT or not is_clean(value)):
        raise BadInput(f"comment: must be text of at most {surveys.LONGEST_COMMENT} characters.")
    return value
