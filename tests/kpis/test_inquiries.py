"""Inquiries of every kind: what is one, what it was about, and who had turned to the company before."""

from datetime import timedelta

import pytest

from models.base import now
from models.interactions import Interaction
from tests.kpis.acts import settle_windows

LOG = "mutation($input: InteractionLogInput!) { interactionLog(input: $input) { interaction { id isInquiry user { name } direction } userErrors { field code } } }"
CLASSIFY = """mutation($id: ID!, $as: Classification, $why: String) { inquiryClassify(id: $id, classification: $as, reason: $why) {
  interaction { classification classifiedBy { name } classifications { classification reason } } userErrors { field code } } }"""
KPI = """query($metrics: [KpiMetric!]!, $p: KpiPeriodInput!) { kpi(metrics: $metrics, period: $p) {
  groups { values { metric value numerator denominator interval { low high } rows { totalCount } } } } }"""


@pytest.fixture
async def client(as_, world):
    """Anna's clients have written and called nothing yet."""
    await Interaction.filter(workspace_id=world.workspace.id).delete()
    return as_("admin")


def at(minutes):
    return ((now() - timedelta(days=40)).replace(hour=9, minute=0) + timedelta(minutes=minutes)).isoformat()


async def log(client, **fields):
    made = (await client.ask(LOG, input=fields))["interactionLog"]
    assert made["userErrors"] == []
    return made["interaction"]


async def values(client, *metrics):
    period = {"from": str((now() - timedelta(days=41)).date()), "to": str((now() + timedelta(days=1)).date())}
    data = await client.ask(KPI, metrics=metrics, p=period)
    return {v["metric"]: v for v in data["kpi"]["groups"][0]["values"]}


async def classify(client, row, as_=None, why=None):
    return (await client.ask(CLASSIFY, id=row["id"], why=why, **{"as": as_}))["inquiryClassify"]


async def test_eight_of_ten_inquiries_are_not_what_the_company_sells(client):
    calls = [await log(client, kind="CALL", direction="INBOUND", talkSeconds=9, startedAt=at(n)) for n in range(10)]
    for number, call in enumerate(calls):
        await classify(client, call, "NON_TARGET" if number < 8 else "TARGET", "supplier")

    found = await values(client, "NON_TARGET_SHARE", "TARGET_INQUIRIES")
    assert (found["NON_TARGET_SHARE"]["value"], found["TARGET_INQUIRIES"]["value"]) == ("0.8", "2")

    taken_back = await classify(client, calls[0])
    await classify(client, calls[1], "COMPLAINT")
    assert (taken_back["interaction"]["classification"], taken_back["interaction"]["classifiedBy"]) == (None, None)
    assert [c["classification"] for c in taken_back["interaction"]["classifications"]] == [None, "NON_TARGET"]
    found = await values(client, "NON_TARGET_SHARE", "UNCLASSIFIED_INQUIRIES", "COMPLAINTS", "COMPLAINT_SHARE")
    assert [v["value"] for v in found.values()] == ["0.75", "1", "1", "0.111111"]


async def test_a_conversation_is_one_inquiry_and_a_form_is_another(client, world):
    contact = next(c for c in world.contacts if c.deleted_at is None and c.owner_id)
    own = {"contactId": f"contact_{contact.id}"}
    wrote = {**own, "kind": "MESSAGE", "channel": "TELEGRAM"}
    first = await log(client, **wrote, direction="INBOUND", startedAt=at(0))
    second = await log(client, **wrote, direction="INBOUND", startedAt=at(5))
    await log(client, **wrote, direction="OUTBOUND", startedAt=at(10))
    much_later = await log(client, **wrote, direction="INBOUND", startedAt=at(60 * 24 * 15))
    form = await log(client, **own, kind="FORM", startedAt=at(20))

    assert [row["isInquiry"] for row in (first, second, much_later, form)] == [True, False, True, True]
    assert (form["user"], form["direction"]) == (None, "INBOUND")
    assert (await classify(client, second, "TARGET"))["userErrors"] == [{"field": ["id"], "code": "NOT_AN_INQUIRY"}]
    for inquiry in (first, form):
        assert (await classify(client, inquiry, "TARGET"))["userErrors"] == []
    names = ("INQUIRIES", "TARGET_INQUIRIES", "FIRST_TIME_INQUIRIES", "REPEAT_INQUIRIES", "UNIQUE_INQUIRIES")
    found = await values(client, *names)
    assert [(v["value"], v["rows"]["totalCount"]) for v in found.values()] == [("3", 3), ("2", 2), ("1", 1), ("2", 2), ("1", 1)]

    longer = await client.ask(
        "mutation { workspaceUpdate(input: { dialogDays: 20, uniquenessDays: 1 }) { userErrors { code } } }"
    )
    assert longer["workspaceUpdate"]["userErrors"] == []
    await settle_windows(world.workspace.id)
    found = await values(client, *names)
    assert [v["value"] for v in found.values()] == ["2", "2", "1", "1", "1"]


async def test_two_of_five_lie_between_an_eighth_and_three_quarters(client):
    for number in range(5):
        talk = {"talkSeconds": 9} if number < 3 else {"disposition": "MISSED", "talkSeconds": 0}
        await log(client, kind="CALL", direction="INBOUND", startedAt=at(number), **talk)

    rate = (await values(client, "MISSED_RATE"))["MISSED_RATE"]

    assert (rate["value"], rate["numerator"], rate["denominator"]) == ("0.4", "2", "5")
    assert [round(float(rate["interval"][bound]), 3) for bound in ("low", "high")] == [0.118, 0.769]


async def test_a_voicemail_and_a_menu_are_no_answer(client):
    for disposition, talk in (("VOICEMAIL", 30), ("MISSED", 0), ("ANSWERED", 30)):
        await log(client, kind="CALL", direction="INBOUND", startedAt=at(1), disposition=disposition, talkSeconds=talk)

    found = await values(client, "CALLS_ANSWERED", "CALLS_MISSED", "MISSED_RATE", "CALLS_ABANDONED", "TALK_SECONDS")

    assert [v["value"] for v in found.values()] == ["1", "2", "0.666667", "0", "30"]
