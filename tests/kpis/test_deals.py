"""Whose deal an interaction is, what a won deal took, and which interactions moved it: through the API alone, by numbers counted by hand."""

from datetime import UTC, datetime, timedelta

import pytest

from models.rights import Level
from models.users import Role
from tests.builders import rule

PERIOD = {"from": "2025-01-01", "to": "2026-01-01"}
OPENED = datetime(2025, 3, 3, 9, tzinfo=UTC)
KPI = """query($m: [KpiMetric!]!, $p: KpiPeriodInput!, $by: [KpiDimension!]) { kpi(metrics: $m, period: $p, groupBy: $by) { groups {
  user { name } stage { name } values { metric value median numerator denominator excluded { reason count } } } } }"""
MUTATIONS = {
    "contactCreate": ("ContactCreateInput", "contact"),
    "companyCreate": ("CompanyCreateInput", "company"),
    "dealCreate": ("DealCreateInput", "deal"),
    "interactionLog": ("InteractionLogInput", "interaction"),
}
MOVE = "mutation($id: ID!, $to: ID!, $at: DateTime, $by: ID) { dealMove(id: $id, stageId: $to, happenedAt: $at, causeId: $by) { userErrors { code } } }"
BACK = (
    "mutation($id: ID!, $to: ID!, $at: DateTime) { dealReopen(id: $id, stageId: $to, happenedAt: $at) { userErrors { code } } }"
)
LOSE = 'mutation($id: ID!, $at: DateTime) { dealLose(id: $id, reason: "Price", happenedAt: $at) { userErrors { code } } }'
GIVE = "mutation($id: ID!, $input: DealUpdateInput!) { dealUpdate(id: $id, input: $input) { userErrors { code } } }"
LINK = "mutation($id: ID!, $input: InteractionUpdateInput!) { interactionUpdate(id: $id, input: $input) { userErrors { code } } }"


class Sales:
    """Makes deals and what passes with their clients, and tells the numbers of the year."""

    def __init__(self, as_, world):
        self.as_, self.world = as_, world

    async def make(self, mutation, by="admin", **fields):
        type_, noun = MUTATIONS[mutation]
        asked = f"mutation($input: {type_}!) {{ {mutation}(input: $input) {{ {noun} {{ id }} userErrors {{ code field }} }} }}"
        found = (await self.as_(by).ask(asked, input=fields))[mutation]
        assert found["userErrors"] == []
        return found[noun]["id"]

    async def contact(self, **fields):
        return await self.make("contactCreate", name="Client", **fields)

    async def deal(self, contact, *, days=0, owner="anna", **fields):
        owner_id = f"user_{self.world.users[owner].id}"
        at = (OPENED + timedelta(days=days)).isoformat()
        return await self.make("dealCreate", title="D", contactId=contact, openedAt=at, ownerId=owner_id, **fields)

    async def say(self, contact, kind="CALL", *, hours=0, by="anna", **fields):
        at = (OPENED + timedelta(hours=hours)).isoformat()
        direction = {} if kind == "MEETING" else {"direction": "OUTBOUND"}
        return await self.make("interactionLog", by=by, kind=kind, contactId=contact, startedAt=at, **(direction | fields))

    async def do(self, document, id_, *, days=None, **more):
        at = None if days is None else (OPENED + timedelta(days=days)).isoformat()
        answer = await self.as_("admin").ask(document, id=id_, **({} if days is None else {"at": at}), **more)
        assert [payload["userErrors"] for payload in answer.values()] == [[]]

    async def move(self, deal, stage, *, days=None, by=None):
        await self.do(MOVE, deal, days=days, to=f"stage_{self.world.stages[stage].id}", by=by)

    async def told(self, *metrics, by=(), part="value"):
        groups = (await self.as_("admin").ask(KPI, m=list(metrics), p=PERIOD, by=list(by)))["kpi"]["groups"]
        found = [[v[part] for v in group["values"]] for group in groups]
        return (
            found[0]
            if not by
            else {next(g[k]["name"] for k in ("user", "stage") if g[k]): f for g, f in zip(groups, found, strict=True)}
        )


@pytest.fixture
async def sales(as_, world):
    """Whoever works here may see all clients."""
    await rule(world, Role.MANAGER, Level.ALL)
    return Sales(as_, world)


async def test_what_a_won_deal_took(sales):
    """12 meetings and 8 who take part in the decision (Anvil); 57 messages for one deal and 110 for another (Wazzup)."""
    contact = await sales.contact()
    people = [{"contactId": await sales.contact(), "part": "DECIDES"} for _ in range(7)]
    people += [{"contactId": contact, "part": "PAYS"}, {"contactId": await sales.contact(), "part": "OTHER"}]
    deal = await sales.deal(contact, people=people)
    for number in range(12):
        await sales.say(people[number % 9]["contactId"], "MEETING", hours=24 * number + 1)
    await sales.say(contact, hours=-20)
    await sales.say(contact, hours=-30)
    await sales.move(deal, "Won", days=30)
    await sales.say(contact, "MEETING", hours=24 * 31)

    asked = (
        "MEETING_TOUCHES_PER_WON_DEAL",
        "DECISION_MAKERS_PER_WON_DEAL",
        "TOUCHES_PER_WON_DEAL",
        "CALL_TOUCHES_PER_WON_DEAL",
        "DEAL_CYCLE_DAYS",
    )
    assert await sales.told(*asked) == ["12", "8", "13", "1", "30"]

    for count in (57, 110):
        other = await sales.contact()
        chat = await sales.deal(other)
        for number in range(count):
            await sales.say(other, "MESSAGE", hours=1 + number / 100)
        await sales.say(other, "MESSAGE", hours=-1)
        await sales.move(chat, "Won", days=10)
    assert await sales.told("MESSAGES_PER_WON_DEAL", part="numerator") == ["167"]
    assert await sales.told("MESSAGES_PER_WON_DEAL", "MESSAGE_TOUCHES_PER_WON_DEAL", part="median") == ["57", "58"]


async def test_an_interaction_belongs_to_the_deal_that_was_open_and_theirs(sales):
    contact = await sales.contact()
    first, second = [await sales.deal(contact, days=days, owner=owner) for days, owner in ((0, "anna"), (10, "boris"))]
    for hours in (1, 24 * 9.5, 24 * 11):
        await sales.say(contact, hours=hours)
    await sales.say(contact, hours=24 * 11, by="boris")
    unsure = await sales.say(contact, hours=24 * 12, by="clara")

    for deal in (first, second):
        await sales.move(deal, "Won", days=20)
    asked = ("TOUCHES_PER_WON_DEAL",)
    assert await sales.told(*asked, by=["USER"]) == {"Anna": ["3"], "Boris": ["1"]}
    assert await sales.told(*asked, part="excluded") == [[{"reason": "AMBIGUOUS_DEAL", "count": 2}]]

    await sales.do(LINK, unsure, input={"dealId": second})
    assert await sales.told(*asked, by=["USER"]) == {"Anna": ["3"], "Boris": ["2"]}
    assert await sales.told(*asked, part="excluded") == [[]]

    await sales.do(GIVE, first, input={"ownerId": f"user_{sales.world.users['clara'].id}"})
    assert await sales.told(*asked, by=["USER"]) == {"Anna": ["3"], "Boris": ["2"]}


async def test_the_people_of_a_company_speak_of_its_deals(sales):
    company = await sales.make("companyCreate", name="Roofs")
    colleague, contact = [await sales.contact(companyId=company) for _ in range(2)]
    deal = await sales.deal(contact)
    await sales.say(colleague, hours=5)
    await sales.move(deal, "Won", days=20)
    asked = "TOUCHES_PER_WON_DEAL"
    assert await sales.told(asked) == ["1"]

    leave = "mutation($id: ID!) { contactUpdate(id: $id, input: { companyId: null }) { userErrors { code } } }"
    await sales.do(leave, colleague)
    assert await sales.told(asked) == ["0"]
    merge = "mutation($ids: [ID!]!, $id: ID!) { contactMerge(ids: $ids, priorityId: $id) { merge { id } userErrors { code } } }"
    made = (await sales.as_("admin").ask(merge, ids=[contact, colleague], id=contact))["contactMerge"]["merge"]["id"]
    assert await sales.told(asked) == ["1"]
    await sales.do("mutation($id: ID!) { mergeUndo(id: $id) { userErrors { code } } }", made)
    assert await sales.told(asked) == ["0"]

    await sales.say(contact, hours=24 * 19)
    await sales.do(BACK, deal, days=25, to=f"stage_{sales.world.stages['New'].id}")
    await sales.say(contact, hours=24 * 22)
    await sales.say(contact, hours=24 * 26)
    await sales.move(deal, "Won", days=30)
    assert await sales.told(asked, "DEAL_CYCLE_DAYS", "DEALS_WON") == ["2", "30", "1"]


async def test_what_moved_a_deal_further_than_it_had_been_is_effective(sales):
    contact = await sales.contact()
    deal, other = [await sales.deal(contact) for _ in range(2)]
    calls = [await sales.say(contact, hours=hours) for hours in range(1, 9)]
    messages = [await sales.say(contact, "MESSAGE", hours=hours) for hours in (1, 2, 30)]
    moves = (("Talks", 1), ("New", 2), ("Talks", 3), ("Contract", 4), ("Won", 5))
    for (stage, days), call in zip(moves, calls, strict=False):
        await sales.move(deal, stage, days=days, by=call)
    assert await sales.told("EFFECTIVE_INTERACTIONS", "EFFECTIVE_RATE") == ["3", "0.3"]

    await sales.move(other, "Contract", days=4, by=calls[3])
    assert await sales.told("EFFECTIVE_INTERACTIONS") == ["3"]
    for deal_, message in zip([await sales.deal(contact) for _ in range(2)], messages, strict=False):
        await sales.move(deal_, "Talks", days=4, by=message)
    assert await sales.told("EFFECTIVE_INTERACTIONS", "EFFECTIVE_RATE") == ["4", "0.4"]

    await sales.do(BACK, deal, days=6, to=f"stage_{sales.world.stages['New'].id}")
    await sales.move(deal, "Talks", days=7, by=calls[5])
    assert await sales.told("EFFECTIVE_INTERACTIONS", "STAGE_DAYS") == ["5", "2"]
    assert (await sales.told("STAGE_DAYS", by=["STAGE"], part="median"))["Talks"] == ["1"]
    place = "mutation($id: ID!) { stageUpdate(id: $id, input: { position: 0 }) { userErrors { code } } }"
    await sales.do(place, f"stage_{sales.world.stages['Contract'].id}")
    await sales.do(LOSE, deal, days=9)
    assert await sales.told("EFFECTIVE_INTERACTIONS", "LOST_CYCLE_DAYS") == ["5", "9"]


async def test_deals_are_followed_from_the_day_on_which_they_were_opened(sales):
    contact = await sales.contact()
    deals = [await sales.deal(contact, days=days) for days in range(4)]
    await sales.deal(contact, source="site", amount="5.00")
    for deal in deals[:2]:
        await sales.move(deal, "Won", days=9)
    await sales.do(LOSE, deals[2], days=9)
    await sales.do(GIVE, deals[3], input={"ownerId": f"user_{sales.world.users['boris'].id}"})

    asked = (
        "DEALS_OPENED",
        "COHORT_WIN_RATE",
        "COHORT_OPEN_RATE",
        "SOURCE_KNOWN_RATE",
        "AMOUNT_KNOWN_RATE",
        "CONTACT_KNOWN_RATE",
    )
    assert await sales.told(*asked, by=["USER"]) == {"Anna": ["5", "0.4", "0.4", "0.2", "0.2", "1"]}


async def test_what_a_machine_wrote_is_no_touch(sales):
    contact = await sales.contact()
    deal = await sales.deal(contact)
    wrote = [await sales.say(contact, "MESSAGE", hours=hour) for hour in (1, 2, 3)]
    await sales.say(contact, "MESSAGE", hours=4, isAutomatic=True)
    await sales.move(deal, "Won", days=6, by=wrote[0])

    asked = ("TOUCHES_PER_WON_DEAL", "MESSAGES_PER_WON_DEAL", "EFFECTIVE_INTERACTIONS", "MESSAGES_OUT")
    assert await sales.told(*asked) == ["3", "3", "1", "3"]

    await sales.do(LINK, wrote[0], input={"isAutomatic": True})
    assert await sales.told(*asked) == ["2", "2", "0", "2"]


EXPECT = "mutation($id: ID!, $day: Date) { dealUpdate(id: $id, input: { expectedCloseOn: $day }) { userErrors { code } } }"
SLIPPED = """query($p: KpiPeriodInput!) { kpi(metrics: [CLOSE_PUSHES, SLIPPED_AMOUNT, OVERDUE_CLOSES], period: $p, grain: MONTH) { groups {
  values { value rows { totalCount } excluded { reason count } } } } }"""


async def test_a_close_that_is_put_off_has_left_the_month_in_which_it_was_expected(sales):
    contact = await sales.contact()
    first, second, third, won = [await sales.deal(contact, amount=amount) for amount in ("100.00", "30.00", None, "7.00")]
    for deal in (first, second, third, won):
        await sales.do(EXPECT, deal, day="2025-03-10")
    days = {first: ("2025-03-20", "2025-05-05"), second: ("2025-04-02", "2025-03-30"), third: (None,), won: ("2025-02-03",)}
    for deal, moved in days.items():
        for day in moved:
            await sales.do(EXPECT, deal, day=day)
    await sales.move(won, "Won")
    await sales.do(EXPECT, won, day="2025-08-01")

    async def told():
        period = {"from": "2025-02-01", "to": "2025-06-01"}
        groups = (await sales.as_("admin").ask(SLIPPED, p=period))["kpi"]["groups"]
        assert all(v["rows"]["totalCount"] == int(v["value"]) for g in groups for v in g["values"][::2])
        assert groups[1]["values"][1]["excluded"] == [{"reason": "NO_AMOUNT", "count": 1}]
        return [[v["value"] for v in g["values"]] for g in groups]

    assert await told() == [["0", "0.00", "0"], ["2", "100.00", "1"], ["0", "0.00", "1"], ["0", "0.00", "2"]]
    await sales.do(EXPECT, first, day="2025-06-01")
    assert await told() == [["0", "0.00", "0"], ["2", "100.00", "1"], ["0", "0.00", "1"], ["1", "100.00", "1"]]
