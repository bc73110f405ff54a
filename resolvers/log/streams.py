"""Streams of records: how a list changes, so that who holds its first read has what a fresh read gives, at every cursor.

The unit is a record that has changed, or whose place in the list is in question since another has: it stands where that happened last. The
statement looks at so many, in order, each as it is now: does the list have it? What is not in it now left it, unless it is known not to have been
there; of what the caller no longer sees they are told the id alone, and only if they saw it. Page, rights and end are of one instant.
"""

from dataclasses import dataclass

from models.db.sql import literal
from models.errors import CursorExpired
from models.event_log import ChangeNoun
from models.rights import Level, Noun
from resolvers.log import reading
from resolvers.log.before import Before
from resolvers.log.dependants import Dependant, candidates, ceiling, dependants, sees_by_place
from resolvers.log.following import scopes
from resolvers.log.paging import Place
from resolvers.reads import filters
from resolvers.reads.compilation import Compilation
from resolvers.reads.declare import Stream
from resolvers.reads.pieces import Param, Sql, all_of, join, q
from resolvers.reads.plans import Told
from resolvers.reads.roots import AFTER
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

END, MOVED = 1, 2
"""Marks after what is told: the place up to which it is all; and that what the caller sees is something else since."""


def _place() -> tuple[Param, Param, Param]:
    since: Param = Param("bigint", lambda s: s.variables[AFTER].sequence)
    row = Param("uuid", lambda s: s.variables[AFTER].row)
    return since, row, Param("boolean", lambda s: s.variables[AFTER].is_exact)


@dataclass(kw_only=True)
class _Statement:
    """The statement of a stream of records."""

    c: Compilation
    selected: Selected
    read: Stream
    page: int

    def __post_init__(self) -> None:
        c = self.c
        c.picked = True
        self.about = c.registry.entities[str(self.read.about)]
        self.noun = Noun(self.about.noun)
        self.table = c.table(self.about.name)
        self.since, self.row, self.is_exact = _place()
        self.filter = self.selected.arguments.get("filter")
        self.mine, self.left = scopes(c, self.noun, self.table.alias)
        self.by_place = sees_by_place(c, self.about)

    def changes(self) -> Sql:
        """Return the statement of how a list changes."""
        found = dependants(self.c, self.about, self.filter)
        ways = [self._own(), *self._departed(), *(self._depending(dependant) for dependant in found)]
        looked = q(
            "select x.sequence, x.row_id from ({}) x where x.sequence < coalesce((select upto from ends), x.sequence + 1) "
            f"group by x.sequence, x.row_id order by x.sequence, x.row_id limit {self.page}",
            join(" union all ", (q(f"select * from ({{}}) w{i}", way) for i, way in enumerate(ways))),
        )
        return self._whole(looked, self._judged(found), ceiling(self.c, found, self.since))

    def recorded(self) -> Sql:
        """Return the statement of what is new, each record once, where it was recorded."""
        c, t = self.c, self.table.alias
        looked = self._beyond(
            q(
                f"select k.born as sequence, k.row_id from row_change k where k.workspace_id = {{}} and k.noun = {literal(self.noun)} "
                "and k.born is not null",
                c.workspace,
            ),
            "k.born",
            "k.row_id",
        )
        accepted = all_of([c.visible(self.table), filters.condition(c, self.table, self.filter, "filter")])
        shown = q(
            f"select l.sequence, l.row_id, 'ENTERED' as kind from looked l cross join {self.table.bare} "
            f"where {t}.{self.about.key} = {{}} and {t}.id = l.row_id and {{}}",
            c.workspace, accepted,
        )  # fmt: skip
        return self._whole(looked, shown, ceiling(c, (), self.since))

    def _beyond(self, source: Sql, sequence: str, row: str) -> Sql:
        """Return the first rows of a source after the place, in order."""
        return q(
            f"{{}} and {sequence} >= {{}} and ({sequence}, {row}) > ({{}}, {{}}) order by {sequence}, {row} limit {self.page}",
            source, self.since, self.since, self.row,
        )  # fmt: skip

    def _own(self) -> Sql:
        noun = ChangeNoun(self.noun.value)
        source = f"select k.sequence, k.row_id from row_change k where k.workspace_id = {{}} and k.noun = {literal(noun.value)}"
        return self._beyond(q(source, self.c.workspace), "k.sequence", "k.row_id")

    def _departed(self) -> list[Sql]:
        """Return rows that went to somebody else: where they went, for their last change may move on while a client is paging."""
        if self.left is None:
            return []
        of_noun = f"exists (select 1 from {self.about.table} o where o.workspace_id = d.workspace_id and o.id = d.row_id)"
        source = q(
            f"select d.sequence, d.row_id from departure d where d.workspace_id = {{}} and {of_noun} and {{}}",
            self.c.workspace, self._went_from(),
        )  # fmt: skip
        return [self._beyond(source, "d.sequence", "d.row_id")]

    def _depending(self, dependant: Dependant) -> Sql:
        joined, k, table = candidates(self.c, self.about, dependant, self.since)
        source = q(f"select {k}.sequence, {table.alias}.id as row_id from {{}}", joined)
        return self._beyond(source, f"{k}.sequence", f"{table.alias}.id")

    def _judged(self, found: list[Dependant]) -> Sql:
        """Return what became of each row that is looked at: null where it is nothing to the caller."""
        c, t = self.c, self.table.alias
        is_in = all_of([c.visible(self.table), filters.condition(c, self.table, self.filter, "filter")])
        was = Before(c=c, table=self.table, since=self.since).accepted(self.filter, found)
        each = q(
            f"select l.sequence, l.row_id, coalesce({{}}, false) as is_in, coalesce({{}}, false) as is_theirs, case when {{}} then {{}} end as was, "
            f"coalesce(k.born > {{}}, false) as is_new from looked l cross join {self.table.bare} "
            f"left join row_change k on k.workspace_id = {{}} and k.row_id = l.row_id "
            f"where {t}.{self.about.key} = {{}} and {t}.id = l.row_id",
            is_in, self._was_seen(), self.is_exact, was, self.since, c.workspace, c.workspace,
        )  # fmt: skip
        return q(
            "select j.sequence, j.row_id, case when j.is_in then case when j.is_new or j.was = 0 then 'ENTERED' else 'CHANGED' end "
            "when j.is_theirs and coalesce(j.was, 1) = 1 and not (j.is_new and {}) then 'LEFT' end as kind from ({}) j",
            self.is_exact, each,
        )  # fmt: skip

    def _was_seen(self) -> Sql:
        """Return the condition that the caller sees a row, or may have seen it at the place: of no other they are told that it left."""
        c, t = self.c, self.table.alias
        seen = [
            q("({})", c.visible(self.table)),
            q(f"({t}.deleted_at is not null and {{}})", self.mine or Sql("true")),
        ]
        if self.left is not None:
            seen.append(
                q(
                    f"exists (select 1 from departure d where d.workspace_id = {{}} and d.row_id = {t}.id and d.sequence >= {{}} and {{}})",
                    c.workspace,
                    self.since,
                    self._went_from(),
                )
            )
        if self.by_place:
            seen.append(self._has_come(f"{t}.owner_id"))
        return join(" or ", seen)

    def _went_from(self) -> Sql:
        """Return the condition that a row departed from somebody whose rows the caller sees, or saw at the place."""
        if self.left is None:
            raise TypeError("who sees everybody's rows loses none")
        scope = self.left("d")
        return q("({} or {})", scope, self._has_come("d.owner_id")) if self.by_place else scope

    def _has_come(self, user: str) -> Sql:
        """Return the condition that somebody has come to another team or role since the place."""
        return q(
            f"exists (select 1 from event a where a.workspace_id = {{}} and a.type = 'access.changed' and a.entity_id = {user} "
            "and a.sequence >= {})",
            self.c.workspace, self.since,
        )  # fmt: skip

    def _whole(self, looked: Sql, shown: Sql, upto: Sql) -> Sql:
        """Return what is told of the rows that are looked at, and the mark where that ends."""
        c = self.c
        table = Table(entity=c.registry.entities[self.read.entity], alias=c.alias("s"))
        s = table.alias
        told = c.object(self.read.entity, self.selected.below, table)
        log = q("(select coalesce(max(last_sequence), 0) from event_log where workspace_id = {})", c.workspace)
        count, last = "(select count(*) from looked)", "(select {} from looked order by sequence desc, row_id desc limit 1)"
        is_cut, bound = f"{count} = {self.page}", "(select upto from ends)"
        end = f"case when {is_cut} then {last.format('sequence')} else coalesce({bound} - 1, {{}}) end"
        row = f"case when {is_cut} then {last.format('cast(row_id as text)')} when {bound} is not null then {literal(Place(0).row)} end"
        return q(
            f"with ends as (select {{}} as upto), looked as materialized ({{}}), shown as materialized ({{}}) "
            f"select z.mark, z.sequence, z.row_id, z.told from (select 0 as mark, {s}.sequence, cast({s}.row_id as text) as row_id, "
            f"{{}} as told from {{}} where {s}.kind is not null union all "
            f"select case when {{}} then {MOVED} else {END} end, {end}, {row}, null) z order by z.mark, z.sequence, z.row_id",
            upto, looked, shown, told, table.joined(Sql(f"shown {s}")), self._is_moved(), log,
        )  # fmt: skip

    def _is_moved(self) -> Sql:
        """Return the condition that the caller sees others' records, or other fields, than at the place, which no change of a record tells."""
        c = self.c
        if c.caller.administers:
            return Sql("false")
        role = Param("text", lambda scope: scope.actor.role.value)
        whom = [q("(a.entity_id = {} and a.subject_id is null)", c.user)]
        whom.append(
            q("a.subject_id in (select r.id from access_rule r where r.workspace_id = {} and r.role = {})", c.workspace, role)
        )
        if c.caller.agreed is not None:
            whom.append(q("a.entity_id = {}", c.door.partner))
        if Level.SUBTREE in dict(c.caller.levels).values():
            whom.append(q("a.entity_id in (select m.id from team m where m.workspace_id = {})", c.workspace))
        return q(
            "exists (select 1 from event a where a.workspace_id = {} and a.type = 'access.changed' and a.sequence > {} and ({}))",
            c.workspace, self.since, join(" or ", whom),
        )  # fmt: skip


def changes(c: Compilation, selected: Selected, read: Stream, page: int) -> Sql:
    """Compile a stream of how a list changes."""
    return _Statement(c=c, selected=selected, read=read, page=page).changes()


def recorded(c: Compilation, selected: Selected, read: Stream, page: int) -> Sql:
    """Compile a stream of what is new."""
    return _Statement(c=c, selected=selected, read=read, page=page).recorded()


def ended(mark: Told) -> Place:
    """Return the place that a statement's mark names. One that cannot be gone on from is refused."""
    if mark.mark == MOVED:
        raise CursorExpired(
            "after: what you may see has changed since; read anew, then follow from the cursor of what you have read.",
            oldest=mark.sequence,
        )
    return Place(mark.sequence, mark.row) if mark.row else Place(mark.sequence, is_exact=True)


def last_event(c: Compilation, selected: Selected, table: Table) -> tuple[Sql, None]:
    """Return the SQL of what the log tells last of a record that changed, since the place; null where it tells nothing of it."""
    event, t = c.table("Event"), table.alias
    since, _, _ = _place()
    where = all_of(
        [
            c.visible(event),
            Sql(f"{event.alias}.entity_id = {t}.row_id and {event.alias}.sequence <= {t}.sequence"),
            q(f"{event.alias}.sequence > {{}}", since),
            reading.visible(c, event),
        ]
    )
    shown = c.object("Event", selected.below, event)
    return q(f"(select {{}} from {{}} where {{}} order by {event.alias}.sequence desc limit 1)", shown, event.source, where), None
