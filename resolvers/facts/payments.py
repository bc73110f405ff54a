"""Payments as facts: each with whose number it is, and of each won deal the stretches of days in which something of it was left to be paid.

A payment is the number of whoever won its deal, of one that is not won of its owner. What is left follows from the deal's amount and from
what each payment settles of it.
"""

from models.db.triggers import When
from resolvers.facts.rebuilding import Concern, Fact, lasted

_OF_PAYMENTS = "select distinct t.workspace_id, t.deal_id as id from {rows} t"
_WON = "d.status = 'WON' and d.deleted_at is null and d.closed_on is not null"

DEAL_PAYMENT = Fact(
    table="deal_payment",
    subject="deal_id",
    key=["payment_id"],
    columns={
        "payment_id": "uuid",
        "deal_id": "uuid",
        "contact_id": "uuid",
        "user_id": "uuid",
        "pipeline_id": "uuid",
        "source": "text",
        "due_on": "date",
        "paid_on": "date",
        "base_minor": "bigint",
        "lasted": "int",
    },
    select=(
        "select p.workspace_id, p.id as payment_id, p.deal_id, d.contact_id, case when d.status = 'WON' then d.closed_by_id else d.owner_id end as user_id, "
        "d.pipeline_id, d.source_key as source, p.due_on, p.paid_on, p.base_minor, "
        f"{lasted('p.due_on', 'p.paid_on')} as lasted from {{subjects}} s "
        "join deal d on d.workspace_id = s.workspace_id and d.id = s.id "
        "join payment p on p.workspace_id = d.workspace_id and p.deal_id = d.id where d.deleted_at is null"
    ),
    concerns=[
        Concern(
            table="payment",
            columns=("workspace_id", "id", "deal_id", "due_on", "paid_on", "base_minor"),
            subjects=_OF_PAYMENTS,
        ),
        Concern(
            table="deal",
            columns=(
                "workspace_id",
                "id",
                "status",
                "closed_by_id",
                "owner_id",
                "contact_id",
                "pipeline_id",
                "source_key",
                "deleted_at",
            ),
            subjects="select distinct t.workspace_id, t.id from {rows} t join payment p on p.workspace_id = t.workspace_id and p.deal_id = t.id",
            on=[When.UPDATE],  # payments come after their deal and go with it
        ),
    ],
    indexes=[("paid_on",), ("lasted", "due_on")],
)

_STEPS = (
    "select d.workspace_id, d.id as deal_id, d.closed_on as begins_on, d.base_minor as part from {subjects} s "
    f"join deal d on d.workspace_id = s.workspace_id and d.id = s.id where {_WON} union all "
    "select p.workspace_id, p.deal_id, case when p.paid_on > d.closed_on then p.paid_on else d.closed_on end, -p.settles_minor from {subjects} s "
    "join deal d on d.workspace_id = s.workspace_id and d.id = s.id join payment p on p.workspace_id = d.workspace_id and p.deal_id = d.id "
    f"where {_WON} and d.base_minor is not null and p.paid_on is not null"
)
_LEFT = (
    "select x.workspace_id, x.deal_id, x.begins_on, lead(x.begins_on) over w as ends_on, cast(sum(sum(x.part)) over w as bigint) as base_minor "
    f"from ({_STEPS}) x group by x.workspace_id, x.deal_id, x.begins_on window w as (partition by x.workspace_id, x.deal_id order by x.begins_on)"
)

DEAL_DEBT = Fact(
    table="deal_debt",
    subject="deal_id",
    key=["deal_id", "begins_on"],
    columns={
        "deal_id": "uuid",
        "begins_on": "date",
        "ends_on": "date",
        "contact_id": "uuid",
        "user_id": "uuid",
        "pipeline_id": "uuid",
        "source": "text",
        "amount_minor": "bigint",
        "base_minor": "bigint",
        "lasted": "int",
    },
    select=(
        "select l.workspace_id, l.deal_id, l.begins_on, l.ends_on, d.contact_id, d.closed_by_id as user_id, d.pipeline_id, d.source_key as source, "
        f"d.amount_minor, l.base_minor, {lasted('l.begins_on', 'l.ends_on')} as lasted from ({_LEFT}) l join deal d on d.workspace_id = l.workspace_id and d.id = l.deal_id "
        "where l.base_minor > 0 or l.base_minor is null"
    ),
    concerns=[
        Concern(
            table="deal",
            columns=(
                "workspace_id", "id", "status", "closed_on", "closed_by_id", "contact_id", "pipeline_id", "source_key", "amount_minor", "base_minor",
                "deleted_at",
            ),
            subjects="select distinct t.workspace_id, t.id from {rows} t where t.status = 'WON'",
        ),
        Concern(
            table="payment", columns=("workspace_id", "id", "deal_id", "paid_on", "settles_minor"), subjects=_OF_PAYMENTS
        ),
    ],
    indexes=[("lasted", "begins_on")],
)  # fmt: skip

DERIVED = [DEAL_PAYMENT.derived(), DEAL_DEBT.derived()]
