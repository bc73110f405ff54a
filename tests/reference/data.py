"""What there is to answer from: every table of a caller's workspace, whole, and which rows and fields of it they see."""

import json
from datetime import UTC, date, datetime
from uuid import UUID

from models.db.connecting import fetch
from models.rights import COVERS, Level, Noun, Verb
from resolvers.reads.declare import Access
from schema.root import REGISTRY

INSTANT = "%Y-%m-%dT%H:%M:%S.%fZ"


class Data:
    """Every table of the caller's workspace, whole, as Python values, and what the caller may see of them."""

    def __init__(self, actor, tables):
        self.actor, self.tables = actor, tables

    @classmethod
    async def load(cls, actor):
        tables = {}
        for entity in REGISTRY.entities.values():
            if entity.table not in tables:
                whole = f"select * from {entity.table} where {entity.key} = '{actor.workspace_id}'"
                tables[entity.table] = [normal(row) for row in await fetch(whole)]
        copies = f"select account_id, state from recording_copy where workspace_id = '{actor.workspace_id}'"
        tables["recording_copy"] = [normal(row) for row in await fetch(copies)]
        tables["event_log"] = await fetch(f"select * from event_log where workspace_id = '{actor.workspace_id}'")
        return cls(actor, tables)

    @property
    def as_of(self):
        return str(max((row["last_sequence"] for row in self.tables["event_log"]), default=0))

    def rows(self, entity_name, deleted=False):
        entity = REGISTRY.entities[entity_name]
        return [row for row in self.tables[entity.table] if self.sees(entity, row, deleted)]

    def sees(self, entity, row, deleted=False):
        if row[entity.key] != str(self.actor.workspace_id):
            return False
        if entity.restorable and (row["deleted_at"] is not None) is not deleted:
            return False
        if entity.access is Access.SELF:
            return row[entity.owner] == str(self.actor.user_id) and self.shows_record(entity, row)
        if self.actor.role == "PARTNER" and not entity.through:
            return self.shares(entity.name, row)
        if entity.access is Access.ADMIN:
            return self.actor.role == "ADMIN"
        if entity.noun in Noun.__members__ and self.actor.rights.level(Verb.READ, entity.noun) is Level.NONE:
            return False
        if entity.access is Access.OWNER and not self.actor.may(
            "READ", entity.noun, UUID(row[entity.owner]) if row[entity.owner] else None
        ):
            return False
        if entity.through:
            parent, column = entity.through
            return any(p["id"] == row[column] for p in self.rows(parent))
        return True

    def shows_record(self, entity, row):
        """Tell whether the record that a row names is there for the caller, or what that was merged into."""
        column, entities = entity.records
        record = REGISTRY.entities[entities[row["noun"]]]
        if record.noun in Noun.__members__ and self.actor.rights.level(Verb.READ, record.noun) is Level.NONE:
            return False
        kept = {r["id"]: r.get("merged_into_id") for r in self.tables[record.table]}.get(row[column])
        return row[column] is None or any(r["id"] == (kept or row[column]) for r in self.rows(record.name))

    def shares(self, name, row):
        """Tell whether a row is shared with the caller's company, or is the caller."""
        partner = str(self.actor.partner_id)
        pipelines = {p["pipeline_id"] for p in self.tables["partner_pipeline"] if p["partner_id"] == partner}
        brought = {d["pipeline_id"] for d in self.tables["deal"] if d["partner_id"] == partner and d["deleted_at"] is None}
        return {
            "Deal": lambda: row["partner_id"] == partner or row["pipeline_id"] in pipelines,
            "Pipeline": lambda: row["id"] in pipelines | brought,
            "Stage": lambda: row["pipeline_id"] in pipelines | brought,
            "Workspace": lambda: True,
            "User": lambda: row["id"] == str(self.actor.user_id),
            "ApiToken": lambda: row["user_id"] == str(self.actor.user_id),
            "Partner": lambda: row["id"] == partner,
            "SharedPipeline": lambda: row["partner_id"] == partner,
        }.get(name, lambda: False)()

    def hides(self, type_name, field):
        """Tell whether the caller does not see a field."""
        if any(f"{type_name}.{field}" in COVERS[group] for group in self.actor.rights.hidden):
            return True
        if self.actor.role != "PARTNER" or type_name not in {"Deal", "Partner"}:
            return False
        wanted = REGISTRY.entities[type_name].partner_fields
        return field not in wanted or not (wanted[field] is None or wanted[field] in self.actor.agreed)


JSON_COLUMNS = {
    "working_days",
    "aliases",
    "blocked_numbers",
    "first_call_users",
    "keys",
    "holidays",
    "options",
    "choices",
    "agreed",
    "scopes",
    "details",
    "merged_ids",
    "required",
    "tags",
    "legs",
    "recordings",
    "data",
    "credentials",
}


def normal(row):
    """Return a row with the same Python values on both databases."""
    return {name: _normal(name, value) for name, value in row.items()}


def _normal(name, value):
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime(INSTANT)
    if isinstance(value, UUID | date):
        return str(value)
    if name in JSON_COLUMNS and isinstance(value, str):
        return json.loads(value)
    if name in {"is_active", "holds", "flag", "took_place"}:
        return None if value is None else bool(value)
    return value
