"""What an operator sees: metrics, a line for each request, what was slow, traces. And what nobody sees: what clients sent."""

import asyncio
import json
from contextlib import asynccontextmanager

import httpx
import pytest

from api.app import make_app
from tests.conftest import Client, serving
from tests.sockets import FOLLOW, Socket, move

CARD = "query Card($phone: String!) { contactByPhone(phone: $phone) { name } }"
NUMBER = "+79160000001"


@asynccontextmanager
async def asking(settings, **options):
    """Serve in this process with other settings."""
    app = make_app(settings, owns_database=False, **options)
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as http:
        yield http


def lines(capsys):
    """Return what has been logged since the last look."""
    return [json.loads(line) for line in capsys.readouterr().err.splitlines() if line.startswith("{")]


def samples(text):
    """Return the values of a scrape by their series."""
    return {line.rpartition(" ")[0]: float(line.rpartition(" ")[2]) for line in text.splitlines() if not line.startswith("#")}


async def test_a_line_tells_who_asked_and_what_came_of_it_and_never_what_was_sent(db, world, capsys):
    async with asking(db) as http:
        anna = Client(http, world.tokens["anna"])
        found = await anna.post(CARD, {"phone": NUMBER})
        await anna.post('mutation Make { contactCreate(input: { name: "Ivan Petrov", phones: [{ number: "no" }] }) { userErrors { code } } }')
        await anna.post("query Broken { nothing }")
        await Client(http, "vrk_wrong").post(CARD, {"phone": NUMBER})
        await http.get("/readyz")
        await http.get("/secret/" + NUMBER)
    card, made, broken, stranger, other = (line for line in lines(capsys) if line["event"] == "request")

    assert card["request_id"] == found.headers["x-request-id"]
    assert (card["operation"], card["kind"], card["transport"], card["status"], card["codes"]) == ("Card", "query", "http", 200, [])
    assert card["user"] == str(world.users["anna"].id)
    assert (card["credential"], card["role"], card["workspace"]) == ("TOKEN", "MANAGER", str(world.workspace.id))
    assert card["cost"] == found.json()["extensions"]["cost"]["used"]
    assert card["bytes"] == len(found.content)
    assert card["statements"] >= 1
    assert 0 < card["database_ms"] < card["ms"]
    assert (made["operation"], made["codes"]) == ("Make", ["INVALID"])
    assert (broken["kind"], broken["codes"], broken["user"]) == ("refused", ["GRAPHQL_VALIDATION_FAILED"], card["user"])
    assert (stranger["status"], stranger["codes"], "user" in stranger) == (401, ["UNAUTHENTICATED"], False)
    assert (other["path"], other["status"]) == ("other", 404)
    told = json.dumps([card, made, broken, stranger, other])
    assert NUMBER not in told
    assert "Ivan" not in told
    assert world.tokens["anna"] not in told
