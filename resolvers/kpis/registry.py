"""What a metric is made of: measures that add up, counted from the rows of a family of facts."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What a value is measured in."""

    COUNT = "COUNT"
    SECONDS = "SECONDS"
    MONEY = "MONEY"
    RATIO = "RATIO"


@dataclass(frozen=True, kw_only=True)
class Family:
    """A table whose rows are facts. ``day``, ``user`` and ``where`` are SQL over its columns, ``{t}`` the table."""

    key: str
    entity: str
    table: str
    day: str
    user: str
    where: str


@dataclass(frozen=True, kw_only=True)
class Measure:
    """A whole number that adds up over days and users: how many facts meet ``where``, or the sum of ``of`` over them."""

    key: str
    family: Family
    where: str
    of: str | None = None

    def expression(self, alias: str) -> str:
        """Return the SQL that counts it in a group of facts."""
        value = self.of.replace("{t}", alias) if self.of else "1"
        return f"cast(coalesce(sum(case when {self.where.replace('{t}', alias)} then {value} end), 0) as bigint)"


@dataclass(frozen=True, kw_only=True)
class Metric:
    """A KPI. Its value is the sum of the numerator's measures, divided by that of the denominator's where it has one."""

    key: str
    unit: Unit
    description: str
    formula: str
    numerator: Sequence[Measure]
    denominator: Sequence[Measure] = ()

    @property
    def name(self) -> str:
        """Return the name of the enum's value: DEALS_WON for dealsWon."""
        return "".join("_" + c if c.isupper() else c for c in self.key).upper()
