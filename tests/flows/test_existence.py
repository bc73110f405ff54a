"""Nobody is told that a record exists which they may not see: what they do ends as if it were not there."""

from models.companies import Company
from models.contacts import Contact, ContactPhone
from models.deals import Deal
from tests.estates import estate
from tests.importing import imported

CONTACTS = "externalId,name\nc-1,Somebody\n"


async def stored(client, noun, content):
    rows = (await imported(client, noun, content))["rows"]["nodes"]
    return [(row["status"], row["recordId"], row["problems"]) for row in rows]


async def test_an_external_id_of_a_colleagues_record_is_as_good_as_a_fresh_one(as_, world):
    [(first, hers, _)] = await stored(as_("anna"), "CONTACT", CONTACTS)
    [(second, his, problems)] = await stored(as_("boris"), "CONTACT", CONTACTS)

    assert (first, second, problems) == ("CREATED", "CREATED", [])
    assert hers != his
    assert await stored(as_("anna"), "CONTACT", CONTACTS) == [("UNCHANGED", hers, [])]
    assert await stored(as_("boris"), "CONTACT", CONTACTS) == [("UNCHANGED", his, [])]
    [(changed, whose, _)] = await stored(as_("admin"), "CONTACT", CONTACTS.replace("Somebody", "Renamed"))
    assert (changed, whose) == ("UPDATED", hers)


async def test_a_record_that_has_gone_to_a_colleague_is_imported_anew_and_still_known_to_who_sees_it(as_, world):
    [(_, first, _)] = await stored(as_("anna"), "CONTACT", CONTACTS)
    await Contact.filter(id=first.split("_")[1]).update(owner_id=world.users["boris"].id)

    [(status, second, _)] = await stored(as_("anna"), "CONTACT", CONTACTS)

    assert (status, second != first) == ("CREATED", True)
    assert await stored(as_("anna"), "CONTACT", CONTACTS) == [("UNCHANGED", second, [])]
    assert (await stored(as_("boris"), "CONTACT", CONTACTS))[0][:2] == ("UNCHANGED", first)


async def test_a_reference_to_a_colleagues_record_ends_as_one_to_none(as_, world):
    await stored(as_("boris"), "CONTACT", CONTACTS)

    for noun, content in (("DEAL", "title,contact\nD,{}\n"), ("INTERACTION", "kind,startedAt,contact\nNOTE,2026-02-01,{}\n")):
        told = [await stored(as_("anna"), noun, content.format(name)) for name in ("c-1", "c-9")]
        (status, _, problems), (also, _, same) = told[0][0], told[1][0]
        assert (status, also) == ("CREATED", "CREATED")
        assert str(problems).replace("c-1", "c-9") == str(same)
        assert [problem["code"] for problem in problems] == ["NOT_FOUND"]


async def test_a_call_with_a_colleagues_client_is_entered_as_one_with_nobody(as_, world):
    ids = await estate(world.workspace.id, world.users["boris"].id)
    whose = {"workspace_id": world.workspace.id, "contact_id": ids["contact"].split("_")[1]}
    await ContactPhone.create(**whose, number="+79991110000", written="+79991110000")
    read = "query($id: ID!) { interaction(id: $id) { contact { id } isMatched } }"

    told = [
        await stored(as_("anna"), "INTERACTION", f"kind,direction,startedAt,phone\nCALL,OUTBOUND,2026-02-01,{n}\n")
        for n in ("+79991110000", "+79991110009")
    ]

    assert [row[0][0] for row in told] == ["CREATED", "CREATED"]
    shown = [(await as_("anna").ask(read, id=row[0][1]))["interaction"] for row in told]
    assert shown == [{"contact": None, "isMatched": False}] * 2


def client_of(ids):
    return {"contact": ids["contact"], "company": ids["company"], "people": [{"contactId": ids["contact"], "part": "USES"}]}


async def test_a_conflict_does_not_name_a_record_that_the_caller_may_not_see(as_, world):
    own, his = [await estate(world.workspace.id, world.users[n].id) for n in ("anna", "boris")]
    change = """mutation($id: ID!, $contact: ID, $company: ID, $people: [DealPersonInput!], $version: Int) {
      dealUpdate(id: $id, input: { contactId: $contact, companyId: $company, people: $people }, expectedVersion: $version) {
        userErrors { field code conflict { base actual } } } }"""
    assert (await as_("admin").ask(change, id=own["deal"], **client_of(his)))["dealUpdate"]["userErrors"] == []
    assert await Deal.filter(id=own["deal"].split("_")[1], contact_id=his["contact"].split("_")[1]).exists()
    assert await Company.filter(id=his["company"].split("_")[1]).exists()

    body = (await as_("anna").post(change, {"id": own["deal"], "version": 1, **client_of(own)})).json()

    told = body["data"]["dealUpdate"]["userErrors"]
    assert {e["code"] for e in told} == {"CONFLICT"}
    assert {tuple(e["field"]): e["conflict"]["actual"] for e in told} == {
        ("input", "contactId"): None, ("input", "companyId"): None, ("input", "people"): [],
    }  # fmt: skip
    assert his["contact"].split("_")[1] not in str(body)


async def test_a_rehearsed_merge_counts_what_the_caller_may_see(as_, world):
    ids = await estate(world.workspace.id, world.users["anna"].id)
    for owner in ("anna", "boris", "boris"):
        deal = (await estate(world.workspace.id, world.users[owner].id))["deal"]
        await Deal.filter(id=deal.split("_")[1]).update(contact_id=ids["contact:other"].split("_")[1])
    merge = "mutation($ids: [ID!]!, $id: ID!) { contactMerge(ids: $ids, priorityId: $id, dryRun: true) { rehearsal { deals } userErrors { code } } }"
    both = {"ids": [ids["contact"], ids["contact:other"]], "id": ids["contact"]}

    told = {name: (await as_(name).ask(merge, **both))["contactMerge"]["rehearsal"] for name in ("anna", "admin")}

    assert told == {"anna": {"deals": 1}, "admin": {"deals": 3}}
