"""Which deals a report on deals is about: those that the caller may read and that meet its conditions, as SQL over a reference to the table."""

from collections.abc import Mapping
from typing import Any

from models.errors import BadInput, Forbidden
from models.folding import sort_key
from resolvers.reads import ids
from resolvers.reads.arguments import Leaf, Tree
from resolvers.reads.compilation import Compilation
from resolvers.reads.pieces import Param, Scope, Sql, all_of, q
from resolvers.reads.tables import Table

_PREFIXES = {"users": "user", "teams": "team", "pipelines": "pipeline"}
WHOSE = "(case when {t}.status = 'OPEN' then {t}.owner_id else {t}.closed_by_id end)"
"""Whose a deal is: its owner, or once it is closed whoever owned it then."""


def check_caller(c: Compilation, name: str) -> None:
    """Refuse partners: they see deals, not how the company sells."""
    if c.caller.agreed is not None:
        raise Forbidden(f"{name}: a partner sees deals, not the numbers of the people who work on them.")


def deals(c: Compilation, table: Table, asked: Tree) -> Sql:
    """Return the condition that a deal is there for the caller and one of those asked for."""
    given: Mapping[str, Tree] = asked if isinstance(asked, dict) else {}
    conditions = [c.visible(table)]
    for key, leaf in given.items():
        if not isinstance(leaf, Leaf):
            raise BadInput(f"filter.{key}: must not be null; leave it out.")
        conditions.append(_condition(c, table.alias, key, leaf))
    return all_of(conditions)


def _condition(c: Compilation, t: str, key: str, leaf: Leaf) -> Sql:
    one_of, whose = c.dialect.one_of, WHOSE.replace("{t}", t)

    def given(scope: Scope) -> list[Any]:
        return [ids.decode(f"filter.{key}", value, _PREFIXES[key]) for value in leaf.get(scope.variables)]

    match key:
        case "users":
            return one_of(Sql(whose), Param("uuid[]", given))
        case "teams":
            members = q("select w.id from member w where w.workspace_id = {} and {}", c.workspace, one_of(Sql("w.team_id"), Param("uuid[]", given)))  # fmt: skip
            return q(f"{whose} in ({{}})", members)
        case "pipelines":
            return one_of(Sql(f"{t}.pipeline_id"), Param("uuid[]", given))
        case _:
            names = Param("text[]", lambda scope: [sort_key(str(value)) for value in leaf.get(scope.variables)])
            same = "select o.name_key from source_name z join source_name o on o.workspace_id = z.workspace_id and o.source_id = z.source_id"
            others = q(f"{same} where z.workspace_id = {{}} and {{}}", c.workspace, one_of(Sql("z.name_key"), names))
            return q(f"({{}} or {t}.source_key in ({{}}))", one_of(Sql(f"{t}.source_key"), names), others)
