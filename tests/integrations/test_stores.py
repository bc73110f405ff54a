"""Stores of copies, a folder and one that speaks S3: what is kept is there whole or not at all, is read in pieces, and nothing secret is told."""

import tracemalloc

import pytest

from integrations.stores import ObjectStore, Place
from models.ports.recordings import ByteRange, OutOfRange
from models.ports.settings import Secret
from models.ports.stores import NotKept, StoreFailure
from tests.stores import s3

PIECE = bytes(range(256)) * 256


@pytest.fixture(params=["folder", "s3"])
async def store(request, tmp_path):
    if request.param == "folder":
        yield ObjectStore(Place(url=str(tmp_path / "copies")))
        return
    async with s3() as url:
        yield ObjectStore(Place(url="s3://calls/copies", endpoint=url, key_id=Secret("the-id"), key=Secret("the-key")))


async def pieces(count, end=None):
    for _ in range(count):
        yield PIECE
    if end is not None:
        raise end


async def read(store, key, part=None):
    async with store.open(key, "audio/wav", part) as sound:
        return sound.size, sound.first, sound.end, b"".join([chunk async for chunk in sound.chunks])


async def test_what_is_kept_is_read_whole_and_in_parts_until_it_is_removed(store):
    whole = PIECE * 100  # more than one piece of a store
    assert await store.keep("w/a", pieces(100)) == len(whole)
    assert await store.keep("w/b", pieces(0)) == 0

    assert await read(store, "w/a") == (len(whole), 0, len(whole), whole)
    for part, first, end in (
        (ByteRange(first=1_000_000, last=3_000_000), 1_000_000, 3_000_001), (ByteRange(first=len(whole) - 1, last=None), len(whole) - 1, len(whole)),
        (ByteRange(first=None, last=5), len(whole) - 5, len(whole)), (ByteRange(first=0, last=9 * len(whole)), 0, len(whole)),
    ):  # fmt: skip
        assert await read(store, "w/a", part) == (len(whole), first, end, whole[first:end])
    with pytest.raises(OutOfRange) as missed:
        await read(store, "w/a", ByteRange(first=len(whole), last=None))
    assert missed.value.size == len(whole)
    assert await read(store, "w/b") == (0, 0, 0, b"")
    await store.keep("w/a", pieces(1))
    assert (await read(store, "w/a"))[3] == PIECE
    await store.remove(["w/a", "w/nothing"])
    with pytest.raises(NotKept):
        await read(store, "w/a")


async def test_nothing_is_there_of_what_broke_off(store):
    for count in (0, 1, 100):
        with pytest.raises(LookupError, match="as it was"):
            await store.keep("w/c", pieces(count, LookupError("as it was")))
        with pytest.raises(NotKept):
            await read(store, "w/c")


async def test_little_is_held_of_what_is_long(store):
    tracemalloc.start()
    try:
        await store.keep("w/long", pieces(1000))
        async with store.open("w/long", "audio/wav", None) as sound:
            size = sum([len(chunk) async for chunk in sound.chunks])
        held = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert size == 65_536_000
    assert held < 8_000_000  # of Python's; the library holds two pieces that it writes


@pytest.mark.parametrize("url", ["s3://calls/copies", "/proc/no-such-place"])
async def test_a_store_that_is_away_is_told_without_a_secret(url):
    store = ObjectStore(Place(url=url, endpoint="http://127.0.0.1:1", key_id=Secret("the-id"), key=Secret("the-key")))
    for work in (store.keep("a", pieces(1)), store.remove(["a"]), read(store, "a")):
        with pytest.raises(StoreFailure) as failure:
            await work
        assert not isinstance(failure.value, NotKept)
        assert "the-" not in str(failure.value)
