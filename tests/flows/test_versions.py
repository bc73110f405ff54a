"""Whoever names the version that they know overwrites nothing that they have not seen: every mutation that takes one."""

import json

import pytest

from api.engine import make_engine
from models.companies import Company
from models.contacts import Contact
from models.custom import CustomField
from models.deals import Deal
from models.interactions import Interaction
from models.partners import Partner
from models.tasks import Task
from schema.documents import Call
from tests.builders import last_event
from tests.estates import estate
from tests.mutations import MUTATIONS, base, document, refusals

VERSIONED = sorted(name for name, field in MUTATIONS.items() if "expectedVersion" in field.args)
TABLES = {"contact": Contact, "company": Company, "deal": Deal, "interaction": Interaction, "task": Task, "partner": Partner, "customfield": CustomField}  # fmt: skip


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
