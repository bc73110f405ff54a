"""What a scoped token is shown: rows of the nouns that its scopes cover, on every path, and nothing of the others."""

import pytest

from models.companies import Company
from models.contacts import Contact
from models.deals import Deal
from models.interactions import Interaction
from models.providers import IntakeRecord
from models.rights import TokenScope
from models.tasks import Task
from models.tokens import ApiToken, digest_of
from tests.conftest import Client
from tests.estates import estate
from tests.paths import QUERY, questions

NOUNS = {
    "contact": ("CONTACTS", Contact, "name"), "company": ("COMPANIES", Company, "name"), "deal": ("DEALS", Deal, "title"),
    "call": ("INTERACTIONS", Interaction, "subject"), "task": ("TASKS", Task, "title"),
}  # fmt: skip
WRITES = [scope.value for scope in TokenScope if scope.value.endswith("_WRITE")]
SCOPES = [[scope.value] for scope in TokenScope if scope.value not in WRITES] + [WRITES]
OPEN = {
    "user",
    "team",
    "pipeline",
    "stage",
    "lossreason",
    "touchpoint",
    "customfield",
    "partner",
    "plan",
    "absence",
    "leadsource",
    "survey",
    "workspace",
    "rate",
}
"""Kinds that every token of a workspace sees: what records refer to."""

BESIDE = {"CONTACTS": {"surveyanswer"}, "INTERACTIONS": {"interaction"}, "DEALS": {"stagechange", "payment"}}


async def marked(world):
    """Return ids of an estate whose records carry a word that tells their noun, all of one client."""
    ids = await estate(world.workspace.id, world.users["admin"].id)
    contact, company, deal = (ids[kind].split("_")[1] for kind in ("contact", "company", "deal"))
    for kind, (plural, model, column) in NOUNS.items():
        row = await model.get(id=ids[kind].split("_")[1])
        setattr(row, column, f"Mark-{plural}")
        links = {"deal": {"contact_id": contact, "company_id": company}, "call": {"contact_id": contact, "deal_id": deal}}
        row.update_from_dict(links.get(kind, {"contact_id": contact} if kind == "task" else {}))
        await row.save()
    await IntakeRecord.filter(workspace_id=world.workspace.id).update(payload="Mark-INTERACTIONS")
    return ids


async def with_scopes(http, world, scopes):
    secret = f"vrk_{'-'.join(scopes)}-{world.workspace.id}"
    whose = {"workspace_id": world.workspace.id, "user_id": world.users["admin"].id}
    await ApiToken.create(**whose, name="Mark-TOKEN", digest=digest_of(secret), scopes=scopes)
    return Client(http, secret)


@pytest.fixture
def settings(settings):
    """Settings without limits, so that a query can select everything."""
    return settings.model_copy(
        update={
            "max_tokens": 0,
            "max_depth": 0,
            "max_nested_rows": 10**12,
            "max_cost": 0,
            "rate_limit": 0,
            "execution_timeout": 0,
        }
    )


def shown_of(value, found):
    """Collect the kinds of the global ids in an answer."""
    for entry in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        shown_of(entry, found)
    if isinstance(value, dict) and isinstance(value.get("id"), str):
        found.add(value["id"].split("_")[0])
    return found


async def test_no_field_shows_what_the_scopes_of_a_token_do_not_cover(http, world):
    ids = await marked(world)
    asked = [ids[kind] for kind in (*NOUNS, "merge", "import", "token", "user", "team", "pipeline")]
    wrong, seen = [], set()

    for scopes in SCOPES:
        client = await with_scopes(http, world, scopes)
        covered = {scope.removesuffix("_READ") for scope in scopes if scope.endswith("_READ")}
        may = OPEN | {kind for kind, (plural, *_) in NOUNS.items() if plural in covered}
        may |= {kind for noun, more in BESIDE.items() if noun in covered for kind in more}
        may |= {"merge", "import", "importmapping"} if covered & {"CONTACTS"} or scopes == ["ADMINISTRATION"] else set()
        may |= {"notification"} if "CONTACTS" in covered else set()  # what it is about
        may |= {"token", "webhook", "delivery", "account", "job", "provideruser"} if scopes == ["ADMINISTRATION"] else set()
        for name, query, variables in questions(asked):
            answer = await client.post(query, variables)
            marks = {plural for plural, *_ in NOUNS.values() if f"Mark-{plural}" in answer.text} - covered
            kinds = shown_of(answer.json().get("data"), set()) - may
            tokens = "Mark-TOKEN" in answer.text and scopes != ["ADMINISTRATION"]
            wrong += [(scopes, name, marks, kinds)] if marks or kinds or tokens else []
            seen |= {plural for plural in covered if f"Mark-{plural}" in answer.text}
        ids_of = {"ids": asked}
        nodes = (await client.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", **ids_of))["nodes"]
        wrong += [(scopes, "nodes", {n["id"]}) for n in nodes if n and n["id"].split("_")[0] not in may]

    assert wrong == [], wrong
    assert seen == {plural for plural, *_ in NOUNS.values()}
    assert "contactExport" in QUERY.fields


async def test_what_is_held_on_a_person_is_given_out_to_tokens_that_cover_all_of_it(http, world):
    ids = await marked(world)
    export = "query($id: ID!) { contactExport(id: $id) }"
    reads = [scope.value for scope in TokenScope if scope.value not in WRITES]

    partly = await with_scopes(http, world, [scope for scope in reads if scope != "DEALS_READ"] + WRITES)
    wholly = await with_scopes(http, world, [*reads, *WRITES])

    assert (await partly.refusal(export, id=ids["contact"]))[0] == "FORBIDDEN"
    assert (await wholly.ask(export, id=ids["contact"]))["contactExport"]["contact"]["name"] == "Mark-CONTACTS"


async def test_an_import_is_followed_and_stopped_by_tokens_that_cover_its_noun(http, world):
    ids = await estate(world.workspace.id, world.users["admin"].id)
    stop = "mutation($id: ID!) { importCancel(id: $id) { userErrors { code } } }"

    deals = await with_scopes(http, world, ["DEALS_READ", "DEALS_WRITE"])
    contacts = await with_scopes(http, world, ["CONTACTS_READ", "CONTACTS_WRITE"])

    read = "query($id: ID!) { importJob(id: $id) { id } }"
    assert (await deals.ask(read, id=ids["import"]))["importJob"] is None
    assert (await deals.ask(stop, id=ids["import"]))["importCancel"]["userErrors"] == [{"code": "NOT_FOUND"}]
    assert (await contacts.ask(read, id=ids["import"]))["importJob"] == {"id": ids["import"]}
    assert (await contacts.ask(stop, id=ids["import"]))["importCancel"]["userErrors"] == []
