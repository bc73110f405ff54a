"""Subscriptions over server-sent events: what is on the wire, from where it goes on, and who is told what."""

import json
import re

import httpx
import pytest

from tests.builders import last_event
from tests.sockets import FOLLOW, move
from tests.streams import EVENTS

QUERY = "{ me { name } }"
COMPLETE = "event: complete\ndata:"
of_the_wire = pytest.mark.parametrize("settings", ["sqlite"], indirect=True)  # nothing in it is the database's
URQL = "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"


# -- on the wire


@of_the_wire
async def test_a_stream_says_where_it_begins_then_each_event_with_its_cursor_and_comments_that_move_nothing(serve, world, listen):
    url = await serve(stream_heartbeat=0.2)
    stream = await listen(url, method="GET")

    assert stream.response.status_code == 200
    told = stream.response.headers
    assert told["content-type"] == f"{EVENTS}; charset=utf-8"
    assert (told["cache-control"], told["x-accel-buffering"]) == ("no-store, no-transform", "no")
    assert "content-encoding" not in told
    first = await stream.block()
    assert re.fullmatch(rf"retry: \d{{4}}\nid: {await last_event(world)}\ndata:", first)
    assert 3000 <= int(first[7:11]) <= 8000

    assert await stream.block() == ":"
    await move(world, title="Окна\nи двери")
    while (event := await stream.block()) == ":":
        pass
    assert await stream.block() == ":"
    lines = event.split("\n")
    assert [line.split(": ")[0] for line in lines] == ["id", "event", "data"]
    payload = json.loads(lines[2][6:])["data"]["dealStageChanged"]
    assert (payload["deal"]["title"], payload["change"]["toStage"], lines[0]) == (
        "Окна\nи двери", {"name": "Talks"}, f"id: {payload['cursor']}"
    )  # fmt: skip


async def test_the_last_event_id_takes_the_place_of_after_and_wins_over_it(serve, world, listen):
    url, start = await serve(), await last_event(world)
    for i in range(4):
        await move(world, title=str(i))
    from_after = await listen(url, a=str(start))
    assert await from_after.start() == start
    events = [await from_after.event() for _ in range(4)]
    assert [event["deal"]["title"] for event in events] == ["0", "1", "2", "3"]

    literal = FOLLOW.replace("after: $a", f'after: "{start}"').replace(", $a: String", "")
    again = [
        await listen(url, last=events[1]["cursor"], a=str(start)),
        await listen(url, query=literal, method="GET", last=events[1]["cursor"]),
        await listen(url, last=events[1]["cursor"]),
    ]

    for stream in again:
        assert await stream.start() == int(events[1]["cursor"])
        assert [await stream.event(), await stream.event()] == events[2:]
    assert await (await listen(url, last="")).start() == await last_event(world)
    strange = await listen(url, last="yesterday")
    assert [json.loads((await strange.fields())["data"])["errors"][0]["extensions"]["code"], *await strange.rest()] == [
        "INVALID_CURSOR", COMPLETE
    ]  # fmt: skip


async def test_a_query_a_mutation_and_what_graphql_refuses_are_one_event_and_the_end(as_, world):
    http, headers = as_("anna").http, {"authorization": f"Bearer {world.tokens['anna']}", "accept": EVENTS}
    rename = 'mutation { contactCreate(input: { name: "By event" }) { contact { name } userErrors { code } } }'
    expected = {
        QUERY: {"me": {"name": "Anna"}},
        rename: {"contactCreate": {"contact": {"name": "By event"}, "userErrors": []}},
        "{": "GRAPHQL_PARSE_FAILED",
        "subscription { nope }": "GRAPHQL_VALIDATION_FAILED",
        "query($x: Int!) { deals(first: $x) { totalCount } }": "BAD_USER_INPUT",
    }

    for query, told in expected.items():
        answer = await http.post("/graphql", json={"query": query}, headers=headers)
        assert (answer.status_code, answer.headers["content-type"]) == (200, f"{EVENTS}; charset=utf-8")
        assert answer.headers["cache-control"] == "no-store, no-transform"
        event, end, nothing = answer.text.split("\n\n")
        assert (event.split("\n")[0], end, nothing) == ("event: next", COMPLETE, "")
        found = json.loads(event.split("\n", 1)[1].removeprefix("data: "))
        assert found.get("data") == told if isinstance(told, dict) else found["errors"][0]["extensions"]["code"] == told


@of_the_wire
async def test_what_http_refuses_has_its_status_and_whoever_likes_json_more_gets_json(as_, world):
    http, token = as_("anna").http, {"authorization": f"Bearer {world.tokens['anna']}"}

    async def status(method="POST", headers=token, accept=EVENTS, **sent):
        answer = await http.request(method, "/graphql", headers={**headers, "accept": accept}, **sent)
        assert answer.headers["content-type"].startswith("application/")
        return answer.status_code

    mutation = 'mutation { contactCreate(input: { name: "By GET" }) { userErrors { code } } }'
    assert await status(headers={}, json={"query": FOLLOW}) == 401
    assert await status("GET", params={"query": mutation}) == 405
    assert await status(content=b"{", headers={**token, "content-type": "application/json"}) == 400
    assert await status(content=b"x", headers={**token, "content-type": "text/plain"}) == 415
    assert await status(json={"query": FOLLOW}, accept="*/*") == 400
    assert await status("HEAD", params={"query": FOLLOW}, accept=URQL) == 400
    assert await status(json={"query": QUERY}, accept=URQL) == 200
    assert await status(json={"query": QUERY}, accept=f"{EVENTS};q=0.5, application/json") == 200


@of_the_wire
async def test_a_subscription_is_streamed_to_whoever_takes_events_at_all(serve, world, listen):
    stream = await listen(await serve(), accept=URQL)

    await stream.start()
    await move(world, title="live")

    assert (await stream.event())["deal"]["title"] == "live"


@of_the_wire
async def test_pages_of_other_origins_follow_where_they_may_and_a_connection_serves_on_after_the_end(serve, world):
    url, page = await serve(cors_origins=["https://crm.example"]), {"origin": "https://crm.example"}
    token = {"authorization": f"Bearer {world.tokens['anna']}", "accept": EVENTS}
    asks = {**page, "access-control-request-method": "POST", "access-control-request-headers": "authorization,last-event-id"}

    async with httpx.AsyncClient(base_url=url, trust_env=False, limits=httpx.Limits(max_connections=1)) as client:
        allowed = await client.options("/graphql", headers=asks)
        refused = await client.post("/graphql", headers={**token, **page, "last-event-id": "x"}, json={"query": FOLLOW})
        line = refused.extensions["network_stream"].get_extra_info("client_addr")
        answer = await client.post("/graphql", headers=token, json={"query": QUERY})
        assert answer.extensions["network_stream"].get_extra_info("client_addr") == line

    assert allowed.status_code == 200
    assert refused.headers["access-control-allow-origin"] == "https://crm.example"
    assert "INVALID_CURSOR" in refused.text
    assert refused.text.endswith(f"{COMPLETE}\n\n")
    assert '"Anna"' in answer.text


async def test_only_what_the_caller_may_see_and_the_filter_accepts_arrives(serve, world, listen):
    url = await serve()
    clara, won = await listen(url, "clara"), await listen(url, f={"status": {"eq": "WON"}})
    await clara.start(), await won.start()

    await move(world, "anna", "hers")
    await move(world, "clara", "mine", to="Won")

    assert (await clara.event())["deal"]["title"] == (await won.event())["deal"]["title"] == "mine"
