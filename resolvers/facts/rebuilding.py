"""Rebuilding: for the few subjects that a change concerns, what the facts should say is selected anew, and differences alone are written.

A *subject* is what facts are recomputed for as a whole: a client, a deal, a dialog. A declaration says by one SELECT which facts some
subjects have, and of which subjects a changed row is. Everything else follows: triggers for whatever changes a row (live and late records,
corrections, merges and their undo, erasure, restore, a new zone that moves days), and ``heal``, which fills what is new and mends what differs.

Of one subject one transaction at a time rebuilds, so that none misses what another one has not committed.
"""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from tortoise.transactions import in_transaction

from models.db import sql
from models.db.deriving import Derived, Kept
from models.db.procedures import Procedure
from models.db.sql import Words
from models.db.triggers import Follow, Rows, When

BUCKETS = 32
"""How many locks the subjects of a workspace share."""
STEPS = 32
"""In how many transactions all of them are rebuilt; whoever changes one of a step waits meanwhile."""
_SQLITE = {"uuid": "char(36)", "timestamptz": "text"}
LENGTHS = (*(2**number for number in range(14)), 100_000)
"""How many days facts that last may have lasted, by which they are told apart; the last are all longer ones, and those without an end."""


def lasted(begins: str, ends: str) -> str:
    """Return the SQL of how long a fact lasted, as the place in ``LENGTHS`` of what it did not reach.

    With an index over the workspace, this and the beginning, those that stand at some moment are found along it: of each length those that began
    not longer ago. So what had ended long before is not read, however much of it there is.
    """
    whens = " ".join(
        f"when @seconds({begins}, {ends}) < {days * 86_400} then {number}" for number, days in enumerate(LENGTHS[:-1])
    )
    return f"case when {ends} is null then {len(LENGTHS) - 1} {whens} else {len(LENGTHS) - 1} end"


@dataclass(frozen=True, kw_only=True)
class Concern:
    """Rows of a table that facts follow from. ``subjects`` is SQL of the workspace and the ``id`` of each subject that ``{rows}`` concern.

    ``guards`` is such SQL of what is held before anybody looks, where subjects alone do not keep two transactions from missing each other:
    of a new interaction whoever opens a deal knows nothing, but both know the client. Those whose guards are ``beside`` others hold them
    together, against those alone who hold them alone.
    """

    table: str
    columns: Sequence[str]
    subjects: str
    on: Sequence[When] = tuple(When)
    only: str = ""
    """SQL of ``{t}``: the only rows of the table that can concern a subject, where not all."""
    guards: str = ""
    beside: bool = False

    def changed(self, rows: Rows) -> str:
        """Return the changed rows as they were and as they become; of an update those alone in which something differs that matters.

        Facts have no ``id``, and are written only where they differ; a workspace is its own.
        """
        picked = ", ".join(self.columns)
        if not (rows.was and rows.becomes):
            return f"(select {picked} from {rows.was or rows.becomes} r)"
        if not {"workspace_id", "id"} <= set(self.columns):
            own = ["r.id as workspace_id"] if "workspace_id" not in self.columns else []  # a workspace's own row, whose id it is
            told = ", ".join([*own, *(f"r.{name} as {name}" for name in self.columns)])
            return f"(select {told} from {rows.was} r union all select {told} from {rows.becomes} r)"
        others = [name for name in self.columns if name not in {"id", "workspace_id"}]
        return f"(select {picked} from {rows.changed(*others)} w union all select {picked} from {rows.changed_to(*others)} n)"


@dataclass(frozen=True, kw_only=True)
class Window:
    """A window of the workspace's settings that facts are told by. A change of it tells them anew some at a time (``resolvers/windows.py``).

    Subjects are the values of ``subject`` in the rows of ``table``, in their order.
    """

    setting: str
    """The workspace's column."""
    table: str
    subject: str = "id"
    only: str = ""
    """SQL of ``{t}``: the only rows that can be of a subject, where not all."""
    columns: Sequence[str] = ()
    """The facts' columns that follow from it; none where all do, and which facts there are."""
    apart: str = ""
    """SQL of ``{t}``, as metrics write it: facts that do not follow from it, where some do not."""
    passes: int = 1
    """How often all are gone through: twice where a fact is found by what is kept of others, which may be by the older window the first time."""


@dataclass(frozen=True, kw_only=True)
class Fact:
    """A table of facts. ``columns`` are all but the workspace, with their PostgreSQL types; ``key`` tells its rows apart.

    ``select`` gives the workspace and the columns, in their order, of all facts of the subjects ``{subjects}``, a relation of
    ``workspace_id`` and ``id``. Of the first concern, the rows of a whole table concern every subject that has facts.
    ``everybody`` is SQL of the subjects of a ``:workspace``, where going through the first concern's whole table would take long.
    ``held_by`` is the table whose rows the subjects are, where whoever changes anything of one holds that row already, or the guards do.
    """

    table: str
    subject: str
    key: Sequence[str]
    columns: Mapping[str, str]
    select: str
    concerns: Sequence[Concern]
    indexes: Sequence[Sequence[str]] = ()
    held_by: str = ""
    buckets: int = BUCKETS
    """How many locks the guards of a workspace share."""
    everybody: str = ""
    window: Window | None = None
    behind: str = ""
    """A fact that comes first where both follow from a row. Triggers fire by their names, and whoever holds something for both must do so in one
    order: rows of the first may concern this one, too."""

    def rebuilt(self, words: Words, subjects: str, where: str = "true") -> list[str]:
        """Return the statements that bring the facts of some subjects in line; whatever those are, facts that do not meet a condition stay."""
        found = self.select.replace("{subjects}", subjects)
        names, key = ", ".join(["workspace_id", *self.columns]), ", ".join(["workspace_id", *self.key])
        others = [name for name in self.columns if name not in self.key]
        differ = " or ".join(words.differ(f"{self.table}.{name}", f"excluded.{name}") for name in others)
        new = ", ".join(f"{name} = excluded.{name}" for name in others)
        theirs = f"(workspace_id, {self.subject}) in (select s.workspace_id, s.id from {subjects} s)"
        gone = f"delete from {self.table} where {where} and {theirs} and ({key}) not in (select {key} from ({found}) f)"
        put = f"insert into {self.table} ({names}) select {names} from ({found}) f where true"
        return [gone, f"{put} on conflict ({key}) do update set {new} where {differ}"]

    def _statements(self, concern: Concern) -> Callable[[Rows], Sequence[str]]:
        def statements(rows: Rows) -> list[str]:
            said, changed = rows.said, concern.changed(rows)
            told, guards = (f"({text.replace('{rows}', changed)})" for text in (concern.subjects, concern.guards))
            subjects = f"(select distinct e.workspace_id, e.id from {told} e)"
            held = said.held(self._guards, guards, self.buckets, shared=concern.beside) if concern.guards else []

            def holding(found: str) -> list[str]:
                return [] if self.held_by or self._is_guarded else said.held(self.table, found, BUCKETS)

            return [*held, *said.rebuilding(self._procedure, subjects, lambda found: self.rebuilt(said, found), holding)]

        return statements

    def _kept(self) -> Kept:
        key, sure = ", ".join(["workspace_id", *self.key]), {"workspace_id", self.subject, *self.key}

        def made(kinds: Mapping[str, str]) -> list[str]:
            types = {"workspace_id": "uuid", **self.columns}
            columns = [f"{name} {kinds.get(kind, kind)}{' not null' if name in sure else ''}" for name, kind in types.items()]
            by = [
                f"create index idx_{self.table}_{'_'.join(names)} on {self.table} (workspace_id, {', '.join(names)})"
                for names in (*(() if self.key[0] == self.subject else ((self.subject,),)), *self.indexes)
            ]
            return [f"create table {self.table} ({', '.join(columns)}, primary key ({key}))", *by]

        return Kept(table=self.table, create={"postgres": made({}), "sqlite": made(_SQLITE)})

    async def heal(self, workspace_id: UUID) -> AsyncIterator[int]:
        """Bring all facts of a workspace in line, some subjects at a time; yield how many were not."""
        words, first = sql.words(), self.concerns[0]
        some = f" and ({first.only})".replace("{t}", "t") if first.only else ""
        rows = f"(select {', '.join(first.columns)} from {first.table} t where workspace_id = :workspace::uuid{some})"
        kept = f"select workspace_id, {self.subject} as id from {self.table} where workspace_id = :workspace::uuid"
        everybody = f"({self.everybody or first.subjects.replace('{rows}', rows)} union {kept})"
        for subjects in words.in_buckets(everybody, STEPS):
            async with in_transaction():
                for statement in self._holding(words, subjects):
                    await sql.run(statement, workspace=workspace_id)
                texts = self.rebuilt(words, subjects, "workspace_id = :workspace::uuid")
                done = [await sql.run(f"{text} returning 1", workspace=workspace_id) for text in texts]
            yield sum(map(len, done))

    async def tell_some(self, workspace_id: UUID, after: UUID, at_most: int) -> tuple[UUID | None, int]:
        """In the open transaction tell those of the next subjects anew that differ; return the last, None behind the last of all, and how many rows they were.

        It goes through as many rows as it may, in the order of subjects, of which one may have some rows that come next time.
        """
        window, words = self.window, sql.words()
        if window is None:
            raise TypeError(f"{self.table} is told by no window")
        looked = f"select t.{window.subject} as id{f', ({window.only}) as is_one' if window.only else ''} from {window.table} t"
        some = (
            f"{looked} where t.workspace_id = :workspace::uuid and t.{window.subject} > :after::uuid order by 1 limit {at_most}"
        )
        found = await sql.run(some.replace("{t}", "t"), workspace=workspace_id, after=after)
        ids = list(dict.fromkeys(UUID(str(row["id"])) for row in found if row.get("is_one", True)))
        subjects = f"(select :workspace::uuid as workspace_id, v.value as id from {words.values(':ids::uuid[]')} v)"
        texts = [*self._holding_some(words, subjects), *self.rebuilt(words, subjects, "workspace_id = :workspace::uuid")]
        for text in texts if ids else ():
            await sql.do(text, workspace=workspace_id, ids=ids)
        return (UUID(str(found[-1]["id"])) if found else None), len(found)

    @property
    def _procedure(self) -> str:
        return f"rebuild_{self.table}"

    @property
    def _guards(self) -> str:
        return f"{self.table} guard"

    @property
    def _is_guarded(self) -> bool:
        """Tell whether the guards alone keep any two apart."""
        return all(c.guards and not c.beside for c in self.concerns)

    def _holding(self, words: Words, subjects: str) -> list[str]:
        """Return the SELECTs that keep everybody else from some subjects while they are healed."""
        guarded = (
            words.locks_of_all(self._guards, ":workspace::uuid", self.buckets) if any(c.guards for c in self.concerns) else []
        )
        if self._is_guarded:
            return guarded
        if not self.held_by:
            return [*guarded, *words.locks(self.table, subjects, BUCKETS)]
        theirs = f"select h.id from {self.held_by} h where h.workspace_id = :workspace::uuid and (h.workspace_id, h.id) in (select x.workspace_id, x.id from {subjects} x)"
        return [*guarded, f"{theirs} order by h.id {words.hold}"]

    def _holding_some(self, words: Words, subjects: str) -> list[str]:
        """Return the SELECTs that keep everybody else from some subjects alone, where the guards of these are known."""
        first = self.concerns[0]
        if not (self._is_guarded and self.window and self.window.table == first.table):
            return self._holding(words, subjects)
        picked = ", ".join(f"g.{name}" for name in first.columns)
        theirs = f"g.workspace_id = :workspace::uuid and g.id in (select y.id from {subjects} y)"
        guards = first.guards.replace("{rows}", f"(select {picked} from {first.table} g where {theirs})")
        return words.locks(self._guards, f"({guards})", self.buckets)

    def derived(self) -> Derived:
        """Return it as something that is derived."""
        name = f"{self.behind}_with_{self.table}" if self.behind else self.table
        follows = [
            Follow(name=name, table=c.table, columns=c.columns, on=c.on, only=c.only, statements=self._statements(c))
            for c in self.concerns
        ]
        procedure = Procedure(name=self._procedure, statements=self.rebuilt)
        return Derived(name=self.table, follows=follows, procedures=[procedure], heal=self.heal, keeps=[self._kept()])
