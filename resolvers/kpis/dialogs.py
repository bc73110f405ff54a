"""KPIs of messages and e-mails, and of the dialogs that they make."""

from resolvers.facts.conversations import CONVERSATION
from resolvers.kpis.calls import INTERACTIONS
from resolvers.kpis.dimensions import CHANNEL, DIRECTION, PEOPLE, RESPONSIBLE, WEEKDAY
from resolvers.kpis.registry import Axis, Better, Counted, Cube, Distinct, Family, Measure, Metric, Unit

_FORM = {"channel": Axis(sql="{t}.channel"), "direction": Axis(sql="{t}.started_by")}

NEW_DIALOGS = Family(
    key="NEW_DIALOG",
    entity="Dialog",
    table=CONVERSATION.table,
    day="{t}.day",
    instant="{t}.started_at",
    user="{t}.user_id",
    record="{t}.dialog_id",
    where="{t}.is_first = 1",
    dimensions=[*PEOPLE, RESPONSIBLE, CHANNEL, DIRECTION, WEEKDAY],
    axes=_FORM,
    cubes=[
        Cube(name="user_day"),
        Cube(name="user_month", by_month=True),
        Cube(name="form_month", axes=list(_FORM), by_month=True),
    ],
)
"""A dialog on the day of its very first message: the number of whoever wrote that, or answered it first."""

WINS_OF_DIALOGS = Family(
    key="DIALOG_WIN",
    entity="Deal",
    table=(
        "(select d.workspace_id, d.id, d.contact_id, d.closed_on, d.closed_at, d.closed_by_id, g.channel from deal d join dialog g "
        "on g.workspace_id = d.workspace_id and g.contact_id = d.contact_id where d.status = 'WON' and d.deleted_at is null)"
    ),
    day="{t}.closed_on",
    instant="{t}.closed_at",
    user="{t}.closed_by_id",
    owner="{t}.closed_by_id",
    where="true",
    dimensions=[*PEOPLE, CHANNEL, WEEKDAY],
    axes={"channel": Axis(sql="{t}.channel")},
)
"""A win of somebody who has a dialog, in each channel in which they have one. It is read from both tables, and kept nowhere."""

_WRITTEN = "{t}.kind in ('MESSAGE', 'EMAIL') and not {t}.is_automatic"
_OUT = f"{_WRITTEN} and {{t}}.direction = 'OUTBOUND'"
_IN_DIALOG = f"{_OUT} and {{t}}.contact_id is not null"
_CLOSES = "@after({t}.started_at, {window.conversion_days}, day)"
_WON = (
    "(select min(d.closed_at) from deal d where d.workspace_id = {t}.workspace_id and d.contact_id = {t}.contact_id and d.status = 'WON' "
    f"and d.deleted_at is null and d.closed_at >= {{t}}.started_at) < {_CLOSES}"
)

messages_in = Measure(key="messages_in", family=INTERACTIONS, where=f"{_WRITTEN} and {{t}}.direction = 'INBOUND'")
messages_out = Measure(key="messages_out", family=INTERACTIONS, where=_OUT)
dialog_messages = Measure(key="dialog_messages", family=INTERACTIONS, where=_IN_DIALOG)
dialogs_written = Distinct(
    key="dialogs_written", family=INTERACTIONS, where=_IN_DIALOG, of="(cast({t}.contact_id as text) || {t}.channel)"
)
new_dialogs = Measure(key="new_dialogs", family=NEW_DIALOGS, where="true")
dialog_buyers = Distinct(key="dialog_buyers", family=WINS_OF_DIALOGS, where="true", of="{t}.contact_id")
dialogs_won = Counted(key="dialogs_won", family=NEW_DIALOGS, where=_WON)
dialogs_closed = Counted(key="dialogs_closed", family=NEW_DIALOGS, where=f"{_CLOSES} <= {{now}}")

METRICS = [
    Metric(
        key="newDialogs",
        unit=Unit.COUNT,
        title="New dialogs",
        title_ru="Новые диалоги",
        description="Dialogs whose very first message falls in the period; DIRECTION is who wrote it, USER who wrote it or answered it first.",
        description_ru="Диалоги, чьё самое первое сообщение пришлось на период; DIRECTION — кто написал первым, USER — кто его написал или первым на него ответил.",
        formula="dialogs by their first message",
        numerator=[new_dialogs],
    ),
    Metric(
        key="messagesIn",
        unit=Unit.COUNT,
        title="Messages received",
        title_ru="Входящие сообщения",
        description="Messages and e-mails from clients. What a machine wrote does not count.",
        description_ru="Сообщения и письма от клиентов. Автоматические не считаются.",
        formula="inbound messages + inbound e-mails",
        numerator=[messages_in],
    ),
    Metric(
        key="messagesOut",
        unit=Unit.COUNT,
        title="Messages sent",
        title_ru="Исходящие сообщения",
        description="Messages and e-mails to clients. What a machine wrote does not count.",
        description_ru="Сообщения и письма клиентам. Автоматические не считаются.",
        formula="outbound messages + outbound e-mails",
        numerator=[messages_out],
    ),
    Metric(
        key="messagesPerDialog",
        unit=Unit.RATIO,
        title="Messages per dialog",
        title_ru="Сообщений на диалог",
        description="How many messages somebody wrote to a client in a dialog in which they wrote in the period. 97 messages in 2 dialogs are 48.5 (Wazzup).",
        description_ru="Сколько сообщений сотрудник написал в диалоге, в котором писал за период. 97 сообщений в 2 диалогах — это 48,5 (Wazzup).",
        formula="outbound messages / dialogs in which they were written",
        numerator=[dialog_messages],
        denominator=[dialogs_written],
        better=Better.RANGE,
    ),
    Metric(
        key="dialogConversion",
        unit=Unit.RATIO,
        title="Dialog conversion",
        title_ru="Конверсия диалогов",
        description="Contacts with a deal won in the period who have a dialog, of the group's channel, for each new dialog. 10 of 95 is 0.105 (Wazzup).",
        description_ru="Контакты с выигранной за период сделкой, у которых есть диалог в этом канале, на один новый диалог. 10 из 95 — это 0,105 (Wazzup).",
        formula="distinct contacts with a deal won who have a dialog / new dialogs",
        numerator=[dialog_buyers],
        denominator=[new_dialogs],
    ),
    Metric(
        key="cohortDialogConversion",
        unit=Unit.RATIO,
        title="Cohort dialog conversion",
        title_ru="Когортная конверсия диалогов",
        description="Share of the dialogs begun in the period whose contact bought within the conversion window after that, for who took the inquiry, whoever won the deal. `cohortDialogsClosedRate` tells of how many the window has closed.",
        description_ru="Доля диалогов, начатых за период, чей контакт купил в пределах окна конверсии после этого; считается тому, кто принял обращение, кто бы ни выиграл сделку. `cohortDialogsClosedRate` говорит, у какой их доли окно закрыто.",
        formula="new dialogs with a deal won within the conversion window / new dialogs",
        numerator=[dialogs_won],
        denominator=[new_dialogs],
        is_share=True,
    ),
    Metric(
        key="cohortDialogsClosedRate",
        unit=Unit.RATIO,
        title="Cohort dialogs closed",
        title_ru="Доля закрытых окон диалогов",
        description="Of the dialogs begun in the period, the share whose conversion window is over: what is missing may yet add to `cohortDialogConversion`.",
        description_ru="Доля диалогов, начатых за период, у которых окно конверсии закончилось: остальные ещё могут прибавить к `cohortDialogConversion`.",
        formula="new dialogs older than the conversion window / new dialogs",
        numerator=[dialogs_closed],
        denominator=[new_dialogs],
        better=Better.RANGE,
        is_share=True,
    ),
]
