"""Imports: what rows become, row by row reported, safe to repeat, and for whom."""

import pytest

from models.contacts import Contact, ContactPhone
from models.deals import Deal
from models.interactions import Interaction
from models.jobs import FileChunk, ImportJob
from tests.importing import JOB, START, imported
from tests.working import work

CSV = """externalId;Name;phones;E-Mails;Tags;owner;Город
c-1;Иванов Иван;8 916 000-11-22, +7 495 111 22 33;ivan@x.ru;vip;{anna};Москва
c-2;Петров;;petrov@x.ru, p@y.ru;;;Казань
c-3;;+79160001133;;;;
c-4;Сидоров;не номер;;;nobody@x.ru;
c-5;;;;vip;;
"""


@pytest.fixture
def csv(world):
    return CSV.format(anna=world.users["anna"].email)


async def test_contacts_come_in_and_every_row_is_reported(as_, world, csv):
    job = await imported(as_("admin"), "CONTACT", csv)

    assert {k: job[k] for k in ("status", "total", "done", "created", "failed")} == {
        "status": "DONE", "total": 5, "done": 5, "created": 4, "failed": 1
    }  # fmt: skip
    rows = job["rows"]["nodes"]
    assert [(r["number"], r["status"], r["isWarned"]) for r in rows] == [
        (2, "CREATED", False), (3, "CREATED", False), (4, "CREATED", False), (5, "CREATED", True), (6, "FAILED", False)
    ]  # fmt: skip
    assert (await Contact.get(id=rows[2]["recordId"].split("_")[1])).name == "+79160001133"
    assert [(p["column"], p["code"]) for p in rows[3]["problems"]] == [("owner", "NOT_FOUND"), ("phones", "INVALID")]
    assert rows[4]["problems"] == [{"column": "Name", "code": "REQUIRED", "message": "must not be empty"}]
    assert job["warned"] == 1
    contact = (await as_("anna").ask(
        "query($id: ID!) { contact(id: $id) { name tags owner { name } phones { number } emails { address } } }", id=rows[0]["recordId"]
    ))["contact"]  # fmt: skip
    assert contact == {
        "name": "Иванов Иван", "tags": ["vip"], "owner": {"name": "Anna"},
        "phones": [{"number": "+79160001122"}, {"number": "+74951112233"}], "emails": [{"address": "ivan@x.ru"}],
    }  # fmt: skip
    assert (await as_("anna").ask('{ contacts(search: "иванов 1122") { totalCount } }'))["contacts"]["totalCount"] == 1
    failed = await as_("admin").ask(
        JOB,
        id=(await as_("admin").ask("{ importJobs { nodes { id } } }"))["importJobs"]["nodes"][0]["id"],
        rows={"status": {"eq": "FAILED"}},
    )
    assert failed["importJob"]["rows"]["totalCount"] == 1
    assert not await FileChunk.filter(workspace_id=world.workspace.id).exists()


async def test_the_same_file_again_changes_nothing_and_a_changed_row_changes_its_record(as_, world, csv):
    client = as_("admin")
    await imported(client, "CONTACT", csv)
    before = await Contact.filter(workspace_id=world.workspace.id).count()

    again = await imported(client, "CONTACT", csv)
    changed = await imported(client, "CONTACT", csv.replace("Петров;", "Петров Пётр;"))

    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 4)
    assert (changed["created"], changed["updated"], changed["unchanged"]) == (0, 1, 3)
    assert await Contact.filter(workspace_id=world.workspace.id).count() == before
    found = await client.ask('{ contacts(search: "Петров Пётр") { nodes { version } } }')
    assert found["contacts"]["nodes"] == [{"version": 2}]


async def test_a_dry_run_tells_and_stores_nothing(as_, world, csv):
    before = await Contact.filter(workspace_id=world.workspace.id).count()

    job = await imported(as_("admin"), "CONTACT", csv, dry=True)

    assert (job["isDryRun"], job["created"], job["failed"], job["rows"]["totalCount"]) == (True, 4, 1, 5)
    assert {r["recordId"] for r in job["rows"]["nodes"]} == {None}
    assert await Contact.filter(workspace_id=world.workspace.id).count() == before
    assert (await imported(as_("admin"), "CONTACT", csv))["created"] == 4


async def test_columns_are_mapped_and_custom_fields_filled(as_, http, world):
    define = (
        'mutation { customFieldCreate(input: { noun: CONTACT, key: "city", name: "Город", kind: TEXT }) { userErrors { code } } }'
    )
    await as_("admin").ask(define)
    content = '{"Клиент": "Анна", "Город": "Омск", "Тел": ["+79035550000"], "лишнее": 1}\n\n[1]\n{"Клиент": 5}\nnot json\n'
    sent = await http.post(
        "/files?name=a.jsonl", content=content.encode(), headers={"authorization": f"Bearer {world.tokens['admin']}"}
    )
    mapping = [
        {"column": "Клиент", "field": "name"},
        {"column": "Город", "field": "custom.city"},
        {"column": "Тел", "field": "phones"},
    ]

    data = (await as_("admin").ask(START, noun="CONTACT", format="JSONL", file=sent.json()["id"], mapping=mapping))["importStart"]
    await work()
    job = (await as_("admin").ask(JOB, id=data["job"]["id"]))["importJob"]

    assert data["job"]["ignored"] == ["лишнее"]
    assert [(r["status"], [p["message"] for p in r["problems"]]) for r in job["rows"]["nodes"]] == [
        ("CREATED", []), ("FAILED", ["is not a JSON object"]), ("CREATED", []), ("FAILED", ["is not JSON"])
    ]  # fmt: skip
    found = await as_("admin").ask('{ contacts(search: "9035550000") { nodes { name custom { text } } } }')
    assert found["contacts"]["nodes"] == [{"name": "Анна", "custom": [{"text": "Омск"}]}]


async def test_companies_deals_and_interactions_refer_to_each_other_by_external_ids(as_, world):
    client = as_("admin")
    await imported(client, "COMPANY", "externalId,name,website\nk1,Завод,zavod.ru\n")
    await imported(client, "CONTACT", "externalId,name,company,phones\nc1,Пётр,k1,+79037770000\n")
    deals = await imported(
        client, "DEAL",
        "externalId,title,amount,contact,company,stage,openedAt,closedAt,lossReason\n"
        'd1,Станок,"1 250,50",c1,k1,Won,2026-01-10,15.02.2026 12:00,\n'
        "d2,Ремонт,100,c1,,Lost,2026-01-10,2026-01-11T10:00:00Z,дорого\n"
        "d3,Новый,,c1,,,,,\n"
        "d4,Чужой,1,нет,,,,,\n",
    )  # fmt: skip
    calls = await imported(
        client, "INTERACTION",
        f"externalId,kind,direction,phone,startedAt,talkSeconds,user\ni1,call,inbound,89037770000,2026-02-01 10:00,65,{world.users['boris'].email}\ni2,call,,89037770000,2026-02-01 10:00,,\n",
    )  # fmt: skip

    assert [(r["status"], [p["column"] for p in r["problems"]]) for r in deals["rows"]["nodes"]] == [
        ("CREATED", []), ("CREATED", []), ("CREATED", []), ("CREATED", ["contact"])
    ]  # fmt: skip
    won = await client.ask(
        '{ deals(filter: { title: { eq: "Станок" } }) { nodes { status closedOn amount { amount } contact { name } company { name } } } }'
    )
    assert won["deals"]["nodes"] == [
        {"status": "WON", "closedOn": "2026-02-15", "amount": {"amount": "1250.50"}, "contact": {"name": "Пётр"}, "company": {"name": "Завод"}}
    ]  # fmt: skip
    assert (await Deal.get(workspace_id=world.workspace.id, title="Ремонт")).loss_reason == "дорого"
    assert [(r["status"], [p["column"] for p in r["problems"]]) for r in calls["rows"]["nodes"]] == [
        ("CREATED", []),
        ("FAILED", ["direction"]),
    ]
    call = await Interaction.get(workspace_id=world.workspace.id, provenance="IMPORT")
    assert (call.user_id, call.talk_seconds, call.contact_id is not None) == (world.users["boris"].id, 65, True)
    again = await imported(client, "DEAL", "externalId,title\nd3,Новейший\n")
    assert again["updated"] == 1


@pytest.mark.parametrize(
    ("more", "field", "code"),
    [
        ({"noun": "TASK"}, ["noun"], "INVALID"),
        ({"content": None}, ["fileId"], "REQUIRED"),
        ({"content": ""}, ["content"], "INVALID"),
        ({"content": 'name,comment\nX,"open\nY,2\nZ,3\nQ,4\n'}, ["content"], "INVALID"),
        ({"content": "что,то\n1,2\n"}, ["mapping"], "REQUIRED"),
        ({"content": None, "file": "file_01939c1e-0000-7000-8000-000000000000"}, ["fileId"], "NOT_FOUND"),
        ({"mapping": [{"column": "нет", "field": "name"}]}, ["mapping", "0", "column"], "NOT_FOUND"),
        ({"mapping": [{"column": "name", "field": "password"}]}, ["mapping", "0", "field"], "NOT_FOUND"),
    ],
)
async def test_an_import_that_cannot_work_is_refused_at_once(as_, world, more, field, code):
    asked = {"noun": "CONTACT", "format": "CSV", "content": "name\nX\n", **more}

    data = (await as_("admin").ask(START, **asked))["importStart"]

    assert [(e["field"], e["code"]) for e in data["userErrors"]] == [(field, code)]
    assert await ImportJob.filter(workspace_id=world.workspace.id).count() == 0


async def test_an_import_is_its_owners_and_runs_with_their_rights(as_, world):
    job = await imported(as_("anna"), "CONTACT", f"name,owner\nМой,\nЧужой,{world.users['clara'].email}\n")

    assert [(r["status"], [p["code"] for p in r["problems"]]) for r in job["rows"]["nodes"]] == [
        ("CREATED", []),
        ("FAILED", ["FORBIDDEN"]),
    ]
    for name, seen in (("anna", 1), ("boris", 0), ("head", 1), ("admin", 1), ("stranger", 0), ("partner", 0)):
        assert (await as_(name).ask("{ importJobs { totalCount } }"))["importJobs"]["totalCount"] == seen, name


async def test_characters_that_no_database_takes_are_told(as_, world):
    job = await imported(as_("admin"), "CONTACT", '{"name": "a\\u0000b"}\n{"name": "\\ud800"}\n{"name": "ok"}\n', format_="JSONL")

    assert [r["status"] for r in job["rows"]["nodes"]] == ["FAILED", "FAILED", "CREATED"]


async def test_what_is_longer_than_any_name_there_is_is_not_found(as_, world):
    admin, long = as_("admin"), "x" * 300
    preview = "query($noun: AccessNoun!, $content: String, $saved: String) { importPreview(noun: $noun, content: $content, savedAs: $saved) { __typename } }"

    job = await imported(admin, "DEAL", f"title,contact,company,owner\nD,{long},{long},{long}\n")
    assert (job["status"], job["created"] + job["failed"]) == ("DONE", 1)
    assert await admin.ask(preview, noun="CONTACT", content=f"name,company\nA,{long}\n")
    assert (await admin.refusal(preview, noun="CONTACT", content="name\nA\n", saved=long))[0] == "BAD_USER_INPUT"


@pytest.fixture
def reads(caplog):
    """Return how many SELECTs a piece of work sends."""
    caplog.set_level("DEBUG", "tortoise.db_client")

    async def count(doing):
        caplog.clear()
        await doing
        return sum(record.getMessage().lstrip()[:6].upper() == "SELECT" for record in caplog.records)

    return count


async def test_rows_that_change_records_are_read_for_all_of_them_at_once(as_, world, reads):
    def rows(count, comment, phone="8 916 555-00-"):
        entries = [f"x-{i};Клиент {i};{phone}{i:02};k{i}@x.ru;{comment}" for i in range(count)]
        return "\n".join(["externalId;Name;phones;E-Mails;comment", *entries])

    await imported(as_("admin"), "CONTACT", rows(12, "новый"))
    numbers = await ContactPhone.filter(workspace_id=world.workspace.id).values_list("id", "created_at", "number")
    few, many = [await reads(imported(as_("admin"), "CONTACT", rows(n, f"из {n}"))) for n in (2, 12)]
    job = await imported(as_("admin"), "CONTACT", rows(12, "из 12"))

    assert many <= few + 3  # a batch that takes longer looks after its lease
    assert await Contact.filter(workspace_id=world.workspace.id, comment="из 12", version__gte=2).count() == 12
    assert sorted(await ContactPhone.filter(workspace_id=world.workspace.id).values_list("id", "created_at", "number")) == sorted(
        numbers
    )
    assert (job["unchanged"], job["updated"], job["failed"]) == (12, 0, 0)


async def test_a_refused_change_leaves_the_rows_after_it_as_they_are_in_the_database(as_, world):
    head, rows = "externalId;Name;phones;comment;source", [f"x-{i};Клиент {i};8 916 555-00-0{i};;" for i in range(3)]
    await imported(as_("admin"), "CONTACT", "\n".join([head, *rows]))
    changed = [f"x-{i};{name};8 916 555-00-0{n};да;{source}" for i, name, n, source in (
        (0, "Первый", 0, "сайт"), (1, "Второй", 9, "я" * 300), (2, "Третий", 2, "сайт"))]  # fmt: skip
    job = await imported(as_("admin"), "CONTACT", "\n".join([head, *changed]))

    own = Contact.filter(workspace_id=world.workspace.id, comment="да").order_by("name_key")
    found = await own.values_list("name", "source", "version")
    assert found == [("Второй", None, 2), ("Первый", "сайт", 2), ("Третий", "сайт", 2)]
    assert [row["isWarned"] for row in job["rows"]["nodes"]] == [False, True, False]
    assert await ContactPhone.filter(workspace_id=world.workspace.id, number="+79165550009").count() == 1
