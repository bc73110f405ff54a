"""Events of Mango ("API Realtime"): signed forms, and the summary of a call as a neutral record.

A summary says less than the statistics (no legs, no recordings), so it is a notice: they take its place, in whatever order both come.
"""

import hashlib
import hmac
import json
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

from integrations.telephony.mango.outcomes import disposition
from integrations.values import address, essential, instant, text
from models.ports.telephony import CallRecord, Direction, Hook, UnreadableHook, UnreadableRecord

_DIRECTIONS = {"0": Direction.INTERNAL, "1": Direction.INBOUND, "2": Direction.OUTBOUND}
_RECORDED = ("events/recording", "events/record/added")
_SILENT = ("events/call", "events/record/tagged", "events/dtmf", "events/sms", "ping", "")
"""What tells of no call as a whole."""


def sign(key: str, salt: str, text: str) -> str:
    """Return the signature of a request or an event: plain SHA-256 over the concatenation, not HMAC."""
    return hashlib.sha256((key + text + salt).encode("utf-8", "surrogatepass")).hexdigest()


def is_signed(hook: Hook, key: str, salt: str) -> bool:
    """Tell whether an event is the provider's, by its form field as it came. Its check of the address is an empty form, and signs nothing."""
    form = _form(hook)
    if form is None:
        return False
    told = form.get("json")
    if told is None:
        return not form and place_of(hook) in {"", "ping"}
    signed = sign(key, salt, told)
    same = (form.get("vpbx_api_key", "").encode(), form.get("sign", "").casefold().encode())
    return hmac.compare_digest(same[0], key.encode()) and hmac.compare_digest(same[1], signed.encode())


def told_by(hook: Hook) -> dict[str, Any]:
    """Return what an event says. Raises UnreadableHook."""
    form = _form(hook)
    if form is None:
        raise UnreadableHook("this is not a form")
    try:
        told = json.loads(form.get("json") or "{}")
    except (ValueError, RecursionError):
        raise UnreadableHook("the field json is not whole JSON") from None
    if not isinstance(told, dict):
        raise UnreadableHook("the field json is no object")
    return told


def place_of(hook: Hook) -> str:
    """Return which event it is."""
    return hook.path.strip("/")


def is_summary(told: dict[str, Any]) -> bool:
    """Tell whether something is a call's summary. The document's samples send it under the path of another event: its fields tell."""
    return "call_direction" in told


def tells_of_recording(hook: Hook, told: dict[str, Any]) -> bool:
    """Tell whether a recording has come to be. Raises UnreadableHook for an event that nobody knows."""
    place = place_of(hook)
    if place not in {*_RECORDED, *_SILENT} and not place.startswith("result/"):
        raise UnreadableHook("an event of this name is not known")
    return place in _RECORDED and text(told.get("recording_state")) in {None, "Completed"}


def read_summary(told: dict[str, Any]) -> CallRecord:
    """Read a call's summary. Raises UnreadableRecord."""
    direction = _DIRECTIONS.get(str(text(told.get("call_direction"))))
    entry, started, ended = text(told.get("entry_id")), instant(told.get("create_time")), instant(told.get("end_time"))
    if direction is None or entry is None or started is None or ended is None or ended < started:
        raise UnreadableRecord("the summary lacks its id, its direction, its start or its end")
    answered = instant(told.get("talk_time")) if essential(told.get("talk_time"), "talk_time") else None
    if answered is not None and not started <= answered <= ended:
        raise UnreadableRecord("the talk of the call lies out of the call")
    caller, called, line = _side(told.get("from")), _side(told.get("to")), text(told.get("line_number"))
    inbound, talk = direction is Direction.INBOUND, _seconds(answered, ended) if answered else 0
    code = text(told.get("disconnect_reason"))
    return CallRecord(
        external_id=entry,
        direction=direction,
        started_at=started,
        answered_at=answered,
        ended_at=ended,
        wait_seconds=_seconds(started, answered or ended),
        talk_seconds=talk,
        disposition=disposition(direction, talk, code),
        disposition_raw=code,
        from_number=text(caller.get("number")) or text(caller.get("extension")),
        to_number=line if inbound else text(called.get("number")) or text(called.get("extension")),
        line_number=line,
        employee_keys=_keys(caller) if not inbound else _keys(called) if talk else (),
        is_notice=True,
    )


def _seconds(start: datetime, end: datetime) -> int:
    return int((end - start).total_seconds())


def _side(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _keys(side: dict[str, Any]) -> tuple[str, ...]:
    found = (("ext:", text(side.get("extension"))), ("", address(side.get("number"))))
    return tuple(f"{prefix}{value}" for prefix, value in found if value is not None)


def _form(hook: Hook) -> dict[str, str] | None:
    """Return the fields of a form, or None for what is none; of a field that is given twice nothing is believed."""
    try:
        fields = parse_qsl(hook.body.decode(), keep_blank_values=True, errors="strict", max_num_fields=20)
    except ValueError:
        return None
    form = dict(fields)
    return form if len(form) == len(fields) and (bool(form) or not hook.body.strip()) else None
