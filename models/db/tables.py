"""Which tables there are, which belong to workspaces, and what each refers to: Tortoise's models as the databases see them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from tortoise import Model, Tortoise
from tortoise.fields.relational import ForeignKeyFieldInstance

from models.base import Table
from models.db.connecting import APP


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A foreign key of one column; in the database the workspace stands before it on both sides."""

    column: str
    table: str
    on_delete: str


def models() -> list[type[Model]]:
    """Return the models of all tables, each after those that it refers to."""
    left = {table_of(model): model for model in cast("dict[str, type[Model]]", Tortoise.apps[APP]).values()}
    ordered: list[type[Model]] = []
    while left:
        free = [name for name, model in left.items() if not {r.table for r in references(model)} - {name} & left.keys()]
        if not free:
            raise ValueError(f"tables refer to each other in a ring: {sorted(left)}")
        ordered += [left.pop(name) for name in free]
    return ordered


def table_of(model: type[Model]) -> str:
    """Return the name of a model's table."""
    return str(model._meta.db_table)  # noqa: SLF001 - Tortoise keeps the name there


def is_global(model: type[Model]) -> bool:
    """Tell whether a table is found without a workspace. What the list of migrations is kept in is, too."""
    return not issubclass(model, Table) or model.is_global


def distributed_tables() -> list[str]:
    """Return the tables that belong to workspaces. Every key and every reference of theirs contains ``workspace_id``."""
    return [table_of(model) for model in models() if not is_global(model)]


def global_tables() -> list[str]:
    """Return the tables that are found without a workspace, or belong to none."""
    return [table_of(model) for model in models() if is_global(model)]


def copied_tables() -> list[str]:
    """Return the global tables that every server of a distributed PostgreSQL has whole."""
    return [table_of(model) for model in models() if is_global(model) and issubclass(model, Table) and model.is_copied]


def primary_key(model: type[Model]) -> tuple[str, ...]:
    """Return the columns of a table's primary key."""
    return model.primary_key() if issubclass(model, Table) else (model._meta.db_pk_column,)  # noqa: SLF001 - as above


def references(model: type[Model]) -> list[Reference]:
    """Return the foreign keys of a table."""
    return list(_references(model))


def _references(model: type[Model]) -> Iterator[Reference]:
    for name in sorted(model._meta.fk_fields):  # noqa: SLF001 - as above
        field: ForeignKeyFieldInstance[Any] = cast("Any", model._meta.fields_map[name])  # noqa: SLF001 - as above
        if field.on_delete not in {"RESTRICT", "CASCADE"}:
            raise ValueError(f"{model.__name__}.{name}: a reference restricts or cascades; part of a key cannot become null")
        yield Reference(column=f"{name}_id", table=table_of(field.related_model), on_delete=field.on_delete)
