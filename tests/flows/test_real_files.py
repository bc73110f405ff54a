"""Files in the shapes that Excel, Google, HubSpot, Pipedrive and amoCRM export, with invented people: one world, every file."""

import json

import pytest

from models.companies import Company
from models.contacts import Contact, ContactEmail, ContactHandle, ContactPhone
from models.deals import Deal
from models.interactions import Interaction
from tests.conftest import Client
from tests.importing import JOB, START
from tests.working import work

GOOGLE = (
    "First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,"
    "Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
    'Мария,,Орлова,ООО "Лён",Закупки,любит кофе,* myContacts ::: VIP,Home,orlova@x.ru,Mobile,+7 916 700-10-01 ::: +7 916 700-10-02,Work,8 (495) 700-10-03\n'
    ",,,,,,* myContacts,Work,info@y.ru,,,,\n"
).replace('ООО "Лён"', '"ООО ""Лён"""')
HUBSPOT_CONTACTS = (
    "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Associated Company,Create Date\n"
    "5001,Anna,Reed,reed@acme.com,+1 212-555-0101,anna,NEW,Acme Inc,2026-01-05 10:00\n"
    "5002,Paul,Moss,not an address,+1 212-555-0102,Nobody Known,NEW,Acme Inc,2026-01-06 10:00\n"
)
HUBSPOT_DEALS = (
    "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Associated Contact IDs,Create Date\n"
    "9001,Website,Closed Won (Main),2026-02-10 12:00,anna,1250.5,Main,5001,2026-01-10 09:00\n"
    "9002,Audit,Talks (Main),2026-12-30 12:00,anna,300,Main,7777,2026-01-11 09:00\n"
    "9003,Lost cause,Unheard of,2026-02-10 12:00,anna,1,Main,,2026-01-11 09:00\n"
)
PIPEDRIVE = (
    "Deal - ID,Deal - Title,Deal - Value,Deal - Contact person,Deal - Organization,Deal - Pipeline,Deal - Stage,Deal - Status,Deal - Deal created,"
    "Deal - Won time,Deal - Lost time,Deal - Lost reason\n"
    '71,Press,"1,200.50",Anna Reed,Acme Inc,Main,Contract,Won,2026-01-02 10:00:00,2026-03-01 10:00:00,,\n'
    '72,Lathe,"2,000",Anna Reed,Acme Inc,Main,Talks,Lost,2026-01-03 10:00:00,,2026-03-02 10:00:00,Too dear\n'
)
AMO = (
    "ID;Имя;Фамилия;Компания контакта;Ответственный;Теги;Примечание 1;Примечание 2;Рабочий телефон;Мобильный телефон;Рабочий email;Должность\n"
    "301;Пётр;Лукин;Завод «Заря»;Boris;опт, север;звонить утром;есть склад;8 800 700-30-01;'8 916 700 30 02;lukin@z.ru;Директор\n"
)
EXCEL_RU = "sep=;\nФИО;Тел.;Telegram;Сумма, руб.\nКим Анна;8 916 700-40-01;@kim;1 500,00\n\nЛи Вера;;;\n"
CALLS = (
    "Call Title,Activity date,Activity assigned to,Call direction,Call duration (HH:mm:ss),Call outcome,From Number,To Number\n"
    "Hello,2026-02-01 10:00,anna,Inbound,00:01:05,Connected,+1 212-555-0101,+7 495 000-00-00\n"
    "Again,2026-02-01 11:00,,Outbound,00:00:00,No answer,+7 495 000-00-00,+7 999 700-50-01\n"
    "Short,2026-02-01 12:00,,Inbound,00:00:05,Connected,900,+7 495 000-00-00\n"
)


@pytest.fixture
def bring(as_, world):
    async def bring(noun, content, **more):
        data = (await as_("admin").ask(START, noun=noun, format="CSV", content=content, **more))["importStart"]
        assert data["userErrors"] == [], data
        await work()
        return (await as_("admin").ask(JOB, id=data["job"]["id"]))["importJob"]

    return bring


def became(job):
    return [(r["number"], r["status"], [(p["column"], p["code"]) for p in r["problems"]]) for r in job["rows"]["nodes"]]


async def test_every_named_system_s_files_come_in_without_a_mapping(as_, bring, world):
    own = {"workspace_id": world.workspace.id}

    google = await bring("CONTACT", GOOGLE)
    hubspot = await bring("CONTACT", HUBSPOT_CONTACTS)
    deals = await bring("DEAL", HUBSPOT_DEALS)
    pipedrive = await bring("DEAL", PIPEDRIVE)
    amo = await bring("CONTACT", AMO)
    excel = await bring("CONTACT", EXCEL_RU)
    calls = await bring("INTERACTION", CALLS)

    assert became(google) == [(2, "CREATED", []), (3, "CREATED", [])]
    orlova = await Contact.get(**own, name="Мария Орлова").prefetch_related("company")
    numbers = await ContactPhone.filter(**own, contact_id=orlova.id).order_by("position").values_list("number", flat=True)
    assert (orlova.position, orlova.comment, orlova.tags, orlova.company.name) == (
        "Закупки",
        "любит кофе",
        ["myContacts", "VIP"],
        'ООО "Лён"',
    )
    assert numbers == ["+79167001001", "+79167001002", "+74957001003"]
    assert await Contact.filter(**own, name="info@y.ru").exists()

    assert became(hubspot) == [(2, "CREATED", []), (3, "CREATED", [("Contact owner", "NOT_FOUND"), ("Email", "INVALID")])]
    reed = await Contact.get(**own, name="Anna Reed")
    assert reed.owner_id == world.users["anna"].id
    assert await Company.filter(**own, name="Acme Inc").count() == 1
    assert not await ContactEmail.filter(**own, address="not an address").exists()

    assert became(deals) == [
        (2, "CREATED", []), (3, "CREATED", [("Associated Contact IDs", "NOT_FOUND")]), (4, "FAILED", [("Deal Stage", "NOT_FOUND")])
    ]  # fmt: skip
    website, audit = await Deal.get(**own, title="Website"), await Deal.get(**own, title="Audit")
    assert (website.status, website.amount_minor, website.contact_id, website.closed_on.isoformat()) == (
        "WON",
        125050,
        reed.id,
        "2026-02-10",
    )
    assert (audit.status, audit.closed_at, audit.expected_close_on.isoformat()) == ("OPEN", None, "2026-12-30")

    assert became(pipedrive) == [(2, "CREATED", []), (3, "CREATED", [])]
    press, lathe = await Deal.get(**own, title="Press"), await Deal.get(**own, title="Lathe")
    assert (press.status, press.amount_minor, press.contact_id) == ("WON", 120050, reed.id)
    assert (lathe.status, lathe.amount_minor, lathe.loss_reason) == ("LOST", 200000, "Too dear")

    assert became(amo) == [(2, "CREATED", [])]
    lukin = await Contact.get(**own, name="Пётр Лукин").prefetch_related("company")
    assert (lukin.owner_id, lukin.tags, lukin.comment, lukin.company.name) == (
        world.users["boris"].id, ["опт", "север"], "звонить утром\nесть склад", "Завод «Заря»"
    )  # fmt: skip

    assert became(excel) == [(3, "CREATED", []), (5, "CREATED", [])]
    assert await ContactHandle.filter(**own, channel="TELEGRAM", handle="@kim").exists()

    assert [row[:2] for row in became(calls)] == [(2, "CREATED"), (3, "CREATED"), (4, "CREATED")]
    told = await Interaction.filter(**own, provenance="IMPORT").order_by("started_at")
    assert [(c.client_number, c.contact_id, c.user_id, c.disposition, c.talk_seconds) for c in told] == [
        ("+12125550101", reed.id, world.users["anna"].id, "ANSWERED", 65),
        ("+79997005001", None, None, "NO_ANSWER", 0),
        ("900", None, None, "ANSWERED", 5),
    ]
    await as_("admin").ask(
        'mutation { contactCreate(input: { name: "Late", phones: [{ number: "+79997005001" }] }) { userErrors { code } } }'
    )
    assert (await Interaction.get(id=told[1].id)).contact_id == (await Contact.get(**own, name="Late")).id


async def test_what_people_have_changed_since_is_told_and_stays(as_, bring, world):
    client = as_("admin")
    rows = (await bring("CONTACT", "externalId,name,position\nk1,Ким,Закупки\n"))["rows"]["nodes"]
    rename = 'mutation($id: ID!) { contactUpdate(id: $id, input: { name: "Ким Анна" }) { userErrors { code } } }'

    await client.ask(rename, id=rows[0]["recordId"])
    same = await bring("CONTACT", "externalId,name,position\nk1,Ким,Закупки\n")
    changed = await bring("CONTACT", "externalId,name,position\nk1,Кимова,Директор\n")
    again = await bring("CONTACT", "externalId,name,position\nk1,Кимова,Владелец\n")
    kim = await Contact.get(id=rows[0]["recordId"].split("_")[1])
    overwritten = await bring("CONTACT", "externalId,name,position\nk1,Кимова,Владелец\n", overwrite=True)
    twice = await bring("CONTACT", "externalId,name\nt1,One\nt2,Two\nt1,Three\n")

    assert became(same) == [(2, "UNCHANGED", [("name", "CONFLICT")])]
    assert became(changed) == [(2, "UPDATED", [("name", "CONFLICT")])]
    assert became(again) == [(2, "UPDATED", [("name", "CONFLICT")])]
    assert (kim.name, kim.position, again["warned"]) == ("Ким Анна", "Владелец", 1)
    assert became(overwritten) == [(2, "UPDATED", [])]
    assert (await Contact.get(id=kim.id)).name == "Кимова"
    assert became(twice) == [(2, "CREATED", []), (3, "CREATED", []), (4, "FAILED", [("externalId", "TAKEN")])]


PREVIEW = """query($content: String, $saved: String, $sign: DecimalSign) { importPreview(noun: DEAL, content: $content, savedAs: $saved, decimalSign: $sign) {
  format encoding delimiter columns { name field decimalSign } rows { number cells problems { column code } } problems { column code } } }"""
SAVE = """mutation { importMappingSave(noun: DEAL, name: "Shop", decimalSign: COMMA, mapping: [{ column: "Что", field: "title" }, { column: "Сколько",
  field: "amount" }]) { importMapping { name columns } userErrors { code } } }"""


async def test_a_file_is_looked_over_and_what_is_unclear_is_asked(as_, bring, world):
    client, content = as_("anna"), 'Что,Сколько\nСтол,"1,500"\n'

    plain = (await client.ask(PREVIEW, content='Название,Сумма\nСтол,"1,500"\n'))["importPreview"]
    refused = (await client.ask(START, noun="DEAL", content='Название,Сумма\nСтол,"1,500"\n'))["importStart"]["userErrors"]
    saved = (await client.ask(SAVE))["importMappingSave"]
    by_name = (await client.ask(PREVIEW, content=content, saved="Shop"))["importPreview"]

    assert [(c["name"], c["field"]) for c in plain["columns"]] == [("Название", "title"), ("Сумма", "amount")]
    assert (plain["format"], plain["delimiter"], plain["problems"]) == (
        "CSV",
        ",",
        [{"column": "decimalSign", "code": "REQUIRED"}],
    )
    assert plain["rows"] == [
        {"number": 2, "cells": {"Название": "Стол", "Сумма": "1,500"}, "problems": [{"column": "Сумма", "code": "INVALID"}]}
    ]
    assert [(e["field"], e["code"]) for e in refused] == [(["decimalSign"], "REQUIRED")]
    assert saved == {"importMapping": {"name": "Shop", "columns": {"Что": "title", "Сколько": "amount"}}, "userErrors": []}
    assert (by_name["problems"], by_name["rows"][0]["problems"]) == ([], [])
    assert (await as_("boris").refusal(PREVIEW, content=content, saved="Shop"))[0] == "BAD_USER_INPUT"


async def test_what_was_exported_comes_back_the_same(as_, bring, http, world):
    client, admin = as_("admin"), {"authorization": f"Bearer {world.tokens['admin']}"}
    contact = world.contacts[0]
    tags = (
        'mutation($id: ID!) { contactUpdate(id: $id, input: { tags: ["a, b", "c\\"d"] }) { contact { id } userErrors { code } } }'
    )
    await client.ask(tags, id=f"contact_{contact.id}")
    fields = [
        "id",
        "version",
        "name",
        "tags",
        "phones.number",
        "emails.address",
        "owner.email",
        "company.name",
        "custom.number",
        "custom.date",
        "custom.choices",
    ]
    body = {"connection": "contacts", "fields": fields, "format": "csv"}

    table = (await http.post("/export", json=body, headers=admin)).text
    excel = (await http.post("/export", json={**body, "format": "excel"}, headers=admin)).content
    back = await bring("CONTACT", table)
    local = await http.post("/files", content=excel, headers=admin)
    data = (await client.ask(START, noun="CONTACT", file=local.json()["id"]))["importStart"]
    await work()
    also = (await client.ask(JOB, id=data["job"]["id"]))["importJob"]

    assert excel.startswith(b"\xef\xbb\xbfid;version;name;")
    assert json.dumps(data["job"]["ignored"]) == "[]"
    for job in (back, also):
        assert (job["unchanged"], job["warned"], job["failed"]) == (job["total"], 0, 0), became(job)
    assert isinstance(client, Client)
