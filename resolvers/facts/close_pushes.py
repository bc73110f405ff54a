"""When a deal was expected to close before that was changed, and each change that was made while it was not closed.

The past is kept by itself when the day changes, whoever changes it and however; whose the deal was then follows from the history of its owners.
"""

from models.db.deriving import Derived
from models.db.triggers import Follow, Rows, When
from resolvers.facts.deal_touches import owned_at
from resolvers.facts.rebuilding import Concern, Fact


def _keeps(rows: Rows) -> list[str]:
    """Return what keeps the days that were expected; of two changes in one instant the first counts."""
    put = (
        "insert into past_close (workspace_id, deal_id, expected_close_on, until) "
        "select w.workspace_id, w.id, w.expected_close_on, t.updated_at"
    )
    both = f"from {rows.changed('expected_close_on')} w join deal t on t.workspace_id = w.workspace_id and t.id = w.id"
    return [f"{put} {both} where true on conflict (workspace_id, deal_id, until) do nothing"]


_ORDER = "partition by p.workspace_id, p.deal_id order by p.until"
_CHANGES = (
    "select p.workspace_id, p.deal_id, p.until as moved_at, p.expected_close_on as was_on, "
    f"case when lead(p.until) over ({_ORDER}) is null then d.expected_close_on else lead(p.expected_close_on) over ({_ORDER}) end as next_on "
    "from {subjects} s join past_close p on p.workspace_id = s.workspace_id and p.deal_id = s.id "
    "join deal d on d.workspace_id = p.workspace_id and d.id = p.deal_id"
)
_AFTER = "from past_close o where o.workspace_id = d.workspace_id and o.deal_id = d.id and o.until >= d.closed_at"
_LAST = f"case when exists (select 1 {_AFTER}) then (select o.expected_close_on {_AFTER} order by o.until limit 1) else d.expected_close_on end"
"""What was expected last: of a deal that is closed, when it closed."""

CLOSE_PUSH = Fact(
    table="close_push",
    subject="deal_id",
    key=["deal_id", "moved_at"],
    columns={
        "deal_id": "uuid",
        "moved_at": "timestamptz",
        "was_on": "date",
        "now_on": "date",
        "user_id": "uuid",
        "contact_id": "uuid",
        "company_id": "uuid",
        "pipeline_id": "uuid",
        "source": "text",
        "amount_minor": "bigint",
        "base_minor": "bigint",
    },
    select=(
        f"select x.workspace_id, x.deal_id, x.moved_at, x.was_on, {_LAST} as now_on, {owned_at('d', 'x.moved_at')} as user_id, "
        f"d.contact_id, d.company_id, d.pipeline_id, d.source_key as source, d.amount_minor, d.base_minor from ({_CHANGES}) x "
        "join deal d on d.workspace_id = x.workspace_id and d.id = x.deal_id "
        "where d.deleted_at is null and (d.closed_at is null or x.moved_at < d.closed_at) "
        "and x.was_on is not null and (x.next_on is null or x.next_on <> x.was_on)"
    ),
    concerns=[
        Concern(
            table="past_close",
            columns=("workspace_id", "deal_id", "expected_close_on", "until"),
            subjects="select t.workspace_id, t.deal_id as id from {rows} t",
            on=[When.INSERT],
        ),
        Concern(
            table="deal",
            columns=(
                "workspace_id", "id", "expected_close_on", "contact_id", "company_id", "pipeline_id", "source_key", "amount_minor",
                "base_minor", "closed_at", "deleted_at",
            ),
            subjects=(
                "select t.workspace_id, t.id from {rows} t where exists (select 1 from past_close p "
                "where p.workspace_id = t.workspace_id and p.deal_id = t.id)"
            ),
            on=[When.UPDATE, When.DELETE],
        ),
        Concern(
            table="past_owner",
            columns=("workspace_id", "deal_id"),
            subjects=(
                "select t.workspace_id, t.deal_id as id from {rows} t where exists (select 1 from past_close p "
                "where p.workspace_id = t.workspace_id and p.deal_id = t.deal_id)"
            ),
            on=[When.INSERT],
        ),
    ],
    held_by="deal",
    indexes=[("was_on",)],
)  # fmt: skip

DERIVED = [
    Derived(
        name="past closes",
        follows=[
            Follow(
                name="close",
                table="deal",
                columns=("workspace_id", "id", "expected_close_on", "updated_at"),
                watch=("expected_close_on",),
                statements=_keeps,
                on=(When.UPDATE,),
            )
        ],
    ),
    CLOSE_PUSH.derived(),
]
