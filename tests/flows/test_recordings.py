"""Listening to calls: who may, at which addresses and for how long, what is sent of a recording, and that it is noted."""

import random
from datetime import datetime, timedelta

import httpx
import pytest

from models.audit import AuditEntry
from models.base import now
from models.interactions import Interaction
from models.providers import ProviderAccount
from models.tokens import ApiToken
from tests.builders import add_call, rule
from tests.conftest import Client, serving
from tests.hearing import (
    FIRST,
    SECOND,
    add_recorded,
    bytes_of,
    get,
    is_address,
    new_simulator,
    tampered,
    told,
)

WAV, PART = "audio/wav", "bytes 100-299/24044"
ERASE = "mutation($id: ID!) { contactErase(id: $id) { userErrors { code } } }"
REVIEW = "mutation($id: ID!) { callReview(id: $id, score: 80) { interaction { reviews { listenedAt } } userErrors { code } } }"


@pytest.fixture
async def heard(world):
    simulator = new_simulator()
    async with serving(simulator.app()) as url:
        yield await add_recorded(world, simulator, url)


async def test_who_may_hear_a_call_is_given_an_address_and_nobody_else(as_, world, heard):
    opened = await heard.opened(as_("anna"))

    assert is_address(opened["path"])
    assert opened["interaction"] == {"id": heard.id}
    left = datetime.fromisoformat(opened["expiresAt"]) - now()
    assert timedelta(minutes=16) < left <= timedelta(minutes=17)
    for name in ("admin", "head", "north_head"):
        assert is_address(await heard.path(as_(name), recording=SECOND))
    for name in ("boris", "clara", "stranger"):
        assert await heard.refused(as_(name)) == "NOT_FOUND", name
    assert await heard.refused(as_("anna"), recording="rec3") == "NOT_FOUND"
    await rule(world, "MANAGER", "OWN", hidden=["RECORDINGS"])
    assert await heard.refused(as_("anna")) == "FORBIDDEN"

    silent = await add_call(world, random.Random(1), kind="CALL", owner_id=world.users["anna"].id, user_id=world.users["anna"].id)
    heard.id = f"interaction_{silent.id}"
    assert await heard.refused(as_("admin")) == "INVALID"
    await Interaction.filter(id=silent.id).update(recordings=[{"providerId": FIRST}])
    assert await heard.refused(as_("admin")) == "INVALID"  # nobody knows where it would be


async def test_a_recording_is_sent_whole_or_in_the_pieces_that_are_asked_for(as_, server, heard):
    path, tone = await heard.path(as_("anna")), heard.tone

    whole = await get(server, path)
    assert told(whole) == (200, WAV, "24044", None, "bytes")
    assert whole.content == bytes_of(tone)
    assert whole.headers["cache-control"] == "private, no-store"
    assert whole.headers["content-disposition"].startswith('inline; filename="call-2')
    assert whole.headers["content-disposition"].endswith('.wav"')
    mark = whole.headers["etag"]
    for wanted, first, end in (
        ("bytes=100-299", 100, 300), ("bytes=0-0", 0, 1), ("bytes=24000-", 24000, 24044), ("bytes=-44", 24000, 24044),
        ("bytes=-99999", 0, 24044), ("bytes=24043-99999", 24043, 24044), ("Bytes = 7 - 9", 7, 10), ("bytes=0-", 0, 24044),
    ):  # fmt: skip
        part = await get(server, path, range=wanted)
        assert part.content == bytes_of(tone, first, end), wanted
        assert part.headers["etag"] == mark
        assert told(part) == (206, WAV, str(end - first), f"bytes {first}-{end - 1}/24044", "bytes"), wanted
    for wanted in ("bytes=24044-", "bytes=99999-100000", "bytes=-0"):
        missed = await get(server, path, range=wanted)
        assert (missed.status_code, missed.headers["content-range"]) == (416, "bytes */24044"), wanted
    for wanted in (
        "bytes=5-2",
        "bytes=",
        "bytes=-",
        "bytes=0-1,4-5",
        "items=0-1",
        "bytes=a-b",
        f"bytes=0-{'9' * 30}",
        "bytes=٣-٤",
    ):
        assert (await get(server, path, range=wanted.encode())).status_code == 200, wanted
    assert told(await get(server, path, range="bytes=100-299", if_range=mark))[3] == PART
    for other in ('"other"', "Fri, 27 Nov 2026 10:00:00 GMT", f"W/{mark}"):
        assert (await get(server, path, range="bytes=100-299", if_range=other)).status_code == 200
        assert (await get(server, path, range="bytes=99999-", if_range=other)).status_code == 200
    async with httpx.AsyncClient(base_url=server) as http:
        head = await http.head(path, headers={"range": "bytes=5-9"})
    assert (told(head), head.content, head.headers["etag"]) == ((200, WAV, "24044", None, "bytes"), b"", mark)
    assert (await get(server, await heard.path(as_("anna"), recording=SECOND))).content == bytes_of(
        heard.simulator.recordings[SECOND]
    )


async def test_pieces_are_sent_also_where_the_provider_has_only_wholes(as_, server, heard):
    heard.simulator.keeps_ranges = False
    path = await heard.path(as_("anna"))

    part = await get(server, path, range="bytes=100-299")

    assert (told(part), part.content) == ((206, WAV, "200", PART, "bytes"), bytes_of(heard.tone, 100, 300))
    assert (await get(server, path, range="bytes=-44")).content == bytes_of(heard.tone, 24000)
    assert (await get(server, path, range="bytes=24044-")).headers["content-range"] == "bytes */24044"


async def test_an_address_is_good_for_whom_it_is_as_long_as_their_access_is(as_, world, server, heard, monkeypatch):
    anna = as_("anna")
    path = await heard.path(anna)

    async def status(path=path, name=None):
        shown = {"authorization": f"Bearer {world.tokens[name]}"} if name else {}
        answer = await get(server, path, **shown)
        assert answer.status_code == 200 or (FIRST not in answer.text and "anna" not in answer.text.lower())
        return answer.status_code

    assert (await status(), await status(name="anna")) == (200, 200)
    for name in ("stranger", "boris", "admin"):
        assert await status(name=name) == 404, name
    assert {await status(other) for other in tampered(path)} == {404}
    with monkeypatch.context() as patched:
        patched.setattr("resolvers.recordings.listening.HOLDS", -timedelta(minutes=3))
        late = await heard.path(anna)
    assert await status(late) == 410
    anna_, call, account = world.users["anna"], heard.call, heard.account
    for row, change, undo, expected in (
        (anna_, {"is_active": False}, {"is_active": True}, 403),
        (call, {"owner_id": world.users["clara"].id}, {"owner_id": anna_.id}, 404),
        (call, {"deleted_at": now()}, {"deleted_at": None}, 404),
        (account, {"is_paused": True}, {"is_paused": False}, 503),
    ):
        await type(row).filter(id=row.id).update(**change)
        assert await status() == expected, change
        await type(row).filter(id=row.id).update(**undo)
        assert await status() == 200
    await rule(world, "MANAGER", "OWN", hidden=["RECORDINGS"])
    assert await status() == 403
    theirs = await heard.path(as_("head"))
    assert await status(theirs) == 200
    await Interaction.filter(id=call.id).update(contact_id=world.contacts[0].id)
    erased = await as_("admin").ask(ERASE, id=f"contact_{world.contacts[0].id}")
    assert erased["contactErase"]["userErrors"] == []
    assert await status(theirs) == 404


async def test_an_address_ends_with_what_it_was_asked_for_with(as_, http, world, server, heard):
    made = await as_("anna").ask(
        'mutation { tokenCreate(input: { name: "T", scopes: [INTERACTIONS_READ] }) { secret userErrors { code } } }'
    )
    other = Client(http, made["tokenCreate"]["secret"])
    path = await heard.path(other)
    assert (await get(server, path)).status_code == 200

    await ApiToken.filter(user_id=world.users["anna"].id, name="T").update(revoked_at=now())

    assert (await get(server, path)).status_code == 403


async def test_the_first_use_of_an_address_is_noted_once_and_told(as_, server, world, heard):
    head, admin = as_("head"), as_("admin")
    path = await heard.path(head)
    async with httpx.AsyncClient(base_url=server) as http:
        await http.head(path)
    assert await heard.listened(admin) == []

    for wanted in ("bytes=0-1", "bytes=2-", "bytes=99999-"):
        await get(server, path, range=wanted)
    assert await heard.listened(admin) == ["Head"]
    await get(server, await heard.path(head))
    await get(server, await heard.path(admin))

    assert await heard.listened(as_("anna")) == ["Admin", "Head", "Head"]
    events = (await admin.ask("{ events(types: [CALL_LISTENED]) { events { recordId actor { name } } } }"))["events"]["events"]
    assert [(e["recordId"], e["actor"]["name"]) for e in events] == [(heard.id, "Head"), (heard.id, "Head"), (heard.id, "Admin")]
    audited = await AuditEntry.filter(workspace_id=world.workspace.id, subject=heard.id)
    assert sorted(entry.action for entry in audited) == ["RECORDING_LISTENED"] * 3 + ["RECORDING_OPENED"] * 3
    last = (await admin.ask("query($id: ID!) { interaction(id: $id) { listenings { listenedAt user { name } } } }", id=heard.id))[
        "interaction"
    ]["listenings"]
    reviewed = (await head.ask(REVIEW, id=heard.id))["callReview"]["interaction"]["reviews"]
    assert reviewed == [{"listenedAt": last[1]["listenedAt"]}]


async def test_what_the_provider_does_not_hand_out_is_told_without_a_word_of_it(as_, server, heard, capsys):
    path, simulator = await heard.path(as_("anna")), heard.simulator

    async def answer():
        found = await get(server, path)
        assert "mango" not in found.text.lower()
        return found.status_code, found.headers.get("retry-after")

    simulator.recordings[FIRST] = None
    assert await answer() == (503, "60")
    del simulator.recordings[FIRST]
    assert await answer() == (404, None)
    simulator.faults.extend(["401"])
    assert await answer() == (502, None)
    simulator.recordings[FIRST] = heard.tone
    simulator.faults.append("cut")
    with pytest.raises(httpx.RemoteProtocolError):
        await get(server, path)
    assert await heard.listened(as_("anna")) == ["Anna"]
    await ProviderAccount.filter(id=heard.account.id).delete()
    assert await answer() == (404, None)
