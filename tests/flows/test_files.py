"""Files for imports: who may send them, how much of them may wait, what becomes of those that do not arrive, and how they are read."""

import asyncio
import time

import httpx
import pytest

from api.app import make_app
from models.jobs import FileChunk, FileFormat, ImportJob, StoredFile
from models.rights import Level, Noun, TokenScope, Verb
from resolvers.imports import files, jobs, rows
from resolvers.imports.layouts import layout_of
from tests import builders
from tests.importing import START
from tests.working import work

SCOPED = 'mutation($scopes: [TokenScope!]) { tokenCreate(input: { name: "t", scopes: $scopes }) { secret userErrors { code } } }'


@pytest.fixture
def upload(db, world):
    """Return what sends a file to an application with other settings."""

    async def send(content, caller="anna", token=None, path="/files", **changed):
        app = make_app(db.model_copy(update=changed), owns_database=False)
        headers = {"authorization": f"Bearer {token or world.tokens[caller]}"}
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app, raise_app_exceptions=False), base_url="http://test"
        ) as http:
            return await http.post(path, content=content, headers=headers)

    return send


async def kept(world):
    return await StoredFile.filter(workspace_id=world.workspace.id).count()


async def never():
    """A body that must not be read."""
    raise AssertionError("read")
    yield b""


async def test_who_may_import_nothing_is_refused_before_the_file_is_read(upload, as_, world):
    readers = (await as_("admin").ask(SCOPED, scopes=[TokenScope.CONTACTS_READ, TokenScope.TASKS_WRITE]))["tokenCreate"]["secret"]
    writers = (await as_("admin").ask(SCOPED, scopes=[TokenScope.DEALS_WRITE]))["tokenCreate"]["secret"]
    await builders.rule(world, "MANAGER", Level.NONE, nouns=list(Noun), verbs=[Verb.CREATE])

    refused = [await upload(never(), "partner"), await upload(never(), token=readers), await upload(never(), "anna")]
    allowed = await upload(b"title\nX\n", token=writers)

    assert [(r.status_code, r.json()["errors"][0]["extensions"]["code"]) for r in refused] == [(403, "FORBIDDEN")] * 3
    assert allowed.status_code == 201
    assert await kept(world) == 1


async def test_only_so_much_of_a_users_may_wait(upload, world):
    few = {"uploads_per_user": 2}
    small = {"uploads_limit": 100}

    number = [(await upload(b"x" * 30, **few)).status_code for _ in range(3)]
    other = await upload(b"x" * 30, "boris", **few)
    size = await upload(b"x" * 41, **small)
    fits = await upload(b"x" * 40, **small)

    assert number == [201, 201, 429]
    assert (size.status_code, size.json()["errors"][0]["extensions"]["code"], size.headers["retry-after"]) == (
        429,
        "RATE_LIMITED",
        "60",
    )
    assert (other.status_code, fits.status_code) == (201, 201)


async def test_uploads_at_the_same_time_are_counted_together(upload, world):
    answers = await asyncio.gather(*(upload(b"x" * 30, uploads_limit=100) for _ in range(6)))

    assert sorted(a.status_code for a in answers) == [201] * 3 + [429] * 3


async def test_a_file_whose_length_is_not_said_needs_room_for_the_longest_until_it_is_here(upload, world):
    async def chunks():
        yield b"x" * 30

    limits = {"upload_limit": 60, "uploads_limit": 100}

    assert [(await upload(chunks(), **limits)).status_code for _ in range(3)] == [201, 201, 429]


async def test_an_import_that_is_over_makes_room(upload, as_, world):
    sent = await upload(b"name\nX\n", uploads_per_user=1)
    await as_("anna").ask(START, noun="CONTACT", format="CSV", file=sent.json()["id"])
    full = await upload(b"name\nX\n", uploads_per_user=1)
    await work()

    assert full.status_code == 429
    assert (await upload(b"name\nX\n", uploads_per_user=1)).status_code == 201


async def test_a_file_that_does_not_arrive_whole_leaves_nothing(impatient, upload, world):
    head = f"POST /files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {world.tokens['anna']}\r\nContent-Length: 900000\r\n\r\n".encode()
    for how in ("cut off", "stalled"):
        reader, writer = await asyncio.open_connection("127.0.0.1", impatient.port)
        writer.write(head + b"x" * 600_000)
        async with asyncio.timeout(10):
            while not await FileChunk.filter(workspace_id=world.workspace.id).exists():
                await asyncio.sleep(0.02)
            if how == "cut off":
                writer.transport.abort()
            else:
                assert (await reader.read()).startswith(b"HTTP/1.1 408")
            while await kept(world):
                await asyncio.sleep(0.02)
        writer.close()

    assert await FileChunk.filter(workspace_id=world.workspace.id).count() == 0


async def test_an_upload_that_is_cancelled_once_and_twice_leaves_nothing(world):
    for cancellations in (1, 2):
        begun = asyncio.Event()

        async def content(begun=begun):
            yield b"x" * 300_000
            begun.set()
            await asyncio.Event().wait()

        file = await files.begin(world.actors["anna"], "x", 300_000)
        filling = asyncio.create_task(files.fill(file, content()))
        await begun.wait()
        for _ in range(cancellations):
            filling.cancel()
            await asyncio.sleep(0)
        with pytest.raises(asyncio.CancelledError):
            await filling
        async with asyncio.timeout(10):
            while await kept(world):
                await asyncio.sleep(0.02)


async def test_short_files_are_bounded_too(as_, world, monkeypatch):
    monkeypatch.setattr(jobs, "WAITING", 2)

    found = [(await as_("anna").ask(START, noun="CONTACT", format="CSV", content="name\nX\n"))["importStart"] for _ in range(3)]

    assert [f["userErrors"] and f["userErrors"][0]["code"] for f in found] == [[], [], "TOO_MANY"]
    assert await ImportJob.filter(workspace_id=world.workspace.id).count() == 2


async def test_a_file_comes_back_as_it_was_sent(upload, world):
    content = bytes(range(256)) * 3000

    sent = await upload(content)

    file_id = sent.json()["id"].split("_")[1]
    assert sent.json()["bytes"] == len(content) == (await StoredFile.get(id=file_id)).size
    assert b"".join([piece async for piece in files.pieces_of(world.workspace.id, file_id)]) == content


# -- reading them


async def longest_hold(work):
    """Return for how many seconds of its own time the event loop was held at most while something was done."""
    longest, last = 0.0, time.thread_time()
    doing = asyncio.ensure_future(work)
    while not doing.done():
        await asyncio.sleep(0)
        held, last = time.thread_time() - last, time.thread_time()
        longest = max(longest, held)
    await doing
    return longest


async def in_pieces(content):
    for at in range(0, len(content), files.CHUNK):
        yield content[at : at + files.CHUNK]


BIG = {
    "many rows": b"externalId,name\n" + "".join(f"x{i},Имя {i}\n" for i in range(60_000)).encode(),
    "blank lines": b"a,b\n" + b"\n" * 150_000 + b"1,2\n",
    "broken lines": b"x\n" * 100_000 + b'{"a": 1}\n',
    "wide rows": b"a,b\n1,2\n" + (b"," * 400_000 + b"\n") * 4,
    "long cells": b"a,b\n" + (b"x" * 90_000 + b",y\n") * 40,
}


@pytest.mark.parametrize("name", BIG)
async def test_reading_a_large_file_does_not_hold_the_loop(name):
    content = BIG[name]
    format_ = FileFormat.JSONL if name == "broken lines" else FileFormat.CSV

    async def everything():
        layout = await layout_of(in_pieces(content), format_)
        await rows.columns(in_pieces(content), layout)
        async for batch in rows.batches(in_pieces(content), layout, 200, skip=10):
            assert sum(len(str(line.cells)) for line in batch) < 3_000_000

    assert await longest_hold(everything()) < 0.05


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"a," + b"x" * 99_000 + b"\n" + b"1\n" * 200_000 + b"\x81\n", "cannot be read as cp1252: at byte 499003"), (b"a\n" + b'"' + b"x\n" * 300_000, "a cell that is too long"),
        (b"a\n" + b'x","y\n' * 200_000, "more than 500000 characters"), (b",".join(b"c%d" % i for i in range(1001)) + b"\nx\n", "1001 columns"),
        (b"x" * 600_000, "more than 500000 characters"), (b"\n" * 5_000_000, "must name the columns"),
    ],
)  # fmt: skip
async def test_a_file_that_cannot_be_read_is_refused_by_name(as_, upload, world, content, says):
    sent = await upload(content)

    data = (
        await as_("anna").ask(
            START, noun="CONTACT", format="CSV", file=sent.json()["id"], mapping=[{"column": "a", "field": "name"}]
        )
    )["importStart"]
    await work()

    told = (
        data["userErrors"][0]["message"] if data["userErrors"] else (await ImportJob.get(workspace_id=world.workspace.id)).error
    )
    assert says in told


async def test_a_table_that_was_exported_and_opened_comes_back_exactly(as_, http, world):
    names = ["=1+1", "'=x", "-5", "+79160000001", "@me", "－1", "O'Neil", "'quoted'", "a\tb"]
    for name in names:
        await as_("admin").ask(
            'mutation($n: String!) { contactCreate(input: { name: $n, source: "round" }) { userErrors { code } } }', n=name
        )
    headers = {"authorization": f"Bearer {world.tokens['admin']}"}
    body = {"connection": "contacts", "fields": ["name"], "filter": {"source": {"eq": "round"}}}

    table = (await http.post("/export", json=body, headers=headers)).content
    sent = await http.post("/files", content=table, headers=headers)
    await as_("admin").ask(START, noun="CONTACT", format="CSV", file=sent.json()["id"])
    await work()

    for name in names:
        found = await as_("admin").ask("query($n: String!) { contacts(filter: { name: { eq: $n } }) { totalCount } }", n=name)
        assert found["contacts"]["totalCount"] == 2, name


async def test_a_file_is_for_those_who_are_signed_in_and_not_too_large(as_, http, world):
    assert (await http.post("/files", content=b"x")).status_code == 401
    large = await http.post("/files", content=b"x" * 50_000_001, headers={"authorization": f"Bearer {world.tokens['anna']}"})
    assert large.status_code == 413
    sent = await http.post("/files", content=b"name\nX\n", headers={"authorization": f"Bearer {world.tokens['anna']}"})
    other = await as_("boris").ask(START, noun="CONTACT", format="CSV", file=sent.json()["id"])
    assert other["importStart"]["userErrors"][0]["code"] == "NOT_FOUND"
