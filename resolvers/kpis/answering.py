"""KPIs of how calls are answered: how long callers wait, how many give up, and how many calls become conversations."""

from resolvers.facts.talks import INBOUND, MISSED, OUTBOUND, TALKED
from resolvers.kpis.calls import INTERACTIONS, calls_outbound
from resolvers.kpis.registry import Better, Counted, Distinct, Exclusion, Measure, Metric, Spread, Unit

UNKNOWN_WAIT = Exclusion(name="UNKNOWN_WAIT", description="The provider does not say how long the caller waited.")

_TAKEN = f"{INBOUND} and {TALKED}"
_WAITED = f"{_TAKEN} and {{t}}.wait_seconds is not null"
_LEFT = f"{MISSED} and {{t}}.disposition <> 'VOICEMAIL'"
_GAVE_UP = f"{_LEFT} and {{t}}.wait_seconds > {{window.abandon_seconds}}"
CLIENT = (
    "coalesce((select cast(coalesce(y.company_id, y.id) as text) from contact y where y.workspace_id = {t}.workspace_id "
    "and y.id = {t}.contact_id), {t}.client_number)"
)
"""A company where there is one, else the contact, else the number."""

waited = Measure(key="calls_waited", family=INTERACTIONS, where=_WAITED)
wait_seconds = Measure(key="wait_seconds", family=INTERACTIONS, where=_WAITED, of="{t}.wait_seconds")
unknown_wait = Measure(key="unknown_wait", family=INTERACTIONS, where=f"({_TAKEN} or {_LEFT}) and {{t}}.wait_seconds is null")
answered_unknown_wait = Measure(
    key="answered_unknown_wait", family=INTERACTIONS, where=f"{_TAKEN} and {{t}}.wait_seconds is null"
)
abandoned = Counted(key="calls_abandoned", family=INTERACTIONS, where=_GAVE_UP)
in_time = Counted(
    key="answered_in_time", family=INTERACTIONS, where=f"{_WAITED} and {{t}}.wait_seconds <= {{window.service_seconds}}"
)
conversations = Counted(
    key="outbound_conversations",
    family=INTERACTIONS,
    where=f"{OUTBOUND} and {TALKED} and {{t}}.talk_seconds >= {{window.conversation_seconds}}",
)
clients_called = Distinct(key="clients_called", family=INTERACTIONS, where=OUTBOUND, of=CLIENT)
clients_talked_to = Distinct(key="clients_talked_to", family=INTERACTIONS, where=f"{OUTBOUND} and {TALKED}", of=CLIENT)

METRICS = [
    Metric(
        key="waitSeconds",
        unit=Unit.SECONDS,
        title="Waiting time",
        title_ru="Время ожидания ответа",
        description="How long answered callers waited for a person: mean, median and p90 of the calls of which it is known.",
        description_ru="Сколько ждали ответа те, кому ответили: среднее, медиана и 90-й процентиль по звонкам, где это известно.",
        formula="waiting time of answered inbound calls / those of which it is known",
        numerator=[wait_seconds],
        denominator=[waited],
        excluded={UNKNOWN_WAIT: answered_unknown_wait},
        better=Better.LOWER,
        spread=Spread(family=INTERACTIONS, where=_WAITED, of="{t}.wait_seconds"),
    ),
    Metric(
        key="serviceLevel",
        unit=Unit.RATIO,
        title="Service level",
        title_ru="Уровень сервиса",
        description="Share of inbound calls answered within the service window, among those answered and those abandoned after the abandon window.",
        description_ru="Доля входящих звонков, принятых в пределах окна сервиса, среди принятых и тех, кто не дождался дольше окна отказа.",
        formula="answered in time / (answered + abandoned)",
        numerator=[in_time],
        denominator=[waited, abandoned],
        excluded={UNKNOWN_WAIT: unknown_wait},
        is_share=True,
    ),
    Metric(
        key="callsAbandoned",
        unit=Unit.COUNT,
        title="Abandoned calls",
        title_ru="Брошенные звонки",
        description="Missed calls whose caller waited longer than the abandon window and gave up. A voicemail is none, nor is a call of unknown length.",
        description_ru="Пропущенные звонки, в которых клиент ждал дольше окна отказа и не дождался. Автоответчик и звонки неизвестной длины не считаются.",
        formula="missed calls that rang longer than the abandon window",
        numerator=[abandoned],
        excluded={
            UNKNOWN_WAIT: Measure(key="missed_unknown_wait", family=INTERACTIONS, where=f"{_LEFT} and {{t}}.wait_seconds is null")
        },
        better=Better.LOWER,
    ),
    Metric(
        key="conversationRate",
        unit=Unit.RATIO,
        title="Conversation rate",
        title_ru="Доля разговоров",
        description="Share of outbound calls in which the client talked at least as long as the conversation window.",
        description_ru="Доля исходящих звонков, в которых разговор длился не меньше окна разговора.",
        formula="outbound calls with a conversation / outbound calls",
        numerator=[conversations],
        denominator=[calls_outbound],
        is_share=True,
    ),
    Metric(
        key="clientConnectRate",
        unit=Unit.RATIO,
        title="Clients reached by telephone",
        title_ru="Доля клиентов с дозвоном",
        description="Share of the different clients called who were reached at least once: companies where there is one, else contacts, else numbers.",
        description_ru="Доля клиентов, которым дозвонились хотя бы раз, среди тех, кому звонили: компания, а если её нет — контакт, затем номер.",
        formula="distinct clients who answered / distinct clients called",
        numerator=[clients_talked_to],
        denominator=[clients_called],
        is_share=True,
    ),
]
