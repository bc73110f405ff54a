"""What a partner's people do beside reading: they bring deals in, within what is agreed."""

import pytest

from models.deals import Deal, Pipeline
from models.event_log import EventRow
from tests.builders import add_user

BRING = """mutation($input: DealCreateInput!) { dealCreate(input: $input) {
  deal { id title status stage { name } pipeline { name } partner { name } source amount { amount } expectedCloseOn owner { name } }
  userErrors { field code message } } }"""
AGREE = """mutation($id: ID!, $input: PartnerUpdateInput!) { partnerUpdate(id: $id, input: $input) {
  partner { bringsDeals manager { name } } userErrors { field code } } }"""


async def agreed(as_, world, **more):
    """Let the partner bring deals in, for Anna."""
    given = {"managerId": f"user_{world.users['anna'].id}", **more}
    data = (await as_("admin").ask(AGREE, id=f"partner_{world.partner.id}", input=given))["partnerUpdate"]
    assert data["userErrors"] == []
    return data["partner"]


async def bring(client, **given):
    return (await client.ask(BRING, input={"title": "Brought", **given}))["dealCreate"]


async def count(world):
    return (
        await Deal.filter(workspace_id=world.workspace.id).count(),
        await EventRow.filter(workspace_id=world.workspace.id).count(),
    )


async def test_a_deal_that_a_partner_brings_in_is_the_partners_and_its_managers_who_sees_it_at_once(as_, world):
    assert await agreed(as_, world, agreed=["SOURCE", "AMOUNT", "EXPECTED_CLOSE_ON"]) == {
        "bringsDeals": True, "manager": {"name": world.users["anna"].name}
    }  # fmt: skip

    told = await bring(as_("partner"), source="Fair", amount="1000.50", expectedCloseOn="2027-02-01")

    assert told["userErrors"] == []
    deal = told["deal"]
    assert {**deal, "id": None} == {
        "id": None, "title": "Brought", "status": "OPEN", "stage": {"name": deal["stage"]["name"]}, "pipeline": {"name": "Shared"},
        "partner": {"name": "Agency"}, "source": "Fair", "amount": {"amount": "1000.50"}, "expectedCloseOn": "2027-02-01", "owner": None,
    }  # fmt: skip
    query = "query($id: ID!) { deal(id: $id) { title owner { name } partner { name } stageChanges { nodes { user { name } } } } }"
    seen = (await as_("anna").ask(query, id=deal["id"]))["deal"]
    assert (seen["owner"], seen["partner"]) == ({"name": world.users["anna"].name}, {"name": "Agency"})
    assert seen["stageChanges"]["nodes"] == [{"user": {"name": "Partner"}}]
    assert (await as_("stranger").ask(query, id=deal["id"]))["deal"] is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("amount", "5"),
        ("currency", "EUR"),
        ("source", "Fair"),
        ("comment", "Hello"),
        ("openedAt", "2026-01-01T10:00:00Z"),
        ("ownerId", "anna"),
        ("partnerId", "partner"),
        ("stageId", "stage"),
        ("contactId", "contact"),
        ("companyId", "company"),
        ("people", []),
        ("custom", []),
    ],
)
async def test_of_a_deal_that_it_brings_a_partner_says_nothing_that_was_not_agreed(as_, world, field, value):
    await agreed(as_, world)
    named = {
        "anna": f"user_{world.users['anna'].id}", "partner": f"partner_{world.partner.id}", "stage": f"stage_{world.stages['New'].id}",
        "contact": f"contact_{world.contacts[0].id}", "company": f"company_{world.contacts[0].id}",
    }  # fmt: skip
    before = await count(world)

    told = await bring(as_("partner"), **{field: named.get(value, value) if isinstance(value, str) else value})

    assert (told["deal"], [(e["field"], e["code"]) for e in told["userErrors"]]) == (None, [(["input", field], "FORBIDDEN")])
    assert await count(world) == before


async def test_a_partner_brings_deals_into_what_is_shared_with_it_alone(as_, world):
    await agreed(as_, world)
    closed = f"pipeline_{world.pipeline.id}"
    shared = await Pipeline.get(workspace_id=world.workspace.id, name="Shared")
    for other in (closed, f"pipeline_{world.partner.id}"):
        told = await bring(as_("partner"), pipelineId=other)
        assert [(e["field"], e["code"]) for e in told["userErrors"]] == [(["input", "pipelineId"], "NOT_FOUND")]
    assert (await bring(as_("partner"), pipelineId=f"pipeline_{shared.id}"))["deal"]["pipeline"] == {"name": "Shared"}

    await agreed(as_, world, pipelineIds=[])
    told = (await bring(as_("partner")))["deal"]

    assert (told["pipeline"]["name"], told["stage"]["name"]) == (world.pipeline.name, "New")


async def test_who_may_bring_none_brings_none_and_uploads_no_file(as_, http, world):
    before = await count(world)
    assert [(e["field"], e["code"]) for e in (await bring(as_("partner")))["userErrors"]] == [(["input"], "FORBIDDEN")]
    assert await count(world) == before
    await agreed(as_, world)
    headers = {"authorization": f"Bearer {world.tokens['partner']}"}
    assert (await http.post("/files", content=b"title\nX\n", headers=headers)).status_code == 403
    create = (
        'mutation($scopes: [TokenScope!]) { tokenCreate(input: { name: "T", scopes: $scopes }) { secret userErrors { code } } }'
    )
    for scopes, codes in ((["DEALS_READ"], ["FORBIDDEN"]), (["DEALS_READ", "DEALS_WRITE"], [])):
        world.tokens["scoped"] = (await as_("partner").ask(create, scopes=scopes))["tokenCreate"]["secret"]
        assert [e["code"] for e in (await bring(as_("scoped")))["userErrors"]] == codes
    shown = "{ partners { nodes { bringsDeals manager { name } } } }"
    assert (await as_("partner").ask(shown))["partners"]["nodes"] == [{"bringsDeals": True, "manager": None}]

    await agreed(as_, world, managerId=None)

    assert [e["code"] for e in (await bring(as_("partner")))["userErrors"]] == ["FORBIDDEN"]


async def test_a_deal_of_a_manager_who_has_left_is_nobodys_until_it_is_assigned(as_, world):
    await agreed(as_, world)
    await as_("admin").ask(
        "mutation($id: ID!) { userDeactivate(id: $id) { userErrors { code } } }", id=f"user_{world.users['anna'].id}"
    )

    told = await bring(as_("partner"))

    assert told["userErrors"] == []
    assert (await Deal.get(id=told["deal"]["id"].removeprefix("deal_"), workspace_id=world.workspace.id)).owner_id is None


async def test_a_partners_deals_are_answered_for_by_somebody_of_the_company_itself(as_, world):
    other = await add_user(world, "gone", "MANAGER")
    await other.filter(id=other.id).update(is_active=False)
    for name, code in (("partner", "INVALID"), ("gone", "INVALID"), ("stranger", "NOT_FOUND")):
        given = {"managerId": f"user_{world.users[name].id}"}
        data = (await as_("admin").ask(AGREE, id=f"partner_{world.partner.id}", input=given))["partnerUpdate"]
        assert data["userErrors"] == [{"field": ["input", "managerId"], "code": code}], name
