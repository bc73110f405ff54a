"""Meetings of clients: each meeting with whose it is, whether that client had bought before it, and whether it is credited with their first win.

A meeting's client is that of the deal it is linked to where that is a company, else its contact's company, else the contact. One that is
with nobody known stands for itself. A client's first win is credited to the last meeting that was held before it, so that it counts once.
"""

from models.db.triggers import When
from resolvers.facts.rebuilding import Concern, Fact, lasted

_MEETING = "i.kind = 'MEETING' and i.deleted_at is null"
_SOME = (
    f"select i.workspace_id, i.id, s.id as asked from {{subjects}} s join interaction i on i.workspace_id = s.workspace_id and i.contact_id = s.id "
    f"where {_MEETING} union all "
    f"select i.workspace_id, i.id, s.id from {{subjects}} s join interaction i on i.workspace_id = s.workspace_id and i.id = s.id "
    f"where {_MEETING} and i.contact_id is null union all "
    "select i.workspace_id, i.id, k.company_id from {subjects} s join contact k on k.workspace_id = s.workspace_id and k.company_id = s.id "
    f"join interaction i on i.workspace_id = k.workspace_id and i.contact_id = k.id where {_MEETING} union all "
    "select i.workspace_id, i.id, b.company_id from {subjects} s join deal b on b.workspace_id = s.workspace_id and b.company_id = s.id "
    f"join interaction i on i.workspace_id = b.workspace_id and i.deal_id = b.id where {_MEETING}"
)
"""Meetings that may be those of a subject that is asked for."""
_SHOWN = (
    "i.contact_id, i.booked_by_id as booker_id, i.user_id as host_id, i.owner_id, i.booked_on, i.booked_at, coalesce(i.planned_on, i.day) as planned_on, "
    "i.day, i.channel, i.touch_point_id, i.meeting_outcome as outcome, i.started_at, "
    "coalesce(i.planned_for, i.started_at) as planned_for, "
    "case when i.meeting_outcome is not null then coalesce(i.outcome_at, i.planned_for, i.started_at) end as outcome_at"
)
_CLIENT = "coalesce(d.company_id, c.company_id, i.contact_id)"
_MEETINGS = (
    f"select distinct i.workspace_id, i.id as meeting_id, coalesce({_CLIENT}, i.id) as subject_id, {_CLIENT} as client_id, {_SHOWN} from ({_SOME}) a "
    "join interaction i on i.workspace_id = a.workspace_id and i.id = a.id "
    "left join contact c on c.workspace_id = i.workspace_id and c.id = i.contact_id "
    f"left join deal d on d.workspace_id = i.workspace_id and d.id = i.deal_id where coalesce({_CLIENT}, i.id) = a.asked"
)
"""Of each the client, or itself; what was only thought to be a subject's falls away."""
_FRESH = "m.outcome = 'HELD' and m.client_id is not null and (w.closed_at is null or m.started_at <= w.closed_at)"
_JUDGED = (
    f"select m.*, case when {_FRESH} then 1 else 0 end as is_fresh, w.closed_at as won_at from ({_MEETINGS}) m "
    "left join client_win w on w.workspace_id = m.workspace_id and w.client_id = m.client_id and w.nth = 1"
)
_LAST = "row_number() over (partition by j.workspace_id, j.client_id, j.is_fresh order by j.started_at desc, j.meeting_id desc)"
_EACH = "(select 1 as n union all select 2 union all select 3 union all select 4)"
_MAY_BE = "case e.n when 1 then t.id when 2 then t.contact_id when 3 then c.company_id else d.company_id end"
_OF_MEETINGS = (
    f"select distinct t.workspace_id, {_MAY_BE} as id from {{rows}} t cross join {_EACH} e "
    "left join contact c on c.workspace_id = t.workspace_id and c.id = t.contact_id "
    f"left join deal d on d.workspace_id = t.workspace_id and d.id = t.deal_id where {_MAY_BE} is not null"
)
"""A meeting itself, its contact, that one's company, and the company of its deal."""
_OF_CONTACTS = "select t.workspace_id, t.id from {rows} t union select t.workspace_id, t.company_id from {rows} t where t.company_id is not null"
_OF_DEALS = (
    "select distinct t.workspace_id, case e.n when 1 then t.company_id when 2 then i.contact_id when 3 then i.id else c.company_id end as id "
    f"from {{rows}} t cross join {_EACH} e join interaction i on i.workspace_id = t.workspace_id and i.deal_id = t.id and i.kind = 'MEETING' "
    "left join contact c on c.workspace_id = i.workspace_id and c.id = i.contact_id "
    "where case e.n when 1 then t.company_id when 2 then i.contact_id when 3 then i.id else c.company_id end is not null"
)

CLIENT_MEETING = Fact(
    table="client_meeting",
    subject="subject_id",
    key=["meeting_id"],
    columns={
        "meeting_id": "uuid",
        "subject_id": "uuid",
        "client_id": "uuid",
        "contact_id": "uuid",
        "booker_id": "uuid",
        "host_id": "uuid",
        "owner_id": "uuid",
        "booked_on": "date",
        "planned_on": "date",
        "day": "date",
        "planned_for": "timestamptz",
        "booked_at": "timestamptz",
        "started_at": "timestamptz",
        "outcome_at": "timestamptz",
        "channel": "text",
        "touch_point_id": "uuid",
        "outcome": "text",
        "is_fresh": "int",
        "is_credited": "int",
        "lasted": "int",
    },
    select=(
        "select j.workspace_id, j.meeting_id, j.subject_id, j.client_id, j.contact_id, j.booker_id, j.host_id, j.owner_id, j.booked_on, "
        "j.planned_on, j.day, j.planned_for, j.booked_at, j.started_at, j.outcome_at, j.channel, j.touch_point_id, j.outcome, j.is_fresh, "
        f"case when j.is_fresh = 1 and j.won_at is not null and {_LAST} = 1 then 1 else 0 end as is_credited, "
        f"{lasted('j.planned_for', 'j.outcome_at')} as lasted from ({_JUDGED}) j"
    ),
    concerns=[
        Concern(
            table="interaction",
            columns=(
                "workspace_id", "id", "kind", "contact_id", "deal_id", "user_id", "owner_id", "booked_by_id", "booked_on", "booked_at", "planned_on", "day",
                "started_at", "meeting_outcome", "outcome_at", "planned_for", "channel", "touch_point_id", "deleted_at",
            ),
            subjects=_OF_MEETINGS,
            only="{t}.kind = 'MEETING'",
        ),
        Concern(table="contact", columns=("workspace_id", "id", "company_id"), subjects=_OF_CONTACTS, on=[When.UPDATE]),
        Concern(
            table="deal", columns=("workspace_id", "id", "company_id"), subjects=_OF_DEALS, on=[When.UPDATE, When.DELETE]
        ),
        Concern(
            table="client_win",
            columns=("workspace_id", "client_id", "nth", "closed_at"),
            subjects="select distinct t.workspace_id, t.client_id as id from {rows} t",
            only="{t}.nth = 1",
        ),
    ],
    indexes=[("booked_on",), ("planned_on",), ("day", "client_id"), ("lasted", "planned_for")],
)  # fmt: skip

DERIVED = [CLIENT_MEETING.derived()]
