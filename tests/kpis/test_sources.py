"""Where deals come from that do not say it, and inquiries: by the client's first or last inquiry, its line, and what is known of the client."""

from datetime import timedelta

import pytest

from models.days import dated
from models.interactions import Interaction
from models.lead_sources import LeadSource
from resolvers.kpis.attribution import LAST_SOURCE
from resolvers.kpis.catalogue import FAMILIES
from resolvers.kpis.dimensions import SOURCE
from tests.builders import ZONE
from tests.kpis.acts import settle_windows
from tests.kpis.test_deals import OPENED, Sales

QUERY = """query($m: [KpiMetric!]!, $by: [KpiDimension!], $a: KpiAttribution, $filter: KpiFilter) {
  kpi(metrics: $m, period: { from: "2025-01-01", to: "2026-01-01" }, groupBy: $by, attribution: $a, filter: $filter) {
    groups { source values { value rows { totalCount } } } } }"""
WINDOW = "mutation($days: Int!) { workspaceUpdate(input: { attributionDays: $days }) { userErrors { code } } }"
WRITE = "mutation($id: ID!, $source: String) { contactUpdate(id: $id, input: { source: $source }) { userErrors { code } } }"
DAY = 24


LIST = "mutation($i: LeadSourceCreateInput!) { leadSourceCreate(input: $i) { userErrors { code } } }"


@pytest.fixture
async def sales(as_, world):
    for name, line in (("Ads", "8 (495) 000-00-01"), ("Fair", "+74950000002")):
        made = await as_("admin").ask(LIST, i={"name": name, "aliases": [line]})
        assert made["leadSourceCreate"]["userErrors"] == []
    return Sales(as_, world)


@pytest.fixture
def called(world):
    """Let a contact call on a line of the company, days before or after the deals of the stories are opened."""

    async def call(contact, line, days, **fields):
        said = {
            "kind": "CALL",
            "direction": "INBOUND",
            "channel": "PHONE",
            "disposition": "ANSWERED",
            "talk_seconds": 9,
            "classification": "TARGET",
        }
        at = dated(Interaction, ZONE, started_at=OPENED + timedelta(days=days))
        user = world.users["anna"].id
        own = {"workspace_id": world.workspace.id, "contact_id": contact.partition("_")[2], "user_id": user, "owner_id": user}
        return await Interaction.create(**(own | said | fields), line_number=line, **at)

    return call


@pytest.fixture
def told(as_):
    """Return the values of metrics by source."""

    async def read(*metrics, attribution=None, **wanted):
        asked = {"m": list(metrics), "by": ["SOURCE"], "a": attribution, "filter": wanted or None}
        groups = (await as_("admin").ask(QUERY, **asked))["kpi"]["groups"]
        for value in (v for group in groups for v in group["values"]):
            assert value["value"] == str(value["rows"]["totalCount"])
        return {g["source"]: [v["value"] for v in g["values"]] for g in groups}

    return read


def test_whatever_is_told_by_source_is_told_by_the_first_inquiry_and_by_the_last():
    without = [
        f.key for f in FAMILIES.values() if SOURCE in f.dimensions and not {SOURCE.axis, LAST_SOURCE.axis} <= f.axes.keys()
    ]

    assert without == []


async def test_a_deal_that_says_nothing_comes_from_the_first_inquiry_or_from_the_last(as_, world, sales, called, told):
    contact = await sales.contact(source="Word of mouth")
    for line, days in (("+74950000001", -5), ("+74950000002", -1), ("+74950000003", 3)):
        await called(contact, line, days)
    await sales.move(await sales.deal(contact), "Won", days=9)

    assert await told("DEALS_WON", "DEALS_OPENED") == {"Ads": ["1", "1"]}
    assert await told("DEALS_WON", "DEALS_OPENED", attribution="LAST") == {"Fair": ["1", "1"]}
    assert await told("DEALS_WON", attribution="LAST", sources=["+74950000002"]) == {"Fair": ["1"]}
    assert await told("DEALS_WON", sources=["Fair"]) == {}

    await as_("admin").ask(WINDOW, days=3)
    refused = (await as_("admin").post(QUERY, {"m": ["DEALS_WON"], "by": ["SOURCE"]})).json()
    assert [e["extensions"]["code"] for e in refused["errors"]] == ["CONFLICT"]
    assert (await as_("admin").ask(QUERY, m=["DEALS_WON"]))["kpi"]["groups"][0]["values"][0]["value"] == "1"
    await settle_windows(world.workspace.id)
    assert await told("DEALS_WON") == {"Fair": ["1"]}

    await LeadSource.filter(workspace_id=world.workspace.id, name="Fair").update(keys=["fair"])
    assert await told("DEALS_WON") == {"word of mouth": ["1"]}
    await as_("admin").ask(WRITE, id=contact, source=None)
    assert await told("DEALS_WON") == {None: ["1"]}


async def test_colleagues_turn_to_the_company_for_each_other_and_what_a_deal_says_itself_goes_first(as_, sales, called, told):
    company = await sales.make("companyCreate", name="Roofs", source="Site")
    first, colleague = [await sales.contact(companyId=company) for _ in range(2)]
    deal = await sales.deal(first)
    assert await told("DEALS_OPENED") == {"site": ["1"]}

    call = await called(colleague, "+74950000001", -2)
    assert await told("DEALS_OPENED") == {"Ads": ["1"]}
    await called(first, None, -3)
    assert await told("DEALS_OPENED") == {"site": ["1"]}
    assert await told("DEALS_OPENED", attribution="LAST") == {"Ads": ["1"]}
    await Interaction.filter(id=call.id).delete()
    assert await told("DEALS_OPENED", attribution="LAST") == {"site": ["1"]}

    say = 'mutation($id: ID!) { dealUpdate(id: $id, input: { source: "Fair" }) { userErrors { code } } }'
    await as_("admin").ask(say, id=deal)
    assert await told("DEALS_OPENED") == {"Fair": ["1"]}


async def test_an_inquiry_comes_from_its_line_else_from_where_its_client_does(sales, called, told):
    contact, other = await sales.contact(source="Site"), await sales.contact()
    for who, line in ((contact, "+74950000001"), (contact, "+74950000009"), (other, None), (other, "+74950000002")):
        await called(who, line, 1, disposition="MISSED", talk_seconds=0, user_id=None)
    await sales.say(contact, kind="MESSAGE", by="admin", channel="TELEGRAM", direction="INBOUND")

    metrics = "CALLS_INBOUND", "TARGET_INQUIRIES", "INQUIRIES", "MISSED_NOT_RETURNED"
    assert await told(*metrics) == {
        "Ads": ["1", "1", "1", "1"],
        "site": ["1", "1", "2", "1"],
        None: ["1", "1", "1", "1"],
        "Fair": ["1", "1", "1", "1"],
    }
