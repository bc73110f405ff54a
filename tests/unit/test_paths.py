"""What tests ask for below every root field leaves no way to a row out."""

from graphql import GraphQLObjectType, OperationDefinitionNode, get_named_type, is_leaf_type, parse

from tests.paths import QUERY, Below

LEVELS = 4


def steps(type_, before, levels, skip):
    """Yield any two relations that follow one another, so many levels deep."""
    for name, field in type_.fields.items() if isinstance(type_, GraphQLObjectType) else ():
        named = get_named_type(field.type)
        if not is_leaf_type(named) and name not in skip and levels > 1:
            yield before, (type_.name, name)
            yield from steps(named, (type_.name, name), levels - 1, skip)


def asked(type_, before, selections):
    """Yield the same of a selection."""
    for node in selections:
        if node.selection_set is not None and node.kind == "field":
            yield before, (type_.name, node.name.value)
            below = get_named_type(type_.fields[node.name.value].type)
            yield from asked(below, (type_.name, node.name.value), node.selection_set.selections)


def test_any_two_relations_that_follow_one_another_are_asked_for():
    below, wanted, found = Below(), set(), set()

    for name, field in QUERY.fields.items():
        type_ = get_named_type(field.type)
        wanted |= set(steps(type_, name, LEVELS, below.skip))
        operation = parse(f"{{ {below.of(type_, LEVELS, name)} }}").definitions[0]
        assert isinstance(operation, OperationDefinitionNode)
        found |= set(asked(type_, name, operation.selection_set.selections))

    assert found == wanted
    assert len(wanted) > 500
