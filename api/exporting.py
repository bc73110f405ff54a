"""Taking records out: `POST /export` streams any list of the API by its filter, page by page, as CSV or JSON Lines."""

import csv
import io
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import orjson
from cachetools import LRUCache
from graphql import GraphQLObjectType, get_named_type, is_leaf_type
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from api.auth import Authenticator, bearer
from api.bodies import BodyReader
from api.settings import Settings, unlimited
from models.audit import AuditAction
from models.errors import BadInput
from models.jobs import FileFormat
from models.rights import Verb
from resolvers.access import Actor
from resolvers.changes import changes
from resolvers.imports import jobs
from resolvers.reads.compiler import Limits
from resolvers.reads.declare import Connection
from schema.documents import Call
from schema.engine import Engine

PAGE = 100
MOST_FIELDS, DEEPEST = 100, 5


@dataclass(frozen=True, kw_only=True)
class Export:
    """What somebody wants: a list of the API, its filter and order, and the fields of each row as dotted paths."""

    connection: str
    fields: Sequence[str]
    filter: dict[str, Any] = field(default_factory=dict)
    order_by: Sequence[dict[str, Any]] = ()
    format: FileFormat = FileFormat.CSV


def document_of(engine: Engine, wanted: Export) -> str:
    """Return the query of one page. Unknown lists and fields are refused by name."""
    roots = engine.schema.query_type.fields if engine.schema.query_type else {}
    if not isinstance(engine.registry.fields["Query"].get(wanted.connection), Connection):
        known = [name for name, read in engine.registry.fields["Query"].items() if isinstance(read, Connection)]
        raise BadInput(f"connection: must be one of {', '.join(known)}.")
    if not 1 <= len(wanted.fields) <= MOST_FIELDS or len(set(wanted.fields)) < len(wanted.fields):
        raise BadInput(f"fields: name 1 to {MOST_FIELDS}, each once.")
    root = roots[wanted.connection]
    page: Any = get_named_type(root.type)
    node: Any = get_named_type(page.fields["nodes"].type)
    tree: dict[str, Any] = {}
    for path in wanted.fields:
        _plant(tree, node, path)
    declared, given = ["$after: String"], [f"first: {PAGE}", "after: $after"]
    for name, value in (("filter", wanted.filter), ("orderBy", list(wanted.order_by))):
        if value and name not in root.args:
            raise BadInput(f"{name}: {wanted.connection} takes none.")
        if value:
            declared.append(f"${name}: {root.args[name].type}")
            given.append(f"{name}: ${name}")
    head, arguments = ", ".join(declared), ", ".join(given)
    return f"query({head}) {{ rows: {wanted.connection}({arguments}) {{ nodes {{ {_written(tree)} }} pageInfo {{ hasNextPage endCursor }} }} }}"


def _plant(tree: dict[str, Any], type_: Any, path: str) -> None:
    parts = path.split(".")
    if len(parts) > DEEPEST:
        raise BadInput(f"fields: {path[:100]} is nested too deep.")
    for index, name in enumerate(parts):
        found = type_.fields.get(name) if isinstance(type_, GraphQLObjectType) else None
        if found is None or any(argument.type.__class__.__name__ == "GraphQLNonNull" for argument in found.args.values()):
            raise BadInput(f"fields: there is no field {path[:100]}.")
        type_ = get_named_type(found.type)
        if is_leaf_type(type_) is not (index == len(parts) - 1):
            raise BadInput(f"fields: {path[:100]} must end in a plain value.")
        tree = tree.setdefault(name, {})


def _written(tree: dict[str, Any]) -> str:
    return " ".join(f"{name} {{ {_written(below)} }}" if below else name for name, below in tree.items())


async def lines(engine: Engine, actor: Actor, wanted: Export) -> AsyncIterator[str]:
    """Yield the rows as text, as far as the caller may export them. What is wrong with the request is refused at the first."""
    exporter = replace(actor, rights=actor.rights.narrowed(Verb.EXPORT))
    document, after, count = document_of(engine, wanted), None, 0
    if wanted.format is FileFormat.CSV:
        yield _csv(wanted.fields)
    while True:
        variables = {"after": after, "filter": wanted.filter, "orderBy": list(wanted.order_by)}
        present = {name: value for name, value in variables.items() if value}
        body = orjson.loads(await engine.run(Call(query=document, variables=present, request_id="export"), exporter))
        if "errors" in body:
            raise BadInput(body["errors"][0]["message"])
        page = body["data"]["rows"]
        for node in page["nodes"]:
            count += 1
            yield (
                _csv([_flat(_at(node, path.split("."))) for path in wanted.fields])
                if wanted.format is FileFormat.CSV
                else _json(node)
            )
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    async with changes(actor.workspace_id, actor.user_id) as work:
        work.audit(AuditAction.EXPORTED, None, {"connection": wanted.connection, "fields": list(wanted.fields), "rows": count})


def _csv(cells: Sequence[Any]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow(["'" + c if isinstance(c, str) and c[:1] in {"=", "@", "\t", "\r"} else c for c in cells])
    return out.getvalue()


def _json(node: Any) -> str:
    return orjson.dumps(node).decode() + "\n"


def _at(value: Any, path: Sequence[str]) -> Any:
    if isinstance(value, list):
        return [_at(entry, path) for entry in value]
    if not path or value is None:
        return value
    return _at(value[path[0]], path[1:])


def _flat(value: Any) -> Any:
    """Return a cell: lists with semicolons between."""
    if isinstance(value, list):
        return "; ".join(str(_flat(entry)) for entry in value if entry is not None)
    return {True: "true", False: "false"}.get(value, value) if isinstance(value, bool) else value


def routes(settings: Settings, engine: Engine, auth: Authenticator, bodies: BodyReader) -> list[Route]:
    """Return the routes for files in and rows out."""
    free = for_exports(engine)
    files = replace(bodies, limit=unlimited(settings.upload_limit))

    async def identify(request: Request) -> Actor:
        return (await auth.identify(bearer(request.headers.get("authorization")))).actor

    async def upload(request: Request) -> Response:
        actor = await identify(request)
        content = await files.whole(dict(request.scope["headers"]), request.receive)
        file = await jobs.keep_file(actor, content, request.query_params.get("name"))
        return JSONResponse({"id": f"file_{file.id}", "bytes": file.size}, status_code=201)

    async def export(request: Request) -> Response:
        actor = await identify(request)
        wanted = _wanted(await bodies.json(dict(request.scope["headers"]), request.receive))
        found = lines(free, actor, wanted)
        begun = await anext(found, "") + await anext(found, "")

        async def rest() -> AsyncIterator[str]:
            yield begun
            async for line in found:
                yield line

        media = "text/csv; charset=utf-8" if wanted.format is FileFormat.CSV else "application/x-ndjson"
        name = f"{wanted.connection}.{wanted.format.value.lower()}"
        return StreamingResponse(rest(), media_type=media, headers={"content-disposition": f'attachment; filename="{name}"'})

    return [
        Route("/files", upload, methods=["POST"]),
        Route("/export", export, methods=["POST"]),
    ]


def for_exports(engine: Engine) -> Engine:
    """Return an engine for exports, which are read page by page and have no budget of their own."""
    planner = replace(engine.planner, limits=Limits(page=PAGE, nested_rows=unlimited(0)))
    return replace(engine, planner=planner, max_cost=0, spend=_unlimited, timeout=60, plan_cache=LRUCache(200))


async def _unlimited(_user: Any, _cost: int) -> None:
    return None


def _wanted(body: dict[str, Any]) -> Export:
    try:
        return Export(
            connection=str(body["connection"]),
            fields=[str(name) for name in body["fields"]],
            filter=dict(body.get("filter") or {}),
            order_by=[dict(entry) for entry in body.get("orderBy") or ()],
            format=FileFormat(str(body.get("format", "CSV")).upper()),
        )
    except (KeyError, TypeError, ValueError):
        raise BadInput(
            "The body must be a JSON object with connection, fields, and perhaps filter, orderBy and format."
        ) from None
