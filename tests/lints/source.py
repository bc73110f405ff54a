"""House rules that the source itself shows, each a function from a module's tree to what breaks the rule."""

import ast
import os
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PACKAGES = ("api", "schema", "resolvers", "models", "integrations")
LONGEST = 400
OTHERS = {"migrations", "node_modules"}
"""Folders of what nobody of us writes by hand."""
QUERIES = {"filter", "get", "get_or_none", "get_or_create", "update_or_create", "exclude", "all", "annotate", "first", "exists"}
"""Methods of a table with which a query begins."""
TAKERS = {"acquire", "acquire_lock", "lock"}


def modules() -> dict[str, ast.Module]:
    """Return the product's modules by path; migrations are generated."""
    paths = (path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py")))
    return {str(p.relative_to(ROOT)): ast.parse(p.read_text()) for p in paths if "migrations" not in p.parts}


def long_modules(root: Path) -> Iterator[str]:
    """Yield the Python modules below a folder that are longer than a reader bears, tests and benchmarks too."""
    for folder, inner, names in os.walk(root):
        inner[:] = [name for name in inner if name not in OTHERS and not name.startswith(".")]
        for path in (Path(folder, name) for name in names if name.endswith(".py")):
            if len(path.read_text().splitlines()) > LONGEST:
                yield str(path.relative_to(root))


def within(tree: ast.Module) -> Iterator[tuple[ast.AST, list[ast.AST]]]:
    """Yield every node with what it stands in, from the outside."""

    def below(node, around):
        yield node, around
        for child in ast.iter_child_nodes(node):
            yield from below(child, [*around, node])

    yield from below(tree, [])


def function_of(around: list[ast.AST]) -> str:
    """Return the name of the function or class that something stands in."""
    names = [n.name for n in around if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)]
    return names[0] if names else "module"


def queries_without_workspace(tree: ast.Module, tables: set[str]) -> Iterator[str]:
    """Yield queries on a workspace's table that do not name it, as ``function: Table``.

    A query is a chain of calls that begins with a table; any call in it may name the workspace, and so may what it is given whole (``**``).
    """
    for node, around in within(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in QUERIES):
            continue
        table = node.func.value
        if not (isinstance(table, ast.Name) and table.id in tables):
            continue
        if not any(
            keyword.arg in {None, "workspace_id", "workspace"} for call in calls_of(node, around) for keyword in call.keywords
        ):
            yield f"{function_of(around)}: {table.id}"


def calls_of(begun: ast.Call, around: list[ast.AST]) -> list[ast.Call]:
    """Return the calls of the chain that begins with one: ``Table.filter(...).order_by(...).first()``."""
    calls, inner = [begun], begun
    for outer in reversed(around):
        if isinstance(outer, ast.Attribute) and outer.value is inner:
            inner = outer
        elif isinstance(outer, ast.Call) and outer.func is inner:
            calls.append(outer)
            inner = outer
        else:
            break
    return calls


def taken_without_giving_back(tree: ast.Module) -> Iterator[str]:
    """Yield what is taken and not surely given back.

    That is a call that stands neither in a ``try`` nor right before one, is not given on by ``return``, and is not what a context enters with.
    """
    for node, around in within(tree):
        if not (isinstance(node, ast.Await) and isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Attribute)):
            continue
        if node.value.func.attr not in TAKERS:
            continue
        is_guarded = any(isinstance(outer, ast.Try | ast.Return) for outer in around) or followed_by_try([*around, node])
        if not is_guarded and not is_entered(around):
            yield function_of(around)


def is_entered(around: list[ast.AST]) -> bool:
    """Tell whether something stands in an ``__aenter__`` whose class has an ``__aexit__``."""
    for holder, inner in pairwise(around):
        if isinstance(holder, ast.ClassDef) and getattr(inner, "name", "") == "__aenter__":
            return any(getattr(member, "name", "") == "__aexit__" for member in holder.body)
    return False


def followed_by_try(path: list[ast.AST]) -> bool:
    """Tell whether the statement after the one that something stands in is a ``try``."""
    for outer, inner in zip(reversed(path[:-1]), reversed(path), strict=False):
        for body in (getattr(outer, name, None) for name in ("body", "orelse", "finalbody")):
            if isinstance(body, list) and inner in body:
                after = body[body.index(inner) + 1 :]
                return bool(after) and isinstance(after[0], ast.Try)
    return False


DIALECTS = {"postgres", "sqlite"}


def dialects_asked(tree: ast.Module) -> Iterator[str]:
    """Yield where the kind of the database is asked for: by ``dialect()``, or by comparing its name."""
    for node, around in within(tree):
        is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "dialect"
        compared = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
        if is_call or any(isinstance(side, ast.Constant) and side.value in DIALECTS for side in compared):
            yield function_of(around)


def bodies_read(tree: ast.Module) -> Iterator[str]:
    """Yield where a request's body is read: by a method of a request, or from the ``body`` of a message."""
    for node, around in within(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        of, first = getattr(node.func.value, "id", None), getattr(node.args[0], "value", None) if node.args else None
        is_method = of == "request" and node.func.attr in {"body", "json", "form", "stream"}
        if is_method or (node.func.attr == "get" and first in {"body", "more_body"}):
            yield function_of(around)
