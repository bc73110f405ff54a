"""Reading what a request sends, for every path alike: never more than a limit, never for ever, and JSON that is only JSON."""

import re
import time
from asyncio import get_running_loop
from collections.abc import AsyncIterator, Coroutine, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, NoReturn, cast
from urllib.parse import parse_qsl

import orjson
from starlette.types import Message, Receive

from api.answers import CLOSE, HttpRefusal
from models.alarms import within
from models.errors import ErrorCode, PayloadTooLarge
from schema.turns import Turns

PACE = 32_768
"""Bytes that earn a body one more second: a slow line may send a large file; one that stalls or drips is ended."""
LARGE = 65_536
"""Bytes of JSON that take about a millisecond to parse."""
DEEPEST = 100
"""How deep JSON may be nested; what goes through it level by level needs no more care than this."""


@dataclass(frozen=True, kw_only=True)
class BodyReader:
    """Reads bodies of at most ``limit`` bytes, which begin and go on to arrive within ``seconds``; 0 for no limit of time."""

    limit: int
    seconds: float
    turns: Turns = field(default_factory=Turns)

    async def chunks(self, headers: Mapping[bytes, bytes], receive: Receive) -> AsyncIterator[bytes]:
        """Yield a body as it arrives. What is too large, compressed, too slow or cut off is refused."""
        self.declared(headers)
        arriving = _Arriving(self, receive)
        while arriving.more:
            yield await arriving.next()

    async def whole(self, headers: Mapping[bytes, bytes], receive: Receive) -> bytes:
        """Return a body, whole."""
        self.declared(headers)
        arriving = _Arriving(self, receive)
        first = await arriving.next()
        if not arriving.more:
            return first
        found = bytearray(first)
        while arriving.more:
            found += await arriving.next()
        return bytes(found)

    async def json(self, headers: Mapping[bytes, bytes], receive: Receive) -> dict[str, Any]:
        """Return the JSON object that a body is. A large one waits for its turn to be parsed."""
        raw = await self.whole(headers, receive)
        if len(raw) < LARGE:
            return json_object(raw)
        async with self.turns.turn(None):
            return json_object(raw)

    def declared(self, headers: Mapping[bytes, bytes]) -> int | None:
        """Return how long a body says it is, if it does; what cannot be read is refused by its head."""
        encoding = headers.get(b"content-encoding")
        if encoding and encoding.strip().lower() not in {b"", b"identity"}:
            raise HttpRefusal(415, "A compressed body is not accepted.")
        length = headers.get(b"content-length", b"").strip()
        if not length:
            return None
        if not length.isdigit():
            raise HttpRefusal(400, "content-length: must be a number.", headers=CLOSE)
        if len(length) > 18 and len(length.lstrip(b"0")) > 18:
            self.too_large()
        found = int(length)
        if found > self.limit:
            self.too_large()
        return found

    def too_large(self) -> NoReturn:
        """Refuse a body for its size."""
        raise PayloadTooLarge(f"The body is larger than {self.limit} bytes.")


class _Arriving:
    """A body that is on its way."""

    __slots__ = ("_patience", "_reader", "_receive", "_size", "more")

    def __init__(self, reader: BodyReader, receive: Receive) -> None:
        self._reader, self._receive, self._size = reader, receive, 0
        self._patience, self.more = reader.seconds, True

    async def next(self) -> bytes:
        """Return the next part of it."""
        begun = time.monotonic()
        try:
            message = await within(cast("Coroutine[Any, Any, Message]", self._receive()), self._until)
        except TimeoutError:
            raise HttpRefusal(408, "The body did not arrive in time.", ErrorCode.TIMEOUT, CLOSE) from None
        if message["type"] == "http.disconnect":
            raise HttpRefusal(400, "The body was cut off.")
        chunk: bytes = message.get("body", b"")
        self.more = message.get("more_body", False)
        self._size += len(chunk)
        if self.more:
            self._patience = min(self._reader.seconds, self._patience - (time.monotonic() - begun) + len(chunk) / PACE)
        if self._size > self._reader.limit:
            self._reader.too_large()
        return chunk

    def _until(self) -> float | None:
        return get_running_loop().time() + self._patience if self._reader.seconds else None


def json_of(raw: bytes | str, what: str = "The body") -> Any:
    """Return what JSON says; what is not JSON, or nested too deep, is refused."""
    try:
        found = orjson.loads(raw)
    except orjson.JSONDecodeError as exc:
        raise HttpRefusal(400, f"{what} is not JSON: {exc}.") from None
    if _brackets(raw) > DEEPEST and _deepest(raw) > DEEPEST:
        raise HttpRefusal(400, f"{what} is nested deeper than {DEEPEST} levels.")
    return found


_TEXTS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"')
_BRACKETS = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
_OTHERS = bytes(set(range(256)) - _BRACKETS.keys())


def _brackets(raw: bytes | str) -> int:
    """Return how many lists and objects begin in JSON, or more: it is nested no deeper than that."""
    return raw.count(b"[") + raw.count(b"{") if isinstance(raw, bytes) else raw.count("[") + raw.count("{")


def _deepest(raw: bytes | str) -> int:
    """Return how deep JSON that has been parsed is nested, by its brackets outside of texts."""
    written = raw if isinstance(raw, bytes) else raw.encode("utf-8", "surrogatepass")
    brackets = _TEXTS.sub(b"", written).translate(None, _OTHERS)
    return max(accumulate(map(_BRACKETS.__getitem__, brackets)), default=0)


def json_object(raw: bytes) -> dict[str, Any]:
    """Return the object that a body is as JSON."""
    found = json_of(raw)
    if not isinstance(found, dict):
        raise HttpRefusal(400, "The body must be a JSON object.")
    return found


_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


def query_of(raw: bytes) -> dict[str, str]:
    """Return the parameters of a query string, the last of each name. What is not UTF-8 once it is decoded is refused."""
    try:
        text = raw.decode()
        if _BROKEN_ESCAPE.search(text):
            raise HttpRefusal(400, "The query string has a % that is not followed by two hexadecimal digits.")
        return dict(parse_qsl(text, keep_blank_values=True, errors="strict"))
    except UnicodeDecodeError:
        raise HttpRefusal(400, "The query string is not UTF-8.") from None
