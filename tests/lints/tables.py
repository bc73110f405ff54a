"""The tables whose rows are a workspace's: models, those that are found without one included, and what the database is spread by."""

from functools import cache
from importlib import import_module

from tortoise import Model

from models.base import Row, Table
from models.db.connecting import TABLE_MODULES
from resolvers.derived import REGISTRY


def _below(model: type[Model]) -> set[type[Model]]:
    found = set(model.__subclasses__())
    return found.union(*(_below(inner) for inner in found))


def _load() -> None:
    """Load every module of tables: what a process has not used yet would be no table of a workspace, and pass."""
    for module in TABLE_MODULES:
        import_module(module)


def workspace_tables() -> set[str]:
    """Return the names of all models with a workspace; every module of tables is loaded first."""
    _load()
    return {model.__name__ for model in _below(Model) if "workspace_id" in model._meta.fields_map} - {Row.__name__}


@cache
def distributed() -> frozenset[str]:
    """Return the names of the tables that belong to workspaces, those that triggers keep included."""
    _load()
    models = (model for model in _below(Table) if model._meta.db_table and not model.is_global)
    kept = (kept.table for unit in REGISTRY for kept in unit.keeps)
    return frozenset([*(str(model._meta.db_table) for model in models), *kept])


TABLES = workspace_tables()
