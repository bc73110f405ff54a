"""Mutations whose fields are one transaction: all of them or none, each on what those before it did."""

import pytest

from models.base import new_id
from models.contacts import Contact
from models.deals import Deal
from models.tasks import Task
from tests.builders import last_event

STEPS = """mutation($contact: ContactCreateInput!, $deal: DealCreateInput!, $task: TaskCreateInput!, $a: String, $b: String, $c: String)
    @transaction {
  client: contactCreate(input: $contact, idempotencyKey: $a) { contact { id name openDealsCount } userErrors { field code message } }
  dealCreate(input: $deal, idempotencyKey: $b) { deal { id title contact { name } } userErrors { field code message } }
  taskCreate(input: $task, idempotencyKey: $c) { task { title deal { title } contact { name } } userErrors { field code message } }
}"""


@pytest.fixture
def given(world):
    """The three inputs, the later ones naming the earlier by ids of the client's making."""

    def make(**task):
        contact, deal = f"contact_{new_id()}", f"deal_{new_id()}"
        return {
            "contact": {"id": contact, "name": "Мария", "phones": [{"number": "+79167000007"}]},
            "deal": {"id": deal, "title": "First", "stageId": f"stage_{world.stages['New'].id}", "contactId": contact},
            "task": {"title": "Call", "contactId": contact, "dealId": deal, **task},
        }  # fmt: skip

    return make


async def counted(world):
    return [await table.filter(workspace_id=world.workspace.id).count() for table in (Contact, Deal, Task)]


async def test_all_are_carried_out_each_on_what_those_before_it_did(as_, world, given):
    before, event = await counted(world), await last_event(world)
    done = await as_("anna").ask(STEPS, **given())

    assert [done[key]["userErrors"] for key in ("client", "dealCreate", "taskCreate")] == [[], [], []]
    assert (done["client"]["contact"]["name"], done["client"]["contact"]["openDealsCount"]) == ("Мария", 1)
    assert done["dealCreate"]["deal"]["contact"] == {"name": "Мария"}
    assert done["taskCreate"]["task"] == {"title": "Call", "deal": {"title": "First"}, "contact": {"name": "Мария"}}
    assert [now - was for now, was in zip(await counted(world), before, strict=True)] == [1, 1, 1]
    assert await last_event(world) == event + 3


@pytest.mark.parametrize(("task", "field", "code"), [({"title": ""}, ["input", "title"], "REQUIRED"), ({"dealId": "deal_x"}, ["input", "dealId"], "INVALID")])  # fmt: skip
async def test_one_that_is_refused_undoes_the_others_and_they_say_so(as_, world, given, task, field, code):
    before, event = await counted(world), await last_event(world)
    refused = await as_("anna").ask(STEPS, **given(**task))

    assert [(e["field"], e["code"]) for e in refused["taskCreate"]["userErrors"]] == [(field, code)]
    for key, row in (("client", "contact"), ("dealCreate", "deal")):
        assert [(e["field"], e["code"]) for e in refused[key]["userErrors"]] == [(["taskCreate"], "UNDONE")]
        assert refused[key][row] is None
    assert (await counted(world), await last_event(world)) == (before, event)


async def test_a_step_that_is_not_begun_undoes_the_others(as_, world, given):
    """A password that is too short is refused before its transaction; a field that only administrators have, within it."""
    before = await counted(world)
    for name, second in (
        ("admin", 'userCreate(input: {name: "X", email: "x@y.ru", password: "short"}) { user { id } userErrors { code } }'),
        ("anna", 'userCreate(input: {name: "X", email: "x@y.ru"}) { user { id } userErrors { code } }'),
    ):
        first = "contactCreate(input: $c) { contact { id } userErrors { code } }"
        for fields in (f"{first} {second}", f"{second} {first}"):
            query = f"mutation($c: ContactCreateInput!) @transaction {{ {fields} }}"
            answer = (await as_(name).post(query, {"c": given()["contact"]})).json()
            assert answer["data"]["contactCreate"] == {"contact": None, "userErrors": [{"code": "UNDONE"}]}, name
            assert answer["data"]["userCreate"] is None or answer["data"]["userCreate"]["userErrors"], name
    assert await counted(world) == before


async def test_the_same_keys_give_the_same_again(as_, world, given):
    steps, keys, before = given(), {"a": "k-1", "b": "k-2", "c": "k-3"}, await counted(world)
    first = await as_("anna").ask(STEPS, **steps, **keys)

    assert await as_("anna").ask(STEPS, **steps, **keys) == first
    assert [now - was for now, was in zip(await counted(world), before, strict=True)] == [1, 1, 1]


async def test_only_mutations_are_transactions(as_, world):
    code, message = await as_("anna").refusal("query @transaction { me { name } }")
    assert (code, "transaction" in message) == ("GRAPHQL_VALIDATION_FAILED", True)
    assert (await as_("anna").ask("mutation @transaction { __typename }")) == {"__typename": "Mutation"}


async def test_without_the_directive_each_is_a_transaction_of_its_own(as_, world, given):
    before = await counted(world)
    refused = await as_("anna").ask(STEPS.replace("@transaction", ""), **given(title=""))

    assert refused["client"]["userErrors"] == refused["dealCreate"]["userErrors"] == []
    assert [now - was for now, was in zip(await counted(world), before, strict=True)] == [1, 1, 0]
