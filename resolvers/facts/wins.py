"""Wins of clients: each won deal with whose it is, and which of that client's wins it is, by the order in which they were won.

Of each is told when and whose the client's first one was, when the one before and the next one were, and when the client is lost unless there is a next one by then. A client is a company where there is one, the deal's own or its contact's, else the contact. All of a client's wins count their order,
whoever may see them.
"""

from models.db.triggers import When
from resolvers.facts.rebuilding import Concern, Fact, Window, lasted

_WON = "d.status = 'WON' and d.deleted_at is null and d.closed_on is not null"
_SHOWN = (
    "d.contact_id, d.closed_on, d.closed_at, d.closed_by_id, d.pipeline_id, d.source_key as source, d.amount_minor, d.base_minor"
)
_DEALS = (
    f"select d.workspace_id, d.id, d.company_id as client_id, {_SHOWN} from {{subjects}} s "
    f"join deal d on d.workspace_id = s.workspace_id and d.company_id = s.id where {_WON} union all "
    f"select d.workspace_id, d.id, c.company_id, {_SHOWN} from {{subjects}} s "
    "join contact c on c.workspace_id = s.workspace_id and c.company_id = s.id "
    f"join deal d on d.workspace_id = c.workspace_id and d.contact_id = c.id where {_WON} and d.company_id is null union all "
    f"select d.workspace_id, d.id, d.contact_id, {_SHOWN} from {{subjects}} s "
    "join deal d on d.workspace_id = s.workspace_id and d.contact_id = s.id "
    "left join contact c on c.workspace_id = d.workspace_id and c.id = d.contact_id "
    f"where {_WON} and d.company_id is null and c.company_id is null"
)
"""A subject is not told twice, and so is no deal."""
_OF_DEALS = (
    "select t.workspace_id, t.company_id as id from {rows} t where t.status = 'WON' and t.company_id is not null "
    "union select t.workspace_id, t.contact_id from {rows} t where t.status = 'WON' and t.contact_id is not null "
    "union select c.workspace_id, c.company_id from {rows} t join contact c on c.workspace_id = t.workspace_id and c.id = t.contact_id "
    "where t.status = 'WON' and c.company_id is not null"
)
_OF_CONTACTS = "select t.workspace_id, t.id from {rows} t union select t.workspace_id, t.company_id from {rows} t where t.company_id is not null"

_OWN = (
    "deal_id", "client_id", "contact_id", "day", "closed_at", "user_id", "pipeline_id", "source", "amount_minor", "base_minor", "nth", "first_day", "first_user_id",
    "prior_day", "next_day",
)  # fmt: skip
_ORDER = "over (partition by w.workspace_id, w.client_id order by w.closed_at, w.id)"
_IN_ORDER = (
    "select w.workspace_id, w.id as deal_id, w.client_id, w.contact_id, w.closed_on as day, w.closed_at, w.closed_by_id as user_id, w.pipeline_id, "
    f"w.source, w.amount_minor, w.base_minor, row_number() {_ORDER} as nth, "
    f"first_value(w.closed_on) {_ORDER} as first_day, first_value(w.closed_by_id) {_ORDER} as first_user_id, lag(w.closed_on) {_ORDER} as prior_day, "
    f"lead(w.closed_on) {_ORDER} as next_day, @day_after(w.closed_on, v.activity_days) as lost_on "
    f"from ({_DEALS}) w join workspace v on v.id = w.workspace_id"
)
_ENDS = "case when y.next_day < y.lost_on then y.next_day else y.lost_on end"
"""A client is active from a win until the next one, or until the window has passed without any."""

CLIENT_WIN = Fact(
    table="client_win",
    subject="client_id",
    key=["deal_id"],
    columns={
        "deal_id": "uuid",
        "client_id": "uuid",
        "contact_id": "uuid",
        "day": "date",
        "closed_at": "timestamptz",
        "user_id": "uuid",
        "pipeline_id": "uuid",
        "source": "text",
        "amount_minor": "bigint",
        "base_minor": "bigint",
        "nth": "bigint",
        "first_day": "date",
        "first_user_id": "uuid",
        "prior_day": "date",
        "next_day": "date",
        "gap_days": "int",
        "lost_on": "date",
        "ends_on": "date",
        "lasted": "int",
    },
    select=(
        f"select x.workspace_id, {', '.join(f'x.{name}' for name in _OWN)}, @days(x.prior_day, x.day) as gap_days, x.lost_on, x.ends_on, "
        f"{lasted('x.day', 'x.ends_on')} as lasted from (select y.*, {_ENDS} as ends_on from ({_IN_ORDER}) y) x"
    ),
    concerns=[
        Concern(
            table="deal",
            columns=(
                "workspace_id", "id", "closed_on", "closed_at", "closed_by_id", "pipeline_id", "source_key", "amount_minor", "base_minor",
                "company_id", "contact_id", "deleted_at", "status",
            ),
            subjects=_OF_DEALS,
        ),
        Concern(table="contact", columns=("workspace_id", "id", "company_id"), subjects=_OF_CONTACTS, on=[When.UPDATE]),
    ],
    indexes=[("day",), ("first_day",), ("lost_on",), ("lasted", "day")],
    window=Window(setting="activity_days", table="client_win", subject="client_id", columns=("lost_on", "ends_on", "lasted")),
)  # fmt: skip

DERIVED = [CLIENT_WIN.derived()]
