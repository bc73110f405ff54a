"""From when to when there was cause to keep in touch with a contact: a deal of theirs was open, or a target inquiry had not come to an end.

An inquiry comes to its end when the next deal of that contact is won or lost. Causes that meet are one, so that a contact has at most one at a time.
"""

from models.db.triggers import When
from resolvers.facts.rebuilding import Concern, Fact, lasted

_NEVER = "'9999-12-31T00:00:00.000000Z'"
# Cross joins keep SQLite to this order, from the contact to its deals to their moves; without figures it may go through all moves there are.
_DEALS = (
    "select d.workspace_id, d.contact_id, c.deal_id, c.to_stage_id, c.happened_at, lead(c.happened_at) over "
    "(partition by c.workspace_id, c.deal_id order by c.happened_at, c.recorded_at, c.id) as until from {subjects} s "
    "cross join deal d cross join stage_change c where d.workspace_id = s.workspace_id and d.contact_id = s.id and d.deleted_at is null "
    "and c.workspace_id = d.workspace_id and c.deal_id = d.id"
)
_INQUIRY = "{}.kind = 'CALL' and {}.direction = 'INBOUND' and {}.classification = 'TARGET' and {}.deleted_at is null"
_CLOSED = (
    "select min(c.happened_at) from deal d cross join stage_change c cross join stage g where d.workspace_id = i.workspace_id "
    "and d.contact_id = i.contact_id and d.deleted_at is null and c.workspace_id = d.workspace_id and c.deal_id = d.id "
    "and g.workspace_id = c.workspace_id and g.id = c.to_stage_id and g.kind <> 'OPEN' and c.happened_at >= i.started_at"
)
_SPANS = (
    f"select m.workspace_id, m.contact_id, m.happened_at as begins, coalesce(m.until, {_NEVER}) as ends from ({_DEALS}) m "
    "join stage g on g.workspace_id = m.workspace_id and g.id = m.to_stage_id where g.kind = 'OPEN' "
    f"union all select i.workspace_id, i.contact_id, i.started_at, coalesce(({_CLOSED}), {_NEVER}) from {{subjects}} s "
    f"join interaction i on i.workspace_id = s.workspace_id and i.contact_id = s.id where {_INQUIRY.replace('{}', 'i')}"
)
_OF_CONTACT = "partition by p.workspace_id, p.contact_id order by p.begins, p.ends"
_REACHED = f"max(p.ends) over ({_OF_CONTACT} rows between unbounded preceding and 1 preceding)"
_NUMBERED = (
    f"select p.*, sum(case when p.reached >= p.begins then 0 else 1 end) over ({_OF_CONTACT}) as nth "
    f"from (select p.*, {_REACHED} as reached from ({_SPANS}) p) p"
)
_CAUSES = (
    f"select n.workspace_id, n.contact_id, c.owner_id, min(n.begins) as begins, nullif(max(n.ends), {_NEVER}) as ends from ({_NUMBERED}) n "
    "join contact c on c.workspace_id = n.workspace_id and c.id = n.contact_id "
    "where c.deleted_at is null group by n.workspace_id, n.contact_id, c.owner_id, n.nth"
)

CONTACT_CAUSE = Fact(
    table="contact_cause",
    subject="contact_id",
    key=["contact_id", "begins"],
    columns={"contact_id": "uuid", "owner_id": "uuid", "begins": "timestamptz", "ends": "timestamptz", "lasted": "int"},
    select=(
        f"select x.workspace_id, x.contact_id, x.owner_id, x.begins, x.ends, {lasted('x.begins', 'x.ends')} as lasted from ({_CAUSES}) x "
        "where x.ends is null or x.begins < x.ends"
    ),
    concerns=[
        Concern(
            table="contact",
            columns=("workspace_id", "id", "owner_id", "deleted_at"),
            subjects="select distinct t.workspace_id, t.id from {rows} t",
            on=[When.UPDATE],
        ),
        Concern(  # a backup brings interactions in before those whom they are with
            table="contact",
            columns=("workspace_id", "id"),
            subjects=(
                "select t.workspace_id, t.id from {rows} t where exists (select 1 from interaction i where i.workspace_id = t.workspace_id "
                f"and i.contact_id = t.id and {_INQUIRY.replace('{}', 'i')})"
            ),
            on=[When.INSERT],
        ),
        Concern(
            table="deal",
            columns=("workspace_id", "id", "contact_id", "deleted_at"),
            subjects="select distinct t.workspace_id, t.contact_id as id from {rows} t where t.contact_id is not null",
            on=[When.UPDATE, When.DELETE],  # its moves come after it
        ),
        Concern(
            table="stage_change",
            columns=("workspace_id", "id", "deal_id", "to_stage_id", "happened_at", "recorded_at"),
            subjects=(
                "select distinct d.workspace_id, d.contact_id as id from {rows} t join deal d on d.workspace_id = t.workspace_id and d.id = t.deal_id "
                "where d.contact_id is not null"
            ),
        ),
        Concern(
            table="interaction",
            columns=("workspace_id", "id", "contact_id", "kind", "direction", "classification", "started_at", "deleted_at"),
            subjects=(
                "select distinct t.workspace_id, t.contact_id as id from {rows} t where t.kind = 'CALL' and t.direction = 'INBOUND' "
                "and t.classification = 'TARGET' and t.contact_id is not null"
            ),
        ),
    ],
    indexes=[("lasted", "begins")],
)

DERIVED = [CONTACT_CAUSE.derived()]
