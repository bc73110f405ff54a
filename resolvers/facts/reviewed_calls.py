"""Reviewed calls: of each call that somebody has listened to, how often that was and what it came to, with whose call it is."""

from models.db.triggers import When
from resolvers.facts.rebuilding import Concern, Fact
from resolvers.facts.talks import FINISHED, TALKED

_ANSWERED = f"t.deleted_at is null and {FINISHED} and t.direction <> 'INTERNAL' and {TALKED}".replace("{t}", "t")
_REVIEWS = "from call_review r where r.workspace_id = t.workspace_id and r.interaction_id = t.id"

REVIEWED_CALL = Fact(
    table="reviewed_call",
    subject="id",
    key=["id"],
    columns={
        "id": "uuid",
        "started_at": "timestamptz",
        "day": "date",
        "user_id": "uuid",
        "owner_id": "uuid",
        "contact_id": "uuid",
        "channel": "text",
        "direction": "text",
        "reviews": "bigint",
        "points": "bigint",
    },
    select=(
        "select t.workspace_id, t.id, t.started_at, t.day, t.user_id, t.owner_id, t.contact_id, t.channel, t.direction, "
        f"(select count(*) {_REVIEWS}) as reviews, (select cast(sum(r.score) as bigint) {_REVIEWS}) as points "
        "from {subjects} s join interaction t on t.workspace_id = s.workspace_id and t.id = s.id "
        f"where {_ANSWERED} and exists (select 1 {_REVIEWS})"
    ),
    concerns=[
        Concern(
            table="call_review",
            columns=("workspace_id", "id", "interaction_id", "score"),
            subjects="select distinct t.workspace_id, t.interaction_id as id from {rows} t",
        ),
        Concern(
            table="interaction",
            columns=(
                "workspace_id", "id", "started_at", "day", "user_id", "owner_id", "contact_id", "channel", "direction", "kind", "disposition",
                "talk_seconds", "deleted_at",
            ),
            subjects=f"select distinct t.workspace_id, t.id from {{rows}} t where t.kind = 'CALL' and exists (select 1 {_REVIEWS})",
            on=[When.UPDATE],
        ),
    ],
    indexes=[("day",)],
)  # fmt: skip
"""A call's reviews go with it."""

DERIVED = [REVIEWED_CALL.derived()]
