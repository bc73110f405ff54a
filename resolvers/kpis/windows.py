"""The periods that a request for KPIs asks for, known when it runs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.days import begins, local_day
from models.errors import BadInput
from models.wire import instant
from resolvers.kpis.periods import Base, Grain, Period, base_of, bases, buckets, cut, period, pieces, rolling_days
from resolvers.reads.arguments import Tree, json_text, plain
from resolvers.reads.pieces import Scope


@dataclass(frozen=True, kw_only=True)
class Windows:
    """The periods that a request asks for, known when it runs."""

    period: Tree
    compare: Tree
    grain: Grain | None
    rolling: Tree | None = None
    """Over how many days that end with a bucket it is counted, where not over its own."""

    def now(self, scope: Scope) -> Period:
        """Return the period itself."""
        given = plain(self.period, scope)
        return period(given["from"], given["to"])

    def base(self, scope: Scope) -> Period | None:
        """Return the period to compare with, in a running one up to the same elapsed part."""
        found = self._whole_base(scope)
        if found is None or not plain(self.compare, scope).get("toDate"):
            return found
        return cut(self.now(scope), found, local_day(scope.at, scope.actor.zone))

    def bases(self, scope: Scope) -> tuple[Period | None, ...]:
        """Return what each bucket is compared with; None where the base has no such day, or it is cut off."""
        base, last = self._whole_base(scope), self.base(scope)
        if base is None or last is None:
            return (None,) * len(buckets(self.now(scope), self.grain))
        return bases(self.now(scope), base, self.grain, last.end)

    def _whole_base(self, scope: Scope) -> Period | None:
        if self.compare is None:
            return None
        given = plain(self.compare, scope)
        whole = self.now(scope)
        if (given.get("base") is None) == (given.get("period") is None):
            raise BadInput("compareTo: give either base or period.")
        if given.get("period") is not None:
            explicit = given["period"]
            return period(explicit["from"], explicit["to"], name="compareTo.period")
        return base_of(whole, Base(given["base"]))

    def table(self, scope: Scope) -> str:
        """Return the days that buckets count as rows of number, kind (0 now, 1 base), first day and the day after the last."""
        return json_text([[i, kind, str(b.start), str(b.end)] for i, kind, b in self._counted(scope)])

    def pieces(self, scope: Scope) -> str:
        """Return the same in pieces that say whether they are whole months: number, kind, 1 for months and 0 for days, first day, end."""
        rows = [
            [i, kind, months, str(piece.start), str(piece.end)]
            for i, kind, bucket in self._counted(scope)
            for months, piece in pieces(bucket)
        ]
        return json_text(rows)

    def instants(self, scope: Scope) -> str:
        """Return the ends of the buckets that have begun as rows of number, kind, instant and last local day; of a running bucket, now."""
        at, zone = scope.at, scope.actor.zone
        today = local_day(at, zone)
        rows = [
            [
                i,
                kind,
                *(
                    map(str, (instant(begins(b.end, zone)), b.end - timedelta(days=1)))
                    if b.end <= today
                    else (instant(at), str(today))
                ),
            ]
            for i, kind, b in self._all(scope)
            if b.start <= today
        ]
        return json_text(rows)

    def befores(self, scope: Scope) -> str:
        """Return what each bucket is looked back from to as rows of number, kind, first day and end of its base, and of itself."""
        own = self.bases(scope) if self.compare is not None else (None,) * len(buckets(self.now(scope), self.grain))
        rows = []
        for i, kind, bucket in self._all(scope):
            base = (own[i] if kind == 0 else None) or base_of(bucket, Base.PREVIOUS_PERIOD)
            rows.append([i, kind, *map(str, (base.start, base.end, bucket.start, bucket.end))])
        return json_text(rows)

    def since(self, scope: Scope) -> datetime:
        """Return the instant at which the earliest bucket begins."""
        return begins(min(bucket.start for _, _, bucket in self._counted(scope)), scope.actor.zone)

    def is_running(self, bucket: Period, scope: Scope) -> bool:
        """Tell whether a period has begun and is not over."""
        return bucket.start <= local_day(scope.at, scope.actor.zone) < bucket.end

    def ahead(self, scope: Scope) -> frozenset[tuple[int, int]]:
        """Return the buckets that have not begun, each as number and kind."""
        today = local_day(scope.at, scope.actor.zone)
        return frozenset((i, kind) for i, kind, bucket in self._all(scope) if bucket.start > today)

    def _counted(self, scope: Scope) -> Iterator[tuple[int, int, Period]]:
        """Give the days that each bucket counts: its own, or so many that end with it; those of a running one end today."""
        given = None if self.rolling is None else plain(self.rolling, scope)
        if given is None:
            yield from self._all(scope)
            return
        days, today = rolling_days(given), local_day(scope.at, scope.actor.zone)
        for i, kind, bucket in self._all(scope):
            end = today + timedelta(days=1) if bucket.start <= today < bucket.end else bucket.end
            yield i, kind, Period(start=end - timedelta(days=days), end=end)

    def _all(self, scope: Scope) -> Iterator[tuple[int, int, Period]]:
        yield from ((i, 0, bucket) for i, bucket in enumerate(buckets(self.now(scope), self.grain)))
        yield from ((i, 1, base) for i, base in enumerate(self.bases(scope)) if base is not None)
