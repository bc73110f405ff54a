"""What people, rates, zones and providers do to the numbers, through the API and the adapter alone: one act at a time, by chance."""

from datetime import UTC, date, datetime, timedelta

from integrations.simulators.mango import MangoSimulator
from models.base import RestorableRow, now
from models.companies import Company
from models.contacts import Contact
from models.deals import Deal
from models.interactions import Interaction
from models.merges import Merge
from models.payments import Payment
from models.providers import ProviderAccount
from models.sealing import Sealed
from models.users import User
from resolvers.intake.pulls import sync
from tests.builders import moment
from tests.integrations.test_mango import CALLS, USERS, adapter
from tests.mutations import document, refusals
from tests.working import work

ZONES = ("Europe/Moscow", "Asia/Vladivostok", "America/New_York", "Pacific/Kiritimati")
NUMBER = "+79161234567"
"""Whom the builder's calls without a contact are from."""
AMOUNTS = ((None, "RUB"), ("1000.55", "RUB"), ("12.34", "USD"), ("33.33", "EUR"), ("1234", "JPY"))
EXPECTED = {"DEAL_CLOSED", "OUT_OF_RANGE", "NOT_FOUND", "INVALID", "CONFLICT", "NO_EXCHANGE_RATE", "TAKEN"}
"""What an act may be refused for."""


class Acts:
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
        amount, currency = self.chance.choice(AMOUNTS)
        deal = {"title": "D", "openedAt": "2026-08-21T10:00:00Z", "amount": amount, "currency": currency, "ownerId": self.user()}
        deal |= {"contactId": await self.one(Contact)} if self.chance.random() < 0.6 else {}
        deal |= {"companyId": await self.one(Company)} if self.chance.random() < 0.2 else {}
        if self.chance.random() < 0.4:
            off = self.chance.choice(["0", "12.5"])
            line = {"product": self.chance.choice("PQ"), "quantity": "1.335", "price": "99", "discountPercent": off}
            deal |= {"amount": None, "items": [line, line | {"quantity": "3"}]}
        return await self.do("dealCreate", input=deal)

    async def win(self):
        stage = f"stage_{self.world.stages['Won'].id}"
        return await self.do("dealMove", id=await self.one(Deal, status="OPEN"), stageId=stage, happenedAt=self.late())

    def late(self):
        """Return when something happened that is entered only now: long ago, just before what was done last, or right now."""
        long_ago = (moment(self.chance) + timedelta(days=5)).replace(hour=21, minute=15)
        just_before = now() - timedelta(milliseconds=self.chance.randint(1, 1500))
        return self.chance.choice([long_ago.isoformat(), long_ago.isoformat(), just_before.isoformat(), None])

    async def lose(self):
        return await self.do("dealLose", id=await self.one(Deal, status="OPEN"), reason="Price", happenedAt=self.late())

    async def reopen(self):
        return await self.do("dealReopen", id=await self.one(Deal, status="WON"), stageId=f"stage_{self.world.stages['New'].id}")

    async def correct(self):
        at = self.late() or now().isoformat()
        return await self.do("dealCorrect", id=await self.one(Deal, status=self.chance.choice(["WON", "LOST"])), closedAt=at)

    async def amount(self):
        amount, currency = self.chance.choice(AMOUNTS)
        return await self.do("dealUpdate", id=await self.one(Deal, status="WON"), input={"amount": amount, "currency": currency})

    async def owner(self):
        return await self.do("dealUpdate", id=await self.one(Deal, status="WON"), input={"ownerId": self.user()})

    async def give_open_deal(self):
        return await self.do("dealUpdate", id=await self.one(Deal, status="OPEN"), input={"ownerId": self.user()})

    async def bring_in(self):
        """Old deals come in from a file, some of them won before there was a rate."""
        owner, number = self.world.users[self.chance.choice(["anna", "boris", "clara"])].email, self.chance.randrange(10**9)
        lines = ["externalId,title,amount,currency,openedAt,stage,closedAt,owner"]
        for index, (amount, currency) in enumerate(self.chance.sample(AMOUNTS, 3)):
            closed = moment(self.chance).isoformat()
            lines.append(f"{number}-{index},Old,{amount or ''},{currency},2026-08-21T10:00:00Z,Won,{closed},{owner}")
        done = await self.do("importStart", noun="DEAL", format="CSV", content="\n".join(lines))
        await work()
        return done

    async def delete_deal(self):
        return await self.do("dealDelete", id=await self.one(Deal, status="WON"))

    async def restore_deal(self):
        return await self.do("dealRestore", id=await self.one(Deal, deleted=True))

    async def rate(self):
        day = date(2026, 8, 1) + timedelta(days=self.chance.randint(0, 100))
        return await self.do(
            "exchangeRateSet",
            currency=self.chance.choice(["USD", "EUR", "JPY"]),
            day=str(day),
            rate=f"{self.chance.randint(5000, 9999)}.0{self.chance.randint(1, 9)}",
        )

    async def accept(self):
        return await self.do("workspaceUpdate", input={"acceptsUnrated": self.chance.choice([True, True, False])})

    # -- payments

    async def pay(self):
        """Something is to be paid for a deal, was paid, or was paid back."""
        amount = self.chance.choice(["500", "500", "250", "-100"])
        days = {name: self.day() for name in ("dueOn", "paidOn") if self.chance.random() < 0.7} or {"paidOn": self.day()}
        deal = await self.one(Deal, status=self.chance.choice(["OPEN", "WON", "WON"]))
        return await self.do("paymentCreate", dealId=deal, input={"amount": amount, **days})

    async def pay_later(self):
        payment = await self.one(Payment)
        if self.chance.random() < 0.2:
            return await self.do("paymentDelete", id=payment)
        paid_on = self.chance.choice([self.day(), self.day(), None])
        return await self.do("paymentUpdate", id=payment, input={"paidOn": paid_on, "dueOn": self.day(), "amount": "333"})

    def day(self):
        return str(moment(self.chance).date())

    # -- meetings

    async def book(self):
        """A meeting is booked by somebody for somebody, before or after it was to take place."""
        meeting = {"plannedFor": self.at(), "hostId": self.user(), "bookedById": self.user()}
        meeting |= {"contactId": await self.one(Contact)} if self.chance.random() < 0.8 else {}
        meeting |= {"dealId": await self.one(Deal)} if self.chance.random() < 0.4 else {}
        return await self.do("meetingBook", input=meeting)

    async def close_meeting(self):
        outcome = self.chance.choice(["HELD", "HELD", "MISSED", "CANCELLED"])
        at = self.at() if outcome == "HELD" else None
        return await self.do("meetingClose", id=await self.one(Interaction, kind="MEETING"), outcome=outcome, happenedAt=at)

    async def move_meeting(self):
        meeting = await self.one(Interaction, kind="MEETING")
        if self.chance.random() < 0.3:
            return await self.do("interactionUpdate", id=meeting, input={"contactId": await self.one(Contact)})
        return await self.do("meetingMove", id=meeting, plannedFor=self.at(), hostId=self.user())

    async def delete_meeting(self):
        return await self.do("interactionDelete", id=await self.one(Interaction, kind="MEETING"))

    # -- people

    async def hire(self):
        number = self.chance.randrange(10**9)
        email = f"{number}@{self.world.workspace.id}"
        team = (await User.get(workspace_id=self.world.workspace.id, id=self.world.users["clara"].id)).team_id
        made = {"name": f"Hired {number}", "email": email, "role": "MANAGER", "teamId": f"team_{team}"}
        done = await self.do("userCreate", input=made)
        self.hired += await User.filter(workspace_id=self.world.workspace.id, email=email).values_list("id", flat=True)
        if done:
            await self.do("dealUpdate", id=await self.one(Deal, status="OPEN"), input={"ownerId": f"user_{self.hired[-1]}"})
        return done

    async def transfer(self):
        """Somebody comes to another team, or to none, and to another function."""
        north, south = (self.world.users[name].team_id for name in ("anna", "clara"))
        team = self.chance.choice([f"team_{north}", f"team_{south}", None])
        function = self.chance.choice(["GENERATOR", "CONVERTER", "FARMER"])
        return await self.do(
            "userUpdate", id=f"user_{self.world.users['clara'].id}", input={"teamId": team, "function": function}
        )

    async def let_go(self):
        gone = self.hired.pop() if self.hired else None
        heir = f"user_{self.world.users['anna'].id}"
        return gone is not None and await self.do("userDeactivate", id=f"user_{gone}", handOverTo=heir)

    async def contact(self):
        phones = [{"number": NUMBER}]
        return await self.do("contactCreate", input={"name": "Late", "phones": phones, "ownerId": self.user()})

    async def employ(self):
        """A client's person changes to another company, and their wins are that company's."""
        buyers = await Deal.filter(workspace_id=self.world.workspace.id, status="WON", contact_id__isnull=False)
        contact = await self.one(Contact, id__in=[deal.contact_id for deal in buyers])
        return await self.do("contactUpdate", id=contact, input={"companyId": await self.one(Company)})

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
        self.calls.append({**late, "entry_id": f"{self.name}{len(self.calls)}"})
        account, _ = await ProviderAccount.get_or_create(
            workspace_id=self.world.workspace.id, provider="mango", name=self.name, defaults={"credentials": Sealed.of({})}
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
    "create_deal", "book", "close_meeting", "pay", "give_open_deal", "win", "accept", "amount", "correct", "rate", "owner", "bring_in", "lose", "hire",
    "transfer", "let_go", "log", "classify", "pull", "contact", "employ", "give_away", "delete_call", "restore_call", "delete_deal", "restore_deal",
    "pay_later", "move_meeting", "reopen", "merge", "undo", "pull", "delete_meeting", "zone",
)  # fmt: skip
"""Every act, in an order in which each has something to do."""
