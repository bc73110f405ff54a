"""What a row was at a place of the log, as far as the log tells: so it is known whether a filter accepted it there.

The events since tell what each field was before; they tell all where each change of the row's version has its event. Not all is known: columns
that no event shows, or some change does not, and other records that have changed meanwhile. Then nothing is said.
"""

from dataclasses import dataclass

from models.events import EVENTS
from models.wire import camel
from resolvers.log.dependants import Dependant, has_changed, own_part
from resolvers.reads import filters
from resolvers.reads.arguments import Tree
from resolvers.reads.compilation import Compilation
from resolvers.reads.declare import Kind
from resolvers.reads.pieces import Param, Sql, all_of, join, q
from resolvers.reads.tables import Table

_TOLD = {
    "deal": {
        "title": Kind.TEXT, "status": Kind.TEXT, "stage_id": Kind.ID, "owner_id": Kind.ID, "partner_id": Kind.ID,
        "contact_id": Kind.ID, "company_id": Kind.ID, "expected_close_on": Kind.DATE,
    },
    "contact": {"position": Kind.TEXT, "owner_id": Kind.ID, "company_id": Kind.ID},
    "task": {
        "title": Kind.TEXT, "owner_id": Kind.ID, "contact_id": Kind.ID, "deal_id": Kind.ID, "due_at": Kind.INSTANT,
        "remind_at": Kind.INSTANT, "done_at": Kind.INSTANT,
    },
}  # fmt: skip
"""Columns of which each change by a use case is told, alone, by the event of that change."""
_STAYS = {"id", "workspace_id", "created_at", "created_by_id", "pipeline_id"}


@dataclass(frozen=True, kw_only=True)
class Before:
    """Says of a row what it was at a place."""

    c: Compilation
    table: Table
    since: Param

    def accepted(self, filter_: Tree, dependants: list[Dependant]) -> Sql:
        """Return 1 where a filter accepted the row, and the caller saw it, 0 where not, and null where that is not known."""
        c, was = self.c, Table(entity=self.table.entity, alias=self.c.alias("b"))
        seen = all_of([c.visible(was), filters.condition(c, was, filter_, "filter")])
        own = all_of([c.visible(was), filters.condition(c, was, own_part(c, was.entity, filter_), "filter")])
        beyond = q("> {}", self.since)
        moved = [has_changed(c, was, dependant, beyond) for dependant in dependants if dependant.noun is not None]
        read = [name.partition(".")[2] for name in was.columns_in([seen, own, *moved]).split(", ")]
        values = [self._value(name) for name in read]
        if any(value is None for value in values) or _looks_up(was, seen):
            return Sql("cast(null as int)")
        columns = join(", ", (q(f"{{}} as {name}", value) for name, value in zip(read, values, strict=True) if value is not None))
        is_unknown = join(" or ", moved) if moved else Sql("false")
        told = q("case when not coalesce(({}), false) then 0 when {} then null when {} then 1 else 0 end", own, is_unknown, seen)
        return q(f"(case when {{}} then (select {{}} from (select {{}}) {was.alias}) end)", self._is_told(), told, columns)

    def _value(self, name: str) -> Sql | None:
        """Return what a column was; None where that is not told."""
        t, kind = self.table.alias, self.table.entity.prefix
        if name in _STAYS:
            return Sql(f"{t}.{name}")
        if name == "deleted_at":
            first = self._first("e.type", f"e.type in ('{kind}.deleted', '{kind}.restored')")
            now = f"{t}.deleted_at"
            return q(
                f"case {{}} when '{kind}.deleted' then null when '{kind}.restored' then {t}.created_at else {now} end", first
            )
        form = _TOLD.get(kind, {}).get(name)
        if form is None:
            return None
        words, shown = self.c.dialect.words, _shown(kind, name)
        has = words.has_told("e.data", "before", shown)
        first = self._first(words.told("e.data", "before", shown, str(form)), has)
        return q(
            f"case when exists (select 1 from event e where {{}} and {has}) then {{}} else {t}.{name} end", self._events(), first
        )

    def _events(self) -> Sql:
        return q(
            f"e.workspace_id = {{}} and e.entity_id = {self.table.alias}.id and e.sequence > {{}}", self.c.workspace, self.since
        )

    def _first(self, value: str, where: str) -> Sql:
        return q(f"(select {value} from event e where {{}} and {where} order by e.sequence limit 1)", self._events())

    def _is_told(self) -> Sql:
        """Return the condition that the row has not changed since, or each change has its event and nothing was taken from the events."""
        t = self.table.alias
        last = q(
            f"(select o.entity_version from event o where o.workspace_id = {{}} and o.entity_id = {t}.id and o.sequence <= {{}} "
            "and o.entity_version is not null order by o.sequence desc limit 1)",
            self.c.workspace, self.since,
        )  # fmt: skip
        changes = q(
            "(select count(distinct e.entity_version) from event e where {} and e.entity_version > {})", self._events(), last
        )
        erased = q(
            "exists (select 1 from event r where r.workspace_id = {} and r.type = 'contact.erased' and r.sequence > {})",
            self.c.workspace, self.since,
        )  # fmt: skip
        stayed = q(
            f"not exists (select 1 from row_change o where o.workspace_id = {{}} and o.row_id = {t}.id and o.sequence > {{}})",
            self.c.workspace, self.since,
        )  # fmt: skip
        return q(f"({{}} or {t}.version = {{}} + {{}} and not {{}})", stayed, last, changes, erased)


def _looks_up(table: Table, condition: Sql) -> bool:
    """Tell whether a condition asks the table itself what it is now, and not the row."""
    return f" from {table.entity.table} " in "".join(part for part in condition.parts if isinstance(part, str))


def _shown(kind: str, column: str) -> str:
    """Return the name under which events tell a column."""
    [name] = {
        name
        for event in EVENTS.values()
        if event.entity_type == kind
        for name, shown in event.told.items()
        if shown.columns == (column,)
    }
    return camel(name)
