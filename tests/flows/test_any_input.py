"""Every mutation with generated input: the answer is data, or a refusal that names its place; never a masked bug."""

import asyncio
import json
import os

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from api.engine import make_engine
from schema.documents import Call, RequestRefused
from schema.root import SCHEMA

CORE = SCHEMA._schema
EXAMPLES = int(os.environ.get("VORONKA_TEST_EXAMPLES", "12"))
MUTATIONS = sorted(CORE.mutation_type.fields)
EXPECTED = {"BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "CONFLICT", "TOO_COMPLEX", "FORBIDDEN", "NOT_FOUND"}
TEXTS = st.one_of(
    st.sampled_from(["", " ", "A", "Иван", "a@b.ru", "+79161234567", "8 916 123-45-67", "12", "USD", "RUB", "x" * 301, "x" * 10_001, "%", "'", "\u202e"]),
    st.text(max_size=40).filter(lambda t: "\x00" not in t and not any("\ud800" <= c <= "\udfff" for c in t)),
)  # fmt: skip
SCALARS = {
    "String": TEXTS,
    "Int": st.one_of(st.integers(-3, 60), st.sampled_from([2**31 - 1, -(2**31)])),
    "Boolean": st.booleans(),
    "Decimal": st.sampled_from(["0", "1", "12.345", "-1", "99999999999999", "1e30", "0.01", "1250.50", "1e-20"]),
    "DateTime": st.sampled_from(
        ["2026-10-01T10:00:00Z", "2026-10-01T10:00:00+03:00", "1900-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]
    ),
    "JSON": st.sampled_from([{}, {"status": "WON"}, {"nonsense": 1}, [], "text", 7]),
    "Date": st.sampled_from(["2026-10-01", "1900-01-01", "9999-12-31"]),
}


def values(type_, ids, depth=0):
    """Return a strategy for a value of an input type."""
    if isinstance(type_, GraphQLNonNull):
        return values(type_.of_type, ids, depth)
    if isinstance(type_, GraphQLList):
        return st.lists(values(type_.of_type, ids, depth + 1), max_size=3)
    if isinstance(type_, GraphQLEnumType):
        return st.sampled_from(sorted(type_.values))
    if isinstance(type_, GraphQLInputObjectType):
        required = {n: values(f.type, ids, depth + 1) for n, f in type_.fields.items() if isinstance(f.type, GraphQLNonNull)}
        optional = {n: st.none() | values(f.type, ids, depth + 1) for n, f in type_.fields.items() if n not in required}
        return st.fixed_dictionaries(required, optional=optional)
    if type_.name == "ID":
        return st.one_of(ids, TEXTS)
    return SCALARS[type_.name]


def arguments(field, ids):
    required = {n: values(a.type, ids) for n, a in field.args.items() if isinstance(a.type, GraphQLNonNull)}
    optional = {n: st.none() | values(a.type, ids) for n, a in field.args.items() if n not in required}
    return st.fixed_dictionaries(required, optional=optional)


@pytest.fixture
async def ids(world):
    """Return a strategy for ids of rows of this workspace, another's, and of no row; mostly good ones."""
    rows = [("contact", world.contacts), ("company", world.companies), ("deal", world.deals), ("interaction", world.interactions)]
    found = [f"{prefix}_{row.id}" for prefix, several in rows for row in several[:3]]
    found += [f"stage_{s.id}" for s in world.stages.values()] + [
        f"user_{world.users[n].id}" for n in ("anna", "boris", "stranger")
    ]
    found += [
        f"pipeline_{world.pipeline.id}",
        f"team_{world.users['anna'].team_id}",
        f"contact_{world.workspace.id}",
        "contact_nonsense",
    ]
    return st.sampled_from(found)


@pytest.mark.parametrize("name", MUTATIONS)
async def test_no_input_is_a_bug(db, world, ids, name):
    engine = make_engine(db.model_copy(update={"max_cost": 0, "rate_limit": 0}))
    loop, field = asyncio.get_running_loop(), CORE.mutation_type.fields[name]
    declared = ", ".join(f"${n}: {a.type}" for n, a in field.args.items())
    passed = ", ".join(f"{n}: ${n}" for n in field.args)
    query = f"mutation({declared}) {{ {name}({passed}) {{ __typename userErrors {{ field code message }} }} }}"

    answered = []

    async def check(given_):
        for caller in ("anna", "admin"):
            await check_as(world.actors[caller], given_)

    async def check_as(actor, given_):
        try:
            body = json.loads(await engine.run(Call(query=query, variables=given_, request_id="t"), actor))
        except RequestRefused as refused:
            assert refused.code in EXPECTED, (given_, refused.errors)
            return
        assert all(e["extensions"]["code"] in EXPECTED for e in body.get("errors", ())), (
            [(e["extensions"]["code"], e["message"]) for e in body.get("errors", ())],
            given_,
            body,
        )
        answered.append(actor.user_id)
        for error in ((body.get("data") or {}).get(name) or {}).get("userErrors", ()):
            assert not error["field"] or error["field"][0] in field.args, (given_, error)

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(given_=arguments(field, ids))
    def explore(given_):
        asyncio.run_coroutine_threadsafe(check(given_), loop).result(30)

    await asyncio.to_thread(explore)

    assert len(set(answered)) == 2
