"""Who may be the same person: by what is stored, or by what is about to be entered."""

import pytest

from tests.flows.test_writes import CREATE

ASK = """query($ids: [ID!], $draft: ContactDraftInput) { contactDuplicates(ids: $ids, draft: $draft) {
  of contact { id name owner { name } } reasons nameSimilarity } }"""


@pytest.fixture
async def people(as_, world):
    """Return the ids of contacts by name; all are Anna's save one of Clara's."""
    ids = {}
    for who, name, more in (
        ("anna", "Кузнецов Сергей", {"phones": [{"number": "+79031110001"}]}),
        ("anna", "Сергей Кузнецов", {"emails": [{"address": "SK@x.ru"}]}),
        (
            "anna",
            "Кузьмин Олег",
            {"phones": [{"number": "8 903 111-00-01"}], "handles": [{"channel": "TELEGRAM", "handle": "@oleg"}]},
        ),
        ("anna", "Кузнецова Сергея", {}),
        ("anna", "Полина Орлова", {"emails": [{"address": "sk@X.ru"}]}),
        ("clara", "Сергей Кузнецов (старый)", {"phones": [{"number": "+79031110001"}]}),
    ):
        made = await as_(who).ask(CREATE, input={"name": name, **more})
        ids[name] = made["contactCreate"]["contact"]["id"]
    return ids


def shown(data):
    return {entry["contact"]["name"]: entry["reasons"] for entry in data["contactDuplicates"]}


async def test_stored_contacts_are_compared_by_numbers_addresses_and_names(as_, people):
    data = await as_("anna").ask(ASK, ids=[people["Кузнецов Сергей"], people["Полина Орлова"]])

    first = [e for e in data["contactDuplicates"] if e["of"] == people["Кузнецов Сергей"]]
    second = [e for e in data["contactDuplicates"] if e["of"] == people["Полина Орлова"]]
    assert {e["contact"]["name"]: e["reasons"] for e in first} == {
        "Сергей Кузнецов": ["NAME"], "Кузьмин Олег": ["PHONE"], "Кузнецова Сергея": ["NAME"]
    }  # fmt: skip
    assert {e["contact"]["name"]: e["nameSimilarity"] for e in first}["Сергей Кузнецов"] == 100
    assert [(e["contact"]["name"], e["reasons"]) for e in second] == [("Сергей Кузнецов", ["EMAIL"])]


async def test_a_draft_is_compared_before_it_is_stored(as_, people):
    draft = {
        "name": "кузнецов  СЕРГЕЙ", "phones": ["8 (903) 111 00 01"], "emails": ["sk@x.RU"],
        "handles": [{"channel": "TELEGRAM", "handle": "@oleg"}],
    }  # fmt: skip

    data = await as_("anna").ask(ASK, draft=draft)

    assert shown(data) == {
        "Кузнецов Сергей": ["PHONE", "NAME"], "Сергей Кузнецов": ["EMAIL", "NAME"], "Кузьмин Олег": ["PHONE", "HANDLE"],
        "Кузнецова Сергея": ["NAME"], "Полина Орлова": ["EMAIL"],
    }  # fmt: skip
    assert {e["of"] for e in data["contactDuplicates"]} == {None}
    assert "Сергей Кузнецов (старый)" in shown(await as_("admin").ask(ASK, draft=draft))
    assert shown(await as_("stranger").ask(ASK, draft=draft)) == {}


@pytest.mark.parametrize("draft", [{}, {"name": "Ян"}, {"name": "''\"%_"}, {"phones": ["нет"]}, {"name": "Никто Неизвестный"}])
async def test_what_is_like_nobody_finds_nobody(as_, people, draft):
    assert shown(await as_("anna").ask(ASK, draft=draft)) == {}


async def test_ids_and_a_draft_are_one_or_the_other(as_, people):
    assert (await as_("anna").refusal(ASK))[0] == "BAD_USER_INPUT"
    assert (await as_("anna").refusal(ASK, ids=[], draft=None))[1] == "ids: 1 to 20 of them."
    assert (await as_("anna").refusal(ASK, ids=[people["Полина Орлова"]], draft={}))[0] == "BAD_USER_INPUT"
    assert shown(await as_("clara").ask(ASK, ids=[people["Кузнецов Сергей"]])) == {}
