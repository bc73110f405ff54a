"""What people, rates, zones and providers do to the numbers, through the API and the adapter alone: one act at a time, by chance."""

from datetime import UTC, date, datetime, timedelta

from integrations.simulators.mango import MangoSimulator
from models.base import now
from models.companies import Company
from models.contacts import Contact
from models.deals import Deal
from models.interactions import Interaction
from models.jobs import Job, JobState, JobTurn
from models.lead_sources import LeadSource
from models.merges import Merge
from models.providers import ProviderAccount
from models.sealing import Sealed
from models.users import User
from models.workspaces import Workspace
from resolvers.intake.pulls import sync
from resolvers.windows import SETTLE
from resolvers.zones import MOVE
from tests.builders import moment
from tests.integrations.test_mango import CALLS, USERS, adapter
from tests.kpis.acting import AMOUNTS, NUMBER, SOURCES, ZONES
from tests.kpis.dealings import Dealings
from tests.kpis.talks import Talks
from tests.working import work


class Acts(Talks, Dealings):
    """Everything that is done in a workspace."""

    # -- deals

    async def create_deal(self):
        amount, currency = self.chance.choice(AMOUNTS)
        deal = {"title": "D", "openedAt": "2026-08-21T10:00:00Z", "amount": amount, "currency": currency, "ownerId": self.user()}
        deal |= {"contactId": await self.one(Contact)} if self.chance.random() < 0.6 else {}
        deal |= {"source": self.chance.choice(SOURCES)} if self.chance.random() < 0.6 else {}
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

    async def talk(self):
        """Something passes with the client of a deal, and is entered late; by chance somebody says which deal it was about."""
        deal = await self.any_deal(contact_id__isnull=False)
        kind = self.chance.choice(["CALL", "MESSAGE", "EMAIL", "MEETING"])
        at = deal.opened_at + timedelta(hours=self.chance.choice([-20, 1, 200]))
        said = {"kind": kind, "contactId": f"contact_{deal.contact_id}", "startedAt": min(at, now()).isoformat()}
        said |= {} if kind == "MEETING" else {"direction": self.chance.choice(["INBOUND", "OUTBOUND"])}
        said |= {"dealId": await self.one(Deal)} if self.chance.random() < 0.3 else {}
        return await self.do("interactionLog", by=self.chance.choice(["admin", "anna"]), input=said)

    async def any_deal(self, **conditions):
        rows = Deal.filter(workspace_id=self.world.workspace.id, deleted_at=None, **conditions)
        return self.chance.choice(await rows.order_by("id"))

    async def link(self):
        to = self.chance.choice([None, await self.one(Deal)])
        return await self.do("interactionUpdate", id=await self.one(Interaction), input={"dealId": to})

    async def move(self):
        """A deal goes to some stage, on or back, or is won; an interaction moved it."""
        stage = self.world.stages[self.chance.choice(["New", "Talks", "Contract", "Contract", "Won"])]
        cause = await self.one(Interaction, kind__not="NOTE")
        return await self.do("dealMove", id=await self.one(Deal, status="OPEN"), stageId=f"stage_{stage.id}", causeId=cause)

    async def order(self):
        """The stages come in another order; what was moved before was moved in the old one."""
        name, place = self.chance.choice(["New", "Talks", "Contract"]), self.chance.randint(0, 9)
        return await self.do("stageUpdate", id=f"stage_{self.world.stages[name].id}", input={"position": place})

    async def expect(self):
        """A deal is to be closed on another day than before, or on none that is known."""
        day = self.chance.choice([str(date(2026, 9, 1) + timedelta(days=self.chance.randint(0, 110))), None])
        deal = await self.one(Deal, status="OPEN", **self.chance.choice([{}, {"expected_close_on__isnull": False}]))
        return await self.do("dealUpdate", id=deal, input={"expectedCloseOn": day})

    async def limit_stage(self):
        """Deals of a stage are stale after other days than before, or never."""
        name, days = self.chance.choice(["New", "Talks", "Contract"]), self.chance.choice([None, 3, 30])
        return await self.do("stageUpdate", id=f"stage_{self.world.stages[name].id}", input={"staleAfterDays": days})

    async def people(self):
        parts = self.chance.sample(["DECIDES", "PAYS", "OPPOSES", "OTHER"], 2)
        own = {await self.one(Contact): part for part in parts}
        people = [{"contactId": contact, "part": part} for contact, part in own.items()]
        return await self.do("dealUpdate", id=await self.one(Deal, status="WON"), input={"people": people})

    async def client(self):
        about = {"contactId": await self.one(Contact)} if self.chance.random() < 0.6 else {"companyId": await self.one(Company)}
        return await self.do("dealUpdate", id=await self.one(Deal), input=about)

    async def list_source(self):
        """A lead source is listed, or gets other names: what was written long ago is of it, and of the one before no more."""
        found = await LeadSource.filter(workspace_id=self.world.workspace.id).order_by("id")
        aliases = self.chance.sample(SOURCES, self.chance.randint(0, 2))
        if len(found) < 2:
            name = f"Source {self.chance.randrange(10**9)}"
            return await self.do("leadSourceCreate", input={"name": name, "aliases": aliases})
        return await self.do("leadSourceUpdate", id=f"leadsource_{self.chance.choice(found).id}", input={"aliases": aliases})

    async def come_from(self):
        """It is known where a client comes from, or not any more."""
        source = self.chance.choice([*SOURCES, None])
        if self.chance.random() < 0.3:
            return await self.do("companyUpdate", id=await self.one(Company), input={"source": source})
        return await self.do("contactUpdate", id=await self.one(Contact), input={"source": source})

    async def call_first(self):
        """A client of a deal without a source turns out to have called before."""
        deal = await self.any_deal(contact_id__isnull=False, source=None)
        at = deal.opened_at - timedelta(days=self.chance.choice([2, 3, 30]))
        said = {"kind": "CALL", "direction": "INBOUND", "contactId": f"contact_{deal.contact_id}", "startedAt": at.isoformat()}
        return await self.do("interactionLog", input=said)

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

    async def take_back(self):
        """Somebody who had been let go works here again."""
        gone = await User.filter(workspace_id=self.world.workspace.id, is_active=False).order_by("id")
        return bool(gone) and await self.do("userActivate", id=f"user_{self.chance.choice(gone).id}")

    async def be_away(self):
        start = date(2026, 8, 20) + timedelta(days=self.chance.randint(0, 99))
        days = {"kind": "VACATION", "startOn": str(start), "endOn": str(start + timedelta(days=self.chance.randint(1, 14)))}
        return await self.do("absenceCreate", userId=self.user(), input=days)

    async def calendar(self):
        """Other hours or other days off, or no working days at all."""
        holidays = [str(date(2026, 9, 1) + timedelta(days=self.chance.randint(0, 90))) for _ in range(3)]
        days = self.chance.choice([[1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], [7], []])
        hours = self.chance.choice([{"workStarts": "09:00", "workEnds": "18:00"}, {"workStarts": "02:30", "workEnds": "23:59"}])
        return await self.do("workspaceUpdate", input={"workingDays": days, "holidays": holidays, **hours})

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
        present = (await Workspace.get(id=self.world.workspace.id)).zone
        return await self.do("workspaceUpdate", input={"zone": self.chance.choice([z for z in ZONES if z != present])})

    async def move_days(self):
        """The days that rows keep follow the last change of zone, where a worker has the time."""
        return await move_days(self.world.workspace.id)

    async def settle_windows(self):
        """What is kept by windows follows their last change, where a worker has the time."""
        return await settle_windows(self.world.workspace.id)

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


async def move_days(workspace_id):
    """Do what a change of zone has left for later; return whether there was anything."""
    return await later(workspace_id, MOVE)


async def settle_windows(workspace_id):
    """Do what a change of windows has left for later; return whether there was anything."""
    return await later(workspace_id, SETTLE)


async def later(workspace_id, kind):
    past, jobs = now() - timedelta(seconds=1), Job.filter(workspace_id=workspace_id, kind=kind.name, state=JobState.WAITING)
    found = await jobs.update(due_at=past)
    await JobTurn.filter(workspace_id=workspace_id, queue=kind.queue).update(due_at=past)
    await work(kind.queue)
    return found > 0


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
    "create_deal", "book", "close_meeting", "pay", "give_open_deal", "win", "accept", "amount", "correct", "rate", "zone", "owner", "bring_in", "lose", "hire", "transfer", "let_go", "log", "classify", "pull", "contact", "employ", "give_away", "move_days", "delete_call", "restore_call", "delete_deal", "restore_deal", "pay_later", "move_meeting", "reopen", "merge", "undo", "pull", "delete_meeting", "zone", "move_days", "write", "answer", "give_contact", "write", "settle", "unsettle", "mark_automatic", "move_message", "delete_message", "restore_message", "windows", "settle_windows", "turn_to_us", "judge", "window", "link", "relink", "turn_to_us", "unreview", "talk", "move", "order", "move", "talk", "people", "client", "come_from", "come_from", "call_first", "list_source", "list_source", "take_back", "be_away", "calendar", "calendar", "give_task", "do_task", "open_task", "put_off_task", "delete_task", "activity", "activity", "settle_windows", "stale", "rate_us", "rate_us", "take_answer_back", "limit_stage", "give_task", "limit_stage", "give_task", "expect", "expect", "expect", "expect", "give_open_deal",
)  # fmt: skip
"""Every act, in an order in which each has something to do."""
