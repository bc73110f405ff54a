"""Daily cells: marked dirty by the transaction that changes a fact, folded later, never trusted while dirty.

A mark is written in the same commit as the change. Folding takes the marks it sees away *before* it counts, so a change
that commits in between leaves a mark behind and is counted again. A reader takes clean cells and recounts dirty days.
"""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from tortoise.transactions import in_transaction

from models.base import new_id, now
from models.cells import KpiCell, KpiDirty
from models.db.connecting import dialect, execute, fetch
from resolvers.kpis.catalogue import FAMILIES, MEASURES
from resolvers.kpis.registry import Family, Measure


async def mark(workspace_id: UUID, family: Family, days: Iterable[date]) -> None:
    """Mark days of a family as out of date. Call it in the transaction that changes the facts."""
    rows = [KpiDirty(workspace_id=workspace_id, family=family.key, day=day) for day in set(days)]
    if rows:
        await KpiDirty.bulk_create(rows)


def recount(family: Family, measures: list[Measure], workspace: str, condition: str) -> str:
    """Return SQL that counts measures from the rows: day, user_id, owner_id and a column per measure."""
    counted = ", ".join(f"{measure.expression('f')} as {measure.key}" for measure in measures)
    day, user = family.day.replace("{t}", "f"), family.user.replace("{t}", "f")
    return (
        f"select {day} as day, {user} as user_id, f.owner_id as owner_id, {counted} from {family.table} f "
        f"where f.workspace_id = {workspace} and {family.where.replace('{t}', 'f')} and {condition} group by 1, 2, 3"
    )


def unpivot(measures: list[Measure], source: str) -> str:
    """Return SQL that turns a column per measure into a row per measure."""
    return " union all ".join(
        f"select day, user_id, owner_id, '{m.key}' as measure, {m.key} as value from {source} where {m.key} <> 0"
        for m in measures
    )


async def fold(workspace_id: UUID, *, at_most: int = 400) -> int:
    """Count dirty days of a workspace into cells, all marks of a day at once; return how many days that were."""
    async with in_transaction():
        postgres = dialect() == "postgres"
        if postgres:
            await execute("select pg_advisory_xact_lock(hashtextextended($1, 5))", [str(workspace_id)])
        workspace = "$1" if postgres else "?1"
        taken = await fetch(
            f"delete from kpi_dirty where workspace_id = {workspace} and (family, day) in (select distinct family, day "
            f"from kpi_dirty where workspace_id = {workspace} order by day limit {at_most}) returning family, day",
            [workspace_id if postgres else str(workspace_id)],
        )
        days: dict[str, set[date]] = {}
        for row in taken:
            day = row["day"] if isinstance(row["day"], date) else date.fromisoformat(row["day"])
            days.setdefault(row["family"], set()).add(day)
        for key, dirty in days.items():
            for day in sorted(dirty):
                await _refresh(workspace_id, FAMILIES[key], day, postgres=postgres)
        return sum(len(d) for d in days.values())


async def _refresh(workspace_id: UUID, family: Family, day: date, *, postgres: bool) -> None:
    sign = "$" if postgres else "?"
    measures = [m for m in MEASURES if m.family is family]
    key = workspace_id if postgres else str(workspace_id)
    at = day if postgres else day.isoformat()
    await execute(
        f"delete from kpi_cell where workspace_id = {sign}1 and family = {sign}2 and day = {sign}3", [key, family.key, at]
    )
    counted = recount(family, measures, f"{sign}1", f"{family.day.replace('{t}', 'f')} = {sign}2")
    cells = await fetch(f"with g as ({counted}) {unpivot(measures, 'g')}", [key, at])
    if cells:
        await _insert(workspace_id, family, cells)


async def _insert(workspace_id: UUID, family: Family, cells: list[dict[str, object]]) -> None:
    made = now()
    await KpiCell.bulk_create(
        [KpiCell(id=new_id(), workspace_id=workspace_id, family=family.key, created_at=made, **cell) for cell in cells],
        batch_size=500,
    )
