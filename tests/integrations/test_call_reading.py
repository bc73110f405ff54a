"""What a call says by itself, however it was written: who talked, who is credited, and which state of it is the later."""

import json
from itertools import pairwise

import pytest

from integrations.telephony.mango import raw_record, read_call
from tests.integrations.calls import AWKWARD, CHANGED, GROWN, START, leg, made, understood


@pytest.mark.parametrize("name", AWKWARD)
def test_people_make_an_answer_and_whoever_talked_is_credited(name):
    said, outcome, talk, keys = AWKWARD[name]

    call = read_call(json.dumps(said))

    assert (call.disposition, call.talk_seconds, call.employee_keys[: len(keys)]) == (outcome, talk, keys)
    assert keys or not call.employee_keys
    assert [r.kind for r in call.recordings] == (["voicemail"] if outcome == "VOICEMAIL" else [])


ODD = [5, 5.5, -1, 10**30, 1e300, True, "", "x", "1e999", "\u0000", [], [None], {}, {"a": [1]}, None]


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_what_is_odd_in_an_optional_field_leaves_the_call_readable(odd):
    names = (
        "caller_id",
        "caller_name",
        "caller_number",
        "called_number",
        "duration",
        "context_status",
        "recall_status",
        "tag_id",
    )
    of_leg = [name for name in leg() if name not in ("call_type", "talk_duration", "members")]

    for call in (
        *(made("c", leg(), **{name: odd}) for name in names),
        *(made("c", leg(**{name: odd})) for name in of_leg),
        made("c", leg(), {**leg(), **dict.fromkeys(of_leg, odd)}),
    ):
        read = read_call(json.dumps(call))
        assert (read.disposition, read.talk_seconds, read.started_at.timestamp()) == ("ANSWERED", 60, START)


def test_numbers_are_the_same_however_they_are_written():
    call = made(
        "c", leg(recording_id=77, call_answer_time=float(START + 12), talk_duration="60.0"), talk_duration="60", duration=72.4
    )

    read = read_call(json.dumps({**call, "context_start_time": f"{START}.25"}))

    assert ([r.provider_id for r in read.recordings], read.answered_at.timestamp(), read.wait_seconds) == (["77"], START + 12, 12)
    assert {raw_record({"entry_id": entry}).external_id for entry in (1, 1.0, "1", " 1 ")} == {"1"}
    assert raw_record({"entry_id": "x", "call_comment": "half \ud83d"}).payload.encode()


@pytest.mark.parametrize("states", [GROWN, CHANGED], ids=["by fullness", "by the provider's time"])
def test_later_states_of_a_call_stand_higher(states):
    order = [understood(state).standing for state in states]

    assert all(earlier < later for earlier, later in pairwise(order))
    assert len({len(standing) for standing in order}) == 1
