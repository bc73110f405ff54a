"""Documents: parsed, validated and measured once, whoever sends them and however often."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLID,
    GraphQLNonNull,
    GraphQLString,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    OperationType,
    Undefined,
    coerce_input_value,
    get_variable_values,
    parse,
    specified_rules,
    type_from_ast,
    validate,
)
from graphql.execution import VariableValues

from models.db.fields import is_clean
from models.errors import CrmError, ErrorCode, TooComplex
from models.recent import Recent
from resolvers.reads.planner import Planner
from schema import conditions, errors, limits
from schema.limits import DocumentLimits

MOST_ERRORS = 3
"""Errors of a broken document that are told; each may print a large part of it."""
CACHE_BYTES = 32_000_000
"""Memory that the kept documents may take, and again the kept plans."""


class RequestRefused(Exception):
    """The request was not executed: the errors, ready for the client, and the code of the first."""

    def __init__(self, code: ErrorCode, found: list[dict[str, Any]]) -> None:
        super().__init__(code.value)
        self.code = code
        self.errors = found


@dataclass(frozen=True, kw_only=True, eq=False)
class Operation:
    """One operation of a document, and what is known of it before it runs."""

    node: OperationDefinitionNode
    kind: OperationType
    name: str
    """Empty where it has none."""
    only_reads: bool
    switches: tuple[str, ...]
    """Variables whose values are part of a plan's key: those of @skip, @include and page sizes."""
    ids: tuple[str, ...] = ()
    """Variables with ids of any type, whose prefixes are part of a plan's key."""
    signature: tuple[tuple[str, Any], ...] = ()
    """Names and types of the variables."""
    shown: tuple[tuple[str, Any], ...] = ()
    """Those of a mutation's variables on which depends what is shown of its rows, and not only what is written."""
    texts: tuple[str, ...] | None = None
    """The variables where all are required text; else None."""
    varying: tuple[tuple[str, Any], ...] = ()
    """Those variables whose values have several shapes: all but required scalars."""

    @property
    def root(self) -> str:
        """Return the name of the type that its fields stand in."""
        return self.kind.value.capitalize()


@dataclass(frozen=True, kw_only=True)
class Document:
    """A document that has been parsed and validated; ``problems`` are set where it may not run."""

    key: bytes
    weight: int = 2000
    """About how many bytes it takes in memory."""
    node: DocumentNode | None = None
    fragments: Mapping[str, FragmentDefinitionNode] = field(default_factory=dict)
    operations: Mapping[str, Operation] = field(default_factory=dict)
    code: ErrorCode | None = None
    problems: tuple[errors.Flaw, ...] = ()


class Call(NamedTuple):
    """What a client sent."""

    query: str
    request_id: str
    variables: Mapping[str, Any] = MappingProxyType({})
    operation_name: str | None = None
    document_id: str | None = None
    """The SHA-256 of a document, where a client names one."""
    is_persisted: bool = False
    """Whether it is named the way of automatic persisted queries, whose clients send the query as well when they are asked to."""


def _key(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _shown(node: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]) -> Collection[str]:
    """Return the variables below an operation's root fields, those of fragments among them."""
    below = [f.selection_set for f in limits.root_fields(node.selection_set, fragments) if f.selection_set]
    return limits.variables_in([*below, *fragments.values()])


def _is_required_text(type_: Any) -> bool:
    return type(type_) is GraphQLNonNull and type_.of_type in (GraphQLString, GraphQLID)


@dataclass(kw_only=True)
class Documents:
    """Prepares documents, and finds in them what a call asks to run."""

    planner: Planner
    limits: DocumentLimits = field(default_factory=DocumentLimits)
    introspection: Literal["token", "always", "never"] = "token"
    kept: Recent[str, Document] = field(default_factory=lambda: Recent(CACHE_BYTES, lambda document: document.weight))

    def __post_init__(self) -> None:
        self.schema = self.planner.schema

    @property
    def hides_schema(self) -> bool:
        """Tell whether nobody may introspect, so that names are not suggested either."""
        return self.introspection == "never"

    def is_of_schema(self, document: Document, call: Call) -> bool:
        """Tell whether a call asks for nothing but the schema."""
        if document.code is not None:
            return False
        operation = self.select(document, call)
        fields = {f.name.value for f in limits.root_fields(operation.node.selection_set, document.fragments)}
        return operation.kind is OperationType.QUERY and fields <= {"__schema", "__type", "__typename"}

    def known(self, text: str) -> Document | None:
        """Return a document that has been prepared, and is kept."""
        return self.kept.get(text)

    def prepare(self, text: str) -> Document:
        """Return a document, parsed and validated; repeats cost a look."""
        document = self.kept.get(text)
        if document is None:
            document = self.kept[text] = self._prepare(_key(text), text)
        return document

    def _prepare(self, key: bytes, text: str) -> Document:
        try:
            node = self._parsed(text)
            found = limits.check(node, self.limits)
        except GraphQLError as error:
            return Document(key=key, code=ErrorCode.GRAPHQL_PARSE_FAILED, problems=(errors.Flaw.of(error),))
        except CrmError as refusal:
            return Document(key=key, code=refusal.code, problems=(errors.Flaw(message=refusal.message),))
        rules = [*specified_rules, *([NoSchemaIntrospectionCustomRule] if self.hides_schema else [])]
        wrong = validate(self.schema, node, rules, max_errors=MOST_ERRORS, hide_suggestions=self.hides_schema)
        if wrong:
            return Document(key=key, code=ErrorCode.GRAPHQL_VALIDATION_FAILED, problems=tuple(map(errors.Flaw.of, wrong)))
        fragments = {d.name.value: d for d in node.definitions if isinstance(d, FragmentDefinitionNode)}
        operations = {
            d.name.value if d.name else "": self._operation(d, fragments, tuple(found.switches))
            for d in node.definitions
            if isinstance(d, OperationDefinitionNode)
        }
        return Document(key=key, weight=2 * len(text) + 600 * found.nodes, node=node, fragments=fragments, operations=operations)

    def _parsed(self, text: str) -> DocumentNode:
        longest = self.limits.length
        if longest and len(text) > longest:
            raise TooComplex(
                f"The document has {len(text)} characters; at most {longest} are allowed. Send long values in variables."
            )
        return parse(text, max_tokens=self.limits.tokens or None, allow_empty_selection_sets=False)

    def _operation(
        self, node: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode], switches: tuple[str, ...]
    ) -> Operation:
        fields = list(limits.root_fields(node.selection_set, fragments))
        is_query = node.operation is OperationType.QUERY
        only_reads = is_query and all(
            name == "__typename" or self.planner.is_read("Query", name) for name in {f.name.value for f in fields}
        )
        typed = [f for f in fields if is_query and self.planner.reads_by_type("Query", f.name.value)]
        definitions = node.variable_definitions or ()
        signature = tuple((d.variable.name.value, type_from_ast(self.schema, d.type)) for d in definitions)
        shown = _shown(node, fragments) if node.operation is OperationType.MUTATION else ()
        return Operation(
            node=node,
            kind=node.operation,
            name=node.name.value if node.name else "",
            only_reads=only_reads,
            switches=switches,
            ids=tuple(limits.variables_in(a for f in typed for a in f.arguments or ())),
            signature=signature,
            shown=tuple((name, type_) for name, type_ in signature if name in shown),
            texts=tuple(name for name, _ in signature) if all(_is_required_text(type_) for _, type_ in signature) else None,
            varying=tuple((name, type_) for name, type_ in signature if not self.planner.has_one_shape(type_)),
        )

    def select(self, document: Document, call: Call) -> Operation:
        """Return the operation to run. A broken document, a missing and an ambiguous name are refused."""
        if document.code is not None:
            raise RequestRefused(document.code, [errors.of_graphql(e, document.code, call.request_id) for e in document.problems])
        name = call.operation_name
        if not name and len(document.operations) == 1:
            return next(iter(document.operations.values()))
        if not name:
            message = (
                "operationName: the document has several operations; name one."
                if document.operations
                else "query: the document has no operation."
            )
        elif name in document.operations:
            return document.operations[name]
        else:
            message = f"operationName: the document has no operation named {name[:100]}."
        raise RequestRefused(ErrorCode.BAD_REQUEST, [errors.of_request(message, ErrorCode.BAD_REQUEST, call.request_id)])

    def variables(self, operation: Operation, call: Call) -> VariableValues:
        """Return the variables, coerced; what does not fit its type is refused with its path."""
        if not operation.signature:
            return VariableValues({}, {})
        plain = _plain_text(operation.texts, call.variables) if operation.texts and operation.only_reads else None
        if plain is not None:
            return VariableValues({}, plain)
        try:
            limits.check_variables(call.variables)
            conditions.check_variables(operation.signature, call.variables, self.limits.conditions)
        except CrmError as refusal:
            raise RequestRefused(refusal.code, [errors.of_request(refusal.message, refusal.code, call.request_id)]) from None
        plain = _coerced(operation, call.variables) if operation.only_reads else None
        if plain is not None:
            return VariableValues({}, plain)
        definitions, given = operation.node.variable_definitions or (), dict(call.variables)
        coerced = get_variable_values(self.schema, definitions, given, max_errors=MOST_ERRORS, hide_suggestions=self.hides_schema)
        if isinstance(coerced, list):
            code = ErrorCode.BAD_USER_INPUT
            raise RequestRefused(code, [errors.of_graphql(e, code, call.request_id) for e in coerced])
        return coerced


def _plain_text(names: Sequence[str], given: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the variables where all are given as text: nothing to coerce, and very common."""
    found = {}
    for name in names:
        value = given.get(name)
        if type(value) is not str or not is_clean(value):
            return None
        found[name] = value
    return found


def _coerced(operation: Operation, given: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the variables where all are given and fit their types; None where something is to be told, or a default to be found."""
    found = {}
    for name, type_ in operation.signature:
        value = coerce_input_value(given[name], type_) if name in given else Undefined
        if value is Undefined:
            return None
        found[name] = value
    return found
