"""The guide for partners: each of its examples does what the guide says, run as it stands with a partner's own token."""

import asyncio
import contextlib
import json
import os
import re
import shutil
import signal
import socket
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from api.app import make_app
from models.base import now
from models.webhooks import WebhookDelivery
from tests import clients
from tests.conftest import serving
from tests.receiving import send
from tests.severing import Severed
from tests.sockets import move

GUIDE = (Path(__file__).parents[2] / "docs" / "partners.md").read_text()
EXAMPLES = dict(re.findall(r"<!-- runs: ([\w.-]+) -->\n```\w+\n(.*?)```", GUIDE, re.DOTALL))
AGREE = "mutation($id: ID!, $input: PartnerUpdateInput!) { partnerUpdate(id: $id, input: $input) { userErrors { code } } }"


@pytest.fixture
def settings(settings):
    return settings.model_copy(update={"webhook_networks": ["127.0.0.0/8"]})


class Program:
    """An example that runs, and the lines of JSON that it printed."""

    def __init__(self, process, told):
        self.process, self.told, self.news = process, told, asyncio.Event()
        self.reading = asyncio.create_task(self._read())

    async def _read(self):
        async for line in self.process.stdout:
            self.told.append(json.loads(line))
            self.news.set()

    async def until(self, number):
        try:
            async with asyncio.timeout(30):
                while len(self.told) < number:
                    self.news.clear()
                    await self.news.wait()
        except TimeoutError:
            raise AssertionError(f"{self.told}\n{(await self.stop()).decode()}") from None

    async def stop(self):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        await self.process.wait()
        await self.reading
        return await self.process.stderr.read()


@pytest.fixture
async def run(tmp_path):
    """Run examples of the guide, each in a folder of its own that stays when it is run again."""
    running = []

    async def start(name, told=None, **environment):
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        (folder / name).write_text(EXAMPLES[name])
        match name.rsplit(".", 1)[1]:
            case "sh":
                command = ["sh", name]
            case "py" if "app = " in EXAMPLES[name]:
                command = [
                    sys.executable,
                    "-m",
                    "uvicorn",
                    f"{name[:-3]}:app",
                    "--port",
                    environment["PORT"],
                    "--log-level",
                    "error",
                ]
            case "py":
                command = [sys.executable, name]
            case "mjs":
                node, npm = clients.node()
                if not (folder / "node_modules").exists():
                    (folder / "node_modules").symlink_to(clients.modules(npm))
                command = [*node, name]
        known = {"PATH": os.environ["PATH"], "HOME": str(folder), "PAUSE": "0.05", **environment}
        process = await asyncio.create_subprocess_exec(
            *command, cwd=folder, env=known, stdout=-1, stderr=-1, start_new_session=True
        )
        running.append(Program(process, [] if told is None else told))
        return running[-1]

    yield start
    for program in running:
        await program.stop()


async def answer(run, name, **environment):
    program = await run(name, **environment)
    await program.until(1)
    assert await program.process.wait() == 0
    return program.told[0]["data"]


async def token_of_partner(as_, world):
    """Agree that the partner brings deals in and sees the pipeline, and return the token that the guide makes."""
    given = {"managerId": f"user_{world.users['anna'].id}", "pipelineIds": [f"pipeline_{world.pipeline.id}"]}
    assert (await as_("admin").ask(AGREE, id=f"partner_{world.partner.id}", input=given))["partnerUpdate"]["userErrors"] == []
    made = (await as_("partner").ask(block("partner_token")))["tokenCreate"]
    assert made["userErrors"] == []
    return made["secret"]


def block(name):
    return re.search(rf"<!-- test: {name} -->\n```graphql\n(.*?)```", GUIDE, re.DOTALL)[1]


def has_curl(name):
    return not name.endswith(".sh") or shutil.which("curl")


@pytest.mark.parametrize("language", ["sh", "py", "mjs"])
async def test_a_deal_is_brought_in_once_however_often_it_is_sent(db, as_, world, run, server, language):
    name = f"bring.{language}"
    if not has_curl(name):
        pytest.skip("no curl")
    token = await token_of_partner(as_, world)

    told = [(await answer(run, name, URL=server, TOKEN=token))["dealCreate"] for _ in range(2)]

    assert told[0] == told[1]
    assert (told[0]["userErrors"], told[0]["deal"]["stage"]) == ([], {"name": "New"})
    shown = await as_("partner").ask(block("partner_shared"))
    assert [deal["title"] for deal in shown["deals"]["nodes"]].count(told[0]["deal"]["title"]) == 1
    assert shown["partners"]["nodes"][0]["bringsDeals"] is True


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)  # what clients do is not the database's
@pytest.mark.parametrize("language", ["sh", "py", "mjs"])
async def test_who_was_away_has_every_move_once_and_in_order(db, as_, world, run, language):
    name, titles = f"follow.{language}", [f"move {i}" for i in range(9)]
    if not has_curl(name):
        pytest.skip("no curl")
    token = await token_of_partner(as_, world)
    told = []
    async with serving(make_app(db, owns_database=False)) as url, Severed.before(url) as network:
        program = await run(name, told, URL=network.url, TOKEN=token)
        await begun(program, world)
        before = len(told)
        for title in titles[:3]:
            await move(world, title=title)
        await program.until(before + 3)
        if language != "sh":
            network.cut()
            for title in titles[3:6]:
                await move(world, title=title)
            await program.until(before + 6)
        await asyncio.sleep(0.1)  # what it has shown it keeps
        await program.stop()
        for title in titles[6:]:
            await move(world, title=title)
        program = await run(name, told, URL=network.url, TOKEN=token)
        await program.until(before + (9 if language != "sh" else 6))

    shown = [(one.get("data") or {"dealStageChanged": one})["dealStageChanged"]["deal"]["title"] for one in told[before:]]
    assert shown == [title for title in titles if language != "sh" or title not in titles[3:6]]


async def begun(program, world):
    """Wait until a follower is live: it then shows moves as they happen."""
    for i in range(100):
        await move(world, title=f"first {i}")
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.5):
                await program.news.wait()
        if program.told:
            return await program.until(1)
    raise AssertionError((await program.stop()).decode())


@pytest.mark.parametrize("language", ["py", "mjs"])
async def test_webhooks_are_taken_once_replayed_to_who_lost_them_and_shown_in_the_log(db, as_, world, run, server, language):
    if not shutil.which("curl"):
        pytest.skip("no curl")
    token, since = await token_of_partner(as_, world), now()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    reached = {"URL": server, "TOKEN": token}
    made = (await answer(run, "endpoint.sh", RECEIVER=f"http://127.0.0.1:{port}/", **reached))["webhookEndpointCreate"]
    assert made["userErrors"] == []
    given, told = {"PORT": port, "WEBHOOK_SECRET": made["secret"]}, []
    receiver = await run(f"receive.{language}", told, **given)
    await listening(port)
    await move(world, title="Told")
    await send(db, world)
    await receiver.until(1)
    assert (told[0]["data"]["record"]["title"], told[0]["gap"]) == ("Told", False)

    span = {"FROM": since.isoformat(), "TO": (now() + timedelta(seconds=1)).isoformat(), "ENDPOINT": made["endpoint"]["id"]}
    await settled(db, world, ("DELIVERED", 204, False))
    for expected in (1, 2):  # it has it; then it has lost it
        replayed = (await answer(run, "replay.sh", **span, **reached))["webhookReplay"]
        assert replayed == {"endpoint": {"isReplaying": True}, "userErrors": []}
        await send(db, world)
        await receiver.until(expected)
        await settled(db, world, ("DELIVERED", 204, True))
        assert len(told) == expected
        await receiver.stop()
        secret = made["secret"] if expected == 1 else f"whsec_{'A' * 43}="
        receiver = await run(f"receive.{language}", told, **{**given, "WEBHOOK_SECRET": secret})
        await listening(port)
    assert {**told[1], "gap": False} == told[0]
    await move(world, title="Not signed for it")
    await settled(db, world, ("DELIVERED", 204, True), ("WAITING", 401, False))

    log = (await answer(run, "log.sh", **reached))["webhookDeliveries"]["nodes"]
    assert len(told) == 2
    assert [(one["state"], one["isReplay"]) for one in log] == [("WAITING", False), ("DELIVERED", True)]


async def settled(db, world, *wanted):
    """Send until it stands so with the deliveries: the server sends, too, and whoever has a job has it alone."""
    for _ in range(200):
        await send(db, world, hurried=False)
        rows = WebhookDelivery.filter(workspace_id=world.workspace.id).order_by("sequence")
        found = await rows.values_list("state", "status", "is_replay")
        if tuple(found) == wanted:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(found)


async def listening(port):
    for _ in range(600):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", int(port))
        except OSError:
            await asyncio.sleep(0.05)
        else:
            writer.close()
            return
    raise AssertionError("nobody listens")
