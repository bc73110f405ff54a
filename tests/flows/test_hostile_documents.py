"""Documents and variables made to be expensive: each is answered or refused by name, in time that its size explains."""

import gc
import json
import time
import tracemalloc

import pytest

from api.engine import make_engine
from models.recent import Recent
from schema import introspection
from schema.documents import CACHE_BYTES, Call, RequestRefused

SECONDS = 1.5
"""Of this process's time for one document, on a machine that is busy with other tests too. Without limits these take minutes, or for ever."""


def doubled(levels, on, inner, last):
    return (
        " ".join(f"fragment F{i} on {on} {{ {inner.format(i + 1)} }}" for i in range(levels))
        + f" fragment F{levels} on {on} {{ {last} }}"
    )


def nested(levels, text):
    return "id" if levels == 0 else text.format(nested(levels - 1, text))


HOSTILE = {
    "fragments that spread the next one twice": ("{ ...F0 } " + doubled(40, "Query", "...F{0} ...F{0}", "__typename"), None),
    "fragments that double below fields": (
        "{ me { ...F0 } } " + doubled(40, "User", "team {{ members {{ nodes {{ ...F{0} }} }} }} a: team {{ members {{ nodes {{ ...F{0} }} }} }}", "id"), "TOO_COMPLEX",
    ),
    "many fragments": ("{ me { id } } " + doubled(60, "User", "...F{0}", "id"), "TOO_COMPLEX"),
    "a circle": ("{ me { ...F } } fragment F on User { team { members { nodes { ...F } } } }", "TOO_COMPLEX"),
    "a short circle": ("{ me { ...F } } fragment F on User { ...F }", "GRAPHQL_VALIDATION_FAILED"),
    "the same field": ("{ me { " + "name " * 1900 + "} }", "TOO_COMPLEX"),
    "the same list": ("{ contacts { nodes { " + "deals(first: 1) { totalCount } " * 190 + "} } }", "TOO_COMPLEX"),
    "pairs of pairs": ("{ contacts { nodes { " + nested(4, "deals {{ nodes {{ contact {{ {0} }} }} }} " * 3) + " } } }", "TOO_COMPLEX"),
    "inline fragments": ("{ me { " + "... { " * 70 + "name" + " }" * 70 + " } }", "TOO_COMPLEX"),
    "a long comment": ("{ me { id } } #" + "x" * 1_000_000, "TOO_COMPLEX"),
    "a long text": ('{ contacts(search: "' + "\\n" * 450_000 + '") { totalCount } }', "TOO_COMPLEX"),
    "unknown types": (" ".join(f"fragment F{i} on ContactInteractionField{i} {{ a }}" for i in range(45)) + " { me { id } }", "GRAPHQL_VALIDATION_FAILED"),
    "unknown input": ("{ contacts(filter: { " + " ".join(f"name{i}: 1" for i in range(600)) + " }) { totalCount } }", "GRAPHQL_VALIDATION_FAILED"),
    "a number of many digits": ("{ contacts(first: " + "1" * 90_000 + ") { totalCount } }", "GRAPHQL_VALIDATION_FAILED"),
    "many operations": (" ".join(f"query Q{i} {{ ...F }}" for i in range(60)) + " fragment F on Query { me { id } }", "TOO_COMPLEX"),
    "rows of every type twenty times": ("{ " + " ".join(f'a{i}: node(id: "x") {{ id }}' for i in range(20)) + " }", "BAD_USER_INPUT"),
    "the schema of the schema": ("{ __schema { types { fields { type { fields { args { type { name } } } } } } } }", "TOO_COMPLEX"),
}  # fmt: skip


@pytest.fixture
def run(db, world):
    def make(caller="anna", **more):
        engine = make_engine(db.model_copy(update={"rate_limit": 0, **more}))

        async def ask(query, variables=None):
            try:
                body = json.loads(
                    await engine.run(Call(query=query, variables=variables or {}, request_id="t"), world.actors[caller])
                )
            except RequestRefused as refused:
                return refused.code.value, refused.errors[0]["message"]
            errors = body.get("errors")
            return (errors[0]["extensions"]["code"], errors[0]["message"]) if errors else (None, body)

        ask.engine = engine
        return ask

    return make


async def test_a_hostile_document_takes_no_more_time_than_its_size_explains(run):
    ask, codes, seconds = run(), {}, {}

    for what, (query, _) in HOSTILE.items():
        began = time.process_time()
        codes[what], _ = await ask(query)
        seconds[what] = time.process_time() - began

    assert codes == {what: expected for what, (_, expected) in HOSTILE.items()}
    assert max(seconds.values()) < SECONDS, seconds


OR = "query($f: DealFilter) { deals(filter: $f) { totalCount nodes { id } } }"


async def test_conditions_are_counted_before_anything_is_made_of_them(run):
    ask, most = run(), 200
    title = {"title": {"contains": "1"}}

    within = await ask(OR, {"f": {"or": [title] * most}})
    beyond = await ask(OR, {"f": {"or": [title] * (most + 1)}})
    began, plans = time.process_time(), len(ask.engine.plans.kept)
    flood = await ask(OR, {"f": {"or": [title] * 3000}})
    deluge = await ask(OR, {"f": {"or": [title] * 20_000}})
    spent = time.process_time() - began
    split = await ask("query($a: DealFilter, $b: DealFilter) { a: deals(filter: $a) { totalCount } b: deals(filter: $b) { totalCount } }", {"a": {"or": [title] * 150}, "b": {"or": [title] * 51}})  # fmt: skip
    shared = (
        "{ "
        + " ".join(f"a{i}: me {{ ...F }}" for i in range(20))
        + " } fragment F on User { team { members(filter: { or: ["
        + '{ name: { eq: "x" } } ' * 11
        + "] }) { totalCount } } }"
    )

    assert within[0] is None, within
    assert "200 conditions" in beyond[1]
    assert {beyond[0], flood[0], deluge[0], split[0]} == {"TOO_COMPLEX"}
    assert spent < SECONDS / 3
    assert len(ask.engine.plans.kept) == plans
    assert (await ask(shared))[0] in {"TOO_COMPLEX", "GRAPHQL_VALIDATION_FAILED"}


async def test_whatever_is_within_the_limits_runs_on_both_databases(run):
    ask = run("admin", max_cost=0)
    some = {"contact": {"deals": {"some": {"title": {"eq": "x"}}}}}
    deepest = {"title": {"eq": "x"}}
    for level in range(9):
        deepest = {"or": [{"title": {"eq": "y"}}, deepest]} if level % 2 else {"not": deepest}

    for filter_ in (
        {"or": [some] * 66},
        {"and": [{"not": {"contact": {"deals": {"none": {}}}}}] * 66},
        deepest,
        {"or": [deepest] * 30},
        {"or": [{"title": {"in": ["x"] * 1000}}] * 9},
    ):
        code, answer = await ask(OR, {"f": filter_})
        assert code is None, answer

    three = {"contact": {"deals": {"some": {"owner": {"name": {"eq": "x"}}}}}}
    assert (await ask(OR, {"f": three}))[0] is None
    four = {"contact": {"deals": {"some": {"contact": {"owner": {"name": {"eq": "x"}}}}}}}
    assert await ask(OR, {"f": four}) == (
        "BAD_USER_INPUT",
        "filter.contact.deals.some.contact.owner: at most 3 relations may be followed within each other.",
    )


async def test_a_statement_that_the_embedded_database_cannot_nest_is_refused_by_name(run, db):
    deep = "{ deals(first: 1) { nodes { " + nested(4, "contact {{ deals(first: 1) {{ nodes {{ {0} }} }} }}") + " } } }"

    code, answer = await run()(deep)

    assert (code, "embedded database" in str(answer)) == (
        ("TOO_COMPLEX", True) if db.database_url.startswith("sqlite") else (None, False)
    )


@pytest.mark.parametrize(
    "variables",
    [
        {"f": {"name": {"in": ["x"] * 20_000}}},
        {"f": json.loads('{"not":' * 60 + "{}" + "}" * 60)},
        {"unknown": [[0] * 100] * 200},
    ],
)
async def test_more_values_than_a_request_may_bring_are_refused(run, variables):
    code, message = await run()("query($f: ContactFilter) { contacts(filter: $f) { totalCount } }", variables)

    assert (code, message) == ("TOO_COMPLEX", "variables: at most 10000 values, nested 40 deep, are allowed.")


async def test_the_answer_about_the_schema_is_kept(run, monkeypatch):
    ask, computed = run(), []
    execute = introspection.execute
    monkeypatch.setattr(introspection, "execute", lambda *args, **kwargs: computed.append(1) or execute(*args, **kwargs))
    query = "query($n: String!) { __type(name: $n) { name } me { id } __schema { queryType { name } } }"

    answers = [(await ask(query, {"n": name}))[1]["data"] for name in ("User", "User", "Deal")]

    assert answers[0] == answers[1]
    assert [a["__type"]["name"] for a in answers] == ["User", "User", "Deal"]
    assert list(answers[0]) == ["__type", "me", "__schema"]
    assert len(computed) == 2


async def test_a_flood_of_documents_and_values_is_not_kept(run):
    ask = run()
    ask.engine.documents.kept = Recent(1_000_000, ask.engine.documents.kept.measure)
    await ask('{ contacts(search: "x") { totalCount } }')

    for number in range(20):
        await ask("{ me { name } } #" + f"{number}".rjust(90_000))
        await ask("{ me { nome } } #" + f"{number}".rjust(90_000))
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for number in range(8):
        await ask(f"query($s: String) {{ a{number}: contacts(search: $s) {{ totalCount }} }}", {"s": f"{number}" * 800_000})
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()

    assert ask.engine.documents.kept.size <= 1_000_000
    assert len(ask.engine.documents.kept) < 40
    assert ask.engine.plans.kept.size <= ask.engine.plans.kept.most == CACHE_BYTES
    assert grown < 2_500_000, "plans of the values of eight requests"
