"""What follows from a change of a row, beside the numbers: who is told of it, and by which words it is found."""

from tests.mutants.fault import Fault

_TRIGGERS = "models/db/triggers.py"
_EACH = "for when in self.on for statement"
_EVERY_TABLE = ("tests/kpis/test_derived.py::test_everything_derived_follows_every_change_of_every_table",)
_SYNC = "tests/flows/test_delta_sync.py"
_LEAVING = (f"{_SYNC}::test_who_may_not_see_a_record_does_not_learn_that_it_changed",)
_PAGING = (f"{_SYNC}::test_what_is_gone_is_told_though_it_changes_while_a_client_is_paging",)
_BULK = (f"{_SYNC}::test_a_bulk_change_by_hand_is_told_in_batches_of_which_a_follower_misses_none",)
_BODIES = ("tests/lints/test_triggers.py",)
_DIALOGS = ("tests/flows/test_dialogs.py::test_dialogs_say_what_their_messages_say_after_any_changes",)
_LONG = ("tests/flows/test_dialogs.py::test_one_more_message_reads_as_little_of_a_long_dialog_as_of_a_short_one",)
_TRIPS = ("tests/flows/test_write_matrix.py::test_every_mutation_does_something_for_who_may_and_in_few_round_trips",)
_FOUND = ("tests/flows/test_search.py::test_what_is_changed_is_found_by_what_it_is_now",)


def _without(*left_out: str) -> str:
    return f"for when in self.on if (self.name, self.table, when) != {left_out} for statement"


_BOARD = "tests/flows/test_board.py"

FAULTS = [
    Fault(
        name="a trigger looks through what is kept though its statement changed nothing",
        file=_TRIGGERS,
        old="    if guarded:\n",
        new="    if guarded and follow.only:\n",
        tests=_BODIES,
    ),
    Fault(
        name="a row of many that is refused takes those before it along",
        file="models/db/marks.py",
        old="self._next = _AGAIN",
        new="self._next = None",
        tests=("tests/flows/test_bulk.py",),
    ),
    Fault(
        name="the log is written by one statement after the other while others wait",
        file="resolvers/log/appending.py",
        old="    write = _at_once if",
        new="    write = _in_turn if",
        tests=_TRIPS,
        database="postgres",
    ),
    Fault(
        name="who is handed over to is told of records one by one",
        file="resolvers/users.py",
        old="        if model is Contact:\n            await matching.follow_owner(work, *(row.id for row in rows))\n",
        new="        for row in rows if model is Contact else ():\n            await matching.follow_owner(work, row.id)\n",
        tests=("tests/flows/test_heavy.py",),
    ),
    Fault(
        name="whoever wrote before the last answer still waits",
        file="resolvers/facts/dialogs.py",
        old='    later = f"w.started_at >= {at} and (w.started_at > {at} or w.id > {row})"',
        new='    later = f"w.started_at <> {at} and w.id <> {row}"',
        tests=_DIALOGS,
    ),
    Fault(
        name="a message that goes to somebody else stays counted",
        file="resolvers/facts/dialogs.py",
        old='(was, "-")',
        new='(was, "0 * ")',
        tests=_DIALOGS,
    ),
    Fault(
        name="every message of a dialog is read for one more",
        file="resolvers/facts/dialogs.py",
        old='("direction", "started_at", "id"))',
        new='("started_at", "id"))',
        tests=_LONG,
        database="postgres",
    ),
    Fault(
        name="a deleted deal stays in a board's numbers",
        file="resolvers/facts/deal_totals.py",
        old="{source} t where t.deleted_at is null",
        new="{source} t where true",
        tests=(f"{_BOARD}::test_the_numbers_of_a_board_equal_a_count_through_a_random_history",),
    ),
    Fault(
        name="a board shows everybody the numbers of all deals",
        file="schema/deals.py",
        old='table="deal_total", access=Access.OWNER',
        new='table="deal_total", access=Access.WORKSPACE',
        tests=(f"{_BOARD}::test_the_numbers_of_a_board_equal_a_count_through_a_random_history",),
    ),
    Fault(
        name="folding a board's totals takes away what came meanwhile",
        file="resolvers/facts/deal_totals.py",
        old="delete from {TABLE} where {_SEVERAL} returning num",
        new="delete from {TABLE} where workspace_id = :workspace and num <= :last returning num",
        tests=(f"{_BOARD}::test_folding_beside_writers_changes_no_sum_and_leaves_one_row_a_place",),
    ),
    Fault(
        name="a change of a contact is told nobody",
        file=_TRIGGERS,
        old=_EACH,
        new=_without("row", "contact", "update"),
        tests=_PAGING,
    ),
    Fault(
        name="a consent is no change of its contact",
        file=_TRIGGERS,
        old=_EACH,
        new=_without("row", "consent", "insert"),
        tests=_EVERY_TABLE,
    ),
    Fault(
        name="a value of a custom field is no change of its record",
        file="resolvers/log/row_changes.py",
        old="            _custom(),\n",
        new="",
        tests=(f"{_SYNC}::test_what_is_kept_beside_a_record_is_a_change_of_it",),
    ),
    Fault(
        name="a line of a deal is no change of the deal",
        file="resolvers/log/row_changes.py",
        old='    ("deal_item", "deal_id", Noun.DEAL),\n',
        new="",
        tests=(f"{_SYNC}::test_what_is_kept_beside_a_record_is_a_change_of_it",),
    ),
    Fault(
        name="changes are noted and never told",
        file="resolvers/log/appending.py",
        old="    is_more = await row_changes.stamp(workspace_id, place.last)\n",
        new="    is_more = not place.last\n",
        tests=_PAGING,
    ),
    Fault(
        name="a changed row stays where it was told first",
        file="resolvers/log/row_changes.py",
        old="sequence = excluded.sequence",
        new="sequence = row_change.sequence",
        tests=_PAGING,
    ),
    Fault(
        name="who no longer sees a row is not told",
        file="resolvers/log/row_changes.py",
        old="        await sql.do(departed(source, at), **values)\n",
        new="",
        tests=_LEAVING,
    ),
    Fault(
        name="rows leave their owner alone",
        file="resolvers/log/row_changes.py",
        old='_LEAVES = {Noun.DEAL: ("owner_id", "partner_id")}',
        new='_LEAVES = {Noun.DEAL: ("owner_id",)}',
        tests=(f"{_SYNC}::test_a_partner_learns_of_deals_that_are_shared_and_no_longer_shared",),
    ),
    Fault(
        name="a trigger asks for custom fields of any workspace",
        file="resolvers/log/row_changes.py",
        old="f.workspace_id = x.workspace_id and f.id = x.field_id",
        new="f.id = x.field_id",
        tests=_BODIES,
    ),
    Fault(
        name="a trigger finds by numbers of any workspace",
        file="resolvers/facts/search.py",
        old="where l.workspace_id = t.workspace_id and l.contact_id = t.id order",
        new="where l.contact_id = t.id order",
        tests=_BODIES,
    ),
    Fault(
        name="one workspace stamps what another has noted",
        file="resolvers/log/row_changes.py",
        old="delete from row_pending where workspace_id = :workspace::uuid and {end}",
        new="delete from row_pending where :workspace::uuid is not null and {end}",
        tests=(f"{_SYNC}::test_what_another_workspace_has_noted_stays_noted",),
    ),
    Fault(
        name="what one transaction does not stamp of a bulk change is never told",
        file="resolvers/changes.py",
        old="            await queue.put(self.workspace_id, [TELL_WISH])\n",
        new="",
        tests=_BULK,
    ),
    Fault(
        name="who writes after a bulk change stamps the oldest notes and not their own",
        file="resolvers/log/row_changes.py",
        old='order: str = "desc") -> bool',
        new='order: str = "asc") -> bool',
        tests=_BULK,
    ),
    Fault(
        name="a batch of a bulk change stands where clients have read already",
        file="resolvers/log/telling.py",
        old="next_place(held.workspace_id, 1)",
        new="next_place(held.workspace_id, 0)",
        tests=_BULK,
    ),
    Fault(
        name="one transaction stamps whatever waits",
        file="resolvers/log/row_changes.py",
        old=" limit :most::bigint",
        new=" limit 1000000 + :most::bigint",
        tests=_BULK,
    ),
    Fault(
        name="who has lost the telling of a bulk change goes on with it",
        file="resolvers/log/telling.py",
        old="            await queue.advance(held)\n",
        new="",
        tests=_BULK,
    ),
    Fault(
        name="a contact is not found by a new phone",
        file=_TRIGGERS,
        old=_EACH,
        new=_without("search", "contact_phone", "insert"),
        tests=_FOUND,
    ),
    Fault(
        name="a contact is found by the name it had",
        file=_TRIGGERS,
        old=_EACH,
        new=_without("search", "contact", "update"),
        tests=_FOUND,
    ),
    Fault(
        name="who is erased is found",
        file="resolvers/facts/search.py",
        old='return [keep, forget] if table == "contact" else [keep]',
        new="return [keep]",
        tests=("tests/flows/test_erasure.py::test_no_word_is_left_in_any_table",),
    ),
]
