"""What front-end and mobile applications stand on: conflicts, transactions of several mutations, copies, cards, and the wire."""

from tests.mutants.fault import Fault

_VERSIONS = "tests/flows/test_versions.py"
_CARRIES = (f"{_VERSIONS}::test_a_conflict_carries_the_record_as_it_is_now",)
_MOVES = (f"{_VERSIONS}::test_a_move_passes_by_another_change_and_tells_another_move",)
_UNTOLD = (f"{_VERSIONS}::test_a_conflict_tells_nothing_that_the_caller_may_not_see",)
_TOGETHER = "tests/flows/test_together.py"
_UNDOES = (f"{_TOGETHER}::test_one_that_is_refused_undoes_the_others_and_they_say_so",)
_BEGUN = (f"{_TOGETHER}::test_a_step_that_is_not_begun_undoes_the_others",)
_CARD = ("tests/flows/test_client_card.py::test_a_card_that_has_not_changed_is_not_sent_again",)
_COPY = ("tests/flows/test_kept_copies.py::test_a_copy_of_dialogs_and_settings_equals_the_lists_after_any_changes",)
_STAGE = ("tests/flows/test_delta_sync.py::test_a_stage_that_is_removed_is_gone_and_the_workspace_is_told_of",)
_SIGHT = ("tests/flows/test_delta_sync.py::test_a_change_of_what_one_sees_is_told_by_whose_records_they_are",)
_DOCUMENTS = "tests/flows/test_documents.py"
_HTTP = "tests/flows/test_http.py"
_CLIENTS = "tests/contract/test_clients.py"
_EVENTS = "tests/flows/test_event_streams.py"
_ENDS = "tests/flows/test_event_stream_ends.py"
_WHOLE_WIRE = f"{_EVENTS}::test_a_stream_says_where_it_begins_then_each_event_with_its_cursor_and_comments_that_move_nothing"

FAULTS = [
    Fault(
        name="a header that holds the end of a line is sent",
        file="api/exchange.py",
        old='if not head.count(b"\\n") == head.count(b"\\r") == len(lines) or b"\\0" in head:',
        new="if not lines:",
        tests=("tests/unit/test_exchange.py::test_a_header_that_would_be_two_is_never_sent",),
    ),
    Fault(
        name="what was used last goes first",
        file="models/recent.py",
        old="            self._kept.move_to_end(key)",
        new="            pass",
        tests=("tests/unit/test_recent.py::test_what_was_not_used_for_longest_goes_first",),
    ),
    Fault(
        name="what has lasted too long ends as if its client had gone",
        file="models/alarms.py",
        old="            raise TimeoutError from problem",
        new="            return",
        tests=("tests/unit/test_alarms.py::test_what_lasts_too_long_is_ended_and_says_so",),
    ),
    Fault(
        name="a move that clashes carries no record",
        file="schema/mutations/actions/declaring.py",
        old="payload(row_id=refusal.row_id, user_errors",
        new="payload(row_id=None, user_errors",
        tests=_MOVES,
    ),
    Fault(
        name="a move clashes with every change",
        file="resolvers/conflicts.py",
        old="        if known is None or name in known\n",
        new="",
        tests=_MOVES,
    ),
    Fault(
        name="deleting tells no field that clashes",
        file="resolvers/conflicts.py",
        old="*(problems or [alone])",
        new="alone",
        tests=_CARRIES,
    ),
    Fault(
        name="deleting tells what is hidden",
        file="resolvers/conflicts.py",
        old="work.actor.kind.closes(shown.path, None) if work.actor else None",
        new="None",
        tests=_UNTOLD,
    ),
    Fault(
        name="what was undone does not say so",
        file="schema/together.py",
        old="future.set_exception(ended.cause if key == cause else _undone(cause))",
        new="future.set_exception(ended.cause)",
        tests=_UNDOES,
    ),
    Fault(
        name="a step that was not begun is not waited for",
        file="schema/together.py",
        old="        if len(self._steps) == len(self._keys):\n",
        new="        if len(self._steps) + len(self._failed) == len(self._keys):\n",
        tests=_BEGUN,
    ),
    Fault(
        name="a card's version goes by its contact alone",
        file="resolvers/card.py",
        old="    if version != known:\n",
        new="    version = orjson.loads(text).get('number') or version\n    if version != known:\n",
        tests=_CARD,
    ),
    Fault(
        name="a card that the client holds is sent again",
        file="resolvers/card.py",
        old="    if version != known:\n",
        new="    if version:\n",
        tests=_CARD,
    ),
    Fault(
        name="a dialog that goes is told to nobody",
        file="resolvers/log/row_changes.py",
        old="'{ChangeNoun.DIALOG}', c.owner_id from {rows.was}",
        new="'{ChangeNoun.DIALOG}', {rows.said.no_id} from {rows.was}",
        tests=_COPY,
    ),
    Fault(
        name="dialogs stay with who had their contact",
        file="resolvers/log/row_changes.py",
        old="            _dialogs(),\n",
        new="",
        tests=_COPY,
    ),
    Fault(
        name="what is hidden is no part of what one sees",
        file="resolvers/log/following.py",
        old="    told = [nouns, hidden, str(",
        new="    told = [nouns, str(",
        tests=_SIGHT,
    ),
    Fault(
        name="a team's records are said to be one's own alone",
        file="resolvers/access.py",
        old="Level.TEAM: self.team, Level.SUBTREE: self.visible}\n        return None",
        new="Level.SUBTREE: self.visible}\n        return None",
        tests=_SIGHT,
    ),
    Fault(
        name="partners learn that a stage is gone",
        file="resolvers/log/following.py",
        old="    if c.caller.agreed is None and scope is None:\n",
        new="    if scope is None:\n",
        tests=_STAGE,
    ),
    Fault(
        name="a persisted query is taken under any hash",
        file="api/documents.py",
        old="        if call.query and documents.digest_of(call.query) != call.document_id:\n",
        new="        if call.query is None:\n",
        tests=(f"{_DOCUMENTS}::test_a_query_is_sent_once_and_named_by_its_hash_from_then_on",),
    ),
    Fault(
        name="a client adds to the only documents that may run",
        file="api/documents.py",
        old='self._persists = persisted_bytes > 0 and mode != "only"',
        new="self._persists = persisted_bytes > 0",
        tests=(f"{_DOCUMENTS}::test_where_only_registered_documents_run_no_client_adds_one",),
    ),
    Fault(
        name="an answer of another caller is not sent",
        file="api/http.py",
        old="blake2b(media.encode() + lasting(body), digest_size=16)",
        new="blake2b(media.encode(), digest_size=16)",
        tests=(f"{_HTTP}::test_a_get_that_finds_the_same_again_is_not_sent_again",),
    ),
    Fault(
        name="the usual introspection is too much",
        file="schema/introspection.py",
        old="COST, MOST = 1000, 3000",
        new="COST, MOST = 1000, 900",
        tests=(f"{_HTTP}::test_the_usual_introspections_tell_the_whole_schema",),
    ),
    Fault(
        name="a comment moves the cursor",
        file="api/streaming.py",
        old='COMMENT = b":\\n\\n"',
        new='COMMENT = b":\\nid: 0\\n\\n"',
        tests=(_WHOLE_WIRE,),
    ),
    Fault(
        name="after wins over Last-Event-ID",
        file="api/streaming.py",
        old="after=seen) if seen else",
        new="after=seen) if seen and not subscribed.after else",
        tests=(f"{_EVENTS}::test_the_last_event_id_takes_the_place_of_after_and_wins_over_it",),
    ),
    Fault(
        name="a stream that is cut off ends as if it were complete",
        file="api/lasting.py",
        old='            self.write([f": {code} {reason}\\n\\n".encode()])\n',
        new='            self.write([f": {code} {reason}\\n\\nevent: complete\\ndata:\\n\\n".encode()])\n',
        tests=(f"{_ENDS}::test_a_server_that_stops_ends_its_streams_without_the_end_that_would_keep_clients_away",),
    ),
    Fault(
        name="who takes events gets them though they like JSON more",
        file="api/media.py",
        old="if offered and quality > best_quality:",
        new="if offered and quality >= best_quality:",
        tests=(f"{_EVENTS}::test_what_http_refuses_has_its_status_and_whoever_likes_json_more_gets_json",),
    ),
    Fault(
        name="a token's place is not given back",
        file="api/connections.py",
        old="                self.connections.leave(self.identity.actor.token_id)\n",
        new="                self.connections.leave(None)\n",
        tests=(f"{_ENDS}::test_clients_that_hang_up_leave_nothing_behind",),
    ),
    Fault(
        name="a stream is not told when the server stops",
        file="api/streaming.py",
        old="        self.lasting.on_stop = self.close\n",
        new="",
        tests=(f"{_ENDS}::test_a_stream_that_is_cut_anywhere_leaves_nothing_behind",),
    ),
    Fault(
        name="a server that stops sends its clients away for good",
        file="api/wire.py",
        old="self.on_stop(1012, STOPPING)",
        new="self.on_stop(1011, STOPPING)",
        tests=(f"{_CLIENTS}::test_the_usual_clients_come_back_and_show_each_event_once_with_the_lines_of_the_guide",),
    ),
    Fault(
        name="an event does not say its place",
        file="api/streaming.py",
        old='return f"id: {cursor}\\n{before}',
        new='return f"{before}',
        tests=(f"{_CLIENTS}::test_the_usual_clients_come_back_and_show_each_event_once_with_the_lines_of_the_guide",),
    ),
]
