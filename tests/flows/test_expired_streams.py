"""Streams of events from a cursor that is older than the log: refused by name, with where to go on, and the end; never a silent gap."""

import json

import pytest

from api.app import make_app
from models.event_log import EventLog
from tests.builders import last_event
from tests.conftest import serving
from tests.flows.test_retention import OLD, age, forget
from tests.sockets import FOLLOW, move

STREAMS = {
    "dealStageChanged": FOLLOW,
    "events": "subscription($a: String) { events(after: $a, types: [DEAL_STAGE_CHANGED]) { cursor recordId } }",
    "dealChanged": "subscription($a: String) { dealChanged(after: $a) { cursor kind id } }",
    "contactChanged": "subscription($a: String) { contactChanged(after: $a) { cursor kind id } }",
}


async def forgotten(world):
    """Let the log begin after some moves; return a cursor from before, and the oldest that is kept."""
    start = await last_event(world)
    for i in range(2):
        await move(world, title=f"forgotten {i}")
    oldest = (await EventLog.get(workspace_id=world.workspace.id)).last_sequence
    await move(world, title="kept")
    await age(world, OLD, oldest)
    await forget(world.workspace.id)
    return start, oldest


async def refusal(stream):
    """Return what a stream that is refused said, field by field, up to its end."""
    told = await stream.fields()
    assert list(told) == ["event", "data"], told  # no id: the client's own cursor stays what it was
    [error] = json.loads(told["data"])["errors"]
    assert await stream.rest() == ["event: complete\ndata:"]
    return error["extensions"]


@pytest.mark.parametrize("name", STREAMS)
async def test_a_stream_from_an_expired_cursor_is_one_refusal_with_where_to_go_on_and_the_end(serve, world, listen, name):
    start, oldest = await forgotten(world)
    url = await serve()

    for asked in ({"a": str(start)}, {"last": str(start)}, {"a": str(oldest), "last": str(start)}, {"a": str(oldest - 1)}):
        for method in ("POST", "GET"):
            said = await refusal(await listen(url, query=STREAMS[name], method=method, **asked))
            assert (said["code"], said["oldestCursor"]) == ("CURSOR_EXPIRED", str(oldest)), asked

    if name == "contactChanged":
        return
    stream = await listen(url, query=STREAMS[name], last=str(oldest), a=str(start))
    assert await stream.start() == oldest
    event = await stream.event(name)
    assert int(event["cursor"].partition("_")[0]) > oldest


async def test_a_stream_that_is_cut_and_comes_back_after_the_log_has_moved_on_is_told_so(db, world, listen):
    for query, name in ((FOLLOW, "dealStageChanged"), (STREAMS["dealChanged"], "dealChanged")):
        async with serving(make_app(db, owns_database=False)) as url:
            stream = await listen(url, query=query)
            await stream.start()
            await move(world, title="seen")
            seen = (await stream.event(name))["cursor"]
            await stream.close()
        await forgotten(world)
        async with serving(make_app(db, owns_database=False)) as url:
            said = await refusal(await listen(url, query=query, last=seen))
            assert said["code"] == "CURSOR_EXPIRED"
            again = await listen(url, query=query, last=said["oldestCursor"])
            assert await again.start() == int(said["oldestCursor"])
            await again.close()


async def test_a_list_whose_rights_have_changed_ends_its_stream_by_name_and_begins_anew(serve, as_, world, listen):
    url, start = await serve(), await last_event(world)
    stream = await listen(url, "partner", query=STREAMS["dealChanged"], a=str(start))
    await stream.start()
    change = "mutation($id: ID!) { partnerUpdate(id: $id, input: { pipelineIds: [] }) { userErrors { code } } }"
    await as_("admin").ask(change, id=f"partner_{world.partner.id}")

    said = await refusal(stream)

    assert said["code"] == "CURSOR_EXPIRED"
    again = await listen(url, "partner", query=STREAMS["dealChanged"], last=str(start))
    assert await again.start() == start
    assert (await refusal(again))["code"] == "CURSOR_EXPIRED"
    fresh = await listen(url, "partner", query=STREAMS["dealChanged"], last=str(await last_event(world)))
    assert await fresh.start() == await last_event(world)
