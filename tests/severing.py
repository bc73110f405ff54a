"""A network between a client and the server that can be cut in the middle of a message, and a proxy that has lost its server meanwhile."""

import asyncio
import contextlib

GONE = b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


class Severed:
    """Passes on what it is sent until it is told to cut."""

    def __init__(self, url):
        self.leads_to(url)
        self.is_cutting, self.swallowing, self.passing, self.refusing = set(), set(), set(), lambda _head: False

    def leads_to(self, url):
        """Go on with another server."""
        self.port = int(url.rsplit(":", 1)[1])

    @classmethod
    @contextlib.asynccontextmanager
    async def before(cls, url):
        self = cls(url)
        server = await asyncio.start_server(self._pass, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield self
        server.close()
        for writer in list(self.passing):
            writer.transport.abort()

    def cut(self):
        """Cut each connection in the middle of what comes next for its client."""
        self.is_cutting = set(self.passing)

    def swallow(self):
        """Let nothing through any more on the connections that there are, and tell nobody."""
        self.swallowing = set(self.passing)

    async def _pass(self, reader, writer):
        head = await reader.read(65536)
        if self.refusing(head):
            writer.write(GONE)
            writer.close()
            return
        upstream, to_server = await asyncio.open_connection("127.0.0.1", self.port)
        to_server.write(head)
        self.passing.add(writer)
        try:
            await asyncio.wait(
                [
                    asyncio.create_task(self._copy(reader, to_server, writer)),
                    asyncio.create_task(self._copy(upstream, writer, writer)),
                ],
                return_when=asyncio.FIRST_COMPLETED,
            )
        finally:
            self.passing.discard(writer)
            writer.transport.abort()
            to_server.transport.abort()

    async def _copy(self, reader, writer, client):
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(65536):
                if writer in self.is_cutting and b"dealStageChanged" in data:
                    writer.write(data[: len(data) // 2])
                    await writer.drain()
                    return
                if client not in self.swallowing:
                    writer.write(data)
            while client in self.swallowing:  # whoever hangs up is not heard either
                await asyncio.sleep(0.05)
