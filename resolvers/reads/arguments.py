"""Arguments as a tree whose structure is known when a statement is compiled and whose values are bound when it runs.

A plan is reused whenever the *shape* of the variables is the same: which keys an input object has, which values are null,
how long a list of input objects is. Values are never part of the shape, save those of enums that order or group.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    Undefined,
    ValueNode,
    VariableNode,
    get_named_type,
    value_from_ast,
)

from resolvers.reads.pieces import Scope

Variables = Mapping[str, Any]


@dataclass(frozen=True, eq=False, slots=True)
class Leaf:
    """A scalar, an enum, or a list of them.

    ``value`` is the value at compile time: what the document says, or an enum's, whole number's or flag's of a variable. A plan
    keeps no other value of the first request's variables. Only what is part of its key may use it.
    """

    get: Callable[[Variables], Any]
    value: Any


Tree = Leaf | dict[str, Any] | list[Any] | None


def shape(value: Any, type_: Any, structural: frozenset[str]) -> Any:
    """Return the part of a variable's value that a statement's text may depend on."""
    if isinstance(type_, GraphQLNonNull):
        return shape(value, type_.of_type, structural)
    if value is None:
        return None
    if isinstance(type_, GraphQLList):
        item = type_.of_type.of_type if isinstance(type_.of_type, GraphQLNonNull) else type_.of_type
        if isinstance(item, GraphQLInputObjectType) or getattr(item, "name", "") in structural:
            return tuple(shape(entry, item, structural) for entry in value)
        return True
    if isinstance(type_, GraphQLInputObjectType):
        return tuple(
            (key, shape(entry, type_.fields[key].type, structural)) for key, entry in value.items() if key in type_.fields
        )
    if isinstance(type_, GraphQLEnumType) and type_.name in structural:
        return value
    return True


def has_one_shape(type_: Any, structural: frozenset[str]) -> bool:
    """Tell whether all values of a type have the same shape: those of required scalars do."""
    inner = type_.of_type if isinstance(type_, GraphQLNonNull) else None
    return isinstance(inner, GraphQLScalarType) or (isinstance(inner, GraphQLEnumType) and inner.name not in structural)


def tree(node: ValueNode | None, type_: Any, variables: Variables) -> Tree:
    """Return an argument's value as a tree. Absent keys of input objects are absent from the tree; null is None."""
    if isinstance(type_, GraphQLNonNull):
        return tree(node, type_.of_type, variables)
    if isinstance(node, VariableNode):
        name = node.name.value
        return expand(lambda scope: scope[name], variables.get(name), type_)
    if node is None or isinstance(node, NullValueNode):
        return None
    if isinstance(type_, GraphQLInputObjectType) and isinstance(node, ObjectValueNode):
        return _object(node, type_, variables)
    if isinstance(type_, GraphQLList) and _is_object(type_.of_type):
        items = node.values if isinstance(node, ListValueNode) else [node]
        return [tree(item, type_.of_type, variables) for item in items]
    if _has_variables(node):
        return Leaf(lambda scope: value_from_ast(node, type_, dict(scope)), value_from_ast(node, type_, dict(variables)))
    written = value_from_ast(node, type_)
    return Leaf(lambda _: written, written)


def _has_variables(node: ValueNode) -> bool:
    waiting: list[ValueNode] = [node]
    while waiting:
        value = waiting.pop()
        if isinstance(value, VariableNode):
            return True
        if isinstance(value, ListValueNode):
            waiting += value.values
        elif isinstance(value, ObjectValueNode):
            waiting += [field.value for field in value.fields]
    return False


def _object(node: ObjectValueNode, type_: GraphQLInputObjectType, variables: Variables) -> dict[str, Tree]:
    given = {field.name.value: field.value for field in node.fields}
    found: dict[str, Tree] = {}
    for name, field in type_.fields.items():
        value = given.get(name)
        if isinstance(value, VariableNode) and value.name.value not in variables:
            value = None
        if value is not None:
            found[name] = tree(value, field.type, variables)
        elif field.default_value is not Undefined:
            found[name] = constant(field.default_value, field.type)
    return found


def expand(get: Callable[[Variables], Any], value: Any, type_: Any) -> Tree:
    """Return a variable's value as a tree; each leaf finds its value by the same way in later variables."""
    if isinstance(type_, GraphQLNonNull):
        return expand(get, value, type_.of_type)
    if value is None:
        return None
    if isinstance(type_, GraphQLInputObjectType):
        return {
            key: expand(lambda scope, key=key: get(scope)[key], entry, type_.fields[key].type)  # type: ignore[misc]
            for key, entry in value.items()
            if key in type_.fields
        }
    if isinstance(type_, GraphQLList) and _is_object(type_.of_type):
        return [
            expand(lambda scope, i=i: get(scope)[i], entry, type_.of_type)  # type: ignore[misc]
            for i, entry in enumerate(value)
        ]
    return Leaf(get, value if _is_small(type_) else None)


def _is_small(type_: Any) -> bool:
    return isinstance(get_named_type(type_), GraphQLEnumType) or get_named_type(type_) in (GraphQLInt, GraphQLBoolean)


def constant(value: Any, type_: Any) -> Tree:
    """Return a default value as a tree."""
    return expand(lambda _: value, value, type_)


def _is_object(type_: Any) -> bool:
    return isinstance(type_.of_type if isinstance(type_, GraphQLNonNull) else type_, GraphQLInputObjectType)


def plain(tree: Tree, scope: Scope) -> Any:
    """Return a tree's value for the variables of a request."""
    if isinstance(tree, Leaf):
        return tree.get(scope.variables)
    if isinstance(tree, dict):
        return {key: plain(value, scope) for key, value in tree.items()}
    return [plain(value, scope) for value in tree] if isinstance(tree, list) else None


def known(tree: Tree) -> str:
    """Return the name that a leaf has when a statement is compiled, such as an enum's; empty where there is none."""
    return str(tree.value) if isinstance(tree, Leaf) else ""


def json_text(value: Any) -> str:
    """Return a value as JSON text for a parameter."""
    return orjson.dumps(value).decode()
