"""What comes of meetings: for whoever held them, each win once, whoever the client turns out to be."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.kpis.test_clients import COMPANY, CONTACT, DEAL, MERGE, MOVE, REOPEN, UNDO, WIN

PERIOD = {"from": "2025-01-01", "to": "2025-06-01"}
METRICS = "MEETINGS_HELD MEETING_CONVERSION MET_CLIENT_CONVERSION"
ASK = f"""query($p: KpiPeriodInput!) {{ kpi(metrics: [{METRICS}], period: $p, groupBy: [USER]) {{
  groups {{ user {{ name }} values {{ value numerator denominator rows {{ totalCount }} }} }} }} }}"""
PAIRS = """query($p: KpiPeriodInput!) { kpi(metrics: [MEETINGS_BOOKED, BOOKING_HELD_RATE, MEETINGS_HELD, MEETING_CONVERSION], period: $p, groupBy: [BOOKER, HOST]) {
  groups { booker { name } host { name } values { value } } } }"""
BOOK = "mutation($input: MeetingBookInput!) { meetingBook(input: $input) { interaction { id } userErrors { field code } } }"
CLOSE = "mutation($id: ID!, $at: DateTime, $as: MeetingOutcome!) { meetingClose(id: $id, outcome: $as, happenedAt: $at) { userErrors { code } } }"
HOST = "mutation($id: ID!, $at: DateTime!, $host: ID!) { meetingMove(id: $id, plannedFor: $at, hostId: $host) { userErrors { code } } }"


def on(month, day=10):
    return f"2025-{month:02d}-{day:02d}T12:00:00Z"


@pytest.fixture
def sell(as_, world):
    """Return what makes a contact, what holds a meeting with one, what wins a deal of theirs, and what tells a host's numbers."""
    admin = as_("admin")

    class Sell:
        async def contact(self):
            return (await admin.ask(CONTACT, input={"name": "Client"}))["contactCreate"]["contact"]["id"]

        async def meet(self, contact, month, host="anna", outcome="HELD", **more):
            book = {"plannedFor": on(month), "contactId": contact, "hostId": f"user_{world.users[host].id}", **more}
            made = (await admin.ask(BOOK, input=book))["meetingBook"]["interaction"]["id"]
            assert not (await admin.ask(CLOSE, id=made, **{"as": outcome}))["meetingClose"]["userErrors"]
            return made

        async def win(self, contact, month, **more):
            input_ = {"title": "D", "openedAt": "2024-12-01T00:00:00Z", "contactId": contact, **more}
            deal = (await admin.ask(DEAL, input=input_))["dealCreate"]["deal"]["id"]
            await admin.ask(WIN, id=deal, stage=f"stage_{world.stages['Won'].id}", at=on(month))
            return deal

        async def told(self, name="Anna"):
            groups = (await admin.ask(ASK, p=PERIOD))["kpi"]["groups"]
            values = [g["values"] for g in groups if g["user"]["name"] == name]
            return [f"{v['numerator']}/{v['denominator']}" for v in values[0][1:]] if values else None

    return Sell()


async def test_one_of_ten_is_a_tenth_and_five_of_ten_a_half(as_, sell):
    """Kokumbaev's converters: the same ten meetings each, one sale and five."""
    for host, sales in (("anna", 1), ("boris", 5)):
        for number in range(10):
            contact = await sell.contact()
            await sell.meet(contact, 2, host)
            if number < sales:
                await sell.win(contact, 3)

    groups = (await as_("admin").ask(ASK, p=PERIOD))["kpi"]["groups"]

    assert {g["user"]["name"]: [v["value"] for v in g["values"]] for g in groups} == {
        "Anna": ["10", "0.1", "0.1"],
        "Boris": ["10", "0.5", "0.5"],
    }
    assert {v["rows"]["totalCount"] for g in groups for v in g["values"][:1]} == {10}
    assert {g["user"]["name"]: g["values"][1]["rows"]["totalCount"] for g in groups} == {"Anna": 1, "Boris": 5}


async def test_a_win_counts_once_for_the_last_meeting_before_it_and_no_later_meeting_counts(as_, world, sell):
    contact = await sell.contact()
    for month in (1, 2, 4):
        await sell.meet(contact, month)
    await sell.meet(contact, 2, outcome="MISSED")
    assert await sell.told() == ["0/3", "0/1"]

    deal = await sell.win(contact, 3)
    assert await sell.told() == ["1/2", "1/1"]
    await sell.win(contact, 5)
    assert await sell.told() == ["1/2", "1/1"]
    await as_("admin").ask(REOPEN, id=deal, stage=f"stage_{world.stages['New'].id}")
    assert await sell.told() == ["1/3", "1/1"]


async def test_who_is_one_client_has_one_credit(as_, sell):
    admin, (first, second) = as_("admin"), [await sell.contact() for _ in range(2)]
    await sell.meet(first, 1)
    await sell.meet(second, 2)
    await sell.win(first, 3)
    assert await sell.told() == ["1/2", "1/2"]

    merged = (await admin.ask(MERGE, ids=[first, second], first=first))["contactMerge"]["merge"]["id"]
    assert await sell.told() == ["1/2", "1/1"]
    await admin.ask(UNDO, id=merged)
    assert await sell.told() == ["1/2", "1/2"]
    company = (await admin.ask(COMPANY))["companyCreate"]["company"]["id"]
    for one in (first, second):
        await admin.ask(MOVE, id=one, input={"companyId": company})
    assert await sell.told() == ["1/2", "1/1"]


async def test_a_meeting_for_a_companys_deal_is_that_companys(as_, sell):
    admin, contact = as_("admin"), await sell.contact()
    company = (await admin.ask(COMPANY))["companyCreate"]["company"]["id"]
    deal = await sell.win(contact, 3, companyId=company)
    await sell.meet(contact, 2, dealId=deal)
    assert await sell.told() == ["1/1", "1/1"]

    await admin.ask("mutation($id: ID!) { dealUpdate(id: $id, input: { companyId: null }) { userErrors { code } } }", id=deal)

    assert await sell.told() == ["1/1", "1/1"]
    await admin.ask("mutation($id: ID!) { dealUpdate(id: $id, input: { contactId: null }) { userErrors { code } } }", id=deal)
    assert await sell.told() == ["0/1", "0/1"]


async def test_a_meeting_is_the_bookers_and_the_hosts_each_in_their_own_numbers(as_, world, sell):
    contact = await sell.contact()
    booker = f"user_{world.users['boris'].id}"
    for outcome in ("HELD", "MISSED"):
        made = await sell.meet(contact, 2, "clara", outcome, bookedById=booker)
    await sell.win(contact, 3)
    today = datetime.now(UTC).date()
    booked = {"from": str(today - timedelta(days=2)), "to": str(today + timedelta(days=2))}

    async def pairs(period):
        groups = (await as_("admin").ask(PAIRS, p=period))["kpi"]["groups"]
        named = [(g["booker"]["name"], (g["host"] or {}).get("name"), [v["value"] for v in g["values"]]) for g in groups]
        return [each for each in named if each[0] == "Boris"]

    assert await pairs(booked) == [("Boris", "Clara", ["2", "0.5", "0", None])]
    assert await pairs(PERIOD) == [("Boris", "Clara", ["0", None, "1", "1"])]
    own = "query($p: KpiPeriodInput!) { me { kpi(metrics: [MEETINGS_BOOKED, MEETINGS_HELD], period: $p) { value } } }"
    assert (await as_("boris").ask(own, p=booked))["me"]["kpi"] == [{"value": "2"}, {"value": "0"}]
    await as_("admin").ask(HOST, id=made, at=on(4), host=f"user_{world.users['anna'].id}")
    assert [each[1:] for each in await pairs(booked)] == [("Anna", ["1", "0", "0", None]), ("Clara", ["1", "1", "0", None])]
