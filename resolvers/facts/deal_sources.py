"""Where deals come from of which nobody says so: each with the line on which its client first, and last, turned to the company before, and the client's source.

A client is a company where there is one, the deal's own or its contact's, else the contact: colleagues turn to the company for each other. What
counts are inquiries of the attribution window before the deal was opened: inbound calls, forms, and messages and e-mails with which a conversation
began. Which lead source a line means, if any, is looked up when somebody asks: listing a line, or naming it an alias, rebuilds nothing.

Of a deal that says where it comes from nothing is kept. Whoever changes one of the records concerned holds its client meanwhile.
"""

from models.db.triggers import When
from resolvers.facts.follow_ups import FOLLOW_UP
from resolvers.facts.rebuilding import Concern, Fact, Window
from resolvers.facts.talks import INBOUND

_TURNED = f"(({INBOUND}) or {{t}}.kind = 'FORM') and {{t}}.deleted_at is null"
_INQUIRY = (
    f"({_TURNED.replace('{t}', 'i')} or exists (select 1 from follow_up k where k.workspace_id = i.workspace_id and k.id = i.id "
    "and k.kind in ('MESSAGE', 'EMAIL')))"
)
_DEALS = (
    "select d.workspace_id, d.id as deal_id, d.opened_at, d.contact_id, coalesce(d.company_id, c.company_id) as company_id, "
    "c.source_key as contact_source, @before(d.opened_at, w.attribution_days, day) as since_at from {subjects} s "
    "join deal d on d.workspace_id = s.workspace_id and d.id = s.id join workspace w on w.id = d.workspace_id "
    "left join contact c on c.workspace_id = d.workspace_id and c.id = d.contact_id where d.source_key = ''"
)


def _line(order: str) -> str:
    """Return the SQL of the line of the first, or last, inquiry of the client of deal ``x``; null where it came on none."""
    theirs = "i.workspace_id = x.workspace_id and i.started_at >= x.since_at and i.started_at <= x.opened_at"
    seen = f"select i.started_at, i.id, lower(i.line_number) as line from interaction i where {theirs} and {_INQUIRY}"
    colleagues = (
        "select i.started_at, i.id, lower(i.line_number) as line from contact m join interaction i on i.workspace_id = m.workspace_id "
        f"and i.contact_id = m.id where m.workspace_id = x.workspace_id and m.company_id = x.company_id and {theirs} and {_INQUIRY}"
    )
    both = f"{seen} and i.contact_id = x.contact_id union {colleagues}"
    return f"(select y.line from ({both}) y order by y.started_at {order}, y.id {order} limit 1)"


_FOUND = (
    f"select x.workspace_id, x.deal_id, {_line('asc')} as first_line, {_line('desc')} as last_line, "
    f"coalesce(nullif(x.contact_source, ''), nullif(o.source_key, '')) as client_source from ({_DEALS}) x "
    "left join company o on o.workspace_id = x.workspace_id and o.id = x.company_id"
)
_OF = "join deal d on d.workspace_id = {x}.workspace_id and d.source_key = ''"
_CONTACT = "join contact k on k.workspace_id = t.workspace_id and k.id = t.contact_id"
_CLOSE = "d.opened_at >= t.started_at and d.opened_at <= @after(t.started_at, w.attribution_days, day)"
_WINDOW = "join workspace w on w.id = t.workspace_id"


def _of_inquiries() -> str:
    """Return the SQL of the deals that may come from inquiries ``t``: those of the contact, of the contact's company, and of colleagues there."""
    joined = f"{{rows}} t {_WINDOW} {_CONTACT}"
    deals = _OF.replace("{x}", "t")
    own = f"select d.workspace_id, d.id from {joined} {deals} and d.contact_id = t.contact_id where {_CLOSE}"
    of_company = f"select d.workspace_id, d.id from {joined} {deals} and d.company_id = k.company_id where {_CLOSE}"
    colleagues = "join contact m on m.workspace_id = k.workspace_id and m.company_id = k.company_id"
    of_colleagues = f"select d.workspace_id, d.id from {joined} {colleagues} {deals} and d.contact_id = m.id where {_CLOSE}"
    return f"{own} union {of_company} union {of_colleagues}"


def _of_companies(companies: str) -> str:
    """Return the SQL of the deals of companies, a relation of ``workspace_id`` and ``id``."""
    own = f"select d.workspace_id, d.id from {companies} x {_OF.replace('{x}', 'x')} and d.company_id = x.id"
    theirs = "join contact m on m.workspace_id = x.workspace_id and m.company_id = x.id"
    return (
        f"{own} union select d.workspace_id, d.id from {companies} x {theirs} {_OF.replace('{x}', 'x')} and d.contact_id = m.id"
    )


_COMPANIES = "(select t.workspace_id, t.company_id as id from {rows} t where t.company_id is not null)"
_CLIENTS = f"select t.workspace_id, coalesce(k.company_id, k.id) as id from {{rows}} t {_CONTACT}"

DEAL_SOURCE = Fact(
    table="deal_source",
    subject="deal_id",
    key=["deal_id"],
    columns={"deal_id": "uuid", "first_line": "text", "last_line": "text", "client_source": "text"},
    select=(
        "select f.workspace_id, f.deal_id, f.first_line, f.last_line, f.client_source "
        f"from ({_FOUND}) f where coalesce(f.first_line, f.last_line, f.client_source) is not null"
    ),
    concerns=[
        Concern(
            table="deal",
            columns=("workspace_id", "id", "source_key", "opened_at", "contact_id", "company_id"),
            subjects="select t.workspace_id, t.id from {rows} t",
            guards=(
                "select t.workspace_id, coalesce(t.company_id, k.company_id, t.contact_id, t.id) as id from {rows} t "
                "left join contact k on k.workspace_id = t.workspace_id and k.id = t.contact_id"
            ),
        ),
        Concern(
            table="interaction",
            columns=(
                "workspace_id", "id", "contact_id", "kind", "direction", "disposition", "started_at", "line_number", "deleted_at",
            ),
            subjects=_of_inquiries(),
            only=f"{{t}}.contact_id is not null and {_TURNED}",
            guards=_CLIENTS,
        ),
        Concern(
            table=FOLLOW_UP.table,
            columns=("workspace_id", "id", "contact_id", "kind", "started_at"),
            subjects=_of_inquiries(),
            only="{t}.contact_id is not null and {t}.kind in ('MESSAGE', 'EMAIL')",
            guards=_CLIENTS,
        ),
        Concern(
            table="contact",
            columns=("workspace_id", "id", "source_key", "company_id"),
            subjects=f"select d.workspace_id, d.id from {{rows}} x {_OF.replace('{x}', 'x')} and d.contact_id = x.id union {_of_companies(_COMPANIES)}",
            on=[When.UPDATE, When.DELETE],
            guards=f"select t.workspace_id, t.id from {{rows}} t union {_COMPANIES[1:-1]}",
        ),
        Concern(
            table="company",
            columns=("workspace_id", "id", "source_key"),
            subjects=_of_companies("{rows}"),
            on=[When.UPDATE],
            guards="select t.workspace_id, t.id from {rows} t",
        ),
    ],
    window=Window(setting="attribution_days", table="deal"),
    behind=FOLLOW_UP.table,
)  # fmt: skip

DERIVED = [DEAL_SOURCE.derived()]
