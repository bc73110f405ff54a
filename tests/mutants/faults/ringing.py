"""Live calls that are shown to the wrong people, come back from the dead, or never end."""

from tests.mutants.fault import Fault

_LIVE = ("tests/flows/test_live_calls.py",)

FAULTS = [
    Fault(
        name="an older state of a call overwrites a newer one",
        file="resolvers/intake/live/noting.py",
        old="row.is_over or leg.sequence <= row.sequence",
        new="row.is_over",
        tests=(*_LIVE, "-k", "order_and_repeats"),
    ),
    Fault(
        name="a call that is over rings again",
        file="resolvers/intake/live/noting.py",
        old="row.is_over or leg.sequence <= row.sequence",
        new="leg.sequence <= row.sequence",
        tests=(*_LIVE, "-k", "order_and_repeats"),
    ),
    Fault(
        name="a call that is finished already is told as ringing",
        file="resolvers/intake/live/noting.py",
        old="if leg.external_id not in finished:",
        new="if leg.external_id:",
        tests=(*_LIVE, "-k", "finished_already"),
    ),
    Fault(
        name="a menu answers calls",
        file="integrations/telephony/mango/live.py",
        old="if place is not LivePlace.PHONE and state is LiveState.ANSWERED:",
        new="if place is LivePlace.PHONE and state is LiveState.RINGING:",
        tests=(*_LIVE, "-k", "a_menu_and_a_queue"),
    ),
    Fault(
        name="the finished call leaves the live one ringing",
        file="resolvers/intake/live/closing.py",
        old="if not came:",
        new="if came or not came:",
        tests=(*_LIVE, "-k", "finished_call_closes"),
    ),
    Fault(
        name="a call that nobody ended is lost",
        file="resolvers/intake/live/closing.py",
        old="    await Interaction.bulk_create(made)\n",
        new="",
        tests=(*_LIVE, "-k", "never_ends"),
    ),
    Fault(
        name="live calls wait behind other hooks",
        file="resolvers/intake/hearing.py",
        old="await _received(row, live_after, paths) if paths else []",
        new="[]",
        tests=(*_LIVE, "-k", "before_whatever_else"),
    ),
    Fault(
        name="a phone that rings already is not told to who comes",
        file="resolvers/log/tail.py",
        old="        return Place(min(began, last))\n",
        new="        return Place(last, is_exact=True)\n",
        tests=(*_LIVE, "-k", "told_at_once"),
    ),
    Fault(
        name="a call that a colleague took was missed",
        file="resolvers/intake/live/noting.py",
        old="return LiveEnding.ELSEWHERE if taken else LiveEnding.MISSED",
        new="return LiveEnding.MISSED",
        tests=(*_LIVE, "-k", "several_phones"),
    ),
    Fault(
        name="what rings is told to whoever listens",
        file="resolvers/intake/live/following.py",
        old="                c.visible(call),\n",
        new="",
        tests=(*_LIVE, "-k", "told_at_once"),
    ),
    Fault(
        name="a missed call that comes again makes another task",
        file="resolvers/missed_calls.py",
        old="id=call.id, workspace_id",
        new="workspace_id",
        tests=("tests/flows/test_missed_calls.py", "-k", "one_task"),
    ),
    Fault(
        name="calls that were talked are to be called back",
        file="resolvers/missed_calls.py",
        old=" if not call.has_talk]",
        new="]",
        tests=("tests/flows/test_missed_calls.py", "-k", "one_task"),
    ),
]
