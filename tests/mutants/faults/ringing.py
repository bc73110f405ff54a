"""Live calls that are shown to the wrong people, come back from the dead, or never end."""

from tests.mutants.fault import Fault

_LIVE = "tests/flows/test_live_calls.py::"
_DIAL = "tests/flows/test_call_start.py::"
_ONE_TASK = "tests/flows/test_missed_calls.py::test_a_missed_call_makes_one_task_of_who_answers_for_it_however_often_it_comes"

FAULTS = [
    Fault(
        name="how an order to call went is forgotten, so that a repeat tells something else",
        file="resolvers/calling/starting.py",
        old="if key is not None:",
        new="if key is not None and not told:",
        tests=(_DIAL + "test_a_repeat_rings_nobody_and_tells_how_the_first_went",),
    ),
    Fault(
        name="an order to call that may have rung is sent again",
        file="integrations/telephony/mango/dialling.py",
        old="form=form, repeatable=False",
        new="form=form, repeatable=True",
        tests=(_DIAL + "test_what_the_provider_answers_is_told_and_what_may_have_rung_is_not_repeated",),
    ),
    Fault(
        name="quiet hours go by the company's clock wherever the client is",
        file="resolvers/calling/permission.py",
        old="utcoffset() for zone in zones}) == 1 else",
        new="utcoffset() for zone in zones}) == 0 else",
        tests=(_DIAL + "test_quiet_hours_are_those_where_the_client_is",),
    ),
    Fault(
        name="an older state of a live call overwrites a newer one",
        file="resolvers/intake/live/noting.py",
        old="row.is_over or leg.sequence <= row.sequence",
        new="row.is_over",
        tests=(_LIVE + "test_order_and_repeats_make_no_difference",),
    ),
    Fault(
        name="a call that is over rings again",
        file="resolvers/intake/live/noting.py",
        old="row.is_over or leg.sequence <= row.sequence",
        new="leg.sequence <= row.sequence",
        tests=(_LIVE + "test_order_and_repeats_make_no_difference",),
    ),
    Fault(
        name="a call that is finished already is told as ringing",
        file="resolvers/intake/live/noting.py",
        old="if leg.external_id not in finished:",
        new="if leg.external_id:",
        tests=(_LIVE + "test_of_a_call_that_is_finished_already_nothing_is_told",),
    ),
    Fault(
        name="a menu answers calls",
        file="integrations/telephony/mango/live.py",
        old="if place is not LivePlace.PHONE and state is LiveState.ANSWERED:",
        new="if place is LivePlace.PHONE and state is LiveState.RINGING:",
        tests=(_LIVE + "test_a_menu_and_a_queue_answer_nothing",),
    ),
    Fault(
        name="the finished call leaves the live one ringing",
        file="resolvers/intake/live/closing.py",
        old="if not came:",
        new="if came or not came:",
        tests=(_LIVE + "test_the_finished_call_closes_the_live_one_and_is_one_interaction",),
    ),
    Fault(
        name="a call that nobody ended is lost",
        file="resolvers/intake/live/closing.py",
        old="    await Interaction.bulk_create(made)\n",
        new="",
        tests=(_LIVE + "test_a_call_that_never_ends_is_closed_by_time_told_as_such_and_not_counted_as_answered",),
    ),
    Fault(
        name="live calls wait behind other hooks",
        file="resolvers/intake/hearing.py",
        old="await _received(row, live_after, paths) if paths else []",
        new="[]",
        tests=(_LIVE + "test_live_calls_are_read_before_whatever_else_waits",),
    ),
    Fault(
        name="a phone that rings already is not told to who comes",
        file="resolvers/log/tail.py",
        old="        return Place(min(began, last))\n",
        new="        return Place(last, is_exact=True)\n",
        tests=(_LIVE + "test_a_ring_is_told_at_once_to_who_comes_while_it_rings_then_what_follows",),
    ),
    Fault(
        name="a call that a colleague took was missed",
        file="resolvers/intake/live/noting.py",
        old="return LiveEnding.ELSEWHERE if taken else LiveEnding.MISSED",
        new="return LiveEnding.MISSED",
        tests=(_LIVE + "test_a_call_that_rings_at_several_phones_is_answered_at_one_and_elsewhere_at_the_others",),
    ),
    Fault(
        name="what rings is told to whoever listens",
        file="resolvers/intake/live/following.py",
        old="                c.visible(call),\n",
        new="",
        tests=(_LIVE + "test_a_ring_is_told_at_once_to_who_comes_while_it_rings_then_what_follows",),
    ),
    Fault(
        name="a missed call that comes again makes another task",
        file="resolvers/missed_calls.py",
        old="id=call.id, workspace_id",
        new="workspace_id",
        tests=(_ONE_TASK,),
    ),
    Fault(
        name="calls that were talked are to be called back",
        file="resolvers/missed_calls.py",
        old=" if not call.has_talk]",
        new="]",
        tests=(_ONE_TASK,),
    ),
]
