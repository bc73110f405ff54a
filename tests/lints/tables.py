"""The tables whose rows are a workspace's."""

from tortoise import Model

from models.base import Row


def _below(model: type[Model]) -> set[type[Model]]:
    found = set(model.__subclasses__())
    return found.union(*(_below(inner) for inner in found))


def workspace_tables() -> set[str]:
    """Return the names of all models with a workspace; importing the schema has loaded them all."""
    import schema.root  # noqa: F401 - loads every model

    return {model.__name__ for model in _below(Model) if "workspace_id" in model._meta.fields_map} - {Row.__name__}


TABLES = workspace_tables()
