"""What each family of KPIs comes to, counted in plain Python from the tables as they are: no code is shared with the SQL.

A module a family. It says what its facts are and what its metrics come to:

- ``FACTS``: by the name of a kind of facts, a function of the caller's tables (``data``) that gives all facts that the caller may count, each a
  dictionary: ``on``, the local day it is counted by, ``user`` (whose number it is), ``id`` (of the record behind it), and whatever tells it
  along a dimension (`TOLD` in counting.py). ``facts.placed`` fills in what follows from the day and from the user. A fact that lasts has, in
  place of ``on``, the instants at which it ``begins`` and ``ends`` (None where it has not), or the local days: it is counted where it stands at the
  bucket's end. What its person is then tells ``member_on``, a function of the day (``partial(facts.member_on, data, user)``).
- ``METRICS``: by metric a function of ``Counted`` that gives numerator and denominator; None is the denominator of a plain number.
- ``SPREADS``, where it has a median: the values of which it is taken. ``EXCLUDED``: how many records are left out, by reason.
"""

from datetime import timedelta

from tests.kpis.counted import (
    answering,
    calls,
    clients,
    close_pushes,
    cohorts,
    deals,
    dialogs,
    effect,
    follow_ups,
    inquiries,
    items,
    meetings,
    neglect,
    open_deals,
    payments,
    reviews,
    sales,
    surveys,
    tasks,
    work,
    working,
)  # fmt: skip
from tests.kpis.counted.origins import with_origins

MODULES = (
    calls,
    answering,
    follow_ups,
    inquiries,
    cohorts,
    reviews,
    dialogs,
    sales,
    clients,
    open_deals,
    meetings,
    payments,
    items,
    deals,
    close_pushes,
    effect,
    work,
    tasks,
    neglect,
    surveys,
    working,
)


def collected(name):
    """Return what all modules say under a name."""
    return {key: value for module in MODULES for key, value in getattr(module, name, {}).items()}


FACTS, METRICS, SPREADS, EXCLUDED = (collected(name) for name in ("FACTS", "METRICS", "SPREADS", "EXCLUDED"))


class Counted:
    """Facts by kind: ``counted["deal"]`` are those of one group in one bucket, ``counted.ever("deal")`` those of the group whenever they were.

    ``at`` is the instant at which the bucket ends, as text; ``now`` that of the question, ``today`` its local day; ``base`` the two days of the period that is compared with, where one is.
    """

    def __init__(self, kinds, first=None, last=None, group=bool, *, at="", now="", today="", base=None):
        self.kinds, self.first, self.last, self.group, self.at, self.now, self.today, self.base = (
            kinds,
            first,
            last,
            group,
            at,
            now,
            today,
            base,
        )

    def __getitem__(self, kind):
        return [f for f in self.ever(kind) if self.first is None or self.has(f)]

    def has(self, fact):
        if "begins" not in fact:
            return self.first <= fact["on"] < self.last
        moment = self.at if "T" in fact["begins"] else min(str(self.last - timedelta(days=1)), self.today)
        return fact["begins"] <= moment and (fact["ends"] is None or fact["ends"] > moment)

    def ever(self, kind):
        return [f for f in self.kinds.get(kind, []) if self.group(f)]

    def each(self):
        """Yield each fact alone, with the kind and itself."""
        for kind in self.kinds:
            for fact in self[kind]:
                yield (
                    kind,
                    fact,
                    Counted({kind: [fact]}, self.first, self.last, at=self.at, now=self.now, today=self.today, base=self.base),
                )


def facts_of(data):
    """Return all facts that a caller may count, by kind; worked out once for the caller's tables."""
    asked = (data.actor, data.tables.get("attribution"))
    if "counted" not in data.tables or data.tables["counted"][0] != asked:
        raw = {name: rows for name, rows in data.tables.items() if name not in {"kept", "history"}}
        told = type(data)(data.actor, raw | with_origins(data, data.tables))
        data.tables["counted"] = (asked, {kind: facts(told) for kind, facts in FACTS.items()})
    return data.tables["counted"][1]


def naive(counted, metric):
    """Return numerator and denominator of a metric; the denominator is None for plain numbers."""
    return METRICS[metric](counted)
