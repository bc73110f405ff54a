"""Which deal an interaction belongs to, where to one at all: calls come from the provider, and nobody says what they were about.

The deal that somebody named, whatever else could be said. Else the deal of its client that was open when it began; where none was, one that
was opened within a day after. Of several, the one that the interaction's user owned then. Where that does not tell either, it belongs to
none: each of them has it as UNSURE. Those that are somebody else's have it as NO, so that they can be seen to be no longer.

Most calls are of clients without a deal: of those nothing is kept, and one look along an index of ``client_deal`` tells. Whoever enters an
interaction holds its contact beside others; whoever opens, closes or gives away a deal holds the contacts of its clients alone. So of the
two one sees what the other has done.
"""

from models.db.triggers import When
from resolvers.facts.client_deals import CLIENT_DEAL
from resolvers.facts.rebuilding import Concern, Fact

NEVER = "'9999-12-31T23:59:59.999999Z'"
_COUNTS = (
    "{t}.deleted_at is null and {t}.kind <> 'NOTE' and {t}.took_place and not {t}.is_automatic "
    "and coalesce({t}.disposition, 'UNKNOWN') <> 'IN_PROGRESS'"
)
"""What passed between a client and the company: what is counted as an interaction. What a machine wrote is nobody's."""


def counts(t: str) -> str:
    """Return the condition that an interaction counts as one."""
    return _COUNTS.replace("{t}", t)


def owned_at(deal: str, at: str) -> str:
    """Return the SQL of whose a deal was at an instant."""
    later = f"from past_owner o where o.workspace_id = {deal}.workspace_id and o.deal_id = {deal}.id and o.until > {at}"
    return f"(case when exists (select 1 {later}) then (select o.owner_id {later} order by o.until limit 1) else {deal}.owner_id end)"


_COMPANY = "(select k.company_id from contact k where k.workspace_id = {t}.workspace_id and k.id = {t}.contact_id)"
_AT = (
    "p.workspace_id = {t}.workspace_id and p.client_id in ({t}.contact_id, " + _COMPANY + ") "
    "and p.since_at <= {t}.started_at and (p.until_at is null or p.until_at > {t}.started_at)"
)
"""Periods ``p`` of the deals that an interaction could belong to."""
_INTERACTION = "from {subjects} s join interaction i on i.workspace_id = s.workspace_id and i.id = s.id and " + counts("i")
_MAY_BE = (
    "select i.workspace_id, i.id, i.user_id, i.started_at, i.kind, i.direction, p.deal_id, "
    f"max(case when p.from_at <= i.started_at then 1 else 0 end) as was_open {_INTERACTION} and i.deal_id is null "
    f"join client_deal p on {_AT.replace('{t}', 'i')} "
    "group by i.workspace_id, i.id, i.user_id, i.started_at, i.kind, i.direction, p.deal_id"
)
_OPEN_FIRST = f"select m.*, max(m.was_open) over (partition by m.workspace_id, m.id) as some_open from ({_MAY_BE}) m"
_OWNED = (
    "select m.workspace_id, m.id, m.deal_id, m.started_at, m.kind, m.direction, count(*) over (partition by m.workspace_id, m.id) as rivals, "
    f"case when m.user_id = {owned_at('d', 'm.started_at')} then 1 else 0 end as is_theirs "
    f"from ({_OPEN_FIRST}) m join deal d on d.workspace_id = m.workspace_id and d.id = m.deal_id where m.was_open = m.some_open"
)
_CHOSEN = f"select w.*, sum(w.is_theirs) over (partition by w.workspace_id, w.id) as theirs from ({_OWNED}) w"
_STATE = "case when c.rivals = 1 then 'SURE' when c.theirs <> 1 then 'UNSURE' when c.is_theirs = 1 then 'SURE' else 'NO' end"
_SELECT = (
    "select i.workspace_id, i.id as interaction_id, i.deal_id, i.started_at, i.kind, i.direction, 'SURE' as state, 1 as rivals "
    f"{_INTERACTION} and i.deal_id is not null union all "
    f"select c.workspace_id, c.id, c.deal_id, c.started_at, c.kind, c.direction, {_STATE}, c.rivals from ({_CHOSEN}) c"
)

_PERIODS = (
    "select t.workspace_id, t.client_id, max(coalesce(t.until_at, " + NEVER + ")) as until_at, "
    "case when count(*) = 2 and min(t.since_at) = max(t.since_at) then min(coalesce(t.until_at, "
    + NEVER
    + ")) else min(t.since_at) end "
    "as since_at from {rows} t group by t.workspace_id, t.deal_id, t.client_id, t.nth"
)
"""From when to when it is told otherwise than before that deals were open: of one that was closed, from then on."""
_WITHIN = "i.workspace_id = p.workspace_id and i.started_at >= p.since_at and i.started_at < p.until_at and i.deal_id is null"
_OF_PERIODS = (
    f"select i.workspace_id, i.id from ({_PERIODS}) p join interaction i on i.contact_id = p.client_id and {_WITHIN} "
    f"union select i.workspace_id, i.id from ({_PERIODS}) p join contact k on k.workspace_id = p.workspace_id and k.company_id = p.client_id "
    f"join interaction i on i.contact_id = k.id and {_WITHIN}"
)
_CONTACTS_OF = (
    "select t.workspace_id, t.client_id as id from {rows} t union select k.workspace_id, k.id from {rows} t "
    "join contact k on k.workspace_id = t.workspace_id and k.company_id = t.client_id"
)
_RIVALS = (
    "select p.workspace_id, p.client_id from {rows} t join client_deal p on p.workspace_id = t.workspace_id and p.deal_id = t.deal_id "
    "where exists (select 1 from client_deal o where o.workspace_id = p.workspace_id and o.client_id = p.client_id and o.deal_id <> p.deal_id)"
)
_STANDS = "p.since_at <= t.started_at and (p.until_at is null or p.until_at > t.started_at)"
_OF_INTERACTIONS = (
    f"select t.workspace_id, t.id from {{rows}} t where {counts('t')} and (t.deal_id is not null "
    f"or exists (select 1 from client_deal p where p.workspace_id = t.workspace_id and p.client_id = t.contact_id and {_STANDS}) "
    "or exists (select 1 from contact k join client_deal p on p.workspace_id = k.workspace_id and p.client_id = k.company_id "
    f"where k.workspace_id = t.workspace_id and k.id = t.contact_id and {_STANDS}))"
)
"""Looked up row by row: of changed rows the planner thinks that there is one, and would compare hundreds with every deal."""

DEAL_TOUCH = Fact(
    table="deal_touch",
    subject="interaction_id",
    key=["interaction_id", "deal_id"],
    columns={
        "interaction_id": "uuid",
        "deal_id": "uuid",
        "started_at": "timestamptz",
        "kind": "text",
        "direction": "text",
        "state": "text",
        "rivals": "bigint",
    },
    select=_SELECT,
    concerns=[
        Concern(
            table="interaction",
            columns=(
                "workspace_id", "id", "contact_id", "deal_id", "user_id", "started_at", "kind", "direction", "deleted_at", "took_place",
                "disposition", "is_automatic",
            ),
            subjects=_OF_INTERACTIONS,
            guards=f"select t.workspace_id, t.contact_id as id from {{rows}} t where t.contact_id is not null and {counts('t')}",
            beside=True,
        ),
        Concern(
            table=CLIENT_DEAL.table,
            columns=("workspace_id", "deal_id", "client_id", "nth", "since_at", "from_at", "until_at"),
            subjects=_OF_PERIODS,
            guards=_CONTACTS_OF,
        ),
        Concern(
            table="contact",
            columns=("workspace_id", "id", "company_id"),
            subjects=(
                "select i.workspace_id, i.id from {rows} t join client_deal p on p.workspace_id = t.workspace_id and p.client_id = t.company_id "
                "join interaction i on i.workspace_id = t.workspace_id and i.contact_id = t.id and i.started_at >= p.since_at "
                f"and i.started_at < coalesce(p.until_at, {NEVER}) and i.deal_id is null"
            ),
            on=[When.UPDATE],
            guards="select t.workspace_id, t.id from {rows} t",
        ),
        Concern(
            table="past_owner",
            columns=("workspace_id", "deal_id"),
            subjects=(
                "select f.workspace_id, f.interaction_id as id from {rows} t join deal_touch f on f.workspace_id = t.workspace_id "
                "and f.deal_id = t.deal_id and f.rivals > 1"
            ),
            on=[When.INSERT],
            guards=(
                f"select r.workspace_id, r.client_id as id from ({_RIVALS}) r union select k.workspace_id, k.id from ({_RIVALS}) r "
                "join contact k on k.workspace_id = r.workspace_id and k.company_id = r.client_id"
            ),
        ),
    ],
    indexes=[("deal_id", "rivals", "started_at")],
    held_by="interaction",
    everybody=(
        "select i.workspace_id, i.id from interaction i where i.workspace_id = :workspace::uuid and i.deal_id is not null union "
        + _OF_PERIODS.replace("{rows}", "(select * from client_deal where workspace_id = :workspace::uuid)")
    ),
)  # fmt: skip

DERIVED = [DEAL_TOUCH.derived()]
