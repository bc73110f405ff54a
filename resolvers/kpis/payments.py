"""KPIs of payments: what was paid, what is owed, and what of that is late."""

from resolvers.facts.payments import DEAL_DEBT, DEAL_PAYMENT
from resolvers.kpis.attribution import of_deals
from resolvers.kpis.dimensions import PEOPLE, PIPELINE, SOURCE, WEEKDAY
from resolvers.kpis.money import NO_AMOUNT, NO_EXCHANGE_RATE
from resolvers.kpis.registry import AsOf, Axis, Better, Cube, Family, Measure, Metric, Standing, Unit

_AXES = {"pipeline_id": Axis(sql="{t}.pipeline_id", type="uuid"), **of_deals()}

PAYMENTS = Family(
    key="PAYMENT",
    entity="Payment",
    table=DEAL_PAYMENT.table,
    day="{t}.paid_on",
    is_dated=True,
    user="{t}.user_id",
    owner="{t}.user_id",
    record="{t}.payment_id",
    where="{t}.paid_on is not null",
    dimensions=[*PEOPLE, PIPELINE, SOURCE, WEEKDAY],
    axes=_AXES,
    cubes=[
        Cube(name="user_day"),
        Cube(name="user_month", by_month=True),
        Cube(name="pipeline_month", axes=["pipeline_id"], by_month=True),
    ],
)
"""A payment on the day on which it was paid: the number of whoever won the deal, or owns it while it is not won."""

DUE = Family(
    key="DUE",
    entity="Payment",
    table=DEAL_PAYMENT.table,
    stands=Standing(begins="{t}.due_on", ends="{t}.paid_on", in_days=True, lasted="{t}.lasted"),
    user="{t}.user_id",
    owner="{t}.user_id",
    record="{t}.payment_id",
    where="{t}.due_on is not null",
    dimensions=[*PEOPLE, PIPELINE, SOURCE],
    axes=_AXES,
)
"""A payment from the day on which it is due until that on which it is paid."""

DEBT = Family(
    key="DEBT",
    entity="Deal",
    table=DEAL_DEBT.table,
    stands=Standing(begins="{t}.begins_on", ends="{t}.ends_on", in_days=True, lasted="{t}.lasted"),
    user="{t}.user_id",
    owner="{t}.user_id",
    record="{t}.deal_id",
    where="true",
    dimensions=[*PEOPLE, PIPELINE, SOURCE],
    axes=_AXES,
)
"""A won deal as long as something of it is left to be paid: the number of whoever won it."""

_RATED = "{t}.base_minor is not null"
paid_amount = Measure(key="paid_amount", family=PAYMENTS, where=_RATED, of="{t}.base_minor")
_LATE = "{t}.due_on < {on}"
overdue_amount = AsOf(key="overdue_amount", family=DUE, where=f"{_LATE} and {_RATED}", of="{t}.base_minor")
overdue_rated = AsOf(key="overdue_rated", family=DUE, where=f"{_LATE} and {_RATED}")
overdue_unrated = AsOf(key="overdue_unrated", family=DUE, where=f"{_LATE} and {{t}}.base_minor is null")
unpaid_amount = AsOf(key="unpaid_amount", family=DEBT, where=_RATED, of="{t}.base_minor")
unpaid_rated = AsOf(key="unpaid_rated", family=DEBT, where=_RATED)
unpaid_unpriced = AsOf(key="unpaid_unpriced", family=DEBT, where="{t}.amount_minor is null")
unpaid_unrated = AsOf(key="unpaid_unrated", family=DEBT, where="{t}.amount_minor is not null and {t}.base_minor is null")
payments_rated = Measure(key="payments_rated", family=PAYMENTS, where=_RATED)
payments_unrated = Measure(key="payments_unrated", family=PAYMENTS, where="{t}.base_minor is null")

METRICS = [
    Metric(
        key="paidAmount",
        unit=Unit.MONEY,
        title="Paid",
        title_ru="Оплачено",
        description="What was paid for deals, less what was paid back, on the day of the payment and at its rate, in the base currency. For whoever won the deal, "
        "or owns it while it is not won.",
        description_ru="Оплаты по сделкам за вычетом возвратов, в день оплаты и по его курсу, в базовой валюте. У того, кто выиграл сделку, "
        "а пока она не выиграна — у ответственного.",
        formula="sum of payments",
        numerator=[paid_amount],
        sample=payments_rated,
        excluded={NO_EXCHANGE_RATE: payments_unrated},
    ),
    Metric(
        key="unpaidAmount",
        unit=Unit.MONEY,
        title="Unpaid",
        title_ru="Не оплачено",
        description="What won deals amount to, less what had been paid for each at the end of the bucket, in the base currency at the rate of the day of the win. "
        "For whoever won them.",
        description_ru="Сумма выигранных сделок за вычетом оплаченного по каждой на конец интервала, в базовой валюте по курсу дня победы. "
        "У того, кто их выиграл.",
        formula="sum over won deals of amount - payments, where something is left",
        numerator=[unpaid_amount],
        sample=unpaid_rated,
        excluded={NO_AMOUNT: unpaid_unpriced, NO_EXCHANGE_RATE: unpaid_unrated},
        better=Better.LOWER,
    ),
    Metric(
        key="overdueAmount",
        unit=Unit.MONEY,
        title="Overdue",
        title_ru="Просрочено",
        description="Payments that were past their day at the end of the bucket and had not been made, in the base currency; of deals of any status. For whoever won "
        "the deal, or owns it while it is not won.",
        description_ru="Платежи, срок которых на конец интервала прошёл, а оплаты не было, в базовой валюте; по сделкам в любом статусе. У того, кто выиграл сделку, "
        "а пока она не выиграна — у ответственного.",
        formula="sum of payments past their day and not made",
        numerator=[overdue_amount],
        sample=overdue_rated,
        excluded={NO_EXCHANGE_RATE: overdue_unrated},
        better=Better.LOWER,
    ),
]
