"""What a metric is made of: terms that are counted from the rows of a family of facts, and how they come to a value."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from models.db.sql import Words, literal
from models.errors import Conflict
from resolvers.kpis.dimensions import OWN, Dimension

_DAYS = re.compile(r"\{t\}\.(\w+_on|\w*day|\w+_days)\b")
"""What declared SQL reads of a fact's own that is a day, or follows from days: columns are named so."""


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


class Unknown(StrEnum):
    """Why there is no value."""

    NO_CALENDAR = "NO_CALENDAR"
    NOT_YET = "NOT_YET"
    NOTHING_BELOW = "NOTHING_BELOW"


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
    joins: str = ""
    """Joins of ``{t}`` with what else it is told by, where it is. No sums are kept by such a one: it is counted from the facts of the period."""


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
    seen_by: str = "owner_id"
    """Which of the two, ``owner_id`` or ``user_id``, says whose fact it is for those who may see that person's."""
    also_seen_by: str = ""
    """The other one, where both say so: somebody's fact that is counted as another one's is seen by who may see both."""
    contact: str = "{t}.contact_id"
    company: str = ""
    """Its company, where it has one itself; else that of its contact counts."""
    deal: str = ""
    noun: str = ""
    """The noun whose rights say who may count a fact, where that is not the records' own."""
    record: str = "{t}.id"
    """The id of the record behind a fact."""
    axes: Mapping[str, Axis] = field(default_factory=dict)
    cubes: Sequence[Cube] = (Cube(name="user_day"), Cube(name="user_month", by_month=True))
    beside: str = ""
    """What tells its tables from those whose place they are to take."""
    instant: str | None = None
    """The instant whose local day ``day`` is, as SQL over ``{t}``, and the hour that it is told by. Without one it cannot be counted while the days of a new zone are written."""
    is_dated: bool = False
    """Whether the day was written as a day by somebody, and is the same in every zone."""
    kept_day: str = ""
    """The column that is near the day, where the day is computed (``in_zone``)."""
    near_days: Callable[[str, int], str] | None = None

    def cells(self, cube: Cube) -> str:
        """Return the table of what has been added up in a cube."""
        return f"kpi_cell_{self.key.lower()}_{cube.name}{self.beside}"

    @property
    def deltas(self) -> str:
        """Return the table of signed changes that have not been added yet."""
        return f"kpi_delta_{self.key.lower()}{self.beside}"

    @property
    def kept_axes(self) -> Mapping[str, Axis]:
        """Return the axes by which sums are kept."""
        return {name: axis for name, axis in self.axes.items() if not axis.joins}

    def joins(self, asked: frozenset[str], alias: str) -> str:
        """Return what a fact is joined with for those of some axes that are not told by itself."""
        found = [axis.joins for name, axis in self.axes.items() if name in asked and axis.joins]
        return "".join(f" {joins}" for joins in found).replace("{t}", alias)

    def place(self, axes: Sequence[str] | None = None) -> tuple[str, ...]:
        """Return the columns that tell a cell with these axes from others, those of a delta where none are given."""
        return ("workspace_id", *OWN, *(self.kept_axes if axes is None else axes))

    def told(self, column: str) -> str:
        """Return the SQL over ``{t}`` of one of these columns, null where it is not known."""
        own = {
            "workspace_id": "{t}.workspace_id",
            "day": self.day,
            "user_id": self.user,
            "owner_id": self.owner,
            "contact": self.contact,
            "company": self.company,
            "deal": self.deal,
            "instant": self.instant,
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
        return own | {name: self.axes[name].type for name in (self.kept_axes if axes is None else axes)}

    @property
    def is_in_any_zone(self) -> bool:
        """Tell whether it can be counted while the days that are kept are those of one zone or another."""
        return self.is_dated or self.instant is not None or not (self.day or (self.stands and self.stands.in_days))

    def in_zone(self, words: Words, zone: str) -> "Family":
        """Return it as it is counted while the days that are kept are those of one zone or another: each by its instant, and without sums."""
        if self.is_dated or not (self.day or (self.stands and self.stands.in_days)):
            return self
        if self.instant is None:
            raise Conflict(
                f"{self.key} cannot be counted while the days of a new zone are written; ask again later (workspace.dayMove)."
            )
        day = words.local_day(self.instant, literal(zone))
        return replace(self, day=day, kept_day=self.day, near_days=words.days_later, cubes=())

    def near(self, kept: str, first: str, end: str) -> str:
        """Return the condition that a day that is kept may be one from ``first`` to before ``end`` in another zone: none is two days off."""
        if self.near_days is None:
            raise TypeError(f"{self.key} is counted by the days that are kept")
        return f"{kept} >= {self.near_days(first, -2)} and {kept} < {self.near_days(end, 2)}"

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

    ``{now}`` is the instant of the question, ``{today}`` its local day, and ``{window.return_hours}`` a window of the workspace's settings, so that what runs out needs no
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


@dataclass(frozen=True, kw_only=True)
class InBase:
    """As ``Counted``, of the facts of the base of each bucket: what it is compared with, the period before it unless another is asked for.

    ``{base_end}`` is the day after the base, ``{since}`` and ``{until}`` are the bucket's own days. Of the base itself the base is the period before it.
    """

    key: str
    family: Family
    where: str
    of: str | None = None


Term = Measure | Counted | AsOf | InBase | Distinct


@dataclass(frozen=True, kw_only=True)
class Spread:
    """The whole numbers of which a median is taken: ``of``, over the facts that meet ``where``, or with ``as_of`` over those that then stand."""

    family: Family
    where: str
    of: str
    as_of: bool = False


def adding(term: Measure | Counted | AsOf | InBase) -> str:
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
    by_calendar: bool = False
    """Whether it counts working time: where the company has no working days nobody knows it, and it is not 0."""
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
        return [d for d in found if not (self.is_as_of and d.of_time)]

    @property
    def is_as_of(self) -> bool:
        """Tell whether it says how things stand at the end of a bucket, in part at least."""
        return any(isinstance(term, AsOf) for term in self.terms)

    @property
    def adds_over_groups(self) -> bool:
        """Tell whether its values of groups add up to that of all."""
        return not self.denominator and not any(isinstance(term, Distinct) for term in self.numerator)

    @property
    def is_in_any_zone(self) -> bool:
        """Tell whether it can be counted while the days that are kept are those of one zone or another: nothing of it reads such a day."""
        read = [(t.family, isinstance(t, AsOf), f"{t.where} {t.of or ''}") for t in self.terms]
        read += [(self.spread.family, self.spread.as_of, f"{self.spread.where} {self.spread.of}")] if self.spread else []
        by_days = [
            bool(_DAYS.search(text)) or (as_of and family.stands is not None and family.stands.in_days)
            for family, as_of, text in read
            if not family.is_dated
        ]
        return all(family.is_in_any_zone for family in self.families) and not any(by_days)

    @property
    def is_additive(self) -> bool:
        """Tell whether its values of groups and of buckets add up to that of all."""
        return self.adds_over_groups and not self.is_as_of

    @property
    def name(self) -> str:
        """Return the name of the enum's value: DEALS_WON for dealsWon."""
        return "".join("_" + c if c.isupper() else c for c in self.key).upper()
