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


def counted_in_group(family: Family, alias: str, terms: Sequence[Term]) -> str:
    """Return the condition that one of some terms counts a fact in the bucket of the group ``g``: it happened then, or stands at the end."""
    first, end = (f"(select b.{name} from b where b.i = g.i and b.k = 0)" for name in ("f", "t"))
    found = []
    for frame in ("a", "b", "r"):
        where = " or ".join(f"({term.where})" for term in terms if frame_of(term) == frame)
        if where:
            within = within_bucket(family, frame).replace("{from}", first).replace("{to}", end)
            ends = [] if frame == "b" else [frame]
            frames = [*ends, *(["n"] if names_time(where) else [])]
            of_bucket = f"{frame}.i = g.i and {frame}.k = 0 and " if ends else ""
            asked = f"exists (select 1 from {' cross join '.join(frames)} where {of_bucket}" if frames else ""
            meets = where.replace("{from}", first).replace("{to}", end)
            found.append(f"{asked}{within} and ({meets})" + (")" if asked else ""))
    counted = found[0] if len(found) == 1 else " or ".join(f"({one})" for one in found) or "false"
    return timely(f"{family.where} and ({counted})", alias)


def frame_of(term: Term) -> str:
    """Return the relation of buckets whose facts a term counts."""
    return "a" if isinstance(term, AsOf) else "r" if isinstance(term, InBase) else "b"


def within_bucket(family: Family, frame: str) -> str:
    """Return the condition that a fact happened in a bucket, or stands at its end."""
    if frame == "b":
        return f"{family.day} >= {{from}} and {family.day} < {{to}}"
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
