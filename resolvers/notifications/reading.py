"""How inboxes are read: what of them still waits, how much that is, what a notification is about, and what one wants to be told."""

from enum import StrEnum
from typing import Any

from models.notifications import NotificationKind, NotificationNoun
from resolvers.reads import roots
from resolvers.reads.arguments import Leaf, known
from resolvers.reads.compilation import Compilation, Step
from resolvers.reads.pieces import Param, Scope, Sql, all_of, join, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

RECORDS = {noun.value: noun.value.lower() for noun in NotificationNoun}
"""By what the ids of records begin, by what sort they are."""

_NOW = Param("timestamptz", lambda scope: scope.at)


def waiting(table: Table) -> Sql:
    """Return the condition that a notification was not read, and is not put off until later."""
    t = table.alias
    return q(
        f"{t}.read_at is null and ({t}.snoozed_until is null or {t}.snoozed_until <= {{}})", Param("timestamptz", lambda s: s.at)
    )


class NotificationState(StrEnum):
    """How a notification stands."""

    UNREAD = "UNREAD"
    SNOOZED = "SNOOZED"
    READ = "READ"


def of_state(_c: Compilation, selected: Selected, table: Table) -> list[Sql]:
    """Return the condition that the argument ``only`` of the list asks."""
    only, t = known(selected.arguments.get("only")), table.alias
    if not only:
        return []
    snoozed = q(f"{t}.read_at is null and {t}.snoozed_until > {{}}", _NOW)
    return [{"UNREAD": waiting(table), "SNOOZED": snoozed, "READ": Sql(f"{t}.read_at is not null")}[only]]


def of_kinds(c: Compilation, selected: Selected, table: Table) -> Sql:
    """Return what the stream asks of notifications: the kinds of its argument."""
    kinds = selected.arguments.get("kinds")
    if not isinstance(kinds, Leaf):
        return Sql("true")
    return c.dialect.one_of(Sql(f"{table.alias}.kind"), Param("text[]", lambda s: [str(kind) for kind in kinds.get(s.variables)]))


def unread(c: Compilation, _selected: Selected, _table: Table | None) -> tuple[Sql, None]:
    """Return the SQL of how many notifications wait: exactly those that the list of the unread shows."""
    table = c.table("Notification")
    return q(f"(select cast(count(*) as text) from {table.bare} where {{}})", all_of([c.visible(table), waiting(table)])), None


def record(c: Compilation, selected: Selected, table: Table) -> tuple[Sql, None]:
    """Return the SQL of the record that a notification is about."""
    cases = []
    for noun, prefix in RECORDS.items():
        shown = roots.of_type(c, selected, c.registry.prefixes[prefix], Sql(f"{table.alias}.record_id"))
        cases.append(q(f"when '{noun}' then {{}}", c.dialect.nested(q("({})", shown))))
    return q(f"(case {table.alias}.noun {{}} end)", join(" ", cases)), None


def preferences(c: Compilation, selected: Selected, _table: Table | None) -> tuple[Sql, Step]:
    """Return the SQL of the kinds that the caller does not want, and what makes the list of all kinds of it."""
    chosen = q(
        "select {} from notification_mute m where m.workspace_id = {} and m.user_id = {}",
        c.dialect.array(c.dialect.object([("kind", Sql("m.kind"))])), c.workspace, c.user,
    )  # fmt: skip
    fields = c.walker.fields(c.walker.named("NotificationPreference"), selected.below)

    def finish(raw: list[dict[str, str]], _scope: Scope) -> list[dict[str, Any]]:
        muted = {one["kind"] for one in raw}
        told = [
            {"__typename": "NotificationPreference", "kind": kind.value, "isOn": kind.value not in muted}
            for kind in NotificationKind
        ]
        return [{f.key: one[f.name] for f in fields} for one in told]

    return c.dialect.nested(q("({})", chosen)), finish
