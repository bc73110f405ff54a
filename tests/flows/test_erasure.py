"""An erasure leaves no word: a marker is written wherever the API takes text of a person, and then looked for in every table."""

import json

import pytest

from integrations.telephony.mango import raw_record, read_call
from models.db.connecting import dialect, fetch
from models.event_log import EventRow
from models.interactions import Interaction
from models.ports.telephony import RawRecord
from models.providers import IntakeRecord, ProviderAccount
from resolvers.intake.storing import Account, take_in
from resolvers.kpis import cells
from tests.flows.test_deals import CREATE as DEAL
from tests.flows.test_deals import LOSE
from tests.flows.test_deals import UPDATE as DEAL_UPDATE
from tests.flows.test_meetings import BOOK, later
from tests.flows.test_merging import MERGE, UNDO
from tests.flows.test_person_races import CONSENT, LOG, REWRITE, made
from tests.flows.test_privacy import ERASE
from tests.flows.test_tasks import CREATE as TASK
from tests.flows.test_writes import CREATE, UPDATE
from tests.importing import imported
from tests.integrations.test_mango import CALLS

WORD = "Gimpelmann"
NUMBERS = ("+79165554401", "+79165554402")
MARKS = (WORD.casefold(), "9165554401", "9165554402", "zk@nest.example", "@zk_bird", "ext-zk-1")
FIELD = 'mutation($noun: AccessNoun!) { customFieldCreate(input: { noun: $noun, key: "said", name: "Said", kind: TEXT }) { userErrors { code } } }'
CLASSIFY = (
    "mutation($id: ID!, $r: String) { inquiryClassify(id: $id, classification: NON_TARGET, reason: $r) { userErrors { code } } }"
)
CLOSE = "mutation($id: ID!, $t: String) { meetingClose(id: $id, outcome: CANCELLED, text: $t) { userErrors { code } } }"
RENAME = "mutation($id: ID!, $i: TaskUpdateInput!) { taskUpdate(id: $id, input: $i) { userErrors { code } } }"
DELETE = "mutation($id: ID!) { contactDelete(id: $id) { userErrors { code } } }"
TELL = {"kind": "MESSAGE", "channel": "TELEGRAM", "direction": "INBOUND", "text": WORD}


async def everywhere():
    """Return every value of every table of the database as one text, lower case; what full-text search keeps for itself apart."""
    names = (
        "select tablename as name from pg_tables where schemaname = 'public'"
        if dialect() == "postgres"
        else "select name from sqlite_master where type = 'table' and name not like 'search\\_index%' escape '\\'"
    )
    found = [[dict(row) for row in await fetch(f'select * from "{table["name"]}"')] for table in await fetch(names)]
    return json.dumps(
        found, default=lambda v: v.decode("utf-8", "replace") if isinstance(v, bytes) else str(v), ensure_ascii=False
    ).casefold()


@pytest.fixture
async def intake(world):
    account = await ProviderAccount.get(id=world.account.id)
    taken = Account(row=account, parse=read_call)

    async def take(entry, number):
        call = json.loads(json.dumps(CALLS["MTAwMDAwMDAwMQ=="]).replace("79161234567", number[1:]))
        await take_in(taken, [raw_record({**call, "entry_id": entry})])
        return f"interaction_{(await Interaction.get(workspace_id=world.workspace.id, external_id=entry)).id}"

    take.account = taken
    return take


@pytest.fixture
async def planted(as_, world, intake):
    """A person of whom something has been written in every place that takes words."""
    anna, admin = as_("anna"), as_("admin")
    for noun in ("CONTACT", "DEAL"):
        await admin.ask(FIELD, noun=noun)
    await imported(anna, "DEAL", json.dumps({"title": "before its contact", "contact": "ext-zk-1"}), "JSONL")
    row = {"externalId": "ext-zk-1", "name": WORD, "position": WORD, "source": WORD, "comment": WORD, "tags": [WORD], "phones": [NUMBERS[0]], "emails": ["zk@nest.example"]}  # fmt: skip
    job = await imported(anna, "CONTACT", json.dumps(row), "JSONL")
    contact = job["rows"]["nodes"][0]["recordId"]
    company = await made(anna, "mutation($input: CompanyCreateInput!) { companyCreate(input: $input) { company { id } userErrors { code } } }", name="Firm")  # fmt: skip
    handles = [{"channel": "TELEGRAM", "handle": "@zk_bird"}]
    phones = [{"number": NUMBERS[1], "label": WORD}]
    said = [{"key": "said", "text": WORD}]
    await anna.ask(
        UPDATE, id=contact, input={"handles": handles, "custom": said, "companies": [{"companyId": company, "role": WORD}]}
    )
    call = await intake("zk-call", NUMBERS[0])
    await anna.ask(UPDATE, id=contact, input={"phones": phones, "comment": f"{WORD} again"})
    await intake("zk-late", NUMBERS[1])
    await take_in(
        intake.account, [RawRecord(external_id="zk-broken", payload=f'{{"caller": "{NUMBERS[1][1:]}", "name": "{WORD}"')]
    )
    heard = {"legs": [{"number": WORD}], "recordings": [{"reference": WORD}]}
    await Interaction.filter(workspace_id=world.workspace.id, id=call.split("_")[1]).update(**heard)
    await admin.ask(CLASSIFY, id=call, r=WORD)
    note = await made(anna, LOG, kind="NOTE", contactId=contact, subject=WORD, text=WORD)
    await anna.ask(REWRITE, id=note, text=f"{WORD} rewritten")
    await made(anna, LOG, contactId=contact, **TELL)
    meeting = await made(anna, BOOK, plannedFor=later(days=1), contactId=contact, subject=WORD)
    await anna.ask(CLOSE, id=meeting, t=WORD)
    await anna.ask(CONSENT, id=contact, note=WORD)
    await plant_deals(anna, contact, said)
    task = await made(anna, TASK, title=WORD, comment=WORD, contactId=contact)
    await anna.ask(RENAME, id=task, i={"title": f"{WORD} renamed"})
    await plant_merges(anna, contact)
    await anna.ask(DELETE, id=contact)
    await intake("zk-gone", NUMBERS[1])
    return contact


async def plant_deals(anna, contact, said):
    """A lost deal of the person, one that became theirs late, and one of others in which they had a part for a while."""
    part = {"contactId": contact, "part": "PAYS", "comment": WORD}
    item = {"product": f"for {WORD}", "quantity": "1", "price": "10"}
    deal = await made(
        anna, DEAL, title=f"D {WORD}", source=WORD, comment=WORD, contactId=contact, custom=said, items=[item], people=[part]
    )
    await anna.ask(LOSE, id=deal, reason=f"{WORD} went away")
    late = await made(anna, DEAL, title="Late")
    await made(anna, TASK, title=WORD, dealId=late)
    await made(anna, LOG, kind="NOTE", dealId=late, text=WORD)
    await anna.ask(DEAL_UPDATE, id=late, input={"contactId": contact, "comment": WORD})
    other = await made(anna, DEAL, title="Others'", people=[part])
    await anna.ask(DEAL_UPDATE, id=other, input={"people": []})


async def plant_merges(anna, contact):
    """The person was merged into somebody else by mistake, which was taken back; and a double of theirs was merged into them."""
    other = await made(anna, CREATE, name="Somebody else")
    merge = (await anna.ask(MERGE, ids=[other, contact], keep=other))["contactMerge"]["merge"]
    await anna.ask(UPDATE, id=other, input={"position": "Baker"})
    await anna.ask(UNDO, id=merge["id"])
    double = await made(anna, CREATE, name=f"{WORD} Double", phones=[{"number": NUMBERS[0]}], comment=WORD)
    await made(anna, LOG, kind="NOTE", contactId=double, text=WORD)
    await anna.ask(MERGE, ids=[contact, double], keep=contact)


async def test_no_word_is_left_in_any_table(as_, world, planted):
    await cells.fold(world.workspace.id)
    before = [mark for mark in MARKS if mark in await everywhere()]
    events = await EventRow.filter(workspace_id=world.workspace.id).count()

    erased = (await as_("admin").ask(ERASE, id=planted))["contactErase"]
    await cells.fold(world.workspace.id)  # a job does it in a few seconds: what sums were told apart by goes with them

    text = await everywhere()
    assert (before, erased["userErrors"]) == (list(MARKS), [])
    assert [(mark, text[at - 300 : at + 60]) for mark in MARKS if (at := text.find(mark)) >= 0] == []
    assert await EventRow.filter(workspace_id=world.workspace.id).count() == events + 2
    assert set(await IntakeRecord.filter(workspace_id=world.workspace.id, external_id__startswith="zk").values_list("status", flat=True)) == {"ERASED"}  # fmt: skip
    kept = (await as_("anna").ask('{ contacts(search: "Somebody else") { nodes { name position } } }'))["contacts"]["nodes"]
    assert kept == [{"name": "Somebody else", "position": "Baker"}]


async def test_who_was_merged_away_is_erased_with_the_one_that_was_kept(as_, world):
    anna = as_("anna")
    kept, double = [await made(anna, CREATE, name=name) for name in ("Kept", WORD)]
    await anna.ask(MERGE, ids=[kept, double], keep=kept)

    alone = (await as_("admin").ask(ERASE, id=double))["contactErase"]
    whole = (await as_("admin").ask(ERASE, id=kept))["contactErase"]

    assert alone == {"deletedId": None, "userErrors": [{"field": ["id"], "code": "INVALID"}]}
    assert whole == {"deletedId": kept, "userErrors": []}
    assert WORD.casefold() not in await everywhere()
