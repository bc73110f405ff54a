"""Jobs that are done twice, never, or by who has them no longer; and what is kept too long or forgotten too early."""

from tests.mutants.fault import Fault

_QUEUE = "resolvers/jobs/queue.py"
_TURNS = "resolvers/jobs/turns.py"
_TABLE = "tests/flows/test_job_table.py"
_JOBS = "tests/flows/test_jobs.py"
_LOST = (f"{_JOBS}::test_a_lease_that_is_lost_takes_its_effect_back",)
_SAYS = (f"{_JOBS}::test_who_has_lost_a_lease_says_nothing_more_of_the_job",)
_RETENTION = "tests/flows/test_retention.py"
_OLD_END = (f"{_RETENTION}::test_events_go_from_the_old_end_and_older_cursors_are_refused_with_the_one_to_go_on_from",)

_GIVEN_UP = (
    "tests/flows/test_dead_jobs.py::test_administrators_see_jobs_that_were_given_up_and_run_them_again_or_take_them_away",
)

FAULTS = [
    Fault(
        name="other processes do not hear of jobs",
        file="resolvers/doorbell.py",
        old='"jobs": job_bell.ring_here}',
        new='"jobs": doorbell.ring_here}',
        tests=("tests/flows/test_bells.py::test_a_worker_hears_of_work_that_another_process_commits",),
        database="postgres",
    ),
    Fault(
        name="a bell rings once and never again",
        file="models/db/bell.py",
        old="sorted(self._words), set()",
        new="sorted(self._words), self._words",
        tests=("tests/flows/test_bells.py::test_one_ring_is_heard_for_all_that_commits_in_a_moment",),
        database="postgres",
    ),
    Fault(
        name="everybody sees the jobs of their workspace",
        file="schema/jobs.py",
        old='prefix="job", access=Access.ADMIN',
        new='prefix="job", access=Access.WORKSPACE',
        tests=_GIVEN_UP,
    ),
    Fault(
        name="a dead job that runs again is dead at its first failure",
        file=_QUEUE,
        old="set state = 'WAITING', attempts = 0, due_at",
        new="set state = 'WAITING', due_at",
        tests=_GIVEN_UP,
    ),
    Fault(
        name="a dead job waits and nobody's turn comes",
        file=_QUEUE,
        old='    await turns.come_by(workspace_id, job["queue"], revived["due_at"])\n',
        new="",
        tests=_GIVEN_UP,
    ),
    Fault(
        name="an effect commits though the lease is lost",
        file="resolvers/effects.py",
        old="queue.advance(held))",
        new="queue.renew(held))",
        tests=_LOST,
    ),
    Fault(
        name="the token of a claim is not looked at",
        file=_QUEUE,
        old='and token = :token::uuid"',
        new='and :token::uuid is not null"',
        tests=_LOST,
    ),
    Fault(
        name="who has lost the lease reports all the same",
        file=_QUEUE,
        old='f"where {_OURS} returning queue, due_at"',
        new='"where workspace_id = :workspace::uuid and id = :id::uuid and :token::uuid is not null returning queue, due_at"',
        tests=_SAYS,
    ),
    Fault(
        name="who has lost the lease gives the job up",
        file=_QUEUE,
        old="due_at = {sql.words().clock} where {_OURS} returning id",
        new="due_at = {sql.words().clock} where workspace_id = :workspace::uuid and id = :id::uuid and :token::uuid is not null returning id",
        tests=_SAYS,
    ),
    Fault(
        name="who has lost the lease prolongs it",
        file=_QUEUE,
        old="update job set {_longer()} where {_OURS} returning id",
        new="update job set {_longer()} where workspace_id = :workspace::uuid and id = :id::uuid and :token::uuid is not null returning id",
        tests=_LOST,
    ),
    Fault(
        name="a process that stops has tried its jobs",
        file="resolvers/jobs/running.py",
        old="queue.put_back(held, attempts=held.attempts - 1)",
        new="queue.put_back(held, attempts=held.attempts)",
        tests=(f"{_JOBS}::test_a_process_that_stops_gives_its_jobs_back_at_once_and_counts_nothing",),
    ),
    Fault(
        name="what is not understood has been tried",
        file="resolvers/jobs/running.py",
        old="            attempts=held.attempts - 1,\n",
        new="            attempts=held.attempts,\n",
        tests=(f"{_JOBS}::test_what_this_version_does_not_understand_is_left_for_a_newer_one",),
    ),
    Fault(
        name="runs that end with their process are not counted",
        file=_QUEUE,
        old="attempts = attempts + 1, due_at",
        new="attempts = attempts, due_at",
        tests=(f"{_JOBS}::test_a_job_that_kills_its_process_is_dead_after_three_times_and_told",),
    ),
    Fault(
        name="a handler that hangs holds its job for ever",
        file="resolvers/jobs/running.py",
        old="timeout=kind.deadline.total_seconds(), return_when",
        new="timeout=None, return_when",
        tests=(f"{_JOBS}::test_a_handler_that_hangs_is_ended_at_its_deadline_and_tried_again",),
    ),
    Fault(
        name="a job has a twin that runs beside it",
        file=_QUEUE,
        old="and r.state = 'RUNNING' limit 1) is null ",
        new="and r.state = 'DEAD' limit 1) is null ",
        tests=(f"{_JOBS}::test_a_key_asked_for_again_while_it_runs_runs_once_more_afterwards",),
    ),
    Fault(
        name="a turn comes later than its job",
        file=_TURNS,
        old="where job_turn.due_at is null or job_turn.due_at > excluded.due_at",
        new="where job_turn.due_at is null",
        tests=(f"{_JOBS}::test_leases_go_by_the_databases_clock",),
    ),
    Fault(
        name="whoever ends a job passes all that has run",
        file=_QUEUE,
        old='and token = :token::uuid"',
        new="and token = :token::uuid and state = 'RUNNING'\"",
        tests=(f"{_TABLE}::test_a_claim_reads_no_more_where_much_has_run_while_somebody_reads_and_much_is_to_run_some_day",),
        database="postgres",
    ),
    Fault(
        name="a claim passes all that has run",
        file=_TURNS,
        old="queue = :queue and state = '{state}' ",
        new="queue = :queue and state <> 'DEAD' ",
        tests=(f"{_TABLE}::test_a_claim_reads_no_more_where_much_has_run_while_somebody_reads_and_much_is_to_run_some_day",),
        database="postgres",
    ),
    Fault(
        name="every claim writes its turn",
        file=_TURNS,
        old="if turn.is_fresh and ends == turn.lease_at:",
        new="if False:",
        tests=(f"{_TABLE}::test_a_turn_that_was_written_a_moment_ago_is_written_again_only_where_it_would_come_too_late",),
    ),
    Fault(
        name="the end of a lease that was taken out of turn is not looked after",
        file=_QUEUE,
        old="                    await turns.look_after(workspace_id, kind.queue.value, taken[0].lease_at)\n",
        new="",
        tests=(f"{_TABLE}::test_a_lease_that_ends_is_seen_whoever_took_it_and_whatever_waits",),
    ),
    Fault(
        name="a workspace with many jobs has every turn",
        file=_TURNS,
        old="order by served_at, workspace_id limit 1",
        new="order by due_at, workspace_id limit 1",
        tests=(f"{_JOBS}::test_workspaces_take_turns_and_queues_do_not_wait_for_each_other",),
    ),
    Fault(
        name="the first import of a file deletes it",
        file="resolvers/imports/jobs.py",
        old="file_id=job.file_id, status__in=OPEN).exists()",
        new="file_id=job.id, status__in=OPEN).exists()",
        tests=("tests/flows/test_import_jobs.py::test_a_file_stays_until_the_last_import_of_it_is_over",),
    ),
    Fault(
        name="an import that was stopped goes on",
        file="resolvers/imports/jobs.py",
        old="        raise Stopped\n",
        new="        pass\n",
        tests=("tests/flows/test_import_jobs.py::test_a_batch_that_a_stop_overtakes_is_not_stored",),
    ),
    Fault(
        name="an expired cursor is not told",
        file="resolvers/log/following.py",
        old="    if place < oldest:\n",
        new="    if place < 0:\n",
        tests=_OLD_END,
    ),
    Fault(
        name="a cursor into a log that is forgotten whole is not told",
        file="resolvers/log/following.py",
        old='oldest = raw["last"] if raw["oldest"] is None',
        new='oldest = 0 if raw["oldest"] is None',
        tests=(f"{_RETENTION}::test_a_log_that_is_forgotten_whole_still_refuses_what_it_no_longer_tells",),
    ),
    Fault(
        name="a stream from an expired cursor leaves events out",
        file="resolvers/log/tail.py",
        old="    if given.sequence < oldest - 1:\n",
        new="    if int(after) < 0:\n",
        tests=(f"{_RETENTION}::test_a_subscription_from_an_older_cursor_is_told_where_to_go_on",),
    ),
    Fault(
        name="young events are forgotten",
        file="resolvers/retention.py",
        old="in oldest if made < until and (",
        new="in oldest if (",
        tests=_OLD_END,
    ),
    Fault(
        name="departures outlive their events",
        file="resolvers/retention.py",
        old="            await Departure.filter(**gone).delete()\n",
        new="",
        tests=_OLD_END,
    ),
    Fault(
        name="files do not wait for their import",
        file="resolvers/retention.py",
        old="FILES_KEPT = timedelta(days=1)",
        new="FILES_KEPT = timedelta(0)",
        tests=(f"{_RETENTION}::test_keys_and_files_that_nobody_imports_are_kept_for_a_day",),
    ),
]
