"""Recordings that the wrong people hear, that are held whole, or that stay where they should not; and a past that is not brought in as it should."""

from tests.mutants.fault import Fault

_HEARD = "tests/flows/test_recordings.py"
_GOOD = (f"{_HEARD}::test_an_address_is_good_for_whom_it_is_as_long_as_their_access_is",)
_COPIES = "tests/flows/test_recording_copies.py"
_PAST = "tests/integrations/test_past.py"
_LISTENING = "resolvers/recordings/listening.py"

FAULTS = [
    Fault(
        name="the address of a recording holds for ever",
        file=_LISTENING,
        old="    if address.until <= now():\n",
        new="    if address.until is None:\n",
        tests=_GOOD,
    ),
    Fault(
        name="whoever has a token uses the address of another",
        file=_LISTENING,
        old="        asking is not None and (asking",
        new="        asking is None and (asking",
        tests=_GOOD,
    ),
    Fault(
        name="rights to hear are looked at only where an address is given",
        file=_LISTENING,
        old='    if hiding(FIELD, actor.rights.hidden) is not None:\n        raise Forbidden("Recordings',
        new='    if actor is None:\n        raise Forbidden("Recordings',
        tests=_GOOD,
    ),
    Fault(
        name="an address that somebody has changed is believed",
        file="resolvers/recordings/addresses.py",
        old="    if not hmac.compare_digest(mac, await signature(packed, _PURPOSE)):\n",
        new="    if not mac:\n",
        tests=_GOOD,
    ),
    Fault(
        name="each piece that a player asks for is a listening",
        file=_LISTENING,
        old="        if made:\n",
        new="        if made is not None:\n",
        tests=(f"{_HEARD}::test_the_first_use_of_an_address_is_noted_once_and_told",),
    ),
    Fault(
        name="a recording is read whole before it is sent",
        file="api/recordings.py",
        old="    async for chunk in sound.chunks:\n",
        new="    for chunk in [chunk async for chunk in sound.chunks]:\n",
        tests=("tests/flows/test_recording_streams.py::test_two_hours_are_streamed_and_hardly_any_of_it_is_held",),
    ),
    Fault(
        name="a recording is read on when nobody listens any more",
        file="api/recordings.py",
        old="        await until_left(receive, self._answer(scope, send))\n",
        new="        await self._answer(scope, send)\n",
        tests=("tests/flows/test_recording_streams.py::test_from_a_client_that_stalls_or_leaves_the_provider_is_let_go",),
    ),
    Fault(
        name="a part of another recording is taken for one of this",
        file="api/recordings.py",
        old="(known is not None and known != _mark(wanted, sound.size))",
        new="known == b''",
        tests=(f"{_HEARD}::test_a_recording_is_sent_whole_or_in_the_pieces_that_are_asked_for",),
    ),
    Fault(
        name="a provider leads this server to addresses of its own network",
        file="integrations/files.py",
        old="        return url if self._is_home(url) else self._reach.check(str(url))\n",
        new="        return url\n",
        tests=("tests/integrations/test_recordings.py",),
        database=None,
    ),
    Fault(
        name="copies of an erased person's calls stay",
        file="resolvers/privacy/erasing.py",
        old="    await copies.erase(work, interactions)\n",
        new="",
        tests=(_COPIES,),
    ),
    Fault(
        name="a copy that was being made while its person was erased stays",
        file="resolvers/recordings/keeping.py",
        old="    if not made:  # it was erased meanwhile\n",
        new="    if made is None:\n",
        tests=(_COPIES,),
    ),
    Fault(
        name="a day that differs for ever is pulled for ever",
        file="resolvers/intake/reconciling.py",
        old=" and pulled < MOST_PULLS",
        new="",
        tests=(_PAST,),
    ),
    Fault(
        name="a back-fill asks for all of the past at once",
        file="resolvers/intake/past.py",
        old="max(row.backfill_from, row.backfilled_to - SLICE)",
        new="row.backfill_from",
        tests=(_PAST,),
    ),
]
