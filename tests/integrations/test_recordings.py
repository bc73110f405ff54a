"""Opening recordings at a provider: what is asked for, what may be read from, and every way in which there is none."""

import json
from contextlib import asynccontextmanager

import httpx
import pytest

from integrations.files import Files
from integrations.reaching import Reach
from integrations.simulators.mango import MangoSimulator
from integrations.simulators.sounds import Tone
from integrations.telephony import PROVIDERS, mango
from models.ports.failures import ProviderFailure, Remedy
from models.ports.recordings import ByteRange, NoRecording, OutOfRange
from models.providers import ProviderAccount
from models.sealing import Sealed
from tests.integrations.calls import leg, made
from tests.integrations.subjects import SUBJECTS
from tests.integrations.test_mango import connected

AT = "https://files.mango-office.ru/one-time"
PART = ByteRange(first=5, last=9)


@asynccontextmanager
async def of(*answers, recording="MToxMDAwMDAwMDAxOjA=", part=None):
    """Open a recording of a provider that answers so, one after the other; yield it, and what was asked."""
    left, asked = list(answers), []

    def answer(request):
        asked.append(request)
        return left.pop(0)

    telephony = connected(httpx.MockTransport(answer))
    try:
        async with telephony.recordings.open_recording(recording, part) as sound:
            yield sound, asked
    finally:
        await telephony.close()


def redirect(to=AT, status=302):
    return httpx.Response(status, headers={"location": to})


async def read(sound):
    return b"".join([chunk async for chunk in sound.chunks])


async def test_a_recording_is_asked_for_by_post_and_read_where_the_answer_says():
    found = httpx.Response(200, headers={"content-type": "audio/mp3"}, content=b"x" * 500)
    async with of(redirect(), found, recording="a/b+c=") as (sound, [first, second]):
        assert (sound.media, sound.size, sound.first, sound.end, await read(sound)) == ("audio/mp3", 500, 0, 500, b"x" * 500)

    assert (first.method, first.url.path) == ("POST", "/vpbx/queries/recording/post/")
    assert json.loads(dict(httpx.QueryParams(first.content.decode()))["json"]) == {"recording_id": "a/b+c=", "action": "download"}
    assert (second.method, str(second.url), second.headers["accept-encoding"]) == ("GET", AT, "identity")
    assert "range" not in second.headers
    assert "vpbx_api_key" not in str(second.url) + second.content.decode()


@pytest.mark.parametrize(
    ("part", "header", "told", "expected"),
    [
        (PART, "bytes=5-9", "bytes 5-9/500", (500, 5, 10)),
        (ByteRange(first=5, last=None), "bytes=5-", "bytes 5-499/500", (500, 5, 500)),
        (ByteRange(first=None, last=7), "bytes=-7", "bytes 493-499/500", (500, 493, 500)),
        (PART, "bytes=5-9", "bytes 5-9/*", (None, 5, 10)),
    ],
)
async def test_a_part_is_asked_for_and_taken_for_what_it_says_it_is(part, header, told, expected):
    found = httpx.Response(206, headers={"content-range": told}, content=b"abcde")
    async with of(redirect(status=307), found, part=part) as (sound, [_, second]):
        assert (sound.size, sound.first, sound.end) == expected
        assert second.headers["range"] == header


@pytest.mark.parametrize("told", ["bytes 6-9/500", "bytes 5-4/500", "bytes 5-9/9", "5-9/500", ""])
async def test_a_part_that_is_not_what_was_asked_for_is_not_taken(told):
    with pytest.raises(ProviderFailure) as failure:
        async with of(redirect(), httpx.Response(206, headers={"content-range": told}), part=PART):
            pass
    assert failure.value.remedy is Remedy.RETRY


async def test_nothing_of_what_is_wanted_is_told_with_the_size():
    with pytest.raises(OutOfRange) as missed:
        async with of(
            redirect(), httpx.Response(416, headers={"content-range": "bytes */500"}), part=ByteRange(first=900, last=None)
        ):
            pass
    assert missed.value.size == 500


@pytest.mark.parametrize(
    ("answer", "is_gone"),
    [
        (httpx.Response(404, json={"code": 3320}), True), (httpx.Response(200, json={"result": 3320}), True), (httpx.Response(404, json={"code": 3340}), False),
        (httpx.Response(200, json={"code": "3300"}), False), (httpx.Response(404, text="no"), False), (httpx.Response(204), False),
    ],
)  # fmt: skip
async def test_one_that_was_deleted_is_told_from_one_that_is_not_there_yet(answer, is_gone):
    with pytest.raises(NoRecording) as missing:
        async with of(answer):
            pass
    assert missing.value.is_gone is is_gone
    assert (missing.value.remedy, missing.value.retry_after) == ((Remedy.GIVE_UP, None) if is_gone else (Remedy.RETRY, 60))


@pytest.mark.parametrize(
    ("answers", "remedy"),
    [
        ([httpx.Response(401)], Remedy.LOG_IN), ([httpx.Response(200, json={"code": 3104})], Remedy.GIVE_UP), ([httpx.Response(200, json={"code": 5000})], Remedy.RETRY),
        ([httpx.Response(200, json={"result": 1000})], Remedy.RETRY), ([httpx.Response(302)], Remedy.RETRY), ([redirect(), httpx.Response(302)], Remedy.RETRY),
        ([redirect(), httpx.Response(404)] * 3, Remedy.RETRY),
    ],
)  # fmt: skip
async def test_other_answers_are_failures_that_say_what_helps(answers, remedy):
    with pytest.raises(ProviderFailure) as failure:
        async with of(*answers):
            pass
    assert failure.value.remedy is remedy
    assert not isinstance(failure.value, NoRecording)


async def test_an_address_that_was_used_already_is_asked_for_anew():
    async with of(redirect(), httpx.Response(404), redirect(f"{AT}2"), httpx.Response(200, content=b"ok")) as (sound, asked):
        assert (await read(sound), len(asked)) == (b"ok", 4)


@pytest.mark.parametrize(
    "address",
    [
        "http://files.mango-office.ru/x", "https://127.0.0.1/x", "https://2130706433/x", "https://[::1]/x", "https://169.254.169.254/meta", "file:///etc/passwd",
        "https://user:pw@files.mango-office.ru/x", "ftp://files.mango-office.ru/x", "//10.0.0.1/x", "http://mango.test:81/x", "https://mango.test/x/", "http://u@mango.test/x",
    ],
)  # fmt: skip
async def test_no_address_is_read_from_that_leads_elsewhere_than_the_open_internet_or_the_account_itself(address):
    asked = []
    inside = httpx.MockTransport(lambda request: asked.append(request) or httpx.Response(200))
    if address == "https://mango.test/x/":  # a public name, as far as it tells by itself
        address = "https://mango.test./x"
    with pytest.raises(ProviderFailure, match="not read from"):
        async with Files("Mango", "http://mango.test/vpbx/", transport=inside).open(address, None):
            pass
    assert asked == []


async def test_a_name_that_leads_inside_is_not_connected_to():
    async def inside(_host, _port):
        return ["93.184.216.34", "10.0.0.7"]

    with pytest.raises(ProviderFailure, match="not read from"):
        async with Files("Mango", "http://mango.test/vpbx/", reach=Reach(resolve=inside)).open("https://files.example/x", None):
            pass


def test_the_simulator_keeps_what_calls_name():
    simulator = MangoSimulator(key="k", salt="s")
    simulator.record(made("c", leg(recording_id=["a"]), leg(recording_id=[], talk_duration=None)), made("d"))
    assert simulator.recordings == {"a": Tone(seconds=60)}


async def test_the_simulator_gives_each_address_once_and_parts_where_it_has_them():
    simulator = MangoSimulator(key="k", salt="s", pace_seconds=0, recordings={"r": Tone(seconds=20)})
    found = PROVIDERS["mango"].read({"api_key": "k", "api_salt": "s", "base_url": "http://mango.test/vpbx/"})
    telephony = mango.connect(found, transport=httpx.ASGITransport(app=simulator.app()))

    async with telephony.recordings.open_recording("r", ByteRange(first=30, last=150_000)) as sound:
        assert await read(sound) == b"".join(Tone(seconds=20).pieces())[30:150_001]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=simulator.app()), base_url="http://mango.test") as http:
        assert (await http.get("/files/anything")).status_code == 404
    assert simulator.reading == 0
    await telephony.close()


@pytest.mark.parametrize("name", [name for name, provider in PROVIDERS.items() if "HAS_RECORDINGS" in provider.capabilities])
async def test_every_provider_that_has_recordings_hands_them_out_whole_and_in_parts(name):
    subject = SUBJECTS[name]()
    recording, whole = subject.record()
    telephony = subject.open(ProviderAccount(provider=name, credentials=Sealed(subject.settings)))

    for part, first, end in (
        (None, 0, len(whole)),
        (ByteRange(first=7, last=70), 7, 71),
        (ByteRange(first=None, last=7), len(whole) - 7, len(whole)),
    ):
        async with telephony.recordings.open_recording(recording, part) as sound:
            came = await read(sound)
            assert came == whole[sound.first : sound.end]
            assert sound.first <= first
            assert end <= sound.end
    with pytest.raises(NoRecording) as missing:
        async with telephony.recordings.open_recording("none-of-them", None):
            pass
    assert missing.value.is_gone
    await telephony.close()
