"""Names of fields that are written elsewhere than in the schema: each must be a field that the schema has."""

from collections.abc import Iterable, Iterator

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema

from models.events import EVENTS
from models.events.forms import Shown
from models.rights import COVERS

_INPUTS = ("Input", "CreateInput", "UpdateInput", "Filter")
"""What inputs of a type are called: what can be written of it, or looked up by, may be covered too."""


class UnknownName(TypeError):
    """A declaration names a field that the schema does not have. It is a fault of ours."""


def check_names(core: GraphQLSchema) -> None:
    """Refuse field groups that cover, and events that show, what the schema does not have."""
    for group, names in COVERS.items():
        for name in sorted(names):
            if not _is_field(core, name, inputs=True):
                raise UnknownName(f"COVERS[{group.name}]: the schema has no field {name}.")
    for event in EVENTS.values():
        for name in _paths(event.told.values()):
            if not _is_field(core, name):
                raise UnknownName(f"{event.__name__}: the schema has no field {name} that the event could show.")


def _paths(fields: Iterable[Shown]) -> Iterator[str]:
    for shown in fields:
        yield shown.path
        yield from _paths(shown.form.parts.values())


def _is_field(core: GraphQLSchema, name: str, *, inputs: bool = False) -> bool:
    type_name, _, field_name = name.partition(".")
    type_ = core.type_map.get(type_name)
    if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType) and field_name in type_.fields:
        return True
    if isinstance(type_, GraphQLEnumType):
        return inputs and field_name in type_.values
    given = [core.type_map.get(f"{type_name}{suffix}") for suffix in _INPUTS] if inputs else []
    return any(isinstance(found, GraphQLInputObjectType) and field_name in found.fields for found in given)
