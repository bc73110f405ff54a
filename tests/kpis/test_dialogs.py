"""Dialogs by the numbers of the article that they are counted after, through the API."""

from tests.flows.test_meetings import new_contact, write

QUERY = """query($m: [KpiMetric!]!) { kpi(metrics: $m, period: { from: "2026-03-01", to: "2026-04-01" }, groupBy: [CHANNEL]) {
  groups { channel values { value numerator denominator } } } }"""


async def read(client, *metrics):
    [group] = [g for g in (await client.ask(QUERY, m=list(metrics)))["kpi"]["groups"] if g["channel"] == "TELEGRAM"]
    return [(v["value"], v["numerator"], v["denominator"]) for v in group["values"]]


async def test_messages_waits_and_answers_of_two_dialogs(as_, world):
    """97 messages over 2 dialogs are 48.5 (Wazzup); what is settled is no wait, and whoever is never answered counts as a failure."""
    client = as_("admin")
    one, two = await new_contact(client), await new_contact(client)
    await write(client, one, "INBOUND", "2026-03-02T10:00:00Z")
    await write(client, two, "INBOUND", "2026-03-03T10:00:00Z")
    for number in range(97):
        await write(client, (one, two)[number % 2], "OUTBOUND", f"2026-03-05T{10 + number // 60}:{number % 60:02d}:00Z")
    assert await read(client, "MESSAGES_PER_DIALOG", "NEW_DIALOGS") == [("48.5", "97", "2"), ("2", "2", None)]
    await write(client, one, "INBOUND", "2026-03-06T10:00:00Z")
    await write(client, one, "OUTBOUND", "2026-03-06T10:30:00Z")
    await write(client, two, "INBOUND", "2026-03-07T10:00:00Z")
    found = await read(client, "RESPONSE_SECONDS", "ANSWERED_WITHIN_RATE", "UNANSWERED_DIALOGS")
    # three days, two days and a minute, and half an hour
    assert found == [("144620", "433860", "3"), ("0.25", "1", "4"), ("1", "1", None)]
    dialogs = (await client.ask("query($id: ID!) { contact(id: $id) { dialogs { id } } }", id=two))["contact"]["dialogs"]
    await client.ask("mutation($id: ID!) { dialogSettle(id: $id) { userErrors { code } } }", id=dialogs[0]["id"])
    assert await read(client, "ANSWERED_WITHIN_RATE", "UNANSWERED_DIALOGS") == [("0.333333", "1", "3"), ("0", "0", None)]
