"""What it took to close a deal: how long, and for one that was won how many touches of each kind, messages and people taking part.

A touch is an interaction that belongs to the deal and began before it was won, the inquiry included; what could belong to another deal
as well is counted apart. One that was opened when it was closed, as imports are, has no length.
"""

from resolvers.facts.deal_touches import DEAL_TOUCH
from resolvers.facts.rebuilding import Concern, Fact

_OF = {
    "touches": "true",
    "calls": "f.kind = 'CALL'",
    "meetings": "f.kind = 'MEETING'",
    "messages": "f.kind = 'MESSAGE'",
    "emails": "f.kind = 'EMAIL'",
    "messages_out": "f.kind = 'MESSAGE' and f.direction = 'OUTBOUND' and f.started_at >= d.opened_at",
}
"""What is counted of a deal's touches."""
_TOUCHES = (
    "select count(*) from deal_touch f where f.workspace_id = d.workspace_id and f.deal_id = d.id and f.started_at <= d.closed_at"
)
_COUNTED = {
    **{name: f"{_TOUCHES} and f.state = 'SURE' and {of}" for name, of in _OF.items()},
    **{f"unsure_{name}": f"{_TOUCHES} and f.state = 'UNSURE' and {of}" for name, of in _OF.items()},
    "deciders": (
        "select count(*) from deal_person p where p.workspace_id = d.workspace_id and p.deal_id = d.id and p.part <> 'OTHER'"
    ),
}
_SHOWN = ", ".join(f"case when d.status = 'WON' then ({one}) else 0 end as {name}" for name, one in _COUNTED.items())

DEAL_CLOSING = Fact(
    table="deal_closing",
    subject="deal_id",
    key=["deal_id"],
    columns={
        "deal_id": "uuid",
        "day": "date",
        "closed_at": "timestamptz",
        "user_id": "uuid",
        "status": "text",
        "contact_id": "uuid",
        "pipeline_id": "uuid",
        "source": "text",
        "loss_reason_id": "uuid",
        "seconds": "bigint",
        **dict.fromkeys(_COUNTED, "bigint"),
    },
    select=(
        "select d.workspace_id, d.id as deal_id, d.closed_on as day, d.closed_at, d.closed_by_id as user_id, d.status, d.contact_id, d.pipeline_id, "
        f"d.source_key as source, d.loss_reason_id, case when d.closed_at > d.opened_at then @seconds(d.opened_at, d.closed_at) end as seconds, {_SHOWN} "
        "from {subjects} s join deal d on d.workspace_id = s.workspace_id and d.id = s.id "
        "where d.closed_on is not null and d.deleted_at is null"
    ),
    concerns=[
        Concern(
            table="deal",
            columns=(
                "workspace_id", "id", "status", "closed_on", "closed_at", "closed_by_id", "opened_at", "contact_id", "pipeline_id", "source_key",
                "loss_reason_id", "deleted_at",
            ),
            subjects="select t.workspace_id, t.id from {rows} t where t.closed_on is not null",
            guards="select t.workspace_id, t.id from {rows} t where t.closed_on is not null",
        ),
        Concern(
            table=DEAL_TOUCH.table,
            columns=("workspace_id", "interaction_id", "deal_id", "started_at", "kind", "direction", "state"),
            subjects=(
                "select t.workspace_id, t.deal_id as id from {rows} t join deal d on d.workspace_id = t.workspace_id and d.id = t.deal_id "
                "where d.status = 'WON' and t.started_at <= d.closed_at"
            ),
            guards="select t.workspace_id, t.deal_id as id from {rows} t",
            beside=True,
        ),
        Concern(
            table="deal_person",
            columns=("workspace_id", "id", "deal_id", "contact_id", "part"),
            subjects=(
                "select t.workspace_id, t.deal_id as id from {rows} t join deal d on d.workspace_id = t.workspace_id and d.id = t.deal_id "
                "where d.status = 'WON'"
            ),
            guards="select t.workspace_id, t.deal_id as id from {rows} t",
            beside=True,
        ),
    ],
    indexes=[("day",)],
)  # fmt: skip

DERIVED = [DEAL_CLOSING.derived()]
