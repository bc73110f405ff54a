"""Writing: payloads, refusals that name their place, idempotency, versions, moves, and the events they leave."""

import asyncio

import pytest

from models.contacts import Contact
from models.deals import Deal
from models.event_log import EventRow
from models.interactions import Interaction
from tests.builders import last_event

CREATE = """mutation($input: ContactCreateInput!, $key: String) { contactCreate(input: $input, idempotencyKey: $key) {
  contact { id name version tags owner { name } phones { number written } interactions(first: 5) { nodes { id } } }
  userErrors { field code message } } }"""
UPDATE = """mutation($id: ID!, $input: ContactUpdateInput!, $version: Int) { contactUpdate(id: $id, input: $input, expectedVersion: $version) {
  contact { name version comment source phones { number } } userErrors { field code conflict { base actual attempted } } } }"""
MOVE = """mutation($id: ID!, $stage: ID!, $at: DateTime) { dealMove(id: $id, stageId: $stage, happenedAt: $at) {
  deal { status closedOn stage { name } stageChanges { totalCount nodes { fromStage { name } toStage { name } user { name } } } } userErrors { field code } } }"""


async def test_a_contact_is_created_with_its_lists_and_an_event(as_, world):
    before = await last_event(world)

    payload = (
        await as_("anna").ask(
            CREATE, input={"name": "  Пётр  ", "phones": [{"number": "8 916 555 44 33"}], "tags": ["a", "a", " b "]}
        )
    )["contactCreate"]

    assert payload["userErrors"] == []
    contact = payload["contact"]
    assert (contact["name"], contact["version"], contact["tags"], contact["owner"]) == ("Пётр", 1, ["a", "b"], {"name": "Anna"})
    assert contact["phones"] == [{"number": "+79165554433", "written": "8 916 555 44 33"}]
    event = await EventRow.get(workspace_id=world.workspace.id, sequence=before + 1)
    assert (event.type, f"contact_{event.entity_id}", event.actor_id) == (
        "contact.created",
        contact["id"],
        world.users["anna"].id,
    )


async def test_calls_that_waited_for_the_number_become_the_new_contacts(as_, world):
    import random

    from tests.builders import add_call

    call = await add_call(world, random.Random(1), None, user_id=None, owner_id=None, client_number="+79165550011", kind="CALL")

    payload = (await as_("anna").ask(CREATE, input={"name": "N", "phones": [{"number": "+79165550011"}]}))["contactCreate"]

    assert [n["id"] for n in payload["contact"]["interactions"]["nodes"]] == [f"interaction_{call.id}"]


@pytest.mark.parametrize(
    ("input_", "field", "code"),
    [
        ({"name": "   "}, ["input", "name"], "REQUIRED"),
        ({"name": "x" * 201}, ["input", "name"], "TOO_LONG"),
        ({"name": "N", "comment": "x" * 10_001}, ["input", "comment"], "TOO_LONG"),
        ({"name": "N", "phones": [{"number": "+79161112233"}, {"number": "12"}]}, ["input", "phones", "1", "number"], "INVALID"),
        ({"name": "N", "phones": [{"number": "+79161112233"}] * 2}, ["input", "phones", "1"], "TAKEN"),
        ({"name": "N", "phones": [{"number": f"+7916111{i:04d}"} for i in range(51)]}, ["input", "phones"], "TOO_MANY"),
        ({"name": "N", "emails": [{"address": "no at"}]}, ["input", "emails", "0", "address"], "INVALID"),
        ({"name": "N", "ownerId": "nonsense"}, ["input", "ownerId"], "INVALID"),
        ({"name": "N", "ownerId": None}, ["input", "ownerId"], "FORBIDDEN"),
        ({"name": "N", "companyId": "company_01939c1e-0000-7000-8000-000000000000"}, ["input", "companyId"], "NOT_FOUND"),
    ],
)
async def test_bad_input_names_its_place_and_changes_nothing(as_, world, input_, field, code):
    before, count = await last_event(world), await Contact.filter(workspace_id=world.workspace.id).count()

    payload = (await as_("anna").ask(CREATE, input=input_, key="k"))["contactCreate"]

    assert payload["contact"] is None
    assert (payload["userErrors"][0]["field"], payload["userErrors"][0]["code"]) == (field, code)
    assert (await last_event(world), await Contact.filter(workspace_id=world.workspace.id).count()) == (before, count)


async def test_everything_that_is_wrong_is_told_at_once(as_, world):
    payload = (await as_("anna").ask(CREATE, input={"name": "", "position": "x" * 300, "phones": [{"number": "1"}]}))[
        "contactCreate"
    ]

    assert [e["code"] for e in payload["userErrors"]] == ["REQUIRED", "TOO_LONG", "INVALID"]


async def test_the_same_key_gives_the_first_answer_again_also_side_by_side(as_, world):
    client = as_("anna")
    before = await Contact.filter(workspace_id=world.workspace.id).count()

    answers = await asyncio.gather(*(client.ask(CREATE, input={"name": "Once"}, key="k1") for _ in range(20)))

    assert all(a == answers[0] for a in answers)
    assert await Contact.filter(workspace_id=world.workspace.id).count() == before + 1
    reused = (await client.ask(CREATE, input={"name": "Other"}, key="k1"))["contactCreate"]
    assert reused["userErrors"][0]["code"] == "IDEMPOTENCY_KEY_REUSED"
    assert (await as_("boris").ask(CREATE, input={"name": "His"}, key="k1"))["contactCreate"]["contact"]["name"] == "His"


async def test_a_refused_mutation_keeps_no_key(as_, world):
    client = as_("anna")
    await client.ask(CREATE, input={"name": ""}, key="k2")

    payload = (await client.ask(CREATE, input={"name": "Now right"}, key="k2"))["contactCreate"]

    assert payload["contact"]["name"] == "Now right"


async def test_versions_let_other_fields_pass_and_refuse_what_clashes(as_, world):
    client = as_("anna")
    contact = (await client.ask(CREATE, input={"name": "A", "source": "site"}))["contactCreate"]["contact"]
    await client.ask(UPDATE, id=contact["id"], input={"name": "B"}, version=1)

    passed = (await client.ask(UPDATE, id=contact["id"], input={"comment": "c"}, version=1))["contactUpdate"]
    clash = (await client.ask(UPDATE, id=contact["id"], input={"name": "C"}, version=1))["contactUpdate"]
    ahead = (await client.ask(UPDATE, id=contact["id"], input={"name": "C"}, version=99))["contactUpdate"]

    assert (passed["contact"]["version"], passed["contact"]["comment"]) == (3, "c")
    assert clash["userErrors"] == [
        {"field": ["input", "name"], "code": "CONFLICT", "conflict": {"base": "A", "actual": "B", "attempted": "C"}}
    ]
    assert ahead["userErrors"][0]["code"] == "INVALID"


async def test_absent_means_unchanged_and_null_means_cleared(as_, world):
    client = as_("anna")
    contact = (await client.ask(CREATE, input={"name": "A", "source": "site", "phones": [{"number": "+79161112233"}]}))[
        "contactCreate"
    ]["contact"]

    kept = (await client.ask(UPDATE, id=contact["id"], input={"comment": "x"}))["contactUpdate"]["contact"]
    cleared = (await client.ask(UPDATE, id=contact["id"], input={"source": None, "phones": []}))["contactUpdate"]["contact"]
    same = (await client.ask(UPDATE, id=contact["id"], input={"comment": "x"}))["contactUpdate"]["contact"]

    assert (kept["source"], len(kept["phones"])) == ("site", 1)
    assert (cleared["source"], cleared["phones"], cleared["comment"]) == (None, [], "x")
    assert same["version"] == cleared["version"]


async def test_many_writers_lose_no_update(as_, world):
    client = as_("anna")
    contact = (await client.ask(CREATE, input={"name": "A"}))["contactCreate"]["contact"]

    await asyncio.gather(*(client.ask(UPDATE, id=contact["id"], input={"comment": str(i)}) for i in range(20)))

    row = await Contact.get(id=contact["id"].removeprefix("contact_"))
    events = await EventRow.filter(entity_id=row.id, type="contact.updated").order_by("sequence")
    assert row.version == 21
    assert [e.entity_version for e in events] == list(range(2, 22))
    assert events[-1].data["after"]["comment"] == row.comment


async def new_deal(client, **input_):
    data = await client.ask(
        "mutation($input: DealCreateInput!) { dealCreate(input: $input) { deal { id version stage { name } amount { amount currency } } userErrors { field code message } } }",
        input={"title": "D", **input_},
    )
    return data["dealCreate"]


async def test_a_deal_is_opened_moved_and_won_with_its_intervals(as_, world):
    client = as_("anna")
    deal = (await new_deal(client, amount="1250.5"))["deal"]
    stage = {name: f"stage_{s.id}" for name, s in world.stages.items()}

    await client.ask(MOVE, id=deal["id"], stage=stage["Talks"])
    won = (await client.ask(MOVE, id=deal["id"], stage=stage["Won"]))["dealMove"]["deal"]
    closed = (await client.ask(MOVE, id=deal["id"], stage=stage["New"]))["dealMove"]

    assert deal["amount"] == {"amount": "1250.50", "currency": "RUB"}
    assert won["status"] == "WON"
    assert won["closedOn"]
    assert [(c["fromStage"] and c["fromStage"]["name"], c["toStage"]["name"]) for c in won["stageChanges"]["nodes"]] == [
        ("Talks", "Won"),
        ("New", "Talks"),
        (None, "New"),
    ]
    assert closed["userErrors"] == [{"field": ["id"], "code": "DEAL_CLOSED"}]


async def test_moves_that_make_no_sense_are_refused_and_change_nothing(as_, world):
    from models.deals import Pipeline, Stage

    other = await Pipeline.create(workspace_id=world.workspace.id, name="Other", position=9)
    elsewhere = await Stage.create(workspace_id=world.workspace.id, pipeline_id=other.id, name="X")
    client = as_("anna")
    deal = (await new_deal(client))["deal"]
    stage = {name: f"stage_{s.id}" for name, s in world.stages.items()}
    before = await last_event(world)

    refusals = [
        (await client.ask(MOVE, id=deal["id"], stage=f"stage_{elsewhere.id}"))["dealMove"]["userErrors"],
        (await client.ask(MOVE, id=deal["id"], stage=stage["Lost"]))["dealMove"]["userErrors"],
        (await client.ask(MOVE, id=deal["id"], stage=stage["Talks"], at="2999-01-01T00:00:00Z"))["dealMove"]["userErrors"],
        (await client.ask(MOVE, id=deal["id"], stage=stage["Talks"], at="1999-01-01T00:00:00Z"))["dealMove"]["userErrors"],
        (await client.ask(MOVE, id=deal["id"], stage=deal["id"]))["dealMove"]["userErrors"],
        (await as_("clara").ask(MOVE, id=deal["id"], stage=stage["Talks"]))["dealMove"]["userErrors"],
        (await as_("stranger").ask(MOVE, id=deal["id"], stage=stage["Talks"]))["dealMove"]["userErrors"],
    ]

    assert [r[0]["code"] for r in refusals] == [
        "STAGE_OF_ANOTHER_PIPELINE", "LOSS_REASON_REQUIRED", "OUT_OF_RANGE", "OUT_OF_RANGE", "INVALID", "NOT_FOUND", "NOT_FOUND",
    ]  # fmt: skip
    assert (await Deal.get(id=deal["id"].removeprefix("deal_"))).version == 1
    assert await last_event(world) == before


async def test_a_loss_needs_its_reason(as_, world):
    client = as_("anna")
    deal = (await new_deal(client))["deal"]
    lose = "mutation($id: ID!, $why: String!) { dealLose(id: $id, reason: $why) { deal { status lossReason stage { name } } userErrors { field code } } }"

    refused = (await client.ask(lose, id=deal["id"], why="  "))["dealLose"]
    lost = (await client.ask(lose, id=deal["id"], why="дорого"))["dealLose"]["deal"]

    assert refused["userErrors"] == [{"field": ["reason"], "code": "LOSS_REASON_REQUIRED"}]
    assert lost == {"status": "LOST", "lossReason": "дорого", "stage": {"name": "Lost"}}


@pytest.mark.parametrize(
    ("input_", "field", "code"),
    [
        ({"amount": "1.005"}, ["input", "amount"], "INVALID"),
        ({"amount": "99999999999999.00"}, ["input", "amount"], "OUT_OF_RANGE"),
        ({"amount": "-1"}, ["input", "amount"], "OUT_OF_RANGE"),
        ({"amount": "5", "currency": "XXX"}, ["input", "amount"], "INVALID"),
        ({"amount": "5", "currency": "EUR"}, ["input", "currency"], "NO_EXCHANGE_RATE"),
        ({"openedAt": "2999-01-01T00:00:00Z"}, ["input", "openedAt"], "OUT_OF_RANGE"),
    ],
)
async def test_amounts_and_times_that_cannot_be_are_refused(as_, world, input_, field, code):
    payload = await new_deal(as_("anna"), **input_)

    assert payload["deal"] is None
    assert (payload["userErrors"][0]["field"], payload["userErrors"][0]["code"]) == (field, code)


async def test_a_call_is_logged_and_classified_with_who_when_and_why(as_, world):
    client = as_("anna")
    logged = (
        await client.ask(
            "mutation { interactionLog(input: { kind: CALL, direction: INBOUND, talkSeconds: 61 }) { interaction { id provenance user { name } call { disposition waitSeconds } } userErrors { code } } }"
        )
    )["interactionLog"]["interaction"]
    classify = "mutation($id: ID!, $as: Classification!, $why: String) { inquiryClassify(id: $id, classification: $as, reason: $why) { interaction { classification classificationReason classifiedBy { name } classifiedAt } userErrors { field code } } }"

    unexplained = (await client.ask(classify, id=logged["id"], **{"as": "NON_TARGET"}))["inquiryClassify"]
    done = (await client.ask(classify, id=logged["id"], why="поставщик", **{"as": "NON_TARGET"}))["inquiryClassify"][
        "interaction"
    ]
    note = (
        await client.ask(
            'mutation { interactionLog(input: { kind: NOTE, text: "hi" }) { interaction { id } userErrors { code } } }'
        )
    )["interactionLog"]["interaction"]
    not_a_call = (await client.ask(classify, id=note["id"], **{"as": "TARGET"}))["inquiryClassify"]

    assert logged["call"] == {"disposition": "ANSWERED", "waitSeconds": None}
    assert (logged["provenance"], logged["user"]) == ("MANUAL", {"name": "Anna"})
    assert unexplained["userErrors"] == [{"field": ["reason"], "code": "REQUIRED"}]
    assert (done["classification"], done["classificationReason"], done["classifiedBy"]) == (
        "NON_TARGET",
        "поставщик",
        {"name": "Anna"},
    )
    assert not_a_call["userErrors"][0]["code"] == "NOT_AN_INQUIRY"
    assert await Interaction.filter(workspace_id=world.workspace.id, kind="NOTE").count() == 1


async def test_a_new_owner_takes_the_calls_that_nobody_took_along(as_, world):
    import random

    from tests.builders import add_call

    contact = (await as_("admin").ask(CREATE, input={"name": "N", "ownerId": f"user_{world.users['anna'].id}"}))["contactCreate"][
        "contact"
    ]
    row = await Contact.get(id=contact["id"].removeprefix("contact_"))
    missed = await add_call(
        world, random.Random(3), row, user_id=None, owner_id=row.owner_id, kind="CALL", talk_seconds=0, disposition="MISSED"
    )

    await as_("admin").ask(UPDATE, id=contact["id"], input={"ownerId": f"user_{world.users['clara'].id}"})

    assert (await Interaction.get(id=missed.id)).owner_id == world.users["clara"].id
    assert (await as_("anna").ask("query($id: ID!) { node(id: $id) { id } }", id=f"interaction_{missed.id}"))["node"] is None


async def test_a_write_tells_the_cursor_at_which_others_see_it(as_, world):
    anna = as_("anna")

    async def cursor_of(key, *names):
        body = (await anna.post(CREATE, {"input": {"name": name}, "key": key}) for name in names)
        return [answer.json()["extensions"].get("cursor") async for answer in body]

    [first] = await cursor_of("one", "First")
    seen = await anna.ask("query($after: String) { changes(after: $after) { cursor changes { node { ... on Contact { name } } } } }",
                          after=str(int(first) - 1))  # fmt: skip
    [second] = await cursor_of(None, "Second")
    [again] = await cursor_of("one", "First")

    assert seen["changes"] == {"cursor": first, "changes": [{"node": {"name": "First"}}]}
    assert int(first) < int(second) <= int(again)
    assert await cursor_of(None, "") == [None]
    both = 'mutation { a: contactCreate(input: { name: "A" }) { contact { id } } b: contactCreate(input: { name: "B" }) { contact { id } } }'
    assert int((await anna.post(both)).json()["extensions"]["cursor"]) == int(second) + 2
