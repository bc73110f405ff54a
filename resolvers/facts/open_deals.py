"""Stretches in which a deal was open: in one stage and of one owner, from one instant to another; the last of an open deal has no end yet.

They follow from the history of stages and of owners, also from moves and corrections that are entered late. What else they tell of the deal,
its amount too, is as it is now.
"""

from models.db.triggers import When
from resolvers.facts.rebuilding import Concern, Fact, lasted

_MOVES = (
    "select c.workspace_id, c.deal_id, c.to_stage_id as stage_id, c.happened_at as since, lead(c.happened_at) over "
    "(partition by c.workspace_id, c.deal_id order by c.happened_at, c.recorded_at, c.id) as until "
    "from {subjects} s join stage_change c on c.workspace_id = s.workspace_id and c.deal_id = s.id"
)
_OWNERS = (
    "select p.workspace_id, p.deal_id, p.owner_id, "
    "lag(p.until) over (partition by p.workspace_id, p.deal_id order by p.until) as since, p.until "
    "from {subjects} s join past_owner p on p.workspace_id = s.workspace_id and p.deal_id = s.id "
    "union all select d.workspace_id, d.id, d.owner_id, "
    "(select max(p.until) from past_owner p where p.workspace_id = d.workspace_id and p.deal_id = d.id), null "
    "from {subjects} s join deal d on d.workspace_id = s.workspace_id and d.id = s.id"
)
_BEGINS = "case when o.since > m.since then o.since else m.since end"
_ENDS = "case when m.until is null or o.until < m.until then o.until else m.until end"
_SHOWN = "d.contact_id, d.company_id, d.pipeline_id, m.stage_id, m.since as entered_at, d.source_key as source, d.opened_at, d.expected_close_on, d.amount_minor, d.base_minor"
_STRETCHES = (
    f"select m.workspace_id, m.deal_id, {_BEGINS} as begins, {_ENDS} as ends, o.owner_id, {_SHOWN} from ({_MOVES}) m "
    "join stage g on g.workspace_id = m.workspace_id and g.id = m.stage_id "
    "join deal d on d.workspace_id = m.workspace_id and d.id = m.deal_id "
    f"join ({_OWNERS}) o on o.workspace_id = m.workspace_id and o.deal_id = m.deal_id "
    "where g.kind = 'OPEN' and d.deleted_at is null"
)
_COLUMNS = {
    "deal_id": "uuid",
    "begins": "timestamptz",
    "ends": "timestamptz",
    "owner_id": "uuid",
    "contact_id": "uuid",
    "company_id": "uuid",
    "pipeline_id": "uuid",
    "stage_id": "uuid",
    "entered_at": "timestamptz",
    "source": "text",
    "opened_at": "timestamptz",
    "expected_close_on": "date",
    "amount_minor": "bigint",
    "base_minor": "bigint",
}

DEAL_OPEN = Fact(
    table="deal_open",
    subject="deal_id",
    key=["deal_id", "begins"],
    columns={**_COLUMNS, "lasted": "int"},
    select=(
        f"select x.workspace_id, {', '.join(f'x.{name}' for name in _COLUMNS)}, {lasted('x.begins', 'x.ends')} as lasted "
        f"from ({_STRETCHES}) x where x.ends is null or x.begins < x.ends"
    ),
    concerns=[
        Concern(
            table="stage_change",
            columns=("workspace_id", "id", "deal_id", "to_stage_id", "happened_at", "recorded_at"),
            subjects="select distinct t.workspace_id, t.deal_id as id from {rows} t",
        ),
        Concern(
            table="past_owner",
            columns=("workspace_id", "deal_id", "owner_id", "until"),
            subjects="select distinct t.workspace_id, t.deal_id as id from {rows} t",
            on=[When.INSERT],  # nobody takes one back
        ),
        Concern(
            table="deal",
            columns=(
                "workspace_id", "id", "owner_id", "contact_id", "company_id", "pipeline_id", "source_key", "opened_at", "expected_close_on",
                "amount_minor", "base_minor", "deleted_at",
            ),
            subjects="select distinct t.workspace_id, t.id from {rows} t",
            on=[When.UPDATE],
        ),
    ],
    indexes=[("lasted", "begins")],
)  # fmt: skip

DERIVED = [DEAL_OPEN.derived()]
