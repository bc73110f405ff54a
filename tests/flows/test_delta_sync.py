"""Clients that follow the changes: what they are told, once, of what they may see alone, and where they go on."""

import json
from dataclasses import replace
from datetime import date

import pytest
from tortoise.transactions import in_transaction

from integrations.telephony.mango import raw_record, read_call
from models.base import new_id
from models.contacts import Contact
from models.custom import CustomField, CustomValue, columns
from models.db.connecting import execute, fetch
from models.deals import DealItem
from models.event_log import Departure
from models.payments import Payment
from models.providers import ProviderAccount
from resolvers.intake.storing import Account, take_in
from resolvers.jobs import queue
from resolvers.jobs.kinds import LeaseLost
from resolvers.log import row_changes, telling
from resolvers.log.appending import next_place
from schema.documents import Call
from tests.builders import last_event, rule
from tests.flows.test_write_matrix import Asking
from tests.flows.test_writes import CREATE
from tests.following import PAGE, Copy
from tests.integrations.test_mango import CALLS


async def test_a_stage_that_is_removed_is_gone_and_the_workspace_is_told_of(as_, world):
    admin, follow = (
        as_("admin"),
        "query($a: String) { changes(after: $a, nouns: [STAGE, WORKSPACE]) { cursor changes { id isGone node { ... on Stage { name } ... on Workspace { name } } } } }",
    )
    cursor = (await admin.ask(follow))["changes"]["cursor"]
    made = await admin.ask(
        'mutation($p: ID!) { stageCreate(pipelineId: $p, input: { name: "Extra" }) { stage { id } userErrors { code } } }',
        p=f"pipeline_{world.pipeline.id}",
    )
    stage = made["stageCreate"]["stage"]["id"]
    await admin.ask('mutation { workspaceUpdate(input: { name: "Renamed" }) { userErrors { code } } }')
    page = (await as_("anna").ask(follow, a=cursor))["changes"]
    assert page["changes"] == [
        {"id": stage, "isGone": False, "node": {"name": "Extra"}},
        {"id": f"workspace_{world.workspace.id}", "isGone": False, "node": {"name": "Renamed"}},
    ]
    await admin.ask("mutation($id: ID!) { stageDelete(id: $id) { userErrors { code } } }", id=stage)
    assert (await as_("anna").ask(follow, a=page["cursor"]))["changes"]["changes"] == [
        {"id": stage, "isGone": True, "node": None}
    ]
    assert (await as_("partner").ask(follow, a=page["cursor"]))["changes"]["changes"] == []


async def test_what_is_gone_is_told_though_it_changes_while_a_client_is_paging(as_, world):
    anna = Copy(as_("anna"), nouns=("CONTACT",))
    first, second, third = [
        (await as_("anna").ask(CREATE, input={"name": f"N{i}"}))["contactCreate"]["contact"]["id"] for i in range(3)
    ]
    await anna.start()
    give = "mutation($id: ID!, $o: ID!) { contactsAssign(ids: [$id], ownerId: $o) { userErrors { code } } }"
    touch = 'mutation($id: ID!) { contactUpdate(id: $id, input: { comment: "x" }) { userErrors { code } } }'
    await as_("anna").ask(touch, id=first)
    await as_("admin").ask(give, id=second, o=f"user_{world.users['clara'].id}")
    await as_("anna").ask(touch, id=third)

    page = (await as_("anna").ask(PAGE, after=anna.cursor, first=1))["changes"]
    await as_("clara").ask(touch, id=second)
    page = (await as_("anna").ask(PAGE, after=page["cursor"], first=1))["changes"]

    assert [(c["id"], c["isGone"]) for c in page["changes"]] == [(second, True)]
    page = (await as_("anna").ask(PAGE, after=page["cursor"]))["changes"]
    assert [(c["id"], c["isGone"]) for c in page["changes"]] == [(third, False)]


async def test_calls_of_a_provider_come_once_corrected_ones_too(as_, world):
    copy = Copy(as_("admin"), nouns=("INTERACTION",))
    await copy.start()
    account = Account(
        row=await ProviderAccount.get(id=world.account.id),
        parse=read_call,
    )
    calls = [dict(call) for call in CALLS.values()]

    await take_in(account, [raw_record(call) for call in calls])
    first = await copy.follow(first=2)
    calls[0]["duration"] = 1234
    calls[0]["talk_duration"] = 77
    await take_in(account, [raw_record(calls[0])])
    second = await copy.follow()

    assert len(first) == len(set(first)) == len(calls)
    assert len(second) == 1
    assert copy.rows == await copy.everything()


async def test_what_is_kept_beside_a_record_is_a_change_of_it(as_, world):
    """Whoever changes it and however: what was done by hand in the database is told with the next event."""
    shared = {"workspace_id": world.workspace.id}
    deal, contact = (next(row for row in rows if row.deleted_at is None) for rows in (world.deals, world.contacts))
    field = await CustomField.create(**shared, noun="CONTACT", key="size", name="Size", kind="TEXT")
    await as_("admin").ask(CREATE, input={"name": "Before"})
    copy = Copy(as_("admin"))
    await copy.start()

    line = {"product": "P", "quantity": "1", "price_minor": 1, "total_minor": 1, "currency": "RUB"}
    await DealItem.create(**shared, deal_id=deal.id, **line)
    await CustomValue.create(**shared, entity_id=contact.id, field_id=field.id, **columns(field.kind, "L", []))
    other = next(row for row in world.deals if row.deleted_at is None and row.id != deal.id)
    await Payment.create(**shared, deal_id=other.id, amount_minor=1, currency="RUB", due_on=date(2026, 1, 1))
    made = (await as_("admin").ask(CREATE, input={"name": "After"}))["contactCreate"]["contact"]["id"]

    assert sorted(await copy.follow()) == sorted([f"deal_{deal.id}", f"deal_{other.id}", f"contact_{contact.id}", made])


async def test_what_another_workspace_has_noted_stays_noted(as_, world):
    stranger, copy = as_("stranger"), Copy(as_("stranger"))
    first = (await stranger.ask(CREATE, input={"name": "First"}))["contactCreate"]["contact"]["id"]
    await copy.start()

    await Contact.filter(workspace_id=world.users["stranger"].workspace_id, id=first.split("_")[1]).update(comment="by hand")
    await as_("anna").ask(CREATE, input={"name": "Ours"})
    second = (await stranger.ask(CREATE, input={"name": "Second"}))["contactCreate"]["contact"]["id"]

    assert sorted(await copy.follow()) == sorted([first, second])


async def test_a_bulk_change_by_hand_is_told_in_batches_of_which_a_follower_misses_none(as_, world, monkeypatch):
    monkeypatch.setattr(row_changes, "AT_ONCE", 3)
    anna, copy = as_("anna"), Copy(as_("admin"), ["CONTACT"])
    await copy.start()
    mine = (await anna.ask(CREATE, input={"name": "Mine"}))["contactCreate"]["contact"]["id"]
    await Contact.filter(workspace_id=world.workspace.id).update(comment="by hand", owner_id=None)

    first = (await anna.ask(CREATE, input={"name": "Next"}))["contactCreate"]["contact"]["id"]
    told = await copy.follow(first=2)
    assert first in told
    assert len(told) <= 3 + 1  # what the writer stamped, and what had been told before
    held = await queue.claim_one(world.workspace.id, telling.TELL, "")
    with pytest.raises(LeaseLost):
        await telling.TELL.run(replace(held, token=new_id()))
    while await telling._batch(held):
        told += await copy.follow(first=2)
    told += await copy.follow(first=2)

    everybody = await Contact.filter(workspace_id=world.workspace.id).values_list("id", flat=True)
    assert sorted(set(told)) == sorted(f"contact_{row_id}" for row_id in everybody)
    assert {first, mine} <= set(told)
    assert copy.rows == await copy.everything()
    gone = Departure.filter(workspace_id=world.workspace.id, row_id__in=[contact.id for contact in world.contacts])
    assert await gone.count() == len([c for c in world.contacts if c.owner_id])
    assert await anna.ask("{ contacts { nodes { id } } }") == {"contacts": {"nodes": [{"id": first}]}}


async def test_who_may_not_see_a_record_does_not_learn_that_it_changed(as_, world):
    boris = Copy(as_("boris"))
    await boris.start()
    made = (await as_("anna").ask(CREATE, input={"name": "Анны"}))["contactCreate"]["contact"]["id"]
    assert await boris.follow() == []

    give = "mutation($id: ID!, $o: ID!) { contactsAssign(ids: [$id], ownerId: $o) { userErrors { code } } }"
    await as_("admin").ask(give, id=made, o=f"user_{world.users['boris'].id}")
    assert await boris.follow() == [made]
    await as_("admin").ask(give, id=made, o=f"user_{world.users['clara'].id}")
    page = (await as_("boris").ask(PAGE, after=boris.cursor))["changes"]
    assert [(c["id"], c["isGone"], c["node"]) for c in page["changes"]] == [(made, True, None)]
    await boris.follow()
    await as_("clara").ask(
        'mutation($id: ID!) { contactUpdate(id: $id, input: { comment: "x" }) { userErrors { code } } }', id=made
    )
    assert await boris.follow() == []


async def test_a_partner_learns_of_deals_that_are_shared_and_no_longer_shared(as_, world):
    copy = Copy(as_("partner"), nouns=("DEAL",))
    await copy.start()
    deal = next(f"deal_{d.id}" for d in world.deals if d.partner_id is None and d.deleted_at is None)
    share = "mutation($id: ID!, $p: ID) { dealUpdate(id: $id, input: { partnerId: $p }) { userErrors { code } } }"

    for partner in (f"partner_{world.partner.id}", None):
        await as_("admin").ask(share, id=deal, p=partner)
        assert await copy.follow() == [deal]
        assert copy.rows == await copy.everything()
    brought = next(iter(copy.rows))
    await as_("admin").ask("mutation($id: ID!) { dealDelete(id: $id) { deletedId } }", id=brought)
    assert await copy.follow() == [brought]
    assert copy.rows == await copy.everything()


async def test_a_change_of_what_one_sees_is_told_by_whose_records_they_are(as_, world):
    """So the copy loses what is no longer the caller's, and reads what is new, and nothing else."""
    anna, admin = as_("anna"), as_("admin")
    page = """query($after: String) { changes(after: $after, nouns: [CONTACT]) { cursor changes { id isGone node { ... on Contact { owner { id } } } }
      sight { key hidden nouns { noun isEverybodys owners } } } }"""
    listed = "query($f: ContactFilter) { contacts(first: 100, filter: $f) { nodes { id owner { id } } } }"

    async def read(**filter_):
        nodes = (await anna.ask(listed, f=filter_ or None))["contacts"]["nodes"]
        return {node["id"]: node["owner"] and node["owner"]["id"] for node in nodes}

    def owners(sight):
        return {n["noun"]: set(n["owners"]) for n in sight["nouns"]}["CONTACT"]

    async def level(name):
        await admin.ask(
            f"mutation {{ accessRuleSet(role: MANAGER, noun: CONTACT, verb: READ, level: {name}) {{ userErrors {{ code }} }} }}"
        )

    answer = (await anna.ask(page))["changes"]
    cursor, sight, copy = answer["cursor"], answer["sight"], await read()
    for name in ("TEAM", "OWN", "TEAM"):
        await level(name)
        await as_("boris").ask(CREATE, input={"name": f"While it was {name}"})
        answer = (await anna.ask(page, after=cursor))["changes"]
        assert answer["sight"]["key"] != sight["key"]
        gone, fresh = owners(sight) - owners(answer["sight"]), owners(answer["sight"]) - owners(sight)
        copy = {row_id: owner for row_id, owner in copy.items() if owner not in gone}
        copy |= await read(owner={"id": {"in": sorted(fresh)}}) if fresh else {}
        for change in answer["changes"]:
            copy |= {} if change["isGone"] else {change["id"]: change["node"]["owner"]["id"]}
        cursor, sight = answer["cursor"], answer["sight"]
        assert copy == await read()
    assert owners(sight) == {f"user_{world.users[name].id}" for name in ("anna", "boris", "north_head")}

    await admin.ask('mutation { tokenCreate(input: { name: "x" }) { userErrors { code } } }')
    await admin.ask("mutation { accessRuleSet(role: HEAD, noun: DEAL, verb: READ, level: OWN) { userErrors { code } } }")
    await admin.ask('mutation { workspaceUpdate(input: { zone: "Asia/Tokyo" }) { userErrors { code } } }')
    assert (await anna.ask(page, after=cursor))["changes"]["sight"] == sight
    await admin.ask("mutation { fieldGroupSet(role: MANAGER, group: MONEY, isHidden: true) { userErrors { code } } }")
    hidden = (await anna.ask(page, after=cursor))["changes"]["sight"]
    assert (hidden["hidden"], hidden["key"] != sight["key"]) == (["MONEY"], True)
    assert all(n["isEverybodys"] for n in (await admin.ask(page))["changes"]["sight"]["nouns"])
    assert owners((await as_("partner").ask(page))["changes"]["sight"]) == set()


@pytest.mark.parametrize("cursor", ["", "x", "99999999", "1_x", "-1", "1_" + "g" * 36, "1_" + "-" * 36, "9" * 30])
async def test_a_cursor_of_nobody_is_refused(as_, world, cursor):
    assert (await as_("anna").refusal(PAGE, after=cursor))[0] == "INVALID_CURSOR"


async def test_pages_hold_what_is_asked_for_and_hidden_fields_are_null(as_, world):
    await rule(world, "MANAGER", "ALL", nouns=[], hidden=["PERSONAL_DATA"])
    copy = Copy(as_("anna"))
    await copy.start()
    owner = f"user_{world.users['anna'].id}"
    await as_("admin").ask(CREATE, input={"name": "A", "ownerId": owner, "phones": [{"number": "+79161112233"}]})
    await as_("anna").ask('mutation { taskCreate(input: { title: "T" }) { userErrors { code } } }')

    only = (await as_("anna").ask(PAGE, after=copy.cursor, nouns=["CONTACT"]))["changes"]["changes"]
    assert [(c["noun"], c["node"]["phones"]) for c in only] == [("CONTACT", None)]
    assert (await as_("anna").refusal(PAGE, after=copy.cursor, first=101))[0] == "BAD_USER_INPUT"


@pytest.mark.parametrize("settings", ["postgres"], indirect=True)
async def test_a_page_of_changes_reads_as_little_however_many_there_are(db, as_, world):
    asking = Asking(db, world, world.actors["admin"])
    read = "select sum(seq_tup_read + idx_tup_fetch) as n from pg_stat_xact_user_tables where relname in ('row_change', 'interaction')"
    page = '{ changes(after: "%s", first: 5) { changes { node { __typename ... on Interaction { startedAt } } } } }'
    other = "jsonb_build_object('id', gen_random_uuid(), 'external_id', gen_random_uuid(), 'n', g)"
    one = f"(select * from interaction where workspace_id = '{world.workspace.id}' limit 1) i"

    async def read_of_more(number):
        cursor = await last_event(world)
        made = f"generate_series(1, {number}) g, jsonb_populate_record(null::interaction, to_jsonb(i) || {other}) r"
        await execute(f"insert into interaction select r.* from {one}, {made}")
        async with in_transaction():
            while await row_changes.stamp(world.workspace.id, (await next_place(world.workspace.id, 1)).last, "asc"):
                pass
        await execute("analyze row_change, interaction")
        async with in_transaction():
            before = (await fetch(read))[0]["n"]
            body = json.loads(await asking.engine.run(Call(query=page % cursor, variables={}, request_id="t"), asking.actor))
            assert len(body["data"]["changes"]["changes"]) == 5
            return (await fetch(read))[0]["n"] - before

    await as_("admin").ask(CREATE, input={"name": "First"})

    assert await read_of_more(3000) < 300


async def test_a_changed_record_shows_what_it_shows_elsewhere(as_, world):
    shown = """... on User { name kpi(metrics: [CALLS_INBOUND, MISSED_RATE], period: { from: "2026-09-01", to: "2026-10-01" }) {
      metric value numerator } }"""
    anna = f"user_{world.users['anna'].id}"
    rename = 'mutation($id: ID!) { userUpdate(id: $id, input: { name: "Ann" }) { userErrors { code } } }'
    await as_("admin").ask(rename, id=anna)

    told = await as_("admin").ask(
        f"""query($id: ID!) {{ node(id: $id) {{ {shown} }} events(first: 5) {{ events {{ record {{ {shown} }} }} }}
        changes(after: "0", first: 5) {{ changes {{ node {{ {shown} }} again: node {{ {shown} }} }} }} }}""",
        id=anna,
    )

    assert told["node"]["kpi"][0]["value"] is not None
    assert told["changes"]["changes"] == [{"node": told["node"], "again": told["node"]}]
    assert told["events"]["events"] == [{"record": told["node"]}]
