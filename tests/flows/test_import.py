"""Imports: from an upload or the command line, row by row reported, safe to repeat, gone on with after a crash."""

import asyncio
import json
import os
import sys

import pytest

from models.contacts import Contact, ContactPhone
from models.deals import Deal
from models.interactions import Interaction
from models.jobs import FileChunk, ImportJob
from resolvers.imports import jobs
from tests.conftest import Client
from tests.working import hurry, work

START = """mutation($noun: AccessNoun!, $format: FileFormat, $file: ID, $content: String, $mapping: [ImportColumnInput!], $dry: Boolean,
    $overwrite: Boolean) {
  importStart(noun: $noun, format: $format, fileId: $file, content: $content, mapping: $mapping, dryRun: $dry, overwrite: $overwrite) {
    job { id status mapping ignored } userErrors { field code message } } }"""
JOB = """query($id: ID!, $rows: ImportRowFilter) { importJob(id: $id) { status total done created updated unchanged failed warned error isDryRun
  owner { name } rows(first: 100, filter: $rows) { totalCount nodes { number status recordId isWarned problems } } } }"""
CSV = """externalId;Name;phones;E-Mails;Tags;owner;Город
c-1;Иванов Иван;8 916 000-11-22, +7 495 111 22 33;ivan@x.ru;vip;{anna};Москва
c-2;Петров;;petrov@x.ru, p@y.ru;;;Казань
c-3;;+79160001133;;;;
c-4;Сидоров;не номер;;;nobody@x.ru;
c-5;;;;vip;;
"""


async def imported(client, noun, content, format_="CSV", **more):
    """Import a text and return the finished job."""
    data = (await client.ask(START, noun=noun, format=format_, content=content, **more))["importStart"]
    assert data["userErrors"] == [], data
    await work()
    return (await client.ask(JOB, id=data["job"]["id"]))["importJob"]


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


async def test_an_import_that_was_cut_off_is_gone_on_with_where_it_stopped(as_, world, monkeypatch):
    monkeypatch.setattr(jobs, "BATCH", 10)
    lines = "".join(f"x-{i},Клиент {i}\n" for i in range(35))
    job = (await as_("admin").ask(START, noun="CONTACT", format="CSV", content="externalId,name\n" + lines))["importStart"]["job"]
    real, calls, third = jobs.store, [], asyncio.Event()

    async def long(*args):
        calls.append(1)
        if len(calls) == 3:
            third.set()
            await asyncio.Event().wait()
        return await real(*args)

    monkeypatch.setattr(jobs, "store", long)
    working = asyncio.create_task(work())
    await asyncio.wait_for(third.wait(), 10)
    working.cancel()
    await asyncio.wait({working}, timeout=5)
    assert (await ImportJob.get(id=job["id"].split("_")[1])).done == 20
    await work()

    done = (await as_("admin").ask(JOB, id=job["id"]))["importJob"]
    assert (done["status"], done["created"], done["rows"]["totalCount"]) == ("DONE", 35, 35)
    assert await Contact.filter(workspace_id=world.workspace.id, name__startswith="Клиент ").count() == 35


async def test_rows_that_break_the_server_end_the_import_and_not_the_worker(as_, world, monkeypatch):
    job = (await as_("admin").ask(START, noun="CONTACT", format="CSV", content="name\nX\n"))["importStart"]["job"]

    async def broken(*_args):
        raise RuntimeError("a bug")

    monkeypatch.setattr(jobs, "store", broken)
    for _ in range(jobs.ATTEMPTS):
        assert await work() == 1
        await hurry(world.workspace.id)

    assert await work() == 0
    done = (await as_("admin").ask(JOB, id=job["id"]))["importJob"]
    assert (done["status"], "a bug" in done["error"]) == ("FAILED", False)


async def test_long_imports_take_turns(as_, world, monkeypatch):
    monkeypatch.setattr(jobs, "BATCH", 1)
    monkeypatch.setattr(jobs, "SLICE_SECONDS", -1)
    job = (await as_("admin").ask(START, noun="CONTACT", format="CSV", content="name\nX\nY\nZ\n"))["importStart"]["job"]

    assert await work() == 4
    done = (await as_("admin").ask(JOB, id=job["id"]))["importJob"]
    assert (done["status"], done["created"]) == ("DONE", 3)


async def test_a_file_stays_until_the_last_import_of_it_is_over(as_, http, world):
    sent = await http.post("/files", content=b"name\nX\n", headers={"authorization": f"Bearer {world.tokens['admin']}"})
    ids = [
        (await as_("admin").ask(START, noun="CONTACT", format="CSV", file=sent.json()["id"]))["importStart"]["job"]["id"]
        for _ in range(2)
    ]
    stop = "mutation($id: ID!) { importCancel(id: $id) { userErrors { code } } }"

    await as_("admin").ask(stop, id=ids[0])
    await work()

    done = (await as_("admin").ask(JOB, id=ids[1]))["importJob"]
    assert (done["status"], done["created"]) == ("DONE", 1)
    assert not await FileChunk.filter(workspace_id=world.workspace.id).exists()


async def test_characters_that_no_database_takes_are_told(as_, world):
    job = await imported(as_("admin"), "CONTACT", '{"name": "a\\u0000b"}\n{"name": "\\ud800"}\n{"name": "ok"}\n', format_="JSONL")

    assert [r["status"] for r in job["rows"]["nodes"]] == ["FAILED", "FAILED", "CREATED"]


async def test_an_import_can_be_stopped(as_, world):
    job = (await as_("admin").ask(START, noun="CONTACT", format="CSV", content="name\nX\n"))["importStart"]["job"]
    stop = "mutation($id: ID!) { importCancel(id: $id) { job { status } userErrors { code } } }"

    assert (await as_("anna").ask(stop, id=job["id"]))["importCancel"]["userErrors"] == [{"code": "NOT_FOUND"}]
    assert (await as_("admin").ask(stop, id=job["id"]))["importCancel"]["job"] == {"status": "CANCELLED"}
    assert (await as_("admin").ask(stop, id=job["id"]))["importCancel"]["userErrors"] == [{"code": "INVALID"}]
    await work()
    assert (await as_("admin").ask(JOB, id=job["id"]))["importJob"]["created"] == 0


async def test_a_batch_that_a_stop_overtakes_is_not_stored(as_, world, monkeypatch):
    started = await as_("admin").ask(START, noun="CONTACT", format="CSV", content="name\nOvertaken\n")
    job_id, real = started["importStart"]["job"]["id"], jobs._caller
    stop = "mutation($id: ID!) { importCancel(id: $id) { userErrors { code } } }"

    async def overtaken(job):
        assert (await as_("admin").ask(stop, id=job_id))["importCancel"]["userErrors"] == []
        return await real(job)

    monkeypatch.setattr(jobs, "_caller", overtaken)
    await work()

    assert (await as_("admin").ask(JOB, id=job_id))["importJob"]["status"] == "CANCELLED"
    assert not await Contact.filter(workspace_id=world.workspace.id, name="Overtaken").exists()


async def test_an_import_that_is_stopped_at_its_end_stays_stopped(as_, world, monkeypatch):
    job = (await as_("admin").ask(START, noun="CONTACT", format="CSV", content="name\nX\n"))["importStart"]["job"]
    await ImportJob.filter(id=job["id"].partition("_")[2]).update(done=1, total=1)
    stop, real = "mutation($id: ID!) { importCancel(id: $id) { userErrors { code } } }", jobs.rows.batches

    async def stopped_meanwhile(*arguments):
        async for batch in real(*arguments):
            yield batch
        await as_("admin").ask(stop, id=job["id"])

    monkeypatch.setattr(jobs.rows, "batches", stopped_meanwhile)
    await work()

    assert (await as_("admin").ask(JOB, id=job["id"]))["importJob"]["status"] == "CANCELLED"


async def test_a_file_is_for_those_who_are_signed_in_and_not_too_large(as_, http, world):
    assert (await http.post("/files", content=b"x")).status_code == 401
    large = await http.post("/files", content=b"x" * 50_000_001, headers={"authorization": f"Bearer {world.tokens['anna']}"})
    assert large.status_code == 413
    sent = await http.post("/files", content=b"name\nX\n", headers={"authorization": f"Bearer {world.tokens['anna']}"})
    other = await as_("boris").ask(START, noun="CONTACT", format="CSV", file=sent.json()["id"])
    assert other["importStart"]["userErrors"][0]["code"] == "NOT_FOUND"


# -- export


async def exported(http, world, name, **body):
    return await http.post(
        "/export", content=json.dumps(body).encode(), headers={"authorization": f"Bearer {world.tokens[name]}"}
    )


async def test_any_list_is_exported_by_its_filter(as_, http, world):
    body = {"connection": "contacts", "fields": ["id", "name", "phones.number", "owner.name"], "orderBy": [{"field": "NAME"}]}

    text = (await exported(http, world, "admin", **body)).text
    lines = (await exported(http, world, "admin", **body, format="jsonl", filter={"source": {"eq": "site"}})).text

    listed = await as_("admin").ask(
        "{ contacts(first: 100, orderBy: [{ field: NAME }]) { nodes { id name phones { number } owner { name } } } }"
    )
    nodes = listed["contacts"]["nodes"]
    assert text.splitlines()[0] == "id,name,phones.number,owner.name"
    assert len(text.splitlines()) == len(nodes) + 1
    first = nodes[0]
    assert text.splitlines()[1] == ",".join(
        [first["id"], first["name"], "; ".join(p["number"] for p in first["phones"]), (first["owner"] or {"name": ""})["name"]]
    )
    sited = await as_("admin").ask('{ contacts(first: 100, filter: { source: { eq: "site" } }) { nodes { id name } } }')
    assert {json.loads(line)["id"] for line in lines.splitlines()} == {n["id"] for n in sited["contacts"]["nodes"]}
    audit = await as_("admin").ask("{ auditLog(filter: { action: { eq: EXPORTED } }) { nodes { details } } }")
    assert audit["auditLog"]["nodes"][-1]["details"]["rows"] == len(nodes)


# -- on whose behalf


TOKEN = "mutation($input: TokenCreateInput!) { tokenCreate(input: $input) { secret token { id } } }"
ENDS = {
    "revoked": 'tokenRevoke(id: "{token}") {{ userErrors {{ code }} }}',
    "let go": 'userDeactivate(id: "{head}") {{ userErrors {{ code }} }}',
    "narrowed": "accessRuleSet(role: HEAD, noun: CONTACT, verb: CREATE, level: NONE) {{ userErrors {{ code }} }}",
}


@pytest.fixture
async def begun(as_, http, world, monkeypatch):
    """Start an import of five rows with a token of the head's own, and do its first batch of two."""
    monkeypatch.setattr(jobs, "BATCH", 2)
    made = (await as_("head").ask(TOKEN, input={"name": "nightly", "scopes": ["CONTACTS_READ", "CONTACTS_WRITE"]}))["tokenCreate"]
    content = "name\n" + "".join(f"Row {n}\n" for n in range(5))
    data = await Client(http, made["secret"]).ask(START, noun="CONTACT", format="CSV", content=content)
    return made["token"]["id"], data["importStart"]["job"]["id"]


@pytest.mark.parametrize("end", ENDS)
async def test_an_import_ends_with_what_it_was_started_with(as_, world, begun, end):
    token, job_id = begun
    head = f"user_{world.users['head'].id}"
    mutation = "mutation { " + ENDS[end].format(token=token, head=head) + " }"
    batch, done = jobs._batch, []

    async def then_end(held, job, rows):
        if done:
            await as_("admin").ask(mutation)
        done.append(rows)
        return await batch(held, job, rows)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jobs, "_batch", then_end)
        await work()

    job = (await as_("admin").ask(JOB, id=job_id))["importJob"]
    assert (job["status"], job["done"], job["created"]) == ("FAILED", 2, 2)
    assert job["error"].startswith(("What this was begun with is no longer valid", "Whoever started it may no longer do this"))
    assert await Contact.filter(workspace_id=world.workspace.id, name__startswith="Row").count() == 2


async def test_an_import_may_do_no_more_than_the_token_it_was_started_with(as_, http, world):
    secret = (await as_("admin").ask(TOKEN, input={"name": "n", "scopes": ["DEALS_READ", "DEALS_WRITE"]}))["tokenCreate"][
        "secret"
    ]
    await as_("admin").ask(START, noun="CONTACT", format="CSV", content="externalId,name\nknown,Known\n")
    await work()

    data = await Client(http, secret).ask(START, noun="DEAL", format="CSV", content="title,contact\nFirst,\nSecond,known\n")
    await work()

    job = (await as_("admin").ask(JOB, id=data["importStart"]["job"]["id"]))["importJob"]
    assert [row["status"] for row in job["rows"]["nodes"]] == ["CREATED", "CREATED"]
    assert [problem["code"] for problem in job["rows"]["nodes"][1]["problems"]] == ["NOT_FOUND"]


async def test_a_batch_that_a_change_of_zone_overtakes_is_stored_once_and_by_the_new_zone(as_, world):
    started = "kind,startedAt,direction\nCALL,2026-03-10 21:30,OUTBOUND\n"
    data = (await as_("admin").ask(START, noun="INTERACTION", format="CSV", content=started))["importStart"]
    look, zones = jobs.look_again, []

    async def stale(*arguments):
        actor = await look(*arguments)
        zones.append(actor.zone)
        if len(zones) == 1:
            await as_("admin").ask('mutation { workspaceUpdate(input: { zone: "Asia/Tokyo" }) { userErrors { code } } }')
        return actor

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jobs, "look_again", stale)
        await work()

    job = (await as_("admin").ask(JOB, id=data["job"]["id"]))["importJob"]
    row = await Interaction.get(id=job["rows"]["nodes"][0]["recordId"].split("_")[1])
    assert zones == ["Europe/Moscow", "Asia/Tokyo"]
    assert (job["status"], job["done"], job["created"], job["rows"]["totalCount"]) == ("DONE", 1, 1, 1)
    assert row.day.isoformat() == "2026-03-10"


@pytest.mark.parametrize("connection", ["contacts", "companies", "deals", "interactions", "tasks"])
async def test_an_export_holds_no_more_than_its_caller_may_export(as_, http, world, connection):
    for name in ("admin", "head", "north_head", "stranger"):
        listed = await as_(name).ask(f"{{ {connection}(first: 100) {{ nodes {{ id }} }} }}")
        rows = (await exported(http, world, name, connection=connection, fields=["id"])).text.split()[1:]
        assert sorted(rows) == sorted(n["id"] for n in listed[connection]["nodes"]), name
    for name in ("anna", "partner"):
        refused = await exported(http, world, name, connection=connection, fields=["id"])
        assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (403, "FORBIDDEN")
    assert (await http.post("/export", content=b"{}")).status_code == 401


@pytest.mark.parametrize(
    "body",
    [
        {"connection": "me", "fields": ["id"]}, {"connection": "contacts", "fields": []}, {"connection": "contacts", "fields": ["password"]},
        {"connection": "contacts", "fields": ["owner"]}, {"connection": "contacts", "fields": ["name.x"]}, {"connection": "contacts"},
        {"connection": "contacts", "fields": ["kpi.value"]}, {"connection": "contacts", "fields": ["id"], "filter": {"nothing": 1}},
        {"connection": "pipelines", "fields": ["id"], "filter": {"name": {"eq": "x"}}}, {"connection": "contacts", "fields": ["id"], "format": "xml"},
    ],
)  # fmt: skip
async def test_an_export_that_makes_no_sense_is_refused(http, world, body):
    answer = await exported(http, world, "admin", **body)

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["extensions"]["code"] in {"BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"}


async def test_formulas_are_not_handed_to_a_spreadsheet(as_, http, world):
    await as_("admin").ask('mutation { contactCreate(input: { name: "=cmd()" }) { userErrors { code } } }')

    text = (
        await exported(http, world, "admin", connection="contacts", fields=["name"], filter={"name": {"startsWith": "=cmd"}})
    ).text

    assert text.splitlines() == ["name", "'=cmd()"]


# -- the command line


async def test_the_command_line_imports_and_exports(settings, world, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("externalId,name\n1,Анна\n2,\n")
    admin = world.users["admin"].email

    async def call(*arguments):
        command = [sys.executable, "-c", "from api.cli import main; main()", *arguments, "--email", admin]
        environment = {**os.environ, "DATABASE_URL": settings.database_url, "COLUMNS": "200"}
        running = await asyncio.create_subprocess_exec(*command, env=environment, stdout=asyncio.subprocess.PIPE)
        out, _ = await running.communicate()
        return running.returncode, out.decode()

    code, told = await call("import", "contact", str(file))
    exported_code, rows = await call("export", "contacts", "--field", "name", "--filter", '{"name": {"eq": "Анна"}}')

    assert "done: 1 created, 0 updated, 0 unchanged, 1 failed" in told
    assert "line 3: name: must not be empty" in told
    assert (code, exported_code) == (1, 0)
    assert rows.splitlines() == ["name", "Анна"]


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

    assert many <= few
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
