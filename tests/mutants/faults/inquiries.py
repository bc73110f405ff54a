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
        name="inquiries do not follow a new dialog window",
        file="resolvers/facts/windowed.py",
        old="for fact in (CONVERSATION, FOLLOW_UP, CLIENT_WIN, DEAL_SOURCE)",
        new="for fact in (CONVERSATION, CLIENT_WIN, DEAL_SOURCE)",
        tests=("tests/kpis/test_inquiries.py::test_a_conversation_is_one_inquiry_and_a_form_is_another",),
    ),
    Fault(
        name="a deal comes from the client's last inquiry, whichever is asked for",
        file="resolvers/kpis/attribution.py",
        old='"source": _of_deal(own, deal, "first_line")',
        new='"source": _of_deal(own, deal, "last_line")',
        tests=("tests/kpis/test_sources.py",),
    ),
    Fault(
        name="inquiries long before the attribution window tell where a deal comes from",
        file="resolvers/facts/deal_sources.py",
        old="i.started_at >= x.since_at and i.started_at <= x.opened_at",
        new="i.started_at <= x.opened_at",
        tests=("tests/kpis/test_sources.py",),
    ),
    Fault(
        name="a line that no lead source is called by hides where the client comes from",
        file="resolvers/kpis/attribution.py",
        old="sz.name_key, nullif(sy.source_key, ''), so.source_key",
        new="lower({t}.line_number), nullif(sy.source_key, ''), so.source_key",
        tests=("tests/kpis/test_sources.py",),
    ),
    Fault(
        name="clients of new dialogs are their contacts, not the companies of these",
        file="resolvers/kpis/dialogs.py",
        old='clients_wrote = Distinct(key="clients_wrote", family=NEW_DIALOGS, where="true", of=BUYER)',
        new='clients_wrote = Distinct(key="clients_wrote", family=NEW_DIALOGS, where="true", of="{t}.contact_id")',
        tests=("tests/kpis/test_cohorts.py",),
    ),
    Fault(
        name="conversations are gone through once after a new window, while messages come and go",
        file="resolvers/facts/conversations.py",
        old="passes=2",
        new="passes=1",
        tests=("tests/kpis/test_dialog_facts.py",),
    ),
    Fault(
        name="what is told by a new window in part is counted",
        file="resolvers/kpis/asked.py",
        old="if self.c.caller.unsettled:",
        new="if self.c.caller.unsettled is None:",
        tests=("tests/kpis/test_windows.py",),
    ),
    Fault(
        name="what follows a new window begins anew after a crash",
        file="resolvers/windows.py",
        old="place = names.index(workspace.facts_step) if workspace.facts_step in names else None",
        new="place = None",
        tests=("tests/kpis/test_windows.py",),
    ),
    Fault(
        name="a job of windows ends though another window has changed meanwhile",
        file="resolvers/windows.py",
        old='_OURS = "id = :workspace::uuid and facts_move = :move::uuid"',
        new='_OURS = "id = :workspace::uuid and :move::uuid is not null"',
        tests=("tests/kpis/test_windows.py",),
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
