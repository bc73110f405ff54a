"""Recordings that simulators serve: tones in a form that every player plays (WAV, 8,000 samples of 8 bits a second), made as they are read."""

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass

RATE = 8000
"""Samples, and so bytes, of a second."""
_NOTES = (262, 294, 330, 349, 392, 440, 494, 523)
_SCALE = bytes(128 + round(40 * math.sin(2 * math.pi * note * at / RATE)) for note in _NOTES for at in range(RATE))
_HEAD = struct.Struct("<4sI4s4sIHHIIHH4sI")
MEDIA = "audio/wav"


@dataclass(frozen=True, kw_only=True)
class Tone:
    """A scale, a note a second. It is as long as it is said to be, and takes no room."""

    seconds: int

    @property
    def size(self) -> int:
        """Return its size in bytes."""
        return _HEAD.size + self.seconds * RATE

    def pieces(self, first: int = 0, end: int | None = None) -> Iterator[bytes]:
        """Yield its bytes from one up to another, at most a scale of them at a time."""
        end = self.size if end is None else end
        if first < _HEAD.size:
            yield self._head[first:end]
            first = _HEAD.size
        while first < end:
            at = (first - _HEAD.size) % len(_SCALE)
            piece = _SCALE[at : at + end - first]
            yield piece
            first += len(piece)

    @property
    def _head(self) -> bytes:
        """Return what a WAV file begins with: a RIFF of one channel of plain samples."""
        samples = self.seconds * RATE
        return _HEAD.pack(b"RIFF", 36 + samples, b"WAVE", b"fmt ", 16, 1, 1, RATE, RATE, 1, 8, b"data", samples)
