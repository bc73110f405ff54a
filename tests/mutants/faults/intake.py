"""Calls that are lost, come twice, or go to somebody else."""

from tests.mutants.fault import Fault

_PULLS = ("tests/integrations/test_mango.py",)
_CURSOR = "tests/integrations/test_pulls.py"
_NUMBERS = ("tests/flows/test_shared_numbers.py",)
_IMPORTS = ("tests/flows/test_import_jobs.py",)

FAULTS = [
    Fault(
        name="what was told of a call as it ended takes the place of what is told in full",
        file="models/ports/telephony.py",
        old="{not self.is_notice:d}",
        new="",
        tests=("tests/integrations/test_mango_events.py",),
    ),
    Fault(
        name="an event is believed whoever signed it",
        file="integrations/telephony/mango/events.py",
        old=" and hmac.compare_digest(same[1], signed.encode())",
        new="",
        tests=("tests/integrations/test_mango_events.py",),
    ),
    Fault(
        name="a pull from a day that somebody asked for is made from there for ever",
        file="resolvers/intake/pulls.py",
        old="LONGEST_PAUSE)), args={})",
        new="LONGEST_PAUSE)))",
        tests=("tests/integrations/test_pulls.py::test_a_pull_that_is_asked_for_is_made_at_once_and_the_clock_goes_on",),
    ),
    Fault(
        name="an account that fails is asked as often as one that does not",
        file="resolvers/intake/pulls.py",
        old="if failure else timedelta(0)",
        new="if failure is ... else timedelta(0)",
        tests=(
            "tests/integrations/test_pulls.py::test_accounts_are_pulled_by_the_workers_clock_and_one_that_fails_keeps_no_other_back",
        ),
    ),
    Fault(
        name="an account whose job was given up is never pulled again",
        file="resolvers/intake/rounds.py",
        old=", due_at__gt=now() - GIVEN_UP)",
        new=")",
        tests=(
            "tests/integrations/test_pulls.py::test_a_pull_that_breaks_off_again_and_again_is_told_and_begun_anew_an_hour_later",
        ),
    ),
    Fault(
        name="a pull's cursor moves at the first page",
        file="resolvers/intake/pulls.py",
        old="synced_until=window.end if is_last else None",
        new="synced_until=window.end",
        tests=(f"{_CURSOR}::test_the_cursor_moves_with_the_last_page_alone",),
    ),
    Fault(
        name="a pull does not look back",
        file="resolvers/intake/pulls.py",
        old="row.synced_until - LOOKBACK if row.synced_until",
        new="row.synced_until if row.synced_until",
        tests=_PULLS,
    ),
    Fault(
        name="a pull leaves out its last page",
        file="resolvers/intake/pulls.py",
        old="    yield held or (), True",
        new="    yield (), True",
        tests=(f"{_CURSOR}::test_the_cursor_moves_with_the_last_page_alone",),
    ),
    Fault(
        name="a window without calls is pulled for ever",
        file="resolvers/intake/pulls.py",
        old="    yield held or (), True",
        new="    if held:\n        yield held, True",
        tests=(f"{_CURSOR}::test_a_window_without_calls_is_done_too",),
    ),
    Fault(
        name="a pull that ends later moves the cursor back",
        file="resolvers/intake/storing.py",
        old="await same.filter(Q(synced_until=None) | Q(synced_until__lt=until)).update(synced_until=until)",
        new="await same.filter(Q(id=account.id)).update(synced_until=until)",
        tests=(f"{_CURSOR}::test_a_pull_that_ends_later_never_moves_the_cursor_back",),
    ),
    Fault(
        name="who pulls believes the cursor to be where it has put it",
        file="resolvers/intake/storing.py",
        old="max(synced_until, account.row.synced_until or synced_until)",
        new="synced_until",
        tests=(f"{_CURSOR}::test_old_calls_pulled_again_leave_the_cursor",),
    ),
    Fault(
        name="a new number takes another workspace's calls",
        file="resolvers/intake/matching.py",
        old="where i.workspace_id = :workspace::uuid and i.client_number = r.number ",
        new="where i.client_number = r.number ",
        tests=_NUMBERS,
    ),
    Fault(
        name="a number is another workspace's contact's",
        file="resolvers/intake/matching.py",
        old='f"where p.workspace_id = :workspace::uuid and {sql',
        new='f"where :workspace::uuid is not null and {sql',
        tests=_NUMBERS,
    ),
    Fault(
        name="a number is a deleted contact's",
        file="resolvers/intake/matching.py",
        old="and c.id = p.contact_id and c.deleted_at is null ",
        new="and c.id = p.contact_id ",
        tests=_NUMBERS,
    ),
    Fault(
        name="a number is whose came last",
        file="resolvers/intake/matching.py",
        old="order by p.number, p.created_at, p.id",
        new="order by p.number, p.created_at desc, p.id",
        tests=_NUMBERS,
    ),
    Fault(
        name="a corrected call loses its contact",
        file="resolvers/intake/calls.py",
        old='"case when interaction.is_linked_by_hand then interaction.contact_id "',
        new='"case when false then interaction.contact_id "',
        tests=("tests/integrations/test_call_records.py::test_a_corrected_number_moves_a_call_unless_somebody_has_linked_it",),
    ),
    Fault(
        name="what was erased comes in again",
        file="resolvers/intake/calls.py",
        old="where intake_record.status <> '{ERASED}' and ({differs})",
        new="where ({differs})",
        tests=("tests/flows/test_privacy.py::test_nothing_of_an_erased_person_is_left_and_numbers_stay",),
    ),
    Fault(
        name="an import goes on in the name of who is gone",
        file="resolvers/imports/jobs.py",
        old="        inputs.may_create(actor, job.noun, actor.user_id)\n    except",
        new="        pass\n    except",
        tests=_IMPORTS,
    ),
]
