"""Time as part of a question: what declared SQL may name of it, and which facts are of a bucket or stand at its end.

Of a statement, ``b`` are the buckets with their days, ``a`` those that have begun with the instants at which they end (``at``, and ``d``, the local day that ends
then), ``n`` the instant of the question (``at``), its local day (``today``) and the windows of the workspace that are named, ``l`` how long facts may have stood, ``r`` the base of each bucket beside its own days.
"""

import re
from collections.abc import Sequence

from resolvers.facts.rebuilding import LENGTHS
from resolvers.kpis.registry import AsOf, Family, InBase, Term

_WINDOW = re.compile(r"\{window\.(\w+)\}")
LASTED = "l as (" + " union all ".join(f"select {number} as n, {days + 1} as days" for number, days in enumerate(LENGTHS)) + ")"
"""Each length with days that are more: facts begin and end within seconds that are counted whole."""


def windows_in(*texts: str) -> set[str]:
    """Return the windows of the workspace's settings that pieces of declared SQL name."""
    return {name for text in texts for name in _WINDOW.findall(text)}


def names_time(*texts: str) -> bool:
    """Tell whether pieces of declared SQL name the instant of the question, or a window."""
    return any("{now}" in text or "{today}" in text or _WINDOW.search(text) for text in texts)


def timely(text: str, alias: str) -> str:
    """Return declared SQL over a fact of that name beside a bucket, with what it names of the time."""
    named = {
        "{t}": alias,
        "{from}": "b.f",
        "{to}": "b.t",
        "{at}": "a.at",
        "{on}": "a.d",
        "{now}": "n.at",
        "{today}": "n.today",
        "{since}": "r.since",
        "{until}": "r.until",
        "{base_end}": "r.t",
    }
    for name, column in named.items():
        text = text.replace(name, column)
    return _WINDOW.sub(r"n.\1", text)


def frames_of(terms: Sequence[Term]) -> list[str]:
    """Return the relations of time that stand beside facts of which one of some terms counts each: none where the terms are of several buckets."""
    of_buckets = {frame_of(term) for term in terms}
    return _frames(of_buckets.pop(), [term.where for term in terms]) if len(of_buckets) == 1 else []


def _frames(frame: str, wheres: Sequence[str]) -> list[str]:
    return [*([] if frame == "b" else [frame]), *(["n"] if names_time(*wheres) else [])]


def counted_in_group(family: Family, alias: str, terms: Sequence[Term], beside: Sequence[str] = ()) -> str:
    """Return the condition that one of some terms counts a fact in the bucket of the group ``g``: it happened then, or stands at the end.

    What relations of time it names stand beside the fact, or are looked at for it alone.
    """
    first, end = (f"(select b.{name} from b where b.i = g.i and b.k = 0)" for name in ("f", "t"))
    found = []
    for frame in ("a", "b", "r"):
        own = [term.where.replace("{from}", first).replace("{to}", end) for term in terms if frame_of(term) == frame]
        if own:
            within = within_bucket(family, frame).replace("{from}", first).replace("{to}", end)
            frames, counts = _frames(frame, own), _either(own)
            of_bucket = [] if frame == "b" else [f"{frame}.i = g.i and {frame}.k = 0"]
            where = " and ".join([*of_bucket, within, *([counts] if counts != "true" else [])])
            is_apart = frames and not beside
            found.append(f"exists (select 1 from {' cross join '.join(frames)} where {where})" if is_apart else where)
    counted = _either(found) if found else "false"
    return timely(counted if family.where == "true" else f"{family.where} and {counted}", alias)


def _either(conditions: Sequence[str]) -> str:
    """Return the disjunction, with no brackets where one has none to be kept apart from: the embedded database reads only so many of them."""
    if "true" in conditions:
        return "true"
    if len(conditions) == 1:
        return f"({conditions[0]})" if " or " in conditions[0] else conditions[0]
    return f"({' or '.join(f'({one})' for one in conditions)})"


def frame_of(term: Term) -> str:
    """Return the relation of buckets whose facts a term counts."""
    return "a" if isinstance(term, AsOf) else "r" if isinstance(term, InBase) else "b"


def within_bucket(family: Family, frame: str) -> str:
    """Return the condition that a fact happened in a bucket, or stands at its end."""
    if frame == "b":
        near = f"{family.near(family.kept_day, '{from}', '{to}')} and " if family.kept_day else ""
        return f"{near}{family.day} >= {{from}} and {family.day} < {{to}}"
    if frame == "r":
        return f"{family.day} >= r.f and {family.day} < r.t"
    stands = family.stands
    if stands is None:
        raise TypeError(f"facts of {family.key} do not last")
    moment = "{on}" if stands.in_days else "{at}"
    return f"{stands.begins} <= {moment} and ({stands.ends} is null or {stands.ends} > {moment})"


def of_length(family: Family) -> str:
    """Return the condition by which an index finds facts that stand at an instant among those of a length ``l``; empty where they tell none."""
    stands = family.stands
    return f"{stands.lasted} = l.n and {stands.begins} > @before(a.at, l.days, day)" if stands and stands.lasted else ""
