"""`POST /files`: a file for an import, kept piece by piece as it arrives."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api.auth import Authenticator, bearer
from api.bodies import BodyReader, query_of
from api.settings import Settings, unlimited
from models.db.fields import is_clean
from models.errors import BadInput
from resolvers.imports import files
from resolvers.imports.files import Quota


def endpoint(settings: Settings, auth: Authenticator) -> Callable[[Request], Awaitable[Response]]:
    """Return what answers uploads."""
    bodies = BodyReader(limit=unlimited(settings.upload_limit), seconds=settings.request_timeout)
    quota = Quota(bytes=unlimited(settings.uploads_limit), files=unlimited(settings.uploads_per_user))

    async def upload(request: Request) -> Response:
        headers = dict(request.scope["headers"])
        actor = (await auth.identify(bearer(request.headers.get("authorization")))).actor
        files.may_upload(actor)
        name = query_of(request.scope["query_string"]).get("name", "")
        if not is_clean(name):
            raise BadInput("name: must not contain NUL characters.")
        size = bodies.declared(headers)
        file = await files.begin(actor, name, settings.upload_limit if size is None else size, quota)
        kept = await files.fill(file, bodies.chunks(headers, request.receive))
        return JSONResponse({"id": f"file_{kept.id}", "bytes": kept.size}, status_code=201)

    return upload
