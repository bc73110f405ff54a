"""Custom fields, the companies of a contact, and consents."""

import pytest

DEFINE = """mutation($input: CustomFieldCreateInput!) { customFieldCreate(input: $input) {
  customField { id key kind options position } userErrors { field code } } }"""
WRITE = """mutation($id: ID!, $custom: [CustomValueInput!], $version: Int) {
  contactUpdate(id: $id, input: { custom: $custom }, expectedVersion: $version) {
    contact { id version custom { field { key } text number amount { amount currency } date flag choices } }
    userErrors { field code message conflict { actual } } } }"""
CREATE = """mutation($input: ContactCreateInput!) { contactCreate(input: $input) {
  contact { id version company { name } companies { role company { name } } } userErrors { field code } } }"""
KINDS = ("TEXT", "NUMBER", "MONEY", "DATE", "FLAG", "CHOICE", "CHOICES")


@pytest.fixture
async def fields(as_, world):
    """A field of each kind, named f_text, f_number and so on."""
    for kind in KINDS:
        options = {"options": ["red", "green", "blue"]} if kind.startswith("CHOICE") else {}
        data = await as_("admin").ask(
            DEFINE, input={"noun": "CONTACT", "key": f"f_{kind.lower()}", "name": kind, "kind": kind, **options}
        )
        assert data["customFieldCreate"]["userErrors"] == []


async def new_contact(client, **more):
    data = await client.ask(CREATE, input={"name": "Новый", **more})
    assert data["contactCreate"]["userErrors"] == []
    return data["contactCreate"]["contact"]["id"]


async def test_values_of_every_kind_come_back_exactly(as_, fields):
    client = as_("anna")
    contact = await new_contact(client)
    values = [
        {"key": "f_text", "text": " Да "}, {"key": "f_number", "number": "-0.100001"}, {"key": "f_money", "amount": "1250.50"},
        {"key": "f_date", "date": "2026-02-28"}, {"key": "f_flag", "flag": False}, {"key": "f_choice", "choices": ["green"]},
        {"key": "f_choices", "choices": ["blue", "red"]},
    ]  # fmt: skip

    data = (await client.ask(WRITE, id=contact, custom=values))["contactUpdate"]

    assert data["userErrors"] == []
    found = {v["field"]["key"]: {k: x for k, x in v.items() if k != "field" and x is not None} for v in data["contact"]["custom"]}
    assert found == {
        "f_text": {"text": "Да"}, "f_number": {"number": "-0.100001"}, "f_money": {"amount": {"amount": "1250.50", "currency": "RUB"}},
        "f_date": {"date": "2026-02-28"}, "f_flag": {"flag": False}, "f_choice": {"choices": ["green"]},
        "f_choices": {"choices": ["blue", "red"]},
    }  # fmt: skip
    cleared = (await client.ask(WRITE, id=contact, custom=[{"key": "f_text"}, {"key": "f_flag", "flag": True}]))["contactUpdate"]
    assert {v["field"]["key"] for v in cleared["contact"]["custom"]} == set(found) - {"f_text"}
    assert cleared["contact"]["version"] == data["contact"]["version"] + 1


@pytest.mark.parametrize(
    ("value", "path", "code"),
    [
        ({"key": "nothing", "text": "x"}, ["input", "custom", "0", "key"], "NOT_FOUND"),
        ({"key": "f_text", "number": "1"}, ["input", "custom", "0"], "INVALID"),
        ({"key": "f_text", "text": "x", "flag": True}, ["input", "custom", "0"], "INVALID"),
        ({"key": "f_number", "number": "0.1234567"}, ["input", "custom", "0", "number"], "OUT_OF_RANGE"),
        ({"key": "f_number", "number": "1000000000000"}, ["input", "custom", "0", "number"], "OUT_OF_RANGE"),
        ({"key": "f_money", "amount": "1.005"}, ["input", "custom", "0", "amount"], "INVALID"),
        ({"key": "f_choice", "choices": ["red", "blue"]}, ["input", "custom", "0", "choices"], "TOO_MANY"),
        ({"key": "f_choices", "choices": ["pink"]}, ["input", "custom", "0", "choices"], "INVALID"),
    ],
)
async def test_a_value_that_does_not_fit_its_field_changes_nothing(as_, fields, value, path, code):
    client = as_("anna")
    contact = await new_contact(client)

    data = (await client.ask(WRITE, id=contact, custom=[value]))["contactUpdate"]

    assert [(e["field"], e["code"]) for e in data["userErrors"]] == [(path, code)]
    assert (await client.ask("query($id: ID!) { contact(id: $id) { version custom { text } } }", id=contact))["contact"] == {
        "version": 1,
        "custom": [],
    }


async def test_rows_are_filtered_and_sorted_by_custom_values(as_, fields):
    client = as_("anna")
    for name, number in (("A", "9"), ("B", "-10.5"), ("C", "100"), ("D", None)):
        values = [{"key": "f_number", "number": number}, {"key": "f_choices", "choices": ["red"]}] if number else []
        await new_contact(client, tags=["sorted"], position=name, custom=values)
    page = """query($filter: ContactFilter!, $order: [ContactOrder!], $after: String) {
      contacts(filter: $filter, orderBy: $order, first: 2, after: $after) { nodes { position } pageInfo { endCursor } totalCount } }"""
    tagged = {"tags": {"has": "sorted"}}

    async def pages(direction):
        order = [{"field": "CUSTOM", "custom": "f_number", "direction": direction}]
        first = (await client.ask(page, filter=tagged, order=order))["contacts"]
        more = (await client.ask(page, filter=tagged, order=order, after=first["pageInfo"]["endCursor"]))["contacts"]
        return "".join(n["position"] for n in first["nodes"] + more["nodes"])

    assert (await pages("ASC"), await pages("DESC")) == ("BACD", "CABD")
    number = {"some": {"field": {"key": {"eq": "f_number"}}, "number": {"gte": "9"}}}
    assert (await client.ask(page, filter={**tagged, "custom": number}))["contacts"]["totalCount"] == 2
    without = {"none": {"field": {"key": {"eq": "f_choices"}}, "choices": {"has": "red"}}}
    assert (await client.ask(page, filter={**tagged, "custom": without}))["contacts"]["nodes"] == [{"position": "D"}]
    other = [{"field": "CUSTOM", "custom": "f_text"}]
    cursor = (await client.ask(page, filter=tagged, order=[{"field": "CUSTOM", "custom": "f_number"}]))["contacts"]["pageInfo"]
    assert (await client.refusal(page, filter=tagged, order=other, after=cursor["endCursor"]))[0] == "INVALID_CURSOR"
    assert (await client.refusal(page, filter=tagged, order=[{"field": "CUSTOM"}]))[0] == "BAD_USER_INPUT"


async def test_two_who_change_different_custom_fields_do_not_conflict(as_, fields):
    client = as_("anna")
    contact = await new_contact(client)
    await client.ask(WRITE, id=contact, custom=[{"key": "f_text", "text": "one"}])

    other = (await client.ask(WRITE, id=contact, custom=[{"key": "f_flag", "flag": True}], version=1))["contactUpdate"]
    same = (await client.ask(WRITE, id=contact, custom=[{"key": "f_text", "text": "two"}], version=1))["contactUpdate"]

    assert other["userErrors"] == []
    assert [(e["code"], e["conflict"]) for e in same["userErrors"]] == [("CONFLICT", {"actual": "one"})]


async def test_definitions_are_set_up_by_administrators_and_options_only_grow(as_, fields, world):
    assert (await as_("anna").ask(DEFINE, input={"noun": "DEAL", "key": "x", "name": "X", "kind": "TEXT"}))["customFieldCreate"][
        "userErrors"
    ] == [{"field": [], "code": "FORBIDDEN"}]
    for bad, path in (
        ({"key": "F_TEXT!"}, ["input", "key"]), ({"noun": "TASK"}, ["input", "noun"]), ({"kind": "CHOICE"}, ["input", "options"]),
        ({"key": "f_text"}, ["input", "key"]),
    ):  # fmt: skip
        wanted = {"noun": "CONTACT", "key": "fresh", "name": "X", "kind": "TEXT", **bad}
        assert (await as_("admin").ask(DEFINE, input=wanted))["customFieldCreate"]["userErrors"][0]["field"] == path
    found = await as_("anna").ask('{ customFields(filter: { key: { eq: "f_choice" } }) { nodes { id options } } }')
    update = """mutation($id: ID!, $options: [String!]!) { customFieldUpdate(id: $id, input: { options: $options }) {
      customField { options } userErrors { code } } }"""
    field = found["customFields"]["nodes"][0]["id"]
    grown = ["red", "green", "blue", "black"]
    assert (await as_("admin").ask(update, id=field, options=["green"]))["customFieldUpdate"]["userErrors"] == [
        {"code": "INVALID"}
    ]
    assert (await as_("admin").ask(update, id=field, options=grown))["customFieldUpdate"]["customField"] == {"options": grown}


async def test_deals_and_companies_have_custom_fields_too(as_, world):
    for noun in ("DEAL", "COMPANY"):
        await as_("admin").ask(DEFINE, input={"noun": noun, "key": "inn", "name": "INN", "kind": "TEXT"})
    custom = '[{ key: "inn", text: "7707083893" }]'

    data = await as_("anna").ask(
        f'mutation {{ dealCreate(input: {{ title: "X", custom: {custom} }}) {{ deal {{ id custom {{ text }} }} }} '
        f'companyCreate(input: {{ name: "X", custom: {custom} }}) {{ company {{ id custom {{ text }} }} }} }}'
    )
    changed = await as_("anna").ask(
        'mutation($id: ID!) { companyUpdate(id: $id, input: { custom: [{ key: "inn", text: "1" }] }) { company { custom { text } } } }',
        id=data["companyCreate"]["company"]["id"],
    )

    assert data["dealCreate"]["deal"]["custom"] == data["companyCreate"]["company"]["custom"] == [{"text": "7707083893"}]
    assert changed["companyUpdate"]["company"]["custom"] == [{"text": "1"}]
    one = (
        '{ deals(filter: { custom: { some: { field: { key: { eq: "inn" } }, text: { startsWith: "7707" } } } }) { totalCount } }'
    )
    assert (await as_("anna").ask(one))["deals"]["totalCount"] == 1


# -- several companies


async def test_a_contact_works_for_several_companies_the_main_one_first(as_, world):
    client = as_("anna")
    ids = {}
    for name in ("Завод", "Склад", "Банк"):
        made = await client.ask("mutation($n: String!) { companyCreate(input: { name: $n }) { company { id } } }", n=name)
        ids[name] = made["companyCreate"]["company"]["id"]
    listed = [{"companyId": ids["Завод"], "role": "Директор"}, {"companyId": ids["Склад"]}]

    made = (await client.ask(CREATE, input={"name": "Пётр", "companies": listed}))["contactCreate"]["contact"]

    assert made["company"] == {"name": "Завод"}
    assert [(c["company"]["name"], c["role"]) for c in made["companies"]] == [("Завод", "Директор"), ("Склад", None)]
    people = "query($id: ID!) { company(id: $id) { contacts { nodes { name } } } }"
    assert (await client.ask(people, id=ids["Склад"]))["company"]["contacts"]["nodes"] == [{"name": "Пётр"}]
    move = """mutation($id: ID!, $company: ID) { contactUpdate(id: $id, input: { companyId: $company }) {
      contact { company { name } companies { company { name } } } } }"""
    moved = (await client.ask(move, id=made["id"], company=ids["Банк"]))["contactUpdate"]["contact"]
    assert [c["company"]["name"] for c in moved["companies"]] == ["Банк", "Склад"]
    cleared = (await client.ask(move, id=made["id"], company=None))["contactUpdate"]["contact"]
    assert (cleared["company"], len(cleared["companies"])) == ({"name": "Склад"}, 1)
    both = await client.ask(CREATE, input={"name": "X", "companies": listed, "companyId": ids["Банк"]})
    assert both["contactCreate"]["userErrors"] == [{"field": ["input", "companyId"], "code": "INVALID"}]


# -- consent


async def test_the_latest_decision_of_a_purpose_and_channel_holds(as_, world):
    client = as_("anna")
    contact = await new_contact(client)
    record = """mutation($id: ID!, $decision: ConsentDecision!, $channel: Channel, $at: DateTime) {
      consentRecord(id: $id, purpose: MARKETING, decision: $decision, channel: $channel, happenedAt: $at, note: "по телефону") {
        contact { version consents { decision channel holds user { name } note } } userErrors { field code } } }"""

    await client.ask(record, id=contact, decision="GIVEN", at="2026-01-10T10:00:00Z")
    await client.ask(record, id=contact, decision="WITHDRAWN", channel="EMAIL", at="2026-03-10T10:00:00Z")
    await client.ask(record, id=contact, decision="WITHDRAWN", at="2026-02-10T10:00:00Z")
    late = (await client.ask(record, id=contact, decision="GIVEN", at="2026-01-20T10:00:00Z"))["consentRecord"]

    assert [(c["decision"], c["channel"], c["holds"]) for c in late["contact"]["consents"]] == [
        ("WITHDRAWN", "EMAIL", True), ("WITHDRAWN", None, True), ("GIVEN", None, False), ("GIVEN", None, False)
    ]  # fmt: skip
    assert late["contact"]["version"] == 5
    out = """{ contacts(filter: { consents: { some: { purpose: { eq: MARKETING }, decision: { eq: WITHDRAWN }, holds: { eq: true },
      channel: { isNull: true } } }, name: { eq: "Новый" } }) { nodes { id } } }"""
    assert (await client.ask(out))["contacts"]["nodes"] == [{"id": contact}]
    future = await client.ask(record, id=contact, decision="GIVEN", at="2090-01-01T00:00:00Z")
    assert future["consentRecord"]["userErrors"] == [{"field": ["happenedAt"], "code": "OUT_OF_RANGE"}]
