"""KPIs of what became of inquiries: the clients who made target inquiries in a period, and which of them bought within the conversion window; and what clients who first bought in a period have come to so far."""

from resolvers.facts.wins import CLIENT_WIN
from resolvers.kpis.answering import CLIENT
from resolvers.kpis.attribution import of_inquiries
from resolvers.kpis.dimensions import CHANNEL, KIND, PEOPLE, RESPONSIBLE, SOURCE, TOUCH_POINT, WEEKDAY
from resolvers.kpis.inquiries import CALLED
from resolvers.kpis.money import NO_AMOUNT, NO_EXCHANGE_RATE
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
    dimensions=[*PEOPLE, RESPONSIBLE, KIND, CHANNEL, TOUCH_POINT, SOURCE, WEEKDAY],
    axes={
        "kind": Axis(sql="{t}.kind"),
        "channel": Axis(sql="{t}.channel"),
        "touch_point_id": Axis(sql="{t}.touch_point_id", type="uuid"),
        **of_inquiries(),
    },
    cubes=(),
)
"""A target inquiry is the number of whoever took it, or answered it first; of what nobody took, of whoever answers for it."""

CLOSES = "@after({t}.started_at, {window.conversion_days}, day)"
BUYER = "(select coalesce(y.company_id, y.id) from contact y where y.workspace_id = {t}.workspace_id and y.id = {t}.contact_id)"
BOUGHT = (
    f"exists (select 1 from client_win w where w.workspace_id = {{t}}.workspace_id and w.client_id = {BUYER} "
    f"and w.closed_at >= {{t}}.started_at and w.closed_at < {CLOSES})"
)


def _clients(key: str, where: str) -> Distinct:
    return Distinct(key=key, family=TARGETS, where=where, of=CLIENT)


clients_inquired = _clients("clients_inquired", "true")
clients_bought = _clients("clients_bought", BOUGHT)
clients_running = _clients("clients_running", f"{CLOSES} > {{now}}")
NOBODY = Exclusion(
    name="UNKNOWN_CLIENT", description="Nobody knows whose inquiry it was: there is neither a contact nor a number."
)
unknown_inquirers = Counted(key="unknown_inquirers", family=TARGETS, where=f"{CLIENT} is null")

BUYERS = Family(
    key="BUYER",
    entity="Deal",
    table=CLIENT_WIN.table,
    day="{t}.first_day",
    user="{t}.first_user_id",
    owner="{t}.user_id",
    also_seen_by="user_id",
    record="{t}.deal_id",
    company="{t}.client_id",
    where="true",
    dimensions=[*PEOPLE, WEEKDAY],
    cubes=(),
)
"""A client's win, whenever it was, on the day of their first one: the number of whoever won that."""

_RATED = "{t}.base_minor is not null"


def _of_buyers(key: str, where: str = "true", of: str | None = None) -> Counted:
    return Counted(key=key, family=BUYERS, where=where, of=of)


first_wins = _of_buyers("first_wins", "{t}.nth = 1")
wins_so_far = _of_buyers("wins_so_far")
amount_so_far = _of_buyers("amount_so_far", _RATED, "{t}.base_minor")
_NO_MONEY: dict[Exclusion, Counted] = {
    NO_AMOUNT: _of_buyers("so_far_without_amount", "{t}.amount_minor is null"),
    NO_EXCHANGE_RATE: _of_buyers("so_far_without_rate", "{t}.amount_minor is not null and {t}.base_minor is null"),
}

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
    Metric(
        key="cohortDealsPerClient",
        unit=Unit.RATIO,
        title="Deals per client so far",
        title_ru="Сделок на клиента к настоящему времени",
        description="How many deals have been won by now with a client whose first win falls in the period, whoever won the later ones; for whoever won the first.",
        description_ru="Сколько сделок к настоящему времени выиграно с клиентом, чья первая покупка пришлась на период, кто бы ни выиграл следующие; у того, кто выиграл первую.",
        formula="wins so far of clients whose first win falls in the period / those clients",
        numerator=[wins_so_far],
        denominator=[first_wins],
    ),
    Metric(
        key="cohortAmountPerClient",
        unit=Unit.MONEY,
        title="Amount per client so far",
        title_ru="Сумма на клиента к настоящему времени",
        description="What a client whose first win falls in the period has brought by now, in the base currency; for whoever won the first deal.",
        description_ru="Сколько к настоящему времени принёс клиент, чья первая покупка пришлась на период, в базовой валюте; у того, кто выиграл первую сделку.",
        formula="sum of the amounts so far of clients whose first win falls in the period / those clients",
        numerator=[amount_so_far],
        denominator=[first_wins],
        excluded=_NO_MONEY,
    ),
]
