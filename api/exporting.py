"""Taking records out: any list of the API by its filter, page by page, as CSV or JSON Lines."""

import asyncio
import hashlib
import time
from asyncio import sleep
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

import orjson
import structlog
from graphql import GraphQLObjectType, get_named_type, is_leaf_type

from api.tables import CUSTOM, EXCEL, PLAIN, Style, TableWriter, custom_key, picked
from models.audit import AuditAction
from models.db.keeping import keep
from models.errors import BadInput, CrmError, ErrorCode, Forbidden
from models.jobs import FileFormat
from models.rights import Level, Noun, Verb
from resolvers.access import Actor
from resolvers.changes import changes
from resolvers.reads.declare import Connection
from schema.documents import Call, RequestRefused
from schema.engine import Engine

log = structlog.get_logger()
PAGE = 100
SMALLER = (50, 20, 5, 1)
"""Rows of a page; fewer where so many would cost more than one operation may."""
PATIENCE = 150
"""Seconds to wait for a budget before an export is given up; the budget is a minute's."""
MOST_FIELDS, DEEPEST = 100, 5


@dataclass(frozen=True, kw_only=True)
class Export:
    """What somebody wants: a list of the API, its filter and order, and the fields of each row as dotted paths."""

    connection: str
    fields: Sequence[str]
    filter: dict[str, Any] = field(default_factory=dict)
    order_by: Sequence[dict[str, Any]] = ()
    format: FileFormat = FileFormat.CSV
    style: Style = PLAIN
    """How a table is written."""

    @property
    def digest(self) -> str | None:
        """Return what tells two filters apart, and nothing of whom they look for."""
        text = orjson.dumps(self.filter, option=orjson.OPT_SORT_KEYS)
        return hashlib.sha256(text).hexdigest() if self.filter else None


def document_of(engine: Engine, wanted: Export, size: int) -> tuple[str, dict[str, str]]:
    """Return the query of one page, and the types of its fields. Unknown lists and fields are refused by name."""
    schema, registry = engine.planner.schema, engine.planner.registry
    roots = schema.query_type.fields if schema.query_type else {}
    if not isinstance(registry.fields["Query"].get(wanted.connection), Connection):
        known = [name for name, read in registry.fields["Query"].items() if isinstance(read, Connection)]
        raise BadInput(f"connection: must be one of {', '.join(known)}.")
    if wanted.format is FileFormat.XLSX:
        raise BadInput("format: must be CSV, EXCEL (a table that Excel opens as it is) or JSONL.")
    if not 1 <= len(wanted.fields) <= MOST_FIELDS or len(set(wanted.fields)) < len(wanted.fields):
        raise BadInput(f"fields: name 1 to {MOST_FIELDS}, each once.")
    root = roots[wanted.connection]
    page: Any = get_named_type(root.type)
    node: Any = get_named_type(page.fields["nodes"].type)
    tree: dict[str, Any] = {}
    kinds = {path: _plant(tree, node, path) for path in wanted.fields}
    declared, given = ["$after: String"], [f"first: {size}", "after: $after"]
    for name, value in (("filter", wanted.filter), ("orderBy", list(wanted.order_by))):
        if value and name not in root.args:
            raise BadInput(f"{name}: {wanted.connection} takes none.")
        if value:
            declared.append(f"${name}: {root.args[name].type}")
            given.append(f"{name}: ${name}")
    head, arguments = ", ".join(declared), ", ".join(given)
    query = f"query({head}) {{ rows: {wanted.connection}({arguments}) {{ nodes {{ {_written(tree)} }} pageInfo {{ hasNextPage endCursor }} }} }}"
    return query, kinds


def _plant(tree: dict[str, Any], type_: Any, path: str) -> str:
    """Add a field to those that are read; return the name of its type."""
    parts = path.split(".")
    if custom_key(path) is not None and "custom" in getattr(type_, "fields", {}):
        tree.setdefault("custom", {}).update(CUSTOM)
        return "String"
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
    return str(type_.name)


def _written(tree: dict[str, Any]) -> str:
    return " ".join(f"{name} {{ {_written(below)} }}" if below else name for name, below in tree.items())


@dataclass(kw_only=True)
class Exporter:
    """An export under way: page by page by the very engine that answers GraphQL, so with its costs, budget, limits and rights."""

    engine: Engine
    wanted: Export
    look: Callable[[], Awaitable[Actor]]
    """Finds the caller, anew for each page; refuses one who may no longer be here."""
    request_id: str
    rows: int = 0
    _actor: Actor = field(init=False)
    _page: Any = field(init=False)
    _writer: TableWriter = field(init=False)
    _kinds: Mapping[str, str] = field(default_factory=dict)
    """The fields, each with its type."""
    _document: str = ""
    """The query of a page, of as many rows as one operation may read."""
    _cost: int = 0

    async def begin(self) -> None:
        """Read the first page. What is wrong with the request is refused here, before anything is sent."""
        self._actor = _as_exporter(await self.look())
        self._writer = TableWriter(style=self.wanted.style, zone=self._actor.zone)
        self._check_may()
        most = min(PAGE, self.engine.planner.limits.page)
        smaller = [size for size in SMALLER if size < most]
        self._page, size = None, most
        while self._page is None:
            self._document, self._kinds = document_of(self.engine, self.wanted, size)
            try:
                self._page = await self._read(None)
            except RequestRefused as refused:
                if refused.code is not ErrorCode.TOO_COMPLEX or not smaller:
                    raise
                size = smaller.pop(0)

    def _check_may(self) -> None:
        """Refuse who may take out nothing of what the list holds: an empty file would say that there is nothing."""
        registry = self.engine.planner.registry
        read = registry.fields["Query"].get(self.wanted.connection)
        noun = registry.entities[read.entity].noun if isinstance(read, Connection) else ""
        if noun in Noun.__members__ and self._actor.rights.level(Verb.READ, noun) is Level.NONE:
            raise Forbidden(f"You may not take out {self.wanted.connection}.")

    async def pieces(self) -> AsyncGenerator[str]:
        """Yield the rows as text. What is taken away is in the audit log before it is sent, and how far it came afterwards."""
        told = {"connection": self.wanted.connection, "fields": list(self.wanted.fields), "format": self.wanted.format}
        entry = await _note(self._actor, AuditAction.EXPORT_BEGUN, {**told, "filter": self.wanted.digest})
        reason: str | None = "CUT_OFF"
        try:
            if self.wanted.format is FileFormat.CSV:
                yield self._writer.head(self.wanted.fields)
            async for nodes in self._pages():
                self.rows += len(nodes)
                yield "".join(self._text(node) for node in nodes)
            reason = None
        except (CrmError, RequestRefused) as refusal:
            reason = refusal.code.value
            raise
        finally:
            ended = {"rows": self.rows, "finished": reason is None, "reason": reason, "begun": f"audit_{entry}"}
            await asyncio.shield(keep(_note_end(self._actor, {**told, **ended})))

    async def _pages(self) -> AsyncIterator[list[Any]]:
        while True:
            yield self._page["nodes"]
            if not self._page["pageInfo"]["hasNextPage"]:
                return
            self._page = await self._next(self._page["pageInfo"]["endCursor"])

    async def _next(self, after: str) -> Any:
        """Read a page more, as soon as the budget allows it. Who may no longer see the same is not given the rest."""
        until = time.monotonic() + PATIENCE
        while True:
            await sleep(await self._pause())
            if _as_exporter(await self.look()).access_key != self._actor.access_key:
                raise Forbidden("What you may see has changed meanwhile; begin again.")
            try:
                return await self._read(after)
            except RequestRefused as refused:
                wait = refused.errors[0]["extensions"].get("retryAfter")
                if wait is None or time.monotonic() + wait > until:
                    raise
                await sleep(wait)

    async def _pause(self) -> float:
        """Return how long to wait, so that an export leaves its caller a quarter of the budget, and does not stand still for long."""
        budget = await self.engine.purse.spend(self._actor.user_id, 0)
        if budget is None:
            return 0
        spare, seconds = budget.remaining - budget.limit // 4, max(0.0, budget.reset_at - time.time())
        if spare >= budget.limit // 2:
            return 0
        return seconds * self._cost / spare if spare > self._cost else seconds

    async def _read(self, after: str | None) -> Any:
        variables = {"after": after, "filter": self.wanted.filter, "orderBy": list(self.wanted.order_by)}
        present = {name: value for name, value in variables.items() if value}
        call = Call(query=self._document, variables=present, request_id=self.request_id)
        body = orjson.loads(await self.engine.run(call, self._actor))
        if "errors" in body:
            raise RequestRefused(ErrorCode(body["errors"][0]["extensions"]["code"]), body["errors"])
        self._cost = body["extensions"]["cost"]["used"]
        return body["data"]["rows"]

    def _text(self, node: Any) -> str:
        if self.wanted.format is FileFormat.JSONL:
            return orjson.dumps(node).decode() + "\n"
        return self._writer.row([picked(node, path, kind) for path, kind in self._kinds.items()])


def _as_exporter(actor: Actor) -> Actor:
    return replace(actor, rights=actor.rights.narrowed(Verb.EXPORT))


async def _note(actor: Actor, action: AuditAction, details: Mapping[str, Any]) -> UUID:
    async with changes(actor.workspace_id, actor.user_id) as work:
        work.audit(action, None, details)
    return work.audited[0].id


async def _note_end(actor: Actor, details: Mapping[str, Any]) -> None:
    try:
        await _note(actor, AuditAction.EXPORTED, details)
    except CrmError as refusal:
        log.error("export.end_not_audited", refused=refusal.message, **details)  # noqa: TRY400 - the database's trouble, not a bug


def wanted_in(body: dict[str, Any]) -> Export:
    """Return what a request's body asks for."""
    given = str(body.get("format", "CSV")).upper()
    is_excel = given == "EXCEL"
    try:
        return Export(
            connection=str(body["connection"]),
            fields=[str(name) for name in body["fields"]],
            filter=dict(body.get("filter") or {}),
            order_by=[dict(entry) for entry in body.get("orderBy") or ()],
            format=FileFormat.CSV if is_excel else FileFormat(given),
            style=replace(EXCEL, is_local=bool(body.get("local", True))) if is_excel else PLAIN,
        )
    except (KeyError, TypeError, ValueError):
        raise BadInput(
            "The body must be a JSON object with connection, fields, and perhaps filter, orderBy and format."
        ) from None
