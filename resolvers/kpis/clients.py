"""KPIs of clients who buy, over the wins of each in their order."""

from resolvers.facts.wins import CLIENT_WIN
from resolvers.kpis.attribution import of_deals
from resolvers.kpis.dimensions import PEOPLE, PIPELINE, SOURCE, WEEKDAY
from resolvers.kpis.money import NO_AMOUNT, NO_EXCHANGE_RATE
from resolvers.kpis.registry import (
    AsOf,
    Axis,
    Better,
    Counted,
    Cube,
    Distinct,
    Exclusion,
    Family,
    InBase,
    Measure,
    Metric,
    Spread,
    Standing,
    Unit,
)

_DIMENSIONS = [*PEOPLE, PIPELINE, SOURCE, WEEKDAY]
_AXES = {"pipeline_id": Axis(sql="{t}.pipeline_id", type="uuid"), **of_deals()}
WINS = Family(
    key="WIN",
    entity="Deal",
    table=CLIENT_WIN.table,
    day="{t}.day",
    instant="{t}.closed_at",
    user="{t}.user_id",
    owner="{t}.user_id",
    record="{t}.deal_id",
    deal="{t}.deal_id",
    company="{t}.client_id",
    where="true",
    stands=Standing(begins="{t}.day", ends="{t}.ends_on", in_days=True, lasted="{t}.lasted"),
    dimensions=_DIMENSIONS,
    axes=_AXES,
    cubes=[
        Cube(name="user_day"),
        Cube(name="user_month", by_month=True),
        Cube(name="pipeline_month", axes=["pipeline_id"], by_month=True),
    ],
)
LOSSES = Family(
    key="CLIENT_LOSS",
    entity="Deal",
    table=CLIENT_WIN.table,
    day="{t}.lost_on",
    user="{t}.user_id",
    owner="{t}.user_id",
    record="{t}.deal_id",
    where="true",
    dimensions=_DIMENSIONS,
    axes=_AXES,
    cubes=(),
)
"""A client who is lost is the number of whoever won their last deal, on the day on which the window has passed without another."""

_RATED = "{t}.base_minor is not null"
_AGAIN = "{t}.nth > 1"


def _count(key: str, where: str, of: str | None = None) -> Measure:
    return Measure(key=key, family=WINS, where=where, of=of)


new_clients = _count("new_clients", "{t}.nth = 1")
repeat_sales = _count("repeat_sales", _AGAIN)
repeat_amount = _count("repeat_amount", f"{_AGAIN} and {_RATED}", "{t}.base_minor")
repeat_with_amount = _count("repeat_with_amount", f"{_AGAIN} and {_RATED}")
client_wins = _count("client_wins", "true")
client_amount = _count("client_amount", _RATED, "{t}.base_minor")
clients_won = Distinct(key="clients_won", family=WINS, where="true", of="{t}.client_id")
active_clients = AsOf(key="active_clients", family=WINS)
lost_clients = Counted(
    key="lost_clients", family=LOSSES, where="({t}.next_day is null or {t}.next_day >= {t}.lost_on) and {t}.lost_on <= {today}"
)
_LAST_OF_BASE = "({t}.next_day is null or {t}.next_day >= {base_end})"
_AGAIN_NOW = (
    "exists (select 1 from client_win o where o.workspace_id = {t}.workspace_id and o.client_id = {t}.client_id "
    "and o.day >= {since} and o.day < {until})"
)
clients_before = InBase(key="clients_before", family=WINS, where=_LAST_OF_BASE)
clients_kept = InBase(key="clients_kept", family=WINS, where=f"{_LAST_OF_BASE} and {_AGAIN_NOW}")
reactivated_clients = Counted(key="reactivated_clients", family=WINS, where="{t}.gap_days >= {window.activity_days}")
gap_seconds = _count("gap_seconds", _AGAIN, "{t}.gap_days * 86400")


def _no_money(key: str, where: str) -> dict[Exclusion, Measure]:
    unpriced, unrated = "{t}.amount_minor is null", "{t}.amount_minor is not null and {t}.base_minor is null"
    return {
        NO_AMOUNT: _count(f"{key}_without_amount", f"{where} and {unpriced}"),
        NO_EXCHANGE_RATE: _count(f"{key}_without_rate", f"{where} and {unrated}"),
    }


METRICS = [
    Metric(
        key="newClients",
        unit=Unit.COUNT,
        title="New clients",
        title_ru="Новые клиенты",
        description="Clients whose first won deal falls in the period: companies where there is one, else contacts.",
        description_ru="Клиенты, чья первая выигранная сделка пришлась на период: компания, а если её нет — контакт.",
        formula="first wins of clients",
        numerator=[new_clients],
    ),
    Metric(
        key="repeatSales",
        unit=Unit.COUNT,
        title="Repeat sales",
        title_ru="Повторные продажи",
        description="Won deals of clients who had a win before (Kokumbaev's farmers).",
        description_ru="Выигранные сделки клиентов, которые уже покупали (фермеры у Кокумбаева).",
        formula="wins of clients after their first",
        numerator=[repeat_sales],
    ),
    Metric(
        key="repeatAmount",
        unit=Unit.MONEY,
        title="Repeat sales amount",
        title_ru="Сумма повторных продаж",
        description="What the won deals of clients who had a win before amount to, in the base currency.",
        description_ru="Сумма выигранных сделок клиентов, которые уже покупали, в базовой валюте.",
        formula="sum of the amounts of wins after a client's first",
        numerator=[repeat_amount],
        sample=repeat_with_amount,
        excluded=_no_money("repeat", _AGAIN),
    ),
    Metric(
        key="dealsPerClient",
        unit=Unit.RATIO,
        title="Deals per client",
        title_ru="Сделок на клиента",
        description="How many deals were won with a client who bought in the period. A deal without a client does not count.",
        description_ru="Сколько сделок пришлось на клиента, купившего за период. Сделки без клиента не считаются.",
        formula="wins of clients / distinct clients who bought",
        numerator=[client_wins],
        denominator=[clients_won],
    ),
    Metric(
        key="amountPerClient",
        unit=Unit.MONEY,
        title="Amount per client",
        title_ru="Сумма на клиента",
        description="What a client who bought in the period brought, in the base currency.",
        description_ru="Сколько принёс клиент, купивший за период, в базовой валюте.",
        formula="sum of the amounts of clients' wins / distinct clients who bought",
        numerator=[client_amount],
        denominator=[clients_won],
        excluded=_no_money("client", "true"),
    ),
    Metric(
        key="activeClients",
        unit=Unit.COUNT,
        title="Active clients",
        title_ru="Активные клиенты",
        description="Clients with a win within the activity window (180 days unless set) before the end of the bucket, for whoever won their last deal by then.",
        description_ru="Клиенты, купившие за окно активности (180 дней, если не задано иначе) до конца интервала, у того, кто выиграл их последнюю сделку.",
        formula="clients whose last win is within the activity window",
        numerator=[active_clients],
    ),
    Metric(
        key="lostClients",
        unit=Unit.COUNT,
        title="Lost clients",
        title_ru="Потерянные клиенты",
        description="Clients for whom the activity window passed without another win, on the day on which it did, for whoever won their last deal.",
        description_ru="Клиенты, у которых окно активности прошло без новой покупки, в этот день, у того, кто выиграл их последнюю сделку.",
        formula="clients whose activity window passed without a win",
        numerator=[lost_clients],
        better=Better.LOWER,
    ),
    Metric(
        key="reactivatedClients",
        unit=Unit.COUNT,
        title="Reactivated clients",
        title_ru="Вернувшиеся клиенты",
        description="Clients who bought again after the activity window had passed, for whoever won that deal.",
        description_ru="Клиенты, купившие снова после того, как окно активности прошло, у того, кто выиграл эту сделку.",
        formula="wins at least the activity window after the one before",
        numerator=[reactivated_clients],
    ),
    Metric(
        key="retentionRate",
        unit=Unit.RATIO,
        title="Retention",
        title_ru="Удержание клиентов",
        description="Of the clients with a win in the base period, the share that won again in this one, whoever won it; the base is the period before unless another is compared "
        "with. A client is the number of whoever won their last deal of the base.",
        description_ru="Доля клиентов с покупкой в базовом периоде, которые купили и в этом, у кого бы то ни было; база — предыдущий период, если не выбрана другая. "
        "Клиент считается у того, кто выиграл его последнюю сделку базового периода.",
        formula="clients with a win in the base who won again / clients with a win in the base",
        numerator=[clients_kept],
        denominator=[clients_before],
        is_share=True,
    ),
    Metric(
        key="daysBetweenPurchases",
        unit=Unit.DAYS,
        title="Days between purchases",
        title_ru="Дней между покупками",
        description="How many days lie between a client's win and the one before: the mean over repeat wins, with the median beside it.",
        description_ru="Сколько дней проходит между покупками клиента: среднее по повторным сделкам, рядом медиана.",
        formula="days since the win before / wins of clients after their first",
        numerator=[gap_seconds],
        denominator=[repeat_sales],
        better=Better.LOWER,
        spread=Spread(family=WINS, where=_AGAIN, of="{t}.gap_days * 86400"),
    ),
]
