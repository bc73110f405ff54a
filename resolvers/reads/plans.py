"""Statements that are ready to run, kept for the next request of the same shape, and running them."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from models.db.connecting import fetch_rows, fetch_text, fetch_text_at_least
from models.db.metering import finishing
from models.db.replicas import ALLOWANCE, Allowance, AtLeast
from models.errors import CrmError
from resolvers.access import Actor
from resolvers.reads.compilation import Step
from resolvers.reads.dialect import DIALECTS
from resolvers.reads.pieces import Param, Scope


@dataclass(frozen=True, kw_only=True, slots=True)
class Root:
    """One field, ready to run: the statement, its parameters in order, and what is left to do after loading."""

    key: str
    nullable: bool
    sql: str = ""
    params: Sequence[Param] = ()
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
        """Return the values of its parameters; one that cannot be used is refused."""
        return [param.get(scope) for param in self.params]


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What a root field gave: JSON text, or the error that refused it."""

    key: str
    nullable: bool
    text: str = "null"
    error: BaseException | None = None


async def run(root: Root, scope: Scope, dialect: str, allowance: Allowance | None = None) -> Answer:
    """Run one root field, on the primary unless its caller allows more. A refusal becomes the field's error."""
    if root.constant is not None:
        return Answer(key=root.key, nullable=root.nullable, text=root.constant)
    try:
        if root.refused is not None:
            return Answer(key=root.key, nullable=root.nullable, error=root.refused)
        values = list(map(DIALECTS[dialect].bind, root.values(scope)))
        text = await _fetched(root, values, scope.actor, allowance) or "null"
        if root.steps:
            with finishing():
                text = _after(text, root.steps, scope)
        if root.finish is not None:
            text = root.finish(text, scope)
    except Exception as error:  # noqa: BLE001 - reported by the caller: refusals as they are, bugs masked and logged
        return Answer(key=root.key, nullable=root.nullable, error=error)
    return Answer(key=root.key, nullable=root.nullable, text=text)


async def run_all(roots: Sequence[Root], scope: Scope, dialect: str) -> list[Answer]:
    """Run the root fields of a query side by side, each where its caller allows."""
    allowance = ALLOWANCE.get()
    if len(roots) == 1:
        return [await run(roots[0], scope, dialect, allowance)]
    return list(await asyncio.gather(*(run(root, scope, dialect, allowance) for root in roots)))


async def _fetched(root: Root, values: Sequence[Any], actor: Actor, allowance: Allowance | None) -> str | None:
    """Return what the database says. A replica must know of the caller's access all that the primary did when the caller was looked up."""
    if allowance is None:
        return await fetch_text(root.sql, values)
    if allowance.after is None and not root.may_lag:
        text, place = await fetch_text(root.sql, values), "primary"
    else:
        least = AtLeast(workspace_id=actor.workspace_id, sequence=allowance.after or 0, access_version=actor.access_version or 0)
        text, place = await fetch_text_at_least(root.sql, values, least)
    allowance.places.add(place)
    return text


async def run_stream(root: Root, scope: Scope, dialect: str) -> Sequence[tuple[int, str]]:
    """Run a subscription's statement: events in order, each with its sequence and its JSON."""
    rows = await fetch_rows(root.sql, list(map(DIALECTS[dialect].bind, root.values(scope))))
    return [(sequence, _after(text, root.steps, scope)) for sequence, text in rows] if root.steps else rows


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
