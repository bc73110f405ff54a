"""The stream of events: one tail per process follows the log, and one statement answers all who are at the same place.

A subscription is a statement over the event log's rows after a cursor. Each follower keeps a cursor of its own and asks for
the next page when its client has taken the last; replay and live are that statement run from an older or a newer cursor, so
nothing is missed or repeated between them, and nobody waits for a slower one.
"""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from uuid import UUID

import structlog

from models.db import sql
from models.errors import CrmError, CursorExpired, InvalidCursor
from resolvers.doorbell import doorbell
from resolvers.log.appending import last_sequence
from resolvers.log.paging import Begins, Log, Page, Pages, Place, Stream

log = structlog.get_logger()

POLL_SECONDS = 1.0


class Tail:
    """Follows the logs of the workspaces that somebody listens to."""

    def __init__(self, on_access_changed: Callable[[UUID], None]) -> None:
        self._on_access_changed = on_access_changed
        self._logs: dict[UUID, Log] = {}
        self._pages = Pages()
        self._access_cursor: dict[UUID, int] = {}
        self._wake = asyncio.Event()
        self.looked_at = time.monotonic()
        """When it last knew how far the logs go (this process's steady clock)."""

    @property
    def followers(self) -> int:
        """Return how many subscriptions are followed."""
        return sum(followed.followers for followed in self._logs.values())

    def watch(self, workspace_id: UUID, sequence: int) -> None:
        """Notice changes of access in a workspace from now on."""
        self._access_cursor.setdefault(workspace_id, sequence)

    @contextmanager
    def following(self, workspace_id: UUID) -> Iterator[Log]:
        """Hear of a workspace's new events meanwhile."""
        followed = self._logs.setdefault(workspace_id, Log())
        followed.followers += 1
        try:
            yield followed
        finally:
            followed.followers -= 1
            if not followed.followers:
                del self._logs[workspace_id]

    def page(self, stream: Stream, followed: Log, cursor: Place) -> Awaitable[Page]:
        """Read on after a cursor, as soon as there is more; who is at the same place of the same stream shares the statement."""
        return self._pages.after(stream, followed, cursor)

    async def run(self) -> None:
        """Follow until cancelled. A database that is away is tried again."""
        stop = doorbell.listen(self._wake.set)
        try:
            while True:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), POLL_SECONDS)
                self._wake.clear()
                try:
                    await self._advance()
                    self.looked_at = time.monotonic()
                except CrmError:
                    log.warning("tail.database_away")
                    await asyncio.sleep(POLL_SECONDS)
                except Exception:
                    log.exception("tail.failed")
                    await asyncio.sleep(POLL_SECONDS)
        finally:
            stop()

    async def _advance(self) -> None:
        watched = set(self._logs) | set(self._access_cursor)
        if not watched:
            return
        asked = (
            f"select workspace_id, last_sequence from event_log where {sql.words().is_one_of('workspace_id', ':watched::uuid[]')}"
        )
        lasts = {UUID(str(w)): int(s) for w, s in await sql.look(asked, watched=sorted(watched))}
        for workspace_id in watched:
            await self._notice_access(workspace_id, lasts.get(workspace_id, 0))
        for workspace_id, followed in self._logs.items():
            followed.told(lasts.get(workspace_id, 0))

    async def _notice_access(self, workspace_id: UUID, last: int) -> None:
        known = self._access_cursor.get(workspace_id)
        if known is None or last <= known:
            return
        self._access_cursor[workspace_id] = last
        if await sql.look(
            "select 1 from event where workspace_id = :workspace and type = 'access.changed' and sequence > :known limit 1",
            workspace=workspace_id,
            known=known,
        ):
            self._on_access_changed(workspace_id)


async def start_after(workspace_id: UUID, after: str | None, followed: Log, begins: Begins | None = None) -> Place:
    """Return the place to start from: the present end or where what goes on began, or what the client gives. One that cannot be honoured is refused."""
    last = await last_sequence(workspace_id)
    followed.told(last)
    if after is None and begins is not None and (began := await begins(workspace_id)) is not None:
        return Place(min(began, last))
    if after is None:
        return Place(last, is_exact=True)
    given = Place.of(after)
    if given is None or given.sequence > last:
        raise InvalidCursor("after: this is not a cursor of this stream.")
    rows = await sql.look("select min(sequence) from event where workspace_id = :workspace", workspace=workspace_id)
    oldest = rows[0][0] if rows and rows[0][0] is not None else last + 1
    if given.sequence < oldest - 1:
        raise CursorExpired(
            "after: the events after this cursor are no longer kept; read the present state, then subscribe anew.",
            oldest=oldest - 1,
        )
    return given._replace(is_exact=given == Place(last))  # whatever the client has read since, nothing has happened
