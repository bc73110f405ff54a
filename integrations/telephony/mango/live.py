"""Live states of Mango's calls (`/events/call`): each tells of one leg, and counts what it tells by `seq`.

`Connected` is a person's answer only at an `abonent`: a menu (`ivr`) and a queue take every call. Who dials back for a client, by order or from a
widget, rings the employee first and names the client as who calls; the company has started such a call (document v1.10, "Call events"; the
fields of transfers are those that newer clients read).
"""

from collections.abc import Mapping
from typing import Any

from integrations.values import address, instant, number, text
from models.ports.telephony import Direction, LiveLeg, LivePlace, LiveState, UnreadableHook

LIVE = "events/call"
_PLACES = {"ivr": LivePlace.MENU, "queue": LivePlace.QUEUE, "abonent": LivePlace.PHONE}
_STATES = {
    "Appeared": LiveState.RINGING,
    "Connected": LiveState.ANSWERED,
    "OnHold": LiveState.ANSWERED,
    "Disconnected": LiveState.ENDED,
}
_LONGEST = 128


def read_leg(told: Mapping[str, Any]) -> LiveLeg:
    """Read what is told of a leg. Raises UnreadableHook."""
    state, place = _STATES.get(text(told.get("call_state")) or ""), _PLACES.get(text(told.get("location")) or "")
    entry, leg = text(told.get("entry_id")), text(told.get("call_id"))
    at, sequence = instant(told.get("timestamp")), number(told.get("seq"))
    if state is None or place is None or at is None or sequence is None or not 0 <= sequence < 2**31:
        raise UnreadableHook("the event lacks its state, its location, its time or its count, or says what is not known")
    if entry is None or leg is None or max(len(entry), len(leg)) > _LONGEST:
        raise UnreadableHook("the event lacks the id of its call or of its leg")
    if place is not LivePlace.PHONE and state is LiveState.ANSWERED:
        state = LiveState.RINGING
    caller, called = _side(told.get("from")), _side(told.get("to"))
    from_number, to_number = _number(caller), _number(called)
    direction, ours, client = _parties(told, caller, called)
    line = text(called.get("line_number")) or text(_side(told.get("dct")).get("number"))
    return LiveLeg(
        external_id=entry,
        leg_id=leg,
        sequence=sequence,
        state=state,
        place=place,
        at=at,
        direction=direction,
        from_number=from_number,
        to_number=line or to_number if direction is Direction.INBOUND else to_number,
        line_number=line,
        client_number=client,
        employee_keys=_keys(ours) if place is LivePlace.PHONE else (),
        takes_over=text(caller.get("taken_from_call_id")),
    )


def _parties(
    told: Mapping[str, Any], caller: Mapping[str, Any], called: Mapping[str, Any]
) -> tuple[Direction, Mapping[str, Any], str | None]:
    """Return who started the call, whose phone this is, and the client's number. An outgoing call may name an employee's number as called."""
    ours, theirs = bool(text(caller.get("extension"))), bool(text(called.get("extension")))
    if text(told.get("command_id")) or text(told.get("callback_initiator")):
        return (Direction.OUTBOUND, called, _number(caller)) if theirs else (Direction.OUTBOUND, caller, _number(called))
    if not ours:
        return Direction.INBOUND, called, _number(caller)
    if theirs and not text(called.get("line_number")):
        return Direction.INTERNAL, called, None
    return Direction.OUTBOUND, caller, _number(called)


def _side(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _number(side: Mapping[str, Any]) -> str | None:
    return text(side.get("number")) or text(side.get("extension"))


def _keys(side: Mapping[str, Any]) -> tuple[str, ...]:
    found = (("ext:", text(side.get("extension"))), ("", address(side.get("number"))))
    return tuple(f"{prefix}{value}" for prefix, value in found if value is not None)
