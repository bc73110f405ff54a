"""KPIs of what became of inquiries: the clients who made target inquiries in a period, and which of them bought within the conversion window."""

from resolvers.kpis.answering import CLIENT
from resolvers.kpis.dimensions import CHANNEL, KIND, PEOPLE, RESPONSIBLE, TOUCH_POINT, WEEKDAY
from resolvers.kpis.inquiries import CALLED
from resolvers.kpis.registry import Axis, Better, Counted, Distinct, Exclusion, Family, Metric, Unit

_WROTE = "exists (select 1 from follow_up k where k.workspace_id = {t}.workspace_id and k.id = {t}.id and k.kind <> 'CALL')"
_ANSWERER = "(select c.user_id from conversation c where c.workspace_id = {t}.workspace_id and c.first_id = {t}.id)"

TARGETS = Family(
    key="TARGET_INQUIRY",
    entity="Interaction",
    table="interaction",
    day="{t}.day",
    instant="{t}.started_at",
    user=f"coalesce({{t}}.user_id, {_ANSWERER}, {{t}}.owner_id)",
    where=f"{{t}}.classification = 'TARGET' and {{t}}.deleted_at is null and ({CALLED} or {_WROTE})",
    dimensions=[*PEOPLE, RESPONSIBLE, KIND, CHANNEL, TOUCH_POINT, WEEKDAY],
    axes={
        "kind": Axis(sql="{t}.kind"),
        "channel": Axis(sql="{t}.channel"),
        "touch_point_id": Axis(sql="{t}.touch_point_id", type="uuid"),
    },
    cubes=(),
)
"""A target inquiry is the number of whoever took it, or answered it first; of what nobody took, of whoever answers for it."""

_CLOSES = "@after({t}.started_at, {window.conversion_days}, day)"
_BUYER = "(select coalesce(y.company_id, y.id) from contact y where y.workspace_id = {t}.workspace_id and y.id = {t}.contact_id)"
_BOUGHT = (
    f"exists (select 1 from client_win w where w.workspace_id = {{t}}.workspace_id and w.client_id = {_BUYER} "
    f"and w.closed_at >= {{t}}.started_at and w.closed_at < {_CLOSES})"
)


def _clients(key: str, where: str) -> Distinct:
    return Distinct(key=key, family=TARGETS, where=where, of=CLIENT)


clients_inquired = _clients("clients_inquired", "true")
clients_bought = _clients("clients_bought", _BOUGHT)
clients_running = _clients("clients_running", f"{_CLOSES} > {{now}}")
NOBODY = Exclusion(
    name="UNKNOWN_CLIENT", description="Nobody knows whose inquiry it was: there is neither a contact nor a number."
)
unknown_inquirers = Counted(key="unknown_inquirers", family=TARGETS, where=f"{CLIENT} is null")

METRICS = [
    Metric(
        key="cohortConversion",
        unit=Unit.RATIO,
        title="Cohort conversion",
        title_ru="Когортная конверсия",
        description="Share of the distinct clients with a target inquiry in the period who bought within the conversion window after one, for whoever took the inquiry, whoever won "
        "the deal. `cohortRunningRate` tells of how many a window still runs.",
        description_ru="Доля разных клиентов с целевым обращением за период, купивших в пределах окна конверсии после него; считается тому, кто принял обращение, кто бы ни выиграл "
        "сделку. `cohortRunningRate` говорит, у какой их доли окно ещё открыто.",
        formula="distinct clients with a win within the conversion window after a target inquiry / distinct clients with a target inquiry",
        numerator=[clients_bought],
        denominator=[clients_inquired],
        excluded={NOBODY: unknown_inquirers},
        is_share=True,
    ),
    Metric(
        key="cohortRunningRate",
        unit=Unit.RATIO,
        title="Cohort with a running window",
        title_ru="Доля когорты с открытым окном",
        description="Of the distinct clients with a target inquiry in the period, the share of whom a conversion window still runs: what is missing may yet add to "
        "`cohortConversion`. Of the others every window has closed.",
        description_ru="Доля разных клиентов с целевым обращением за период, у которых окно конверсии ещё открыто: они могут прибавить к `cohortConversion`. "
        "У остальных все окна закрыты.",
        formula="distinct clients with a target inquiry younger than the conversion window / distinct clients with a target inquiry",
        numerator=[clients_running],
        denominator=[clients_inquired],
        excluded={NOBODY: unknown_inquirers},
        better=Better.RANGE,
        is_share=True,
    ),
]
