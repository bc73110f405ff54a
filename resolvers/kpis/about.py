"""The one row whose numbers a field shows: of a user, a team, a client, a deal. Which facts are about it, and which metrics it has."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from models.errors import BadInput
from resolvers.kpis.dimensions import PIPELINE, STAGE, TEAM, USER, Dimension
from resolvers.kpis.registry import Family, Metric
from resolvers.reads.pieces import Sql

_DIMENSIONS: Mapping[str, Dimension] = {"User": USER, "Team": TEAM, "Pipeline": PIPELINE, "Stage": STAGE}
"""Rows that facts are told apart by."""
_COLUMNS: Mapping[str, Callable[[Family], str]] = {
    "Contact": lambda family: family.contact,
    "Company": lambda family: family.company or family.contact,
    "Deal": lambda family: family.deal,
}
"""Rows of which each has a few facts, which are counted as they are: no cell knows them."""


def on_day(alias: str, column: Callable[[str], str]) -> str:
    """Return the condition that a stretch of a membership is that of a fact's user on its day."""
    user, day = column("user_id"), column("day")
    return f"{alias}.user_id = {user} and {day} >= {alias}.f and {day} < {alias}.t"


@dataclass(frozen=True, kw_only=True)
class About:
    """A row of a type, by its id in the statement."""

    entity: str
    id: str

    @property
    def dimension(self) -> Dimension | None:
        """Return the dimension of which it is one; None where cells do not know it."""
        return _DIMENSIONS.get(self.entity)

    @property
    def axis(self) -> frozenset[str]:
        """Return the column of cells by which it is known, if it is."""
        return frozenset({self.dimension.axis}) if self.dimension else frozenset()

    def check(self, metrics: Sequence[Metric]) -> None:
        """Refuse metrics that have no meaning for such a row, and say which."""
        without = [metric.name for metric in metrics if not self._has(metric)]
        if without:
            raise BadInput(f"metrics: {', '.join(without)} cannot be told of a {self.entity}.")

    def _has(self, metric: Metric) -> bool:
        if self.dimension:
            return self.dimension in metric.dimensions
        return all(_COLUMNS[self.entity](family) for family in metric.families)

    def condition(self, family: Family, column: Callable[[str], str]) -> Sql:
        """Return the condition that a fact, or a cell, is about it."""
        match self.entity:
            case "Team":
                return Sql(f"exists (select 1 from tm m where {on_day('m', column)} and m.team_id = {self.id})")
            case "Company":
                return Sql(self._of_company(family, column))
            case "Contact" | "Deal":
                return Sql(f"{column(self.entity.lower())} = {self.id}")
            case _:
                [axis] = self.axis
                return Sql(f"{column(axis)} = {self.id}")

    def _of_company(self, family: Family, column: Callable[[str], str]) -> str:
        """Return the condition that a fact is about the company itself, or about one of its people and no other company."""
        people = f"select k.id from contact k where k.workspace_id = {column('workspace_id')} and k.company_id = {self.id}"
        of_people = f"{column('contact')} in ({people})"
        if not family.company:
            return of_people
        return f"({column('company')} = {self.id} or ({column('company')} is null and {of_people}))"
