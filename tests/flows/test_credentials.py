"""What hangs on what: nothing that a credential makes outlives it or may do more, and what is ended stays ended."""

import asyncio
import os
import sys
from datetime import timedelta

import pytest

from models.base import now
from models.errors import CrmError
from models.tokens import ApiToken, digest_of
from models.users import Role, User
from resolvers import users
from resolvers.changes import changes
from resolvers.performing import perform
from resolvers.sign_in import sessions, tokens
from tests.builders import add_user
from tests.conftest import Client
from tests.flows.test_sign_in import CHANGE, PASSWORD, refresh, sign_in

CREATE = "mutation($input: TokenCreateInput!) { tokenCreate(input: $input) { secret token { id expiresAt madeBy { name } } userErrors { field code } } }"
REVOKE = "mutation($id: ID!) { tokenRevoke(id: $id) { userErrors { field code } } }"
LET_GO = "mutation($id: ID!) { userDeactivate(id: $id) { userErrors { code } } }"
TAKE_BACK = "mutation($id: ID!) { userActivate(id: $id) { userErrors { code } } }"
DEMOTE = "mutation($id: ID!) { userUpdate(id: $id, input: { role: MANAGER }) { userErrors { code } } }"


@pytest.fixture
def make(http, world):
    """Make a token with another one, and return its payload."""

    async def make(secret, **input_):
        return (await Client(http, secret).ask(CREATE, input={"name": "made", **input_}))["tokenCreate"]

    return make


@pytest.fixture
async def session(http, world):
    """Sign somebody in with a password."""

    async def begin(name):
        async with changes(world.workspace.id) as work:
            await sessions.keep_password(work, await User.get(id=world.users[name].id), await sessions.hashed(PASSWORD))
        return (await sign_in(http, world.users[name].email)).json()

    return begin


async def lives(http, secret):
    return (await Client(http, secret).post("{ me { name } }")).status_code == 200


def user_id(world, name):
    return f"user_{world.users[name].id}"


async def test_what_a_token_makes_ends_with_it_however_far_down(http, as_, world, make):
    first = await make(world.tokens["anna"])
    second = await make(first["secret"])
    third = await make(second["secret"])
    assert [await lives(http, made["secret"]) for made in (first, second, third)] == [True] * 3

    await as_("anna").ask(REVOKE, id=first["token"]["id"])

    assert [await lives(http, made["secret"]) for made in (first, second, third)] == [False] * 3
    assert await lives(http, world.tokens["anna"])
    assert second["token"]["madeBy"] == {"name": "Anna"}


async def test_what_a_token_makes_lasts_no_longer(make, world):
    end = now() + timedelta(days=7)
    parent = await make(world.tokens["anna"], expiresAt=end.isoformat())

    unless_given = await make(parent["secret"])
    sooner = await make(parent["secret"], expiresAt=(end - timedelta(days=1)).isoformat())
    later = await make(parent["secret"], expiresAt=(end + timedelta(seconds=1)).isoformat())
    for_ever = await make(parent["secret"], expiresAt=None)

    assert unless_given["token"]["expiresAt"] == for_ever["token"]["expiresAt"] == parent["token"]["expiresAt"]
    assert sooner["token"]["expiresAt"] < parent["token"]["expiresAt"]
    assert (later["token"], later["userErrors"]) == (None, [{"field": ["input", "expiresAt"], "code": "OUT_OF_RANGE"}])


@pytest.mark.parametrize(
    ("scopes", "code"), [(["DEALS_READ"], None), (None, "FORBIDDEN"), (["DEALS_READ", "DEALS_WRITE"], "FORBIDDEN")]
)
async def test_what_a_token_makes_may_do_no_more(make, world, scopes, code):
    parent = await make(world.tokens["anna"], scopes=["DEALS_READ", "CONTACTS_READ"])

    made = await make(parent["secret"], **({"scopes": scopes} if scopes else {}))

    assert [error["code"] for error in made["userErrors"]] == ([code] if code else [])
    assert (made["secret"] is None) is (code is not None)


async def test_an_administrators_token_without_that_scope_makes_none_for_others(make, world):
    narrow = await make(world.tokens["admin"], scopes=["DEALS_READ"])
    wide = await make(world.tokens["admin"], scopes=["DEALS_READ", "ADMINISTRATION"])

    refused = await make(narrow["secret"], userId=user_id(world, "head"), scopes=["DEALS_READ"])
    made = await make(wide["secret"], userId=user_id(world, "head"), scopes=["DEALS_READ"])

    assert refused["userErrors"] == [{"field": ["input", "userId"], "code": "FORBIDDEN"}]
    assert made["userErrors"] == []


async def test_a_token_with_scopes_ends_itself_and_what_it_made_and_no_other(http, make, world):
    narrow = await make(world.tokens["anna"], scopes=["DEALS_READ"])
    child = await make(narrow["secret"], scopes=["DEALS_READ"])
    other = await make(world.tokens["anna"])
    client = Client(http, narrow["secret"])

    ids = [f"token_{(await ApiToken.get(digest=digest_of(made['secret']))).id}" for made in (other, child, narrow)]
    ended = [(await client.ask(REVOKE, id=token_id))["tokenRevoke"]["userErrors"] for token_id in ids]

    assert [[error["code"] for error in errors] for errors in ended] == [["FORBIDDEN"], [], []]
    assert [await lives(http, made["secret"]) for made in (other, child, narrow)] == [True, False, False]


async def test_a_child_made_while_its_parent_is_revoked_does_not_survive(http, world, make):
    """Whichever comes first: the child is refused, or it ends with its parent."""
    for _ in range(3):
        parent = await make(world.tokens["anna"])
        middle = await make(parent["secret"])

        answers = await asyncio.gather(
            *(Client(http, middle["secret"]).post(CREATE, {"input": {"name": "late"}}) for _ in range(3)),
            Client(http, world.tokens["anna"]).post(REVOKE, {"id": parent["token"]["id"]}),
        )

        bodies = [answer.json() for answer in answers[:-1]]
        made = [body["data"]["tokenCreate"]["secret"] for body in bodies if (body.get("data") or {}).get("tokenCreate")]
        assert [await lives(http, secret) for secret in made if secret] == [False] * len([s for s in made if s])


async def kinds(http, world, make, session):
    """Return what can hang on Anna's sign-in and what cannot, by name."""
    signed = await session("anna")
    own = await make(signed["accessToken"])
    return {
        "session": signed["accessToken"],
        "made in it": own["secret"],
        "made with that": (await make(own["secret"]))["secret"],
        "made by an administrator": (await make(world.tokens["admin"], userId=user_id(world, "anna")))["secret"],
        "command line": world.tokens["anna"],
    }, signed


async def test_a_sign_out_ends_the_session_and_no_token(http, world, make, session):
    made, signed = await kinds(http, world, make, session)

    await http.post("/auth/sign-out", json={"refreshToken": signed["refreshToken"]})

    assert {name for name, secret in made.items() if not await lives(http, secret)} == {"session"}


@pytest.mark.parametrize("end", ["password", "everywhere"])
async def test_a_new_password_and_a_sign_out_everywhere_end_what_was_made_in_sessions(http, world, make, session, end):
    made, signed = await kinds(http, world, make, session)

    if end == "password":
        await Client(http, made["session"]).post(CHANGE, {"current": PASSWORD, "new": "long enough now"})
    else:
        await http.post("/auth/sign-out", json={"refreshToken": signed["refreshToken"], "everywhere": True})

    assert {name for name, secret in made.items() if await lives(http, secret)} == {"made by an administrator", "command line"}
    assert (await refresh(http, signed["refreshToken"])).status_code == 401


async def test_whoever_is_let_go_and_comes_back_has_nothing_of_before(http, as_, world, make, session):
    made, signed = await kinds(http, world, make, session)

    await as_("admin").ask(LET_GO, id=user_id(world, "anna"))
    gone = [await lives(http, secret) for secret in made.values()]
    await as_("admin").ask(TAKE_BACK, id=user_id(world, "anna"))

    assert gone == [False] * len(made)
    assert [await lives(http, secret) for secret in made.values()] == [False] * len(made)
    assert (await refresh(http, signed["refreshToken"])).status_code == 401
    assert (await sign_in(http, world.users["anna"].email)).status_code == 200


@pytest.mark.parametrize("end", [LET_GO, DEMOTE])
async def test_the_tokens_that_an_administrator_made_for_others_end_with_their_administration(http, as_, world, make, end):
    await add_user(world, "second", Role.ADMIN)
    own = await make(world.tokens["second"])
    for_boris = await make(world.tokens["second"], userId=user_id(world, "boris"))

    await as_("admin").ask(end, id=user_id(world, "second"))

    assert not await lives(http, for_boris["secret"])
    assert await lives(http, own["secret"]) is (end == DEMOTE)
    assert await lives(http, world.tokens["boris"])


async def test_nobody_makes_a_token_for_somebody_who_was_let_go(as_, world, make):
    await as_("admin").ask(LET_GO, id=user_id(world, "boris"))

    made = await make(world.tokens["admin"], userId=user_id(world, "boris"))

    assert made["userErrors"] == [{"field": ["input", "userId"], "code": "INVALID"}]


async def test_a_token_that_is_made_while_its_user_is_let_go_does_not_survive(world):
    """The mutation of a caller who was known before, committed after they were let go."""
    actor = world.actors["anna"]
    async with changes(world.workspace.id) as work:
        await users.deactivate_user(work, world.actors["admin"], user_id(world, "anna"))

    with pytest.raises(CrmError):
        await perform(actor, lambda work, who: tokens.issue_token(work, who, {"name": "late"}))

    assert not await ApiToken.filter(user_id=actor.user_id, revoked_at=None).exists()


# -- the command line


async def run(settings, *arguments):
    command = [sys.executable, "-c", "from api.cli import main; main()", *arguments]
    environment = {**os.environ, "DATABASE_URL": settings.database_url, "COLUMNS": "200"}
    running = await asyncio.create_subprocess_exec(
        *command, env=environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    out, _ = await running.communicate()
    return running.returncode, out.decode()


async def test_a_workspace_that_has_lost_its_last_administrator_is_repaired(settings, as_, world):
    anna = world.users["anna"]
    refused, told = await run(settings, "user", "repair", "--email", anna.email)
    await User.filter(id=world.users["admin"].id).update(is_active=False)

    code, repaired = await run(settings, "user", "repair", "--email", anna.email.upper())

    assert (refused, "has an administrator: Admin" in told) == (1, True)
    assert (code, "Anna is the administrator" in repaired) == (0, True)
    assert (await as_("anna").ask("{ rights { administers } }"))["rights"]["administers"] is True
