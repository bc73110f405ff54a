"""The reads: what each contestant is asked, and what of its answer is compared with the others'."""

import time
from dataclasses import dataclass, field

import orjson

from benchmarks import graphile

CARD = """query Card($phone: String!) { contactByPhone(phone: $phone) { id name tags phones { number } owner { name }
  deals(first: 10, filter: { status: { eq: OPEN } }) { nodes { id title amount { amount currency } stage { name } } }
  interactions(first: 10) { nodes { id kind direction startedAt call { disposition talkSeconds } } } } }"""
ORM_CARD = CARD.replace(", filter: { status: { eq: OPEN } }", "")
LIST = "{ contacts(first: 50) { nodes { id name phones { number } owner { name } lastInteraction { kind startedAt } openDealsCount openDealsTotal { amount } } } }"
BOARD = "query($p: ID!) { node(id: $p) { ... on Pipeline { stages { name dealsCount dealsTotal { amount } deals(first: 20) { nodes { id title amount { amount currency } } } } } } }"
ORM_BOARD = "query($p: UUID!) { stages(pipeline: $p) { name dealsCount dealsTotal { amount } deals(first: 20) { nodes { id title amount { amount currency } } } } }"
KPI = "query($p: KpiPeriodInput!) { kpi(metrics: [TARGET_INQUIRIES, DEALS_WON, CONVERSION], period: $p, groupBy: [USER]) { groups { user { name } values { value numerator denominator } } } }"
ORM_KPI = "{ kpi { name calls won } }"
SEARCH = "query($words: String!) { contacts(search: $words, first: 10) { nodes { id name } } }"
NODE = "query($id: ID!) { node(id: $id) { ... on Contact { id name } } }"
ORM_NODE = "query($id: UUID!) { contact(id: $id) { id name } }"


def request(path, body, token=""):
    """Return the bytes of a request."""
    payload = orjson.dumps(body, default=str)
    auth = f"Authorization: Bearer {token}\r\n" if token else ""
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{auth}Content-Length: {len(payload)}\r\n\r\n"
    return head.encode() + payload


@dataclass(frozen=True, kw_only=True)
class Case:
    """One read: the requests of each contestant, and how an answer's ``data`` is brought to what all can be compared by."""

    name: str
    requests: dict[str, list[bytes]]
    shown: dict[str, object] = field(default_factory=dict)

    def answer(self, who, body):
        """Return what an answer says, as the other contestants say it."""
        told = orjson.loads(body)
        if told.get("errors") or told.get("data") is None:
            raise AssertionError(f"{self.name}, {who}: {body[:500]!r}")
        return self.shown.get(who, _whole)(told["data"])


def _whole(data):
    return data


def _only(data):
    """Return the value of the one root field."""
    (value,) = data.values()
    return value


def _by_user(groups):
    """Return groups of KPIs by the user's name; values as numbers."""
    named = {
        (g["user"] or {}).get("name"): [[None if x is None else float(x) for x in v.values()] for v in g["values"]]
        for g in groups
    }
    return dict(sorted(named.items(), key=str))


def _numbers(rows):
    """Return what the ORM counted, in the same form; whoever has nothing is in no group."""
    named = {
        r["name"]: [
            [r["calls"], r["calls"], None],
            [r["won"], r["won"], None],
            [round(r["won"] / r["calls"], 6) if r["calls"] else None, r["won"], r["calls"]],
        ]
        for r in rows
        if r["calls"] or r["won"]
    }
    return dict(sorted(named.items(), key=str))


def cases(company, role):
    """Return the reads of somebody of a role. The ORM contestant knows no access, and is asked what administrators ask."""
    caller, ws = company.callers[role], str(company.workspace_id)
    now = time.time()
    day = lambda offset: time.strftime("%Y-%m-%d", time.gmtime(now + offset * 86400))
    since, until = day(-30), day(2)
    gql = lambda q, **v: request("/graphql", {"query": q, "variables": v}, caller.token)
    orm = lambda q, **v: request("/graphql/", {"query": q, "variables": v})
    raw = lambda name, **v: request(f"/{name}", {"ws": ws, "owners": caller.sees, **v})
    pg = lambda q, **v: request("/graphql", {"query": q, "variables": {"ws": ws, **v}})
    phones, ids, pipeline = company.phones, company.contact_ids, company.pipeline_id
    asked = {
        "card": {
            "voronka": [gql(CARD, phone=p) for p in phones],
            "raw": [raw("card", value=p) for p in phones],
            "graphile": [pg(graphile.CARD, phone=p) for p in phones],
            "orm": [orm(ORM_CARD, phone=p) for p in phones],
        },
        "node": {
            "voronka": [gql(NODE, id=f"contact_{i}") for i in ids],
            "raw": [raw("node", value=i) for i in ids],
            "graphile": [pg(graphile.NODE, id=i) for i in ids],
            "orm": [orm(ORM_NODE, id=i) for i in ids],
        },
        "list": {"voronka": [gql(LIST)], "raw": [raw("list")], "graphile": [pg(graphile.LIST)], "orm": [orm(LIST)]},
        "board": {
            "voronka": [gql(BOARD, p=f"pipeline_{pipeline}")],
            "raw": [raw("board", value=pipeline)],
            "graphile": [pg(graphile.BOARD, p=pipeline)],
            "orm": [orm(ORM_BOARD, p=pipeline)],
        },
        "search": {
            "voronka": [gql(SEARCH, words=p[1:]) for p in phones],
            "raw": [raw("search", value=f"%{p[1:]}%") for p in phones],
        },
        "kpi": {
            "voronka": [gql(KPI, p={"from": since, "to": until})],
            "raw": [raw("kpi", since=since, until=until)],
            "graphile": [pg(graphile.KPI, since=since, until=until)],
            "orm": [orm(ORM_KPI)],
        },
    }
    seen = (
        ("voronka", "raw")
        if role != "admin"
        else tuple(who for who in asked["card"] if who != "graphile" or graphile.is_at_hand())
    )
    return [
        Case(
            name=name,
            requests={who: each[who] for who in seen if who in each},
            shown={"voronka": _only, "orm": _only, **SHOWN[name]},
        )
        for name, each in asked.items()
    ]


SHOWN = {
    "card": {"graphile": graphile.card},
    "node": {"graphile": graphile.node},
    "list": {"graphile": graphile.page},
    "search": {},
    "board": {"graphile": graphile.board, "orm": _whole},
    "kpi": {
        "voronka": lambda data: _by_user(data["kpi"]["groups"]),
        "raw": lambda data: _by_user(data["groups"]),
        "orm": lambda data: _numbers(data["kpi"]),
        "graphile": lambda data: _numbers(graphile.kpi(data)),
    },
}
