"""A telephone system as its events tell of it, for tests of live calls."""

import time

from integrations.simulators.mango import MangoSimulator
from models.contacts import Contact, ContactPhone
from models.folding import sort_key
from models.jobs import Queue
from models.providers import ProviderUser
from resolvers.intake.arriving import new_address
from tests.working import work

KEY, SALT = "testkey0000000000000000000000001", "testsalt000000000000000000000001"
CALL = "id state place direction isOver ending clientNumber user { name } contact { name } answeredAt endedAt"
FOLLOW = (
    "subscription($a: String, $f: LiveCallFilter) { incomingCall(after: $a, filter: $f) { cursor call { state ending clientNumber "
    "user { name } contact { name } unclaimedCalls(first: 3) { nodes { id } } } } }"
)
LIVE = f"{{ liveCalls(first: 50) {{ nodes {{ {CALL} }} }} }}"


class Phones:
    """An account that tells of calls as they happen: extension 101 is Anna's, 102 Boris's, 103 Clara's."""

    def __init__(self, http, account, path):
        self.http, self.account, self.path = http, account, path
        self.simulator = MangoSimulator(key=KEY, salt=SALT)
        self.begun = int(time.time()) - 5

    @classmethod
    async def connect(cls, http, world):
        account = world.account
        written, account.hook_digest = new_address(account.workspace_id, account.id)
        account.credentials = account.credentials.of({"api_key": KEY, "api_salt": SALT, "pace_seconds": "0"})
        await account.save()
        for extension, name in (("101", "anna"), ("102", "boris"), ("103", "clara")):
            await ProviderUser.create(
                workspace_id=account.workspace_id, account_id=account.id, key=f"ext:{extension}", employee_key=f"ext:{extension}",
                user_id=world.users[name].id, is_assigned=True,
            )  # fmt: skip
        client = {"workspace_id": account.workspace_id, "owner_id": world.users["anna"].id}
        self = cls(http, account, f"/hooks/{written}")
        self.contact = await Contact.create(**client, name="Known Client", name_key=sort_key("Known Client"))
        await ContactPhone.create(
            workspace_id=account.workspace_id, contact_id=self.contact.id, number="+79160000001", written="+79160000001"
        )
        return self

    async def send(self, path, body):
        answer = await self.http.post(f"{self.path}{path}", content=body)
        assert answer.status_code == 200, answer.text

    async def tell(
        self, state, seq, /, *, leg="a", extension="101", number="79160000001", call="call-1", place="abonent", **more
    ):
        """Send one event of a leg of an incoming call; ``reads`` it too unless told not to."""
        reads = more.pop("reads", True)
        told = {
            "entry_id": call, "call_id": f"{call}:{leg}", "timestamp": self.begun + seq, "seq": seq, "call_state": state, "location": place,
            "from": {"number": number}, "to": {"extension": extension, "number": f"sip:{extension}@x.ru", "line_number": "74951112233"},
            "dct": {"type": 0}, **more,
        }  # fmt: skip
        await self.send(*self.simulator.event("events/call", told))
        if reads:
            await work(Queue.LIVE)

    async def sum_up(self, *, talk=True, call="call-1", number="79160000001", extension="101", reads=True):
        """Send the summary of an incoming call."""
        told = {
            "entry_id": call, "call_direction": 1, "from": {"number": number},
            "to": {"extension": extension, "number": f"sip:{extension}@x.ru"} if talk else {}, "line_number": "74951112233",
            "create_time": self.begun, "forward_time": self.begun, "talk_time": self.begun + 2 if talk else 0, "end_time": self.begun + 4,
            "entry_result": 1, "disconnect_reason": 1110,
        }  # fmt: skip
        await self.send(*self.simulator.event("events/summary", told))
        if reads:
            await work(Queue.LIVE)
