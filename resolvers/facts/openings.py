"""What was opened on a day, and what has become of it: each deal with whose it was then, and what it lacks."""

from models.db.triggers import When
from resolvers.facts.deal_touches import owned_at
from resolvers.facts.rebuilding import Concern, Fact

_OWN = ("contact_id", "pipeline_id", "source_key", "status", "amount_minor", "base_minor")

DEAL_OPENING = Fact(
    table="deal_opening",
    subject="deal_id",
    key=["deal_id"],
    columns={
        "deal_id": "uuid",
        "day": "date",
        "opened_at": "timestamptz",
        "user_id": "uuid",
        "contact_id": "uuid",
        "pipeline_id": "uuid",
        "source": "text",
        "status": "text",
        "amount_minor": "bigint",
        "base_minor": "bigint",
    },
    select=(
        f"select d.workspace_id, d.id as deal_id, d.opened_on as day, d.opened_at, {owned_at('d', 'd.opened_at')} as user_id, "
        f"{', '.join(f'd.{name}' for name in _OWN).replace('source_key', 'source_key as source')} "
        "from {subjects} s join deal d on d.workspace_id = s.workspace_id and d.id = s.id where d.deleted_at is null"
    ),
    concerns=[
        Concern(
            table="deal",
            columns=("workspace_id", "id", "opened_at", "opened_on", "deleted_at", *_OWN),
            subjects="select t.workspace_id, t.id from {rows} t",
        ),
        Concern(
            table="past_owner",
            columns=("workspace_id", "deal_id"),
            subjects="select t.workspace_id, t.deal_id as id from {rows} t",
            on=[When.INSERT],
        ),
    ],
    held_by="deal",
    indexes=[("day",)],
)

DERIVED = [DEAL_OPENING.derived()]
