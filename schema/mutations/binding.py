"""Seeing, when a mutation is declared, that its arguments are what its use case takes."""

import re
from collections.abc import Awaitable, Callable, Sequence
from inspect import Parameter, signature
from typing import Any, TypeAlias

from models.events import EVENTS

UseCase: TypeAlias = Callable[..., Awaitable[Any]]


_EVENT = re.compile(r"Events?: ([a-z_.]+[a-z])")


class Unbound(TypeError):
    """A mutation is declared with arguments that its use case does not take, or without one that it needs. It is a fault of ours."""


def check_told(description: str) -> None:
    """Refuse a description that names an event that there is not."""
    for name in _EVENT.findall(description):
        if name not in EVENTS:
            raise Unbound(f"There is no event {name}, which a mutation says it records: {description}")


def bind(use_case: UseCase, leading: Sequence[str], always: Sequence[str], sometimes: Sequence[str]) -> None:
    """Refuse a use case that cannot be called with these names: those that are always passed, and those that a client may leave out.

    ``leading`` are what it is given first, by place.
    """
    name = getattr(use_case, "__qualname__", repr(use_case))
    taken = [*always, *sometimes]
    if twice := sorted({entry for entry in taken if taken.count(entry) > 1}):
        raise Unbound(f"{name} is given {', '.join(twice)} twice.")
    parameters = dict(signature(use_case).parameters)
    for place in leading:
        first = next(iter(parameters), None)
        if first is None or parameters[first].kind not in {Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD}:
            raise Unbound(f"{name} takes no {place} first: it gets {' and '.join(leading)} by place.")
        del parameters[first]
    named = {entry: p for entry, p in parameters.items() if p.kind in {Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY}}
    takes_any = any(p.kind is Parameter.VAR_KEYWORD for p in parameters.values())
    if not takes_any and (unknown := sorted(set(taken) - named.keys())):
        raise Unbound(f"{name} takes no {', '.join(unknown)}; it takes {', '.join(named) or 'nothing'}.")
    needed = {entry for entry, p in named.items() if p.default is Parameter.empty}
    if missing := sorted(needed - set(always)):
        raise Unbound(f"{name} needs {', '.join(missing)}, which a client need not give, or nobody passes on.")
