"""Merging and erasing while everybody writes: nothing stays behind on what is hidden, and no word of who is erased."""

import json
from uuid import UUID

import pytest
from tortoise import Tortoise

from integrations.telephony.mango import raw_record, read_call
from models.contacts import Consent, Contact, ContactCompany, ContactPhone
from models.custom import CustomValue
from models.db.connecting import fetch
from models.deals import Deal, DealPerson, StageChange
from models.dialogs import Dialog
from models.event_log import EventRow
from models.interactions import Interaction
from models.jobs import ExternalKey
from models.providers import IntakeRecord, ProviderAccount
from models.tasks import Task
from resolvers.intake.storing import Account, take_in
from tests.flows.test_deals import CREATE as DEAL
from tests.flows.test_deals import UPDATE as DEAL_UPDATE
from tests.flows.test_meetings import BOOK, later
from tests.flows.test_merging import MERGE, UNDO
from tests.flows.test_privacy import ERASE
from tests.flows.test_tasks import CREATE as TASK
from tests.flows.test_tasks import UPDATE as TASK_UPDATE
from tests.flows.test_writes import CREATE, UPDATE
from tests.importing import START
from tests.integrations.test_mango import CALLS
from tests.races import outcome, slow_commits, together
from tests.working import work

__all__ = ["slow_commits"]
pytestmark = pytest.mark.usefixtures("slow_commits")
WORD = "Zaunkönig"
LOG = "mutation($input: InteractionLogInput!) { interactionLog(input: $input) { interaction { id } userErrors { field code } } }"
REWRITE = "mutation($id: ID!, $text: String) { interactionUpdate(id: $id, input: { text: $text }) { userErrors { field code } } }"
RESTORE = "mutation($id: ID!) { contactRestore(id: $id) { userErrors { field code } } }"
CONSENT = "mutation($id: ID!, $note: String) { consentRecord(id: $id, purpose: MARKETING, decision: GIVEN, note: $note) { userErrors { field code } } }"
REFERRING = (Deal, Interaction, Task, DealPerson, ContactCompany, Consent, Dialog)


async def made(client, query, **input_):
    payload = next(iter((await client.ask(query, input=input_)).values()))
    return next(value["id"] for name, value in payload.items() if name != "userErrors")


class Writers:
    """Everybody who writes something about one contact, each in their own way, with a word of theirs."""

    def __init__(self, as_, world, number):
        self.client, self.admin, self.world, self.number = as_("anna"), as_("admin"), world, number

    async def prepare(self, name):
        """Make the contact, and what is there of it already."""
        ask = self.client
        self.contact = await made(ask, CREATE, name=name, phones=[{"number": self.number}])
        self.key = f"key-{self.number[-2:]}"
        await ExternalKey.create(
            workspace_id=self.world.workspace.id, noun="CONTACT", external_id=self.key, record_id=self.uuid, digest="-"
        )
        self.deal = await made(ask, DEAL, title="D", contactId=self.contact)
        self.other = await made(ask, DEAL, title="O")
        self.note = await made(ask, LOG, kind="NOTE", contactId=self.contact, text="before")
        self.task = await made(ask, TASK, title="before", contactId=self.contact)
        account = await ProviderAccount.get(id=self.world.account.id)
        self.account = Account(row=account, parse=read_call)
        return self

    @property
    def uuid(self):
        return UUID(self.contact.partition("_")[2])

    def record(self, index):
        entry = f"e{index}{self.number[-2:]}"
        call = {**CALLS["MTAwMDAwMDAwMQ=="], "entry_id": entry}
        return raw_record(json.loads(json.dumps(call).replace("79161234567", self.number[1:])))

    async def imported(self):
        """Import an interaction and a deal that name the contact by its external id."""
        for noun, row in (
            ("INTERACTION", {"kind": "NOTE", "text": WORD, "contact": self.key}),
            ("DEAL", {"title": "I", "comment": WORD, "contact": self.key}),
        ):
            await self.client.ask(START, noun=noun, format="JSONL", content=json.dumps(row))
        await work()

    def all(self):
        """Return the calls, none of which has begun."""
        ask, id_, w = self.client, self.contact, WORD
        part = {"contactId": id_, "part": "PAYS", "comment": w}
        said = {"kind": "MESSAGE", "channel": "TELEGRAM", "direction": "INBOUND", "contactId": id_, "text": w}
        return [
            outcome(ask, DEAL, input={"title": f"T {w}", "comment": w, "contactId": id_}),
            outcome(ask, DEAL, input={"title": "P", "people": [part]}),
            outcome(ask, DEAL_UPDATE, id=self.other, input={"people": [part], "comment": None}),
            outcome(ask, DEAL_UPDATE, id=self.deal, input={"comment": w}),
            outcome(ask, LOG, input={"kind": "NOTE", "contactId": id_, "text": w}),
            outcome(ask, LOG, input={"kind": "NOTE", "dealId": self.deal, "text": w}),
            outcome(ask, LOG, input=said),
            outcome(ask, LOG, input=said),
            outcome(ask, REWRITE, id=self.note, text=w),
            outcome(ask, TASK, input={"title": w, "contactId": id_}),
            outcome(ask, TASK, input={"title": w, "dealId": self.deal}),
            outcome(ask, TASK_UPDATE, id=self.task, input={"comment": w}),
            outcome(ask, BOOK, input={"plannedFor": later(days=1), "contactId": id_, "subject": w}),
            outcome(ask, CONSENT, id=id_, note=w),
            outcome(ask, UPDATE, id=id_, input={"comment": w, "custom": [{"key": "text", "text": w}], "phones": [{"number": self.number, "label": w}]}),
            take_in(self.account, [self.record(0)]),
            take_in(self.account, [self.record(1), self.record(2)]),
            self.imported(),
        ]  # fmt: skip


async def rows_of(contact_id):
    """Return how many rows refer to a contact, by table."""
    found = {model._meta.db_table: await model.filter(contact_id=contact_id).count() for model in REFERRING}
    found["custom"] = await CustomValue.filter(entity_id=contact_id).count()
    return {table: count for table, count in found.items() if count}


async def written(world):
    """Return every value of every table of the workspace, as one text, lower case."""
    tables = sorted(m._meta.db_table for m in Tortoise.apps["crm"].values() if "workspace_id" in m._meta.db_fields)
    found = [await fetch(f"select * from {table} where workspace_id = '{world.workspace.id}'") for table in tables]
    return json.dumps([[dict(row) for row in rows] for rows in found], default=str, ensure_ascii=False).casefold()


async def forget_strangers(writers):
    """Leave out what came in after the person was erased: calls, and rows of a file. Whoever it is from then on is a stranger."""
    erased = await Contact.get(id=writers.uuid)
    own = {"workspace_id": erased.workspace_id}
    for model in (Interaction.filter(provenance="PROVIDER"), IntakeRecord.all()):
        await model.filter(**own, created_at__gt=erased.erased_at).delete()
    for added in (Deal.filter(title="I"), Interaction.filter(provenance="IMPORT")):
        for row in await added.filter(**own, contact_id=None, created_at__gt=erased.erased_at):
            await EventRow.filter(**own, entity_id=row.id).delete()
            await StageChange.filter(**own, deal_id=row.id).delete()
            await row.delete()


async def test_nothing_stays_on_a_contact_that_is_merged_away(as_, world):
    for index in range(2):
        writers = await Writers(as_, world, f"+7916555010{index}").prepare("Gone")
        kept = await made(as_("anna"), CREATE, name="Kept")

        *answers, merged = await together(*writers.all(), outcome(as_("anna"), MERGE, ids=[kept, writers.contact], keep=kept))

        assert merged["userErrors"] == []
        assert await rows_of(writers.uuid) == {}
        assert all(isinstance(a, dict) for a in answers[:15]), answers
        refused = {error["code"] for answer in answers[:15] for error in answer["userErrors"]}
        assert refused <= {"NOT_FOUND"}
        dialogs = await Dialog.filter(contact_id=kept.partition("_")[2])
        messages = await Interaction.filter(contact_id=kept.partition("_")[2], kind="MESSAGE").count()
        assert sum(dialog.messages_in for dialog in dialogs) == messages
        await together(outcome(as_("anna"), UNDO, id=merged["merge"]["id"]), *(outcome(as_("anna"), DEAL, input={"title": "U", "contactId": kept}) for _ in range(3)))  # fmt: skip
        assert (await Contact.get(id=writers.uuid)).deleted_at is None
        holders = ContactPhone.filter(workspace_id=world.workspace.id, number=writers.number)
        assert await holders.values_list("contact_id", flat=True) == [writers.uuid]


async def test_no_word_is_left_of_a_person_who_was_erased(as_, world):
    for index in range(2):
        writers = await Writers(as_, world, f"+7916555020{index}").prepare(f"Person {WORD}")

        *answers, erased = await together(*writers.all(), outcome(as_("admin"), ERASE, id=writers.contact))
        again = [
            await outcome(as_("anna"), REWRITE, id=writers.note, text=WORD),
            await outcome(as_("anna"), LOG, input={"kind": "NOTE", "dealId": writers.deal, "text": WORD}),
            await outcome(as_("anna"), LOG, input={"kind": "NOTE", "contactId": writers.contact, "text": WORD}),
            await outcome(as_("admin"), RESTORE, id=writers.contact),
        ]

        assert erased == {"deletedId": writers.contact, "userErrors": []}
        assert all(isinstance(a, dict) for a in answers[:15]), answers
        assert [answer["userErrors"][0]["code"] for answer in again] == ["INVALID", "INVALID", "NOT_FOUND", "NOT_FOUND"]
        await forget_strangers(writers)
        text = await written(world)
        assert WORD.casefold() not in text
        assert writers.number[1:] not in text
