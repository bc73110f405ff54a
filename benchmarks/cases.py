"""The reads: what each contestant is asked, and what of its answer is compared with the others'."""

import time
from dataclasses import dataclass, field

import orjson

CARD = """query Card($phone: String!) { contactByPhone(phone: $phone) { id name tags phones { number } owner { name }
  deals(first: 10, filter: { status: { eq: OPEN } }) { nodes { id title amount { amount currency } stage { name } } }
  interactions(first: 10) { nodes { id kind direction startedAt call { disposition talkSeconds } } } } }"""
ORM_CARD = CARD.replace(", filter: { status: { eq: OPEN } }", "")
LIST = "{ contacts(first: 50) { nodes { id name phones { number } owner { name } lastInteraction { kind startedAt } openDealsCount openDealsTotal { amount } } } }"
BOARD = "query($p: ID!) { node(id: $p) { ... on Pipeline { stages { name dealsCount dealsTotal { amount } deals(first: 20) { nodes { id title amount { amount currency } } } } } } }"
ORM_BOARD = "query($p: UUID!) { stages(pipeline: $p) { name dealsCount dealsTotal { amount } deals(first: 20) { nodes { id title amount { amount currency } } } } }"
KPI = "query($p: KpiPeriodInput!) { kpi(metrics: [TARGET_INQUIRIES, DEALS_WON, CONVERSION], period: $p, groupBy: [USER]) { groups { user { name } values { value numerator denominator } } } }"
ORM_KPI = "{ kpi { name calls won } }"
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
    return {
        r["name"]: [
            [r["calls"], r["calls"], None],
            [r["won"], r["won"], None],
            [round(r["won"] / r["calls"], 6) if r["calls"] else None, r["won"], r["calls"]],
        ]
        for r in rows
        if r["calls"] or r["won"]
    }


def cases(company, role):
    """Return the reads of somebody of a role. The ORM contestant knows no access, and is asked what administrators ask."""
    caller, ws = company.callers[role], str(company.workspace_id)
    now = time.time()
    day = lambda offset: time.strftime("%Y-%m-%d", time.gmtime(now + offset * 86400))
    since, until = day(-30), day(2)
    gql = lambda q, **v: request("/graphql", {"query": q, "variables": v}, caller.token)
    orm = lambda q, **v: request("/graphql/", {"query": q, "variables": v})
    raw = lambda name, **v: request(f"/{name}", {"ws": ws, "owners": caller.sees, **v})
    phones, ids = company.phones, company.contact_ids
    asked = {
        "card": ([gql(CARD, phone=p) for p in phones], [raw("card", value=p) for p in phones], [orm(ORM_CARD, phone=p) for p in phones]),
        "node": ([gql(NODE, id=f"contact_{i}") for i in ids], [raw("node", value=i) for i in ids], [orm(ORM_NODE, id=i) for i in ids]),
        "list": ([gql(LIST)], [raw("list")], [orm(LIST)]),
        "board": ([gql(BOARD, p=f"pipeline_{company.pipeline_id}")], [raw("board", value=company.pipeline_id)], [orm(ORM_BOARD, p=company.pipeline_id)]),
        "kpi": ([gql(KPI, p={"from": since, "to": until})], [raw("kpi", since=since, until=until)], [orm(ORM_KPI)]),
    }  # fmt: skip
    shown = {
        "board": {"orm": lambda data: {"stages": data["stages"]}},
        "kpi": {"voronka": lambda d: _by_user(d["kpi"]["groups"]), "raw": lambda d: _by_user(d["groups"]), "orm": lambda d: dict(sorted(_numbers(d["kpi"]).items(), key=str))},
    }  # fmt: skip
    who = ["voronka", "raw", *(["orm"] if role == "admin" else [])]
    return [
        Case(
            name=name, requests=dict(zip(who, each, strict=False)), shown={"voronka": _only, "orm": _only, **shown.get(name, {})}
        )
        for name, each in asked.items()
    ]
