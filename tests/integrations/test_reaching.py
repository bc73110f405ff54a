"""Where webhooks are sent to: public addresses alone, whatever an address looks like and whatever a name says, and within a deadline."""

import asyncio

import pytest

from integrations.reaching import Reach
from integrations.webhooks import HttpCourier
from models.ports.webhooks import AddressRefused

PRIVATE = [
    "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "[::ffff:127.0.0.1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b:1::a00:1]", "[2002:7f00:1::]",
    "[2001:0:7f00:1::]", "[fe80::1%25eth0]", "[fe80::1]", "[fec0::1]", "[fc00::1]", "[ff02::1]", "[::1]", "[::]", "100.64.0.1", "198.18.0.1", "0.0.0.0", "224.0.0.1",
    "192.88.99.1", "169.254.169.254", "10.0.0.1", "172.16.0.1", "192.168.1.1", "255.255.255.255", "127.0.0.1.", "example.com.", "①②⑦.0.0.1", "user:pw@example.com",
    "user@example.com", "", "localhost:99999",
]  # fmt: skip


@pytest.mark.parametrize("host", PRIVATE)
def test_addresses_that_lead_inside_are_refused_in_the_same_dull_words(host):
    with pytest.raises(AddressRefused, match=r"^address not allowed$"):
        Reach().check(f"https://{host}/hook")


def test_public_addresses_are_taken_and_plain_http_only_with_networks_of_ones_own():
    for url in ("https://example.com/hook?a=b", "https://93.184.216.34/", "https://[2606:2800:220:1::1]:8443/"):
        Reach().check(url)
        Reach(["127.0.0.0/8"]).check(url.replace("https", "http"))
    for url in ("http://example.com/", "ftp://example.com/", "https://", "nothing"):
        with pytest.raises(AddressRefused):
            Reach().check(url)
    Reach(["127.0.0.0/8"]).check("http://127.0.0.1:8000/")
    with pytest.raises(AddressRefused):
        Reach(["127.0.0.0/8"]).check("http://10.0.0.1/")


@pytest.fixture
async def served():
    """A port of this machine that does what a test says with whoever connects; it remembers how many did."""
    opened = []

    async def serve(behave, hosts=()):
        connected, tasks = [], []

        async def handle(reader, writer):
            connected.append(writer)
            tasks.append(asyncio.current_task())
            try:
                await behave(reader, writer)
            except (ConnectionError, asyncio.CancelledError):
                pass
            finally:
                writer.close()

        server = await asyncio.start_server(handle, "127.0.0.1", 0)
        opened.append((server, tasks, connected))
        return server.sockets[0].getsockname()[1], connected

    yield serve
    for server, tasks, connected in opened:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for writer in connected:
            writer.transport.abort()
        await asyncio.sleep(0)


def saying(*answers):
    """A look-up that answers one thing after the other."""
    left = list(answers)

    async def resolve(_host, _port):
        return left.pop(0) if len(left) > 1 else left[0]

    return resolve


async def answers_200(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")
    await writer.drain()


async def test_a_name_is_connected_to_by_an_address_that_was_checked_and_to_no_other(served):
    port, connected = await served(answers_200)
    url, local = f"http://hook.test:{port}/", ["127.0.0.0/8"]
    asked = []

    async def once(host, _port):
        asked.append(host)
        return ["127.0.0.1"]

    sent = await HttpCourier(Reach(local, resolve=once)).post(url, {}, b"{}")
    assert (sent.status, sent.answer, asked) == (200, "ok", ["hook.test"])
    for answer in (["10.0.0.1"], ["127.0.0.1", "::1"], ["93.184.216.34", "10.0.0.1"], ["::ffff:10.0.0.1"], []):
        sent = await HttpCourier(Reach(local, resolve=saying(answer))).post(url, {}, b"{}")
        assert (sent.status, sent.error) == (None, "address not allowed"), answer
    rebinding = HttpCourier(Reach(local, resolve=saying(["127.0.0.1"], ["10.0.0.1"])))
    assert [(await rebinding.post(url, {}, b"")).error for _ in range(2)] == [None, "address not allowed"]
    assert len(connected) == 2


async def test_nothing_is_sent_through_a_proxy_of_the_environment_and_no_password_is_found_there(served, monkeypatch, tmp_path):
    heads = []

    async def remember(reader, writer):
        heads.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")

    port, _ = await served(remember)
    (tmp_path / "netrc").write_text("machine hook.test login a password secret\n")
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))

    sent = await HttpCourier(Reach(["127.0.0.0/8"], resolve=saying(["127.0.0.1"]))).post(f"http://hook.test:{port}/", {}, b"")

    assert sent.status == 204
    assert b"uthorization" not in heads[0]
    assert b"Host: hook.test" in heads[0] or b"host: hook.test" in heads[0]


async def _hangs(_reader, _writer):
    await asyncio.Event().wait()


async def _drips(_reader, writer):
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n")
    while True:
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(0.02)


async def _is_endless(_reader, writer):
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        writer.write(b"x" * 10_000)
        await writer.drain()


async def _has_large_headers(_reader, writer):
    writer.write(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 200_000)


async def _closes(reader, _writer):
    await reader.readuntil(b"\r\n\r\n")


async def _talks_rubbish(_reader, writer):
    writer.write(b"rubbish\r\n\r\n")


@pytest.mark.parametrize(
    ("behave", "scheme", "error", "is_slow"),
    [
        (_hangs, "http", "did not answer within 0.2 s", True),
        (_drips, "http", "did not answer within 0.2 s", True),
        (_hangs, "https", "did not answer within 0.2 s", True),
        (_is_endless, "http", None, False),
        (_has_large_headers, "http", "broke off before it had answered", False),
        (_closes, "http", "broke off before it had answered", False),
        (_talks_rubbish, "http", "broke off before it had answered", False),
        (_talks_rubbish, "https", "no secure connection could be made", False),
    ],
)
async def test_a_receiver_that_does_ill_costs_a_bounded_time_and_memory(served, behave, scheme, error, is_slow):
    port, _ = await served(behave)

    sent = await HttpCourier(Reach(["127.0.0.0/8"]), seconds=0.2).post(f"{scheme}://127.0.0.1:{port}/", {}, b"{}")

    assert (sent.error, sent.is_slow) == (error, is_slow)
    assert len(sent.answer or "") <= 16_384


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("7", 7), ("-5", None), ("abc", None), ("999999999", 86_400), ("Thu, 01 Jan 1970 00:01:10 GMT", 10), ("", None)],
)
async def test_how_long_to_wait_is_understood_and_rubbish_is_not(served, written, seconds):
    async def answers(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 429 X\r\nretry-after: {written}\r\ncontent-length: 0\r\n\r\n".encode())

    port, _ = await served(answers)

    sent = await HttpCourier(Reach(["127.0.0.0/8"]), clock=lambda: 60.0).post(f"http://127.0.0.1:{port}/", {}, b"")

    assert (sent.status, sent.retry_after) == (429, seconds)
