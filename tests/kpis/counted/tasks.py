"""Tasks of their assignees: open, overdue, and done by when they were due."""

from uuid import UUID

from tests.kpis.counted.facts import day_of, lasting, placed


def seen(data):
    tasks = [t for t in data.tables["task"] if not t["deleted_at"]]
    return [t for t in tasks if data.actor.may("READ", "TASK", t["owner_id"] and UUID(t["owner_id"]))]


def open_tasks(data):
    """Return tasks from when they were given until they were done."""
    return [lasting(data, t, t["owner_id"], t["created_at"], t["done_at"]) for t in seen(data)]


def due_tasks(data):
    return [placed(data, t, day_of(data, t["due_at"]), t["owner_id"]) for t in seen(data) if t["due_at"]]


FACTS = {"open_task": open_tasks, "due_task": due_tasks}


def on_time(f):
    return sum(t["done_at"] is not None and t["done_at"] <= t["due_at"] for t in f["due_task"])


METRICS = {
    "OPEN_TASKS": lambda f: (len(f["open_task"]), None),
    "OVERDUE_TASKS": lambda f: (sum(t["due_at"] is not None and t["due_at"] < f.at for t in f["open_task"]), None),
    "TASKS_DONE_ON_TIME_RATE": lambda f: (
        on_time(f),
        sum(t["done_at"] is not None or t["due_at"] < f.now for t in f["due_task"]),
    ),
}
