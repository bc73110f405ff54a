"""Writes that lose, repeat or overwrite something, or touch what is not the caller's."""

from tests.mutants.fault import Fault

_VERSIONS = ("tests/flows/test_versions.py",)
_MATRIX = ("tests/flows/test_write_matrix.py",)
_SAME_KEY = ("tests/flows/test_writes.py::test_the_same_key_gives_the_first_answer_again_also_side_by_side",)
_LOADED = tuple(
    f"{_MATRIX[0]}::test_no_id_of_somebody_elses_record_changes_anything_or_is_told_from_one_that_is_not[sqlite-{who}]"
    for who in ("admin-None",)
)
_ERASED = ("tests/flows/test_person_races.py::test_no_word_is_left_of_a_person_who_was_erased",)

_CURSOR = ("tests/flows/test_writes.py::test_a_write_tells_the_cursor_at_which_others_see_it",)

FAULTS = [
    Fault(
        name="rows of an import that change records are read one by one",
        file="resolvers/imports/people.py",
        old="await inputs.hold(Contact, self.shape.actor, changing)",
        new="changing = []",
        tests=("tests/flows/test_import.py::test_rows_that_change_records_are_read_for_all_of_them_at_once",),
    ),
    Fault(
        name="a write tells the cursor of its first event of several operations",
        file="schema/context.py",
        old="self.cursor = max(",
        new="self.cursor = min(",
        tests=_CURSOR,
    ),
    Fault(
        name="a repeated write has no cursor",
        file="resolvers/performing.py",
        old="return replace(first, cursor=await last_sequence(actor.workspace_id))",
        new="return first",
        tests=_CURSOR,
    ),
    Fault(
        name="a move of a deal ignores the version",
        file="resolvers/deals/moves.py",
        old="    if expected_version is not None:\n        told = ",
        new="    if deal is None:\n        told = ",
        tests=_VERSIONS,
    ),
    Fault(
        name="deleting ignores the version",
        file="resolvers/removing.py",
        old="        if expected_version is not None:\n            await conflicts",
        new="        if row is None:\n            await conflicts",
        tests=_VERSIONS,
    ),
    Fault(
        name="updates ignore the version",
        file="resolvers/updating.py",
        old="    if expected_version is not None:\n        await conflicts",
        new="    if row is None:\n        await conflicts",
        tests=_VERSIONS,
    ),
    Fault(
        name="writes load rows of any workspace",
        file="resolvers/inputs.py",
        old="    query = model.filter(workspace_id=actor.workspace_id, id=query_id[1])\n    if deleted is not None:",
        new="    query = model.filter(id=query_id[1])\n    if deleted is not None:",
        tests=_LOADED,
    ),
    Fault(
        name="writes refer to shared rows of any workspace",
        file="resolvers/inputs.py",
        old="    query = model.filter(workspace_id=actor.workspace_id, id=query_id[1])\n    found = await",
        new="    query = model.filter(id=query_id[1])\n    found = await",
        tests=_LOADED,
    ),
    Fault(
        name="who may read may change",
        file="resolvers/inputs.py",
        old="    if not actor.may(verb, noun, owner_id):\n",
        new="    if not actor.may(Verb.READ, noun, owner_id):\n",
        tests=("tests/flows/test_rights.py", "tests/flows/test_removing.py"),
    ),
    Fault(
        name="records are given to anybody",
        file="resolvers/inputs.py",
        old="    if not may_give_to(user.id):\n",
        new="    if user is None:\n",
        tests=("tests/flows/test_bulk.py::test_rows_go_to_another_owner_only_by_who_may_give_them",),
    ),
    Fault(
        name="what is hidden can be written",
        file="resolvers/inputs.py",
        old='        if group is not None:\n            message = f"{group.value} is hidden',
        new='        if group == 0:\n            message = f"{group.value} is hidden',
        tests=("tests/flows/test_hidden_fields.py::test_what_is_hidden_is_not_written_so_that_no_conflict_or_version_tells_it",),
    ),
    Fault(
        name="an idempotency key takes any input",
        file="resolvers/performing.py",
        old="    if found.digest != digest:\n",
        new="    if found.digest is None:\n",
        tests=_SAME_KEY,
    ),
    Fault(
        name="an idempotency key is everybody's",
        file="resolvers/performing.py",
        old="        caller=str(actor.user_id),\n        key=key,\n        digest",
        new='        caller="caller",\n        key=key,\n        digest',
        tests=_SAME_KEY,
    ),
    Fault(
        name="what was taken back of a batch is told all the same",
        file="resolvers/changes.py",
        old="            del work.events[written:]\n",
        new="",
        tests=("tests/flows/test_bulk.py::test_what_a_refused_row_has_told_is_taken_back_with_it",),
    ),
    Fault(
        name="what was audited of a batch that was taken back stays",
        file="resolvers/changes.py",
        old="            del work.audited[audited:]\n",
        new="",
        tests=("tests/flows/test_bulk.py::test_what_a_refused_row_has_told_is_taken_back_with_it",),
    ),
    Fault(
        name="all or nothing is some",
        file="resolvers/changes.py",
        old="    if failed and all_or_nothing:\n",
        new="    if failed and not results:\n",
        tests=("tests/flows/test_bulk.py::test_all_or_nothing_changes_nothing_and_names_the_rows",),
    ),
    Fault(
        name="a closed deal moves",
        file="resolvers/deals/moves.py",
        old="    if deal.status is not StageKind.OPEN and not reopens:\n",
        new="    if deal.status is None:\n",
        tests=("tests/flows/test_bulk.py::test_all_or_nothing_changes_nothing_and_names_the_rows",),
    ),
    Fault(
        name="an erased contact is restored",
        file="resolvers/removing.py",
        old='        if not deleted and getattr(row, "erased_at", None) is not None:\n',
        new="        if row is None:\n",
        tests=_ERASED,
    ),
    Fault(
        name="of the erased more can be written",
        file="resolvers/holding.py",
        old='    if said and whose["id"] and await',
        new="    if not row and await",
        tests=_ERASED,
    ),
    Fault(
        name="the last administrator goes",
        file="resolvers/users.py",
        old="    if user.role is Role.ADMIN and user.is_active and not await others.exists():\n",
        new="    if not user:\n",
        tests=("tests/flows/test_users.py",),
    ),
    Fault(
        name="events are not in the order of the commits",
        file="resolvers/log/appending.py",
        old="place.last_sequence - :count::bigint + r.place",
        new="place.last_sequence + 1 - r.place",
        database="postgres",
        tests=("tests/flows/test_writes.py::test_many_writers_lose_no_update", "tests/flows/test_bulk.py"),
    ),
]
