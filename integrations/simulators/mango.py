"""A Mango Office virtual PBX that holds calls in memory: extended statistics in two steps, signed events, recordings, and the list of employees."""

import asyncio
import hashlib
import json
import re
import secrets
import time
from collections import Counter, deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from integrations.simulators.sounds import MEDIA, Tone

LIMITS = {1, 5, 10, 20, 50, 100, 500, 1000, 2000, 5000}
KEEP_SECONDS = 60
ORDERS = 4
"""How many calls a second may be ordered."""
MOSCOW = ZoneInfo("Europe/Moscow")


@dataclass(kw_only=True)
class MangoSimulator:
    """One product. ``faults`` are served instead of answers, the first first: 401, 429, 500, garbage, half, never, forgotten.

    ``cut`` among them breaks a file off.
    """

    key: str
    salt: str
    calls: list[dict[str, Any]] = field(default_factory=list)
    users: list[dict[str, Any]] = field(default_factory=list)
    pace_seconds: float = 2.0
    withheld: set[str] = field(default_factory=set)
    """Calls that it counts and does not list yet."""
    recordings: dict[str, Tone | None] = field(default_factory=dict)
    """By id; None for one that is not stored yet. One that is not here was deleted."""
    reading: int = 0
    """How many files are being read."""
    served: int = 0
    """Bytes of files that have been sent."""
    keeps_ranges: bool = True
    """Whether its host of files sends parts of files."""
    faults: deque[str] = field(default_factory=deque)
    requests: list[str] = field(default_factory=list)
    orders: deque[dict[str, Any]] = field(default_factory=deque)
    """Calls that were ordered and do not ring yet: each as it was asked for."""
    _ordered_at: deque[float] = field(default_factory=lambda: deque(maxlen=ORDERS))
    _readings: dict[str, tuple[float, int, list[dict[str, Any]]]] = field(default_factory=dict)
    _totals: dict[str, Counter[str]] = field(default_factory=dict)
    """How many calls each day of a reading has, whatever a page lists of them."""
    _last_start: float = 0.0
    _files: dict[str, Tone] = field(default_factory=dict)
    """What is at each address of the host of files; it is good once."""

    def app(self) -> Starlette:
        """Return the simulator as an application."""
        paths = {
            "/vpbx/stats/calls/request/": self._start,
            "/vpbx/stats/calls/result/": self._result,
            "/vpbx/config/users/request": self._users,
            "/vpbx/account/balance": self._balance,
            "/vpbx/queries/recording/post/": self._recording,
            "/vpbx/commands/callback": self._callback,
        }

        async def answer(request: Request) -> Response:
            self.requests.append(request.url.path)
            if self.faults and self.faults[0] != "cut":
                faulty = await self._fault(self.faults.popleft())
                if faulty is not None:
                    return faulty
            form = await request.form()
            text = str(form.get("json", ""))
            if form.get("vpbx_api_key") != self.key:
                return JSONResponse({"code": 3105}, status_code=401)
            expected = hashlib.sha256(f"{self.key}{text}{self.salt}".encode()).hexdigest()
            if not secrets.compare_digest(expected, str(form.get("sign", ""))):
                return JSONResponse({"code": 3102}, status_code=401)
            try:
                return paths[request.url.path](json.loads(text))
            except (ValueError, KeyError):
                return JSONResponse({"code": 3104}, status_code=420)

        files = Route("/files/{token}", self._file, methods=["GET"])
        return Starlette(routes=[*(Route(path, answer, methods=["POST"]) for path in paths), files])

    def record(self, *calls: dict[str, Any]) -> None:
        """Keep the recordings that calls name: tones, each as long as somebody talked there."""
        for call in calls:
            for leg in call.get("context_calls") or ():
                for key in leg.get("recording_id") or ():
                    self.recordings[key] = Tone(seconds=int(leg.get("talk_duration") or 0))

    def event(self, name: str, told: dict[str, Any]) -> tuple[str, bytes]:
        """Return an event as it is sent: the path below the address that the company has given, and the signed form."""
        text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        signed = hashlib.sha256(f"{self.key}{text}{self.salt}".encode()).hexdigest()
        return f"/{name}", urlencode({"vpbx_api_key": self.key, "sign": signed, "json": text}).encode()

    def summary(self, call: dict[str, Any], *, line: str | None = None) -> tuple[str, bytes]:
        """Return the event that sums a call of the statistics up."""
        kind, start, talk = int(call["context_type"]), int(call["context_start_time"]), int(call["talk_duration"] or 0)
        end = start + int(call["duration"] or 0)
        told = {
            "entry_id": call["entry_id"],
            "call_direction": 0 if kind == 3 else kind,
            "from": {"number": call["caller_number"]},
            "to": {"number": call["called_number"]} if kind != 1 else {},
            "line_number": line or (call["called_number"] if kind == 1 else ""),
            "create_time": start,
            "forward_time": start,
            "talk_time": end - talk if talk else 0,
            "end_time": end,
            "entry_result": 1,
            "disconnect_reason": 1110,
        }
        return self.event("events/summary", told)

    async def _fault(self, name: str) -> Response | None:
        match name:
            case "401":
                return JSONResponse({"code": 3102}, status_code=401)
            case "429":
                body = {"name": "Service Unavailable", "message": "Rate limit exceeded.", "code": 0, "status": 429}
                return JSONResponse(body, status_code=429)
            case "500":
                return JSONResponse({"code": 5000}, status_code=500)
            case "garbage":
                return Response("<html>Down for maintenance</html>", media_type="text/html")
            case "half":
                return Response(
                    '{"result":1000,"status":"complete","data":[{"period":"2026-10-01","list":[{"entry',
                    media_type="application/json",
                )
            case "never":
                await asyncio.sleep(3600)
            case "forgotten":
                self._readings.clear()
        return None

    def _start(self, question: dict[str, Any]) -> Response:
        start, end = self._instant(question["start_date"]), self._instant(question["end_date"])
        limit, offset = int(question["limit"]), int(question["offset"])
        if limit not in LIMITS or offset < 0 or end - start > timedelta(days=31) or end < start:
            return JSONResponse({"code": 3104}, status_code=420)
        if time.monotonic() - self._last_start < self.pace_seconds:
            body = {"name": "Service Unavailable", "message": "Rate limit exceeded.", "code": 0, "status": 429}
            return JSONResponse(body, status_code=429)
        self._last_start = time.monotonic()
        inside = [c for c in self.calls if start.timestamp() <= _start_of(c) < end.timestamp()]
        inside.sort(key=_start_of)
        key = secrets.token_urlsafe(12)
        listed = [call for call in inside if call.get("entry_id") not in self.withheld]
        self._totals[key] = Counter(map(_day_of, inside))
        self._readings[key] = (time.monotonic(), 0, listed[offset : offset + limit])
        return JSONResponse({"key": key})

    def _result(self, question: dict[str, Any]) -> Response:
        reading = self._readings.get(question["key"])
        if reading is None or time.monotonic() - reading[0] > KEEP_SECONDS:
            return JSONResponse({"code": 3300}, status_code=404)
        made, polls, items = reading
        self._readings[question["key"]] = (made, polls + 1, items)
        if polls == 0:
            return JSONResponse({"result": 1000, "status": "work"})
        totals = self._totals[question["key"]]
        days: dict[str, list[dict[str, Any]]] = {day: [] for day in totals}
        for item in items:
            days[_day_of(item)].append(item)
        data = [
            {
                "period": day,
                "total_calls_count": totals[day],
                "total_calls_duration": sum(int(i.get("duration") or 0) for i in listed),
                "total_talks_duration": sum(int(i.get("talk_duration") or 0) for i in listed),
                "list": listed,
            }
            for day, listed in days.items()
        ]
        return JSONResponse({"result": 1000, "status": "complete", "data": data})

    def _recording(self, question: dict[str, Any]) -> Response:
        if question["recording_id"] not in self.recordings:
            return JSONResponse({"code": 3320}, status_code=404)
        tone = self.recordings[question["recording_id"]]
        if tone is None:
            return JSONResponse({"code": 3340}, status_code=404)
        token = secrets.token_urlsafe(24)
        self._files[token] = tone
        return Response(status_code=302, headers={"location": f"/files/{token}"})

    async def _file(self, request: Request) -> Response:
        self.requests.append("/files")
        tone = self._files.pop(request.path_params["token"], None)
        if tone is None:
            return Response(status_code=404)
        wanted = re.fullmatch(r"bytes=(\d*)-(\d*)", request.headers.get("range", "")) if self.keeps_ranges else None
        if wanted is None:
            return self._sent(tone, 0, tone.size)
        first, last = wanted.groups()
        start = int(first) if first else max(0, tone.size - int(last))
        end = min(int(last) + 1, tone.size) if first and last else tone.size
        if start >= end:
            return Response(status_code=416, headers={"content-range": f"bytes */{tone.size}"})
        return self._sent(tone, start, end, **{"content-range": f"bytes {start}-{end - 1}/{tone.size}"})

    def _sent(self, tone: Tone, start: int, end: int, **headers: str) -> Response:
        async def pieces() -> AsyncIterator[bytes]:
            self.reading += 1
            try:
                for piece in tone.pieces(start, end):
                    self.served += len(piece)
                    yield piece
                    await asyncio.sleep(0)  # so that it is seen that the client has gone
                    if self.faults and self.faults[0] == "cut":
                        raise ConnectionError(self.faults.popleft())
            finally:
                self.reading -= 1

        told = {"content-length": str(end - start), **headers}
        return StreamingResponse(pieces(), 206 if headers else 200, told, MEDIA)

    def _callback(self, question: dict[str, Any]) -> Response:
        known = {str(user.get("telephony", {}).get("extension")) for user in self.users}
        number = question["to_number"]
        if len(self._ordered_at) == ORDERS and time.monotonic() - self._ordered_at[0] < 1:
            body = {"name": "Service Unavailable", "message": "Rate limit exceeded.", "code": 0, "status": 429}
            return JSONResponse(body, status_code=429)
        if question["from"]["extension"] not in known:
            return JSONResponse({"result": 3300})
        if not re.fullmatch(r"\d{5,15}", number):
            return JSONResponse({"result": 3200})
        self._ordered_at.append(time.monotonic())
        self.orders.append({**question, "command_id": str(question["command_id"])})
        return JSONResponse({"result": 1000})

    def _users(self, _question: dict[str, Any]) -> Response:
        return JSONResponse({"users": self.users})

    def _balance(self, _question: dict[str, Any]) -> Response:
        return JSONResponse({"result": 1000, "balance": 1000})

    @staticmethod
    def _instant(text: str) -> datetime:
        return datetime.strptime(text, "%d.%m.%Y %H:%M:%S").replace(tzinfo=MOSCOW)


def _day_of(call: dict[str, Any]) -> str:
    return datetime.fromtimestamp(_start_of(call), MOSCOW).date().isoformat()


def _start_of(call: dict[str, Any]) -> float:
    try:
        return float(call["context_start_time"])
    except (KeyError, TypeError, ValueError):
        return 0.0
