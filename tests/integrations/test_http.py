"""Outgoing HTTP: what is sent, what is sent again and when, what it may cost, and that nothing secret is told."""

import asyncio
import json
import traceback
import uuid
from base64 import b64encode

import httpx
import pytest
import stamina.instrumentation
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from structlog.testing import capture_logs

from integrations.exchanges import Limits, Outgoing, Retries
from integrations.http import Http
from models.ports.failures import ProviderFailure, Remedy
from models.ports.settings import Secret
from tests.conftest import serving
from tests.integrations.recorded import Recorded

SECRET = str(uuid.uuid4())
GET = Outgoing(method="GET", path="calls")
POST = Outgoing(method="POST", path="call", json={"to": "1"})


def opened(answer, *, wait=0.0, longest_wait=60.0, **options):
    """Return a client of a provider that answers with what a function makes of a request."""
    asked = []

    async def transport(request):
        asked.append(request)
        made = answer(request)
        made = await made if asyncio.iscoroutine(made) else made
        if isinstance(made, type) and issubclass(made, Exception):
            raise made(SECRET, **({} if made is httpx.InvalidURL else {"request": request}))
        return httpx.Response(made) if isinstance(made, int) else made

    client = Http(
        "The provider",
        "http://provider.test/v1/",
        retries=Retries(wait=wait, longest_wait=longest_wait),
        transport=httpx.MockTransport(transport),
        **options,
    )
    client.asked = asked
    return client


def in_turn(*answers):
    left = list(answers)
    return lambda _request: left.pop(0) if len(left) > 1 else left[0]


async def test_whatever_is_asked_is_sent():
    http = opened(lambda _: httpx.Response(200, json={"ok": True}), auth=httpx.BasicAuth("me", SECRET))

    await http.send(Outgoing(method="GET", path="calls", params={"page": 2}, headers={"x-key": "k"}))
    await http.send(Outgoing(method="POST", path="call", json={"a": 1}))
    await http.send(Outgoing(method="PUT", path="/call", form={"a": "1 2"}))
    answer = await http.send(Outgoing(method="PATCH", path="call", content=b"raw"))

    first, *others = http.asked
    assert str(first.url) == "http://provider.test/v1/calls?page=2"
    assert (first.headers["x-key"], first.headers["authorization"]) == (
        "k",
        "Basic " + b64encode(f"me:{SECRET}".encode()).decode(),
    )
    assert [(r.method, r.content) for r in others] == [("POST", b'{"a":1}'), ("PUT", b"a=1+2"), ("PATCH", b"raw")]
    assert answer.checked().json() == {"ok": True}


@pytest.mark.parametrize("trouble", [httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError, httpx.WriteError, 500, 503])
async def test_what_may_have_arrived_is_sent_again_only_where_that_does_no_harm(trouble):
    http = opened(in_turn(trouble, trouble, 200))
    assert (await http.send(GET)).status == 200
    assert len(http.asked) == 3

    http = opened(in_turn(trouble, trouble, 200))
    assert (await http.send(Outgoing(method="POST", path="search", repeatable=True))).status == 200

    http = opened(in_turn(trouble, 200))
    with pytest.raises(ProviderFailure, match="nobody knows") as failure:
        await http.send(POST)
    assert (len(http.asked), failure.value.remedy, failure.value.retry_after) == (1, Remedy.GIVE_UP, None)


@pytest.mark.parametrize("trouble", [httpx.ConnectError, httpx.ConnectTimeout, 429])
async def test_what_cannot_have_been_carried_out_is_sent_again_whatever_it_is(trouble):
    http = opened(in_turn(trouble, 200))

    assert (await http.send(POST)).status == 200


class Planned(Exception):
    """Stands for the wait before the next attempt."""


@pytest.fixture
def planned():
    """Return how long the wait before the next attempt would be, instead of waiting."""
    waits = []

    def note(details):
        waits.append(details.wait_for)
        raise Planned

    before = stamina.instrumentation.get_on_retry_hooks()
    stamina.instrumentation.set_on_retry_hooks([note])
    yield waits
    stamina.instrumentation.set_on_retry_hooks(before)


@pytest.mark.parametrize(
    ("written", "least", "most"),
    [
        ("7", 7, 7), ("2.5", 2.5, 2.5), ("0", 2, 2), ("Thu, 01 Jan 1970 00:00:59 GMT", 9, 9), ("Thu, 01 Jan 1970 00:00:01 GMT", 2, 2),
        ("soon", 2, 4), ("-5", 2, 4), ("", 2, 4), ("1e9", 2, 4), ("nan", 2, 4), ("٣", 2, 4), ("Thu, 99 Jan 1970", 2, 4),
    ],
)  # fmt: skip
@pytest.mark.parametrize("status", [429, 503])
async def test_who_is_asked_to_wait_does_and_never_less_than_planned(planned, written, least, most, status):
    answer = httpx.Response(status, headers=[(b"retry-after", written.encode())])
    http = opened(lambda _: answer, wait=2.0, clock=lambda: 50.0)

    with pytest.raises(Planned):
        await http.send(GET)

    assert least <= planned[0] <= most


@pytest.mark.parametrize(("written", "told"), [("3600", 3600), ("999999999", 86_400)])
async def test_who_is_asked_to_wait_too_long_comes_back_later(planned, written, told):
    http = opened(lambda _: httpx.Response(429, headers={"retry-after": written}))

    with pytest.raises(ProviderFailure) as failure:
        await http.send(GET)

    assert (planned, failure.value.remedy, failure.value.retry_after) == ([], Remedy.WAIT, told)


@pytest.mark.parametrize(
    ("status", "remedy", "later", "tries"),
    [(401, "LOG_IN", None, 1), (403, "GIVE_UP", None, 1), (404, "GIVE_UP", None, 1), (408, "RETRY", 60, 1), (302, "GIVE_UP", None, 1),
     (429, "WAIT", 60, 4), (500, "RETRY", 60, 4)],
)  # fmt: skip
async def test_a_status_says_what_may_be_done(status, remedy, later, tries):
    http = opened(lambda _: status)

    with pytest.raises(ProviderFailure, match=str(status)) as failure:
        (await http.send(GET)).checked()

    assert (failure.value.remedy, failure.value.retry_after, len(http.asked)) == (remedy, later, tries)


async def test_a_request_with_all_its_repeats_has_an_end():
    http = opened(lambda _: asyncio.Event().wait(), limits=Limits(seconds=0.05))

    with pytest.raises(ProviderFailure, match="in time"):
        await http.send(GET)


async def test_an_answer_has_an_end():
    async def very_long():
        for _ in range(1000):
            yield b"x" * 1000

    http = opened(lambda _: httpx.Response(200, content=very_long()), limits=Limits(body=5000))

    with pytest.raises(ProviderFailure, match="more than 5000 bytes"):
        await http.send(GET)
    taken = 0
    with pytest.raises(ProviderFailure, match="more than 5000 bytes"):
        async with http.stream(GET) as streamed:
            async for chunk in streamed.chunks:
                taken += len(chunk)
    assert taken == 5000


async def test_an_account_asks_a_few_things_at_a_time():
    running, most, go = 0, 0, asyncio.Event()

    async def slow():
        nonlocal running, most
        running += 1
        most = max(most, running)
        if running == 2:
            go.set()
        await go.wait()
        running -= 1
        return 200

    http = opened(lambda _: slow(), limits=Limits(at_a_time=2))

    await asyncio.gather(*(http.send(GET) for _ in range(6)))

    assert most == 2


async def test_an_answer_is_streamed_and_one_that_breaks_off_says_so():
    async def broken():
        yield b"half"
        raise httpx.ReadError(SECRET)

    http = opened(in_turn(503, httpx.Response(200, content=broken())))

    with pytest.raises(ProviderFailure, match="broke off") as failure:
        async with http.stream(GET) as streamed:
            assert (streamed.status, [chunk async for chunk in streamed.chunks]) == (200, [b"half"])

    assert failure.value.remedy is Remedy.RETRY


@pytest.mark.parametrize(
    "trouble", [httpx.ReadTimeout, httpx.ConnectError, httpx.LocalProtocolError, httpx.UnsupportedProtocol, 500]
)
async def test_nothing_secret_is_told(trouble, caplog):
    caplog.set_level("DEBUG")
    secret = Secret(SECRET)
    http = opened(lambda _: trouble, secrets=(secret,), auth=httpx.BasicAuth("me", secret.reveal()))

    with capture_logs() as logs, pytest.raises(ProviderFailure) as failure:
        await http.send(Outgoing(method="POST", path="x", form={"token": SECRET}, repeatable=True))

    told = (
        "".join(traceback.format_exception(failure.value))
        + json.dumps(logs, default=str)
        + caplog.text
        + repr(secret)
        + f"{secret}"
    )
    assert SECRET not in told


@pytest.mark.parametrize(
    "address", [{"path": f"{SECRET}/me"}, {"path": "me", "params": {"key": SECRET}}, {"path": SECRET.replace("-", "%2D")}]
)
async def test_a_secret_is_never_put_into_an_address(address):
    http = opened(lambda _: 200, secrets=(Secret(SECRET),))

    with pytest.raises(ValueError, match="address") as refused:
        await http.send(Outgoing(method="GET", **address))

    assert SECRET not in str(refused.value)
    assert http.asked == []


async def test_the_environment_decides_nothing(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")

    async def answer(_request):
        return PlainTextResponse("here")

    async with serving(Starlette(routes=[Route("/calls", answer)]), lifespan="off") as url:
        http = Http("The provider", url)
        assert (await http.send(GET)).body == b"here"
        await http.close()


async def test_what_was_captured_is_answered_and_nothing_else():
    captured = {
        "request": {"method": "POST", "path": "/v1/call", "json": {"to": "1"}},
        "response": {"status": 201, "text": "made"},
    }
    http = Http("The provider", "http://provider.test/v1/", transport=(recorded := Recorded([captured, captured])))

    assert (await http.send(POST)).body == b"made"
    with pytest.raises(AssertionError):
        await http.send(Outgoing(method="POST", path="call", json={"to": "2"}))
    assert recorded.left == 0
    with pytest.raises(AssertionError, match="nothing more"):
        await http.send(POST)
