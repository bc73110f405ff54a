"""Who is told of what, and how often."""

from tests.mutants.fault import Fault

_TESTS = "tests/flows/test_notifications.py"
_OWN = (f"{_TESTS}::test_what_others_give_to_somebody_is_told_and_what_they_do_themselves_is_not",)
_SEEN = (f"{_TESTS}::test_who_may_no_longer_see_a_record_is_not_told_of_it_any_more",)
_ONCE = (f"{_TESTS}::test_who_is_killed_while_telling_has_told_nothing_and_the_next_tells_it_once",)
_MISSED = (f"{_TESTS}::test_missed_calls_and_messages_of_clients_are_told_to_whom_they_belong_to",)
_NAMED = (f"{_TESTS}::test_who_is_named_in_a_note_or_a_comment_is_told_once",)
_INBOX = (f"{_TESTS}::test_inboxes_are_read_put_off_and_chosen",)

FAULTS = [
    Fault(
        name="people are told of what they do themselves",
        file="resolvers/notifications/occasions.py",
        old="return [occasion for occasion in found if occasion.user_id != occasion.actor_id]",
        new="return found",
        tests=_OWN,
    ),
    Fault(
        name="a notification is shown though its record is not the reader's to see",
        file="resolvers/reads/door.py",
        old="if entity.records is not None:",
        new="if entity.records is not None and self.caller is None:",
        tests=_SEEN,
    ),
    Fault(
        name="an administrator reads everybody's inbox",
        file="schema/notifications.py",
        old="access=Access.SELF,",
        new="access=Access.WORKSPACE,",
        tests=_SEEN,
    ),
    Fault(
        name="a merged record takes what was told of it away",
        file="resolvers/reads/door.py",
        old='wanted = q(f"coalesce(({kept}), {t}.{column})", self.workspace)',
        new="pass",
        tests=_SEEN,
    ),
    Fault(
        name="what was told is noted after what tells it has been committed",
        file="resolvers/notifications/telling.py",
        old="""            moved = Notif""",
        new="""        async with in_transaction():
            moved = Notif""",
        tests=_ONCE,
    ),
    Fault(
        name="a worker that has lost its job goes on telling",
        file="resolvers/notifications/telling.py",
        old="            await queue.advance(held)\n",
        new="",
        tests=(f"{_TESTS}::test_a_worker_that_has_lost_its_job_tells_nobody",),
    ),
    Fault(
        name="many records that are given at once are told one by one",
        file="resolvers/notifications/telling.py",
        old="> MANY:",
        new="> MANY * MANY:",
        tests=(f"{_TESTS}::test_many_records_that_are_given_at_once_are_one_notification_with_their_number",),
    ),
    Fault(
        name="a history of calls that is brought in fills the inboxes",
        file="resolvers/notifications/occasions.py",
        old="LATE = timedelta(days=3)",
        new="LATE = timedelta(days=300)",
        tests=_MISSED,
    ),
    Fault(
        name="a call that comes in twice is told twice",
        file="resolvers/notifications/occasions.py",
        old="event=0 if is_theirs else event.sequence,",
        new="event=event.sequence,",
        tests=_MISSED,
    ),
    Fault(
        name="a mention that stays in a text is told with each change of it",
        file="resolvers/notifications/occasions.py",
        old="            if user_id not in before:\n                yield",
        new="            if user_id:\n                yield",
        tests=_NAMED,
    ),
    Fault(
        name="a notification that is put off counts as unread",
        file="resolvers/notifications/reading.py",
        old="and ({t}.snoozed_until is null or {t}.snoozed_until <= {{}})",
        new="and ({t}.snoozed_until is null or {t}.snoozed_until <> {{}})",
        tests=_INBOX,
    ),
    Fault(
        name="another's notification can be marked as read",
        file="resolvers/notifications/inbox.py",
        old="    return Notification.filter(workspace_id=actor.workspace_id, user_id=actor.user_id)",
        new="    return Notification.filter(workspace_id=actor.workspace_id)",
        tests=_INBOX,
    ),
]
