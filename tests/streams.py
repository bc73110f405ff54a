"""A client of server-sent events for tests: it shows what was sent, block by block."""

import asyncio
import json

import httpx

from tests.sockets import FOLLOW

EVENTS = "text/event-stream"


class Events:
    """One stream."""

    def __init__(self, client, response):
        self.client, self.response = client, response
        self.pieces, self.read = response.aiter_raw(), b""

    @classmethod
    async def open(cls, url, token, query=FOLLOW, *, method="POST", last=None, accept=EVENTS, **variables):
        client = httpx.AsyncClient(base_url=url, trust_env=False, timeout=20)
        headers = {
            "accept": accept,
            "accept-encoding": "gzip, br, zstd",
            **({"authorization": f"Bearer {token}"} if token else {}),
        }
        if last is not None:
            headers["last-event-id"] = last
        asked = {"query": query, "variables": variables}
        told = {"params": {**asked, "variables": json.dumps(variables)}} if method == "GET" else {"json": asked}
        response = await client.send(client.build_request(method, "/graphql", headers=headers, **told), stream=True)
        return cls(client, response)

    async def block(self):
        """Return the next block as it is, comments too; None at the end."""
        async with asyncio.timeout(20):
            while b"\n\n" not in self.read:
                piece = await anext(self.pieces, None)
                if piece is None:
                    assert not self.read
                    return None
                self.read += piece
        block, self.read = self.read.split(b"\n\n", 1)
        return block.decode()

    async def fields(self):
        """Return the next block's fields, comments apart; None at the end."""
        while (block := await self.block()) is not None:
            if not block.startswith(":"):
                return dict(line.split(":", 1) if ": " not in line else line.split(": ", 1) for line in block.split("\n"))
        return None

    async def start(self):
        """Return the cursor that is told first."""
        first = await self.fields()
        assert list(first) == ["retry", "id", "data"], first
        assert first["data"] == ""
        return int(first["id"])

    async def event(self, name="dealStageChanged"):
        """Return the next event."""
        found = await self.fields()
        assert found["event"] == "next", found
        payload = json.loads(found["data"])["data"][name]
        assert found["id"] == payload["cursor"]
        return payload

    async def rest(self):
        """Return all blocks up to the end."""
        blocks = []
        while (block := await self.block()) is not None:
            blocks.append(block)
        return blocks

    async def close(self):
        await self.response.aclose()
        await self.client.aclose()
