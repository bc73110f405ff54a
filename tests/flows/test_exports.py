"""Exports under stress: budgets, rights that end, clients that leave, and what the audit log says of each."""

import asyncio
import json

import httpx
import pytest

from api import exporting
from api.app import make_app
from api.budget import Counter
from models.audit import AuditAction, AuditEntry
from models.contacts import Contact
from models.rights import Level, Noun, Verb
from tests import builders
from tests.conftest import serving

ALL = {"connection": "contacts", "fields": ["id", "name"], "format": "jsonl"}


@pytest.fixture
async def many(world):
    """250 contacts of Anna's: three pages."""
    owner = world.users["anna"].id
    await Contact.bulk_create(
        [Contact(workspace_id=world.workspace.id, name=f"N{i}", name_key=f"n{i}", owner_id=owner) for i in range(250)]
    )
    return await Contact.filter(workspace_id=world.workspace.id, deleted_at=None).count()


@pytest.fixture
def make(db, world):
    """Return an application with other settings, and its client as a caller."""

    def make_(caller="admin", **changed):
        app = make_app(db.model_copy(update={"second_cost": 0, **changed}), owns_database=False)
        headers = {"authorization": f"Bearer {world.tokens[caller]}"}
        return app, httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app, raise_app_exceptions=False), base_url="http://test", headers=headers
        )

    return make_


async def audited(world, *, ended=1):
    """Return the details of what the audit log says of exports, once so many of them have ended."""
    async with asyncio.timeout(10):
        while await AuditEntry.filter(workspace_id=world.workspace.id, action=AuditAction.EXPORTED).count() < ended:
            await asyncio.sleep(0.02)
    entries = await AuditEntry.filter(workspace_id=world.workspace.id, action__startswith="EXPORT").order_by("created_at", "id")
    return [(entry.action, entry.details) for entry in entries]


async def test_an_export_is_audited_when_it_begins_and_how_far_it_came(make, world, many):
    _, client = make()

    answer = await client.post("/export", json={**ALL, "filter": {"name": {"startsWith": "N1"}}})

    (begun, first), (ended, last) = await audited(world)
    rows = len(answer.text.splitlines())
    assert (begun, ended) == (AuditAction.EXPORT_BEGUN, AuditAction.EXPORTED)
    assert (first["connection"], first["fields"], len(first["filter"])) == ("contacts", ["id", "name"], 64)
    assert "N1" not in json.dumps(first)
    assert (last["rows"], last["finished"], last["reason"]) == (rows, True, None)
    assert last["begun"].startswith("audit_")


async def test_every_page_costs_what_it_would_cost_in_graphql(make, world, many):
    app, client = make(rate_limit=10_000)
    page = "{ contacts(first: 100) { nodes { id name } pageInfo { hasNextPage endCursor } } }"
    cost = (await client.post("/graphql", json={"query": page})).json()["extensions"]["cost"]["requested"]
    before = (await app.graphql.engine.purse.spend(world.users["admin"].id, 0)).remaining

    await client.post("/export", json=ALL)

    assert before - (await app.graphql.engine.purse.spend(world.users["admin"].id, 0)).remaining >= 3 * cost


async def test_without_a_budget_an_export_is_refused_before_its_first_byte(make, world, many):
    _, client = make(rate_limit=5)

    answer = await client.post("/export", json=ALL)

    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (429, "RATE_LIMITED")
    assert int(answer.headers["retry-after"]) >= 1
    assert await AuditEntry.filter(workspace_id=world.workspace.id, action__startswith="EXPORT").count() == 0


async def test_an_export_waits_for_its_budget_and_leaves_a_share_of_it_to_its_caller(make, world, many, monkeypatch):
    _, free = make()
    page = "{ contacts(first: 100) { nodes { id owner { name } } pageInfo { hasNextPage endCursor } } }"
    cost = (await free.post("/graphql", json={"query": page})).json()["extensions"]["cost"]["requested"]
    app, client = make(rate_limit=int(cost * 2.6))
    budget = app.graphql.engine.purse
    budget.counter, waits, lowest = Counter(), [], []

    async def wait(seconds):
        if seconds:
            lowest.append((await budget.spend(world.users["admin"].id, 0)).remaining)
            waits.append(seconds)
            budget.counter = Counter()

    monkeypatch.setattr(exporting, "sleep", wait)

    answer = await client.post("/export", json={**ALL, "fields": ["id", "owner.name"]})

    assert len(answer.text.splitlines()) == many
    assert waits
    assert all(0 < seconds <= 60 for seconds in waits)
    assert min(lowest) >= int(cost * 2.6) // 4


@pytest.mark.parametrize("form", ["csv", "jsonl"])
async def test_a_budget_that_does_not_come_back_ends_the_stream_so_that_it_shows(make, world, many, monkeypatch, form):
    app, client = make(rate_limit=1000)

    async def spent(_seconds):
        _taken, left, _ = await app.graphql.engine.purse.counter.take(str(world.users["admin"].id), 1000, 0)
        await app.graphql.engine.purse.spend(world.users["admin"].id, left)

    monkeypatch.setattr(exporting, "sleep", spent)
    monkeypatch.setattr(exporting, "PATIENCE", 0)

    await ends_early(app, client, world, form, "RATE_LIMITED")


@pytest.mark.parametrize("form", ["csv", "jsonl"])
@pytest.mark.parametrize("change", ["let go", "narrowed"])
async def test_who_loses_access_is_not_given_the_rest(make, world, many, monkeypatch, form, change):
    app, client = make("head")

    async def changed(_seconds):
        if change == "let go":
            await builders.let_go(world, "head")
        else:
            await builders.rule(world, "HEAD", Level.OWN, nouns=[Noun.CONTACT], verbs=[Verb.EXPORT])

    monkeypatch.setattr(exporting, "sleep", changed)

    await ends_early(app, client, world, form, "UNAUTHENTICATED" if change == "let go" else "FORBIDDEN")


async def ends_early(app, client, world, form, code):
    """Check that an export of three pages ends after the first, visibly, and that the audit log knows."""
    lines, broken = [], False
    async with serving(app) as url, httpx.AsyncClient(headers=client.headers) as real:
        try:
            async with real.stream("POST", f"{url}/export", json={**ALL, "format": form}) as answer:
                assert answer.status_code == 200
                async for line in answer.aiter_lines():
                    lines.append(line)
        except httpx.RemoteProtocolError:
            broken = True

    assert broken == (form == "csv")
    if form == "jsonl":
        assert json.loads(lines.pop())["errors"][0]["extensions"]["code"] == code
    assert 100 <= len(lines) <= 101
    _, (_, last) = await audited(world)
    assert (last["rows"], last["finished"], last["reason"]) == (100, False, code)


async def test_a_client_that_leaves_is_audited_with_what_it_took(make, world, many, monkeypatch):
    app, client = make()
    waiting = asyncio.Event()

    async def for_ever(_seconds):
        waiting.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(exporting, "sleep", for_ever)

    async with serving(app) as url, httpx.AsyncClient(headers=client.headers) as real:
        async with real.stream("POST", f"{url}/export", json=ALL) as answer:
            arriving = answer.aiter_bytes()
            await anext(arriving)
            await asyncio.wait_for(waiting.wait(), 10)
        _, (_, last) = await audited(world)

    assert (last["rows"], last["finished"], last["reason"]) == (100, False, "CUT_OFF")


async def test_an_export_that_is_cancelled_again_and_again_is_audited_all_the_same(make, world, many, monkeypatch):
    app, _ = make()

    async def look():
        return world.actors["admin"]

    for cancellations in (1, 2, 5):
        waiting = asyncio.Event()

        async def for_ever(_seconds, waiting=waiting):
            waiting.set()
            await asyncio.Event().wait()

        async def take(exporter):
            await exporter.begin()
            async for _ in exporter.pieces():
                pass

        monkeypatch.setattr(exporting, "sleep", for_ever)
        wanted = exporting.Export(connection="contacts", fields=["id"])
        exporter = exporting.Exporter(engine=app.graphql.engine, wanted=wanted, look=look, request_id="x")
        taking = asyncio.create_task(take(exporter))
        await asyncio.wait_for(waiting.wait(), 10)
        for _ in range(cancellations):
            taking.cancel()
            await asyncio.sleep(0)
        await asyncio.wait({taking})
        details = await audited(world, ended=[1, 2, 5].index(cancellations) + 1)
        assert details[-1][1]["reason"] == "CUT_OFF"


async def test_a_user_has_so_many_exports_at_a_time_and_others_are_not_held(make, world, many, monkeypatch):
    _app, client = make(exports_per_user=2)
    go_on = asyncio.Event()

    async def wait(_seconds):
        await go_on.wait()

    monkeypatch.setattr(exporting, "sleep", wait)
    running = [asyncio.create_task(client.post("/export", json=ALL)) for _ in range(2)]
    async with asyncio.timeout(10):
        while await AuditEntry.filter(workspace_id=world.workspace.id, action=AuditAction.EXPORT_BEGUN).count() < 2:
            await asyncio.sleep(0.02)

    third = await client.post("/export", json=ALL)
    other = asyncio.create_task(client.post("/export", json=ALL, headers={"authorization": f"Bearer {world.tokens['head']}"}))
    go_on.set()

    assert (third.status_code, third.headers["retry-after"]) == (429, "10")
    assert [answer.status_code for answer in await asyncio.gather(*running, other)] == [200] * 3
    assert (await client.post("/export", json=ALL)).status_code == 200


async def test_dear_rows_come_in_smaller_pages_and_not_at_all_if_one_is_too_dear(make, world, many):
    _, client = make(max_cost=60)
    dear = {**ALL, "fields": ["id", "owner.name", "phones.number"]}

    small = await client.post("/export", json=dear)
    _, poor = make(max_cost=1)
    none = await poor.post("/export", json=dear)

    assert len(small.text.splitlines()) == many
    assert (none.status_code, none.json()["errors"][0]["extensions"]["code"]) == (400, "TOO_COMPLEX")


async def test_the_body_of_an_export_is_held_to_the_limits_of_any_other(make, world):
    _, client = make()
    deep = {"name": {"eq": "x"}}
    for _ in range(60):
        deep = {"or": [deep]}

    large = await client.post("/export", json={**ALL, "filter": {"or": [{"name": {"eq": "x" * 100}}] * 50_000}})
    nested = await client.post("/export", json={**ALL, "filter": deep})

    assert large.status_code == 413
    assert nested.status_code == 400
