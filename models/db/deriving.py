"""What is derived from rows: tables that triggers keep, made and filled when their declaration is new to the database.

Nothing of it is written in a migration. After the migrations ``install`` compares each declaration with what the database was given
last; what differs is made anew and filled, in steps that are each soon over. A trigger is made in a transaction that locks its table for
a moment, which nobody's change can slip past; what was there before is filled afterwards, beside those who write. Broken off anywhere
it is begun again and ends alike: filling compares with what is kept.

Where a table that is half filled would give a wrong answer, and there is one already, it is made under another name (``beside``), kept by
triggers of its own and filled, and then takes the place of the old one in a moment. Until then everybody reads the old one, and it is right.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from tortoise.exceptions import OperationalError

from models.db.apart import PAUSE_SECONDS, TRIES, Interrupted, Session, Tell, patiently
from models.db.connecting import Dialect, dialect, fetch
from models.db.distributing import spread_new
from models.db.procedures import Procedure
from models.db.triggers import Follow
from models.errors import Conflict, Timeout


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A table that triggers keep: the statements that make it, and the whole numbers that are its further columns, where ``{numbers}`` stands.

    It is made by one statement: SQLite reads all triggers anew for each column that is added to a table.
    """

    table: str
    create: Mapping[Dialect, Sequence[str]]
    numbers: Sequence[str] = ()

    def statements(self, name: Dialect) -> list[str]:
        """Return all that makes it."""
        numbers = "".join(f", {number} bigint not null default 0" for number in self.numbers)
        return [statement.replace("{numbers}", numbers) for statement in self.create[name]]


@dataclass(frozen=True, kw_only=True)
class Derived:
    """One thing that is derived.

    ``heal`` brings it in line with the rows of a workspace, in steps that are each committed, and yields how much of each was not.
    ``beside`` is the same under other names, where nobody may see it half filled: its tables, in order, become those of this one.
    """

    name: str
    follows: Sequence[Follow]
    procedures: Sequence[Procedure] = ()
    heal: Callable[[UUID], AsyncIterator[int]] | None = None
    keeps: Sequence[Kept] = field(default=())
    beside: "Derived | None" = None

    def digest(self, name: Dialect, *, by_row: bool) -> str:
        """Return what tells this declaration from any other."""
        texts = [statement for follow in self.follows for statement in follow.create(name, by_row=by_row)]
        texts += [text for procedure in self.procedures for text in procedure.create(name)]
        texts += [text for kept in self.keeps for text in kept.statements(name)]
        return hashlib.sha256("\n".join(texts).encode()).hexdigest()


async def is_distributed() -> bool:
    """Tell whether the open database is spread over servers, which know triggers by row alone."""
    return dialect() == "postgres" and bool(await fetch("select 1 from pg_extension where extname = 'citus'"))


async def outdated(units: Sequence[Derived], *, by_row: bool = False) -> list[Derived]:
    """Return what the open database does not have as it is declared."""
    try:
        known = {row["name"]: row["digest"] for row in await fetch("select name, digest from derived")}
    except OperationalError:
        known = {}
    return [unit for unit in units if known.get(unit.name) != unit.digest(dialect(), by_row=by_row)]


async def install(units: Sequence[Derived], session: Session, tell: Tell, *, by_row: bool = False) -> list[str]:
    """Make and fill what the open database lacks; return its names. One process does it at a time."""
    behind = await outdated(units, by_row=by_row)
    if not behind:
        return []
    work = _Work(session, tell, by_row=by_row)
    await work.patiently("notes what is derived", [_DERIVED])
    for unit in behind:
        await work.install(unit)
    triggers = {name for unit in units for follow in unit.follows for name in follow.names()}
    await work.forget_all_but(triggers, {procedure.name for unit in units for procedure in unit.procedures})
    return [unit.name for unit in behind]


_DERIVED = "create table if not exists derived (name varchar(64) primary key, digest varchar(64) not null)"


async def forget(units: Sequence[Derived], session: Session, tell: Tell) -> None:
    """Take away all triggers and what they keep, so that rows can be brought in as they are; ``install`` makes both anew."""
    work = _Work(session, tell, by_row=False)
    await work.forget_all_but(set(), set())
    tables = [kept.table for unit in units for kept in unit.keeps]
    await work.patiently("forgets what is derived", [f"drop table if exists {table}" for table in (*tables, "derived")])


class _Work:
    def __init__(self, session: Session, tell: Tell, *, by_row: bool) -> None:
        self._session, self._tell, self._by_row = session, tell, by_row
        self._dialect: Dialect = session.dialect

    async def install(self, unit: Derived) -> None:
        if unit.beside is None or not await self._any(unit.keeps):
            await self._in_place(unit)
        else:
            await self._beside(unit, unit.beside)

    async def _in_place(self, unit: Derived) -> None:
        """Make a thing anew where it is: whoever reads it meanwhile sees what is old and what is new, and both may be seen."""
        for kept in unit.keeps:
            if not await self._exists(kept.table):
                await self.patiently(f"makes {kept.table}", kept.statements(self._dialect))
        await spread_new(self._session, self._tell)
        if unit.procedures:
            await self.patiently(f"{unit.name}: makes what its triggers have done", self._procedures(unit))
        for table in sorted({follow.table for follow in unit.follows}):
            follows = [follow for follow in unit.follows if follow.table == table]
            await self.patiently(f"{unit.name}: makes triggers of {table}", [*await self._drop(follows), *self._create(follows)])
        await self._fill(unit, unit.name)
        await self.patiently(f"{unit.name}: notes that it is made", [self._noted(unit)])

    async def _beside(self, unit: Derived, beside: Derived) -> None:
        """Make a thing anew under other names, fill it, and let it take the place of what was there."""
        wanted = beside.digest(self._dialect, by_row=self._by_row)
        begun = await self._session.rows("select digest from derived where name = $1", beside.name)
        if not (begun and begun[0]["digest"] == wanted):
            drop = [*await self._drop(beside.follows), *(f"drop table if exists {kept.table}" for kept in beside.keeps)]
            await self.patiently(f"{unit.name}: begins anew", [*drop, f"delete from derived where name = '{beside.name}'"])
            await self.patiently(
                f"{unit.name}: makes tables", [s for kept in beside.keeps for s in kept.statements(self._dialect)]
            )
            await spread_new(self._session, self._tell)
            triggers = [*await self._drop(beside.follows), *self._create(beside.follows), self._noted(beside)]
            await self.patiently(f"{unit.name}: makes triggers", triggers)
        await self._fill(beside, unit.name)
        places = list(zip(unit.keeps, beside.keeps, strict=True))
        swap = [
            *await self._drop([*unit.follows, *beside.follows]),
            *(f"drop table if exists {old.table}" for old, _ in places),
            *(self._renamed(new.table, old.table) for old, new in places),
            *self._create(unit.follows),
            f"delete from derived where name = '{beside.name}'",
            self._noted(unit),
        ]
        await self.patiently(f"{unit.name}: takes its place", swap)

    async def _fill(self, unit: Derived, name: str) -> None:
        """Bring what was there before the triggers in line, workspace after workspace."""
        if unit.heal is None:
            return
        workspaces = [UUID(str(row["id"])) for row in await fetch("select id from workspace order by id")]
        for place, workspace_id in enumerate(workspaces, 1):
            self._tell(f"fills {name}: workspace {place} of {len(workspaces)}")
            await self._heal(unit.heal, workspace_id)

    async def _heal(self, heal: Callable[[UUID], AsyncIterator[int]], workspace_id: UUID) -> None:
        for attempt in range(1, TRIES + 1):
            try:
                async for _ in heal(workspace_id):
                    pass
            except (Conflict, Timeout) as held:
                self._tell(f"{held} (time {attempt} of {TRIES})")
                await asyncio.sleep(PAUSE_SECONDS)
            else:
                return
        raise Interrupted("Others held what was to be filled. What was done stays; run `voronka migrate` again.")

    async def forget_all_but(self, triggers: set[str], procedures: set[str]) -> None:
        """Take away every trigger that was made here and is not declared any more, and then what only such ones had done."""
        for name, table in [(name, table) for name, table in await self._triggers() if name not in triggers]:
            await self.patiently(f"forgets {name}", [self._dropped(name, table)])
        if self._dialect == "sqlite":
            made = "select name from sqlite_master where type = 'view' and name like 'rebuild\\_%' escape '\\'"
            for name in {row["name"] for row in await self._session.rows(made)} - procedures:
                await self.patiently(f"forgets {name}", [f"drop view {name}"])

    def _procedures(self, unit: Derived) -> list[str]:
        """Return what makes the procedures of a unit anew: in a transaction, so that none who calls one misses it."""
        made = [(procedure.name, procedure.create(self._dialect)) for procedure in unit.procedures]
        return [text for name, texts in made if texts for text in (f"drop view if exists {name}", *texts)]

    async def patiently(self, what: str, statements: Sequence[str]) -> None:
        """Run statements in one transaction, which gives way where others hold what it needs."""

        async def work() -> None:
            for statement in statements:
                await self._session.script(statement)

        await patiently(self._session, what, self._tell, work)

    def _create(self, follows: Sequence[Follow]) -> Iterator[str]:
        return (statement for follow in follows for statement in follow.create(self._dialect, by_row=self._by_row))

    async def _drop(self, follows: Sequence[Follow]) -> list[str]:
        names = {name for follow in follows for name in follow.names()}
        return [self._dropped(name, table) for name, table in await self._triggers() if name in names]

    async def _triggers(self) -> list[tuple[str, str]]:
        found = (
            "select tgname::text as name, tgrelid::regclass::text as place from pg_trigger where tgname like 'follow\\_%'"
            if self._dialect == "postgres"
            else "select name, tbl_name as place from sqlite_master where type = 'trigger' and name like 'follow\\_%' escape '\\'"
        )
        return [(row["name"], row["place"]) for row in await self._session.rows(found)]

    def _renamed(self, table: str, name: str) -> str:
        """Return what gives a table that no trigger names another name: SQLite would look for it in every trigger that there is."""
        rename = f"alter table {table} rename to {name}"
        return (
            f"pragma legacy_alter_table = on; {rename}; pragma legacy_alter_table = off" if self._dialect == "sqlite" else rename
        )

    def _dropped(self, name: str, table: str) -> str:
        return f"drop trigger {name}" if self._dialect == "sqlite" else f"drop trigger {name} on {table}; drop function {name}()"

    def _noted(self, unit: Derived) -> str:
        digest = unit.digest(self._dialect, by_row=self._by_row)
        return (
            f"insert into derived (name, digest) values ('{unit.name}', '{digest}') "
            "on conflict (name) do update set digest = excluded.digest"
        )

    async def _any(self, keeps: Sequence[Kept]) -> bool:
        """Tell whether there is any of some tables: where there is none, nobody reads what is half filled before it is noted as made."""
        return any([await self._exists(kept.table) for kept in keeps])

    async def _exists(self, table: str) -> bool:
        there = "sqlite_master where name" if self._dialect == "sqlite" else "pg_class where relname"
        return bool(await self._session.rows(f"select 1 from {there} = '{table}'"))
