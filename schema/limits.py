"""How large a document may be, checked before anything runs. Introspection is not counted against the depth."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    SelectionSetNode,
    StringValueNode,
)
from graphql.language import visit
from graphql.language.visitor import Visitor

from models.errors import BadInput, TooComplex


@dataclass(frozen=True, kw_only=True)
class DocumentLimits:
    """What one document may contain; 0 switches a limit off."""

    tokens: int = 2000
    depth: int = 15
    aliases: int = 30
    directives: int = 50
    root_fields: int = 20


class _Counter(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.aliases = self.directives = 0
        self.has_nul = False

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        self.aliases += node.alias is not None

    def enter_directive(self, *_: Any) -> None:
        self.directives += 1

    def enter_string_value(self, node: StringValueNode, *_: Any) -> None:
        self.has_nul = self.has_nul or not is_clean(node.value)


def is_clean(text: str) -> bool:
    """Tell whether both databases can keep the text: no NUL, no lone surrogate."""
    return "\x00" not in text and (text.isascii() or not any("\ud800" <= c <= "\udfff" for c in text))


def reject_unclean(value: Any, path: str = "variables") -> None:
    """Refuse text that no database could keep, naming where it stands."""
    if isinstance(value, str):
        if not is_clean(value):
            raise BadInput(f"{path}: text must not contain NUL characters or lone surrogates.")
    elif isinstance(value, dict):
        for key, entry in value.items():
            reject_unclean(entry, f"{path}.{key}")
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            reject_unclean(entry, f"{path}.{index}")


def check(document: DocumentNode, limits: DocumentLimits) -> None:
    """Refuse a document over its limits. Call it after validation: fragments must exist and have no cycles."""
    counter = _Counter()
    visit(document, counter)
    if counter.has_nul:
        raise BadInput("query: text must not contain NUL characters or lone surrogates.")
    _within("aliases", counter.aliases, limits.aliases)
    _within("directives", counter.directives, limits.directives)
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    measured: dict[str, int] = {}
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            _within("root fields", sum(1 for _ in root_fields(definition.selection_set, fragments)), limits.root_fields)
            _within("levels of nesting", _depth(definition.selection_set, fragments, measured), limits.depth)


def _within(what: str, found: int, limit: int) -> None:
    if limit and found > limit:
        raise TooComplex(f"The document has {found} {what}; at most {limit} are allowed.")


def root_fields(selections: SelectionSetNode, fragments: Mapping[str, FragmentDefinitionNode]) -> Iterator[FieldNode]:
    """Yield the root fields of an operation, fragments unfolded."""
    for node in selections.selections:
        if isinstance(node, FieldNode):
            yield node
        elif isinstance(node, FragmentSpreadNode):
            yield from root_fields(fragments[node.name.value].selection_set, fragments)
        else:
            yield from root_fields(node.selection_set, fragments)  # type: ignore[attr-defined]


def _depth(selections: SelectionSetNode | None, fragments: Mapping[str, FragmentDefinitionNode], measured: dict[str, int]) -> int:
    if selections is None:
        return 0
    deepest = 0
    for node in selections.selections:
        if isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name not in measured:
                measured[name] = _depth(fragments[name].selection_set, fragments, measured)
            deepest = max(deepest, measured[name])
        elif isinstance(node, FieldNode):
            if not node.name.value.startswith("__"):
                deepest = max(deepest, 1 + _depth(node.selection_set, fragments, measured))
        else:
            deepest = max(deepest, _depth(node.selection_set, fragments, measured))  # type: ignore[attr-defined]
    return deepest
