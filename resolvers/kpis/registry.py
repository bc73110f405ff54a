"""What a metric is made of: terms that are counted from the rows of a family of facts, and how they come to a value."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from models.db.sql import Words, literal
from models.errors import Conflict
from resolvers.kpis.dimensions import OWN, Dimension


class Unit(StrEnum):
    """What a value is measured in."""

    COUNT = "COUNT"
    SECONDS = "SECONDS"
    MONEY = "MONEY"
    RATIO = "RATIO"


class Better(StrEnum):
    """Which way a value should go."""

    HIGHER = "HIGHER"
    LOWER = "LOWER"
    RANGE = "RANGE"


class Exclusion(StrEnum):
    """Why a record that a metric is about is not in its value."""

    NO_AMOUNT = "NO_AMOUNT"
    NO_EXCHANGE_RATE = "NO_EXCHANGE_RATE"


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
class Family:
    """A table whose rows are facts. ``day``, ``user``, ``owner``, ``where`` and the axes are SQL over its columns alone, ``{t}`` the table.

    ``owner`` is whose fact it is: whoever may read that person's records of the kind counts it. ``dimensions`` are those that its facts
    honestly have; what no cube has is counted from the facts of the period.
    """

    key: str
    entity: str
    """The type of the records behind a value."""
    table: str
    day: str
    """The column with the day on which a fact is counted."""
    user: str
    where: str
    dimensions: Sequence[Dimension]
    owner: str = "{t}.owner_id"
    contact: str = "{t}.contact_id"
    record: str = "{t}.id"
    """The id of the record behind a fact."""
    axes: Mapping[str, Axis] = field(default_factory=dict)
    cubes: Sequence[Cube] = (Cube(name="user_day"), Cube(name="user_month", by_month=True))
    beside: str = ""
    """What tells its tables from those whose place they are to take."""
    instant: str | None = None
    """The instant whose local day ``day`` is, as SQL over ``{t}``. Without one it cannot be counted while the days of a new zone are written."""
    is_dated: bool = False
    """Whether the day was written as a day by somebody, and is the same in every zone."""
    kept_day: str | None = None
    """The column that is near the day, where the day is computed."""

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
        own = {"workspace_id": "{t}.workspace_id", "day": self.day, "user_id": self.user, "owner_id": self.owner}
        return own.get(column) or self.axes[column].sql

    def types(self, axes: Sequence[str] | None = None) -> Mapping[str, str]:
        """Return the types of these columns."""
        own = dict(zip(("workspace_id", *OWN), ("uuid", "date", "uuid", "uuid"), strict=True))
        return own | {name: self.axes[name].type for name in (self.axes if axes is None else axes)}

    def in_zone(self, words: Words, zone: str) -> "Family":
        """Return it as it is counted while the days that are kept are those of one zone or another: each by its instant, and without sums."""
        if self.is_dated:
            return self
        if self.instant is None:
            raise Conflict(
                f"{self.key} cannot be counted while the days of a new zone are written; ask again later (workspace.dayMove)."
            )
        return replace(self, day=words.local_day(self.instant, literal(zone)), kept_day=self.day, cubes=())

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

    def value(self, alias: str) -> str:
        """Return the SQL of what one fact adds to it."""
        value = f"coalesce({self.of}, 0)" if self.of else "1"
        return f"case when {self.where} then {value} else 0 end".replace("{t}", alias)


@dataclass(frozen=True, kw_only=True)
class Distinct:
    """How many different values ``of`` has among the facts of a group and a bucket that meet ``where``. It does not add up."""

    key: str
    family: Family
    where: str
    of: str


Term = Measure | Distinct


@dataclass(frozen=True, kw_only=True)
class Spread:
    """The whole numbers of which a median is taken: ``of``, over the facts that meet ``where``."""

    family: Family
    where: str
    of: str


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
    excluded: Mapping[Exclusion, Measure] = field(default_factory=dict)
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
        return [*(d for d in first.dimensions if all(d in family.dimensions for family in others)), *self.also]

    @property
    def is_additive(self) -> bool:
        """Tell whether its values of groups and buckets add up to that of all."""
        return not self.denominator and all(isinstance(term, Measure) for term in self.numerator)

    @property
    def name(self) -> str:
        """Return the name of the enum's value: DEALS_WON for dealsWon."""
        return "".join("_" + c if c.isupper() else c for c in self.key).upper()
