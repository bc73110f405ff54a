"""Why a deal is in no sum of money."""

from resolvers.kpis.registry import Exclusion

NO_AMOUNT = Exclusion(name="NO_AMOUNT", description="The deal has no amount.")
NO_EXCHANGE_RATE = Exclusion(
    name="NO_EXCHANGE_RATE",
    description="There is no rate for the deal's currency on the day whose rate counts: that on which it was won; for an open one, that of the amount.",
)
