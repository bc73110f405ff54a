"""API tokens over the API: made for oneself, for others by administrators alone, shown once, and ended at once."""

from datetime import UTC, datetime, timedelta

import pytest

from models.errors import Refused
from models.tokens import ApiToken
from resolvers.sign_in import tokens
from tests.conftest import Client

CREATE = "mutation($input: TokenCreateInput!, $key: String) { tokenCreate(input: $input, idempotencyKey: $key) { secret token { id name user { name } expiresAt } userErrors { field code } } }"
REVOKE = "mutation($id: ID!) { tokenRevoke(id: $id) { token { revokedAt } userErrors { field code } } }"
LIST = "{ apiTokens(first: 100) { nodes { id user { name } lastUsedAt } } }"


async def test_a_token_acts_as_its_user_until_it_is_revoked(as_, http, world):
    made = (await as_("anna").ask(CREATE, input={"name": "her phone"}))["tokenCreate"]
    client = Client(http, made["secret"])

    name = (await client.ask("{ me { name } }"))["me"]["name"]
    used = next(n for n in (await as_("anna").ask(LIST))["apiTokens"]["nodes"] if n["id"] == made["token"]["id"])
    revoked = (await client.ask(REVOKE, id=made["token"]["id"]))["tokenRevoke"]
    again = (await as_("anna").ask(REVOKE, id=made["token"]["id"]))["tokenRevoke"]

    assert (name, made["token"]["user"]) == ("Anna", {"name": "Anna"})
    assert used["lastUsedAt"] is not None
    assert revoked["token"]["revokedAt"] is not None
    assert (await client.post("{ me { name } }")).status_code == 401
    assert again["userErrors"] == [{"field": ["id"], "code": "INVALID"}]
    assert made["secret"] not in str((await ApiToken.get(id=made["token"]["id"].split("_")[1])).__dict__)


async def test_a_secret_is_not_kept_for_a_repeat(as_, world):
    first = (await as_("anna").ask(CREATE, input={"name": "x"}, key="k"))["tokenCreate"]
    again = (await as_("anna").ask(CREATE, input={"name": "x"}, key="k"))["tokenCreate"]

    assert first["secret"].startswith("vrk_")
    assert (again["secret"], again["token"]) == (None, first["token"])


async def test_only_administrators_make_and_end_tokens_of_others(as_, world):
    boris = f"user_{world.users['boris'].id}"

    refused = (await as_("anna").ask(CREATE, input={"name": "x", "userId": boris}))["tokenCreate"]
    made = (await as_("admin").ask(CREATE, input={"name": "x", "userId": boris}))["tokenCreate"]
    hidden = (await as_("anna").ask(REVOKE, id=made["token"]["id"]))["tokenRevoke"]
    ended = (await as_("admin").ask(REVOKE, id=made["token"]["id"]))["tokenRevoke"]

    assert refused["userErrors"] == [{"field": ["input", "userId"], "code": "FORBIDDEN"}]
    assert made["token"]["user"] == {"name": "Boris"}
    assert hidden["userErrors"] == [{"field": ["id"], "code": "NOT_FOUND"}]
    assert ended["userErrors"] == []


@pytest.mark.parametrize(
    ("caller", "names"), [("anna", {"Anna"}), ("north_head", {"Anna", "Boris", "North_Head"}), ("stranger", {"Stranger"})]
)
async def test_each_sees_the_tokens_within_reach(as_, world, caller, names):
    nodes = (await as_(caller).ask(LIST))["apiTokens"]["nodes"]

    assert {n["user"]["name"] for n in nodes} == names


async def test_a_token_in_the_past_is_refused(as_, world):
    past = (datetime.now(UTC) - timedelta(seconds=1)).isoformat()

    payload = (await as_("anna").ask(CREATE, input={"name": "x", "expiresAt": past}))["tokenCreate"]

    assert payload["userErrors"] == [{"field": ["input", "expiresAt"], "code": "OUT_OF_RANGE"}]


@pytest.mark.parametrize(("name", "code"), [("x" * 101, "TOO_LONG"), (" ", "REQUIRED")])
async def test_a_token_of_the_command_line_has_a_name_too(world, name, code):
    with pytest.raises(Refused) as refusal:
        await tokens.create_token(world.users["anna"], name)

    assert [problem.code for problem in refusal.value.problems] == [code]
