"""A serving process is killed between its answer to a hook and the reading of it: another one reads it."""

import asyncio
import json
import os
import signal
import socket
import sys

import httpx

from api.spool import Spool
from models.interactions import Interaction
from models.jobs import Queue
from models.providers import ProviderAccount
from models.sealing import Sealed
from resolvers.intake.arriving import new_address
from tests.flows.test_hooks import KEY, SALT, simulator
from tests.integrations.test_mango_events import JSON
from tests.working import hurry, work


async def begun(url, environment):
    """Start the product's own server in a process of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    given = {**os.environ, "DATABASE_URL": url, "VORONKA_PORT": str(port), "VORONKA_WORK": "false", **environment}
    command = (sys.executable, "-c", "from api.cli import main; main()", "serve")
    process = await asyncio.create_subprocess_exec(*command, env=given, stderr=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL)  # fmt: skip
    base = f"http://127.0.0.1:{port}"
    async with httpx.AsyncClient(base_url=base) as client:
        while process.returncode is None:
            try:
                if (await client.get("/healthz")).status_code == 200:
                    return process, base
            except httpx.TransportError:
                await asyncio.sleep(0.05)
    raise AssertionError("the server ended")


async def test_what_was_answered_outlives_the_process_that_answered(db, world, tmp_path):
    credentials = Sealed.of({"api_key": KEY, "api_salt": SALT})
    account = await ProviderAccount.create(workspace_id=world.workspace.id, provider="mango", name="K", credentials=credentials)
    path, account.hook_digest = new_address(world.workspace.id, account.id)
    await account.save()
    process, base = await begun(db.database_url, {"VORONKA_HOOK_SPOOL": str(tmp_path / "spool")})
    answered = []
    try:
        async with httpx.AsyncClient(base_url=base) as client:

            async def send(number):
                event = {**json.loads(JSON), "entry_id": f"k{number}"}
                place, body = simulator.event("events/summary", event)
                try:
                    if (await client.post(f"/hooks/{path}{place}", content=body)).status_code == 200:
                        answered.append(f"k{number}")
                except httpx.TransportError:
                    return
                if len(answered) == 40:
                    process.send_signal(signal.SIGKILL)

            await asyncio.gather(*map(send, range(80)))
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
    assert process.returncode == -signal.SIGKILL
    assert len(answered) >= 40
    await Spool(tmp_path / "spool", 10**9).empty()
    await hurry(world.workspace.id)
    await work(Queue.LIVE)
    taken = set(await Interaction.filter(account_id=account.id).values_list("external_id", flat=True))
    assert set(answered) <= taken
