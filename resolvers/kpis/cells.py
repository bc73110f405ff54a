"""Cells: measures added up in small cubes by day and by month; and deltas, the signed changes that have not been added to them yet.

Triggers append the deltas in the transaction that changes a fact (``cubes.follow``), so that the cells of a cube and the deltas together
always equal a count of the rows as they are: a reader sums both in one statement. Folding adds deltas to every cube, and changes no sum.
What is new to the registry is filled, and what should ever differ is healed, in one way: a count of the rows of some days less what is
kept of them is added to a cube by one statement, whose snapshot has of each transaction both the rows and the deltas, or neither. Those
who write are not waited for, and do not wait.
"""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from models.db import sql
from models.db.deriving import Derived
from models.db.locking import one_at_a_time
from resolvers.kpis.catalogue import FAMILIES, measures_of
from resolvers.kpis.cubes import AT_MOST, difference, follow, into_cells, kept
from resolvers.kpis.periods import Grain, floor, following
from resolvers.kpis.registry import Cube, Family

ALWAYS = (date.min, date.max)


def derived(family: Family) -> Derived:
    """Return what is derived from a family of facts. A new declaration is filled beside the old one: half filled it would be wrong."""
    beside = replace(family, beside="_beside")
    made = Derived(
        name=f"kpi {family.key} beside",
        keeps=kept(beside),
        follows=[follow(beside)],
        heal=lambda workspace: heal(workspace, beside),
    )
    return Derived(
        name=f"kpi {family.key}",
        keeps=kept(family),
        follows=[follow(family)],
        heal=lambda workspace: heal(workspace, family),
        beside=made,
    )


DERIVED = [derived(family) for family in FAMILIES.values()]


async def heal(workspace_id: UUID, family: Family) -> AsyncIterator[int]:
    """Add to each cube what the rows come to and it and the deltas do not, days after days; yield at how many places that was."""
    for cube in family.cubes:
        since, last = ALWAYS
        while since < last:
            async with in_transaction():
                await one_at_a_time(family.deltas, workspace_id)
                until = await _days_from(workspace_id, family, cube, since)
                missing = f"{into_cells(family, cube, f'({difference(family, cube)})')} returning day"
                changed = await sql.run(missing, workspace=workspace_id, since=since, until=until)
                await _clear(workspace_id, family, cube, {str(row["day"]) for row in changed})
                found = len(changed)
            yield found
            since = until


async def _days_from(workspace_id: UUID, family: Family, cube: Cube, since: date) -> date:
    """Return where so many days end that their facts are counted in a moment; of a cube by month, so many months."""
    day = family.day.replace("{t}", "t")
    some = (
        f"select {day} as day from {family.table} t where t.workspace_id = :workspace::uuid and {day} >= :since::date "
        f"order by {day} limit {AT_MOST}"
    )
    [found] = await sql.run(f"select count(*) as n, max(x.day) as last from ({some}) x", workspace=workspace_id, since=since)
    if found["n"] < AT_MOST:
        return ALWAYS[1]
    last = date.fromisoformat(str(found["last"]))
    return following(last, Grain.MONTH) if cube.by_month else last + timedelta(days=1)


async def fold(workspace_id: UUID) -> int:
    """Add the oldest deltas of a workspace to its cells; return how many there were."""
    return sum([await fold_family(workspace_id, family) for family in FAMILIES.values()])


async def fold_family(workspace_id: UUID, family: Family) -> int:
    """Add the oldest deltas of a family; return how many there were. A place that then comes to nothing goes, with what it told apart."""
    async with in_transaction():
        await one_at_a_time(family.deltas, workspace_id)
        fold_now = _fold_at_once if sql.words().writes_in_with else _fold_in_turn
        days = await fold_now(workspace_id, family)
        lessened = {str(row["day"]) for row in days if row["less"]}
        for cube in family.cubes:
            await _clear(workspace_id, family, cube, lessened)
        return sum(row["n"] for row in days)


def _days(family: Family, source: str) -> str:
    """Return SQL of the days of deltas: how many there are, and whether any takes something away."""
    less = " or ".join(f"d.{measure.key} < 0" for measure in measures_of(family))
    return f"select d.day, count(*) as n, max(case when {less} then 1 else 0 end) as less from {source} group by d.day"


async def _clear(workspace_id: UUID, family: Family, cube: Cube, days: set[str]) -> None:
    """Take away what came to nothing on some days: a text by which facts were told apart is not kept longer than they are."""
    if days:
        found = {date.fromisoformat(day) for day in days}
        await sql.do(
            f"delete from {family.cells(cube)} where workspace_id = :workspace::uuid and {sql.words().is_one_of('day', ':days::date[]')} "
            f"and {' and '.join(f'{measure.key} = 0' for measure in measures_of(family))}",
            workspace=workspace_id,
            days=sorted({floor(day, Grain.MONTH) for day in found} if cube.by_month else found),
        )


async def _fold_at_once(workspace_id: UUID, family: Family) -> list[dict[str, Any]]:
    """Fold by one statement: others append meanwhile, and nothing goes that was not added."""
    of_workspace = "workspace_id = :workspace::uuid"
    first = f"select d.day, d.num from {family.deltas} d where d.{of_workspace} order by d.day, d.num limit {AT_MOST}"
    taken = f"taken as (delete from {family.deltas} where {of_workspace} and (day, num) in ({first}) returning *)"
    puts = [f"put{place} as ({into_cells(family, cube, 'taken')})" for place, cube in enumerate(family.cubes)]
    return await sql.run(f"with {', '.join([taken, *puts])} {_days(family, 'taken d')}", workspace=workspace_id)


async def _fold_in_turn(workspace_id: UUID, family: Family) -> list[dict[str, Any]]:
    """Fold by adding and then taking away, where whoever writes is alone."""
    of_workspace = f"from {family.deltas} where workspace_id = :workspace"
    first = f"select num {of_workspace} order by num limit {AT_MOST}"
    [found] = await sql.run(f"select max(num) as last from ({first})", workspace=workspace_id)
    values = {"workspace": workspace_id, "last": found["last"]}
    if found["last"] is None:
        return []
    for cube in family.cubes:
        await sql.do(into_cells(family, cube, family.deltas, "x.workspace_id = :workspace and x.num <= :last"), **values)
    days = await sql.run(_days(family, f"{family.deltas} d where d.workspace_id = :workspace and d.num <= :last"), **values)
    await sql.do(f"delete {of_workspace} and num <= :last", **values)
    return days
