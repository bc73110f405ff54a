"""Whoever names the version that they know overwrites nothing that they have not seen: every mutation that takes one."""

import json

import pytest

from api.engine import make_engine
from models.absences import Absence
from models.companies import Company
from models.contacts import Contact
from models.custom import CustomField
from models.deals import Deal
from models.interactions import Interaction
from models.lead_sources import LeadSource
from models.partners import Partner
from models.payments import Payment
from models.surveys import Survey
from models.tasks import Task
from models.webhooks import WebhookEndpoint
from schema.documents import Call
from tests.builders import last_event, rule
from tests.estates import estate
from tests.mutations import MUTATIONS, base, document, refusals

VERSIONED = sorted(name for name, field in MUTATIONS.items() if "expectedVersion" in field.args)
TABLES = {
    "absence": Absence,
    "webhook": WebhookEndpoint,
    "leadsource": LeadSource,
    "survey": Survey,
    "contact": Contact,
    "company": Company,
    "deal": Deal,
    "payment": Payment,
    "interaction": Interaction,
    "task": Task,
    "partner": Partner,
    "customfield": CustomField,
}


async def row_of(variables):
    prefix, _, row_id = variables["id"].partition("_")
    return await TABLES[prefix].get(id=row_id)


@pytest.fixture
async def ask(db, world):
    engine = make_engine(db)

    async def run(mutation, variables):
        call = Call(query=document(mutation), variables=variables, request_id="t")
        return refusals(json.loads(await engine.run(call, world.actors["admin"])), mutation)

    return run


async def test_what_somebody_else_has_changed_is_not_overwritten_unseen(ask, world):
    wrong = []
    for mutation in VERSIONED:
        variables = base(mutation, await estate(world.workspace.id, world.users["admin"].id))
        row = await row_of(variables)
        await type(row).filter(id=row.id).update(version=5)
        before = await last_event(world)
        for stale in (3, 6):
            codes = await ask(mutation, {**variables, "expectedVersion": stale})
            wrong += [] if codes and set(codes) <= {"CONFLICT", "INVALID"} else [(mutation, stale, codes)]
        if await last_event(world) != before:
            wrong.append((mutation, "has done something"))
        codes = await ask(mutation, {**variables, "expectedVersion": 5})
        wrong += [(mutation, "the present version", codes)] if codes or await last_event(world) == before else []

    assert wrong == []


MOVE = """mutation($id: ID!, $stage: ID!, $version: Int) { dealMove(id: $id, stageId: $stage, expectedVersion: $version) {
  deal { stage { name } comment version } userErrors { field code conflict { name base actual attempted } } } }"""
UPDATE = """mutation($id: ID!, $input: DealUpdateInput!, $version: Int) { dealUpdate(id: $id, input: $input, expectedVersion: $version) {
  deal { title version } userErrors { field code conflict { name base actual attempted } } } }"""
DELETE = """mutation($id: ID!, $version: Int) { dealDelete(id: $id, expectedVersion: $version) { deletedId
  current { id ... on Deal { title comment stage { name } } } userErrors { field code conflict { name base actual attempted } } } }"""


@pytest.fixture
async def deal(as_, world):
    """A deal at version 1, and the global ids of the stages."""
    stages = {name: f"stage_{stage.id}" for name, stage in world.stages.items()}
    made = await as_("admin").ask(
        "mutation($input: DealCreateInput!) { dealCreate(input: $input) { deal { id version } userErrors { message } } }",
        input={"title": "One", "stageId": stages["New"]},
    )
    return made["dealCreate"]["deal"]["id"], stages


async def test_a_move_passes_by_another_change_and_tells_another_move(as_, deal):
    (deal_id, stages), admin = deal, as_("admin")
    await admin.ask(UPDATE, id=deal_id, input={"comment": "Unrelated"})

    moved = (await admin.ask(MOVE, id=deal_id, stage=stages["Talks"], version=1))["dealMove"]
    assert (moved["userErrors"], moved["deal"]) == ([], {"stage": {"name": "Talks"}, "comment": "Unrelated", "version": 3})
    late = (await admin.ask(MOVE, id=deal_id, stage=stages["Contract"], version=2))["dealMove"]
    assert late["userErrors"] == [{
        "field": ["stageId"], "code": "CONFLICT",
        "conflict": {"name": "stageId", "base": stages["New"], "actual": stages["Talks"], "attempted": stages["Contract"]},
    }]  # fmt: skip
    assert late["deal"] == {"stage": {"name": "Talks"}, "comment": "Unrelated", "version": 3}
    assert (await admin.ask(MOVE, id=deal_id, stage=stages["Talks"], version=2))["dealMove"]["userErrors"] == []


async def test_a_conflict_carries_the_record_as_it_is_now(as_, deal, world):
    (deal_id, stages), admin = deal, as_("admin")
    await admin.ask(UPDATE, id=deal_id, input={"title": "Two"})
    await admin.ask(MOVE, id=deal_id, stage=stages["Talks"])

    late = (await admin.ask(UPDATE, id=deal_id, input={"title": "Three"}, version=1))["dealUpdate"]
    assert late["deal"] == {"title": "Two", "version": 3}
    assert late["userErrors"][0]["conflict"] == {"name": "title", "base": "One", "actual": "Two", "attempted": "Three"}
    invalid = (await admin.ask(UPDATE, id=deal_id, input={"title": ""}))["dealUpdate"]
    assert (invalid["deal"], invalid["userErrors"][0]["code"]) == (None, "REQUIRED")

    kept = (await admin.ask(DELETE, id=deal_id, version=1))["dealDelete"]
    assert (kept["deletedId"], kept["current"]) == (
        None,
        {"id": deal_id, "title": "Two", "comment": None, "stage": {"name": "Talks"}},
    )
    assert [(e["field"], e["conflict"]) for e in kept["userErrors"]] == [
        (["expectedVersion"], {"name": "stageId", "base": stages["New"], "actual": stages["Talks"], "attempted": None}),
        (["expectedVersion"], {"name": "title", "base": "One", "actual": "Two", "attempted": None}),
    ]
    gone = (await admin.ask(DELETE, id=deal_id, version=3))["dealDelete"]
    assert (gone["deletedId"], gone["current"], gone["userErrors"]) == (deal_id, None, [])


async def test_a_conflict_tells_nothing_that_the_caller_may_not_see(as_, deal, world):
    (deal_id, _), admin = deal, as_("admin")
    await admin.ask(UPDATE, id=deal_id, input={"ownerId": f"user_{world.users['anna'].id}"})
    await admin.ask(UPDATE, id=deal_id, input={"amount": "777"})
    await rule(world, "MANAGER", "ALL", hidden=["MONEY"])

    kept = (await as_("anna").ask(DELETE, id=deal_id, version=1))["dealDelete"]
    assert [e["conflict"]["name"] for e in kept["userErrors"]] == ["ownerId"]
