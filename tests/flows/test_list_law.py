"""The law of streams of records: the first read with all that is told since is what a fresh read gives, whatever happens, at every cursor."""

import random

import pytest

from api.engine import make_engine
from schema import streams
from tests.lists import Held

E = "{ userErrors { code message } }"
ACTS = {
    "dealCreate": f"mutation($t: String!, $c: ID, $o: ID, $s: ID) {{ dealCreate(input: {{ title: $t, contactId: $c, ownerId: $o, stageId: $s }}) {E} }}",
    "dealMove": f"mutation($d: ID!, $s: ID!) {{ dealMove(id: $d, stageId: $s) {E} }}",
    "dealReopen": f"mutation($d: ID!, $s: ID!) {{ dealReopen(id: $d, stageId: $s) {E} }}",
    "title": f"mutation($d: ID!, $t: String!) {{ dealUpdate(id: $d, input: {{ title: $t }}) {E} }}",
    "amount": f"mutation($d: ID!, $n: Decimal!) {{ dealUpdate(id: $d, input: {{ amount: $n }}) {E} }}",
    "client": f"mutation($d: ID!, $c: ID) {{ dealUpdate(id: $d, input: {{ contactId: $c }}) {E} }}",
    "owner": f"mutation($d: ID!, $o: ID) {{ dealUpdate(id: $d, input: {{ ownerId: $o }}) {E} }}",
    "share": f"mutation($d: ID!, $p: ID) {{ dealUpdate(id: $d, input: {{ partnerId: $p }}) {E} }}",
    "dealDelete": f"mutation($d: ID!) {{ dealDelete(id: $d) {E} }}",
    "dealRestore": f"mutation($d: ID!) {{ dealRestore(id: $d) {E} }}",
    "payment": f'mutation($d: ID!, $n: Decimal!) {{ paymentCreate(dealId: $d, input: {{ amount: $n, paidOn: "2026-01-01" }}) {E} }}',
    "tag": f"mutation($c: ID!, $w: [String!]) {{ contactUpdate(id: $c, input: {{ tags: $w }}) {E} }}",
    "rename": f"mutation($c: ID!, $t: String!) {{ contactUpdate(id: $c, input: {{ name: $t, position: $t }}) {E} }}",
    "give": f"mutation($c: ID!, $o: ID!) {{ contactsAssign(ids: [$c], ownerId: $o) {E} }}",
    "contactDelete": f"mutation($c: ID!) {{ contactDelete(id: $c) {E} }}",
    "contactRestore": f"mutation($c: ID!) {{ contactRestore(id: $c) {E} }}",
    "merge": f"mutation($c: ID!, $c2: ID!) {{ contactMerge(ids: [$c, $c2], priorityId: $c) {E} }}",
    "erase": f"mutation($c: ID!) {{ contactErase(id: $c) {E} }}",
    "taskCreate": f'mutation($t: String!, $o: ID, $c: ID, $d: ID) {{ taskCreate(input: {{ title: $t, assigneeId: $o, contactId: $c, dealId: $d, dueAt: "2027-01-01T00:00:00Z" }}) {E} }}',
    "taskGive": f"mutation($k: ID!, $o: ID!) {{ taskUpdate(id: $k, input: {{ assigneeId: $o }}) {E} }}",
    "taskDone": f"mutation($k: ID!) {{ taskComplete(id: $k) {E} }}",
    "taskReopen": f"mutation($k: ID!) {{ taskReopen(id: $k) {E} }}",
    "taskDelete": f"mutation($k: ID!) {{ taskDelete(id: $k) {E} }}",
    "taskRestore": f"mutation($k: ID!) {{ taskRestore(id: $k) {E} }}",
    "team": f"mutation($u: ID!, $m: ID!) {{ userUpdate(id: $u, input: {{ teamId: $m }}) {E} }}",
    "teamName": f"mutation($m: ID!, $t: String!) {{ teamUpdate(id: $m, input: {{ name: $t }}) {E} }}",
    "agree": f"mutation($p: ID!, $q: [ID!]) {{ partnerUpdate(id: $p, input: {{ pipelineIds: $q }}) {E} }}",
}
FREQUENT = ("dealCreate", "dealMove", "dealMove", "title", "client", "owner", "tag", "tag", "give", "taskGive", "team")


class Chance:
    """Somebody who does anything."""

    def __init__(self, seed, world, as_):
        self.chance, self.world, self.as_, self.done = random.Random(seed), world, as_, []

    async def listed(self, name, state="PRESENT"):
        page = (await self.as_("admin").ask(f"{{ p: {name}(first: 100, state: {state}) {{ nodes {{ id }} }} }}"))["p"]["nodes"]
        return [node["id"] for node in page] or [f"{name[:-1]}_{self.world.workspace.id}"]

    async def act(self):
        c, w = self.chance, self.world
        act = c.choice([*ACTS, *FREQUENT])
        state = "DELETED" if act.endswith("Restore") and c.random() < 0.9 else "PRESENT"
        people = [f"user_{w.users[name].id}" for name in ("anna", "boris", "clara")]
        teams = sorted({f"team_{w.users[name].team_id}" for name in ("anna", "clara", "head")})
        pipelines = [f"pipeline_{stage.pipeline_id}" for stage in w.stages.values()]
        contacts = await self.listed("contacts", state)
        values = {
            "t": c.choice(["a1", "a2", "b1"]), "n": str(c.choice([1, 50, 900])), "w": c.choice([["vip"], [], ["x"]]), "d": c.choice(await self.listed("deals", state)),
            "s": f"stage_{c.choice(list(w.stages.values())).id}", "c": c.choice(contacts), "c2": c.choice(contacts), "k": c.choice(await self.listed("tasks", state)),
            "o": c.choice(people), "u": c.choice(people), "m": c.choice(teams), "p": c.choice([f"partner_{w.partner.id}", None]), "q": c.choice([[], pipelines[:1]]),
        }  # fmt: skip
        if act == "agree":
            values["p"] = f"partner_{w.partner.id}"
        if act == "erase" and c.random() < 0.7:
            return
        asked = {name: value for name, value in values.items() if f"${name}:" in ACTS[act]}
        body = (await self.as_("admin").post(ACTS[act], asked)).json()
        assert "errors" not in body, (act, body)
        self.done.append((act, asked, next(iter(body["data"].values()))["userErrors"]))


@pytest.fixture
def engine(db, world):
    return make_engine(db)


def followed(world):
    stage, anna = f"stage_{world.stages['Talks'].id}", f"user_{world.users['anna'].id}"
    return [
        ("partner", "deal", None), ("anna", "deal", None), ("head", "deal", None),
        ("admin", "deal", {"stage": {"id": {"eq": stage}}}),
        ("north_head", "deal", {"status": {"eq": "OPEN"}, "title": {"startsWith": "a"}}),
        ("admin", "deal", {"owner": {"team": {"name": {"startsWith": "a"}}}}),
        ("admin", "deal", {"contact": {"tags": {"has": "vip"}}}),
        ("north_head", "deal", {"contact": {"tags": {"has": "vip"}}}),
        ("head", "deal", {"or": [{"not": {"contact": {"owner": {"id": {"eq": anna}}}}}, {"payments": {"some": {"amount": {"gte": "40"}}}}]}),
        ("anna", "contact", {"not": {"tags": {"has": "vip"}}}),
        ("admin", "contact", {"owner": {"id": {"eq": anna}}}),
        ("north_head", "task", {"isDone": {"eq": False}}),
        ("admin", "task", {"deal": {"stage": {"id": {"eq": stage}}}, "assignee": {"id": {"eq": anna}}}),
        ("boris", "task", {"or": [{"contact": {"name": {"startsWith": "a"}}}, {"dueAt": {"isNull": True}}]}),
    ]  # fmt: skip


@pytest.mark.parametrize("seed", [11])
async def test_what_was_read_with_what_was_told_is_what_a_fresh_read_gives(world, as_, engine, seed, monkeypatch):
    monkeypatch.setattr(streams, "MOST_ROWS", 3)
    somebody = Chance(seed, world, as_)
    chance = somebody.chance
    lists = [Held(world, engine, *each) for each in followed(world)]
    for held in lists:
        await held.begin()
    for _ in range(7):
        for _ in range(chance.choice([1, 1, 4, 12])):
            await somebody.act()
        for held in lists:
            match chance.choice(["live", "live", "live", "cut", "away", "half", "anew"]):
                case "away":
                    continue
                case "cut":
                    held.cut()
                case "half":
                    await held.follow(pages=1)
                    await somebody.act()
                    held.cut()
                case "anew":
                    await held.begin(size=4, meanwhile=somebody.act)
            await held.follow()
            await held.check()
    for held in lists:
        await held.follow()
        await held.check()


async def test_what_goes_to_somebody_else_leaves_though_it_changes_while_a_client_is_paging(world, as_, engine, monkeypatch):
    monkeypatch.setattr(streams, "MOST_ROWS", 1)
    admin, create = as_("admin"), 'mutation($o: ID) { contactCreate(input: { name: "N", ownerId: $o }) { contact { id } } }'
    touch = "mutation($id: ID!, $t: String) { contactUpdate(id: $id, input: { comment: $t }) { userErrors { code } } }"
    mine = [(await admin.ask(create, o=f"user_{world.users['anna'].id}"))["contactCreate"]["contact"]["id"] for _ in range(3)]
    held = Held(world, engine, "anna", "contact")
    await held.begin()
    await admin.ask(touch, id=mine[0], t="1")
    await admin.ask(
        "mutation($c: ID!, $o: ID!) { contactsAssign(ids: [$c], ownerId: $o) { userErrors { code } } }",
        c=mine[1],
        o=f"user_{world.users['clara'].id}",
    )
    await admin.ask(touch, id=mine[2], t="1")

    for round_ in range(2):
        await held.follow(pages=1)
        held.cut()
        await admin.ask(touch, id=mine[1], t=str(round_))
    await held.follow()

    await held.check()


async def test_a_head_loses_and_gains_the_records_of_who_goes_and_comes(world, as_, engine):
    admin, held = as_("admin"), Held(world, engine, "north_head", "deal")
    create = 'mutation($o: ID) { dealCreate(input: { title: "B", ownerId: $o }) { deal { id } } }'
    boris = f"user_{world.users['boris'].id}"
    made = (await admin.ask(create, o=boris))["dealCreate"]["deal"]["id"]
    await held.begin()
    for name, is_seen in (("clara", False), ("anna", True)):
        await admin.ask(ACTS["team"], u=boris, m=f"team_{world.users[name].team_id}")
        await held.follow()
        assert (made in held.rows) is is_seen
        await held.check()
