"""KPIs of clients who buy, over the wins of each in their order."""

from resolvers.facts.wins import CLIENT_WIN
from resolvers.kpis.dimensions import PEOPLE, PIPELINE, SOURCE, WEEKDAY
from resolvers.kpis.money import NO_AMOUNT, NO_EXCHANGE_RATE
from resolvers.kpis.registry import Axis, Cube, Distinct, Exclusion, Family, Measure, Metric, Unit

WINS = Family(
    key="WIN",
    entity="Deal",
    table=CLIENT_WIN.table,
    day="{t}.day",
    user="{t}.user_id",
    owner="{t}.user_id",
    record="{t}.deal_id",
    where="true",
    dimensions=[*PEOPLE, PIPELINE, SOURCE, WEEKDAY],
    axes={"pipeline_id": Axis(sql="{t}.pipeline_id", type="uuid"), "source": Axis(sql="{t}.source")},
    cubes=[
        Cube(name="user_day"),
        Cube(name="user_month", by_month=True),
        Cube(name="pipeline_month", axes=["pipeline_id"], by_month=True),
        Cube(name="source_month", axes=["source"], by_month=True),
    ],
)
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
]
