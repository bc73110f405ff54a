"""Waits: from the first message of a client that nobody has answered yet to the next answer that a person wrote.

A wait is known by the message it begins with. It begins where the message before, if there is any, went out or needs no answer, and
ends with the next outbound one. What is settled before that is no wait. A message more, or less, changes at most the wait that it begins,
the one that it ends or lies in, and the one that begins right after it: these alone are looked at.
"""

from resolvers.facts.dialogs import THREAD, written
from resolvers.facts.rebuilding import Concern, Fact, lasted
from resolvers.facts.threads import (
    BUCKETS,
    GUARDS,
    READ,
    WRITTEN,
    begun,
    dialog_of,
    following,
    following_settled,
    given_away,
    placed,
    preceding,
    preceding_settled,
    responsible,
)

_CHANGED = f"{{rows}} x where {written('x')}"
_AFTER_ANSWER = placed(_CHANGED, preceding("OUTBOUND", "x", "f.started_at"), preceding("OUTBOUND", "x"))
_AFTER_SETTLED = placed(_CHANGED, preceding_settled("x", "f.started_at"), preceding_settled("x"))
_PLACE = ", ".join(f"x.{name}" for name in (*THREAD, "started_at", "id"))
_SUBJECTS = " union ".join(
    [
        f"select x.workspace_id, x.id from {_CHANGED}",
        *(
            f"select y.workspace_id, y.id from (select z.workspace_id, {following('INBOUND', 'z')} as id from {source} z) y where y.id is not null"
            for source in (f"(select {_PLACE} from {_CHANGED})", _AFTER_ANSWER, _AFTER_SETTLED)
        ),
    ]
)
"""The message itself, the next inbound one, and the one with which the client began to wait before it."""

_SHOWN = ", ".join(f"x.{name}" for name in (*THREAD, "id", "started_at", "day"))
_AROUND = (
    f"select distinct {_SHOWN}, {dialog_of('x')} as dialog_id, {responsible('x')} as owner_id, "
    f"{preceding('INBOUND', 'x', 'f.started_at')} as before_at, {preceding('INBOUND', 'x')} as before_id, "
    f"{preceding('INBOUND', 'x', 'f.settled_at')} as before_settled_at, "
    f"{preceding('OUTBOUND', 'x', 'f.started_at')} as out_at, {preceding('OUTBOUND', 'x')} as out_id, "
    f"{following('OUTBOUND', 'x', 'f.started_at')} as answered_at, {following('OUTBOUND', 'x')} as answer_id, "
    f"{following('OUTBOUND', 'x', 'f.day')} as answered_on, {following('OUTBOUND', 'x', 'f.user_id')} as user_id, "
    f"{following_settled('x', 'f.started_at')} as settled_at, {following_settled('x')} as settled_id "
    "from {subjects} s join interaction x on x.workspace_id = s.workspace_id and x.id = s.id "
    f"where {written('x')} and x.direction = 'INBOUND' and x.settled_at is null"
)
"""What stands around each message that may begin a wait; each looked up once."""
_BEGINS = "(w.before_id is null or w.before_settled_at is not null or (w.out_at, w.out_id) > (w.before_at, w.before_id))"
_COUNTS = "(w.settled_id is null or (w.answered_at, w.answer_id) < (w.settled_at, w.settled_id))"

WAIT = Fact(
    table="dialog_wait",
    subject="first_id",
    key=["first_id"],
    columns={
        "first_id": "uuid",
        "contact_id": "uuid",
        "channel": "text",
        "dialog_id": "uuid",
        "day": "date",
        "started_at": "timestamptz",
        "owner_id": "uuid",
        "answer_id": "uuid",
        "answered_at": "timestamptz",
        "answered_on": "date",
        "user_id": "uuid",
        "seconds": "bigint",
        "lasted": "int",
    },
    select=(
        "select w.workspace_id, w.id as first_id, w.contact_id, w.channel, w.dialog_id, w.day, w.started_at, w.owner_id, w.answer_id, w.answered_at, "
        f"w.answered_on, w.user_id, @seconds(w.started_at, w.answered_at) as seconds, {lasted('w.started_at', 'w.answered_at')} as lasted from ({_AROUND}) w where {_BEGINS} and {_COUNTS}"
    ),
    concerns=[
        Concern(table="interaction", columns=READ, only=WRITTEN, subjects=_SUBJECTS, guards=GUARDS),
        begun("dialog_wait"),
        given_away("dialog_wait"),
    ],
    indexes=[("day",), ("answered_on",), ("contact_id", "started_at"), ("lasted", "started_at")],
    buckets=BUCKETS,
)

DERIVED = [WAIT.derived()]
