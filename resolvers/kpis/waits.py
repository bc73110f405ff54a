"""KPIs of how soon clients are answered, over conversations and waits."""

from resolvers.facts.conversations import CONVERSATION
from resolvers.facts.waits import WAIT
from resolvers.facts.working_time import MICROS, worked_until
from resolvers.kpis.dimensions import CHANNEL, FUNCTION, PEOPLE, RESPONSIBLE, TEAM, WEEKDAY
from resolvers.kpis.registry import AsOf, Axis, Better, Counted, Family, Measure, Metric, Spread, Standing, Unit

_CHANNEL = {"channel": Axis(sql="{t}.channel")}
_ASKED = [RESPONSIBLE, TEAM, FUNCTION, CHANNEL, WEEKDAY]
"""Of those who let somebody wait: that nobody has answered is no number of whoever answers the others."""

FIRST_ANSWERS = Family(
    key="FIRST_ANSWER",
    entity="Interaction",
    table=CONVERSATION.table,
    day="{t}.answered_on",
    instant="{t}.answered_at",
    user="{t}.answered_by_id",
    seen_by="user_id",
    record="{t}.answer_id",
    where="{t}.answer_id is not null",
    dimensions=[*PEOPLE, RESPONSIBLE, CHANNEL, WEEKDAY],
    axes=_CHANNEL,
)
"""The first answer in a conversation, on its own day: the number of whoever wrote it, and of those who may see that person's."""

ANSWERS = Family(
    key="ANSWER",
    entity="Interaction",
    table=WAIT.table,
    day="{t}.answered_on",
    instant="{t}.answered_at",
    user="{t}.user_id",
    seen_by="user_id",
    record="{t}.answer_id",
    where="{t}.answer_id is not null",
    dimensions=[*PEOPLE, RESPONSIBLE, CHANNEL, WEEKDAY],
    axes=_CHANNEL,
)
"""The answer that ended a wait, on its own day: the number of whoever wrote it, and of those who may see that person's."""

WAITS = Family(
    key="WAIT",
    entity="Interaction",
    table=WAIT.table,
    day="{t}.day",
    instant="{t}.started_at",
    user="{t}.owner_id",
    record="{t}.first_id",
    where="true",
    dimensions=_ASKED,
    axes=_CHANNEL,
)
"""A wait by the message that it begins with: the number of whoever answered for the client then, whoever answers the message."""

WAITING = Family(
    key="WAITING",
    entity="Dialog",
    table=WAIT.table,
    stands=Standing(begins="{t}.started_at", ends="{t}.answered_at", lasted="{t}.lasted"),
    user="{t}.owner_id",
    record="{t}.dialog_id",
    where="true",
    dimensions=_ASKED,
    axes=_CHANNEL,
)
"""A dialog as long as a wait in it has not been answered."""

_WROTE = (
    "(select max(m.started_at) as at from interaction m where m.workspace_id = {t}.workspace_id and m.contact_id = {t}.contact_id and m.channel = {t}.channel "
    "and m.kind in ('MESSAGE', 'EMAIL') and m.deleted_at is null and not m.is_automatic and m.direction = 'INBOUND' and m.started_at <= {at})"
)
"""When the client wrote last; until the wait is answered nobody else writes anything."""
_WORKED = " - ".join(f"{worked_until('{t}.workspace_id', f'@second({at}) * {MICROS}')} / {MICROS}" for at in ("{at}", "y.at"))
_BY_CALENDAR = f"{_WORKED} >= {{window.answer_minutes}} * 60"
_BY_CLOCK = "y.at <= @before({at}, {window.answer_minutes}, minute)"
_NEGLECTED = f"(select coalesce({_BY_CALENDAR}, {_BY_CLOCK}) from {_WROTE} y)"
"""Working time of the company, whoever is away: the client waits all the same. Where there is no calendar, the time of the clock."""

first_answers = Measure(key="first_answers", family=FIRST_ANSWERS, where="true")
first_answer_seconds = Measure(key="first_answer_seconds", family=FIRST_ANSWERS, where="true", of="{t}.seconds")
answers = Measure(key="answers", family=ANSWERS, where="true")
answer_seconds = Measure(key="answer_seconds", family=ANSWERS, where="true", of="{t}.seconds")
answered_within = Counted(key="answered_within", family=WAITS, where="{t}.seconds <= {window.answer_minutes} * 60")
waits_over = Counted(
    key="waits_over",
    family=WAITS,
    where="({t}.answer_id is not null or {t}.started_at < @before({now}, {window.answer_minutes}, minute))",
)
unanswered = AsOf(key="unanswered", family=WAITING, where=_NEGLECTED)

METRICS = [
    Metric(
        key="firstResponseSeconds",
        unit=Unit.SECONDS,
        title="First response",
        title_ru="Первый ответ",
        description="How long a client waited for the first answer of a person in a conversation, by the day of the answer: the mean, with the median beside it. A conversation that was settled before has none.",
        description_ru="Сколько клиент ждал первого ответа человека в разговоре, по дню ответа: среднее, рядом медиана. Если до этого отмечено, что ответ не нужен, его нет.",
        formula="time from a conversation's first inbound message to the first outbound one after it / conversations answered",
        numerator=[first_answer_seconds],
        denominator=[first_answers],
        better=Better.LOWER,
        spread=Spread(family=FIRST_ANSWERS, where="true", of="{t}.seconds"),
    ),
    Metric(
        key="responseSeconds",
        unit=Unit.SECONDS,
        title="Response time",
        title_ru="Время ответа",
        description="How long clients waited for an answer of a person, by the day of the answer: the mean, with the median beside it. USER is who answered, RESPONSIBLE whose client waited. A wait that was settled is none.",
        description_ru="Сколько клиенты ждали ответа человека, по дню ответа: среднее, рядом медиана. USER — кто ответил, RESPONSIBLE — чей клиент ждал. Ожидание, помеченное как не требующее ответа, не считается.",
        formula="time from the first unanswered inbound message to the next outbound one / answers to waits",
        numerator=[answer_seconds],
        denominator=[answers],
        better=Better.LOWER,
        spread=Spread(family=ANSWERS, where="true", of="{t}.seconds"),
    ),
    Metric(
        key="answeredWithinRate",
        unit=Unit.RATIO,
        title="Answered in time",
        title_ru="Доля отвеченных вовремя",
        description="Share of the waits begun in the period that were answered within the workspace's answer window. Whoever was never answered counts as a failure; a wait still within the window does not count yet.",
        description_ru="Доля ожиданий, начавшихся за период, на которые ответили в пределах окна ответа. Оставшиеся без ответа — неудача; те, чьё окно ещё не истекло, пока не считаются.",
        formula="waits answered within the answer window / waits that were answered or are older than it",
        numerator=[answered_within],
        denominator=[waits_over],
        is_share=True,
    ),
    Metric(
        key="unansweredDialogs",
        unit=Unit.COUNT,
        title="Unanswered dialogs",
        title_ru="Диалоги без ответа",
        description="Dialogs in which, at the end of the bucket, the client wrote last, longer ago than the answer window, and nobody has said that it needs no answer. Working time counts where the workspace has a calendar, else all time.",
        description_ru="Диалоги, в которых на конец интервала последним писал клиент, раньше окна ответа, и никто не отметил, что ответ не нужен. Считается рабочее время, а если календаря нет — всё.",
        formula="dialogs whose last message is inbound, not settled and older than the answer window",
        numerator=[unanswered],
        better=Better.LOWER,
    ),
]
