"""Money as the API shows it."""

from decimal import Decimal

import strawberry


@strawberry.type(description="An exact amount of money.")
class Money:
    amount: Decimal = strawberry.field(description="The amount with the currency's decimal places, such as `1250.50`.")
    currency: str = strawberry.field(description="ISO 4217 code, such as RUB.")
