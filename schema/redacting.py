"""Documents as they may be kept and read by others: what is asked is there, the values that it is asked with are not."""

from typing import Any

from graphql import (
    DocumentNode,
    FloatValueNode,
    IntValueNode,
    StringValueNode,
    Visitor,
    parse,
    print_ast,
    visit,
)

_TEXT, _WHOLE, _FRACTION = StringValueNode(value="", block=False), IntValueNode(value="0"), FloatValueNode(value="0")


class _Emptying(Visitor):
    def enter_string_value(self, _node: StringValueNode, *_: object) -> Any:
        return _TEXT

    def enter_int_value(self, _node: IntValueNode, *_: object) -> Any:
        return _WHOLE

    def enter_float_value(self, _node: FloatValueNode, *_: object) -> Any:
        return _FRACTION


def without_values(document: DocumentNode | str) -> str:
    """Return a document's text with empty texts and zeros for the values that stand in it, and without comments."""
    emptied: DocumentNode = visit(parse(document) if isinstance(document, str) else document, _Emptying())
    return print_ast(emptied)
