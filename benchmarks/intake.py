"""How many call records a second one connection takes in: new ones (parsed, matched, stored) and repeated ones."""

import asyncio
import json
import sys
import time

from integrations.telephony.mango import raw_record, read_call
from models.contacts import Contact, ContactPhone
from models.db.connecting import DatabaseOptions, database
from models.providers import ProviderAccount, ProviderUser
from models.sealing import Sealed, new_key
from models.users import Role, User
from models.workspaces import Workspace
from resolvers.derived import upgrade
from resolvers.intake.storing import Account, take_in
from tests import postgres

BATCH = 5000


def call(n, start):
    leg = {
        "call_type": "user", "call_abonent_id": 400101 + n % 5, "call_abonent_info": "A", "call_start_time": start + n, "call_answer_time": start + n + 8,
        "call_end_time": start + n + 68, "talk_duration": 60, "call_end_reason": 1110, "recording_id": [], "members": None,
    }  # fmt: skip
    return {
        "entry_id": f"e{n}", "context_type": 1, "caller_id": None, "caller_number": f"7916{n % 10_000_000:07d}", "called_number": "74951112233",
        "context_start_time": start + n, "duration": 68, "talk_duration": 60, "context_calls": [leg],
    }  # fmt: skip


async def run(total):
    admin = postgres.admin_url()
    url = await postgres.create_database(admin)
    options = DatabaseOptions(url=url, pool_size=1, secret_keys=[new_key()])
    try:
        async with database(options):
            await upgrade(options)
            workspace = await Workspace.create(name="B")
            users = [
                await User.create(workspace_id=workspace.id, name=f"U{i}", email=f"u{i}", role=Role.MANAGER) for i in range(5)
            ]
            row = await ProviderAccount.create(
                workspace_id=workspace.id, provider="mango", name="M", credentials=Sealed.of({"api_key": "k"})
            )
            await ProviderUser.bulk_create(
                ProviderUser(
                    workspace_id=workspace.id,
                    account_id=row.id,
                    key=f"id:{400101 + i}",
                    employee_key=f"id:{400101 + i}",
                    user_id=user.id,
                    is_assigned=True,
                )
                for i, user in enumerate(users)
            )
            known = [Contact(workspace_id=workspace.id, name="C", name_key="c", owner_id=users[0].id) for _ in range(5000)]
            await Contact.bulk_create(known, batch_size=1000)
            await ContactPhone.bulk_create(
                [
                    ContactPhone(workspace_id=workspace.id, contact_id=c.id, number=f"+7916{i * 4:07d}", written="x")
                    for i, c in enumerate(known)
                ],
                batch_size=1000,
            )
            account = Account(row=row, parse=read_call)
            records = [raw_record(call(n, 1_790_000_000)) for n in range(total)]
            print(f"{'records':<12}{'per second':>12}")
            for name, again in (("new", False), ("repeated", True), ("corrected", False)):
                if name == "corrected":
                    records = [raw_record({**json.loads(r.payload), "talk_duration": 59}) for r in records]
                started = time.perf_counter()
                for i in range(0, total, BATCH):
                    count = await take_in(account, records[i : i + BATCH])
                    assert (count.same > 0) is again
                print(f"{name:<12}{total / (time.perf_counter() - started):>12.0f}")
    finally:
        await postgres.drop_database(admin, url)


if __name__ == "__main__":
    asyncio.run(run(int(sys.argv[1]) if len(sys.argv) > 1 else 30_000))
