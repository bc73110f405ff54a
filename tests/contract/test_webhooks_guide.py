"""The guide to webhooks: its receiver takes what is sent and nothing forged, its shell lines sign alike, its query is accepted."""

import asyncio
import base64
import importlib.util
import re
import shutil
import time
from pathlib import Path

import pytest

from tests.conftest import serving
from tests.receiving import made, renamed, send

GUIDE = (Path(__file__).parents[2] / "docs" / "webhooks.md").read_text()


def block(mark):
    return re.search(rf"<!-- {re.escape(mark)} -->\n```\w+\n(.*?)```", GUIDE, re.DOTALL)[1]


@pytest.fixture
def settings(settings):
    return settings.model_copy(update={"webhook_networks": ["127.0.0.0/8"]})


async def test_the_guide_holds(db, as_, world, tmp_path, monkeypatch):
    created = (await as_("admin").ask(block("test: webhook")))["webhookEndpointCreate"]
    assert created["userErrors"] == []
    (tmp_path / "receiver.py").write_text(block("runs: receiver.py"))
    spec = importlib.util.spec_from_file_location("receiver", tmp_path / "receiver.py")
    receiver = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(receiver)

    class Here:
        secrets = []

    async with serving(receiver.app) as url:
        Here.url = f"{url}/voronka?"
        await made(as_("admin"), Here)
        monkeypatch.setenv("WEBHOOK_SECRET", Here.secrets[0])
        await renamed(as_("admin"), f"deal_{world.deals[0].id}", "Told")
        await send(db, world)
        [told] = receiver.taken.values()
        assert (told["type"], told["data"]["after"]) == ("deal.updated", {"title": "Told"})

        if shutil.which("curl") and shutil.which("openssl"):
            said = {
                "URL": f"{url}/voronka",
                "ID": "msg_1",
                "STAMP": str(int(time.time())),
                "BODY": '{"type":"x"}',
                "PATH": "/usr/bin:/bin",
            }
            for key, status in ((Here.secrets[0].removeprefix("whsec_"), b"204"), (base64.b64encode(b"x" * 32).decode(), b"401")):
                run = await asyncio.create_subprocess_exec(
                    "sh", "-c", block("runs: sign.sh"), env={**said, "KEY": key}, stdout=-1
                )
                assert (await run.communicate())[0] == status
