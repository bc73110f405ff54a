"""Exports: any list by its filter, what the caller may export and no more, and nothing that a spreadsheet would run."""

import json

import pytest


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
