"""A process of its own that does things in a workspace: ``python -m tests.kpis.process`` reads from its standard input where, and how many."""

import asyncio
import json
import random
import sys
from collections import Counter
from types import SimpleNamespace

import httpx

from api.app import make_app
from api.settings import Settings
from models.db.connecting import database
from tests.conftest import Client
from tests.kpis.acts import EACH, Acts


def told(url, world, seed, count):
    """Return what a process is told: it finds everything else in the database."""
    users = {name: {"id": str(user.id), "email": user.email} for name, user in world.users.items()}
    stages = {name: {"id": str(stage.id)} for name, stage in world.stages.items()}
    where = {"workspace": {"id": str(world.workspace.id)}, "users": users, "stages": stages, "tokens": world.tokens}
    return json.dumps({"url": url, "world": where, "seed": seed, "count": count})


def _world(given):
    rows = {name: {key: SimpleNamespace(**row) for key, row in given[name].items()} for name in ("users", "stages")}
    return SimpleNamespace(workspace=SimpleNamespace(**given["workspace"]), tokens=given["tokens"], **rows)


async def act(settings, world, seed, count):
    """Do so many acts of chance through an application of one's own; return how often each was done."""
    chance, done = random.Random(seed), Counter()
    transport = httpx.ASGITransport(app=make_app(settings, owns_database=False), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as http:
        acts = Acts(lambda name: Client(http, world.tokens[name]), world, chance, f"Acts {seed}")
        for _ in range(count):
            name = chance.choice(EACH)
            done[name] += bool(await getattr(acts, name)())
    return done


async def main(given):
    settings = Settings(DATABASE_URL=given["url"])
    async with database(settings.database):
        done = await act(settings, _world(given["world"]), given["seed"], given["count"])
    sys.stdout.write(f"{json.dumps(done)}\n")


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.stdin.read())))
