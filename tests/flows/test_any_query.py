"""Queries made up by chance, whole and broken: an answer or a refusal with its code, never a masked bug."""

import json
import os

import pytest

from api.engine import make_engine
from schema.documents import Call, RequestRefused
from tests.wild import Wild

OPERATIONS = int(os.environ.get("VORONKA_TEST_OPERATIONS", "120"))
"""How many of each kind; `VORONKA_TEST_OPERATIONS=10000 pytest tests/flows/test_any_query.py` for a thorough run."""
SEED = int(os.environ.get("VORONKA_TEST_SEED", "20261126"))
CALLERS = ["admin", "head", "anna", "partner"]


@pytest.mark.parametrize("kind", ["operation", "broken"])
async def test_no_query_is_a_bug(db, world, kind):
    engine = make_engine(db.model_copy(update={"max_cost": 0, "rate_limit": 0}))
    rows = [("contact", world.contacts), ("company", world.companies), ("deal", world.deals), ("interaction", world.interactions)]
    wild = Wild(SEED, [f"{prefix}_{several[0].id}" for prefix, several in rows])
    answered, told = 0, {}

    for number in range(OPERATIONS):
        query, variables = getattr(wild, kind)()
        call = Call(query=query, variables=variables, request_id="t")
        try:
            body = json.loads(await engine.run(call, world.actors[CALLERS[number % len(CALLERS)]]))
            errors = body.get("errors", [])
            answered += not errors
        except RequestRefused as refused:
            errors = refused.errors
        for error in errors:
            code = error["extensions"]["code"]
            told[code] = told.get(code, 0) + 1
            assert code not in {"INTERNAL", "TIMEOUT", "UNAVAILABLE"}, (query, variables, error)

    assert answered > (OPERATIONS / 5 if kind == "operation" else 0), told
