"""A call that has recordings, its provider on a port of its own, and who listens."""

import random
import re
from datetime import timedelta

import httpx

from integrations.simulators.mango import MangoSimulator
from integrations.simulators.sounds import Tone
from models.base import new_id, now
from models.providers import ProviderAccount
from models.sealing import Sealed
from tests.builders import add_call

OPEN = """mutation($id: ID!, $recording: String, $key: String) { callRecordingOpen(id: $id, recording: $recording, idempotencyKey: $key) {
  path expiresAt interaction { id } userErrors { field code message } } }"""
LISTENED = "query($id: ID!) { interaction(id: $id) { listenings { listenedAt user { name } } } }"
FIRST, SECOND = "rec/1+a==", "rec2"


def bytes_of(tone, first=0, end=None):
    return b"".join(tone.pieces(first, end))


class Heard:
    """One call of Anna's with two recordings."""

    def __init__(self, world, simulator, account, call):
        self.world, self.simulator, self.account, self.call = world, simulator, account, call
        self.id, self.tone = f"interaction_{call.id}", simulator.recordings[FIRST]

    async def opened(self, client, **more):
        return (await client.ask(OPEN, id=self.id, **more))["callRecordingOpen"]

    async def path(self, client, **more):
        answer = await self.opened(client, **more)
        assert answer["userErrors"] == []
        return answer["path"]

    async def refused(self, client, **more):
        answer = await self.opened(client, **more)
        assert (answer["path"], answer["interaction"]) == (None, None)
        [error] = answer["userErrors"]
        return error["code"]

    async def listened(self, client):
        return [one["user"]["name"] for one in (await client.ask(LISTENED, id=self.id))["interaction"]["listenings"]]


async def add_account(world, url, provider="mango", **fields):
    """Make an account whose provider is at an address."""
    given = {"api_key": "the-key-of-mango", "api_salt": "the-salt-of-mango", "base_url": f"{url}/vpbx/", "pace_seconds": "0"}
    return await ProviderAccount.create(
        id=new_id(), workspace_id=world.workspace.id, provider=provider, name=str(new_id()), credentials=Sealed.of(given), **fields
    )  # fmt: skip


def new_simulator(seconds=3):
    tones = {FIRST: Tone(seconds=seconds), SECOND: Tone(seconds=1)}
    return MangoSimulator(key="the-key-of-mango", salt="the-salt-of-mango", pace_seconds=0, recordings=tones)


async def add_recorded(world, simulator, url, **fields):
    """Make a call of Anna's of ten minutes ago that has recordings, with a client of hers."""
    anna = world.users["anna"].id
    started = now().replace(microsecond=0) - timedelta(minutes=10)
    account = await add_account(world, url)
    call = await add_call(
        world,
        random.Random(1),
        fields.pop("contact", None),
        **{
            "kind": "CALL", "direction": "INBOUND", "user_id": anna, "owner_id": anna, "disposition": "ANSWERED", "talk_seconds": 60,
            "account_id": account.id, "external_id": str(new_id()), "started_at": started, "ended_at": started + timedelta(minutes=2),
            "recordings": [{"providerId": key, "kind": "call"} for key in (FIRST, SECOND)], **fields,
        },
    )  # fmt: skip
    return Heard(world, simulator, account, call)


def told(response):
    """Return what an answer says of its bytes."""
    names = ("content-type", "content-length", "content-range", "accept-ranges")
    return response.status_code, *(response.headers.get(name) for name in names)


async def get(url, path, **headers):
    async with httpx.AsyncClient(base_url=url) as http:
        return await http.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})


def tampered(path):
    """Yield an address with one character changed, cut, or added to."""
    head, written = path.rsplit("/", 1)
    for at in range(0, len(written), 7):
        other = "A" if written[at] != "A" else "B"
        yield f"{head}/{written[:at]}{other}{written[at + 1 :]}"
    yield f"{head}/{written[:-1]}"
    yield f"{head}/{written}A"
    yield f"{head}/{written}="
    yield f"{head}/x"


def is_address(path):
    return re.fullmatch(r"/recordings/[\w-]{150,400}", path) is not None
