"""Calls to listen to, drawn at random: days are drawn first, then calls of them, so that no more is read than a few times what is asked for.

The same seed draws the same calls of the same ones. What a call is about makes it neither likelier nor less likely; a day on which hardly anybody
called is as likely as any other.
"""

from datetime import timedelta
from random import Random
from typing import Any

from models.days import begins
from models.errors import BadInput
from models.wire import instant
from resolvers.facts.talks import FINISHED, TALKED
from resolvers.kpis.periods import Period, period
from resolvers.reads import filters, ids
from resolvers.reads.arguments import Leaf, Tree, json_text, plain
from resolvers.reads.compilation import Compilation, Step
from resolvers.reads.pieces import Param, Scope, Sql, all_of, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

MOST, POOL = 20, 100
"""Calls that may be drawn at once, and of how many they are."""
LONGEST = timedelta(days=366)
_TALKS = f"{FINISHED} and {{t}}.direction <> 'INTERNAL' and {TALKED}"


class ReviewSample:
    """Compiles the root field ``reviewSample``."""

    def __call__(self, c: Compilation, selected: Selected, _table: Table | None) -> tuple[Sql, Step]:
        """Return the SQL of the calls of which some are drawn, and what draws them."""
        arguments, table = selected.arguments, c.table("Interaction")
        t = table.alias
        user = Param("uuid", lambda scope: ids.decode("userId", _value(arguments["userId"], scope), "user"))
        days = c.dialect.rows(
            Param("jsonb", lambda scope: _days(arguments, scope)), [("since", "timestamptz"), ("until", "timestamptz")]
        )
        wanted = all_of(
            [
                Sql(_TALKS.replace("{t}", t)),
                q(f"{t}.owner_id = {{}} and {t}.user_id = {t}.owner_id", user),
                Sql(f"{t}.started_at >= d.since and {t}.started_at < d.until"),
                c.visible(table),
                filters.condition(c, table, arguments.get("filter"), "filter"),
            ]
        )
        with c.multiplied(POOL):
            shown = c.object("Interaction", selected.below, table)
        if c.dialect.has_lateral:
            calls = q(f"select {t}.* from {table.bare} where {{}} order by {t}.started_at, {t}.id limit {POOL}", wanted)
            found = q(f"select {{}} as n from {{}} d cross join lateral ({{}}) {t} limit {POOL}", shown, days, calls)
        else:
            found = q(f"select {{}} as n from {{}} d cross join {table.bare} where {{}} limit {POOL}", shown, days, wanted)
        return c.listed(found), lambda rows, scope: _drawn(rows, arguments, scope)


def _value(tree: Tree, scope: Scope) -> Any:
    if not isinstance(tree, Leaf):
        raise TypeError("a scalar, and not null")
    return tree.get(scope.variables)


def _days(arguments: dict[str, Tree], scope: Scope) -> str:
    """Return the days of the period, shuffled, as the instants at which each begins and ends."""
    given = plain(arguments["period"], scope)
    whole: Period = period(given["from"], given["to"])
    if whole.end - whole.start > LONGEST:
        raise BadInput(f"period: at most {LONGEST.days} days.")
    days = [whole.start + timedelta(days=number) for number in range(whole.days)]
    Random(_value(arguments["seed"], scope)).shuffle(days)  # noqa: S311 - a draw that can be repeated
    zone = scope.actor.zone
    return json_text([[instant(begins(day, zone)), instant(begins(day + timedelta(days=1), zone))] for day in days])


def _drawn(rows: list[Any], arguments: dict[str, Tree], scope: Scope) -> list[Any]:
    number = _value(arguments["number"], scope)
    if not 1 <= number <= MOST:
        raise BadInput(f"number: from 1 to {MOST}.")
    seeded = Random(_value(arguments["seed"], scope))  # noqa: S311 - as above
    return seeded.sample(rows, min(number, len(rows)))
