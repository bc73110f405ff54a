"""A whole database into an empty one: table after table, counted and compared at the end, and marked until that is done.

The mark stands among the migrations, where every process looks before it begins: nobody serves, or upgrades, half a copy. A copy
that was broken off is begun anew.
"""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from models.db.moving.ends import End
from models.db.moving.shapes import Row, Shape, Tally, line
from models.db.progress import COPY
from models.errors import CrmError

Seen: TypeAlias = Callable[[str, int, int], None]
"""Is told how far a table is: its name, rows that are done, rows that there are."""
OWN = ("rate_count", "server_secret")
"""What a database that nobody has put anything into may hold, because a process was started on it once."""


class NotMoved(CrmError):
    """Nothing was moved, or what was is not taken for whole; the message says why and what to do."""


async def take(target: End, shapes: Sequence[Shape]) -> None:
    """Mark a database as one that is being copied into, and empty it of what an earlier copy put there. One with other data is refused."""
    async with target.transaction(reads=False):
        if not await target.run(f"select 1 from migration where version = '{COPY}'"):
            await _refuse_data(target, shapes)
            await target.run(f"insert into migration values ('{COPY}', false, 0, null, 0)")
        await target.empty([shape.table for shape in shapes])


async def _refuse_data(target: End, shapes: Sequence[Shape]) -> None:
    for shape in shapes:
        if shape.table not in OWN and await target.run(f'select 1 from "{shape.table}" limit 1'):
            raise NotMoved(f"The other database has data already (in {shape.table}); give an empty one. Nothing was changed.")


async def release(target: End) -> None:
    """Take the mark away: the copy is whole."""
    await target.run(f"delete from migration where version = '{COPY}'")


async def carry(source: End, target: End, shapes: Sequence[Shape], workspace: str | None, seen: Seen) -> Mapping[str, Tally]:
    """Carry the rows of all tables, or a workspace's; return what went over. Both ends are in a transaction."""
    tallies = {}
    for shape in shapes:
        tallies[shape.table] = tally = Tally()
        total = await size(source, shape, workspace)
        if total:
            await target.put(shape, _told(source.batches(shape, workspace), shape, tally, partial(_see, seen, shape, total)))
    return tallies


def _see(seen: Seen, shape: Shape, total: int, done: int) -> None:
    seen(shape.table, done, total)


async def size(end: End, shape: Shape, workspace: str | None) -> int:
    """Return how many rows a table has, or a workspace of it."""
    where = f' where "{shape.workspace}" = $1' if workspace else ""
    [row] = await end.run(f'select count(*) from "{shape.table}"{where}', *([workspace] if workspace else []))
    return int(row[0])


async def _told(
    batches: AsyncIterator[Sequence[Row]], shape: Shape, tally: Tally, seen: Callable[[int], None]
) -> AsyncIterator[Sequence[Row]]:
    async for batch in batches:
        for row in batch:
            tally.add(line(shape, row))
        yield batch
        seen(tally.rows)


async def compare(target: End, shapes: Sequence[Shape], workspace: str | None, sent: Mapping[str, Tally], seen: Seen) -> None:
    """Read everything back; a table with other rows than were sent is refused."""
    for shape in shapes:
        tally, wanted = Tally(), sent[shape.table]
        async for batch in target.batches(shape, workspace):
            for row in batch:
                tally.add(line(shape, row))
            seen(shape.table, tally.rows, wanted.rows)
        if (tally.rows, tally.digest) != (wanted.rows, wanted.digest):
            raise NotMoved(
                f"{shape.table} arrived otherwise than it was sent ({tally.rows} rows of {wanted.rows}, digest {tally.digest} for "
                f"{wanted.digest}). What arrived is not taken for whole; run this again."
            )
