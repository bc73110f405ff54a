"""Tasks from when they were given until they were done: of a task that was opened again only the present state is known."""

from resolvers.facts.rebuilding import Concern, Fact, lasted

TASK_OPEN = Fact(
    table="task_open",
    subject="task_id",
    key=["task_id"],
    columns={
        "task_id": "uuid",
        "owner_id": "uuid",
        "contact_id": "uuid",
        "deal_id": "uuid",
        "begins": "timestamptz",
        "ends": "timestamptz",
        "due_at": "timestamptz",
        "lasted": "int",
    },
    select=(
        "select k.workspace_id, k.id as task_id, k.owner_id, k.contact_id, k.deal_id, k.created_at as begins, k.done_at as ends, k.due_at, "
        f"{lasted('k.created_at', 'k.done_at')} as lasted from {{subjects}} s "
        "join task k on k.workspace_id = s.workspace_id and k.id = s.id where k.deleted_at is null"
    ),
    concerns=[
        Concern(
            table="task",
            columns=("workspace_id", "id", "owner_id", "contact_id", "deal_id", "created_at", "done_at", "due_at", "deleted_at"),
            subjects="select distinct t.workspace_id, t.id from {rows} t",
        )
    ],
    indexes=[("lasted", "begins"), ("deal_id",)],
)

DERIVED = [TASK_OPEN.derived()]
