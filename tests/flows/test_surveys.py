"""Surveys: what is asked, who enters answers, and the link by which a client answers once without signing in."""

from datetime import timedelta

import pytest
import time_machine

from models.base import now
from models.contacts import Contact
from models.event_log import EventRow
from models.surveys import SurveyAnswer, SurveyLink
from models.workspaces import Workspace

ERRORS = "userErrors { field code }"
CREATE = f"mutation($i: SurveyCreateInput!) {{ surveyCreate(input: $i) {{ survey {{ id }} {ERRORS} }} }}"
RECORD = f"""mutation($s: ID!, $c: ID!, $score: Int!, $said: String, $at: DateTime) {{
  surveyAnswerRecord(surveyId: $s, contactId: $c, score: $score, comment: $said, answeredAt: $at) {{ surveyAnswer {{ id score }} {ERRORS} }} }}"""
INVITE = f"mutation($s: ID!, $c: ID!) {{ surveyInvite(surveyId: $s, contactId: $c) {{ secret {ERRORS} }} }}"
CLOSE = "mutation($id: ID!) { surveyUpdate(id: $id, input: { isActive: false }) { userErrors { code } } }"
ANSWERS = "{ surveyAnswers { nodes { score comment origin contact { id } survey { name } } } }"


@pytest.fixture
async def survey(as_):
    made = await as_("admin").ask(CREATE, i={"name": "NPS", "question": "Would you recommend us?"})
    return made["surveyCreate"]["survey"]["id"]


@pytest.fixture
async def client(world):
    """A contact of Anna's."""
    found = next(c for c in world.contacts if c.deleted_at is None)
    await Contact.filter(workspace_id=world.workspace.id, id=found.id).update(owner_id=world.users["anna"].id)
    return found


async def test_whoever_may_change_a_contact_enters_what_they_answered(as_, survey, client):
    contact = f"contact_{client.id}"
    given = {"s": survey, "c": contact}

    made = (await as_("anna").ask(RECORD, **given, score=9, said=" Fine ", at="2026-10-01T10:00:00Z"))["surveyAnswerRecord"]

    assert made["surveyAnswer"]["score"] == 9
    [answer] = (await as_("anna").ask(ANSWERS))["surveyAnswers"]["nodes"]
    assert answer == {"score": 9, "comment": "Fine", "origin": "MANUAL", "contact": {"id": contact}, "survey": {"name": "NPS"}}
    assert (await as_("clara").ask(ANSWERS))["surveyAnswers"]["nodes"] == []
    closed = (await as_("admin").ask(CREATE, i={"name": "Old", "question": "?"}))["surveyCreate"]["survey"]["id"]
    await as_("admin").ask(CLOSE, id=closed)
    for caller, more, code in (
        ("clara", {}, "NOT_FOUND"),
        ("anna", {"s": closed}, "INVALID"),
        ("anna", {"score": 11}, "OUT_OF_RANGE"),
        ("anna", {"at": (now() + timedelta(days=1)).isoformat()}, "OUT_OF_RANGE"),
    ):
        refused = await as_(caller).ask(RECORD, **{**given, "score": 5, **more})
        assert [e["code"] for e in refused["surveyAnswerRecord"]["userErrors"]] == [code]
    for invited, code in (({"s": closed, "c": contact}, "INVALID"), ({"s": f"survey_{client.id}", "c": contact}, "NOT_FOUND")):
        assert [e["code"] for e in (await as_("anna").ask(INVITE, **invited))["surveyInvite"]["userErrors"]] == [code]
    assert [e["code"] for e in (await as_("clara").ask(INVITE, s=survey, c=contact))["surveyInvite"]["userErrors"]] == [
        "NOT_FOUND"
    ]
    undo = f"mutation($id: ID!) {{ surveyAnswerDelete(id: $id) {{ deletedId {ERRORS} }} }}"
    kept = (await as_("clara").ask(undo, id=made["surveyAnswer"]["id"]))["surveyAnswerDelete"]
    assert (kept["deletedId"], await SurveyAnswer.all().count()) == (None, 1)
    assert (await as_("anna").ask(undo, id=made["surveyAnswer"]["id"]))["surveyAnswerDelete"]["deletedId"]
    assert await SurveyAnswer.all().count() == 0


async def test_a_client_answers_once_by_a_link_without_signing_in(as_, http, survey, client):
    secret = (await as_("anna").ask(INVITE, s=survey, c=f"contact_{client.id}"))["surveyInvite"]["secret"]

    asked = await http.post("/surveys/question", json={"link": secret})
    answered = await http.post("/surveys/answer", json={"link": secret, "score": 3, "comment": "Slow"})
    again = await http.post("/surveys/answer", json={"link": secret, "score": 10})

    assert asked.json() == {"question": "Would you recommend us?", "from": 0, "to": 10}
    assert (answered.status_code, again.status_code) == (200, 401)
    [answer] = (await as_("anna").ask(ANSWERS))["surveyAnswers"]["nodes"]
    assert (answer["score"], answer["comment"], answer["origin"]) == (3, "Slow", "LINK")
    assert (await http.post("/surveys/question", json={"link": secret})).status_code == 401
    assert secret not in str(await SurveyLink.all().values()) + str(await EventRow.all().values("data"))


@pytest.mark.parametrize("what", ["guessed", "late", "closed", "gone", "nonsense", "another's"])
async def test_a_link_that_is_not_valid_tells_nothing(as_, http, survey, client, what):
    secret = (await as_("anna").ask(INVITE, s=survey, c=f"contact_{client.id}"))["surveyInvite"]["secret"]
    if what == "closed":
        await as_("admin").ask(CLOSE, id=survey)
    if what == "gone":
        await as_("admin").ask("mutation($id: ID!) { contactDelete(id: $id) { userErrors { code } } }", id=f"contact_{client.id}")
    other = await Workspace.create(name="Another", zone="UTC", currency="RUB")
    anothers = f"{other.id.hex}.{secret.partition('.')[2]}"
    given = {"guessed": f"{secret[:-2]}xx", "nonsense": "x", "another's": anothers}.get(what, secret)

    with time_machine.travel(now() + timedelta(days=31 if what == "late" else 0), tick=True):
        refused = await http.post("/surveys/answer", json={"link": given, "score": 3})

    assert refused.status_code == 401
    assert await SurveyAnswer.all().count() == 0


async def test_what_is_no_answer_is_refused_and_the_link_still_serves(as_, http, survey, client):
    secret = (await as_("anna").ask(INVITE, s=survey, c=f"contact_{client.id}"))["surveyInvite"]["secret"]

    wrong = [{"score": score} for score in (11, -1, True, "9", 9.5, None)] + [
        {"score": 9, "comment": 5},
        {"score": 9, "comment": "\x00"},
    ]
    statuses = {(await http.post("/surveys/answer", json={"link": secret, **given})).status_code for given in wrong}

    assert statuses == {400}
    assert (await http.post("/surveys/answer", json={"link": secret, "score": 9})).status_code == 200


async def test_whoever_guesses_at_links_is_refused(http, world):
    guesses = [await http.post("/surveys/question", json={"link": f"{world.workspace.id.hex}.guess"}) for _ in range(8)]

    assert {guess.status_code for guess in guesses[:2]} == {401}
    assert guesses[-1].status_code == 429


async def test_erasing_a_person_leaves_their_score_and_takes_their_words(as_, survey, client):
    contact = f"contact_{client.id}"
    await as_("anna").ask(RECORD, s=survey, c=contact, score=2, said="Call me at home")

    await as_("admin").ask("mutation($id: ID!) { contactErase(id: $id) { userErrors { code } } }", id=contact)

    [answer] = await SurveyAnswer.all()
    assert (answer.score, answer.comment) == (2, None)
    assert "at home" not in str(await EventRow.all().values("data"))
