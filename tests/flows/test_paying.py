"""What is charged: lists by what they make the database touch, database time after it was taken, and broken requests."""

import httpx
import pytest

from api.app import make_app
from api.settings import Settings
from models.db import metering
from schema.paying import billed
from tests.conftest import Client


@pytest.fixture
def limited(db, world):
    """Return a client of an application with other limits."""

    def make(caller="anna", **limits):
        app = make_app(Settings(DATABASE_URL=db.database_url, **{"second_cost": 0, **limits}), owns_database=False)
        http = httpx.AsyncClient(transport=httpx.ASGITransport(app=app, raise_app_exceptions=False), base_url="http://test")
        return Client(http, world.tokens[caller])

    return make


PAGE = 1 + 20
"""A page of the default size with its rows."""
SOME = 'deals: { some: { title: { eq: "x" } } }'


@pytest.mark.parametrize(
    ("arguments", "selection", "expected"),
    [
        ("", "nodes { id }", PAGE), ("", "nodes { id } totalCount", PAGE + 20), ('(search: "an")', "nodes { id }", PAGE + 10),
        ("(orderBy: [{ field: NAME }])", "nodes { id }", PAGE + 10), ("(orderBy: [{ field: OPEN_DEALS_TOTAL }])", "nodes { id }", PAGE + 50),
        ('(filter: { name: { eq: "x", contains: "y" } })', "nodes { id }", PAGE + 2), ('(filter: { name: { eq: "x" } })', "nodes { id } totalCount", PAGE + 20 + 2),
        ('(filter: { owner: { name: { eq: "x" } } })', "nodes { id }", PAGE + 2), ("(filter: { " + SOME + " })", "nodes { id }", PAGE + 10 * 2),
        ("(filter: { or: [{ " + SOME + " }, { not: { " + SOME + " } }] })", "nodes { id }", PAGE + 40),
        ("(filter: { deals: { some: { contact: { " + SOME + " } } } })", "nodes { id }", PAGE + 10 * (1 + 1 + 10 * 2)),
        ("", "nodes { openDealsCount }", PAGE + 20), ("", "nodes { deals(first: 1, orderBy: [{ field: TITLE }]) { totalCount } }", PAGE + 20 * (1 + 3)),
    ],
)  # fmt: skip
async def test_a_list_costs_what_it_makes_the_database_touch(as_, arguments, selection, expected):
    body = (await as_("anna").post(f"{{ contacts{arguments} {{ {selection} }} }}")).json()

    assert body["extensions"]["cost"]["requested"] == expected


async def test_a_filter_costs_the_same_in_a_variable_and_rows_of_a_bulk_change_each(as_, world):
    filter_ = {"or": [{"deals": {"some": {"title": {"eq": "x"}}}}, {"name": {"eq": "x"}}]}
    ids = [f"contact_{contact.id}" for contact in world.contacts[:3]]
    change = "mutation($ids: [ID!]!) { contactsDelete(ids: $ids) { __typename } }"

    listed = await as_("anna").post("query($f: ContactFilter) { contacts(filter: $f) { nodes { id } } }", {"f": filter_})
    changed = [
        (await as_("admin").post(change, {"ids": some})).json()["extensions"]["cost"]["requested"] for some in (ids[:1], ids)
    ]

    assert listed.json()["extensions"]["cost"]["requested"] == PAGE + 10 * 2 + 1
    assert changed[1] - changed[0] == 2 * 10


async def test_database_time_beyond_the_cost_is_charged_before_the_next_request(limited):
    client = limited(second_cost=10**9, rate_limit=1000)

    first = (await client.post("{ me { name } }")).json()["extensions"]["cost"]
    second = await client.post("{ me { name } }")
    new = await client.refusal("{ me { name id } }")
    left = (await limited("boris", second_cost=10**9, rate_limit=1000).post("{ me { name } }")).status_code

    assert first["requested"] == 1
    assert first["used"] > 1000
    assert first["remaining"] == 0
    assert (second.status_code, second.json()["errors"][0]["extensions"]["code"]) == (429, "RATE_LIMITED")
    assert new[0] == "RATE_LIMITED"
    assert left == 200


async def test_what_is_read_for_a_payload_is_charged_too(limited):
    client = limited(second_cost=10**9, rate_limit=1000)

    cost = (await client.post('mutation { contactCreate(input: { name: "N" }) { contact { name } } }')).json()["extensions"][
        "cost"
    ]

    assert cost["used"] > cost["requested"] == 12


class Noted:
    """A purse that notes what is owed."""

    def __init__(self):
        self.owed = []

    def owe(self, user_id, points):
        self.owed.append(points)


def test_what_an_operation_took_is_owed_however_it_ends(monkeypatch):
    purse, clock = Noted(), iter([0, 2, 10, 13])
    monkeypatch.setattr(metering.time, "perf_counter", lambda: next(clock))
    monkeypatch.setattr(metering.time, "thread_time", lambda: 0)

    with pytest.raises(TimeoutError), billed(purse, "somebody", 1000, None, 4000) as bill:
        with metering.statement():
            pass
        with metering.statement():
            raise TimeoutError

    assert (bill.used, purse.owed) == (20_000, [19_000])


async def test_broken_requests_cost_and_who_has_overspent_is_refused_before_a_document_is_read(limited):
    client = limited(rate_limit=25)

    codes = [
        (await client.refusal(text))[0]
        for text in ("{", "{ nobody }", "{ me { id } } query", "{ me { nome } }", "{ me { naam } }")
    ]
    known = (await client.post("{ rateLimit { remaining } }")).status_code

    assert codes == ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED", "RATE_LIMITED", "RATE_LIMITED"]
    assert known == 429


async def test_processes_share_what_was_overspent(limited, db):
    if db.database_url.startswith("sqlite"):
        pytest.skip("one process works on an embedded database")
    first, second = limited(rate_limit=100), limited(rate_limit=100)

    for number in range(11):
        await first.refusal(f"{{ nobody{number} }}")
    await first.post("{ me { name } }")

    assert (await second.refusal("{ me { name } }"))[0] == "RATE_LIMITED"
