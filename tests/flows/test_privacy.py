"""What is held on a person is given out whole, and erased so that nothing of it is left anywhere."""

import json
import random

import pytest
from tortoise import Tortoise

from integrations.telephony.mango import raw_record, read_call
from models.db.connecting import fetch
from models.interactions import Interaction
from models.providers import IntakeRecord, ProviderAccount
from resolvers.intake.storing import Account, take_in
from tests.builders import add_deal, add_task
from tests.flows.test_writes import CREATE, UPDATE
from tests.integrations.test_mango import CALLS

SECRETS = [
    "Секретов",
    "79161234567",
    "secret@x.ru",
    "@secret",
    "likes silence",
    "MToxMDAwMDAwMDAxOjA=",
    "called about silence",
    "hates noise",
    "told by phone",
]
EXPORT = "query($id: ID!) { contactExport(id: $id) }"
ERASE = "mutation($id: ID!) { contactErase(id: $id) { deletedId userErrors { field code } } }"
KPI = '{ kpi(metrics: [CALLS_INBOUND, TALK_SECONDS], period: { from: "2026-09-01", to: "2027-01-01" }) { groups { values { value } } } }'


@pytest.fixture
async def person(as_, world):
    """A contact with everything: a provider's call, a note, a deal, a task; changed once."""
    await Interaction.filter(workspace_id=world.workspace.id).update(client_number=None)
    field = (
        'mutation { customFieldCreate(input: { noun: CONTACT, key: "mood", name: "Mood", kind: TEXT }) { userErrors { code } } }'
    )
    await as_("admin").ask(field)
    client, account = as_("anna"), await ProviderAccount.get(id=world.account.id)
    input_ = {
        "name": "Секретов", "comment": "likes silence", "custom": [{"key": "mood", "text": "hates noise"}], "phones": [{"number": "+79161234567"}],
        "emails": [{"address": "secret@x.ru"}], "handles": [{"channel": "TELEGRAM", "handle": "@secret"}],
    }  # fmt: skip
    contact = (await client.ask(CREATE, input=input_))["contactCreate"]["contact"]["id"]
    intake = Account(row=account, parse=read_call)
    records = [raw_record(CALLS["MTAwMDAwMDAwMQ=="])]
    await take_in(intake, records)
    await client.ask(
        'mutation($id: ID!) { interactionLog(input: { kind: NOTE, contactId: $id, text: "called about silence" }) { interaction { id } } }',
        id=contact,
    )
    consent = 'mutation($id: ID!) { consentRecord(id: $id, purpose: MARKETING, decision: GIVEN, note: "told by phone") { userErrors { code } } }'
    await client.ask(consent, id=contact)
    await client.ask(UPDATE, id=contact, input={"comment": "likes silence a lot"})
    from models.contacts import Contact

    row = await Contact.get(id=contact.split("_")[1])
    deal = await add_deal(world, random.Random(1), row, world.users["anna"].id)
    await add_task(world, random.Random(1), row, deal, title="Секретов: перезвонить")
    return contact, intake, records


async def everything(world):
    """Return every value of every table of the workspace as one text."""
    models = [model for model in Tortoise.apps["crm"].values() if "workspace_id" in model._meta.db_fields]
    tables = sorted(model._meta.db_table for model in models)
    assert len(tables) > 20
    found = [await fetch(f"select * from {t} where workspace_id = '{world.workspace.id}'", []) for t in tables]
    return json.dumps([[dict(row) for row in rows] for rows in found], default=str, ensure_ascii=False)


async def test_an_export_holds_everything_and_is_for_administrators(as_, world, person):
    contact, _, _ = person

    exported = (await as_("admin").ask(EXPORT, id=contact))["contactExport"]
    refused = [(await as_(caller).refusal(EXPORT, id=contact))[0] for caller in ("anna", "head")]
    foreign, _ = await as_("stranger").refusal(EXPORT, id=contact)

    text = json.dumps(exported, ensure_ascii=False)
    assert [secret for secret in SECRETS if secret not in text] == []
    assert {k: len(v) for k, v in exported.items() if isinstance(v, list)} == {
        "phones": 1, "emails": 1, "handles": 1, "interactions": 2, "liveCalls": 0, "deals": 1, "tasks": 1, "decisions": len(exported["decisions"]), "events": 3,
        "companies": 0, "consents": 1, "dialogs": 0, "custom": 1, "externalKeys": 0,
        "providerRecords": 1,
    }  # fmt: skip
    assert refused == ["FORBIDDEN"] * 2
    assert foreign in {"NOT_FOUND", "BAD_USER_INPUT"}


async def test_nothing_of_an_erased_person_is_left_and_numbers_stay(as_, world, person):
    contact, intake, records = person
    before = [secret for secret in SECRETS if secret in await everything(world)]
    counted = await as_("admin").ask(KPI)

    refused = (await as_("anna").ask(ERASE, id=contact))["contactErase"]
    erased = (await as_("admin").ask(ERASE, id=contact))["contactErase"]
    longer = raw_record({**CALLS["MTAwMDAwMDAwMQ=="], "duration": 900})
    again = [await take_in(intake, sent) for sent in (records, [longer])]

    text = await everything(world)
    assert before == SECRETS
    assert refused["userErrors"] == [{"field": [], "code": "FORBIDDEN"}]
    assert erased == {"deletedId": contact, "userErrors": []}
    assert [secret for secret in SECRETS if secret in text] == []
    assert [(taken.same, taken.corrected, taken.new) for taken in again] == [(1, 0, 0)] * 2
    assert await as_("admin").ask(KPI) == counted
    assert await Interaction.filter(contact_id=contact.split("_")[1]).count() == 2
    assert (await IntakeRecord.get(external_id="MTAwMDAwMDAwMQ==", workspace_id=world.workspace.id)).status == "ERASED"
    found = (await as_("anna").ask('{ contacts(search: "секретов") { totalCount } }'))["contacts"]
    assert found == {"totalCount": 0}
