"""Copies that clients keep: whatever happens by chance meanwhile, following the changes ends with what the lists say."""

import asyncio
import random

import pytest

from tests.builders import add_call
from tests.flows.test_merging import MERGE
from tests.flows.test_writes import CREATE
from tests.following import Copy

OTHERS = {
    "DIALOG": ("dialogs", "channel lastAt waitingSince messagesIn messagesOut"), "USER": ("users", "name role isActive"),
    "TEAM": ("teams", "name parent { id }"), "PIPELINE": ("pipelines", "name position"), "LOSS_REASON": ("lossReasons", "name isActive"),
    "CUSTOM_FIELD": ("customFields", "name options"), "TOUCH_POINT": ("touchPoints", "name weight"), "PLAN": ("plans", "metric target"),
    "ABSENCE": ("absences", "kind endOn"), "LEAD_SOURCE": ("leadSources", "name aliases"), "SURVEY": ("surveys", "name question"),
}  # fmt: skip
"""What else a client keeps a copy of: its list, and what is compared of it."""
NUMBERS = [f"+791655500{n:02d}" for n in range(12)]


async def other_change(chance, world, as_, made):
    """Do something that changes a dialog, or what the workspace is set up with."""
    admin, contact, name = as_("admin"), chance.choice(made), f"N{chance.random()}"
    errors = "{ userErrors { code } }"
    match chance.choice(["message", "message", "remove", "assign", "delete", "restore", "merge", *OTHERS]):
        case "message":
            direction, channel = chance.choice(["INBOUND", "OUTBOUND"]), chance.choice(["TELEGRAM", "EMAIL"])
            log = f"mutation($id: ID) {{ interactionLog(input: {{ kind: MESSAGE, direction: {direction}, channel: {channel}, contactId: $id }}) {errors} }}"
            await as_(chance.choice(["admin", "anna", "boris"])).ask(log, id=contact)
        case "remove":
            listed = await admin.ask("{ interactions(first: 5, filter: { kind: { eq: MESSAGE } }) { nodes { id } } }")
            for node in listed["interactions"]["nodes"]:
                await admin.ask(f"mutation($id: ID!) {{ interactionDelete(id: $id) {errors} }}", id=node["id"])
        case "assign":
            owner = f"user_{world.users[chance.choice(['anna', 'boris', 'clara'])].id}"
            await admin.ask(
                f"mutation($id: ID!, $o: ID!) {{ contactsAssign(ids: [$id], ownerId: $o) {errors} }}", id=contact, o=owner
            )
        case "delete" | "restore" as verb:
            await admin.ask(f"mutation($id: ID!) {{ contact{verb.title()}(id: $id) {errors} }}", id=contact)
        case "merge":
            pair = chance.sample(sorted(set(made)), 2)
            await admin.ask(MERGE, ids=pair, keep=pair[0])
        case "USER":
            await admin.ask(
                f"mutation($id: ID!, $n: String!) {{ userUpdate(id: $id, input: {{ name: $n }}) {errors} }}",
                id=f"user_{world.users['clara'].id}",
                n=name,
            )
        case "TEAM":
            await admin.ask(f"mutation($n: String!) {{ teamCreate(input: {{ name: $n }}) {errors} }}", n=name)
        case "PIPELINE":
            await admin.ask(
                f"mutation($id: ID!, $n: String!) {{ pipelineUpdate(id: $id, input: {{ name: $n }}) {errors} }}",
                id=f"pipeline_{world.pipeline.id}",
                n=name,
            )
        case "LOSS_REASON":
            await admin.ask(f"mutation($n: String!) {{ lossReasonCreate(input: {{ name: $n }}) {errors} }}", n=name)
        case "CUSTOM_FIELD":
            await admin.ask(
                f"mutation($n: String!, $k: String!) {{ customFieldCreate(input: {{ noun: DEAL, key: $k, name: $n, kind: TEXT }}) {errors} }}",
                n=name,
                k=name.lower().replace(".", "_"),
            )
        case "TOUCH_POINT":
            await admin.ask(f"mutation($n: String!) {{ touchPointCreate(input: {{ name: $n }}) {errors} }}", n=name)
        case "LEAD_SOURCE":
            await admin.ask(f"mutation($n: String!) {{ leadSourceCreate(input: {{ name: $n }}) {errors} }}", n=name)
        case "SURVEY":
            await admin.ask(f"mutation($n: String!) {{ surveyCreate(input: {{ name: $n, question: $n }}) {errors} }}", n=name)
        case "PLAN":
            listed = (await admin.ask("{ plans { nodes { id } } }"))["plans"]["nodes"]
            if listed and chance.random() < 0.5:
                await admin.ask(f"mutation($id: ID!) {{ planDelete(id: $id) {errors} }}", id=listed[0]["id"])
            else:
                day = chance.randint(1, 28)
                await admin.ask(
                    f'mutation($d: Date!) {{ planSet(input: {{ metric: DEALS_WON, startOn: $d, endOn: "2027-01-01", target: "5" }}) {errors} }}',
                    d=f"2026-12-{day:02d}",
                )
        case "ABSENCE":
            listed = (await admin.ask("{ absences { nodes { id } } }"))["absences"]["nodes"]
            if listed and chance.random() < 0.5:
                await admin.ask(f"mutation($id: ID!) {{ absenceDelete(id: $id) {errors} }}", id=listed[0]["id"])
            else:
                await admin.ask(
                    "mutation($u: ID!, $f: Date!, $t: Date!) { absenceCreate(userId: $u, input: { kind: VACATION, startOn: $f, endOn: $t }) "
                    f"{errors} }}",
                    u=f"user_{world.users['clara'].id}",
                    f=f"2026-11-{chance.randint(1, 15):02d}",
                    t=f"2026-11-{chance.randint(16, 30):02d}",
                )


@pytest.mark.parametrize("caller", ["admin", "anna", "boris"])
async def test_a_copy_of_dialogs_and_settings_equals_the_lists_after_any_changes(as_, world, caller):
    chance, made, client = random.Random(caller), [f"contact_{c.id}" for c in world.contacts if c.deleted_at is None], as_(caller)
    page = f"query($after: String, $first: Int) {{ changes(after: $after, first: $first, nouns: [{' '.join(OTHERS)} STAGE WORKSPACE]) {{ cursor hasMore changes {{ noun id isGone node {{ __typename }} }} }} }}"
    parts = " ".join(f"{noun}: {name}(first: 100) {{ nodes {{ id {fields} }} }}" for noun, (name, fields) in OTHERS.items())

    async def everything():
        found = await client.ask(f"{{ {parts} }}")
        return {node.pop("id"): node for noun in OTHERS for node in found[noun]["nodes"]}

    cursor, rows = (await client.ask(page))["changes"]["cursor"], await everything()
    for _ in range(5):
        for _ in range(8):
            await other_change(chance, world, as_, made)
        more, told = True, {}
        while more:
            answer = (await client.ask(page, after=cursor, first=chance.choice([1, 3, 100])))["changes"]
            told |= {change["id"]: change["isGone"] for change in answer["changes"]}
            cursor, more = answer["cursor"], answer["hasMore"]
        now = await everything()
        changed = {row_id for row_id in rows.keys() | now.keys() if rows.get(row_id) != now.get(row_id)}
        assert changed <= told.keys(), changed - told.keys()
        assert {row_id for row_id, is_gone in told.items() if is_gone} & now.keys() == set()
        assert rows.keys() - now.keys() <= {row_id for row_id, is_gone in told.items() if is_gone}
        rows = now


async def some_change(chance, world, as_, made):
    """Do something that changes records, as somebody."""
    client = as_(chance.choice(["admin", "anna", "boris", "head"]))
    name = lambda n: f"user_{world.users[n].id}"  # noqa: E731
    kinds = ["contact", "contact", "rename", "deal", "task", "note", "delete", "restore", "assign", "release", "merge", "number"]
    match chance.choice(kinds):
        case "contact":
            data = await client.ask(CREATE, input={"name": f"N{chance.random()}", "phones": [{"number": chance.choice(NUMBERS)}]})
            made.append(data["contactCreate"]["contact"]["id"])
        case "rename":
            await client.ask(
                'mutation($id: ID!) { contactUpdate(id: $id, input: { comment: "x" }) { userErrors { code } } }',
                id=chance.choice(made),
            )
        case "number":
            number = [{"number": chance.choice(NUMBERS)}]
            await client.ask(
                "mutation($id: ID!, $p: [PhoneInput!]) { contactUpdate(id: $id, input: { phones: $p }) { userErrors { code } } }",
                id=chance.choice(made),
                p=number,
            )
        case "deal":
            await client.ask('mutation { dealCreate(input: { title: "D" }) { userErrors { code } } }')
        case "task":
            await client.ask('mutation { taskCreate(input: { title: "T" }) { userErrors { code } } }')
        case "note":
            await client.ask(
                "mutation($id: ID) { interactionLog(input: { kind: NOTE, contactId: $id }) { userErrors { code } } }",
                id=chance.choice(made),
            )
        case "delete":
            await client.ask("mutation($id: ID!) { contactDelete(id: $id) { userErrors { code } } }", id=chance.choice(made))
        case "restore":
            await client.ask("mutation($id: ID!) { contactRestore(id: $id) { userErrors { code } } }", id=chance.choice(made))
        case "assign":
            owner = name(chance.choice(["anna", "boris", "clara"]))
            await as_("admin").ask(
                "mutation($id: ID!, $o: ID!) { contactsAssign(ids: [$id], ownerId: $o) { userErrors { code } } }",
                id=chance.choice(made),
                o=owner,
            )
        case "release":
            release = "mutation($id: ID!) { contactUpdate(id: $id, input: { ownerId: null }) { userErrors { code } } }"
            await as_("admin").ask(release, id=chance.choice(made))
        case "merge":
            pair = chance.sample(sorted(set(made)), 2)
            await as_("admin").ask(MERGE, ids=pair, keep=pair[0])


@pytest.mark.parametrize("caller", ["admin", "head", "anna", "boris", "stranger"])
async def test_a_copy_that_follows_equals_the_lists_after_any_changes(as_, world, caller):
    chance, made = random.Random(caller), [f"contact_{c.id}" for c in world.contacts if c.deleted_at is None]
    copy = Copy(as_(caller))
    for number in NUMBERS:
        await add_call(world, chance, client_number=number)
    await copy.start()

    for _ in range(6):
        for _ in range(10):
            await some_change(chance, world, as_, made)
        came = await copy.follow(first=chance.choice([1, 3, 100]))
        assert len(came) == len(set(came)), "a record came twice though nothing changed meanwhile"
        assert copy.rows == await copy.everything()
    assert await copy.follow() == []


async def test_nothing_is_missed_while_others_write(as_, world):
    chance, made = random.Random(3), [f"contact_{c.id}" for c in world.contacts if c.deleted_at is None]
    copies = [Copy(as_(name)) for name in ("admin", "anna")]
    for copy in copies:
        await copy.start()
    writing = True

    async def write(seed):
        for _ in range(25):
            await some_change(random.Random(seed + chance.random()), world, as_, made)

    async def read(copy):
        while writing:
            await copy.follow(first=chance.choice([1, 2, 50]))
            await asyncio.sleep(0.05)  # as a client that must live on its points

    readers = [asyncio.create_task(read(copy)) for copy in copies]
    await asyncio.gather(*(write(seed) for seed in range(4)))
    writing = False
    await asyncio.gather(*readers)

    for copy in copies:
        await copy.follow()
        assert copy.rows == await copy.everything()
