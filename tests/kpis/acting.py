"""What acts of every kind share: who does them, upon what, and what may be refused."""

from models.base import RestorableRow
from tests.builders import moment
from tests.mutations import document, refusals

ZONES = ("Europe/Moscow", "Asia/Vladivostok", "America/New_York", "Pacific/Kiritimati")
NUMBER = "+79161234567"
"""Whom the builder's calls without a contact are from."""
AMOUNTS = ((None, "RUB"), ("1000.55", "RUB"), ("12.34", "USD"), ("33.33", "EUR"), ("1234", "JPY"))
SOURCES = ("Site", "сайт", "Выставка", "Fair  2026", "+74951234567")
EXPECTED = {"DEAL_CLOSED", "OUT_OF_RANGE", "NOT_FOUND", "INVALID", "CONFLICT", "NO_EXCHANGE_RATE", "TAKEN"}
"""What an act may be refused for."""


class Acting:
    """Does things in a workspace. Each act says whether it was done: a closed deal, say, cannot be moved."""

    def __init__(self, as_, world, chance, name="Acts"):
        self.as_, self.world, self.chance, self.calls, self.name, self.hired = as_, world, chance, [], name, []

    async def do(self, mutation, *, by="admin", **variables):
        body = (await self.as_(by).post(document(mutation), variables)).json()
        codes = refusals(body, mutation)
        assert set(codes) <= EXPECTED, body
        return not codes

    async def one(self, model, *, deleted=False, **conditions):
        """Return the id of a row of the workspace, or of none at all."""
        hidden = {"deleted_at__isnull": not deleted} if issubclass(model, RestorableRow) else {}
        rows = model.filter(workspace_id=self.world.workspace.id, **hidden, **conditions)
        found = await rows.order_by("id")
        return f"{model.__name__.lower()}_{self.chance.choice(found).id if found else self.world.workspace.id}"

    def user(self):
        people = [self.world.users[name].id for name in ("anna", "boris", "clara")]
        return f"user_{self.chance.choice([*people, *self.hired])}"

    def at(self):
        return moment(self.chance).isoformat()
