"""An account with Twilio that holds calls in memory: pages by token, newest first, days of UTC, recordings, throttling, and signed callbacks."""

import asyncio
import base64
import hashlib
import hmac
import secrets
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any
from urllib.parse import quote, urlencode

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

VERSION = "2010-04-01"
_MOST = 1000
_DATES = {"Calls": ("StartTime", "start_time"), "Recordings": ("DateCreated", "date_created")}


def written(at: datetime) -> str:
    """Return an instant as Twilio writes it."""
    return format_datetime(at.astimezone(UTC))


@dataclass(kw_only=True)
class TwilioSimulator:
    """One account. ``faults`` are served instead of answers, the first first: 401, 429, 500, garbage, half, never, circle."""

    account_sid: str
    tokens: list[str]
    """That are good: one, or two while one takes the place of the other."""
    calls: list[dict[str, Any]] = field(default_factory=list)
    recordings: list[dict[str, Any]] = field(default_factory=list)
    faults: deque[str] = field(default_factory=deque)
    requests: list[str] = field(default_factory=list)
    _listings: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def app(self) -> Starlette:
        """Return the simulator as an application."""
        root = f"/{VERSION}/Accounts/{{account}}"
        guarded = {
            f"{root}/Calls.json": self._calls,
            f"{root}/Recordings.json": self._recordings,
            f"{root}/Calls/{{sid}}.json": self._call,
        }

        def route(path: str) -> Route:
            async def answer(request: Request) -> Response:
                self.requests.append(f"{request.url.path}?{request.url.query}")
                if self.faults:
                    faulty = await self._fault(self.faults.popleft())
                    if faulty is not None:
                        return faulty
                if not self._is_known(request.headers.get("authorization", "")):
                    return _refused(401, 20003, "Authenticate")
                if request.path_params["account"] != self.account_sid:
                    return _refused(404, 20404, "The requested resource was not found")
                return guarded[path](request)

            return Route(path, answer, methods=["GET"])

        return Starlette(routes=[route(path) for path in guarded])

    def callback(
        self, call: dict[str, Any], url: str, *, status: str | None = None, token: int = 0
    ) -> tuple[bytes, dict[str, str]]:
        """Return a status callback for an address as it is sent: the signed form, and its headers."""
        told = {
            "AccountSid": self.account_sid,
            "ApiVersion": VERSION,
            "CallbackSource": "call-progress-events",
            "CallSid": call["sid"],
            "CallStatus": status or call["status"],
            "Direction": call["direction"],
            "From": call["from"],
            "To": call["to"],
            "Caller": call["from"],
            "Called": call["to"],
            "FromCity": "",
            "SequenceNumber": "3",
            "Timestamp": call.get("date_updated") or written(datetime.now(UTC)),
        }
        if call.get("parent_call_sid"):
            told["ParentCallSid"] = call["parent_call_sid"]
        if told["CallStatus"] == "completed":
            told |= {"CallDuration": call["duration"], "Duration": str(-(-int(call["duration"]) // 60))}
        return self.signed(url, told, token=token)

    def signed(self, url: str, form: dict[str, str], *, token: int = 0) -> tuple[bytes, dict[str, str]]:
        """Return a form and its headers, signed for an address."""
        text = url + "".join(f"{name}{form[name]}" for name in sorted(form))
        digest = hmac.new(self.tokens[token].encode(), text.encode(), hashlib.sha1).digest()
        headers = {
            "x-twilio-signature": base64.b64encode(digest).decode(),
            "content-type": "application/x-www-form-urlencoded; charset=UTF-8",
        }
        return urlencode(form).encode(), headers

    def _is_known(self, told: str) -> bool:
        known = [base64.b64encode(f"{self.account_sid}:{token}".encode()).decode() for token in self.tokens]
        return any(secrets.compare_digest(f"Basic {one}", told) for one in known)

    async def _fault(self, name: str) -> Response | None:
        match name:
            case "401":
                return _refused(401, 20003, "Authenticate")
            case "429":
                answer = _refused(429, 20429, "Too Many Requests")
                answer.headers.update({"retry-after": "0", "twilio-concurrent-requests": "100"})
                return answer
            case "500":
                return _refused(500, 20500, "Internal Server Error")
            case "garbage":
                return Response("<html>Down for maintenance</html>", media_type="text/html")
            case "half":
                return Response('{"calls":[{"sid":"CA0000', media_type="application/json")
            case "circle":
                uri = f"/{VERSION}/Accounts/{self.account_sid}/Calls.json?Page=1&PageToken=PACA1"
                self.faults.appendleft("circle")
                return JSONResponse({"calls": [], "next_page_uri": uri})
            case "never":
                await asyncio.sleep(3600)
        return None

    def _calls(self, request: Request) -> Response:
        return self._page(request, "Calls", [dict(call) for call in self.calls])

    def _recordings(self, request: Request) -> Response:
        return self._page(request, "Recordings", [dict(recording) for recording in self.recordings])

    def _call(self, request: Request) -> Response:
        found = [call for call in self.calls if call.get("sid") == request.path_params["sid"]]
        return JSONResponse(found[0]) if found else _refused(404, 20404, "The requested resource was not found")

    def _page(self, request: Request, what: str, rows: list[dict[str, Any]]) -> Response:
        """Answer a page. A token is for the listing as it was when its first page was asked for."""
        asked = request.query_params
        size, number, token = int(asked.get("PageSize", 50)), int(asked.get("Page", 0)), asked.get("PageToken")
        if not 1 <= size <= _MOST:
            return _refused(400, 20001, "Page size must be between 1 and 1000")
        if token is None:
            token = f"PA{secrets.token_hex(8)}"
            self._listings[token] = self._asked_for(what, rows, dict(asked))
        listing = self._listings.get(token)
        if listing is None or (number and "PageToken" not in asked):
            return _refused(400, 20006, "Invalid page token")
        start = number * size
        here = listing[start : start + size]
        path = f"/{VERSION}/Accounts/{self.account_sid}/{what}.json"
        more = f"{path}?PageSize={size}&Page={number + 1}&PageToken={quote(token)}" if start + size < len(listing) else None
        return JSONResponse(
            {
                what.lower(): here,
                "page": number,
                "page_size": size,
                "start": start,
                "end": start + max(0, len(here) - 1),
                "uri": f"{path}?{request.url.query}",
                "first_page_uri": f"{path}?PageSize={size}&Page=0",
                "previous_page_uri": None,
                "next_page_uri": more,
            }
        )

    @staticmethod
    def _asked_for(what: str, rows: list[dict[str, Any]], asked: dict[str, str]) -> list[dict[str, Any]]:
        name, key = _DATES[what]
        first, before = asked.get(f"{name}>"), asked.get(f"{name}<")
        found = []
        for row in rows:
            day = _day(row, key)
            if (first and (day is None or day < date.fromisoformat(first))) or (
                before and (day is None or day >= date.fromisoformat(before))
            ):
                continue
            if any(row.get(column) != asked[one] for one, column in _COLUMNS.items() if one in asked):
                continue
            found.append(row)
        return sorted(found, key=lambda row: parsedate_to_datetime(row[key]).timestamp() if row.get(key) else 0.0, reverse=True)


_COLUMNS = {"ParentCallSid": "parent_call_sid", "CallSid": "call_sid", "Status": "status"}


def _day(row: dict[str, Any], key: str) -> date | None:
    told = row.get(key)
    return parsedate_to_datetime(told).astimezone(UTC).date() if told else None


def _refused(status: int, code: int, message: str) -> JSONResponse:
    more = f"https://www.twilio.com/docs/errors/{code}"
    return JSONResponse({"code": code, "message": message, "more_info": more, "status": status}, status_code=status)
