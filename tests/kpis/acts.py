"""What people, rates, zones and providers do to the numbers, through the API and the adapter alone: one act at a time, by chance."""

from datetime import UTC, date, datetime, timedelta

from integrations.simulators.mango import MangoSimulator
from models.contacts import Contact
from models.deals import Deal
from models.interactions import Interaction
from models.merges import Merge
from models.providers import ProviderAccount
from models.sealing import Sealed
from resolvers.pulls import sync
from tests.builders import moment
from tests.integrations.test_mango import CALLS, USERS, adapter
from tests.mutations import document, refusals

ZONES = ("Europe/Moscow", "Asia/Vladivostok", "America/New_York", "Pacific/Kiritimati")
NUMBER = "+79161234567"
"""Whom the builder's calls without a contact are from."""


class Acts:
    """Does things in a workspace. Each act says whether it was done: a closed deal, say, cannot be moved."""

    def __init__(self, as_, world, chance):
        self.as_, self.world, self.chance, self.calls = as_, world, chance, []

    async def do(self, mutation, *, by="admin", **variables):
        body = (await self.as_(by).post(document(mutation), variables)).json()
        codes = refusals(body, mutation)
        assert set(codes) <= {"DEAL_CLOSED", "OUT_OF_RANGE", "NOT_FOUND", "INVALID", "CONFLICT"}, body
        return not codes

    async def one(self, model, *, deleted=False, **conditions):
        """Return the id of a row of the workspace, or of none at all."""
        rows = model.filter(workspace_id=self.world.workspace.id, deleted_at__isnull=not deleted, **conditions)
        found = await rows.order_by("id")
        return f"{model.__name__.lower()}_{self.chance.choice(found).id if found else self.world.workspace.id}"

    def user(self):
        return f"user_{self.world.users[self.chance.choice(['anna', 'boris', 'clara'])].id}"

    def at(self):
        return moment(self.chance).isoformat()

    # -- calls

    async def log(self):
        talk = self.chance.choice([None, 0, 60])
        direction = self.chance.choice(["INBOUND", "OUTBOUND"])
        at = datetime.fromisoformat(self.at()).replace(hour=21, minute=30).isoformat()
        call = {"kind": "CALL", "direction": direction, "startedAt": at, "talkSeconds": talk}
        return await self.do("interactionLog", by=self.chance.choice(["anna", "boris", "clara"]), input=call)

    async def classify(self):
        id_ = await self.one(Interaction, kind="CALL", direction="INBOUND")
        call = await Interaction.get_or_none(workspace_id=self.world.workspace.id, id=id_.partition("_")[2])
        other = "NON_TARGET" if call and call.classification == "TARGET" else "TARGET"
        return await self.do("callClassify", id=id_, classification=other, reason="why")

    async def delete_call(self):
        return await self.do("interactionDelete", id=await self.one(Interaction, kind="CALL", direction="INBOUND"))

    async def restore_call(self):
        return await self.do("interactionRestore", id=await self.one(Interaction, kind="CALL", deleted=True))

    # -- deals

    async def create_deal(self):
        amount, currency = self.chance.choice([(None, "RUB"), ("1000.55", "RUB"), ("12.34", "USD")])
        deal = {"title": "D", "openedAt": "2026-08-21T10:00:00Z", "amount": amount, "currency": currency, "ownerId": self.user()}
        return await self.do("dealCreate", input=deal)

    async def win(self):
        at = (moment(self.chance) + timedelta(days=5)).replace(hour=21, minute=15).isoformat()
        stage = f"stage_{self.world.stages['Won'].id}"
        return await self.do("dealMove", id=await self.one(Deal, status="OPEN"), stageId=stage, happenedAt=at)

    async def lose(self):
        return await self.do("dealLose", id=await self.one(Deal, status="OPEN"), reason="Price")

    async def reopen(self):
        return await self.do("dealReopen", id=await self.one(Deal, status="WON"), stageId=f"stage_{self.world.stages['New'].id}")

    async def amount(self):
        amount = self.chance.choice(["5.01", "700", None])
        return await self.do("dealUpdate", id=await self.one(Deal, status="WON"), input={"amount": amount, "currency": "USD"})

    async def owner(self):
        return await self.do("dealUpdate", id=await self.one(Deal, status="WON"), input={"ownerId": self.user()})

    async def delete_deal(self):
        return await self.do("dealDelete", id=await self.one(Deal, status="WON"))

    async def restore_deal(self):
        return await self.do("dealRestore", id=await self.one(Deal, deleted=True))

    async def rate(self):
        day = date(2026, 8, 1) + timedelta(days=self.chance.randint(0, 100))
        return await self.do(
            "exchangeRateSet",
            currency="USD",
            day=str(day),
            rate=f"{self.chance.randint(5000, 9999)}.0{self.chance.randint(1, 9)}",
        )

    # -- people

    async def contact(self):
        phones = [{"number": NUMBER}]
        return await self.do("contactCreate", input={"name": "Late", "phones": phones, "ownerId": self.user()})

    async def give_away(self):
        called = await Interaction.filter(workspace_id=self.world.workspace.id, user_id=None, contact_id__isnull=False)
        contact = await self.one(Contact, id__in=[call.contact_id for call in called])
        return await self.do("contactUpdate", id=contact, input={"ownerId": self.user()})

    async def merge(self):
        ids = sorted({await self.one(Contact) for _ in range(2)})
        return len(ids) == 2 and await self.do("contactMerge", ids=ids, priorityId=ids[0])

    async def undo(self):
        made = await Merge.filter(workspace_id=self.world.workspace.id, undone_at=None).order_by("-created_at").first()
        return made is not None and await self.do("mergeUndo", id=f"merge_{made.id}")

    async def zone(self):
        return await self.do("workspaceUpdate", input={"zone": self.chance.choice(ZONES)})

    # -- the provider

    async def pull(self):
        """A few calls come in near midnight, and what came before is corrected: other talk times, and another day."""
        self.calls = [shifted(call, self.chance.choice([0, 3600, 86_400])) for call in self.calls]
        made = CALLS[self.chance.choice(["MTAwMDAwMDAwMQ==", "MTAwMDAwMDAwMg==", "transferred"])]
        start = datetime(2026, 10, self.chance.randint(1, 20), 21, 30, tzinfo=UTC).timestamp()
        late = shifted(made, int(start) - int(made["context_start_time"]))
        self.calls.append({**late, "entry_id": f"act{len(self.calls)}"})
        account, _ = await ProviderAccount.get_or_create(
            workspace_id=self.world.workspace.id, provider="mango", name="Acts", defaults={"credentials": Sealed.of({})}
        )
        simulator = MangoSimulator(key="k", salt="s", calls=self.calls, users=USERS, pace_seconds=0)
        since, until = datetime(2026, 9, 30, tzinfo=UTC), datetime(2026, 11, 20, tzinfo=UTC)
        count = await sync(account, adapter(simulator), since=since, until=until)
        assert count.failed == 0
        return count.new > 0


def shifted(value, seconds):
    """Return a provider's record with every instant in it moved."""
    if isinstance(value, list):
        return [shifted(entry, seconds) for entry in value]
    if not isinstance(value, dict):
        return value
    return {name: moved(name, inner, seconds) for name, inner in value.items()}


def moved(name, value, seconds):
    is_instant = name.endswith("_time") and str(value).isdigit() and int(value) > 10**9
    return type(value)(int(value) + seconds) if is_instant else shifted(value, seconds)


EACH = (
    "create_deal", "win", "amount", "rate", "owner", "lose", "log", "classify", "pull", "contact", "give_away", "delete_call",
    "restore_call", "delete_deal", "restore_deal", "reopen", "merge", "undo", "pull", "zone",
)  # fmt: skip
"""Every act, in an order in which each has something to do."""
