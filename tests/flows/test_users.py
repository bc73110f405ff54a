"""People and teams: who sets them up, what changes at once, and who takes over from whom."""

import random

import pytest

from models.contacts import Contact
from models.deals import Deal
from models.tasks import Task
from models.users import User
from tests.builders import add_deal, add_task
from tests.flows.test_sign_in import PASSWORD, sign_in

CREATE = "mutation($input: UserCreateInput!) { userCreate(input: $input) { user { id name email role team { name } } userErrors { field code } } }"
UPDATE = "mutation($id: ID!, $input: UserUpdateInput!) { userUpdate(id: $id, input: $input) { user { role team { name } } userErrors { field code } } }"
LET_GO = (
    "mutation($id: ID!, $to: ID) { userDeactivate(id: $id, handOverTo: $to) { user { isActive } userErrors { field code } } }"
)
TEAM = "mutation($id: ID!, $input: TeamUpdateInput!) { teamUpdate(id: $id, input: $input) { team { name parent { name } } userErrors { field code } } }"


def user_id(world, name):
    return f"user_{world.users[name].id}"


async def test_a_new_user_signs_in_and_sees_their_own(as_, http, world):
    team = f"team_{world.users['anna'].team_id}"
    input_ = {"name": "Dina", "email": "dina@x.ru", "teamId": team, "password": PASSWORD}

    made = (await as_("admin").ask(CREATE, input=input_))["userCreate"]["user"]
    again = (await as_("admin").ask(CREATE, input={**input_, "email": "DINA@x.ru"}))["userCreate"]
    signed = await sign_in(http, "dina@x.ru")

    assert (made["role"], made["team"]) == ("MANAGER", {"name": "North"})
    assert again["userErrors"] == [{"field": ["input", "email"], "code": "TAKEN"}]
    assert signed.status_code == 200


@pytest.mark.parametrize(
    ("input_", "field", "code"),
    [
        ({"name": " ", "email": "a@b"}, "name", "REQUIRED"), ({"name": "A", "email": "a"}, "email", "INVALID"),
        ({"name": "A", "email": "a@b", "password": "short"}, "password", "INVALID"),
        ({"name": "A", "email": "a@b", "teamId": "team_01939c1e-0000-7000-8000-000000000000"}, "teamId", "NOT_FOUND"),
    ],
)  # fmt: skip
async def test_a_user_that_cannot_be_is_refused(as_, world, input_, field, code):
    before = await User.filter(workspace_id=world.workspace.id).count()

    payload = (await as_("admin").ask(CREATE, input=input_))["userCreate"]

    assert payload["userErrors"] == [{"field": ["input", field], "code": code}]
    assert await User.filter(workspace_id=world.workspace.id).count() == before


@pytest.mark.parametrize("caller", ["head", "anna"])
async def test_only_administrators_set_people_up(as_, world, caller):
    client = as_(caller)
    answers = [
        (await client.ask(CREATE, input={"name": "A", "email": "a@b"}))["userCreate"],
        (await client.ask(UPDATE, id=user_id(world, "boris"), input={"role": "ADMIN"}))["userUpdate"],
        (await client.ask(LET_GO, id=user_id(world, "boris")))["userDeactivate"],
        (await client.ask(TEAM, id=f"team_{world.users['anna'].team_id}", input={"name": "X"}))["teamUpdate"],
    ]

    assert [a["userErrors"] for a in answers] == [[{"field": [], "code": "FORBIDDEN"}]] * 4


async def test_who_leaves_hands_over_what_is_open_and_keeps_what_was_done(as_, http, world):
    boris, clara = world.users["boris"].id, world.users["clara"].id
    chance = random.Random(5)
    deals = [await add_deal(world, chance, None, boris) for _ in range(6)]
    done = await add_task(world, chance, owner_id=boris, done_at=world.workspace.created_at, deleted_at=None)
    todo = await add_task(world, chance, owner_id=boris, done_at=None, deleted_at=None)
    before = {d.id: (d.owner_id, d.closed_by_id) for d in await Deal.filter(id__in=[d.id for d in deals])}

    payload = (await as_("admin").ask(LET_GO, id=user_id(world, "boris"), to=user_id(world, "clara")))["userDeactivate"]

    assert payload == {"user": {"isActive": False}, "userErrors": []}
    assert (await as_("boris").post("{ me { name } }")).status_code == 401
    for deal in await Deal.filter(id__in=[d.id for d in deals]):
        expected = (clara, None) if deal.status == "OPEN" else before[deal.id]
        assert (deal.owner_id, deal.closed_by_id) == expected
    assert not await Contact.filter(workspace_id=world.workspace.id, owner_id=boris, deleted_at=None).exists()
    assert [(await Task.get(id=t.id)).owner_id for t in (done, todo)] == [boris, clara]


async def test_the_last_administrator_stays(as_, world):
    admin = user_id(world, "admin")

    kept = (await as_("admin").ask(UPDATE, id=admin, input={"role": "MANAGER"}))["userUpdate"]["userErrors"]
    stays = (await as_("admin").ask(LET_GO, id=admin))["userDeactivate"]["userErrors"]
    await as_("admin").ask(UPDATE, id=user_id(world, "head"), input={"role": "ADMIN"})
    goes = (await as_("admin").ask(UPDATE, id=admin, input={"role": "MANAGER"}))["userUpdate"]

    assert (kept, stays) == ([{"field": ["input", "role"], "code": "INVALID"}], [{"field": ["id"], "code": "INVALID"}])
    assert goes["user"] == {"role": "MANAGER", "team": None}


async def test_a_head_sees_a_team_as_soon_as_it_is_theirs_and_no_team_is_below_itself(as_, world):
    north, south = (f"team_{world.users[n].team_id}" for n in ("anna", "clara"))
    top = f"team_{world.users['head'].team_id}"
    ask = "{ contacts(first: 100) { nodes { owner { name } } } }"

    async def owners():
        nodes = (await as_("north_head").ask(ask))["contacts"]["nodes"]
        return {n["owner"]["name"] for n in nodes if n["owner"]}

    before = await owners()
    await as_("admin").ask(TEAM, id=south, input={"parentId": north})
    after = await owners()
    circle = (await as_("admin").ask(TEAM, id=top, input={"parentId": south}))["teamUpdate"]

    assert ("Clara" in before, "Clara" in after) == (False, True)
    assert circle["userErrors"] == [{"field": ["input", "parentId"], "code": "INVALID"}]
