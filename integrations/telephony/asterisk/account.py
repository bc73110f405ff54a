"""An account with an Asterisk: its files of calls, read for a time, and the rows of each call joined.

Rows of a call are written when its caller hangs up, and may be joined by others until the last one has: until then it is told as far as it is known, and what is
told later takes the place of that.
"""

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from msgspec import Meta

from integrations.telephony.asterisk.files import found_between
from integrations.telephony.asterisk.records import Places, read_call
from integrations.telephony.asterisk.rows import NEEDED, Row, conversation_of, instant, made_at
from models.ports.failures import ProviderFailure
from models.ports.settings import ProviderSettings, Secret
from models.ports.telephony import CallRecord, Capability, Provider, RawRecord, Telephony, Window

TITLE = "Asterisk"
BATCH = 500
"""Calls that are stored at a time."""
DAY = timedelta(days=1)
LONGEST = timedelta(days=1)
"""How long after its beginning the last row of a call may be written."""
OFF = timedelta(minutes=15)
"""From what difference on a zone is said to be wrong."""


class AsteriskSettings(ProviderSettings, frozen=True, kw_only=True):
    """What an account with an Asterisk needs to be told."""

    folder: Annotated[
        Secret,
        Meta(
            description="The folder of its files in VORONKA_CDR_FOLDER; where several companies are served, a name nobody can guess."
        ),
    ]
    zone: Annotated[
        ZoneInfo, Meta(description="The zone of the times in the files: that of the machine, or UTC with usegmtime=yes.")
    ]
    file: Annotated[
        str,
        Meta(
            pattern=r"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$",
            description="The name of the running file; rotated ones have it with more behind.",
        ),
    ] = "Master.csv"
    trunks: Annotated[
        str,
        Meta(
            description="What leads outside, with commas between: the names of channels, such as trunk in PJSIP/trunk-00000001."
        ),
    ] = ""
    inbound_contexts: Annotated[
        str, Meta(description="Contexts of the dialplan in which calls from outside arrive, with commas between.")
    ] = "from-trunk,from-pstn,from-external"
    columns: Annotated[
        str,
        Meta(
            description="The columns in their order, with commas between, where they are not those of cdr_csv, as with cdr_custom."
        ),
    ] = ""


class Asterisk:
    """One exchange."""

    def __init__(self, settings: AsteriskSettings) -> None:
        self._folder, self._file, self._zone = settings.folder.reveal(), settings.file, settings.zone
        self._columns = _listed(settings.columns)
        self._read_as = [settings.zone.key, settings.trunks, settings.inbound_contexts]
        """Kept with each call, so that one that is read with other settings is another state of it."""
        self._places = Places(
            zone=settings.zone,
            trunks=frozenset(_listed(settings.trunks)),
            inbound_contexts=frozenset(_listed(settings.inbound_contexts)),
        )

    async def close(self) -> None:
        """Nothing is held open."""

    async def probe(self) -> str:
        """Read what there is of the last day, and see whether its times are those of the zone."""
        self._check()
        now = datetime.now(UTC)
        rows = await asyncio.to_thread(self._read, Window(start=now - DAY, end=now))
        calls = [call for call in rows.values() if call and isinstance(call[0], dict)]
        off = {_hours(call[0], self._zone) for call in calls} - {0}
        told = f"lets its files be read; {len(calls)} calls in the last two days"
        return (
            f"{told}; the times seem to be {min(off, key=abs):+} hours off: is the zone right?" if off and len(off) == 1 else told
        )

    # -- pulling

    async def pull(self, window: Window) -> AsyncIterator[Sequence[RawRecord]]:
        """Yield the calls that began in a window, a day of it at a time."""
        self._check()
        start = window.start
        while start < window.end:
            day = Window(start=start, end=min(start + DAY, window.end))
            found = await asyncio.to_thread(self._records, day)
            for at in range(0, len(found), BATCH):
                yield found[at : at + BATCH]
            start = day.end

    def _check(self) -> None:
        """See that what is to be read is a folder of the one that accounts may read in, and that the columns tell a call."""
        if not self._folder or self._folder.startswith(".") or any(sign in self._folder for sign in "/\\\x00"):
            raise ProviderFailure("The folder must be one folder's name.")
        if self._columns and (lacking := sorted(NEEDED - set(self._columns))):
            raise ProviderFailure(f"Among the columns there must be {', '.join(lacking)}.")

    def _records(self, window: Window) -> list[RawRecord]:
        records = []
        for key, rows in self._read(window).items():
            if not rows:
                continue
            if isinstance(rows[0], str):
                records.append(_raw(key, {"problem": rows[0], "line": rows[1]}))
                continue
            kept = [row for row in rows if isinstance(row, dict)]
            starts = [at for row in kept if (at := instant(row.get("start"), self._zone, row.get("uniqueid"))) is not None]
            if not starts or window.start <= min(starts) < window.end:
                records.append(_raw(key, {"rows": kept, "as": self._read_as}))
        return records

    def _read(self, window: Window) -> dict[str, list[Row | str]]:
        """Return rows by their call, and lines that are none, each by itself with why."""
        first, last = (at.astimezone(self._zone).replace(tzinfo=None) for at in (window.start, window.end + LONGEST))
        found: dict[str, list[Row | str]] = defaultdict(list)
        for line in found_between(self._folder, self._file, self._columns, first, last):
            key = conversation_of(line.row) if line.row else None
            if line.row is not None and key is None:
                found[f"without-id:{line.key}"] = [line.row]
            elif line.row is not None and key is not None:
                _add(found[key], line.row)
            else:
                found[f"line:{line.key}"] = [line.problem or "", line.line]
        return found

    def parse(self, payload: str) -> CallRecord:
        """Read one call."""
        return read_call(payload, self._places)


def _add(rows: list[Row | str], row: Row) -> None:
    """Add a row to its call, unless two sections that write the same (`cdr_adaptive_odbc`) or a corrected line make it twice; the last counts."""
    names = ("uniqueid", "sequence") if row.get("sequence") else ("uniqueid", "dstchannel", "start")
    same = [at for at, one in enumerate(rows) if isinstance(one, dict) and all(one.get(name) == row.get(name) for name in names)]
    for at in reversed(same):
        del rows[at]
    rows.append(row)


def _raw(key: str, told: dict[str, object]) -> RawRecord:
    payload = json.dumps({"id": key, **told}, separators=(",", ":"), ensure_ascii=False, sort_keys=True)
    return RawRecord(external_id=key, payload=payload.encode("utf-8", "backslashreplace").decode())


def _hours(row: Row | str, zone: ZoneInfo) -> int:
    """Return how many hours a row's time is from when its channel was made."""
    if isinstance(row, str):
        return 0
    at, made = instant(row.get("start"), zone), made_at(row.get("uniqueid"))
    if at is None or made is None or abs(at - made) < OFF:
        return 0
    return round((at - made) / timedelta(hours=1))


def _listed(written: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in written.split(",") if part.strip())


def connect(settings: AsteriskSettings) -> Telephony:
    """Return an open account."""
    asterisk = Asterisk(settings)
    return Telephony(calls=asterisk, probe=asterisk.probe, close=asterisk.close)


PROVIDER = Provider(
    key="asterisk",
    title=TITLE,
    settings=AsteriskSettings,
    connect=connect,
    capabilities=frozenset({Capability.PULLS_CALLS}),
)
