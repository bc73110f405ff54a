"""KPIs of tasks: what is open and overdue, and whether what fell due was done by then."""

from resolvers.facts.open_tasks import TASK_OPEN
from resolvers.kpis.dimensions import PEOPLE, WEEKDAY
from resolvers.kpis.registry import AsOf, Better, Counted, Family, Metric, Standing, Unit

OPEN = Family(
    key="OPEN_TASK",
    entity="Task",
    table=TASK_OPEN.table,
    stands=Standing(begins="{t}.begins", ends="{t}.ends", lasted="{t}.lasted"),
    user="{t}.owner_id",
    record="{t}.task_id",
    where="true",
    dimensions=PEOPLE,
)
DUE = Family(
    key="DUE_TASK",
    entity="Task",
    table="task",
    day="{t}.due_on",
    instant="{t}.due_at",
    user="{t}.owner_id",
    where="{t}.deleted_at is null",
    dimensions=[*PEOPLE, WEEKDAY],
    cubes=(),
)
"""A task is the number of its assignee, by the day on which it falls due."""

open_tasks = AsOf(key="open_tasks", family=OPEN)
overdue_tasks = AsOf(key="overdue_tasks", family=OPEN, where="{t}.due_at < {at}")
done_on_time = Counted(key="done_on_time", family=DUE, where="{t}.done_at <= {t}.due_at")
done_or_due = Counted(key="done_or_due", family=DUE, where="{t}.done_at is not null or {t}.due_at < {now}")

METRICS = [
    Metric(
        key="openTasks",
        unit=Unit.COUNT,
        title="Open tasks",
        title_ru="Открытые задачи",
        description="Tasks that were given and not done at the end of the bucket, for whoever is to do them now.",
        description_ru="Задачи, поставленные и не выполненные на конец интервала, у нынешнего исполнителя.",
        formula="tasks open at the end",
        numerator=[open_tasks],
        better=Better.RANGE,
    ),
    Metric(
        key="overdueTasks",
        unit=Unit.COUNT,
        title="Overdue tasks",
        title_ru="Просроченные задачи",
        description="Open tasks that were due before the end of the bucket, for whoever is to do them now.",
        description_ru="Открытые задачи, срок которых прошёл до конца интервала, у нынешнего исполнителя.",
        formula="tasks open at the end and due before it",
        numerator=[overdue_tasks],
        better=Better.LOWER,
    ),
    Metric(
        key="tasksDoneOnTimeRate",
        unit=Unit.RATIO,
        title="Tasks done on time",
        title_ru="Доля задач, выполненных в срок",
        description="Of the tasks that fell due in the period, the share that was done by then. What is due and not done counts as late.",
        description_ru="Доля выполненных в срок среди задач, срок которых пришёлся на период. Невыполненные к сроку считаются просроченными.",
        formula="tasks done by when they were due / tasks that are done or were due",
        numerator=[done_on_time],
        denominator=[done_or_due],
        is_share=True,
    ),
]
