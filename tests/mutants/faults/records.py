"""Calls that come to be something else than they were: who talked, who is credited, which state of several counts."""

from tests.mutants.fault import Fault

_FILE = "tests/integrations/test_call_records.py"
_READING = "tests/integrations/test_call_reading.py"
_READ = (f"{_READING}::test_people_make_an_answer_and_whoever_talked_is_credited",)
_COUNTED = (f"{_FILE}::test_what_came_awkwardly_counts_as_what_it_was",)
_ORDER = (f"{_FILE}::test_whatever_the_order_of_its_states_a_call_ends_as_by_the_last_alone",)
_MOVED = (f"{_FILE}::test_a_corrected_number_moves_a_call_unless_somebody_has_linked_it",)
_WHOSE = (f"{_FILE}::test_two_of_one_name_are_nobody_until_somebody_says_whose_their_calls_are",)
_AGAIN = (f"{_FILE}::test_what_nobody_understood_is_read_again_when_it_comes_and_when_asked",)
_ONCE = ("tests/integrations/test_pulls.py::test_an_account_is_pulled_once_however_many_ask_at_once",)
_RECORDS = "integrations/telephony/mango/records.py"

FAULTS = [
    Fault(
        name="a menu answers",
        file=_RECORDS,
        old="    people = [found for found in legs if found[0].kind in _PEOPLE]",
        new="    people = legs",
        tests=_READ,
    ),
    Fault(
        name="the time in a menu is talk",
        file=_RECORDS,
        old="    return min(told, known) if is_shared and all(lengths) else told",
        new="    return told",
        tests=_READ,
    ),
    Fault(
        name="a voicemail is a missed call",
        file=_RECORDS,
        old="    if direction is Direction.INBOUND and _left_a_message(legs):",
        new="    if direction is None and _left_a_message(legs):",
        tests=_READ,
    ),
    Fault(
        name="who waits for a client talks with them",
        file=_RECORDS,
        old="    if direction is Direction.OUTBOUND:\n        people",
        new="    if direction is None:\n        people",
        tests=_READ,
    ),
    Fault(
        name="a callback is nobody's",
        file=_RECORDS,
        old="    return keys or _longest(",
        new="    return keys and _longest(",
        tests=_READ,
    ),
    Fault(
        name="an employee's own address is nobody's",
        file=_RECORDS,
        old='        if leg.kind == "number":',
        new='        if leg.kind == "address":',
        tests=_READ,
    ),
    Fault(
        name="who talked less is credited with who is not known",
        file=_RECORDS,
        old='        if leg.kind == "user":\n            return (*keys, *_keys(',
        new='        if leg.kind == "user":\n            keys = (*keys, *_keys(',
        tests=_COUNTED,
    ),
    Fault(
        name="addresses are as their writers write them",
        file="integrations/values.py",
        old="    bare = written.casefold().removeprefix",
        new="    bare = written.removeprefix",
        tests=_READ,
    ),
    Fault(
        name="1 and 1.0 are two calls",
        file="integrations/values.py",
        old="        if isinstance(value, float):\n            value = number(value)\n",
        new="",
        tests=(f"{_READING}::test_numbers_are_the_same_however_they_are_written",),
    ),
    Fault(
        name="an odd time is a reason not to read a call",
        file="integrations/values.py",
        old="if found is not None and _EARLIEST <= found < _LATEST else None",
        new="if found else None",
        tests=(f"{_READING}::test_what_is_odd_in_an_optional_field_leaves_the_call_readable",),
    ),
    Fault(
        name="a voicemail is talk",
        file="resolvers/facts/talks.py",
        old="({t}.disposition <> 'VOICEMAIL' and coalesce({t}.talk_seconds, 0) > 0)",
        new="coalesce({t}.talk_seconds, 0) > 0",
        tests=_COUNTED,
    ),
    Fault(
        name="an older state of a call overwrites a newer one",
        file="resolvers/intake/calls.py",
        old='"and (excluded.standing is null or intake_record.standing is null or excluded.standing >= intake_record.standing) "',
        new='""',
        tests=_ORDER,
    ),
    Fault(
        name="a call is not what is kept of it",
        file="resolvers/intake/calls.py",
        old="and t.external_id = r.external_id and t.standing = r.standing and",
        new="and t.external_id = r.external_id and",
        tests=_ORDER,
    ),
    Fault(
        name="the provider's own time makes no difference",
        file="models/ports/telephony.py",
        old="changed = int(self.modified_at.timestamp() * 1_000_000) if self.modified_at else 0",
        new="changed = 0",
        tests=_ORDER,
    ),
    Fault(
        name="of two states in a batch the first is lost",
        file="resolvers/intake/storing.py",
        old="        number = times[record.external_id] = times.get(record.external_id, -1) + 1",
        new="        number = times[record.external_id] = 0",
        tests=_ORDER,
    ),
    Fault(
        name="a corrected number leaves a call where it was",
        file="resolvers/intake/calls.py",
        old="else excluded.contact_id end",
        new="else interaction.contact_id end",
        tests=_MOVED,
    ),
    Fault(
        name="a call that is linked keeps its owner",
        file="resolvers/interactions.py",
        old="    interaction.owner_id = await matching.responsible_for(workspace, interaction.user_id, contact)\n",
        new="    await matching.responsible_for(workspace, interaction.user_id, contact)\n",
        tests=_MOVED,
    ),
    Fault(
        name="two of one name are the last",
        file="resolvers/intake/employees.py",
        old=" if named[user.name.casefold()] == 1}",
        new="}",
        tests=_WHOSE,
    ),
    Fault(
        name="who becomes known is credited with nothing",
        file="resolvers/intake/employees.py",
        old="    if is_news:\n",
        new="    if False:\n",
        tests=_WHOSE,
    ),
    Fault(
        name="a name takes back what somebody said",
        file="resolvers/intake/employees.py",
        old="        wanted = (assigned.get(place, found), place in assigned)",
        new="        wanted = (found, False)",
        tests=_WHOSE,
    ),
    Fault(
        name="what was not understood is the same for ever",
        file="resolvers/intake/calls.py",
        old="ERASED, FAILED, RECEIVED = IntakeStatus.ERASED.value, IntakeStatus.FAILED.value",
        new="ERASED, FAILED, RECEIVED = IntakeStatus.ERASED.value, IntakeStatus.ERASED.value",
        tests=_AGAIN,
    ),
    Fault(
        name="asking to read again reads nothing",
        file="resolvers/intake/inbox.py",
        old="    work.jobs.append(Wish(kind=HEAR, key=str(account.id)))\n",
        new="    assert work.jobs == []\n",
        tests=_AGAIN,
    ),
    Fault(
        name="two pull an account at once",
        file="resolvers/intake/pulls.py",
        old="    wish = Wish(kind=kind, key=str(row.id), args",
        new="    wish = Wish(kind=kind, key=str(row.id).upper() if since else str(row.id), args",
        tests=_ONCE,
    ),
    Fault(
        name="who has lost a pull goes on storing",
        file="resolvers/intake/storing.py",
        old="effects(account.held, basis=basis) if account.held else changes(",
        new="effects(account.held, basis=basis) if False else changes(",
        tests=("tests/integrations/test_pulls.py::test_who_no_longer_has_the_pull_stores_nothing",),
    ),
    Fault(
        name="an account that cannot be opened ends the pulls of all",
        file="resolvers/intake/pulls.py",
        old="    except (UnusableSettings, SealFailed) as failure:",
        new="    except SealFailed as failure:",
        tests=("tests/integrations/test_pulls.py::test_an_account_that_fails_keeps_no_other_from_being_pulled",),
    ),
]
