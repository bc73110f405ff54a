"""The port for recordings: one is opened by the provider's id of it and read piece by piece, from where it is asked for where that can be."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from models.ports.failures import ProviderFailure, Remedy

SOON = 60.0
"""Seconds after which a recording that is not there yet may be (Mango's document: about once a minute)."""


@dataclass(frozen=True, kw_only=True)
class ByteRange:
    """What is wanted of a recording, both ends included: without ``first`` its last ``last`` bytes, without ``last`` all from ``first`` on."""

    first: int | None
    last: int | None

    @property
    def header(self) -> str:
        """Return it as HTTP has it (RFC 9110, section 14.1.2)."""
        return f"bytes={'' if self.first is None else self.first}-{'' if self.last is None else self.last}"

    def within(self, size: int) -> tuple[int, int]:
        """Return the first byte and the one after the last, of a whole of this size. Raises OutOfRange."""
        if self.first is None:
            first, end = max(0, size - (self.last or 0)), size
        else:
            first, end = self.first, size if self.last is None else min(self.last + 1, size)
        if first >= end:
            raise OutOfRange(size)
        return first, end


@dataclass(frozen=True, kw_only=True)
class Sound:
    """A recording that is open: ``chunks`` begin with the byte ``first`` of the whole and end before ``end``.

    ``media`` is what the source calls it. ``size`` is that of the whole in bytes; both it and ``end`` are None where nobody knows.
    """

    media: str
    size: int | None
    first: int
    end: int | None
    chunks: AsyncIterator[bytes]


class OutOfRange(Exception):
    """Nothing of what is wanted is in the recording; ``size`` is that of the whole, where it is known."""

    def __init__(self, size: int | None) -> None:
        super().__init__("out of range")
        self.size = size


class NoRecording(ProviderFailure):
    """The provider has no such recording: not yet, or, where it ``is_gone``, not any more."""

    def __init__(self, message: str, *, is_gone: bool) -> None:
        remedy = Remedy.GIVE_UP if is_gone else Remedy.RETRY
        super().__init__(message, remedy=remedy, retry_after=None if is_gone else SOON)
        self.is_gone = is_gone


class HasRecordings(Protocol):
    """The provider keeps recordings, and hands them out."""

    def open_recording(self, provider_id: str, part: ByteRange | None, /) -> AbstractAsyncContextManager[Sound]:
        """Open a recording, from where it is wanted if the provider can; else the whole of it comes, and ``Sound`` says so.

        Entering raises NoRecording, OutOfRange or ProviderFailure, and reading on the way ProviderFailure. Leaving releases the connection.
        """
        ...
