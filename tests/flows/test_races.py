"""Whoever looks before they write finds it as they saw it: what holds for one writer holds for many at once."""

from datetime import timedelta
from decimal import Decimal

import pytest

from models.base import new_id, now
from models.contacts import Contact
from models.custom import CustomValue
from models.deals import Deal, Stage, StageChange
from models.dialogs import Dialog
from models.rates import ExchangeRate
from models.users import Role, Team, User
from tests.builders import add_user
from tests.flows.test_deals import CREATE as DEAL
from tests.flows.test_deals import RATE
from tests.flows.test_users import CREATE as USER
from tests.flows.test_users import LET_GO, TEAM
from tests.flows.test_users import UPDATE as USER_UPDATE
from tests.flows.test_writes import CREATE, MOVE
from tests.races import codes, outcome, slow_commits, together

__all__ = ["slow_commits"]
pytestmark = pytest.mark.usefixtures("slow_commits")
STAGE = "mutation($id: ID!) { stageDelete(id: $id) { deletedId userErrors { field code } } }"
KIND = "mutation($id: ID!) { stageUpdate(id: $id, input: { kind: WON }) { userErrors { field code } } }"
FIELD = (
    'mutation { customFieldCreate(input: { noun: DEAL, key: "mood", name: "Mood", kind: TEXT }) { userErrors { field code } } }'
)
RULE = "mutation { accessRuleSet(role: MANAGER, noun: DEAL, verb: READ, level: TEAM) { userErrors { field code } } }"
PLAN = """mutation($target: Decimal!) { planSet(input: { metric: DEALS_WON, startOn: "2026-10-01", endOn: "2026-11-01", target: $target }) {
  plan { id } userErrors { field code } } }"""
LOG = """mutation($id: ID!, $at: DateTime) { interactionLog(input: { kind: MESSAGE, channel: TELEGRAM, direction: INBOUND, contactId: $id,
  startedAt: $at }) { interaction { id } userErrors { field code } } }"""


@pytest.fixture
async def second(as_, world):
    """Another administrator."""
    await add_user(world, "zoe", Role.ADMIN)
    return as_("zoe")


async def administrators(world):
    return await User.filter(workspace_id=world.workspace.id, role=Role.ADMIN, is_active=True).count()


async def test_one_administrator_is_left_of_two_that_remove_each_other(as_, world, second):
    first, (a, z) = as_("admin"), (f"user_{world.users[name].id}" for name in ("admin", "zoe"))
    demoted = {"role": "HEAD"}
    left = []

    for one, other in (
        (outcome(first, USER_UPDATE, id=z, input=demoted), outcome(second, USER_UPDATE, id=a, input=demoted)),
        (outcome(first, LET_GO, id=z), outcome(second, LET_GO, id=a)),
        (outcome(first, USER_UPDATE, id=z, input=demoted), outcome(second, LET_GO, id=a)),
    ):
        await together(one, other)
        left.append(await administrators(world))
        await User.filter(id__in=[world.users["admin"].id, world.users["zoe"].id]).update(role=Role.ADMIN, is_active=True)

    assert left == [1, 1, 1]


async def test_a_stage_goes_or_takes_deals_in_but_not_both(as_, world):
    admin, anna = as_("admin"), as_("anna")
    stages = [
        await Stage.create(workspace_id=world.workspace.id, pipeline_id=world.pipeline.id, name=f"S{i}", position=9)
        for i in range(6)
    ]
    deals = [(await anna.ask(DEAL, input={"title": f"D{i}"}))["dealCreate"]["deal"]["id"] for i in range(6)]

    moves = [outcome(anna, MOVE, id=deal, stage=f"stage_{stage.id}") for deal, stage in zip(deals, stages, strict=True)]
    removals = [outcome(admin, STAGE, id=f"stage_{stage.id}") for stage in stages]
    answers = await together(*(call for pair in zip(moves, removals, strict=True) for call in pair))

    left = set(await Stage.filter(workspace_id=world.workspace.id).values_list("id", flat=True))
    entered = set(await StageChange.filter(workspace_id=world.workspace.id).values_list("to_stage_id", flat=True))
    assert entered & {stage.id for stage in stages} <= left
    assert {error["code"] for payload in answers for error in payload["userErrors"]} <= {"NOT_FOUND", "INVALID"}
    assert sum(not payload["userErrors"] for payload in answers) == 6


async def test_a_deal_is_what_its_stage_means(as_, world):
    deals = [(await as_("anna").ask(DEAL, input={"title": f"D{i}"}))["dealCreate"]["deal"]["id"] for i in range(4)]
    stages = [
        await Stage.create(workspace_id=world.workspace.id, pipeline_id=world.pipeline.id, name=f"S{i}", position=9)
        for i in range(4)
    ]

    pairs = zip(deals, stages, strict=True)
    calls = [
        (outcome(as_("anna"), MOVE, id=d, stage=f"stage_{s.id}"), outcome(as_("admin"), KIND, id=f"stage_{s.id}"))
        for d, s in pairs
    ]
    await together(*(call for pair in calls for call in pair))

    for deal in await Deal.filter(stage_id__in=[stage.id for stage in stages]):
        assert (await Stage.get(id=deal.stage_id)).kind == deal.status


async def test_no_team_comes_to_stand_below_itself(as_, world):
    teams = [await Team.create(workspace_id=world.workspace.id, name=f"T{i}") for i in range(6)]

    pairs = [(teams[i], teams[i ^ 1]) for i in range(6)]
    moves = (outcome(as_("admin"), TEAM, id=f"team_{a.id}", input={"parentId": f"team_{b.id}"}) for a, b in pairs)
    told = codes({"moved": payload} for payload in await together(*moves))

    above = dict(await Team.filter(workspace_id=world.workspace.id).values_list("id", "parent_id"))
    for team_id in above:
        seen, at = set(), team_id
        while at is not None:
            assert at not in seen
            seen.add(at)
            at = above[at]
    assert told == [[]] * 3 + [["INVALID"]] * 3


async def test_what_is_unique_is_told_to_be_taken(as_, world, second):
    emails = [{"name": "N", "email": email} for email in ("dina@x.ru", "DINA@x.ru", "Dina@x.ru", "dina@X.ru")]

    users = await together(*(as_("admin").ask(USER, input=input_) for input_ in emails))
    fields = await together(*(client.ask(FIELD) for client in (as_("admin"), second, as_("admin"))))
    rules = await together(*(client.ask(RULE) for client in (as_("admin"), second, as_("admin"))))
    plans = await together(*(as_("admin").ask(PLAN, target=str(i)) for i in range(4)))
    rates = await together(*(as_("admin").ask(RATE, currency="EUR", day="2026-02-01", rate=str(90 + i)) for i in range(4)))

    assert codes(users) == [[], ["TAKEN"], ["TAKEN"], ["TAKEN"]]
    assert codes(fields) == [[], ["TAKEN"], ["TAKEN"]]
    assert codes(rules) == [[], [], []]
    assert (codes(plans), len({a["planSet"]["plan"]["id"] for a in plans})) == ([[]] * 4, 1)
    assert (codes(rates), await ExchangeRate.filter(workspace_id=world.workspace.id, currency="EUR").count()) == ([[]] * 4, 1)


async def test_an_id_of_the_clients_making_is_taken_once(as_, world):
    id_, soon = new_id(), (now() + timedelta(days=1)).isoformat()
    told = {}

    for field, type_, input_ in (
        ("contactCreate", "ContactCreateInput", {"id": f"contact_{id_}", "name": "N"}),
        ("companyCreate", "CompanyCreateInput", {"id": f"company_{id_}", "name": "N"}),
        ("dealCreate", "DealCreateInput", {"id": f"deal_{id_}", "title": "N"}),
        ("taskCreate", "TaskCreateInput", {"id": f"task_{id_}", "title": "N"}),
        ("interactionLog", "InteractionLogInput", {"id": f"interaction_{id_}", "kind": "NOTE"}),
        ("meetingBook", "MeetingBookInput", {"id": f"interaction_{new_id()}", "plannedFor": soon}),
    ):
        query = f"mutation($input: {type_}!) {{ {field}(input: $input) {{ userErrors {{ field code }} }} }}"
        told[field] = codes(await together(*(as_("anna").ask(query, input=input_) for _ in range(4))))

    assert told == {field: [[], ["TAKEN"], ["TAKEN"], ["TAKEN"]] for field in told}


async def test_deals_follow_a_rate_that_is_set_while_they_are_made(as_, world):
    await as_("admin").ask(RATE, currency="CHF", day="2026-01-01", rate="90")
    deal = {"title": "D", "amount": "10", "currency": "CHF"}

    made = [outcome(as_("anna"), DEAL, input=deal) for _ in range(8)]
    await together(*made, outcome(as_("admin"), RATE, currency="CHF", day="2026-01-02", rate="100"))

    found = await Deal.filter(workspace_id=world.workspace.id, currency="CHF").values_list("base_minor", flat=True)
    assert (len(found), set(found)) == (8, {100000})


async def test_a_dialog_counts_messages_that_come_together(as_, world):
    client = as_("anna")
    contact = (await client.ask(CREATE, input={"name": "N"}))["contactCreate"]["contact"]["id"]
    first = now() - timedelta(hours=1)

    await together(*(client.ask(LOG, id=contact, at=(first + timedelta(minutes=i)).isoformat()) for i in range(8)))

    dialog = await Dialog.get(workspace_id=world.workspace.id, contact_id=contact.partition("_")[2])
    assert (dialog.messages_in, dialog.started_at) == (8, first)


async def test_nothing_stays_with_somebody_who_is_let_go_and_hands_over(as_, world):
    heir = f"user_{world.users['boris'].id}"

    for name in ("anna", "clara"):
        leaver = f"user_{world.users[name].id}"
        given = [outcome(as_("admin"), CREATE, input={"name": f"H{i}", "ownerId": leaver}) for i in range(5)]
        own = [outcome(as_(name), CREATE, input={"name": f"A{i}"}) for i in range(5)]
        answers = await together(*given, outcome(as_("admin"), LET_GO, id=leaver, to=heir), *own)
        assert answers[5]["userErrors"] == []

    gone = [world.users[name].id for name in ("anna", "clara")]
    assert await Contact.filter(workspace_id=world.workspace.id, owner_id__in=gone, deleted_at=None).count() == 0


async def test_amounts_are_in_the_currency_that_holds(as_, world):
    await Deal.filter(workspace_id=world.workspace.id).update(amount_minor=None, base_minor=None)
    await ExchangeRate.filter(workspace_id=world.workspace.id).delete()
    await CustomValue.filter(workspace_id=world.workspace.id).update(amount_minor=None)
    change = 'mutation { workspaceUpdate(input: { currency: "EUR" }) { workspace { currency } userErrors { field code } } }'
    deal = {"title": "D", "amount": "10", "currency": "RUB"}

    made = await together(*(outcome(as_("anna"), DEAL, input=deal) for _ in range(4)), outcome(as_("admin"), change))

    kept = await Deal.filter(workspace_id=world.workspace.id, amount_minor__isnull=False).count()
    changed = not isinstance(made[-1], str) and not made[-1]["userErrors"]
    assert (kept == 0) is changed
    assert Decimal(kept) == sum(not isinstance(answer, str) and not answer["userErrors"] for answer in made[:-1])
