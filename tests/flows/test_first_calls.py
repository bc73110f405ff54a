"""First calls: of an unknown number's first inbound call an account makes a contact, and a deal, and gives them to whose turn it is."""

import asyncio
from datetime import timedelta

import pytest

from models.absences import Absence
from models.base import now
from models.contacts import Contact, ContactPhone
from models.deals import Deal
from models.interactions import Interaction
from models.lead_sources import LeadSource
from models.ports.telephony import RawRecord
from models.providers import ProviderAccount, ProviderUser
from models.sealing import Sealed
from resolvers.intake.storing import Account, take_in
from tests.integrations.calls import told, understood

UPDATE = """mutation($id: ID!, $input: ProviderAccountUpdateInput!) { providerAccountUpdate(id: $id, input: $input) {
  account { firstCallOwner firstCallUsers firstCallStage { id } blockedNumbers } userErrors { field code } } }"""


class Line:
    """An account whose calls are made up."""

    def __init__(self, admin, row, world):
        self.admin, self.row, self.world, self.count = admin, row, world, 0

    async def set(self, **given):
        return (await self.admin.ask(UPDATE, id=f"account_{self.row.id}", input=given))["providerAccountUpdate"]

    def call(self, number, **said):
        self.count += 1
        at = now() + timedelta(seconds=self.count)
        given = {"started_at": at, "ended_at": at, "disposition": "MISSED", "wait_seconds": 1, "talk_seconds": 0, **said}
        name = given.pop("name", f"f{self.count}")
        return RawRecord(external_id=name, payload=told(external_id=name, from_number=number, **given))

    async def ring(self, *calls):
        row = await ProviderAccount.get(id=self.row.id)
        await take_in(Account(row=row, parse=understood), calls)

    async def owners(self):
        """Whose the contacts are that have been made, by number."""
        names = {user.id: name for name, user in self.world.users.items()}
        made = {c.id: c for c in await Contact.filter(workspace_id=self.row.workspace_id, created_at__gte=self.row.created_at)}
        phones = await ContactPhone.filter(contact_id__in=list(made))
        return {phone.number: names.get(made[phone.contact_id].owner_id) for phone in phones}


@pytest.fixture
async def line(as_, world):
    row = await ProviderAccount.create(workspace_id=world.workspace.id, provider="mango", name="F", credentials=Sealed.of({}))
    return Line(as_("admin"), row, world)


def users(world, *names):
    return [f"user_{world.users[name].id}" for name in names]


N = [f"7921555010{n}" for n in range(10)]
P = [f"+{n}" for n in N]


async def test_nothing_is_made_unless_it_is_asked_for_nor_of_what_was_before(line, world):
    await line.ring(line.call(N[0]))
    await line.set(firstCallOwner="FIXED", firstCallUserIds=users(world, "anna"))
    await line.ring(line.call(N[1], started_at=now() - timedelta(days=3)))

    assert await line.owners() == {}


async def test_turns_go_round_among_those_who_work_and_one_number_is_one_contact(line, world):
    answer = await line.set(firstCallOwner="ROUND_ROBIN", firstCallUserIds=users(world, "anna", "boris", "clara"))
    assert answer["account"]["firstCallOwner"] == "ROUND_ROBIN"
    assert answer["account"]["firstCallUsers"] == users(world, "anna", "boris", "clara")
    today = now().date()
    await Absence.create(
        workspace_id=line.row.workspace_id, user_id=world.users["boris"].id, kind="OTHER", start_on=today - timedelta(days=1), end_on=today + timedelta(days=2)
    )  # fmt: skip

    await line.ring(line.call(N[0]), line.call(N[0]), line.call(N[1]))
    await line.ring(line.call(N[2]), line.call(N[1]), line.call(N[3], direction="OUTBOUND", to_number=N[3]))
    await line.ring(line.call("anonymous"))

    assert await line.owners() == {P[0]: "anna", P[1]: "clara", P[2]: "anna"}
    calls = await Interaction.filter(account_id=line.row.id, contact_id__isnull=False).order_by("started_at")
    assert [call.client_number for call in calls] == [P[0], P[0], P[1], P[2], P[1]]
    assert len({call.contact_id for call in calls}) == 3
    assert {call.owner_id for call in calls} == {world.users[name].id for name in ("anna", "clara")}


async def test_who_answered_gets_the_client_and_a_deal_from_the_lines_source(line, world):
    await LeadSource.create(
        workspace_id=line.row.workspace_id,
        name="Billboard",
        aliases=["8 (495) 111-22-33", "the big one"],
        keys=["billboard"],
    )
    await ProviderUser.create(
        workspace_id=line.row.workspace_id,
        account_id=line.row.id,
        key="id:1",
        employee_key="id:1",
        user_id=world.users["clara"].id,
    )
    stage = world.stages["Talks"]
    answer = await line.set(
        firstCallOwner="WHO_ANSWERED", firstCallStageId=f"stage_{stage.id}", firstCallUserIds=users(world, "boris")
    )
    assert answer["account"]["firstCallStage"] == {"id": f"stage_{stage.id}"}

    taken = {"disposition": "ANSWERED", "talk_seconds": 5, "employee_keys": ["id:1"]}
    await line.ring(line.call(N[0], line_number="74951112233", **taken), line.call(N[1], line_number=None))

    assert await line.owners() == {P[0]: "clara", P[1]: "boris"}
    deals = await Deal.filter(workspace_id=line.row.workspace_id, title__in=P).order_by("title")
    assert [(d.title, d.stage_id, d.source, d.owner_id) for d in deals] == [
        (P[0], stage.id, "Billboard", world.users["clara"].id),
        (P[1], stage.id, None, world.users["boris"].id),
    ]
    assert all(deal.contact_id for deal in deals)
    await world.stages["Talks"].filter(id=stage.id).update(kind="LOST")
    await line.ring(line.call(N[2]))
    assert (await line.owners())[P[2]] == "boris"
    assert await Deal.filter(workspace_id=line.row.workspace_id, title=P[2]).count() == 0


async def test_blocked_numbers_colleagues_and_whoever_is_known_make_nobody(line, world):
    await line.set(firstCallOwner="FIXED", firstCallUserIds=users(world, "anna"), blockedNumbers=["8 921 555-01-00"])
    await ProviderUser.create(workspace_id=line.row.workspace_id, account_id=line.row.id, key=N[1], employee_key="id:9")
    known = await Contact.create(workspace_id=line.row.workspace_id, name="Known", owner_id=world.users["boris"].id)
    await ContactPhone.create(workspace_id=line.row.workspace_id, contact_id=known.id, number=P[2], written=P[2])

    await line.ring(*map(line.call, N[:4]), taken := line.call(N[4]))
    own = Interaction.filter(account_id=line.row.id, client_number=P[4])
    made = (await own.get()).contact_id
    await own.update(contact_id=None, is_linked_by_hand=True)
    await ContactPhone.filter(contact_id=made).delete()
    await line.ring(taken, line.call(N[5], name=taken.external_id))

    assert await line.owners() == {P[2]: "boris", P[3]: "anna"}


async def test_two_calls_of_one_number_at_once_make_one_contact(line, world):
    await line.set(firstCallOwner="FIXED", firstCallUserIds=users(world, "anna"))
    calls = [line.call(N[0]) for _ in range(4)]

    await asyncio.gather(*map(line.ring, calls))

    assert await line.owners() == {P[0]: "anna"}
    assert len({c.contact_id for c in await Interaction.filter(account_id=line.row.id)}) == 1


async def test_a_rule_that_cannot_work_is_refused(line, world):
    own, partner = users(world, "anna"), [f"user_{user.id}" for name, user in world.users.items() if user.role == "PARTNER"]
    for given, field, code in (
        ({"firstCallOwner": "FIXED"}, "firstCallUserIds", "REQUIRED"),
        ({"firstCallOwner": "FIXED", "firstCallUserIds": partner[:1]}, "firstCallUserIds", "INVALID"),
        ({"firstCallUserIds": own, "firstCallStageId": f"stage_{world.stages['Won'].id}"}, "firstCallStageId", "INVALID"),
        ({"blockedNumbers": ["12"]}, "blockedNumbers", "INVALID"),
    ):
        if partner or "firstCallOwner" not in given:
            assert (await line.set(**given))["userErrors"] == [{"field": ["input", field], "code": code}], given
