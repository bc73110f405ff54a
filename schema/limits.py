"""How large a document and its variables may be, checked before anything is validated, coerced or compiled.

Every check takes time in proportion to what was sent: what fragments unfold to is counted up to the limit and no further.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    ArgumentNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
    StringValueNode,
    VariableNode,
)

from models.db.fields import is_clean
from models.errors import BadInput, TooComplex

LEVELS = 60
"""Selection sets within each other, those of fragments and of introspection included."""
COMPARISONS = 3000
"""Pairs of fields with one response key in one place: validation compares each with each."""
VALUES, VALUE_DEPTH = 10_000, 40
"""Values in the variables of a request, and how deep they may be nested."""


@dataclass(frozen=True, kw_only=True)
class DocumentLimits:
    """What one document may contain; 0 switches a limit off."""

    length: int = 100_000
    tokens: int = 2000
    fragments: int = 50
    fields: int = 2000
    depth: int = 15
    aliases: int = 30
    directives: int = 50
    root_fields: int = 20
    conditions: int = 200
    """In the filters of one operation, those in variables included."""


def check_variables(variables: Mapping[str, Any]) -> None:
    """Refuse more values than a request may bring, and text that no database could keep, naming where it stands."""
    waiting: list[tuple[Any, str, int]] = [(variables, "variables", 0)]
    seen = 0
    while waiting:
        value, path, depth = waiting.pop()
        if isinstance(value, str):
            if not is_clean(value):
                raise BadInput(f"{path}: text must not contain NUL characters or lone surrogates.")
            continue
        if not isinstance(value, (dict, list)):
            continue
        seen += len(value)
        if seen > VALUES or depth > VALUE_DEPTH:
            raise TooComplex(f"variables: at most {VALUES} values, nested {VALUE_DEPTH} deep, are allowed.")
        entries = value.items() if isinstance(value, dict) else enumerate(value)
        waiting += [(entry, f"{path}.{key}", depth + 1) for key, entry in entries]


@dataclass(kw_only=True)
class Measured:
    """What one pass over a document's nodes finds."""

    nodes: int = 0
    aliases: int = 0
    directives: int = 0
    is_clean: bool = True
    switches: list[str] = field(default_factory=list)
    """Variables whose values are part of a plan's key: those of @skip, @include and page sizes."""

    def add(self, node: Node) -> None:
        """Count one node."""
        self.nodes += 1
        if isinstance(node, FieldNode):
            self.aliases += node.alias is not None
        elif isinstance(node, DirectiveNode):
            self.directives += 1
            self.switches += [a.value.name.value for a in node.arguments or () if isinstance(a.value, VariableNode)]
        elif isinstance(node, ArgumentNode):
            if node.name.value in {"first", "last"} and isinstance(node.value, VariableNode):
                self.switches.append(node.value.name.value)
        elif isinstance(node, StringValueNode):
            self.is_clean = self.is_clean and is_clean(node.value)


def measure(document: DocumentNode) -> Measured:
    """Go once over every node of a document."""
    found = Measured()
    for node in nodes_in([document]):
        found.add(node)
    return found


def variables_in(nodes: Iterable[Node]) -> Counter[str]:
    """Return the variables that stand in parts of a document, and how often."""
    return Counter(node.name.value for node in nodes_in(nodes) if isinstance(node, VariableNode))


def nodes_in(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield the nodes of parts of a document, each once."""
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        yield node
        for name in node.keys:
            below = getattr(node, name, None)
            if isinstance(below, Node):
                waiting.append(below)
            elif isinstance(below, list | tuple):
                waiting += below


def check(document: DocumentNode, limits: DocumentLimits) -> Measured:
    """Refuse a document over its limits. It need not be valid: fragments may be missing, go in circles and be unused."""
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    for what, several in (("fragments", len(document.definitions) - len(operations)), ("operations", len(operations))):
        _within(what, several, limits.fragments)
    found = measure(document)
    if not found.is_clean:
        raise BadInput("query: text must not contain NUL characters or lone surrogates.")
    _within("aliases", found.aliases, limits.aliases)
    _within("directives", found.directives, limits.directives)
    unfolded = _Unfolded(fragments=fragments, limits=limits)
    for operation in operations:
        _within("root fields", unfolded.count(operation.selection_set), limits.root_fields)
    for name, fragment in fragments.items():
        if name not in unfolded.met:
            unfolded.count(fragment.selection_set)
    return found


def _within(what: str, found: int, limit: int) -> None:
    if limit and found > limit:
        raise TooComplex(f"The document has {found} {what}; at most {limit} are allowed.")


@dataclass(kw_only=True)
class _Unfolded:
    """The fields that a document comes to when its fragments are unfolded and fields of one key merged; counted up to the limit."""

    fragments: Mapping[str, FragmentDefinitionNode]
    limits: DocumentLimits
    met: set[str] = field(default_factory=set)
    """Names of the fragments that are spread somewhere."""
    fields: int = 0
    comparisons: int = 0

    def count(self, selections: SelectionSetNode) -> int:
        """Count what stands below a selection set, and return how many fields stand in it itself."""
        root_fields = -1
        waiting: list[tuple[list[SelectionSetNode], int, int, bool]] = [([selections], 0, 0, False)]
        while waiting:
            sets, depth, level, introspects = waiting.pop()
            keys: dict[str, list[FieldNode]] = {}
            here = 0
            for node, reached in self._nodes(sets, level):
                here += 1
                self._count_field()
                same = keys.setdefault((node.alias or node.name).value, [])
                self._count_comparisons(len(same))
                same.append(node)
                level = max(level, reached)
            root_fields = here if root_fields < 0 else root_fields
            for nodes in keys.values():
                inner = introspects or nodes[0].name.value.startswith("__")
                if not inner:
                    _within("levels of nesting", depth + 1, self.limits.depth)
                below = [node.selection_set for node in nodes if node.selection_set]
                if below:
                    waiting.append((below, depth if inner else depth + 1, level + 1, inner))
        return root_fields

    def _count_field(self) -> None:
        self.fields += 1
        if self.limits.fields and self.fields > self.limits.fields:
            raise TooComplex(f"The document has more than {self.limits.fields} fields, those of each use of a fragment counted.")

    def _count_comparisons(self, more: int) -> None:
        self.comparisons += more
        if self.limits.fields and self.comparisons > COMPARISONS:
            raise TooComplex("The document selects the same fields in the same place too often.")

    def _nodes(self, sets: list[SelectionSetNode], level: int) -> Iterator[tuple[FieldNode, int]]:
        """Yield the fields of selection sets that are merged, each fragment once, with the level on which they stand."""
        spread: set[str] = set()
        waiting = [(each, level) for each in sets]
        while waiting:
            selections, level = waiting.pop()
            if level > LEVELS:
                raise TooComplex(f"The document has more than {LEVELS} selections within each other, fragments included.")
            for node in selections.selections:
                if isinstance(node, FieldNode):
                    yield node, level
                elif not isinstance(node, FragmentSpreadNode):
                    waiting.append((node.selection_set, level + 1))  # type: ignore[attr-defined]
                elif node.name.value not in spread:
                    spread.add(node.name.value)
                    if fragment := self.fragments.get(node.name.value):
                        waiting.append((fragment.selection_set, level + 1))
        self.met |= spread


def root_fields(selections: SelectionSetNode, fragments: Mapping[str, FragmentDefinitionNode]) -> Iterator[FieldNode]:
    """Yield the root fields of an operation, each fragment unfolded once."""
    everything = _Unfolded(fragments=fragments, limits=DocumentLimits())
    return (node for node, _ in everything._nodes([selections], 0))  # noqa: SLF001 - the same module
