"""What a record's history tells."""

from tests.mutants.fault import Fault

_HISTORY = "tests/flows/test_history.py"
_FOLDED = (f"{_HISTORY}::test_a_history_folded_from_its_beginning_is_the_record",)
_WHOSE = (f"{_HISTORY}::test_a_record_tells_what_happened_to_it_by_whom_and_through_what",)
_PAGES = (f"{_HISTORY}::test_a_history_is_read_in_pages_by_fields_and_types",)

FAULTS = [
    Fault(
        name="a merge that is taken back does not tell what it takes from the kept record",
        file="resolvers/merging/merges.py",
        old="    return before, after\n\n",
        new="    return {}, {}\n\n",
        tests=_FOLDED,
    ),
    Fault(
        name="a move does not tell when a deal was closed",
        file="resolvers/deals/moves.py",
        old='"closed_at", "closed_by_id", ',
        new="",
        tests=_FOLDED,
    ),
    Fault(
        name="what a token does is taken for a person's doing",
        file="resolvers/performing.py",
        old="work.actor, work.through = actor, actor.through",
        new="work.actor = actor",
        tests=_WHOSE,
    ),
    Fault(
        name="a history by fields leaves out where they were emptied",
        file="resolvers/log/reading.py",
        old='for side in ("before", "after")]\n        either',
        new='for side in ("before",)]\n        either',
        tests=_PAGES,
    ),
    Fault(
        name="a cursor of a history goes on under another choice of fields",
        file="schema/events.py",
        old='asking=("types", "fields")',
        new='asking=("types",)',
        tests=_PAGES,
    ),
]
