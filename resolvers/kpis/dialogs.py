"""KPIs of messages and e-mails, and of the dialogs that they make."""

from resolvers.facts.conversations import CONVERSATION
from resolvers.kpis.calls import INTERACTIONS
from resolvers.kpis.cohorts import BOUGHT, BUYER, CLOSES
from resolvers.kpis.dimensions import CHANNEL, DIRECTION, PEOPLE, RESPONSIBLE, WEEKDAY
from resolvers.kpis.registry import Axis, Better, Cube, Distinct, Family, Measure, Metric, Unit

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

messages_in = Measure(key="messages_in", family=INTERACTIONS, where=f"{_WRITTEN} and {{t}}.direction = 'INBOUND'")
messages_out = Measure(key="messages_out", family=INTERACTIONS, where=_OUT)
dialog_messages = Measure(key="dialog_messages", family=INTERACTIONS, where=_IN_DIALOG)
dialogs_written = Distinct(
    key="dialogs_written", family=INTERACTIONS, where=_IN_DIALOG, of="(cast({t}.contact_id as text) || {t}.channel)"
)
new_dialogs = Measure(key="new_dialogs", family=NEW_DIALOGS, where="true")
dialog_buyers = Distinct(key="dialog_buyers", family=WINS_OF_DIALOGS, where="true", of="{t}.contact_id")
clients_wrote = Distinct(key="clients_wrote", family=NEW_DIALOGS, where="true", of=BUYER)
clients_wrote_bought = Distinct(key="clients_wrote_bought", family=NEW_DIALOGS, where=BOUGHT, of=BUYER)
clients_wrote_running = Distinct(key="clients_wrote_running", family=NEW_DIALOGS, where=f"{CLOSES} > {{now}}", of=BUYER)

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
        description="Share of the distinct clients with whom a dialog began in the period who bought within the conversion window after one, for who wrote first or answered first, "
        "whoever won the deal. A client is a company where there is one, else a contact. `cohortDialogsRunningRate` tells of how many a window still runs.",
        description_ru="Доля разных клиентов, с которыми за период начался диалог, купивших в пределах окна конверсии после него; считается тому, кто написал или ответил первым, "
        "кто бы ни выиграл сделку. Клиент — компания, а если её нет — контакт. `cohortDialogsRunningRate` говорит, у какой их доли окно ещё открыто.",
        formula="distinct clients with a win within the conversion window after a new dialog / distinct clients with a new dialog",
        numerator=[clients_wrote_bought],
        denominator=[clients_wrote],
        is_share=True,
    ),
    Metric(
        key="cohortDialogsRunningRate",
        unit=Unit.RATIO,
        title="Dialog cohort with a running window",
        title_ru="Доля когорты диалогов с открытым окном",
        description="Of the distinct clients with whom a dialog began in the period, the share of whom a conversion window still runs: what is missing may yet add to "
        "`cohortDialogConversion`. Of the others every window has closed.",
        description_ru="Доля разных клиентов, с которыми за период начался диалог, у которых окно конверсии ещё открыто: они могут прибавить к `cohortDialogConversion`. "
        "У остальных все окна закрыты.",
        formula="distinct clients with a new dialog younger than the conversion window / distinct clients with a new dialog",
        numerator=[clients_wrote_running],
        denominator=[clients_wrote],
        better=Better.RANGE,
        is_share=True,
    ),
]
