"""The statement that reads KPIs: cells and the deltas that are not in them yet, summed in one snapshot."""

from dataclasses import dataclass
from typing import Any

from models.errors import BadInput, Forbidden
from resolvers.kpis.catalogue import METRICS, measures_of
from resolvers.kpis.cells import NOBODY, facts
from resolvers.kpis.periods import Grain
from resolvers.kpis.registry import Family, Measure, Metric
from resolvers.kpis.windows import Windows
from resolvers.reads import ids, orders, pages
from resolvers.reads.arguments import Leaf, Tree, plain
from resolvers.reads.compilation import Compilation
from resolvers.reads.cursors import CursorMarks, mark
from resolvers.reads.pieces import Param, Scope, Sql, all_of, join, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

MAX_METRICS = 30


def _leaf_value(tree: Tree) -> Any:
    return tree.value if isinstance(tree, Leaf) else None


@dataclass(kw_only=True)
class Statement:
    """One reading of KPIs: for the whole workspace by groups, or for one user's row."""

    c: Compilation
    arguments: dict[str, Tree]
    user: str | None = None
    contact: str | None = None
    """Where one contact is read: its id in the statement. There are no cells by contact; its few rows are counted."""

    def __post_init__(self) -> None:
        if self.c.caller.agreed is not None:
            raise Forbidden("kpi: a partner sees deals, not the numbers of the people who work on them.")
        names = list(dict.fromkeys(_leaf_value(self.arguments["metrics"]) or []))
        if not 1 <= len(names) <= MAX_METRICS:
            raise BadInput(f"metrics: name 1 to {MAX_METRICS} of them.")
        self.metrics: list[Metric] = [METRICS[str(name)] for name in names]
        self.measures: list[Measure] = measures_of(self.metrics)
        self.closed = set[str]()
        for metric in self.metrics:
            reason = self.c.door.conceals(f"KpiUnit.{metric.unit.value}")
            if reason is not None:
                self.closed.add(metric.name)
                self.c.door.hidden[metric.name] = reason
        grain = _leaf_value(self.arguments.get("grain"))
        group = {str(g) for g in _leaf_value(self.arguments.get("groupBy")) or []}
        self.by_user, self.by_team = "USER" in group, "TEAM" in group
        self.windows = Windows(
            period=self.arguments["period"], compare=self.arguments.get("compareTo"), grain=Grain(grain) if grain else None
        )

    # -- the parts of the statement

    def ctes(self) -> Sql:
        """Return the WITH list: buckets ``b``, what falls into each ``x``, sums ``s`` and groups ``g``."""
        c = self.c
        table = Param("jsonb", self.windows.table)
        source = c.dialect.rows(table, [("i", "int"), ("k", "int"), ("f", "date"), ("t", "date")])
        families = {m.family.key: m.family for m in self.measures}
        read = self._kept if self.contact is None else self._of_contact
        added = join(" union all ", (read(family) for family in families.values()))
        return join(", ", [q("b as (select * from {} w)", source), q("x as ({})", added), self._sums(), self._groups()])

    def _values(self, family: Family, alias: str) -> str:
        """Return every measure that is asked for: a family's own, and 0 for those of others."""
        return ", ".join(f"{alias}.{m.key}" if m.family is family else f"0 as {m.key}" for m in self.measures)

    def _kept(self, family: Family) -> Sql:
        """Return what is kept of a family, by bucket and user: cells, and deltas that are still to be added to them."""
        own = ", ".join(f"c.{m.key}" for m in self.measures if m.family is family)
        wanted = all_of([self._scope(family, "c.owner_id"), self._wanted("c.user_id")])

        def within(table: str) -> Sql:
            return q(f"{table} c where c.workspace_id = {{}} and c.day >= b.f and c.day < b.t and {{}}", self.c.workspace, wanted)

        tables = (family.cells, family.deltas)
        if not self.c.dialect.has_lateral:
            values = self._values(family, "c")
            return join(
                " union all ", (q(f"select b.i, b.k, c.user_id, {values} from b cross join {{}}", within(t)) for t in tables)
            )
        both = join(" union all ", (q(f"select c.user_id, {own} from {{}}", within(t)) for t in tables))
        sums = ", ".join(f"sum(c.{m.key}) as {m.key}" for m in self.measures if m.family is family)
        return q(
            f"select b.i, b.k, u.user_id, {self._values(family, 'u')} from b cross join lateral "
            f"(select c.user_id, {sums} from ({{}}) c group by c.user_id offset 0) u",
            both,
        )

    def _of_contact(self, family: Family) -> Sql:
        """Return what the rows of one contact come to. There are no cells by contact; its few rows are counted."""
        own = [m for m in self.measures if m.family is family]
        return q(
            f"select b.i, b.k, c.user_id, {self._values(family, 'c')} from ({facts(family, own, family.table)} "
            f"and t.workspace_id = {{}} and t.contact_id = {self.contact}) c cross join b where c.day >= b.f and c.day < b.t and {{}}",
            self.c.workspace, self._scope(family, "c.owner_id"),
        )  # fmt: skip

    def _noun(self, family: Family) -> str:
        return self.c.registry.entities[family.entity].noun

    def _scope(self, family: Family, owner: str) -> Sql:
        return self.c.door.in_scope(self._noun(family), Sql(owner)) or Sql("true")

    def _wanted(self, user_id: str) -> Sql:
        """Return the condition that the request asks for this user's facts."""
        if self.contact is not None:
            return Sql("true")
        if self.user is not None:
            return Sql(f"{user_id} = {self.user}")
        filter_ = self.arguments.get("filter")
        conditions = []
        for key, leaf in (filter_ if isinstance(filter_, dict) else {}).items():
            if not isinstance(leaf, Leaf):
                raise BadInput(f"filter.{key}: must not be null; leave it out.")
            prefix = "user" if key == "users" else "team"

            def decoded(scope: Scope, leaf: Leaf = leaf, key: str = key, prefix: str = prefix) -> list[Any]:
                return [ids.decode(f"filter.{key}", value, prefix) for value in leaf.get(scope.variables)]

            values = Param("uuid[]", decoded)
            if key == "users":
                conditions.append(self.c.dialect.one_of(Sql(user_id), values))
            else:
                of_team = q(
                    "select w.id from member w where w.workspace_id = {} and {}",
                    self.c.workspace,
                    self.c.dialect.one_of(Sql("w.team_id"), values),
                )
                conditions.append(q(f"{user_id} in ({{}})", of_team))
        return all_of(conditions)

    def _sums(self) -> Sql:
        user = f"nullif(x.user_id, '{NOBODY}')"
        keys = (f", {user} as gu" if self.by_user else "") + (", w.team_id as gt" if self.by_team else "")
        group = ", ".join(str(n + 1) for n in range(2 + self.by_user + self.by_team))
        sums = [f"cast(sum(x.{m.key}) as bigint)" for m in self.measures]
        values = ", ".join(f"{value} as {m.key}" for value, m in zip(sums, self.measures, strict=True))
        joined = (
            q(" left join member w on w.id = x.user_id and w.workspace_id = {}", self.c.workspace) if self.by_team else Sql("")
        )
        some = " or ".join(f"{value} <> 0" for value in sums)
        return q(f"s as (select x.i, x.k{keys}, {values} from x{{}} group by {group} having {some})", joined)

    def _groups(self) -> Sql:
        if not (self.by_user or self.by_team):
            return Sql("g as (select i, f, t from b where k = 0)")
        keys = (", s.gu" if self.by_user else "") + (", s.gt" if self.by_team else "")
        return Sql(f"g as (select distinct b.i, b.f, b.t{keys} from s join b on b.i = s.i and b.k = 0)")

    def same_group(self) -> str:
        """Return the condition that a sum belongs to a group."""
        same = self.c.dialect.words.same
        conditions = ["s.i = g.i"]
        if self.by_user:
            conditions.append(same("s.gu", "g.gu"))
        if self.by_team:
            conditions.append(same("s.gt", "g.gt"))
        return " and ".join(conditions)

    def counted(self) -> Sql:
        """Return the JSON list of a group's sums: kind, and each measure in order."""
        d = self.c.dialect
        values = [Sql(f"s.{m.key}") for m in self.measures]
        inner = q("select {} as n from s where " + self.same_group(), d.json_list([Sql("s.k"), *values]))
        return d.nested(q("(select {} from ({}) z)", d.array(Sql("z.n")), inner))

    # -- the records behind a value

    def rows(self, selected: Selected, metric: Metric) -> Sql:
        """Return the JSON of a page of the records that a metric's numerator or denominator counted in a group."""
        c = self.c
        part = str(_leaf_value(selected.arguments.get("of")) or "NUMERATOR")
        parts = {"DENOMINATOR": metric.denominator, "EXCLUDED": list(metric.excluded.values())}
        measures = [] if metric.name in self.closed else parts.get(part, metric.numerator)
        family = metric.numerator[0].family if not measures else measures[0].family
        table = c.table(family.entity)
        either = join(" or ", (Sql(f"({m.where.replace('{t}', table.alias)})") for m in measures)) if measures else Sql("false")
        day = family.day.replace("{t}", table.alias)
        where = [
            c.visible(table),
            Sql(family.where.replace("{t}", table.alias)),
            q("({})", either),
            Sql(f"{day} >= g.f and {day} < g.t"),
            self._of_group(family, table),
        ]
        keys = orders.order_of(c, table, None, table.entity.order)
        marks = CursorMarks(
            sort=mark([family.entity, part, metric.key]),
            filter=lambda scope: mark([plain(self.arguments[k], scope) for k in sorted(self.arguments) if k != "metrics"]),
        )
        return c.dialect.nested(pages.rows(c, selected, table=table, where=all_of(where), keys=keys, marks=marks))

    def _of_group(self, family: Family, table: Table) -> Sql:
        user = family.user.replace("{t}", table.alias)
        conditions = [self._wanted(user)]
        if self.contact is not None:
            conditions.append(Sql(f"{table.alias}.contact_id = {self.contact}"))
        if self.by_user:
            conditions.append(Sql(self.c.dialect.words.same(user, "g.gu")))
        if self.by_team:
            team = q("(select w.team_id from member w where w.id = " + user + " and w.workspace_id = {})", self.c.workspace)
            conditions.append(q(self.c.dialect.words.same("{}", "g.gt"), team))
        return all_of(conditions)

    def row_pairs(self, values: list[Selected]) -> list[tuple[str, Sql]]:
        """Return the pages of records that the selected values ask for, each under a name of its own."""
        pairs = []
        for selected in values:
            for field in self.c.walker.fields(self.c.walker.named("KpiValue"), selected.below):
                if field.name == "rows":
                    for metric in self.metrics:
                        name = f"{selected.key}:{field.key}:{metric.name}"
                        pairs.append((name, self.c.under(name, lambda f=field, m=metric: self.rows(f, m))))  # type: ignore[misc]
        return pairs
