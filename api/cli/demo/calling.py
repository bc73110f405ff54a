"""Calls that go on coming while the demo is served: the simulated provider tells of each as it happens, so that phones can be watched."""

import asyncio
import random
import threading
from uuid import UUID

from api.cli.demo.company import API_KEY, API_SALT
from api.cli.demo.story import SEED, Story
from integrations.simulators.mango import MangoSimulator
from integrations.simulators.mango_calling import Calling
from models.providers import ProviderAccount
from resolvers.intake.arriving import new_address

STRANGERS = [f"7925555{number:04d}" for number in range(40)]


async def hook_of(workspace_id: UUID, account_id: UUID) -> str:
    """Give an account an address that its provider sends to; return its path."""
    written, digest = new_address(workspace_id, account_id)
    await ProviderAccount.filter(workspace_id=workspace_id, id=account_id).update(hook_digest=digest)
    return f"/hooks/{written}"


def callers(story: Story) -> Calling:
    """Return who calls the company: some clients, and some whom nobody knows."""
    known = [client.phone.removeprefix("+") for client in story.clients[:160]]
    extensions = [str(user["telephony"]["extension"]) for user in story.users]
    simulator = MangoSimulator(key=API_KEY, salt=API_SALT)
    return Calling(simulator=simulator, numbers=known + STRANGERS, extensions=extensions, chance=random.Random(SEED + 9))


def begin(calling: Calling, address: str) -> None:
    """Let them call for as long as the process lives."""
    threading.Thread(target=asyncio.run, args=(calling.keep_calling(address),), daemon=True, name="calling").start()
