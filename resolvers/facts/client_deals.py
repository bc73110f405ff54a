"""When a deal was open, and whose it was at the client's side: one row for each time it was open and each client it could be about.

The clients of a deal are its contact, its people, and its company: its own, else that of its contact. What happens with a contact concerns
the deals of the contact and of the contact's company. ``since_at`` is a day before the deal was first opened, since the inquiry comes
before the card is made; of a later opening it is that itself. ``until_at`` is null while the deal is open.
"""

from models.db.triggers import When
from resolvers.facts.rebuilding import Concern, Fact

_ORDER = "partition by c.workspace_id, c.deal_id order by c.happened_at, c.recorded_at, c.id"
_MOVES = (
    "select c.workspace_id, c.deal_id, c.happened_at, c.recorded_at, c.id, case when st.kind = 'OPEN' then 1 else 0 end as is_open, "
    f"lag(case when st.kind = 'OPEN' then 1 else 0 end, 1, 0) over ({_ORDER}) as was_open "
    "from {subjects} s join stage_change c on c.workspace_id = s.workspace_id and c.deal_id = s.id "
    "join stage st on st.workspace_id = c.workspace_id and st.id = c.to_stage_id"
)
_TURNS = (
    f"select c.workspace_id, c.deal_id, c.is_open, c.happened_at as from_at, lead(c.happened_at) over ({_ORDER}) as until_at, "
    f"row_number() over ({_ORDER}) as nth from ({_MOVES}) c where c.is_open <> c.was_open"
)
_OF = "from {subjects} s join deal d on d.workspace_id = s.workspace_id and d.id = s.id and d.deleted_at is null"
_CLIENTS = (
    f"select d.workspace_id, d.id as deal_id, d.contact_id as client_id {_OF} where d.contact_id is not null "
    f"union select d.workspace_id, d.id, p.contact_id {_OF} join deal_person p on p.workspace_id = d.workspace_id and p.deal_id = d.id "
    f"union select d.workspace_id, d.id, d.company_id {_OF} where d.company_id is not null "
    f"union select d.workspace_id, d.id, k.company_id {_OF} join contact k on k.workspace_id = d.workspace_id and k.id = d.contact_id "
    "where d.company_id is null and k.company_id is not null"
)


_SINCE = "case when t.nth = 1 then @before(t.from_at, 1, day) else t.from_at end"

CLIENT_DEAL = Fact(
    table="client_deal",
    subject="deal_id",
    key=["deal_id", "client_id", "nth"],
    columns={
        "deal_id": "uuid",
        "client_id": "uuid",
        "nth": "bigint",
        "since_at": "timestamptz",
        "from_at": "timestamptz",
        "until_at": "timestamptz",
    },
    select=(
        f"select t.workspace_id, t.deal_id, w.client_id, t.nth, {_SINCE} as since_at, t.from_at, t.until_at from ({_TURNS}) t "
        f"join ({_CLIENTS}) w on w.workspace_id = t.workspace_id and w.deal_id = t.deal_id where t.is_open = 1"
    ),
    concerns=[
        Concern(
            table="stage_change",
            columns=("workspace_id", "id", "deal_id", "to_stage_id", "happened_at", "recorded_at"),
            subjects="select t.workspace_id, t.deal_id as id from {rows} t",
            guards=(
                "select d.workspace_id, d.contact_id as id from {rows} t join deal d on d.workspace_id = t.workspace_id and d.id = t.deal_id "
                "where d.contact_id is not null"
            ),
            beside=True,
        ),
        Concern(
            table="deal",
            columns=("workspace_id", "id", "contact_id", "company_id", "deleted_at"),
            subjects="select t.workspace_id, t.id from {rows} t",
            on=[When.UPDATE],
            guards="select t.workspace_id, t.contact_id as id from {rows} t where t.contact_id is not null",
            beside=True,
        ),
        Concern(
            table="deal_person",
            columns=("workspace_id", "id", "deal_id", "contact_id"),
            subjects="select t.workspace_id, t.deal_id as id from {rows} t",
        ),
        Concern(
            table="contact",
            columns=("workspace_id", "id", "company_id"),
            subjects=(
                "select d.workspace_id, d.id from {rows} t join deal d on d.workspace_id = t.workspace_id and d.contact_id = t.id "
                "and d.company_id is null"
            ),
            on=[When.UPDATE],
            guards="select t.workspace_id, t.id from {rows} t",
        ),
    ],
    indexes=[("client_id", "since_at")],
)

DERIVED = [CLIENT_DEAL.derived()]
