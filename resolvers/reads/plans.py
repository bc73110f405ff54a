"""Statements that are ready to run, kept for the next request of the same shape, and running them."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import orjson

from models.db.connecting import fetch_rows, fetch_text, fetch_text_at_least
from models.db.metering import finishing
from models.db.replicas import ALLOWANCE, Allowance, AtLeast
from models.errors import CrmError
from resolvers.access import Actor
from resolvers.reads.compilation import Step
from resolvers.reads.pieces import Param, Scope


@dataclass(frozen=True, kw_only=True, slots=True)
class Root:
    """One field, ready to run: the statement, its parameters in order, and what is left to do after loading."""

    key: str
    nullable: bool
    sql: str = ""
    params: Sequence[Param] = ()
    bind: Callable[[Any], Any] | None = None
    """How a value is given to the driver; None where as it is."""
    steps: Sequence[tuple[tuple[str, ...], Step]] = ()
    finish: Callable[[str, Scope], str] | None = None
    """What is done last, with the text of the answer."""
    constant: str | None = None
    hidden: Mapping[str, str] = field(default_factory=dict)
    """The fields that the caller does not see, with the reasons."""
    refused: CrmError | None = None
    """Why it is not run: the same shape is refused again."""
    may_lag: bool = False
    """Whether it is a list or a KPI, which the settings may let anybody read on a replica."""

    def values(self, scope: Scope) -> list[Any]:
        """Return the values of its parameters as the driver takes them; one that cannot be used is refused."""
        values, bind = [param.get(scope) for param in self.params], self.bind
        return values if bind is None else [bind(value) for value in values]


class Answer(NamedTuple):
    """What a root field gave: JSON text, or the error that refused it."""

    key: str
    nullable: bool
    text: str = "null"
    error: BaseException | None = None


async def run(root: Root, scope: Scope, allowance: Allowance | None = None) -> Answer:
    """Run one root field, on the primary unless its caller allows more. A refusal becomes the field's error."""
    if root.constant is not None:
        return Answer(root.key, root.nullable, root.constant)
    try:
        if root.refused is not None:
            return Answer(root.key, root.nullable, error=root.refused)
        values = root.values(scope)
        found = await (fetch_text(root.sql, values) if allowance is None else _allowed(root, values, scope.actor, allowance))
        text = "null" if found is None else found
        if root.steps:
            with finishing():
                text = _after(text, root.steps, scope)
        if root.finish is not None:
            text = root.finish(text, scope)
    except Exception as error:  # noqa: BLE001 - reported by the caller: refusals as they are, bugs masked and logged
        return Answer(root.key, root.nullable, error=error)
    return Answer(root.key, root.nullable, text)


async def run_all(roots: Sequence[Root], scope: Scope) -> Sequence[Answer]:
    """Run the root fields of a query side by side, each where its caller allows."""
    allowance = ALLOWANCE.get()
    if len(roots) == 1:
        return (await run(roots[0], scope, allowance),)
    return await asyncio.gather(*(run(root, scope, allowance) for root in roots))


async def _allowed(root: Root, values: Sequence[Any], actor: Actor, allowance: Allowance) -> str | None:
    """Return what the database says. A replica must know of the caller's access all that the primary did when the caller was looked up."""
    if allowance.after is None and not root.may_lag:
        text, place = await fetch_text(root.sql, values), "primary"
    else:
        least = AtLeast(workspace_id=actor.workspace_id, sequence=allowance.after or 0, access_version=actor.access_version or 0)
        text, place = await fetch_text_at_least(root.sql, values, least)
    allowance.places.add(place)
    return text


class Told(NamedTuple):
    """A row of a subscription's statement: something that is told, or, after all of it, a mark that says where it ends."""

    mark: int
    """0 for what is told."""
    sequence: int
    row: str | None
    text: str


async def run_stream(root: Root, scope: Scope) -> Sequence[Told]:
    """Run a subscription's statement: what it tells, in order, each with its place and its JSON."""
    rows = [Told(*row) for row in await fetch_rows(root.sql, root.values(scope))]
    return [row if row.mark else row._replace(text=_after(row.text, root.steps, scope)) for row in rows] if root.steps else rows


def _after(text: str, steps: Sequence[tuple[tuple[str, ...], Step]], scope: Scope) -> str:
    data = orjson.loads(text)
    for path, step in steps:
        data = _apply(data, path, step, scope)
    return orjson.dumps(data).decode()


def _apply(data: Any, path: tuple[str, ...], step: Step, scope: Scope) -> Any:
    if data is None:
        return None
    if isinstance(data, list) and path:
        return [_apply(item, path, step, scope) for item in data]
    if not path:
        return step(data, scope)
    if path[0] in data:
        data[path[0]] = _apply(data[path[0]], path[1:], step, scope)
    return data
