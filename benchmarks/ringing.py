"""From the provider's ring event to the subscriber's screen: one process serves and takes hooks, another reads them, on PostgreSQL."""

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time

import httpx
import orjson

from benchmarks.contestants import contestant
from benchmarks.stream import event, subscribe
from integrations.simulators.mango import MangoSimulator
from models.contacts import Contact, ContactPhone
from models.db.connecting import DatabaseOptions, database
from models.folding import sort_key
from models.providers import ProviderAccount, ProviderUser
from models.sealing import Sealed, new_key
from models.users import Role, User
from models.workspaces import Workspace
from resolvers.derived import upgrade
from resolvers.intake.arriving import new_address
from resolvers.sign_in.tokens import create_token
from tests import postgres

QUERY = """subscription { incomingCall { cursor call { state clientNumber user { name } contact { name owner { name } nextTask { title }
  deals(first: 3) { nodes { title stage { name } } } } unclaimedCalls(first: 3) { nodes { startedAt } } } } }"""
KEY, SALT, NUMBER = "key", "salt", "79160000001"
VORONKA = [sys.executable, "-c", "from api.cli import main; main()"]


async def company(url, key):
    """Make somebody whose phone rings, and a client; return a token and the path of the account's hooks."""
    async with database(DatabaseOptions(url=url, secret_keys=[key])):
        await upgrade(DatabaseOptions(url=url))
        own = {"workspace_id": (await Workspace.create(name="B")).id}
        user = await User.create(**own, name="U", email="u", role=Role.MANAGER)
        account = await ProviderAccount.create(
            **own, provider="mango", name="M", credentials=Sealed.of({"api_key": KEY, "api_salt": SALT})
        )
        written, account.hook_digest = new_address(account.workspace_id, account.id)
        await account.save()
        await ProviderUser.create(**own, account_id=account.id, key="ext:101", employee_key="ext:101", user_id=user.id)
        client = await Contact.create(**own, name="C", name_key=sort_key("C"), owner_id=user.id)
        await ContactPhone.create(**own, contact_id=client.id, number=f"+{NUMBER}", written=NUMBER)
        return (await create_token(user, "b")).secret, f"/hooks/{written}"


async def rings(port, token, path, calls):
    """Let a phone ring so often; return the milliseconds until it is shown, each time."""
    socket = await subscribe(port, "/graphql", token, QUERY)
    simulator, took = MangoSimulator(key=KEY, salt=SALT), []
    await asyncio.sleep(2)
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}{path}", trust_env=False) as provider:
        for number in range(calls):
            for seq, state in enumerate(("Appeared", "Disconnected"), 1):
                told = {
                    "entry_id": f"e{number}", "call_id": f"l{number}", "timestamp": int(time.time()), "seq": seq, "call_state": state,
                    "location": "abonent", "from": {"number": NUMBER}, "to": {"extension": "101", "line_number": "74951112233"},
                }  # fmt: skip
                place, body = simulator.event("events/call", told)
                shown = asyncio.create_task(event(socket))
                started = time.perf_counter()
                answered = await provider.post(place, content=body)
                assert answered.status_code == 200, answered.text
                text = orjson.loads(await asyncio.wait_for(shown, 30))
                took.append((time.perf_counter() - started) * 1000)
                assert text["payload"]["data"]["incomingCall"]["call"]["contact"]["name"] == "C", text
                await asyncio.sleep(0.05)
    return sorted(took)


async def run(calls):
    """Measure, and print the median, the 99th of a hundred, and the worst."""
    admin, key = postgres.admin_url(), new_key()
    url = await postgres.create_database(admin)
    spool = tempfile.mkdtemp()
    try:
        token, path = await company(url, key)
        environment = {
            "DATABASE_URL": url,
            "VORONKA_SECRET_KEY": key,
            "VORONKA_WORK": "false",
            "VORONKA_PULL_MINUTES": "0",
            "VORONKA_LOG_LEVEL": "warning",
            "VORONKA_HOOK_SPOOL": spool,
        }
        worker = subprocess.Popen([*VORONKA, "worker"], env={**os.environ, **environment}, stdout=subprocess.DEVNULL)
        try:
            with contestant([*VORONKA, "serve"], environment) as (port, _):
                took = await rings(port, token, path, calls)
        finally:
            worker.terminate()
            worker.wait(30)
        worst = took[min(len(took) - 1, len(took) * 99 // 100)]
        print(
            f"{len(took)} events, ms from the hook to the screen: median {statistics.median(took):.0f}, p99 {worst:.0f}, worst {took[-1]:.0f}"
        )
    finally:
        await postgres.drop_database(admin, url)


if __name__ == "__main__":
    asyncio.run(run(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
