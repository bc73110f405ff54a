"""One HTTP request and its answer: a whole answer is one write, and no header is more than one line."""

import asyncio
from types import SimpleNamespace

import pytest

from api.exchange import Exchange

WHOLE = {"type": "http.response.start", "status": 200, "headers": [(b"x-id", b"1"), (b"content-length", b"4")]}


class Writes:
    """A transport that notes what is written."""

    def __init__(self):
        self.made, self.is_closed = [], False

    def write(self, data):
        self.made.append(bytes(data))

    def close(self):
        self.is_closed = True

    def is_closing(self):
        return self.is_closed


def exchange(method="POST", *, keep_alive=True, flow=None):
    return Exchange(
        scope={"method": method}, transport=Writes(), flow=flow or SimpleNamespace(write_paused=False, resume_reading=lambda: None),
        logger=None, access_logger=None, access_log=False, default_headers=[(b"date", b"now")], message_event=asyncio.Event(),
        expect_100_continue=False, keep_alive=keep_alive, on_response=lambda: None,
    )  # fmt: skip


async def test_a_whole_answer_is_one_write():
    made = exchange()

    await made.send(dict(WHOLE))
    await made.send({"type": "http.response.body", "body": b"body"})

    assert made.transport.made == [b"HTTP/1.1 200 OK\r\ndate: now\r\nx-id: 1\r\ncontent-length: 4\r\n\r\nbody"]
    assert (made.response_complete, made.transport.is_closed) == (True, False)


async def test_an_answer_in_parts_begins_with_its_head_and_ends_with_its_end():
    made = exchange()

    await made.send({"type": "http.response.start", "status": 200, "headers": []})
    for part, more in ((b"one", True), (b"", False)):
        await made.send({"type": "http.response.body", "body": part, "more_body": more})

    assert b"".join(made.transport.made) == (
        b"HTTP/1.1 200 OK\r\ndate: now\r\ntransfer-encoding: chunked\r\n\r\n3\r\none\r\n0\r\n\r\n"
    )


async def test_the_answer_to_head_has_no_body_and_a_wrong_length_is_a_bug():
    head, short = exchange("HEAD"), exchange()
    for made in (head, short):
        await made.send(dict(WHOLE))

    await head.send({"type": "http.response.body", "body": b"body"})
    with pytest.raises(RuntimeError, match="shorter"):
        await short.send({"type": "http.response.body", "body": b"b"})

    assert b"".join(head.transport.made).endswith(b"content-length: 4\r\n\r\n")


@pytest.mark.parametrize("said", [[(b"connection", b"close")], []])
async def test_a_connection_that_ends_says_so_once(said):
    made = exchange(keep_alive=bool(said))

    await made.send({**WHOLE, "headers": [*said, *WHOLE["headers"]]})
    await made.send({"type": "http.response.body", "body": b"body"})

    assert (made.transport.made[0].count(b"connection: close\r\n"), made.transport.is_closed) == (1, True)


@pytest.mark.parametrize("value", [b"1\r\nset-cookie: x", b"1\n", b"\r1", b"\0"])
async def test_a_header_that_would_be_two_is_never_sent(value):
    made = exchange()

    with pytest.raises(RuntimeError, match="end of a line"):
        await made.send({"type": "http.response.start", "status": 200, "headers": [(b"x-id", value)]})

    assert made.transport.made == []


async def test_a_body_that_is_here_is_taken_at_once_and_reading_goes_on_to_hear_of_a_client_that_leaves():
    resumed = []
    made = exchange(flow=SimpleNamespace(write_paused=False, resume_reading=lambda: resumed.append(True)))
    made.body += b"all of it"
    made.more_body = False
    made.message_event.set()

    taken = await made.receive()
    leaving = asyncio.ensure_future(made.receive())
    await asyncio.sleep(0)
    made.disconnected = True
    made.message_event.set()

    assert taken == {"type": "http.request", "body": b"all of it", "more_body": False}
    assert (await leaving, bool(resumed)) == ({"type": "http.disconnect"}, True)
