"""What a metric is made of: measures that add up, counted from the rows of a family of facts."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Unit(StrEnum):
    """What a value is measured in."""

    COUNT = "COUNT"
    SECONDS = "SECONDS"
    MONEY = "MONEY"
    RATIO = "RATIO"


class Exclusion(StrEnum):
    """Why a record that a metric is about is not in its value."""

    NO_AMOUNT = "NO_AMOUNT"
    NO_EXCHANGE_RATE = "NO_EXCHANGE_RATE"


@dataclass(frozen=True, kw_only=True)
class Family:
    """A table whose rows are facts. ``day``, ``user``, ``owner`` and ``where`` are SQL over its columns alone, ``{t}`` the table.

    ``owner`` is whose fact it is: whoever may read that person's records of the kind counts it.
    """

    key: str
    entity: str
    table: str
    day: str
    user: str
    where: str
    owner: str = "{t}.owner_id"
    beside: str = ""
    """What tells its tables from those whose place they are to take."""

    @property
    def cells(self) -> str:
        """Return the table of what has been added up, by day, user and owner."""
        return f"kpi_cell_{self.key.lower()}{self.beside}"

    @property
    def deltas(self) -> str:
        """Return the table of signed changes that have not been added yet."""
        return f"kpi_delta_{self.key.lower()}{self.beside}"


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


def columns_of(*texts: str) -> list[str]:
    """Return the columns that pieces of SQL read of ``{t}``."""
    return sorted({name for text in texts for name in re.findall(r"\{t\}\.(\w+)", text)})


@dataclass(frozen=True, kw_only=True)
class Metric:
    """A KPI. Its value is the sum of the numerator's measures, divided by that of the denominator's where it has one."""

    key: str
    unit: Unit
    description: str
    formula: str
    numerator: Sequence[Measure]
    denominator: Sequence[Measure] = ()
    excluded: Mapping[Exclusion, Measure] = field(default_factory=dict)
    """How many records it is about and does not count, by the reason."""

    @property
    def measures(self) -> list[Measure]:
        """Return everything that is counted for it."""
        return [*self.numerator, *self.denominator, *self.excluded.values()]

    @property
    def name(self) -> str:
        """Return the name of the enum's value: DEALS_WON for dealsWon."""
        return "".join("_" + c if c.isupper() else c for c in self.key).upper()
