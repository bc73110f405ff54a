"""What a metric is made of: terms that are counted from the rows of a family of facts, and how they come to a value."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from resolvers.kpis.dimensions import OWN, Dimension


class Unit(StrEnum):
    """What a value is measured in."""

    COUNT = "COUNT"
    SECONDS = "SECONDS"
    MONEY = "MONEY"
    QUANTITY = "QUANTITY"
    RATIO = "RATIO"
    DAYS = "DAYS"
    SCORE = "SCORE"


class Better(StrEnum):
    """Which way a value should go."""

    HIGHER = "HIGHER"
    LOWER = "LOWER"
    RANGE = "RANGE"


@dataclass(frozen=True, kw_only=True)
class Exclusion:
    """Why a record that a metric is about is not in its value: its name in the API, and what that means."""

    name: str
    description: str


@dataclass(frozen=True, kw_only=True)
class Axis:
    """A further column by which facts are told apart: SQL over the fact's own columns, and its type, uuid or text."""

    sql: str
    type: str = "text"


@dataclass(frozen=True, kw_only=True)
class Cube:
    """Sums of a family by day or by month, by user, by owner, and by some of its axes. Small ones are what makes reading fast."""

    name: str
    axes: Sequence[str] = ()
    by_month: bool = False


@dataclass(frozen=True, kw_only=True)
class Standing:
    """From when to when a fact stands: SQL over its columns. It stands at its beginning, and no more at its end; an end of null is yet to come.

    Both are instants, or with ``in_days`` local days. ``lasted`` is the column with how long it stood as ``rebuilding.lasted`` puts it: with it and
    an index over the workspace, this and the beginning, what stands at some moment is found without reading what had ended by then.
    """

    begins: str
    ends: str
    in_days: bool = False
    lasted: str = ""


@dataclass(frozen=True, kw_only=True)
class Family:
    """A table whose rows are facts. ``day``, ``user``, ``owner``, ``where`` and the axes are SQL over its columns alone, ``{t}`` the table.

    ``owner`` is whose fact it is: whoever may read that person's records of the kind counts it. ``dimensions`` are those that its facts
    honestly have; what no cube has is counted from the facts of the period. Facts that happen have a ``day``, those that last ``stand``;
    some do both, and are counted in either way.
    """

    key: str
    entity: str
    """The type of the records behind a value."""
    table: str
    user: str
    where: str
    dimensions: Sequence[Dimension]
    day: str = ""
    stands: Standing | None = None
    owner: str = "{t}.owner_id"
    contact: str = "{t}.contact_id"
    record: str = "{t}.id"
    """The id of the record behind a fact."""
    axes: Mapping[str, Axis] = field(default_factory=dict)
    cubes: Sequence[Cube] = (Cube(name="user_day"), Cube(name="user_month", by_month=True))
    beside: str = ""
    """What tells its tables from those whose place they are to take."""

    def cells(self, cube: Cube) -> str:
        """Return the table of what has been added up in a cube."""
        return f"kpi_cell_{self.key.lower()}_{cube.name}{self.beside}"

    @property
    def deltas(self) -> str:
        """Return the table of signed changes that have not been added yet."""
        return f"kpi_delta_{self.key.lower()}{self.beside}"

    def place(self, axes: Sequence[str] | None = None) -> tuple[str, ...]:
        """Return the columns that tell a cell with these axes from others, those of a delta where none are given."""
        return ("workspace_id", *OWN, *(self.axes if axes is None else axes))

    def told(self, column: str) -> str:
        """Return the SQL over ``{t}`` of one of these columns, null where it is not known."""
        own = {
            "workspace_id": "{t}.workspace_id",
            "day": self.day,
            "user_id": self.user,
            "owner_id": self.owner,
            "contact": self.contact,
        }
        return own.get(column) or self.axes[column].sql

    def over(self, alias: str) -> Callable[[str], str]:
        """Return what gives the SQL of a column over a fact of that name: null, of a text the empty one, where it is not known."""

        def column(name: str) -> str:
            value = self.told(name).replace("{t}", alias)
            return f"coalesce({value}, '')" if name in self.axes and self.axes[name].type == "text" else value

        return column

    def types(self, axes: Sequence[str] | None = None) -> Mapping[str, str]:
        """Return the types of these columns."""
        own = dict(zip(("workspace_id", *OWN), ("uuid", "date", "uuid", "uuid"), strict=True))
        return own | {name: self.axes[name].type for name in (self.axes if axes is None else axes)}

    def narrowest(self, axes: frozenset[str], *, by_month: bool) -> Cube | None:
        """Return the smallest cube that has these axes; None where there is none."""
        fit = [cube for cube in self.cubes if cube.by_month is by_month and axes <= {*OWN, *cube.axes}]
        return min(fit, key=lambda cube: len(cube.axes), default=None)


@dataclass(frozen=True, kw_only=True)
class Measure:
    """A whole number that adds up over days and users: how many facts meet ``where``, or the sum of ``of`` over them."""

    key: str
    family: Family
    where: str
    of: str | None = None


@dataclass(frozen=True, kw_only=True)
class Counted:
    """As a measure, and counted from the facts of the period whenever it is asked for: ``where`` and ``of`` may name the time.

    ``{now}`` is the instant of the question and ``{window.return_hours}`` a window of the workspace's settings, so that what runs out needs no
    write: ``{t}.started_at <= @before({now}, {window.return_hours}, hour)``.
    """

    key: str
    family: Family
    where: str
    of: str | None = None


@dataclass(frozen=True, kw_only=True)
class AsOf:
    """How many facts stand at the end of a bucket and meet ``where``, or the sum of ``of`` over them; of a running bucket, now.

    Both may name that moment, as the instant ``{at}`` or as the local day ``{on}`` that ends with it, and windows as ``Counted`` does. It adds up
    over groups, whose facts are different ones, and not over time. Of a bucket that has not begun nothing is known.
    """

    key: str
    family: Family
    where: str = "true"
    of: str | None = None


@dataclass(frozen=True, kw_only=True)
class Distinct:
    """How many different values ``of`` has among the facts of a group and a bucket that meet ``where``. It does not add up."""

    key: str
    family: Family
    where: str
    of: str


Term = Measure | Counted | AsOf | Distinct


@dataclass(frozen=True, kw_only=True)
class Spread:
    """The whole numbers of which a median is taken: ``of``, over the facts that meet ``where``, or with ``as_of`` over those that then stand."""

    family: Family
    where: str
    of: str
    as_of: bool = False


def adding(term: Measure | Counted | AsOf) -> str:
    """Return the SQL of what one fact ``{t}`` adds to a term."""
    value = f"coalesce({term.of}, 0)" if term.of else "1"
    return value if term.where == "true" else f"case when {term.where} then {value} else 0 end"


def columns_of(*texts: str) -> list[str]:
    """Return the columns that pieces of SQL read of ``{t}``."""
    return sorted({name for text in texts for name in re.findall(r"\{t\}\.(\w+)", text)})


@dataclass(frozen=True, kw_only=True)
class Metric:
    """A KPI. Its value is the sum of the numerator's terms, divided by that of the denominator's where it has one."""

    key: str
    unit: Unit
    title: str
    title_ru: str
    description: str
    description_ru: str
    formula: str
    numerator: Sequence[Term]
    denominator: Sequence[Term] = ()
    excluded: Mapping[Exclusion, Term] = field(default_factory=dict)
    """How many records it is about and does not count, by the reason."""
    better: Better = Better.HIGHER
    sample: Term | None = None
    """How many records are behind a sum that counts none."""
    spread: Spread | None = None
    """What its median is taken of."""
    also: Sequence[Dimension] = ()
    """Dimensions that mean something for it and not for all of its family."""
    is_share: bool = False
    """Whether what is above the line is part of what is below, so that its chance has an interval."""

    @property
    def terms(self) -> list[Term]:
        """Return everything that is counted for its value."""
        return [*self.numerator, *self.denominator, *self.excluded.values()]

    @property
    def families(self) -> list[Family]:
        """Return the families of facts that it is counted from."""
        return list({term.family.key: term.family for term in self.terms}.values())

    @property
    def dimensions(self) -> list[Dimension]:
        """Return the dimensions that all its facts have."""
        first, *others = self.families
        found = [*(d for d in first.dimensions if all(d in family.dimensions for family in others)), *self.also]
        return [d for d in found if not (self.is_as_of and d.of_day)]

    @property
    def is_as_of(self) -> bool:
        """Tell whether it says how things stand at the end of a bucket, in part at least."""
        return any(isinstance(term, AsOf) for term in self.terms)

    @property
    def adds_over_groups(self) -> bool:
        """Tell whether its values of groups add up to that of all."""
        return not self.denominator and not any(isinstance(term, Distinct) for term in self.numerator)

    @property
    def is_additive(self) -> bool:
        """Tell whether its values of groups and of buckets add up to that of all."""
        return self.adds_over_groups and not self.is_as_of

    @property
    def name(self) -> str:
        """Return the name of the enum's value: DEALS_WON for dealsWon."""
        return "".join("_" + c if c.isupper() else c for c in self.key).upper()
