"""WebSocket clients for tests: an ordinary one, one that does by hand what no library would, and the usual client's rules."""

import asyncio
import contextlib
import json
import os
import socket
import struct
from pathlib import Path

import pytest
import websockets

from resolvers.changes import changes
from resolvers.deals import editing as deals
from resolvers.deals import moves

PROTOCOL = "graphql-transport-ws"
FOLLOW = "subscription($f: DealFilter, $a: String) { dealStageChanged(filter: $f, after: $a) { cursor deal { title stage { name } } change { fromStage { name } toStage { name } } actor { name } } }"


def ends_for_good(code):
    """Whether graphql-ws gives up after this close: its client.ts, isFatalInternalCloseCode and shouldRetryConnectOrThrow."""
    if 1000 <= code <= 1999:
        return code not in {1000, 1001, 1005, 1006, 1012, 1013, 1014}
    return code in {4004, 4005, 4400, 4401, 4406, 4409, 4429, 4500}


class Socket:
    """A client by the protocol."""

    def __init__(self, connection):
        self.connection = connection

    @classmethod
    async def open(cls, url, token=None, *, protocol=PROTOCOL):
        self = cls(
            await websockets.connect(
                url.replace("http", "ws") + "/graphql", subprotocols=[protocol], proxy=None, ping_interval=None
            )
        )
        if token:
            try:
                await self.send(type="connection_init", payload={"token": token})
                assert await self.receive() == {"type": "connection_ack"}
            except BaseException:
                await self.connection.close()
                raise
        return self

    async def send(self, **message):
        await self.connection.send(json.dumps(message))

    async def receive(self):
        """Return the next message, pings apart; a server that only pings is as silent as any."""
        async with asyncio.timeout(20):
            while True:
                message = json.loads(await self.connection.recv())
                if message != {"type": "ping"}:
                    return message
                await self.send(type="pong")

    async def subscribe(self, operation="1", query=FOLLOW, **variables):
        await self.send(id=operation, type="subscribe", payload={"query": query, "variables": variables})

    async def follow(self, operation="1", query=FOLLOW, **variables):
        await self.subscribe(operation, query, **variables)
        await self.send(type="ping")
        message = await self.receive()
        assert message == {"type": "pong"}, message
        await asyncio.sleep(0.1)

    async def event(self):
        message = await self.receive()
        assert message["type"] == "next", message
        return message["payload"]["data"]["dealStageChanged"]

    async def refusal(self):
        """Return the code with which the server closes, before which it shows nothing."""
        with pytest.raises(websockets.ConnectionClosed) as closed:
            message = await self.receive()
            raise AssertionError(message)
        return closed.value.rcvd.code

    async def closing(self):
        """Return the code with which the server closes, whatever comes before."""
        with pytest.raises(websockets.ConnectionClosed) as closed:
            async with asyncio.timeout(20):
                while True:
                    await self.connection.recv()
        return closed.value.rcvd.code if closed.value.rcvd else 1006


class Raw:
    """A client that answers nothing and reads only when told to, through a small window."""

    @classmethod
    async def open(cls, url, token=None):
        self = cls()
        self.loop = asyncio.get_running_loop()
        self.socket = socket.socket()
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.socket.setblocking(False)
        await self.loop.sock_connect(self.socket, ("127.0.0.1", int(url.rsplit(":", 1)[1])))
        await self.loop.sock_sendall(
            self.socket,
            b"GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n",
        )
        self.read = b""
        while b"\r\n\r\n" not in self.read:
            self.read += await self.loop.sock_recv(self.socket, 4096)
        self.read = self.read.split(b"\r\n\r\n", 1)[1]
        if token:
            await self.send(self.text({"type": "connection_init", "payload": {"token": token}}))
            assert await self.frame() == (1, b'{"type":"connection_ack"}')
        return self

    @staticmethod
    def bytes_of(data, opcode=1, *, last=True):
        size = len(data)
        length = (
            bytes([0x80 | size])
            if size < 126
            else b"\xfe" + struct.pack("!H", size)
            if size < 65536
            else b"\xff" + struct.pack("!Q", size)
        )
        return bytes([0x80 * last | opcode]) + length + bytes(4) + data

    @classmethod
    def text(cls, message):
        return cls.bytes_of(json.dumps(message).encode())

    async def send(self, data):
        await self.loop.sock_sendall(self.socket, data)

    async def flood(self, data):
        """Send the same again and again, for as long as the server takes it."""
        with contextlib.suppress(OSError):
            while True:
                await self.send(data)

    async def frame(self):
        """Return the next frame's kind and what is in it; None when the connection is over."""
        head = await self._take(2)
        if head is None:
            return None
        size = head[1]
        if size > 125:
            size = int.from_bytes(await self._take(2 if size == 126 else 8))
        body = await self._take(size)
        return None if body is None else (head[0] & 15, body)

    async def _take(self, size):
        while len(self.read) < size:
            try:
                more = await asyncio.wait_for(self.loop.sock_recv(self.socket, 65536), 20)
            except ConnectionResetError:
                more = b""
            if not more:
                return None
            self.read += more
        taken, self.read = self.read[:size], self.read[size:]
        return taken

    async def closing(self):
        """Return the code with which the server closes, 1006 where it says nothing more."""
        while (frame := await self.frame()) is not None:
            if frame[0] == 8:
                return int.from_bytes(frame[1][:2])
        return 1006

    def close(self):
        self.socket.close()


def resident_bytes():
    """Return this process's memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


async def move(world, by="anna", title="D", to="Talks", *, times=1):
    """Move a new deal; ``times`` tells of it so often, in one transaction."""
    actor = world.actors[by]
    async with changes(actor.workspace_id, actor.user_id) as work:
        deal = await deals.create_deal(work, actor, {"title": title})
        await moves.move_deal(work, actor, f"deal_{deal.id}", f"stage_{world.stages[to].id}")
        moved = next(event for event in work.events if event.type == "deal.stage_changed")
        for _ in range(times - 1):
            work.record(moved)
    return deal
