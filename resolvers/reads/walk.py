"""Walking a selection set: fragments unfolded, @skip and @include decided, fields of one response key merged."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionSetNode,
    Undefined,
    VariableNode,
    get_named_type,
    is_abstract_type,
)

from resolvers.reads.arguments import Tree, Variables, constant, tree


@dataclass(frozen=True, kw_only=True, slots=True)
class Selected:
    """One field of the answer: its key there, its definition, its arguments, and what is selected below it."""

    key: str
    name: str
    definition: GraphQLField | None
    arguments: dict[str, Tree]
    below: tuple[SelectionSetNode, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Walker:
    """What is the same for a whole operation while it is walked."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Variables
    known: dict[tuple[str, tuple[int, ...]], list[Selected]] = field(default_factory=dict)
    """What selection sets, which live as long as the document, ask of a type: walked once, however often they are met."""

    def fields(self, type_: GraphQLObjectType, sets: tuple[SelectionSetNode, ...]) -> list[Selected]:
        """Return the fields that the selection sets ask of an object type, merged by response key, in order."""
        key = (type_.name, tuple(map(id, sets)))
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = [self._selected(type_, name, nodes) for name, nodes in self.grouped(type_, sets).items()]
        return found

    def grouped(self, type_: GraphQLObjectType, sets: tuple[SelectionSetNode, ...]) -> dict[str, list[FieldNode]]:
        """Return the nodes that stand for each response key, in order."""
        grouped: dict[str, list[FieldNode]] = {}
        visited: set[str] = set()
        for selections in sets:
            for node in self._nodes(type_, selections, visited):
                grouped.setdefault((node.alias or node.name).value, []).append(node)
        return grouped

    def _selected(self, type_: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> Selected:
        name = nodes[0].name.value
        definition = type_.fields.get(name)
        below = tuple(node.selection_set for node in nodes if node.selection_set)
        arguments = self._arguments(definition, nodes[0]) if definition else {}
        return Selected(key=key, name=name, definition=definition, arguments=arguments, below=below)

    def _arguments(self, definition: GraphQLField, node: FieldNode) -> dict[str, Tree]:
        given = {argument.name.value: argument.value for argument in node.arguments or ()}
        found: dict[str, Tree] = {}
        for name, argument in definition.args.items():
            value = given.get(name)
            if isinstance(value, VariableNode) and value.name.value not in self.variables:
                value = None
            if value is not None:
                found[name] = tree(value, argument.type, self.variables)
            elif argument.default_value is not Undefined:
                found[name] = constant(argument.default_value, argument.type)
        return found

    def _nodes(self, type_: GraphQLObjectType, selections: SelectionSetNode, visited: set[str]) -> Iterator[FieldNode]:
        for node in selections.selections:
            if not self._included(node):
                continue
            if isinstance(node, FieldNode):
                yield node
            elif isinstance(node, InlineFragmentNode):
                if node.type_condition is None or self._applies(node.type_condition.name.value, type_):
                    yield from self._nodes(type_, node.selection_set, visited)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in visited:
                visited.add(node.name.value)
                fragment = self.fragments[node.name.value]
                if self._applies(fragment.type_condition.name.value, type_):
                    yield from self._nodes(type_, fragment.selection_set, visited)

    def _included(self, node: Any) -> bool:
        for directive in node.directives or ():
            wanted = {"skip": False, "include": True}.get(directive.name.value)
            if wanted is not None and self._truth(directive.arguments[0].value) is not wanted:
                return False
        return True

    def _truth(self, value: Any) -> bool:
        return bool(self.variables[value.name.value]) if isinstance(value, VariableNode) else bool(value.value)

    def _applies(self, condition: str, type_: GraphQLObjectType) -> bool:
        if condition == type_.name:
            return True
        conditional = self.schema.type_map[condition]
        return is_abstract_type(conditional) and self.schema.is_sub_type(conditional, type_)

    def named(self, type_name: str) -> GraphQLObjectType:
        """Return an object type of the schema by name."""
        found = self.schema.type_map[type_name]
        if not isinstance(found, GraphQLObjectType):
            raise TypeError(f"{type_name} is not an object type")
        return found


def item_type_name(definition: GraphQLField | None) -> str:
    """Return the name of a field's type without its list and non-null wrappers."""
    if definition is None:
        raise TypeError("only fields that the schema defines have a type")
    return get_named_type(definition.type).name
