"""What becomes of missed calls and other inquiries that nobody took at once: one client's story after another, and time going on."""

from datetime import timedelta

from models.base import now
from models.interactions import Interaction
from tests.builders import add_call
from tests.kpis.counting import check

STATES = ("SELF_REACHED", "RETURNED", "ATTEMPTED", "NOT_RETURNED", "PENDING", "UNRETURNABLE")
QUERY = """query($metrics: [KpiMetric!]!, $p: KpiPeriodInput!, $by: [KpiDimension!]) { kpi(metrics: $metrics, period: $p, groupBy: $by) {
  groups { responsible { name } values { metric value numerator denominator median sample excluded { reason count } rows(first: 50) { nodes { ... on Interaction { id } } } } } } }"""
CALL = {"kind": "CALL", "channel": "PHONE", "classification": None}
MISSED = {**CALL, "direction": "INBOUND", "user_id": None, "disposition": "MISSED", "talk_seconds": 0}
TALK = {**CALL, "disposition": "ANSWERED", "talk_seconds": 60}


class Clients:
    """Clients whose numbers are nobody's: what happened to each, in minutes after a beginning."""

    def __init__(self, world, begun):
        self.world, self.begun, self.number = world, begun, 0

    async def story(self, *steps, number=None):
        """Add what happened to one more client; return the first of it."""
        self.number += 1
        found = []
        for minutes, step in steps:
            at = self.begun + timedelta(minutes=minutes)
            own = {
                "started_at": at,
                "day": at.date(),
                "client_number": number or f"+7999000{self.number:04d}",
                "contact_id": None,
            }
            found.append(await add_call(self.world, _Chance(), **{**own, "owner_id": None, "user_id": None, **step}))
        return found[0]


class _Chance:
    """Takes the first of all."""

    def choice(self, values):
        return values[0]

    def randint(self, low, _high):
        return low


async def states(client, day):
    """Return, by state, the calls of a day that are in it."""
    period = {"from": str(day), "to": str(day + timedelta(days=3))}
    data = await client.ask(QUERY, metrics=[f"MISSED_{state}" for state in STATES], p=period, by=[])
    [group] = data["kpi"]["groups"]
    return {v["metric"].removeprefix("MISSED_"): {n["id"] for n in v["rows"]["nodes"]} for v in group["values"]}


async def test_each_missed_call_is_in_one_state_and_time_moves_it_on(as_, world):
    await Interaction.filter(workspace_id=world.workspace.id).delete()
    old = Clients(world, (now() - timedelta(days=20)).replace(hour=9, minute=0, second=0, microsecond=0))
    out, back = {**TALK, "direction": "OUTBOUND"}, {**TALK, "direction": "INBOUND"}
    in_vain = {**out, "disposition": "NO_ANSWER", "talk_seconds": 0}
    wrote = {
        **in_vain,
        "kind": "MESSAGE",
        "channel": "TELEGRAM",
        "direction": "OUTBOUND",
        "disposition": None,
        "talk_seconds": None,
    }
    contact = next(c for c in world.contacts if c.deleted_at is None)
    known = {"contact_id": contact.id, "owner_id": contact.owner_id}
    told = {
        "SELF_REACHED": [await old.story((0, MISSED), (30, in_vain), (60, back), (90, out))],
        "RETURNED": [
            await old.story((0, MISSED), (30, in_vain), (45, out), (60, back)),
            await old.story((0, MISSED | known), (100, wrote | known)),
        ],
        "ATTEMPTED": [await old.story((0, MISSED), (1440, in_vain), (1441, out))],
        "NOT_RETURNED": [await old.story((0, MISSED), (1441, out)), await old.story((0, MISSED), (-5, back), (10, MISSED | {"direction": "OUTBOUND", "disposition": "IN_PROGRESS"}))],
        "PENDING": [],
        "UNRETURNABLE": [await old.story((0, MISSED | {"client_number": None}), (5, out | {"client_number": None}))],
    }  # fmt: skip
    expected = {state: {f"interaction_{call.id}" for call in calls} for state, calls in told.items()}

    assert await states(as_("admin"), old.begun.date()) == expected

    new = Clients(world, now() - timedelta(hours=2))
    fresh = await new.story((0, MISSED), number="+79998887766")
    day = new.begun.date() - timedelta(days=1)
    assert (await states(as_("admin"), day))["PENDING"] == {f"interaction_{fresh.id}"}
    shorter = await as_("admin").ask("mutation { workspaceUpdate(input: { returnHours: 1 }) { userErrors { code } } }")
    assert shorter["workspaceUpdate"]["userErrors"] == []
    assert (await states(as_("admin"), day))["NOT_RETURNED"] == {f"interaction_{fresh.id}"}
    await check(as_, world, "admin", ["RESPONSIBLE"])


async def test_how_quickly_somebody_answers_counts_those_who_never_do(as_, world):
    await Interaction.filter(workspace_id=world.workspace.id).delete()
    clients = Clients(world, (now() - timedelta(days=20)).replace(hour=9, minute=0, second=0, microsecond=0))
    out = {**TALK, "direction": "OUTBOUND"}
    in_vain = {**out, "disposition": "BUSY", "talk_seconds": 0}
    for steps in ([(4, out)], [(10, in_vain), (50, out)], [(59, in_vain)], []):
        await clients.story((0, MISSED), *steps)
    period = {"from": str(clients.begun.date()), "to": str(clients.begun.date() + timedelta(days=1))}
    metrics = [
        "SPEED_TO_LEAD",
        "CALLBACK_SECONDS",
        *(f"SPEED_TO_LEAD_WITHIN{m}_MINUTES" for m in (5, 15, 60)),
        "SPEED_TO_CONTACT_WITHIN60_MINUTES",
    ]

    values = (await as_("admin").ask(QUERY, metrics=metrics, p=period, by=[]))["kpi"]["groups"][0]["values"]

    assert [v["value"] for v in values] == ["1460", "1460", "0.25", "0.5", "0.75", "0.5"]
    assert [v["median"] for v in values[:2]] == ["600", "600"]
