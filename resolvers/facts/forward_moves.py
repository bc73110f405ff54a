"""Interactions that moved a deal forward: to a stage further than it had ever been since it was last opened, or to its win.

An interaction moves a deal where the move names it. Which stage is further goes by the order of stages as it was when the deal moved,
which a past of positions tells. An interaction counts once, however many deals it moved.
"""

from models.db.deriving import Derived
from models.db.triggers import Follow, Rows, When
from resolvers.facts.deal_touches import counts
from resolvers.facts.rebuilding import Concern, Fact

_ORDER = "partition by c.workspace_id, c.deal_id order by c.happened_at, c.recorded_at, c.id"
_MOVES = (
    "select c.workspace_id, c.id, c.deal_id, c.to_stage_id, c.interaction_id, c.happened_at, c.recorded_at, st.kind, st.position, "
    f"lag(case when st.kind = 'OPEN' then 1 else 0 end, 1, 0) over ({_ORDER}) as was_open, row_number() over ({_ORDER}) as nth "
    "from {subjects} s join deal d on d.workspace_id = s.workspace_id and d.id = s.id and d.deleted_at is null "
    "join stage_change c on c.workspace_id = d.workspace_id and c.deal_id = d.id "
    "join stage st on st.workspace_id = c.workspace_id and st.id = c.to_stage_id"
)
_ROUNDS = (
    "select c.*, sum(case when c.kind = 'OPEN' and c.was_open = 0 then 1 else 0 end) over "
    f"(partition by c.workspace_id, c.deal_id order by c.nth) as round from ({_MOVES}) c"
)
"""Moves, each with how often the deal had been opened by then."""
_FIRST = f"select c.*, row_number() over (partition by c.workspace_id, c.deal_id, c.round, c.to_stage_id order by c.nth) as visit from ({_ROUNDS}) c"


def _place(stage: str, position: str, at: str) -> str:
    """Return the SQL of which place a stage had at an instant."""
    later = f"from past_place o where o.workspace_id = m.workspace_id and o.stage_id = {stage} and o.until > {at}"
    return f"(case when exists (select 1 {later}) then (select o.position {later} order by o.until limit 1) else {position} end)"


_BEEN = (
    f"select 1 from ({_FIRST}) e where e.workspace_id = m.workspace_id and e.deal_id = m.deal_id and e.round = m.round and e.visit = 1 "
    f"and e.nth < m.nth and e.kind = 'OPEN' and {_place('e.to_stage_id', 'e.position', 'm.happened_at')} "
    f">= {_place('m.to_stage_id', 'm.position', 'm.happened_at')}"
)

FORWARD_MOVE = Fact(
    table="forward_move",
    subject="deal_id",
    key=["change_id"],
    columns={"change_id": "uuid", "deal_id": "uuid", "interaction_id": "uuid"},
    select=(
        f"select m.workspace_id, m.id as change_id, m.deal_id, m.interaction_id from ({_FIRST}) m where m.interaction_id is not null and "
        f"(m.kind = 'WON' or (m.kind = 'OPEN' and m.was_open = 1 and m.visit = 1 and not exists ({_BEEN})))"
    ),
    concerns=[
        Concern(
            table="stage_change",
            columns=("workspace_id", "id", "deal_id", "to_stage_id", "interaction_id", "happened_at", "recorded_at"),
            subjects=(
                "select t.workspace_id, t.deal_id as id from {rows} t where exists (select 1 from stage_change c "
                "where c.workspace_id = t.workspace_id and c.deal_id = t.deal_id and c.interaction_id is not null) or t.interaction_id is not null"
            ),
        ),
        Concern(
            table="deal",
            columns=("workspace_id", "id", "deleted_at"),
            subjects="select t.workspace_id, t.id from {rows} t",
            on=[When.UPDATE],
        ),
        Concern(
            table="stage",
            columns=("workspace_id", "id", "position"),
            subjects=(
                "select c.workspace_id, c.deal_id as id from {rows} t join stage st on st.workspace_id = t.workspace_id and st.id = t.id "
                "join stage_change c on c.workspace_id = st.workspace_id and c.happened_at >= st.updated_at and c.interaction_id is not null"
            ),
            on=[When.UPDATE],
        ),
    ],
    held_by="deal",
    indexes=[("interaction_id",)],
)

_SHOWN = ("day", "started_at", "user_id", "owner_id", "contact_id", "kind", "channel", "direction", "touch_point_id")
EFFECTIVE = Fact(
    table="effective_interaction",
    subject="interaction_id",
    key=["interaction_id"],
    columns={
        "interaction_id": "uuid",
        "day": "date",
        "started_at": "timestamptz",
        "user_id": "uuid",
        "owner_id": "uuid",
        "contact_id": "uuid",
        "kind": "text",
        "channel": "text",
        "direction": "text",
        "touch_point_id": "uuid",
    },
    select=(
        f"select i.workspace_id, i.id as interaction_id, {', '.join(f'i.{name}' for name in _SHOWN)} from {{subjects}} s "
        "join interaction i on i.workspace_id = s.workspace_id and i.id = s.id and i.kind <> 'FORM' and " + counts("i") + " "
        "where exists (select 1 from forward_move f where f.workspace_id = i.workspace_id and f.interaction_id = i.id)"
    ),
    concerns=[
        Concern(
            table=FORWARD_MOVE.table,
            columns=("workspace_id", "change_id", "interaction_id"),
            subjects="select t.workspace_id, t.interaction_id as id from {rows} t",
            guards="select t.workspace_id, t.interaction_id as id from {rows} t",
        ),
        Concern(
            table="interaction",
            columns=("workspace_id", "id", "deleted_at", "took_place", "disposition", "is_automatic", *_SHOWN),
            subjects=(
                "select t.workspace_id, t.id from {rows} t where exists (select 1 from forward_move f where f.workspace_id = t.workspace_id "
                "and f.interaction_id = t.id)"
            ),
            on=[When.UPDATE],
            guards="select t.workspace_id, t.id from {rows} t",
            beside=True,
        ),
    ],
    indexes=[("day",)],
)


def _places(rows: Rows) -> list[str]:
    """Return what keeps the places that stages had; of two changes in one instant the first counts."""
    put = "insert into past_place (workspace_id, stage_id, position, until) select w.workspace_id, w.id, w.position, t.updated_at"
    both = f"from {rows.changed('position')} w join stage t on t.workspace_id = w.workspace_id and t.id = w.id"
    return [f"{put} {both} where true on conflict (workspace_id, stage_id, until) do nothing"]


DERIVED = [
    Derived(
        name="past places",
        follows=[
            Follow(
                name="place",
                table="stage",
                columns=("workspace_id", "id", "position", "updated_at"),
                watch=("position",),
                statements=_places,
                on=(When.UPDATE,),
            )
        ],
    ),
    FORWARD_MOVE.derived(),
    EFFECTIVE.derived(),
]
