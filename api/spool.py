"""The spool: files on this machine that hold what providers have sent while the database was away or slow, until it is stored.

Whatever comes while a file is written is the next one. A file appears under its name when it is whole and on the disk, and goes when what
it holds is stored; of several processes that share a directory one empties it at a time.
"""

import asyncio
import fcntl
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

import orjson
import structlog
from uuid_utils import uuid7

from models.errors import CrmError, Unavailable
from models.noting import tallies
from resolvers.intake import hooks
from resolvers.intake.arriving import Arrived, of_plain, plain

log = structlog.get_logger()
LINGER = 0.005
"""Seconds in which what comes together goes into one file."""
PAUSE = 1.0
"""Seconds between two looks for what can be stored."""
KIND = ".hooks"
AT_ONCE = 200


class Spool:
    """One process's hand on the directory."""

    def __init__(self, directory: Path, limit: int) -> None:
        self._directory, self._limit = directory, limit
        self._waiting: list[tuple[UUID, Arrived, asyncio.Future[None]]] = []
        self._writing: asyncio.Task[None] | None = None
        self._size, self._sized_at = 0, 0.0

    async def add(self, workspace_id: UUID, one: Arrived) -> None:
        """Keep a hook on the disk. Raises Unavailable where there is no room, or no disk."""
        done = asyncio.get_running_loop().create_future()
        self._waiting.append((workspace_id, one, done))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write())
        await done

    async def _write(self) -> None:
        try:
            await asyncio.sleep(LINGER)
            while self._waiting:
                some, self._waiting = self._waiting, []
                lines = b"".join(orjson.dumps({"workspace": str(to), **plain(one)}) + b"\n" for to, one, _ in some)
                try:
                    await asyncio.to_thread(self._keep, lines)
                except (OSError, Unavailable) as failure:
                    log.warning("hooks.not_spooled", error=str(failure), hooks=len(some))
                    _end(some, Unavailable("What was sent cannot be kept right now; send it again."))
                else:
                    tallies["hooks", "spooled"] += len(some)
                    _end(some)
        finally:
            self._writing = None

    def _keep(self, lines: bytes) -> None:
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._held() + len(lines) > self._limit:
            raise Unavailable("the spool is full")
        name = self._directory / f"{uuid7()}{KIND}"
        draft = name.with_suffix(".part")
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())
        draft.rename(name)
        _sync(self._directory)
        self._size += len(lines)

    def _held(self) -> int:
        """Return how much the directory holds; other processes' part in it may be a second old."""
        if time.monotonic() - self._sized_at > 1:
            self._size = sum(path.stat().st_size for path in self._files())
            self._sized_at = time.monotonic()
        return self._size

    def _files(self) -> Sequence[Path]:
        return sorted(self._directory.glob(f"*{KIND}")) if self._directory.is_dir() else ()

    async def run(self) -> None:
        """Store what there is, whenever that can be done, until cancelled."""
        while True:
            try:
                await self.empty()
            except (CrmError, OSError) as failure:
                log.warning("hooks.spool_waits", error=str(failure))
            except Exception:
                log.exception("hooks.spool_bug")
            await asyncio.sleep(PAUSE)

    async def empty(self) -> int:
        """Store what there is, the oldest first; return how many hooks that were. Where another process is at it, nothing is done."""
        files = await asyncio.to_thread(self._files)
        if not files:
            return 0
        with (self._directory / "lock").open("wb") as lock:
            if not _is_free(lock):
                return 0
            stored, held, paths = 0, list[tuple[UUID, Arrived]](), list[Path]()
            for path in files:
                held += await _read(path)
                paths.append(path)
                if len(held) >= AT_ONCE or path == files[-1]:
                    stored += await _store(held)
                    await asyncio.to_thread(_remove, paths)
                    held, paths = [], []
            return stored


async def _read(path: Path) -> list[tuple[UUID, Arrived]]:
    """Return what a file holds; one that nobody can read is put aside."""
    try:
        held = [orjson.loads(line) for line in (await asyncio.to_thread(path.read_bytes)).splitlines()]
        return [(UUID(one["workspace"]), of_plain(one)) for one in held]
    except FileNotFoundError:  # somebody else has stored it meanwhile
        return []
    except (ValueError, KeyError, TypeError):
        log.exception("hooks.spool_damaged", file=str(path))
        await asyncio.to_thread(path.rename, path.with_suffix(".damaged"))
        return []


async def _store(found: Sequence[tuple[UUID, Arrived]]) -> int:
    """Store hooks of several workspaces."""
    for workspace_id in sorted({to for to, _ in found}):
        own = [one for to, one in found if to == workspace_id]
        for start in range(0, len(own), AT_ONCE):
            known = await hooks.store(workspace_id, own[start : start + AT_ONCE])
            tallies["hooks", "unknown"] += known.count(False)
    return len(found)


def _remove(paths: Sequence[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def _end(some: Sequence[tuple[UUID, Arrived, "asyncio.Future[None]"]], problem: Exception | None = None) -> None:
    """Tell those who wait that their hooks are kept, or why not."""
    for _, _, done in some:
        if done.done():  # whoever waited has gone
            continue
        if problem is None:
            done.set_result(None)
        else:
            done.set_exception(problem)


def _is_free(lock: BinaryIO) -> bool:
    """Take a lock that goes when its file is closed, or the process ends; tell whether nobody else has it."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _sync(directory: Path) -> None:
    """See to it that the names in a directory are on the disk."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
