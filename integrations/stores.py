"""Stores of objects: a folder of this machine, or one that speaks S3, by the same library (obstore).

Pieces are read and written as they are wanted: of a recording of any length a few are held at a time. What blocks runs in threads
of the library's own.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import obstore
from obstore.exceptions import BaseError, NotFoundError
from obstore.store import LocalStore, S3Store

from models.ports.recordings import ByteRange, Sound
from models.ports.settings import Secret
from models.ports.stores import NotKept, StoreFailure

T = TypeVar("T")
S3 = "s3://"
READ, WRITTEN = 1 << 20, 5 << 20
"""Bytes of a piece that is read, and of one that is written: S3 takes none that is smaller, save the last."""
AT_ONCE = 2
"""Pieces of an object that are written at a time."""
DELETED = 500
PATIENCE = timedelta(seconds=60)


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where objects are kept: the path of a folder, or ``s3://bucket/prefix``. ``endpoint`` is of a store that is not Amazon's."""

    url: str
    endpoint: str = ""
    region: str = ""
    key_id: Secret | None = None
    key: Secret | None = None


class ObjectStore:
    """A store of objects. Nothing is asked of it before it is used."""

    def __init__(self, place: Place) -> None:
        self._open: Callable[[], LocalStore | S3Store] = lambda: _opened(place)
        self._opened: LocalStore | S3Store | None = None

    @property
    def _store(self) -> LocalStore | S3Store:
        if self._opened is None:
            self._opened = self._open()
        return self._opened

    async def keep(self, key: str, chunks: AsyncIterator[bytes]) -> int:
        """Keep what comes, piece by piece, and return how many bytes that were. Raises StoreFailure, or what ``chunks`` raises."""
        size, failure = 0, list[BaseException]()

        async def counted() -> AsyncIterator[bytes]:
            nonlocal size
            try:
                async for chunk in chunks:
                    size += len(chunk)
                    yield chunk
            except Exception as exc:
                failure.append(exc)
                raise

        try:
            with _translated():
                await obstore.put_async(
                    self._store, key, counted(), use_multipart=True, chunk_size=WRITTEN, max_concurrency=AT_ONCE
                )
        except Exception:
            if failure:
                raise failure[0] from None
            raise
        return size

    @asynccontextmanager
    async def open(self, key: str, media: str, part: ByteRange | None) -> AsyncIterator[Sound]:
        """Open what is kept. Every piece is asked for by itself, when it is wanted: whoever listens slowly holds no connection."""
        with _translated():
            size = int((await obstore.head_async(self._store, key))["size"])
        first, end = (0, size) if part is None else part.within(size)
        pieces = self._pieces(key, first, end)
        try:
            yield Sound(media=media, size=size, first=first, end=end, chunks=pieces)
        finally:
            await pieces.aclose()

    async def _pieces(self, key: str, first: int, end: int) -> AsyncGenerator[bytes]:
        for start in range(first, end, READ):
            with _translated():
                piece = await obstore.get_range_async(self._store, key, start=start, end=min(start + READ, end))
            yield bytes(piece)

    async def remove(self, keys: Sequence[str]) -> None:
        """Remove what is kept under keys."""
        for start in range(0, len(keys), DELETED):
            for key in keys[start : start + DELETED]:
                try:
                    with _translated():
                        await obstore.delete_async(self._store, key)
                except NotKept:
                    continue


@contextmanager
def _translated() -> Iterator[None]:
    """Tell failures in words of our own: the library's quote addresses and answers."""
    try:
        yield
    except (NotFoundError, FileNotFoundError):
        raise NotKept("The store has no such object.") from None
    except (BaseError, OSError, ValueError) as exc:
        raise StoreFailure(f"The store of recordings does not do what it should ({type(exc).__name__}).") from None


def _opened(place: Place) -> LocalStore | S3Store:
    if not place.url.startswith(S3):
        folder = Path(place.url).absolute()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as exc:
            raise StoreFailure(f"The folder of recordings cannot be made ({type(exc).__name__}).") from None
        return LocalStore(folder)
    options: dict[str, str | bool] = {}
    if place.endpoint:
        options |= {"endpoint": place.endpoint, "virtual_hosted_style_request": False}
    if place.region or place.endpoint:
        options["region"] = place.region or "us-east-1"
    if place.key_id is not None and place.key is not None:
        options |= {"access_key_id": place.key_id.reveal(), "secret_access_key": place.key.reveal()}
    bucket, _, prefix = place.url.removeprefix(S3).partition("/")
    client = {"allow_http": place.endpoint.startswith("http://"), "connect_timeout": timedelta(seconds=10), "timeout": PATIENCE}
    retries = {"max_retries": 3, "retry_timeout": PATIENCE}
    return S3Store(bucket, prefix=prefix or None, client_options=client, retry_config=retries, **options)  # type: ignore[arg-type] # typed by key
