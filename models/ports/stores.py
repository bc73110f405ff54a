"""The port for where copies of recordings are kept: a folder, or a store of objects."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from models.ports.recordings import ByteRange, Sound


class StoreFailure(Exception):
    """The store did not do what was asked. The message is for operators, and holds no secret."""


class NotKept(StoreFailure):
    """There is nothing under this key."""


class Store(Protocol):
    """Keeps bytes under keys, for whoever asks again."""

    async def keep(self, key: str, chunks: AsyncIterator[bytes], /) -> int:
        """Keep what comes, in place of what was there, and return how many bytes that were.

        It is there whole or not at all, also where ``chunks`` raises, which is passed on. Raises StoreFailure.
        """
        ...

    def open(self, key: str, media: str, part: ByteRange | None, /) -> AbstractAsyncContextManager[Sound]:
        """Open what is kept, from where it is wanted. Entering raises NotKept, OutOfRange or StoreFailure, and reading on the way StoreFailure."""
        ...

    async def remove(self, keys: Sequence[str], /) -> None:
        """Remove what is kept under keys; nothing under one of them is as good. Raises StoreFailure."""
        ...
