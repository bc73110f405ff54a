"""Inquiries that are not what they were, or of which nobody knows what was done about them."""

from tests.mutants.fault import Fault

_STORIES = ("tests/kpis/test_follow_ups.py",)
_INQUIRIES = ("tests/kpis/test_inquiries.py",)
_REVIEWS = ("tests/flows/test_reviews.py",)
_FACTS, _MISSED = "resolvers/facts/follow_ups.py", "resolvers/kpis/missed.py"

FAULTS = [
    Fault(
        name="a missed call is lost while its return window runs",
        file=_MISSED,
        old='_LOST = f"{_NOTHING} and {_IS_OVER}"',
        new="_LOST = _NOTHING",
        tests=_STORIES,
    ),
    Fault(
        name="what was before a missed call answers it",
        file=_FACTS,
        old='f"and f.started_at > t.started_at and f.started_at <=',
        new='f"and f.started_at <=',
        tests=_STORIES,
    ),
    Fault(
        name="an attempt that comes later is not looked at",
        file=_FACTS,
        old="and k.started_at < t.started_at and ({_TOUCHED})",
        new="and k.started_at > t.started_at and ({_TOUCHED})",
        tests=_STORIES,
    ),
    Fault(
        name="whoever is never attended to does not count as a failure",
        file="resolvers/kpis/leads.py",
        old="({self.seconds} is not null or {self.passed(minutes)})",
        new="{self.seconds} is not null",
        tests=_STORIES,
    ),
    Fault(
        name="a new dialog window leaves conversations as they began",
        file=_FACTS,
        old='        Concern(table="workspace", columns=("dialog_days", "id"), subjects=_OF_WINDOW, on=[When.UPDATE]),\n',
        new="",
        tests=_INQUIRIES,
    ),
    Fault(
        name="whoever asked lately is taken for somebody new",
        file="resolvers/kpis/leads.py",
        old="(*called, wrote))",
        new="(wrote,))",
        tests=("tests/kpis/test_recount.py::test_every_metric_equals_a_recount",),
    ),
    Fault(
        name="anybody reviews their own calls",
        file="resolvers/reviews.py",
        old="(actor.role is Role.HEAD and call.user_id in below)",
        new="call.user_id in actor.visible",
        tests=_REVIEWS,
    ),
    Fault(
        name="what a head said of a call stands beside what they say now",
        file="resolvers/reviews.py",
        old="interaction_id=call.id, user_id=actor.user_id)\n    return await own.first()",
        new="interaction_id=call.id, user_id=call.id)\n    return await own.first()",
        tests=_REVIEWS,
    ),
    Fault(
        name="what nobody said is reviewed",
        file="resolvers/reviews.py",
        old="or not call.has_talk:",
        new="or call.id is None:",
        tests=_REVIEWS,
    ),
    Fault(
        name="letters are listened to",
        file="resolvers/reviews.py",
        old="call.kind is not InteractionKind.CALL or not call.has_talk",
        new="call.kind is InteractionKind.CALL and not call.has_talk",
        tests=_REVIEWS,
    ),
    Fault(
        name="a call is listened to before it was made",
        file="resolvers/reviews.py",
        old="listened_at, earliest=call.started_at)",
        new="listened_at)",
        tests=_REVIEWS,
    ),
    Fault(
        name="a checklist has no end",
        file="resolvers/reviews.py",
        old="if len(checklist) > MOST_ITEMS:",
        new="if len(checklist) > MOST_ITEMS**9:",
        tests=_REVIEWS,
    ),
]
