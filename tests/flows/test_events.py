"""Events as the log keeps them, and what each caller sees of them."""

from dataclasses import replace

import pytest

from models.event_log import EventRow
from models.rights import FieldGroup
from resolvers.log.events import seen
from schema.root import REGISTRY

CREATE = """mutation($input: DealCreateInput!) { dealCreate(input: $input) { deal { id } userErrors { field code message } } }"""
LINE = {"product": "Tiles", "quantity": "2", "price": "150.50"}


@pytest.fixture
async def told(as_, world):
    """The event of a deal with lines, opened by an administrator."""
    made = await as_("admin").ask(CREATE, input={"title": "Roof", "comment": "soon", "items": [LINE]})
    assert made["dealCreate"]["userErrors"] == []
    return await EventRow.get(workspace_id=world.workspace.id, type="deal.created")


async def test_the_log_speaks_as_the_api_does(told, world):
    after = told.data["after"]

    assert told.data["before"] == {}
    assert after["amount"] == {"amount": "301.00", "currency": "RUB"}
    assert after["items"][0]["price"] == {"amount": "150.50", "currency": "RUB"}
    assert after["stageId"].startswith("stage_")
    assert {"status", "pipelineId", "title", "comment"} <= after.keys()
    assert after.keys().isdisjoint({"amount_minor", "base_minor", "stage_id", "currency"})


async def test_whoever_sees_everything_sees_it_all(told, world):
    found = seen(told.type, told.data, world.actors["admin"].kind, REGISTRY.entities)

    assert (found.before, found.after, found.hidden) == (told.data["before"], told.data["after"], {})


async def test_hidden_money_is_gone_from_the_event_and_named(told, world):
    caller = replace(world.actors["anna"].kind, hidden=frozenset({FieldGroup.MONEY}))

    found = seen(told.type, told.data, caller, REGISTRY.entities)

    reason = "MONEY is hidden from your role."
    assert found.hidden == {"Deal.amount": reason, "DealItem.price": reason, "DealItem.total": reason}
    assert found.after["items"] == [{"product": "Tiles", "quantity": "2", "discountPercent": "0"}]
    assert "301.00" not in str(found.after)
    assert "150.50" not in str(found.after)
    assert found.after["title"] == "Roof"


async def test_what_no_declaration_names_is_told_nobody(told, world):
    told.data["after"]["margin"] = told.data["after"]["items"][0]["cost"] = "12.5"

    found = seen(told.type, told.data, world.actors["admin"].kind, REGISTRY.entities)

    assert "12.5" not in str(found.after)
    assert found.after["items"][0]["product"] == "Tiles"


async def test_a_partner_sees_what_was_agreed(told, world):
    caller = replace(world.actors["admin"].kind, hidden=frozenset(FieldGroup), agreed=frozenset({"COMMENT"}))

    found = seen(told.type, told.data, caller, REGISTRY.entities)

    assert found.after["comment"] == "soon"
    assert found.hidden["Deal.items"] == "Deal.items is not shared with your company."
    assert found.after.keys().isdisjoint({"items", "amount", "ownerId"})


async def test_a_conflict_speaks_as_the_api_does(as_, world):
    change = """mutation($id: ID!, $input: DealUpdateInput!, $version: Int) { dealUpdate(id: $id, input: $input, expectedVersion: $version) {
      userErrors { field code conflict { base actual attempted } } } }"""
    admin = as_("admin")
    deal = (await admin.ask(CREATE, input={"title": "Roof", "amount": "10"}))["dealCreate"]["deal"]["id"]
    anna, boris = (f"user_{world.users[name].id}" for name in ("anna", "boris"))
    own = f"user_{world.users['admin'].id}"
    await admin.ask(change, id=deal, input={"amount": "20.5", "ownerId": anna})

    told = (await admin.ask(change, id=deal, input={"amount": "30", "ownerId": boris}, version=1))["dealUpdate"]["userErrors"]

    assert {e["field"][1]: list(e["conflict"].values()) for e in told} == {
        "amount": [{"amount": amount, "currency": "RUB"} for amount in ("10.00", "20.50", "30.00")],
        "ownerId": [own, anna, boris],
    }
