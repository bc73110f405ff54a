"""Running use cases against each other: each through a request and a transaction of its own, with pauses where others can come between."""

import asyncio
import random

import pytest

from resolvers.changes import Changes

ROW = "{ userErrors { field code } }"


@pytest.fixture
def slow_commits(monkeypatch):
    """Let every transaction wait a moment before it ends, so that what it has looked at can change."""
    chance, flush = random.Random(5), Changes.flush

    async def later(work):
        await asyncio.sleep(chance.uniform(0, 0.02))
        await flush(work)

    monkeypatch.setattr(Changes, "flush", later)


async def together(*calls):
    """Make calls at about the same time, in an order of chance; return what each gave, in the order given."""
    chance = random.Random(len(calls))
    started = dict.fromkeys(range(len(calls)))

    async def one(index):
        await asyncio.sleep(chance.uniform(0, 0.02))
        return await calls[index]

    for index in chance.sample(range(len(calls)), len(calls)):
        started[index] = asyncio.ensure_future(one(index))
    return await asyncio.gather(*started.values())


def codes(answers):
    """Return the codes of user errors of each answer, sorted."""
    return sorted([error["code"] for payload in answer.values() for error in payload["userErrors"]] for answer in answers)


async def outcome(client, query, **variables):
    """Return the one payload of a mutation, or the code of the error that came instead."""
    body = (await client.post(query, variables)).json()
    return body["errors"][0]["extensions"]["code"] if body.get("errors") else next(iter(body["data"].values()))
