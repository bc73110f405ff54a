"""The statements that make the tables, for both databases, from the models.

Tortoise's own know keys of one column. Here a key, unique or foreign, begins with the workspace, text is compared by code points on
PostgreSQL as it is on SQLite, and what Tortoise cannot say stands ``beside`` the model.
"""

import json
from collections.abc import Sequence
from typing import Any, cast

from tortoise import Model
from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.fields import Field, JSONField

from models.base import Table
from models.db.connecting import Dialect
from models.db.tables import Reference, is_global, models, primary_key, references, table_of

_named = BaseSchemaGenerator(cast("Any", None))


def schema(dialect: Dialect) -> str:
    """Return the statements that make all tables."""
    return "\n".join(statement + ";" for model in models() for statement in table(model, dialect))


def table(model: type[Model], dialect: Dialect) -> list[str]:
    """Return the statements that make a table, its indexes and what stands beside it."""
    return _table(model, dialect, _foreign_keys(model))


def later_table(model: type[Model]) -> list[str]:
    """Return the same for a PostgreSQL with data, the references last: one that is spread holds them only when the table is spread as well."""
    held = [f'ALTER TABLE "{table_of(model)}" ADD {reference}' for reference in _foreign_keys(model)]
    return [*_table(model, "postgres", []), *held]


def _table(model: type[Model], dialect: Dialect, references: list[str]) -> list[str]:
    name = table_of(model)
    unlogged = "UNLOGGED " if dialect == "postgres" and issubclass(model, Table) and model.is_unlogged else ""
    lines = ",\n    ".join([*_columns(model, dialect), *_keys(model, dialect), *references])
    beside = model.beside.get(dialect, ()) if issubclass(model, Table) else ()
    return [f'CREATE {unlogged}TABLE "{name}" (\n    {lines}\n)', *_indexes(model), *beside]


def column(model: type[Model], name: str, dialect: Dialect) -> str:
    """Return how a column is declared."""
    field = model._meta.fields_map[name]  # noqa: SLF001 - Tortoise keeps its columns there
    if field.pk and field.generated:
        return f'"{name}" {field.get_for_dialect(dialect, "GENERATED_SQL")}'
    kind = str(field.get_for_dialect(dialect, "SQL_TYPE"))
    collated = ' COLLATE "C"' if dialect == "postgres" and kind.startswith("VARCHAR") else ""
    return f'"{name}" {kind}{collated}' + ("" if field.null else " NOT NULL") + _default(field, dialect)


def _default(field: Field[Any], dialect: Dialect) -> str:
    """Return the default of a column that is the same for every row, so that a row written without it is whole."""
    default = field.default() if isinstance(field, JSONField) and callable(field.default) else field.default
    if default is None or callable(default):
        return ""
    value = json.dumps(default) if isinstance(field, JSONField) else default
    if isinstance(value, int):
        shown = str(value).upper() if dialect == "postgres" else str(int(value))
    else:
        shown = "'" + str(value).replace("'", "''") + "'"
    return f" DEFAULT {shown}"


def foreign_key(model: type[Model], reference: Reference) -> str:
    """Return the constraint that holds a reference."""
    columns = f'("workspace_id", "{reference.column}")'
    return (
        f'CONSTRAINT "fk_{table_of(model)}_{reference.column}" FOREIGN KEY {columns} '
        f'REFERENCES "{reference.table}" ("workspace_id", "id") ON DELETE {reference.on_delete}'
    )


def _columns(model: type[Model], dialect: Dialect) -> list[str]:
    numbered = model.row_number if dialect == "sqlite" and issubclass(model, Table) else ""
    first = [f'"{numbered}" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL'] if numbered else []
    return first + [column(model, name, dialect) for name in model._meta.fields_db_projection]  # noqa: SLF001 - as above


def _keys(model: type[Model], dialect: Dialect) -> list[str]:
    meta, key = model._meta, primary_key(model)  # noqa: SLF001 - as above
    numbered = dialect == "sqlite" and issubclass(model, Table) and model.row_number
    made = [] if meta.pk.generated else [_constraint("pk", model, key, "UNIQUE" if numbered else "PRIMARY KEY")]
    unique = [(name,) for name, field in meta.fields_map.items() if field.unique and not field.pk]
    for columns in [*unique, *(meta.unique_together or ())]:
        if not is_global(model) and "workspace_id" not in columns:
            raise ValueError(f"{model.__name__}: a unique key of a workspace's table contains the workspace")
        made.append(_constraint("uid", model, columns, "UNIQUE"))
    return made


def _constraint(prefix: str, model: type[Model], columns: tuple[str, ...], kind: str) -> str:
    name = f"pk_{table_of(model)}" if prefix == "pk" else _named._get_index_name(prefix, model, columns)  # noqa: SLF001 - aerich's names
    return f'CONSTRAINT "{name}" {kind} ({_quoted(columns)})'


def _foreign_keys(model: type[Model]) -> list[str]:
    return [foreign_key(model, reference) for reference in references(model)]


def _indexes(model: type[Model]) -> list[str]:
    return [
        f'CREATE INDEX "{_named._get_index_name("idx", model, columns)}" ON "{table_of(model)}" ({_quoted(columns)})'  # noqa: SLF001
        for columns in cast("Sequence[tuple[str, ...]]", model._meta.indexes or ())  # noqa: SLF001 - as above
    ]


def _quoted(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in columns)
