"""Numbers in one form wherever they are written: by people, in files, by providers; what is no number is kept, and is nobody's."""

import json

import pytest

from integrations.telephony.mango import raw_record, read_call
from models.contacts import ContactPhone
from models.interactions import Interaction
from models.providers import ProviderAccount
from resolvers.intake.storing import Account, take_in
from tests.flows.test_writes import CREATE
from tests.importing import imported
from tests.integrations.test_mango import CALLS

COUNTRY = "mutation($c: String!) { workspaceUpdate(input: { country: $c }) { userErrors { code } } }"
REFUSED = "mutation($input: ContactCreateInput!) { contactCreate(input: $input) { userErrors { field code message } } }"
ASK = """query($p: String!) { contactByPhone(phone: $p) { id } contactDuplicates(draft: { phones: [$p] }) { contact { id } }
  contacts(filter: { phones: { some: { number: { eq: $p } } } }) { nodes { id } } clientCard(phone: $p) { number contact { id } } }"""
CARD = """query($p: String!) { clientCard(phone: $p) { number isKnown contact { id } similarContacts { id }
  unclaimedCalls(first: 5) { nodes { call { clientNumber fromNumber } } } } }"""
LONDON = "+442079460958"


@pytest.fixture
async def ring(world):
    """Let a call come in from what a provider sends as its number; return the interaction."""

    async def rings(entry, sent, country=None):
        await ProviderAccount.filter(id=world.account.id).update(country=country)
        account = Account(row=await ProviderAccount.get(id=world.account.id), parse=read_call)
        call = {**json.loads(json.dumps(CALLS["MTAwMDAwMDAwMg=="])), "entry_id": entry, "caller_number": sent}
        await take_in(account, [raw_record(call)])
        return await Interaction.get(workspace_id=world.workspace.id, external_id=entry)

    return rings


async def test_a_number_without_its_country_is_one_of_the_workspaces_wherever_it_is_written(as_, world, ring):
    anna = as_("anna")
    await as_("admin").ask(COUNTRY, c="GB")
    made = (await anna.ask(CREATE, input={"name": "Ann", "phones": [{"number": "tel:020-7946-0958;ext=7"}]}))["contactCreate"]

    asked = [await anna.ask(ASK, p=written) for written in ("020 7946 0958", "0044 20 7946 0958", "sip:442079460958@pbx")]
    home = (await anna.ask(REFUSED, input={"name": "Oleg", "phones": [{"number": "8 916 123-45-67"}]}))["contactCreate"]
    calls = [await ring("home", "02079460958"), await ring("abroad", "89161234567", "RU")]

    one = {"id": made["contact"]["id"]}
    for found in asked:
        assert (found["contactByPhone"], found["contacts"]["nodes"]) == (one, [one])
        assert (found["contactDuplicates"], found["clientCard"]) == ([{"contact": one}], {"number": LONDON, "contact": one})
    assert [(e["field"], e["code"]) for e in home["userErrors"]] == [(["input", "phones", "0", "number"], "INVALID")]
    assert [call.client_number for call in calls] == [LONDON, "+79161234567"]
    assert (f"contact_{calls[0].contact_id}", calls[1].contact_id) == (one["id"], None)


async def test_what_may_be_another_number_is_refused_with_what_to_write_instead(as_, world):
    wrong = ["49512345678", "495 123-45-67 12", "8 916 123-45-67, 8 903 111-22-33", "7.91612E+10"]

    data = await as_("anna").ask(REFUSED, input={"name": "N", "phones": [{"number": n} for n in wrong]})

    told = {e["field"][2]: e["message"] for e in data["contactCreate"]["userErrors"]}
    assert list(told) == ["0", "1", "2", "3"]
    assert ("+49512345678" in told["0"], "ext" in told["1"], "+79031112233" in told["2"], "spreadsheet" in told["3"]) == (
        True,
    ) * 4


async def test_what_is_no_number_is_kept_and_shown_and_is_nobodys(as_, world, ring):
    admin = as_("admin")
    for index, sent in enumerate(("900", "anonymous", "SberBank", "sip:bot@pbx")):
        call = await ring(f"c{index}", sent)

        card = (await admin.ask(CARD, p=sent))["clientCard"]
        listed = await admin.ask(
            "query($p: String!) { interactions(filter: { clientNumber: { eq: $p } }) { nodes { id } } }", p=sent
        )

        assert (card["number"], card["isKnown"], card["contact"], card["similarContacts"]) == (sent, False, None, [])
        assert card["unclaimedCalls"]["nodes"] == [{"call": {"clientNumber": sent, "fromNumber": sent}}]
        assert (call.contact_id, listed["interactions"]["nodes"]) == (None, [{"id": f"interaction_{call.id}"}])


async def test_a_cell_of_a_file_may_hold_several_numbers_as_spreadsheets_and_people_write_them(as_, world):
    file = "name;phones\nДва;8 916 555-77-01, 8 916 555-77-02 доб. 5\nТысячи;79,165,557,703\nТочка;79165557704.0\nПотеряно;7,91612E+10\n"

    job = await imported(as_("admin"), "CONTACT", file)

    kept = await ContactPhone.filter(workspace_id=world.workspace.id, number__startswith="+7916555770").order_by("number")
    assert [(p.number, p.written) for p in kept] == [
        ("+79165557701", "8 916 555-77-01"),
        ("+79165557702", "8 916 555-77-02 доб. 5"),
        ("+79165557703", "79,165,557,703"),
        ("+79165557704", "79165557704.0"),
    ]
    assert "spreadsheet" in job["rows"]["nodes"][3]["problems"][0]["message"]
