"""Stays of deals in open stages: from when to when, how long, and whose the deal was when it left. Until it has left all that is null."""

from models.db.triggers import When
from resolvers.facts.deal_touches import owned_at
from resolvers.facts.rebuilding import Concern, Fact

_ORDER = "partition by c.workspace_id, c.deal_id order by c.happened_at, c.recorded_at, c.id"
_MOVES = (
    "select c.workspace_id, c.id, c.deal_id, c.to_stage_id, c.happened_at as entered_at, d.contact_id, d.pipeline_id, d.source_key as source, "
    f"lead(c.happened_at) over ({_ORDER}) as left_at, lead(c.happened_on) over ({_ORDER}) as left_on "
    "from {subjects} s join deal d on d.workspace_id = s.workspace_id and d.id = s.id and d.deleted_at is null "
    "join stage_change c on c.workspace_id = d.workspace_id and c.deal_id = d.id"
)
_OWNER = f"case when m.left_at is not null then {owned_at('d', 'm.left_at')} end"

STAGE_STAY = Fact(
    table="stage_stay",
    subject="deal_id",
    key=["change_id"],
    columns={
        "change_id": "uuid",
        "deal_id": "uuid",
        "stage_id": "uuid",
        "pipeline_id": "uuid",
        "source": "text",
        "contact_id": "uuid",
        "entered_at": "timestamptz",
        "left_at": "timestamptz",
        "left_on": "date",
        "user_id": "uuid",
        "seconds": "bigint",
    },
    select=(
        "select m.workspace_id, m.id as change_id, m.deal_id, m.to_stage_id as stage_id, m.pipeline_id, m.source, m.contact_id, "
        f"m.entered_at, m.left_at, m.left_on, {_OWNER} as user_id, "
        "case when m.left_at is not null then @seconds(m.entered_at, m.left_at) end as seconds "
        f"from ({_MOVES}) m join deal d on d.workspace_id = m.workspace_id and d.id = m.deal_id "
        "join stage st on st.workspace_id = m.workspace_id and st.id = m.to_stage_id and st.kind = 'OPEN'"
    ),
    concerns=[
        Concern(
            table="stage_change",
            columns=("workspace_id", "id", "deal_id", "to_stage_id", "happened_at", "happened_on", "recorded_at"),
            subjects="select t.workspace_id, t.deal_id as id from {rows} t",
        ),
        Concern(
            table="deal",
            columns=("workspace_id", "id", "contact_id", "pipeline_id", "source_key", "deleted_at"),
            subjects="select t.workspace_id, t.id from {rows} t",
            on=[When.UPDATE],
        ),
        Concern(
            table="past_owner",
            columns=("workspace_id", "deal_id"),
            subjects="select t.workspace_id, t.deal_id as id from {rows} t",
            on=[When.INSERT],
        ),
    ],
    held_by="deal",
    indexes=[("left_on",)],
)

DERIVED = [STAGE_STAY.derived()]
