"""By what the rows of a list are sorted: the fields asked for, or the noun's own order, and the id last."""

from collections.abc import Sequence

from models.errors import BadInput
from resolvers.reads import columns
from resolvers.reads.arguments import Leaf, Tree, known
from resolvers.reads.compilation import Compilation
from resolvers.reads.cursors import Key
from resolvers.reads.declare import Aggregate, Amount, Column, Kind
from resolvers.reads.pieces import Param, Sql, q
from resolvers.reads.tables import Table

MAX_ORDER = 5


def _camel(name: str) -> str:
    head, *rest = name.lower().split("_")
    return head + "".join(part.capitalize() for part in rest)


def order_of(c: Compilation, table: Table, asked: Tree, default: Sequence[tuple[str, str]]) -> list[Key]:
    """Return the sort keys, ending with what no two rows share."""
    wanted, custom = list(default), [None] * len(default)
    if isinstance(asked, list) and asked:
        wanted = [(_camel(known(entry["field"])), known(entry.get("direction")) or "ASC") for entry in asked if entry]
        custom = [entry.get("custom") for entry in asked if entry]
    if len(wanted) > MAX_ORDER or len({name for name, _ in wanted}) < len(wanted):
        raise BadInput(f"orderBy: at most {MAX_ORDER} fields, each once.")
    keys = [
        _key(c, table, name, descending=direction == "DESC", custom=key)
        for (name, direction), key in zip(wanted, custom, strict=True)
    ]
    if not any(name == table.entity.unique for name, _ in wanted):
        identity = Sql(f"{table.alias}.id")
        keys.append(Key(name="id", sql=identity, kind=Kind.ID, descending=keys[-1].descending, nullable=False))
    return keys


def _custom_key(c: Compilation, table: Table, custom: Tree, *, descending: bool) -> Key:
    """Return the key by which rows are sorted by a custom field; amounts sort nothing for whoever may not see money."""
    if not isinstance(custom, Leaf):
        raise BadInput("orderBy: CUSTOM needs the key of a custom field in `custom`.")
    shown = " and f.kind <> 'MONEY'" if c.door.conceals("CustomValue.amount") else ""
    sql = q(
        "(select v.sort_text from custom_field f cross join custom_value v where f.workspace_id = {} and f.key = {} "
        f"and v.workspace_id = f.workspace_id and v.field_id = f.id and v.entity_id = {table.alias}.id{shown})",
        c.workspace, Param("text", lambda scope: custom.get(scope.variables)),
    )  # fmt: skip
    return Key(name="custom", sql=sql, kind=Kind.TEXT, descending=descending, nullable=True)


def _key(c: Compilation, table: Table, name: str, *, descending: bool, custom: Tree = None) -> Key:
    read = c.registry.fields[table.entity.name][name]
    c.door.check_comparable(table.entity, name, "orderBy")
    if name == "custom":
        return _custom_key(c, table, custom, descending=descending)
    if custom is not None:
        raise BadInput("orderBy: `custom` goes with the field CUSTOM.")
    column: Column | Aggregate
    if isinstance(read, Amount):
        column = read.compared or read.value
    elif isinstance(read, Column | Aggregate):
        column = read
    else:
        raise BadInput(f"orderBy: cannot sort by {name}.")
    if isinstance(column, Column) and column.search:
        column = Column(name=column.search, kind=Kind.TEXT, nullable=column.nullable)
    return Key(
        name=name,
        sql=columns.expression(c, table, column),
        kind=column.kind or Kind.TEXT,
        descending=descending,
        nullable=column.nullable,
        read=column,
    )
