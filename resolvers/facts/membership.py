"""In which team somebody was, and on which part of the funnel they worked: a past that the database keeps by itself whenever one of the two changes.

A change counts from the day on which it was made, where the company is: of several on a day the last. ``members`` are the stretches of days of
each person, from the changes that there have been since the first day that is asked for; the present one has no end.
"""

from models.db.deriving import Derived
from models.db.sql import Words
from models.db.triggers import Follow, Rows, When

_FIRST, _LAST = "'0001-01-01'", "'9999-12-31'"


def _statements(rows: Rows) -> list[str]:
    """Return what keeps the memberships that were; of two changes in one instant the first counts, for the other had no time."""
    put = "insert into past_membership (workspace_id, user_id, team_id, function, until)"
    was = "select w.workspace_id, w.id, w.team_id, w.function, t.updated_at"
    both = f"from {rows.changed('team_id', 'function')} w join member t on t.workspace_id = w.workspace_id and t.id = w.id"
    return [f"{put} {was} {both} where true on conflict (workspace_id, user_id, until) do nothing"]


DERIVED = [
    Derived(
        name="past memberships",
        follows=[
            Follow(
                name="membership",
                table="member",
                columns=("workspace_id", "id", "team_id", "function", "updated_at"),
                watch=("team_id", "function"),
                statements=_statements,
                on=(When.UPDATE,),
            )
        ],
    )
]


def members(words: Words, workspace: str, zone: str, since: str) -> str:
    """Return SQL of stretches of days of a workspace's people: ``user_id``, ``team_id``, ``function``, the first day ``f`` and the day ``t`` after the last."""
    past = (
        "select p.user_id, p.team_id, p.function, lag(p.until) over (partition by p.user_id order by p.until) as since, p.until "
        f"from past_membership p where p.workspace_id = {workspace} and p.until > {since}"
    )
    last = "select max(p.until) from past_membership p where p.workspace_id = m.workspace_id and p.user_id = m.id"
    present = f"select m.id, m.team_id, m.function, ({last}), null from member m where m.workspace_id = {workspace}"
    first, end = words.local_day("x.since", zone), words.local_day("x.until", zone)
    days = f"coalesce({first}, {_FIRST}) as f, coalesce({end}, {_LAST}) as t"
    return f"select x.user_id, x.team_id, x.function, {days} from ({past} union all {present}) x"


def months_of_change(words: Words, workspace: str, zone: str, since: str) -> str:
    """Return SQL of the months within which somebody's team or function changed: ``user_id``, the first day ``f`` and the day ``t`` after the last."""
    day = words.local_day("p.until", zone)
    changes = f"select p.user_id, {day} as d from past_membership p where p.workspace_id = {workspace} and p.until > {since}"
    month, following = words.month("y.d"), words.next_month("y.d")
    return f"select distinct y.user_id, {month} as f, {following} as t from ({changes}) y where y.d <> {month}"
