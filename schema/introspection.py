"""How much of the schema an introspection asks for: estimated before it runs, from the schema's real sizes."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    ExecutionResult,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLInputObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    SelectionSetNode,
    execute,
    get_introspection_query,
    get_named_type,
    is_enum_type,
    is_input_object_type,
    is_interface_type,
    is_leaf_type,
    is_object_type,
    parse,
)

from models.errors import TooComplex
from models.recent import Recent
from resolvers.reads.walk import Selected, Walker
from schema.documents import Document, Operation

COST, MOST = 1000, 3000
"""What the usual whole introspection costs, however large the schema is, and what one operation may ask of the schema at most."""
KEPT_BYTES = 8_000_000
ROOTS = {"__schema": "__Schema", "__type": "__Type"}
_ELSEWHERE = {"type", "ofType", "possibleTypes", "interfaces", "queryType", "mutationType", "subscriptionType"}


@dataclass(frozen=True)
class Introspection:
    """The sizes of one schema's lists: on average over all types, and at most of one type."""

    schema: GraphQLSchema

    @cached_property
    def _sizes(self) -> tuple[Mapping[str, float], Mapping[str, float]]:
        types = list(self.schema.type_map.values())
        fields = [list(t.fields.values()) for t in types if is_object_type(t) or is_interface_type(t)]
        arguments = [len(f.args) for several in fields for f in several]
        inputs = [len(t.fields) for t in types if isinstance(t, GraphQLInputObjectType) and is_input_object_type(t)]
        values = [len(t.values) for t in types if is_enum_type(t)]
        possible = [len(self.schema.get_possible_types(t)) for t in types if is_interface_type(t)]
        several = {"types": [len(types)], "directives": [len(self.schema.directives)], "interfaces": [1] * len(types)}
        per_type = {"fields": list(map(len, fields)), "inputFields": inputs, "enumValues": values, "possibleTypes": possible}
        mean = {name: sum(found) / len(types) for name, found in per_type.items()}
        mean |= {"args": sum(arguments) / max(1, len(arguments)), **{name: max(found) for name, found in several.items()}}
        most: dict[str, float] = {name: max(found, default=0) for name, found in per_type.items()}
        return mean, mean | most | {"args": max(arguments, default=0)}

    @cached_property
    def _usual(self) -> float:
        """Return how many values the usual whole introspection asks for."""
        usual = parse(get_introspection_query(input_value_deprecation=True, schema_description=True, specified_by_url=True))
        fragments = {d.name.value: d for d in usual.definitions if isinstance(d, FragmentDefinitionNode)}
        walker = Walker(schema=self.schema, fragments=fragments, variables={})
        [asked] = [d for d in usual.definitions if isinstance(d, OperationDefinitionNode)]
        [root] = walker.fields(walker.named("Query"), (asked.selection_set,))
        return self._below(walker, ROOTS[root.name], root.below, picked=False)

    def cost(self, walker: Walker, roots: Sequence[Selected]) -> int:
        """Return what the introspecting roots cost; refuse what asks for several times the whole schema."""
        asked = [root for root in roots if root.name in ROOTS]
        if not asked:
            return 0
        found = sum(self._below(walker, ROOTS[root.name], root.below, picked=root.name == "__type") for root in asked)
        cost = int(COST * found / self._usual)
        if cost > MOST:
            raise TooComplex("This asks for more of the schema than an introspection needs.")
        return cost

    def _below(self, walker: Walker, type_name: str, sets: tuple[SelectionSetNode, ...], *, picked: bool) -> float:
        return sum(self._field(walker, field, picked=picked) for field in walker.fields(walker.named(type_name), sets))

    def _field(self, walker: Walker, field: Selected, *, picked: bool) -> float:
        """Return what a field comes to. Of all types the average is exact; of one that is ``picked`` the largest is assumed."""
        if field.definition is None or is_leaf_type(named := get_named_type(field.definition.type)):
            return 1
        mean, most = self._sizes
        below: Any = self._below(walker, named.name, field.below, picked=picked or field.name in _ELSEWHERE)
        return 1 + float((most if picked else mean).get(field.name, 1)) * float(below)


@dataclass
class SchemaAnswers:
    """What the schema says of itself, computed once for each document and kept, up to a bound in bytes."""

    schema: GraphQLSchema
    kept: Recent[bytes, dict[str, bytes]] = field(
        default_factory=lambda: Recent(KEPT_BYTES, lambda answers: 500 + sum(map(len, answers.values())))
    )
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    """One at a time is computed, beside the event loop: the whole schema takes longer than others may be kept waiting."""

    async def get(
        self, document: Document, operation: Operation, asked: Mapping[str, list[FieldNode]], variables: dict[str, Any]
    ) -> dict[str, bytes]:
        """Return the JSON of each introspecting root field by its response key."""
        values = orjson.dumps([operation.name, variables], default=str, option=orjson.OPT_SORT_KEYS)
        key = document.key + blake2b(values, digest_size=16).digest()
        found = self.kept.get(key)
        if found is not None:
            return found
        async with self.turn:
            found = self.kept.get(key)
            if found is None:
                found = self.kept[key] = await asyncio.to_thread(self._compute, document, operation, asked, variables)
            return found

    def _compute(
        self, document: Document, operation: Operation, asked: Mapping[str, list[FieldNode]], variables: dict[str, Any]
    ) -> dict[str, bytes]:
        selections = tuple(node for nodes in asked.values() for node in nodes)
        node = OperationDefinitionNode(
            operation=operation.node.operation,
            name=operation.node.name,
            variable_definitions=operation.node.variable_definitions,
            selection_set=SelectionSetNode(selections=selections),
        )
        definitions = (node, *document.fragments.values())
        result = execute(self.schema, DocumentNode(definitions=definitions), variable_values=variables)
        if not isinstance(result, ExecutionResult) or result.errors or result.data is None:
            raise RuntimeError(f"introspection failed: {result}")
        return {key: orjson.dumps(value, default=str) for key, value in result.data.items()}
