"""Conversations: parts of a dialog without a gap longer than the workspace's dialog window, and how soon each was first answered.

A conversation is known by the message it begins with. A message more, or less, changes at most the conversation that it begins, the one
that the next message begins, and the one that it lies in, as long as that was not answered before it: these alone are looked at.
Only where a first answer took longer than the window are the messages before it looked through for a gap.
"""

from resolvers.facts.dialogs import THREAD, written
from resolvers.facts.rebuilding import Concern, Fact, Window
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
    of_thread,
    preceding,
    responsible,
)

_CHANGED = f"{{rows}} x where {written('x')}"
_LIES_IN = (
    f"(select case when c.answered_at is null or c.answered_at >= x.started_at then c.first_id end from conversation c where {of_thread('c', 'x')} "
    "and (c.started_at, c.first_id) < (x.started_at, x.id) order by c.started_at desc, c.first_id desc limit 1)"
)


def _found(*ways: str, among: str) -> str:
    """Return the SQL of the messages that are found beside some rows ``x``."""
    return " union ".join(
        f"select y.workspace_id, y.id from (select x.workspace_id, {way} as id from {among}) y where y.id is not null"
        for way in ways
    )


_NEXT = (following("INBOUND", "x"), following("OUTBOUND", "x"))
_SUBJECTS = f"select x.workspace_id, x.id from {_CHANGED} union {_found(*_NEXT, _LIES_IN, among=_CHANGED)}"

_KEPT = (*THREAD, "first_id", "dialog_id", "begun_at", "day", "started_by", "writer_id", "owner_id", "days", "in_at", "out_at")
_NAMED = ", ".join(f"a.{name}" for name in _KEPT)


def _asked(column: str) -> str:
    """Return the SQL of a column of the first message of the client since ``x``."""
    return f"case x.direction when 'INBOUND' then x.{column} else {following('INBOUND', 'x', f'f.{column}')} end as {column}"


_AROUND = (
    f"select distinct {', '.join(f'x.{name}' for name in THREAD)}, x.id as first_id, {dialog_of('x')} as dialog_id, "
    f"x.started_at as begun_at, x.day, x.direction as started_by, x.user_id as writer_id, {responsible('x')} as owner_id, k.dialog_days as days, "
    f"{preceding('INBOUND', 'x', 'f.started_at')} as in_at, {preceding('OUTBOUND', 'x', 'f.started_at')} as out_at, "
    f"{', '.join(map(_asked, ('started_at', 'id', 'settled_at')))} "
    "from {subjects} s join interaction x on x.workspace_id = s.workspace_id and x.id = s.id join workspace k on k.id = x.workspace_id "
    f"where {written('x')}"
)
"""Each message that may begin a conversation, what stands before it, and as a place what the client wrote first since then."""
_BEFORE = "@before(a.begun_at, a.days, day)"
_BEGUN = (
    f"select distinct {_NAMED}, a.started_at as asked_at, a.settled_at as asked_settled_at, "
    f"{following('OUTBOUND', 'a', 'f.started_at')} as answered_at, {following('OUTBOUND', 'a')} as answer_id, "
    f"{following('OUTBOUND', 'a', 'f.day')} as answered_on, {following('OUTBOUND', 'a', 'f.user_id')} as answered_by_id, "
    f"{following_settled('a', 'f.started_at')} as settled_at, {following_settled('a')} as settled_id from ({_AROUND}) a "
    f"where (a.in_at is null or a.in_at < {_BEFORE}) and (a.out_at is null or a.out_at < {_BEFORE})"
)
_GAP = (
    f"exists (select 1 from interaction m where {of_thread('m', 'b')} and {written('m')} "
    "and (m.started_at, m.id) >= (b.begun_at, b.first_id) and m.started_at < @before(b.answered_at, b.days, day) "
    f"and not exists (select 1 from interaction n where {of_thread('n', 'm')} and {written('n')} "
    "and (n.started_at, n.id) > (m.started_at, m.id) and n.started_at <= @after(m.started_at, b.days, day)))"
)
"""Whether another conversation begins before the answer."""
_IS_ANSWERED = (
    "case when b.answer_id is null or b.asked_settled_at is not null or (b.settled_at, b.settled_id) < (b.answered_at, b.answer_id) then 0 "
    f"when b.answered_at <= @after(b.begun_at, b.days, day) then 1 when {_GAP} then 0 else 1 end"
)
_WHOLE = f"select distinct b.*, {_IS_ANSWERED} as is_answered from ({_BEGUN}) b"


def _answer(column: str) -> str:
    return f"case when w.is_answered = 1 then w.{column} end as {column}"


_COLUMNS = {
    "first_id": "uuid",
    "dialog_id": "uuid",
    "contact_id": "uuid",
    "channel": "text",
    "started_at": "timestamptz",
    "day": "date",
    "started_by": "text",
    "is_first": "bigint",
    "owner_id": "uuid",
    "user_id": "uuid",
    "answer_id": "uuid",
    "answered_at": "timestamptz",
    "answered_on": "date",
    "answered_by_id": "uuid",
    "seconds": "bigint",
}

CONVERSATION = Fact(
    table="conversation",
    subject="first_id",
    key=["first_id"],
    columns=_COLUMNS,
    select=(
        "select w.workspace_id, w.first_id, w.dialog_id, w.contact_id, w.channel, w.begun_at as started_at, w.day, w.started_by, "
        "case when w.in_at is null and w.out_at is null then 1 else 0 end as is_first, w.owner_id, "
        "case when w.started_by = 'OUTBOUND' then w.writer_id when w.is_answered = 1 then w.answered_by_id end as user_id, "
        f"{', '.join(map(_answer, ('answer_id', 'answered_at', 'answered_on', 'answered_by_id')))}, "
        f"case when w.is_answered = 1 then @seconds(w.asked_at, w.answered_at) end as seconds from ({_WHOLE}) w"
    ),
    concerns=[
        Concern(table="interaction", columns=READ, only=WRITTEN, subjects=_SUBJECTS, guards=GUARDS),
        begun("conversation"),
        given_away("conversation"),
    ],
    indexes=[("contact_id", "channel", "started_at", "first_id"), ("day",), ("answered_on",)],
    buckets=BUCKETS,
    window=Window(setting="dialog_days", table="interaction", only=WRITTEN, passes=2),
)
"""``user_id`` is who wrote first, or who answered first; ``owner_id`` whose the contact was when it began."""

DERIVED = [CONVERSATION.derived()]
