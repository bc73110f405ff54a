"""The one door: which rows and fields of a table reference the caller sees. Every table reference of every statement passes it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from models.db.sql import literal
from models.errors import Forbidden
from models.rights import Level, Noun
from resolvers.access import CallerKind
from resolvers.reads.declare import Access, Entity
from resolvers.reads.dialect import AnyDialect
from resolvers.reads.pieces import Param, Sql, all_of, join, q
from resolvers.reads.tables import Table

_NAMED = re.compile(r"(\{\w+\})")


@dataclass(kw_only=True)
class Door:
    """The caller's rights as conditions, and the fields that were asked for and are not shown, each with the reason."""

    caller: CallerKind
    dialect: AnyDialect
    refer: Callable[[str], Table]
    """Makes a fresh reference to an entity's table."""
    hidden: dict[str, str] = field(default_factory=dict)
    workspace: Param = field(default_factory=lambda: Param("uuid", lambda s: s.actor.workspace_id))
    user: Param = field(default_factory=lambda: Param("uuid", lambda s: s.actor.user_id))
    team: Param = field(default_factory=lambda: Param("uuid[]", lambda s: list(s.actor.team)))
    subtree: Param = field(default_factory=lambda: Param("uuid[]", lambda s: list(s.actor.visible)))
    token: Param = field(default_factory=lambda: Param("uuid", lambda s: s.actor.token_id))
    partner: Param = field(default_factory=lambda: Param("uuid", lambda s: s.actor.partner_id))

    def visible(self, table: Table, *, deleted: bool | None = False) -> Sql:
        """Return the access predicate of a table reference: workspace, rights, and not deleted, or deleted alone; either where it is None."""
        entity, t = table.entity, table.alias
        conditions = [q(f"{t}.{entity.key} = {{}}", self.workspace)]
        if entity.restorable and deleted is not None:
            conditions.append(Sql(f"{t}.deleted_at is {'not ' if deleted else ''}null"))
        if entity.access is Access.SELF:
            conditions += [q(f"{t}.{entity.owner} = {{}}", self.user), *self._about(entity, t)]
        elif self.caller.agreed is not None and entity.through is None:
            conditions += [self.shared(entity, t), *(self._about(entity, t) if entity.access is Access.OWNER else [])]
        elif entity.access is Access.OWNER:
            scope = self.in_scope(entity.noun, Sql(f"{t}.{entity.owner}"))
            conditions += [*([scope] if scope is not None else []), *self._about(entity, t)]
        elif self.is_closed(entity):
            conditions.append(Sql("false"))
        if entity.through is not None:
            name, column = entity.through
            parent = self.refer(name)
            seen = q(f"{parent.alias}.id = {t}.{column} and {{}}", self.visible(parent))
            conditions.append(q("exists (select 1 from {} where {})", parent.bare, seen))
        if entity.records is not None:
            conditions.append(self._shows_record(*entity.records, t))
        return all_of(conditions)

    def _shows_record(self, column: str, entities: Mapping[str, str], t: str) -> Sql:
        """Return the condition that the record which a row names is there for the caller; where it was merged, what was kept is."""
        cases = []
        for noun, name in entities.items():
            record = self.refer(name)
            wanted = Sql(f"{t}.{column}")
            if record.entity.mergeable:
                kept = f"select m.merged_into_id from {record.entity.table} m where m.workspace_id = {{}} and m.id = {t}.{column}"
                wanted = q(f"coalesce(({kept}), {t}.{column})", self.workspace)
            seen = q(
                f"exists (select 1 from {record.bare} where {record.alias}.id = {{}} and {{}})", wanted, self.visible(record)
            )
            is_open = record.entity.noun not in Noun.__members__ or self.caller.level(record.entity.noun) is not Level.NONE
            cases.append(
                q(f"when {literal(noun)} then {{}}", q(f"({t}.{column} is null or {{}})", seen) if is_open else Sql("false"))
            )
        return q(f"(case {t}.noun {{}} else false end)", join(" ", cases))

    def is_closed(self, entity: Entity) -> bool:
        """Tell whether a kind whose rows have no owner is not the caller's to see at all."""
        is_unread = entity.noun in Noun.__members__ and self.caller.level(entity.noun) is Level.NONE
        return is_unread or (entity.access is Access.ADMIN and not self.caller.administers)

    def _about(self, entity: Entity, t: str) -> list[Sql]:
        """Return the conditions that a token's scopes put on a kind without rights of its own: they must cover what a row is about."""
        if self.caller.whole or entity.noun in Noun.__members__:
            return []
        if entity.made_with is not None:
            return [self._filled(entity.made_with, t)]
        seen = [literal(noun.value) for noun in Noun if self.caller.level(noun) is not Level.NONE]
        return [Sql(f"upper({t}.{entity.about}) in ({', '.join(seen)})" if entity.about and seen else "false")]

    def shared(self, entity: Entity, t: str) -> Sql:
        """Return the condition that a row is shared with the caller's company, or is the caller."""
        is_closed = entity.noun in Noun.__members__ and self.caller.level(entity.noun) is Level.NONE
        if entity.shared is None or is_closed:
            return Sql("false")
        return self._filled(entity.shared, t)

    def _filled(self, condition: str, t: str) -> Sql:
        known: dict[str, str | Param] = {
            "{t}": t, "{workspace}": self.workspace, "{partner}": self.partner, "{user}": self.user, "{token}": self.token,
        }  # fmt: skip
        parts = [known.get(part, part) for part in _NAMED.split(condition) if part]
        return Sql("(", *parts, ")")

    def in_scope(self, noun: str, owner: Sql) -> Sql | None:
        """Return the condition that the caller may see a noun's records of an owner; None where they may see all."""
        match self.caller.level(noun):
            case Level.ALL:
                return None
            case Level.SUBTREE:
                return self.dialect.one_of(owner, self.subtree)
            case Level.TEAM:
                return self.dialect.one_of(owner, self.team)
            case Level.OWN:
                return q("{} = {}", owner, self.user)
            case _:
                return Sql("false")

    def conceals(self, name: str) -> str | None:
        """Return why what a field group covers is not for the caller, or None where it is."""
        return self.caller.conceals(name)

    def check_asked(self, name: str, path: str) -> None:
        """Refuse to look up by what the caller does not see: that there is an answer would tell."""
        reason = self.conceals(name)
        if reason is not None:
            raise Forbidden(f"{path}: {reason}")

    def closes(self, type_name: str, field_name: str, entity: Entity | None) -> str | None:
        """Return why the caller does not see a field, or None where they do."""
        return self.caller.closes(f"{type_name}.{field_name}", entity.partner_fields if entity else None)

    def shows(self, type_name: str, field_name: str, entity: Entity | None) -> bool:
        """Tell whether the caller sees a field; the reason for what they do not see is kept for the answer."""
        reason = self.closes(type_name, field_name, entity)
        if reason is not None:
            self.hidden[f"{type_name}.{field_name}"] = reason
        return reason is None

    def check_comparable(self, entity: Entity, field_name: str, path: str) -> None:
        """Refuse to filter or sort by what the caller does not see: the order would tell."""
        reason = self.closes(entity.name, field_name, entity)
        if reason is not None:
            raise Forbidden(f"{path}: {reason}")
