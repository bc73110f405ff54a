"""Time as part of a question: what declared SQL may name of it, and which facts are of a bucket or stand at its end.

Of a statement, ``b`` are the buckets with their days, ``a`` those that have begun with the instants at which they end (``at``, and ``d``, the local day that ends
then), ``n`` the instant of the question (``at``) and the windows of the workspace that are named, ``l`` how long facts may have stood.
"""

import re
from collections.abc import Mapping

from resolvers.facts.rebuilding import LENGTHS
from resolvers.kpis.registry import Family

_WINDOW = re.compile(r"\{window\.(\w+)\}")
LASTED = "l as (" + " union all ".join(f"select {number} as n, {days + 1} as days" for number, days in enumerate(LENGTHS)) + ")"
"""Each length with days that are more: facts begin and end within seconds that are counted whole."""


def windows_in(*texts: str) -> set[str]:
    """Return the windows of the workspace's settings that pieces of declared SQL name."""
    return {name for text in texts for name in _WINDOW.findall(text)}


def names_time(*texts: str) -> bool:
    """Tell whether pieces of declared SQL name the instant of the question, or a window."""
    return any("{now}" in text or _WINDOW.search(text) for text in texts)


def timely(text: str, alias: str) -> str:
    """Return declared SQL over a fact of that name beside a bucket, with what it names of the time."""
    return _named(text.replace("{t}", alias), {"from": "b.f", "to": "b.t", "at": "a.at", "on": "a.d", "now": "n.at"}, "n.{}")


def timely_in_group(text: str, alias: str) -> str:
    """Return the same where ``g`` is a group, of whose bucket in the period itself is spoken."""
    frames = {"from": "b.f", "to": "b.t", "at": "a.at", "on": "a.d"}
    one = {name: f"(select {c} from {c[0]} where {c[0]}.i = g.i and {c[0]}.k = 0)" for name, c in frames.items()}
    return _named(text.replace("{t}", alias), {**one, "now": "(select n.at from n)"}, "(select n.{} from n)")


def _named(text: str, moments: Mapping[str, str], window: str) -> str:
    for name, column in moments.items():
        text = text.replace(f"{{{name}}}", column)
    return _WINDOW.sub(lambda found: window.format(found[1]), text)


def within_bucket(family: Family, frame: str) -> str:
    """Return the condition that a fact happened in a bucket, or stands at its end."""
    if frame == "b":
        return f"{family.day} >= {{from}} and {family.day} < {{to}}"
    stands = family.stands
    if stands is None:
        raise TypeError(f"facts of {family.key} do not last")
    moment = "{on}" if stands.in_days else "{at}"
    return f"{stands.begins} <= {moment} and ({stands.ends} is null or {stands.ends} > {moment})"


def of_length(family: Family) -> str:
    """Return the condition by which an index finds facts that stand at an instant among those of a length ``l``; empty where they tell none."""
    stands = family.stands
    return f"{stands.lasted} = l.n and {stands.begins} > @before(a.at, l.days, day)" if stands and stands.lasted else ""
