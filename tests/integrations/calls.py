"""Calls made up: as Mango's extended statistics tell them, and as another provider does, in one state after the other."""

import json
from datetime import UTC, datetime

from models.ports.telephony import CallRecord, Direction, Disposition

START = 1790838000
OURS, CLIENT, DID = "sip:anna@demo.mangosip.ru", "79161234567", "74951112233"


def leg(kind="user", **said):
    """Return a part of a call: Anna's phone rang 12 seconds, and she talked a minute."""
    person = {"call_abonent_id": 400101, "call_abonent_info": "Anna", "call_abonent_number": OURS} if kind == "user" else {}
    return {
        "call_type": kind, **person, "call_start_time": START, "call_answer_time": START + 12, "call_end_time": START + 72,
        "call_duration": 72, "talk_duration": 60, "dial_duration": 12, "hold_duration": None, "call_end_reason": 1110,
        "recording_id": [], "members": None, **said,
    }  # fmt: skip


UNANSWERED = {"call_answer_time": None, "call_end_time": START + 12, "talk_duration": 0, "call_end_reason": 1111}


def made(entry="c", *legs, **said):
    """Return an inbound call of the extended statistics."""
    return {
        "entry_id": entry, "context_type": 1, "context_status": 1, "caller_id": None, "caller_name": CLIENT, "caller_number": CLIENT,
        "called_number": DID, "context_start_time": START, "duration": 72, "talk_duration": 60, "context_init_type": 0, "recall_status": 2,
        "cost": 0, "tag_id": [], "call_comment": None, "mark_client": None, "context_calls": list(legs), **said,
    }  # fmt: skip


def outbound(entry="c", *legs, **said):
    return made(entry, *legs, **{"context_type": 2, "caller_id": 400101, "caller_number": "101", "called_number": CLIENT, **said})


TO_CLIENT = {"call_abonent_number": CLIENT}
AWKWARD = {
    "lost in the menu": (made(talk_duration=0), "MISSED", 0, ()),
    "lost in the menu, its time given as talk": (made(talk_duration=60), "MISSED", 0, ()),
    "lost in a menu that is a leg": (made("c", leg("ivr", recording_id=None)), "MISSED", 0, ()),
    "lost after the menu": (made("c", leg("ivr", talk_duration=20), leg(**UNANSWERED), talk_duration=20), "MISSED", 0, ()),
    "without success": (made(context_status=0, talk_duration=None), "MISSED", None, ()),
    "a voicemail": (made("c", leg(**UNANSWERED), leg("voicemail", recording_id=["v"])), "VOICEMAIL", 0, ()),
    "a recording of nobody": (made("c", leg("robot", recording_id=["v"])), "VOICEMAIL", 0, ()),
    "a talk after the menu": (made("c", leg("ivr", talk_duration=20), leg(talk_duration=40)), "ANSWERED", 40, ("id:400101",)),
    "a talk, whatever the code": (made("c", leg(call_end_reason=1121), context_status=0), "ANSWERED", 60, ("id:400101",)),
    "a talk that the whole does not tell": (made("c", leg(), talk_duration=None), "ANSWERED", 60, ("id:400101",)),
    "a talk that the whole gives as none": (made("c", leg(), talk_duration=0), "ANSWERED", 60, ("id:400101",)),
    "a leg with an answer alone": (made("c", leg(talk_duration=None)), "ANSWERED", 60, ("id:400101",)),
    "a leg with an answer, and no talk anywhere": (made("c", leg(talk_duration=None), talk_duration=None), "ANSWERED", None, ("id:400101",)),
    "an answer in which nobody talked": (made("c", leg(talk_duration=0), talk_duration=0), "MISSED", 0, ()),
    "at an employee's own address": (
        made("c", leg("number", call_abonent_number="SIP:Anna@Demo.mangosip.ru;transport=tls")), "ANSWERED", 60, ("anna@demo.mangosip.ru",),
    ),
    "forwarded, then taken": (
        made("c", leg("number", call_abonent_number="+79990000000"), leg(talk_duration=5)), "ANSWERED", 60, ("79990000000", "id:400101"),
    ),
    "taken longest by somebody unknown": (
        made("c", leg(call_abonent_id=9, call_abonent_number=None), leg(talk_duration=5)), "ANSWERED", 60, ("id:9",),
    ),
    "a callback": (outbound("c", leg(), leg("number", **TO_CLIENT), caller_id=None, caller_number=CLIENT, context_init_type=4), "ANSWERED", 60, ("id:400101",)),
    "a callback that the client did not take": (
        outbound("c", leg(), leg("number", **TO_CLIENT, **UNANSWERED), caller_id=None, caller_number="", talk_duration=60), "NO_ANSWER", 0, ("id:400101",),
    ),
    "from an employee's own address": (outbound("c", leg("number", **TO_CLIENT), caller_id=None, caller_number=OURS), "ANSWERED", 60, ("anna@demo.mangosip.ru",)),
    "from an extension": (outbound("c", leg("number", **TO_CLIENT), caller_id=0), "ANSWERED", 60, ("ext:101", "101")),
}  # fmt: skip


def told(**said):
    """Return a record of another provider, as it is at some time."""
    at = datetime.fromtimestamp(START, UTC)
    values = {
        "external_id": "c", "direction": "INBOUND", "started_at": at, "answered_at": None, "ended_at": None, "wait_seconds": None,
        "talk_seconds": None, "disposition": "IN_PROGRESS", "from_number": CLIENT, "to_number": DID, "line_number": DID,
        "recordings": [], "legs": [], "employee_keys": [], "modified_at": None, "disposition_raw": None, **said,
    }  # fmt: skip
    return json.dumps(values, default=str)


def understood(payload):
    given = json.loads(payload)
    for name in ("started_at", "answered_at", "ended_at", "modified_at"):
        given[name] = given[name] and datetime.fromisoformat(given[name])
    given["direction"], given["disposition"] = Direction(given["direction"]), Disposition(given["disposition"])
    return CallRecord(**given)


def after(seconds):
    return datetime.fromtimestamp(START + seconds, UTC)


GROWN = [
    told(),
    told(ended_at=after(30), disposition="MISSED"),
    told(ended_at=after(72), disposition="MISSED", wait_seconds=12),
    told(ended_at=after(72), disposition="ANSWERED", wait_seconds=12, talk_seconds=60, answered_at=after(12)),
    told(
        ended_at=after(72),
        disposition="ANSWERED",
        wait_seconds=12,
        talk_seconds=60,
        answered_at=after(12),
        employee_keys=["id:1"],
    ),
]
CHANGED = [told(**json.loads(state) | {"modified_at": after(90 + number)}) for number, state in enumerate(reversed(GROWN))]
"""Ever emptier, and ever later by the provider's time."""
