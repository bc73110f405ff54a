"""Rights as data: levels, hidden fields, partners, token scopes, and the log of who changed them."""

import pytest

from tests.builders import add_deal, rule
from tests.conftest import Client

SET = """mutation($role: Role!, $noun: AccessNoun!, $verb: AccessVerb!, $level: AccessLevel!) {
  accessRuleSet(role: $role, noun: $noun, verb: $verb, level: $level) {
    rights { role hidden nouns { noun read create update delete export } } userErrors { field code message } } }"""
HIDE = """mutation($role: Role!, $group: FieldGroup!, $hidden: Boolean!) {
  fieldGroupSet(role: $role, group: $group, isHidden: $hidden) { rights { hidden } userErrors { code } } }"""
RENAME = """mutation($id: ID!, $version: Int) { contactUpdate(id: $id, input: { name: "Новое" }, expectedVersion: $version) {
  contact { id name } userErrors { field code message } } }"""


async def owned_by(world, name):
    """Let somebody own a contact, and return its id."""
    contact = next(c for c in world.contacts if c.deleted_at is None)
    await contact.filter(id=contact.id).update(owner_id=world.users[name].id)
    return f"contact_{contact.id}"


async def test_an_administrator_changes_what_a_role_may_see_and_it_holds_at_once(as_, world):
    theirs = await owned_by(world, "boris")
    assert (await as_("anna").ask("query($id: ID!) { contact(id: $id) { id } }", id=theirs))["contact"] is None

    data = await as_("admin").ask(SET, role="MANAGER", noun="CONTACT", verb="READ", level="TEAM")

    assert data["accessRuleSet"]["userErrors"] == []
    contacts = next(n for n in data["accessRuleSet"]["rights"]["nouns"] if n["noun"] == "CONTACT")
    assert contacts == {"noun": "CONTACT", "read": "TEAM", "create": "OWN", "update": "OWN", "delete": "OWN", "export": "NONE"}
    assert (await as_("anna").ask("query($id: ID!) { contact(id: $id) { id } }", id=theirs))["contact"] == {"id": theirs}


async def test_what_may_be_seen_but_not_changed_is_forbidden_and_unchanged(as_, world):
    theirs = await owned_by(world, "boris")
    await rule(world, "MANAGER", "TEAM", verbs=["READ"])

    data = await as_("anna").ask(RENAME, id=theirs)
    deleted = await as_("anna").ask("mutation($id: ID!) { contactDelete(id: $id) { userErrors { field code } } }", id=theirs)

    assert data["contactUpdate"]["contact"] is None
    assert [(e["field"], e["code"]) for e in data["contactUpdate"]["userErrors"]] == [(["id"], "FORBIDDEN")]
    assert deleted["contactDelete"]["userErrors"] == [{"field": ["id"], "code": "FORBIDDEN"}]
    assert (await as_("admin").ask("query($id: ID!) { contact(id: $id) { name } }", id=theirs))["contact"]["name"] != "Новое"


@pytest.mark.parametrize("noun", ["contact", "company", "deal", "task", "interaction"])
async def test_a_role_without_the_right_to_create_creates_nothing(as_, world, noun):
    await rule(world, "MANAGER", "NONE", verbs=["CREATE"])
    inputs = {
        "contact": 'contactCreate(input: { name: "X" })',
        "company": 'companyCreate(input: { name: "X" })',
        "deal": 'dealCreate(input: { title: "X" })',
        "task": 'taskCreate(input: { title: "X" })',
        "interaction": "interactionLog(input: { kind: NOTE })",
    }
    plural = {"company": "companies"}.get(noun, noun + "s")
    before = await as_("admin").ask(f"{{ {plural} {{ totalCount }} }}")

    data = await as_("anna").ask(f"mutation {{ {inputs[noun]} {{ userErrors {{ field code }} }} }}")

    assert next(iter(data.values()))["userErrors"] == [{"field": ["input"], "code": "FORBIDDEN"}]
    assert await as_("admin").ask(f"{{ {plural} {{ totalCount }} }}") == before


async def test_only_administrators_change_rights_and_nobody_locks_them_out(as_, world):
    for name in ("head", "anna", "partner"):
        data = await as_(name).ask(SET, role="MANAGER", noun="DEAL", verb="READ", level="ALL")
        assert [e["code"] for e in data["accessRuleSet"]["userErrors"]] == ["FORBIDDEN"]
    for role in ("ADMIN", "PARTNER"):
        data = await as_("admin").ask(SET, role=role, noun="DEAL", verb="READ", level="NONE")
        assert [e["code"] for e in data["accessRuleSet"]["userErrors"]] == ["INVALID"]
    assert (await as_("anna").refusal("{ rights(role: HEAD) { administers } }"))[0] == "FORBIDDEN"
    assert (await as_("admin").ask("{ rights(role: HEAD) { administers } }")) == {"rights": {"administers": False}}


async def test_a_hidden_field_is_null_with_the_reason_and_the_rest_is_there(as_, world):
    await as_("admin").ask(HIDE, role="MANAGER", group="MONEY", hidden=True)
    await as_("admin").ask(HIDE, role="MANAGER", group="PERSONAL_DATA", hidden=True)
    query = """{ contacts { nodes { name phones { number } openDealsTotal { amount } } } deals { nodes { title amount { amount } } }
      kpi(metrics: [DEALS_WON, SALES_AMOUNT], period: { from: "2026-01-01", to: "2027-01-01" }) { groups { values { metric value numerator } } } }"""

    body = (await as_("boris").post(query)).json()

    assert "errors" not in body
    assert {n["phones"] for n in body["data"]["contacts"]["nodes"]} == {None}
    assert all(n["name"] for n in body["data"]["contacts"]["nodes"])
    assert {str(n["amount"]) for n in body["data"]["deals"]["nodes"]} == {"None"}
    won, sales = body["data"]["kpi"]["groups"][0]["values"]
    assert won["value"] is not None
    assert (sales["value"], sales["numerator"]) == (None, None)
    told = {entry["field"]: entry["reason"] for entry in body["extensions"]["hidden"]}
    assert told.keys() == {"Contact.phones", "Contact.openDealsTotal", "Deal.amount", "SALES_AMOUNT"}
    assert told["Deal.amount"] == "MONEY is hidden from your role."
    assert "hidden" not in (await as_("head").post(query)).json()["extensions"]


@pytest.mark.parametrize(
    "query",
    [
        '{ deals(filter: { amount: { gt: "100" } }) { totalCount } }',
        "{ deals(orderBy: [{ field: AMOUNT }]) { totalCount } }",
        "{ contacts(orderBy: [{ field: WON_TOTAL }]) { totalCount } }",
        '{ contacts(filter: { phones: { some: { number: { startsWith: "+7" } } } }) { totalCount } }',
        '{ interactions(filter: { clientNumber: { startsWith: "+7" } }) { totalCount } }',
        '{ contacts(filter: { deals: { some: { amount: { gt: "1" } } } }) { totalCount } }',
    ],
)
async def test_what_is_hidden_cannot_be_learned_by_filtering_or_sorting(as_, world, query):
    await rule(world, "MANAGER", "ALL", nouns=[], hidden=["MONEY", "PERSONAL_DATA"])

    assert (await as_("anna").refusal(query))[0] == "FORBIDDEN"


async def test_a_search_does_not_tell_hidden_numbers(as_, world):
    contact = await owned_by(world, "anna")
    await as_("anna").ask(
        'mutation($id: ID!) { contactUpdate(id: $id, input: { name: "Ксения", phones: [{ number: "+79031112233" }] }) { userErrors { code } } }',
        id=contact,
    )
    found = "query($s: String!) { contacts(search: $s) { nodes { id } } }"
    assert (await as_("anna").ask(found, s="9031112233"))["contacts"]["nodes"] == [{"id": contact}]

    await rule(world, "MANAGER", "ALL", nouns=[], hidden=["PERSONAL_DATA"])

    assert (await as_("anna").ask(found, s="9031112233"))["contacts"]["nodes"] == []
    assert (await as_("anna").ask(found, s="ксен"))["contacts"]["nodes"] == [{"id": contact}]


# -- partners


async def test_a_partner_sees_the_deals_shared_with_it_and_of_them_what_was_agreed(as_, world):
    import random

    shared = await world.pipeline.__class__.get(workspace_id=world.workspace.id, name="Shared")
    query = "{ deals(first: 100) { nodes { id title amount { amount } source expectedCloseOn stage { name } owner { name } contact { name } items { product price { amount } } } } }"
    brought = {f"deal_{d.id}" for d in world.deals if d.partner_id and d.deleted_at is None}
    deal = await add_deal(world, random.Random(1), None, world.users["anna"].id)
    deal.pipeline_id, deal.partner_id, deal.amount_minor, deal.base_minor = shared.id, None, 5000, 5000
    await deal.save()

    body = (await as_("partner").post(query)).json()

    nodes = body["data"]["deals"]["nodes"]
    assert {n["id"] for n in nodes} == brought | {f"deal_{deal.id}"}
    assert brought
    assert {str(n["amount"]) for n in nodes} | {str(n["owner"]) for n in nodes} | {str(n["contact"]) for n in nodes} == {"None"}
    assert all(n["title"] and n["stage"] for n in nodes)
    told = {entry["field"] for entry in body["extensions"]["hidden"]}
    assert told == {"Deal.amount", "Deal.source", "Deal.owner", "Deal.contact", "DealItem.price"}


async def test_what_is_agreed_with_a_partner_holds_at_once(as_, world):
    change = """mutation($id: ID!, $agreed: [PartnerField!]) { partnerUpdate(id: $id, input: { agreed: $agreed, pipelineIds: [] }) {
      partner { agreed sharedPipelines { pipeline { name } } } userErrors { code } } }"""

    data = await as_("admin").ask(change, id=f"partner_{world.partner.id}", agreed=["AMOUNT"])

    assert data["partnerUpdate"]["partner"] == {"agreed": ["AMOUNT"], "sharedPipelines": []}
    body = (await as_("partner").post("{ deals(first: 100) { nodes { amount { amount } items { product } } } }")).json()
    assert {str(n["items"]) for n in body["data"]["deals"]["nodes"]} == {"None"}
    assert any(n["amount"] for n in body["data"]["deals"]["nodes"])
    assert (await as_("anna").ask(change, id=f"partner_{world.partner.id}", agreed=[]))["partnerUpdate"]["userErrors"] == [
        {"code": "FORBIDDEN"}
    ]


async def test_a_partner_sees_nothing_else_and_changes_nothing(as_, world):
    data = await as_("partner").ask(
        "{ contacts { totalCount } companies { totalCount } interactions { totalCount } tasks { totalCount } users { nodes { name } } "
        "teams { totalCount } partners { nodes { name } } auditLog { totalCount } pipelines { nodes { name } } }"
    )
    deal = next(d for d in world.deals if d.partner_id and d.deleted_at is None)
    moved = await as_("partner").ask(
        "mutation($id: ID!, $stage: ID!) { dealMove(id: $id, stageId: $stage) { userErrors { code } } }",
        id=f"deal_{deal.id}",
        stage=f"stage_{world.stages['Talks'].id}",
    )

    counts = {name: value["totalCount"] for name, value in data.items() if "totalCount" in value}
    assert set(counts.values()) == {0}
    assert [u["name"] for u in data["users"]["nodes"]] == ["Partner"]
    assert [p["name"] for p in data["partners"]["nodes"]] == ["Agency"]
    assert {p["name"] for p in data["pipelines"]["nodes"]} == {"Main", "Shared"}
    assert moved["dealMove"]["userErrors"] == [{"code": "NOT_FOUND"}]
    assert (await as_("partner").refusal('{ deals(filter: { amount: { gt: "1" } }) { totalCount } }'))[0] == "FORBIDDEN"


async def test_a_user_of_a_partner_has_a_company_and_nobody_else_has(as_, world):
    create = """mutation($role: Role, $partner: ID) { userCreate(input: { name: "P", email: "p@x.ru", role: $role, partnerId: $partner }) {
      user { role partner { name } } userErrors { field code } } }"""
    partner = f"partner_{world.partner.id}"

    assert (await as_("admin").ask(create, role="PARTNER"))["userCreate"]["userErrors"] == [
        {"field": ["input", "partnerId"], "code": "REQUIRED"}
    ]
    assert (await as_("admin").ask(create, role="MANAGER", partner=partner))["userCreate"]["userErrors"] == [
        {"field": ["input", "partnerId"], "code": "INVALID"}
    ]
    assert (await as_("admin").ask(create, role="PARTNER", partner=partner))["userCreate"]["user"] == {
        "role": "PARTNER",
        "partner": {"name": "Agency"},
    }


# -- scopes


async def test_a_scoped_token_does_no_more_than_its_scopes(as_, http, world):
    create = """mutation($scopes: [TokenScope!]) { tokenCreate(input: { name: "t", scopes: $scopes }) {
      secret token { scopes } userErrors { field code } } }"""
    made = (await as_("admin").ask(create, scopes=["DEALS_READ"]))["tokenCreate"]
    assert made["token"] == {"scopes": ["DEALS_READ"]}
    reader = Client(http, made["secret"])

    data = await reader.ask("{ deals { totalCount } contacts { totalCount } auditLog { totalCount } rights { administers } }")

    assert data["deals"]["totalCount"] == (await as_("admin").ask("{ deals { totalCount } }"))["deals"]["totalCount"] > 0
    assert (data["contacts"]["totalCount"], data["auditLog"]["totalCount"], data["rights"]["administers"]) == (0, 0, False)
    refused = await reader.ask('mutation { dealCreate(input: { title: "X" }) { userErrors { code } } }')
    assert refused["dealCreate"]["userErrors"] == [{"code": "FORBIDDEN"}]
    for wider in (None, ["DEALS_READ", "DEALS_WRITE"]):
        assert (await reader.ask(create, scopes=wider))["tokenCreate"]["userErrors"] == [
            {"field": ["input", "scopes"], "code": "FORBIDDEN"}
        ]
    user = await reader.ask('mutation { teamCreate(input: { name: "X" }) { userErrors { code } } }')
    assert user["teamCreate"]["userErrors"] == [{"code": "FORBIDDEN"}]


# -- the audit log


async def test_the_audit_log_tells_who_did_what_that_others_must_be_able_to_check(as_, http, world):
    admin, anna = as_("admin"), world.users["anna"]
    await admin.ask(SET, role="MANAGER", noun="DEAL", verb="READ", level="TEAM")
    await admin.ask(
        'mutation($id: ID!) { userUpdate(id: $id, input: { name: "Анна" }) { userErrors { code } } }', id=f"user_{anna.id}"
    )
    await admin.ask('mutation { tokenCreate(input: { name: "t" }) { userErrors { code } } }')
    contact = await owned_by(world, "anna")
    await admin.ask("query($id: ID!) { contactExport(id: $id) }", id=contact)
    await admin.ask("mutation($id: ID!) { contactErase(id: $id) { userErrors { code } } }", id=contact)

    entries = (await admin.ask("{ auditLog { nodes { action user { name } subject details } } }"))["auditLog"]["nodes"]

    assert [e["action"] for e in entries] == ["ERASED", "EXPORTED", "TOKEN_ISSUED", "USER_CHANGED", "RIGHTS_CHANGED"]
    assert {e["user"]["name"] for e in entries} == {"Admin"}
    assert entries[-1]["details"] == {"role": "MANAGER", "subject": "DEAL", "verb": "READ", "before": None, "after": "TEAM"}
    assert (entries[0]["subject"], entries[3]["subject"]) == (contact, f"user_{anna.id}")
    only = await admin.ask("{ auditLog(filter: { action: { eq: ERASED } }) { totalCount } }")
    assert only["auditLog"]["totalCount"] == 1
    for name in ("head", "anna", "partner", "stranger"):
        assert (await as_(name).ask("{ auditLog { totalCount } }"))["auditLog"]["totalCount"] == 0


async def test_sign_ins_and_failed_ones_are_in_the_audit_log(as_, http, world):
    await as_("admin").ask(
        'mutation { userCreate(input: { name: "Z", email: "z@x.ru", password: "correct horse" }) { userErrors { code } } }'
    )
    for password in ("wrong horse battery", "correct horse"):
        await http.post("/auth/sign-in", json={"email": "z@x.ru", "password": password})

    entries = (await as_("admin").ask("{ auditLog { nodes { action user { name } address details } } }"))["auditLog"]["nodes"]

    assert [(e["action"], e["user"] and e["user"]["name"]) for e in entries[:2]] == [("SIGNED_IN", "Z"), ("SIGN_IN_FAILED", None)]
    assert entries[0]["address"]
    assert "horse" not in str(entries)
