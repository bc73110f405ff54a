"""Reading tables: encodings, delimiters, quotes, lines, numbers and days, without a database."""

import io

import pytest
from openpyxl import Workbook

from models.errors import BadInput
from models.jobs import FileFormat
from models.rights import Noun
from resolvers.imports import forms, headings, rows, targets
from resolvers.imports.files import here
from resolvers.imports.forms import DayOrder, DecimalSign, Evidence, Form
from resolvers.imports.layouts import layout_of

TEXT = 'Имя;Телефон;Заметка\r\n"Ким; Анна";8 916 000-00-01;"две\r\nстроки"\r\n\r\nОльга\r\n'
ROWS = [
    (2, {"Имя": "Ким; Анна", "Телефон": "8 916 000-00-01", "Заметка": "две\r\nстроки"}),
    (5, {"Имя": "Ольга"}),
]


async def table(content, format_=None):
    layout = await layout_of(here(content), format_)
    return layout, [(line.number, line.cells) async for line in rows.read(here(content), layout)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251"])
async def test_the_encoding_and_the_delimiter_are_told_by_the_content(encoding):
    layout, found = await table(TEXT.encode(encoding))

    assert (layout.format, layout.delimiter, found) == (FileFormat.CSV, ";", ROWS)


@pytest.mark.parametrize(
    ("text", "delimiter", "cells"),
    [
        ("sep=;\nname;sum\nX;1,5\n", ";", {"name": "X", "sum": "1,5"}),
        ("name\tsum\nX\t1,5\n", "\t", {"name": "X", "sum": "1,5"}),
        ('name,note\nX,"a;b;c"\n', ",", {"name": "X", "note": "a;b;c"}),
        ("name\nX, Y\n", ",", "has 2 cells, and there are 1 columns"),
        ("Phone,Phone,\n1,2,\n", ",", {"Phone": "1", "Phone (2)": "2"}),
    ],
)
async def test_what_stands_between_cells_is_told_by_the_rows(text, delimiter, cells):
    layout, found = await table(text.encode())

    assert (layout.delimiter, found[0][1]) == (delimiter, cells)


async def test_accents_of_latin_are_no_cyrillic():
    _, found = await table("name,city\nJosé,Málaga\n".encode("cp1252"))

    assert found == [(2, {"name": "José", "city": "Málaga"})]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('a,b\n1,2\n"x"y,3\n', 3),
        ('a,b\n1,2\n3,"open\n4,5\n6,7\n8,9\n', 3),
        ('a,b,c\n1,2,"x\n4,5,6\n6,7,8\n7,8,9\n8,9,1"\n', 2),
    ],
)
async def test_damaged_quoting_is_an_error_with_its_line(text, line):
    with pytest.raises(BadInput, match=f"begins in line {line}:"):
        await table(text.encode())


async def test_rows_that_cross_the_pieces_of_a_file_are_read_whole():
    content = ("a,b\n" + "".join(f'{n},"x\ny{n}"\n' for n in range(60_000))).encode()
    layout = await layout_of(here(content), None)

    found = [line async for line in rows.read(here(content), layout)]

    assert len(content) > 2 * 256 * 1024
    assert [(line.number, line.cells) for line in (found[0], found[-1])] == [
        (2, {"a": "0", "b": "x\ny0"}),
        (120_000, {"a": "59999", "b": "x\ny59999"}),
    ]


async def test_a_workbook_is_read_by_its_first_sheet_with_rows():
    book = Workbook()
    sheet = book.create_sheet("Clients")
    for row in (["Имя", "Телефон", "Сумма"], [], ["Анна", 79160000001, 1250.5]):
        sheet.append(row)
    kept = io.BytesIO()
    book.save(kept)

    layout, found = await table(kept.getvalue())

    assert layout.format is FileFormat.XLSX
    assert [(number, {name: str(cell) for name, cell in cells.items()}) for number, cells in found] == [
        (3, {"Имя": "Анна", "Телефон": "79160000001", "Сумма": "1250.5"})
    ]


@pytest.mark.parametrize(
    ("cells", "form", "asks"),
    [
        (["1,500"], None, "1,500"), (["1,500", "2,5"], DecimalSign.COMMA, None), (["1,500", "2.25"], DecimalSign.POINT, None),
        (["1 250,50"], DecimalSign.COMMA, None), (["1.234.567", "1.500"], DecimalSign.COMMA, None), (["10", "20"], None, None),
        (["1,5", "1.5", "1,500"], None, "1,500"), (["$1,234.50"], DecimalSign.POINT, None),
    ],
)  # fmt: skip
def test_the_decimal_sign_is_told_by_the_column_or_asked(cells, form, asks):
    evidence = Evidence()
    for cell in cells:
        evidence.see(forms.sign_of(cell), cell)

    assert (evidence.form(), evidence.asks) == (form, asks)


@pytest.mark.parametrize(
    ("cells", "form", "asks"),
    [
        (["05/03/2026"], None, "05/03/2026"), (["05/03/2026", "13/03/2026"], DayOrder.DAY_FIRST, None), (["05.03.2026"], None, None),
        (["05/03/2026", "03/13/26 2:30 PM"], DayOrder.MONTH_FIRST, None), (["2026-03-05"], None, None), (["03/03/2026"], None, None),
    ],
)  # fmt: skip
def test_the_order_of_day_and_month_is_told_by_the_column_or_asked(cells, form, asks):
    evidence = Evidence()
    for cell in cells:
        evidence.see(forms.order_of(cell), cell)

    assert (evidence.form(), evidence.asks) == (form, asks)


@pytest.mark.parametrize(
    ("read", "cell", "form", "value"),
    [
        (targets.decimal, "1,500", {"decimal": DecimalSign.POINT}, "1500"),
        (targets.decimal, "1,500", {"decimal": DecimalSign.COMMA}, "1.500"),
        (targets.decimal, "1 250,50 ₽", {}, "1250.50"),
        (targets.instant, "05/03/2026 14:30", {"order": DayOrder.MONTH_FIRST}, "2026-05-03 11:30:00+00:00"),
        (targets.instant, "05.03.2026 14:30:11", {}, "2026-03-05 11:30:11+00:00"),
        (targets.day, "2026-03-05 23:59", {}, "2026-03-05"),
        (targets.duration, "00:01:05", {}, "65"),
        (targets.duration, "1 мин 5 сек", {}, "65"),
        (targets.listed, 'vip; "a, b"; "say ""hi"""', {}, "['vip', 'a, b', 'say \"hi\"']"),
        (targets.listed, "* myContacts ::: * Friends", {}, "['myContacts', 'Friends']"),
    ],
)
def test_cells_become_values_by_the_form_of_their_column(read, cell, form, value):
    assert str(read(cell, Form(zone="Europe/Moscow", **form))) == value


@pytest.mark.parametrize(
    ("noun", "columns"),
    [
        (Noun.CONTACT, {  # Google Contacts
            "First Name": "firstName", "Middle Name": "middleName", "Last Name": "lastName", "Organization Name": "companyName",
            "Organization Title": "position", "Notes": "comment", "Labels": "tags", "E-mail 1 - Label": None, "E-mail 1 - Value": "emails",
            "E-mail 2 - Value": "emails", "Phone 1 - Label": None, "Phone 1 - Value": "phones", "Phone 2 - Value": "phones", "Birthday": None,
        }),
        (Noun.CONTACT, {  # HubSpot
            "Record ID": "externalId", "First Name": "firstName", "Last Name": "lastName", "Email": "emails", "Phone Number": "phones",
            "Mobile Phone Number": "phones", "Contact owner": "owner", "Associated Company": "companyName", "Job Title": "position",
        }),
        (Noun.DEAL, {
            "Record ID": "externalId", "Deal Name": "title", "Deal Stage": "stage", "Close Date": "closedAt", "Deal owner": "owner",
            "Amount": "amount", "Pipeline": "pipeline", "Associated Contact": None, "Associated Contact IDs": "contact", "Currency": "currency",
            "Closed Lost Reason": "lossReason", "Create Date": "openedAt",
        }),
        (Noun.CONTACT, {  # Pipedrive
            "Person - Name": "name", "Person - Label": "tags", "Person - Organization": "companyName", "Person - Email - Work": "emails",
            "Person - Phone - Work": "phones", "Person - Phone - Mobile": "phones", "Person - Owner": "owner", "Person - ID": "externalId",
        }),
        (Noun.DEAL, {
            "Deal - Title": "title", "Deal - Value": "amount", "Deal - Currency of Value": "currency", "Deal - Contact person": "contact",
            "Deal - Organization": "companyName", "Deal - Pipeline": "pipeline", "Deal - Stage": "stage", "Deal - Status": "status",
            "Deal - Deal created": "openedAt", "Deal - Won time": "wonAt", "Deal - Lost time": "lostAt", "Deal - Lost reason": "lossReason",
            "Deal - Expected close date": "expectedCloseOn", "Deal - Owner": "owner", "Deal - ID": "externalId",
        }),
        (Noun.CONTACT, {  # amoCRM
            "ID": "externalId", "Имя": "firstName", "Фамилия": "lastName", "Компания контакта": "companyName", "Ответственный": "owner",
            "Теги": "tags", "Примечание 1": "comment", "Примечание 2": "comment", "Рабочий телефон": "phones", "Мобильный телефон": "phones",
            "Рабочий email": "emails", "Должность": "position", "Дата создания": None,
        }),
        (Noun.DEAL, {
            "ID": "externalId", "Название сделки": "title", "Бюджет, руб.": "amount", "Ответственный": "owner", "Дата создания сделки": "openedAt",
            "Дата закрытия": "closedAt", "Этап сделки": "stage", "Воронка": "pipeline", "Основной контакт": "contact", "Компания": "companyName",
        }),
        (Noun.CONTACT, {"ФИО": "name", "Тел.": "phones", "Почта": "emails", "Фирма": "companyName", "Менеджер": "owner", "Telegram": "handles.telegram"}),
        (Noun.INTERACTION, {  # calls: HubSpot, and a telephony table
            "Record ID": "externalId", "Call Title": "subject", "Activity date": "startedAt", "Activity assigned to": "user",
            "Call notes": "text", "Call direction": "direction", "Call duration (HH:mm:ss)": "talkSeconds", "Call outcome": "disposition",
            "From Number": "fromNumber", "To Number": "toNumber",
        }),
    ],
)  # fmt: skip
def test_the_headings_of_named_systems_are_known(noun, columns):
    known = targets.names(noun, [])
    several = {name for name in known if targets.target_of(noun, name, {}).joins}

    found = headings.guess(noun, list(columns), known, [], several)

    assert found == {column: field for column, field in columns.items() if field}
