"""One statement while it is made: what all its pieces share, and the way from a selected field to the piece that reads it.

The pieces (columns, relations, pages, filters, blocks of their own) stand above and are given a ``Compilation``; it knows none
of them, but finds the one for a declaration in the table that it was made with (``compiler.py``).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import Any, TypeVar

from graphql import SelectionSetNode

from models.errors import TooComplex
from resolvers.access import CallerKind
from resolvers.reads.declare import Registry
from resolvers.reads.dialect import AnyDialect
from resolvers.reads.door import Door
from resolvers.reads.pieces import Param, Scope, Sql, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected, Walker

TYPE_KEY = "\x01type"
"""Under which a row names its type for an executor that walks the JSON; no response key can be equal to it."""
Step = Callable[[Any, Scope], Any]
"""What finishes a piece of the answer in Python."""
T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """How much one read may ask for."""

    page: int = 100
    default_page: int = 20
    nested_rows: int = 10_000


@dataclass(kw_only=True)
class Compilation:
    """The compilation of one root field: its parameters, aliases, place in the answer, steps after loading, and size."""

    registry: Registry
    walker: Walker
    dialect: AnyDialect
    caller: CallerKind
    limits: Limits
    below: Mapping[type, "Below"]
    """What reads a field below the root, by the class of its declaration."""
    typed: bool = False
    picked: bool = False
    """Whether the statement has its rows at hand, a few, so that conditions are looked at in each and none is looked up."""
    steps: list[tuple[tuple[str, ...], Step]] = field(default_factory=list)
    finish: Callable[[str, Scope], str] | None = None
    """What is done last, with the text of the whole answer."""
    rows_around: int = 1
    rows_in_all: int = 0
    path: tuple[str, ...] = ()
    _aliases: Any = field(default_factory=count)
    currency: Param = field(default_factory=lambda: Param("text", lambda s: s.actor.currency))
    door: Door = field(init=False)

    def __post_init__(self) -> None:
        self.door = Door(caller=self.caller, dialect=self.dialect, refer=self.table)
        self.visible = self.door.visible
        self.workspace, self.user = self.door.workspace, self.door.user
        self.places = self.caller.places

    # -- names and constants

    def alias(self, letter: str = "t") -> str:
        """Return a fresh name."""
        return f"{letter}{next(self._aliases)}"

    def table(self, entity_name: str) -> Table:
        """Return a fresh reference to an entity's table."""
        return Table(entity=self.registry.entities[entity_name], alias=self.alias())

    def text(self, value: str) -> str:
        """Return a constant of the schema as SQL text."""
        return self.dialect.words.text(value)

    # -- objects and their fields

    def object(self, type_name: str, sets: Sequence[SelectionSetNode], table: Table) -> Sql:
        """Return the JSON object of a row for what is selected of its type."""
        fields = self.walker.fields(self.walker.named(type_name), tuple(sets))
        pairs = [(f.key, self.under(f.key, partial(self.value, f, type_name, table))) for f in fields]
        if self.typed:
            pairs.append((TYPE_KEY, Sql(self.text(type_name))))
        return self.dialect.object(pairs)

    def value(self, selected: Selected, type_name: str, table: Table) -> Sql:
        """Return the JSON of one selected field of a row; null where the door does not show it."""
        if selected.name == "__typename":
            return Sql(self.text(type_name))
        read = self.registry.fields[type_name][selected.name]
        if not self.door.shows(type_name, selected.name, self.registry.entities.get(type_name)):
            return Sql("null")
        compiled = self.below.get(type(read))
        if compiled is None:
            raise TypeError(f"{type_name}.{selected.name} cannot be read below the root")
        return compiled(self, selected, read, table)

    def listed(self, inner: Sql) -> Sql:
        """Return the JSON list of the rows of a statement, whose one column is ``n``."""
        rows = self.alias("x")
        return self.dialect.nested(q(f"(select {{}} from ({{}}) {rows})", self.dialect.array(Sql(f"{rows}.n")), inner))

    def under(self, key: str, build: Callable[[], T]) -> T:
        """Build something that stands under a key of the answer, so that steps after loading know their place."""
        outer = self.path
        self.path = (*outer, key)
        try:
            return build()
        finally:
            self.path = outer

    def finished_by(self, step: Step | None) -> None:
        """Let a step finish, after loading, what is being built now."""
        if step is not None:
            self.steps.append((self.path, step))

    # -- the size of the answer

    @contextmanager
    def multiplied(self, size: int) -> Iterator[None]:
        """Build a page: its rows multiply with those of the pages around it. More than one request may ask for is refused."""
        outer = self.rows_around
        self.rows_around *= size
        self.rows_in_all += self.rows_around
        if self.rows_in_all > self.limits.nested_rows:
            raise TooComplex(
                f"This asks for more than {self.limits.nested_rows} rows, pages within pages counted. Ask for smaller pages."
            )
        try:
            yield
        finally:
            self.rows_around = outer


Below = Callable[[Compilation, Selected, Any, Table], Sql]
"""Gives the JSON of one selected field of a row."""
Root = Callable[[Compilation, Selected, Any], Sql]
"""Gives the whole statement of a root field: one row with one column, the field's JSON."""
