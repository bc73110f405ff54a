"""A provider that answers what it once answered: an httpx transport made of captured exchanges."""

import json
from collections import deque
from pathlib import Path
from urllib.parse import parse_qsl

import httpx


class Recorded(httpx.AsyncBaseTransport):
    """Gives the captured answers in their order. A request that is not the captured one fails the test.

    An exchange is ``{"request": {method, path, query?, form?, json?}, "response": {status?, headers?, json? or text? or file?}}``;
    what a captured request does not name may be anything.
    """

    def __init__(self, exchanges, folder=Path()):
        self._exchanges, self._folder = deque(exchanges), folder

    @classmethod
    def of(cls, path):
        """Return the transport of a file of exchanges; files that they name lie beside it."""
        return cls(json.loads(path.read_text()), path.parent)

    @property
    def left(self):
        """How many exchanges have not been asked for."""
        return len(self._exchanges)

    async def handle_async_request(self, request):
        assert self._exchanges, f"nothing more was captured, and {request.method} {request.url.path} is asked"
        captured = self._exchanges.popleft()
        body = (await request.aread()).decode()
        sent = {
            "method": request.method,
            "path": request.url.path,
            "query": dict(request.url.params),
            "form": dict(parse_qsl(body, keep_blank_values=True)),
            "json": json.loads(body) if "json" in captured["request"] else None,
        }
        assert {name: sent[name] for name in captured["request"]} == captured["request"]
        answer = captured["response"]
        content = (self._folder / answer["file"]).read_bytes() if "file" in answer else answer.get("text", "").encode()
        content = json.dumps(answer["json"]).encode() if "json" in answer else content
        return httpx.Response(answer.get("status", 200), headers=answer.get("headers"), content=content)
