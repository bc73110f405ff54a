"""Stories of a few rows, by plain SQL, each of which needs one trigger: without it something derived is not right at its end."""

from datetime import UTC, datetime, timedelta

from models.db.connecting import dialect, execute, fetch
from models.db.sql import words
from models.wire import instant
from resolvers.facts import dialogs, membership, waits
from tests.kpis.walking import copied, marked


def when(minutes):
    """Return an instant later than all others, as the open database keeps it."""
    at = datetime(2095, 3, 4, 10, tzinfo=UTC) + timedelta(minutes=minutes)
    return at if dialect() == "postgres" else instant(at)


async def write(world, contact, way, minutes):
    writer = world.users["anna"].id if way == "OUTBOUND" else None
    user = writer if writer is None or dialect() == "postgres" else str(writer)
    return await copied(
        world,
        "message",
        contact_id=contact,
        direction=way,
        started_at=when(minutes),
        user_id=user,
        settled_at=None,
        is_automatic=dialect() != "postgres" and 0,
    )


async def removed(row_id, table="interaction"):
    await execute(f"delete from {table} where id = '{row_id}'")


async def stranger(world):
    """Return a contact of Anna's with whom nothing was."""
    owner = world.users["anna"].id
    return await copied(world, "contact", company_id=None, owner_id=owner if dialect() == "postgres" else str(owner))


async def asked_late(world):
    """The client's message is entered after the answer to it."""
    contact = await stranger(world)
    await write(world, contact, "OUTBOUND", 5)
    return await write(world, contact, "INBOUND", 0)


async def answered(world):
    contact = await stranger(world)
    first = await write(world, contact, "INBOUND", 0)
    await write(world, contact, "OUTBOUND", 5)
    return first


async def taken_back(world):
    """A message that was answered is deleted."""
    await removed(await answered(world))


async def called_back(world):
    contact = await stranger(world)
    await copied(world, "missed", contact_id=contact, started_at=when(0))
    await copied(world, "talk", contact_id=contact, direction="OUTBOUND", started_at=when(5))


async def given(world):
    """A contact who has written is given to somebody else."""
    contact = await stranger(world)
    await write(world, contact, "INBOUND", 0)
    await copied(world, "missed", contact_id=contact, started_at=when(1), user_id=None)
    for name in ("boris", "clara"):
        await execute(f"update contact set owner_id = '{world.users[name].id}' where id = '{contact}'")


async def employed(world):
    """Somebody who was met, bought and answered a survey comes to a company, beside others of it who did the same."""
    contact, other = await stranger(world), await stranger(world)
    for one in (contact, other):
        await copied(world, "meeting", contact_id=one)
        await copied(world, "deal", contact_id=one)
        await copied(world, "survey_answer", contact_id=one)
    company = next(c for c in world.contacts if c.company_id).company_id
    for one in (other, contact):
        await execute(f"update contact set company_id = '{company}' where id = '{one}'")


async def bought(world):
    """Somebody who was met buys."""
    contact = await stranger(world)
    await copied(world, "meeting", contact_id=contact, started_at=when(-(60 * 24 * 365 * 90)))
    return await copied(world, "deal", contact_id=contact)


async def unbought(world):
    await removed(await bought(world), "deal")


async def scored_call(world):
    """A call that was reviewed turns out to have been somebody else's."""
    taken = world.users["anna"].id
    call = await copied(world, "talk", user_id=taken if dialect() == "postgres" else str(taken))
    await copied(world, "call_review", interaction_id=call)
    await execute(f"update interaction set user_id = '{world.users['clara'].id}' where id = '{call}'")


async def paid(world):
    """A payment of a deal that was won comes in."""
    deal = await copied(world, "deal")
    payment = await copied(world, "payment", deal_id=deal, paid_on=None)
    await execute(f"update payment set paid_on = due_on where id = '{payment}'")


async def given_lately(world):
    """A contact is given to somebody else after they wrote: until then they were the other one's."""
    contact = await stranger(world)
    await write(world, contact, "INBOUND", 0)
    await execute(
        marked(f"update contact set updated_at = ?1, owner_id = '{world.users['boris'].id}' where id = '{contact}'"), [when(9)]
    )


async def transferred(world):
    """Somebody changes their part in the funnel: until that day they had the other one."""
    anna = world.users["anna"]
    await execute(marked(f"update member set function = 'FARMER', updated_at = ?1 where id = '{anna.id}'"), [when(0)])
    own = f"'{world.workspace.id}'" + ("::uuid" if dialect() == "postgres" else "")
    long_ago = "'2000-01-01T00:00:00.000000Z'" + ("::timestamptz" if dialect() == "postgres" else "")
    past = membership.members(words(), own, f"'{world.workspace.zone}'", long_ago)
    found = await fetch(f"select x.function from ({past}) x where x.user_id = '{anna.id}' order by x.f")
    assert [row["function"] for row in found] == [anna.function, "FARMER"]


async def unlinked(world):
    """The deal of a company that a meeting was about is gone: the meeting is its contact's own."""
    contact, company = await stranger(world), next(c for c in world.contacts if c.company_id).company_id
    deal = await copied(world, "deal", contact_id=None, company_id=company if dialect() == "postgres" else str(company))
    await copied(world, "meeting", contact_id=contact, deal_id=deal)
    await removed(deal, "deal")


async def first_win_gone(world):
    """What a client bought before a meeting turns out not to be: what they bought after it is their first win."""
    contact = await stranger(world)
    first = await copied(world, "deal", contact_id=contact)
    await copied(world, "meeting", contact_id=contact, started_at=when(0))
    await copied(world, "deal", contact_id=contact, closed_at=when(5))
    await removed(first, "deal")


async def dialog_found(world):
    """A thread has no dialog, as in a database in which these were never filled; one is made for it."""
    contact = await stranger(world)
    await write(world, contact, "INBOUND", 0)
    await execute(f"delete from dialog where contact_id = '{contact}'")
    for heal in (waits.WAIT.heal, dialogs.heal):
        assert sum([found async for found in heal(world.workspace.id)])


STORIES_OF = {
    ("owner", "contact update"): given_lately,
    ("membership", "member update"): transferred,
    ("client_meeting", "deal delete"): unlinked,
    ("client_meeting", "client_win update"): first_win_gone,
    ("dialog_wait", "dialog insert"): dialog_found,
    ("kpi_first_answer", "conversation insert"): asked_late,
    ("kpi_first_answer", "conversation update"): answered,
    ("kpi_first_answer", "conversation delete"): taken_back,
    ("kpi_answer", "dialog_wait insert"): asked_late,
    ("kpi_answer", "dialog_wait delete"): taken_back,
    ("kpi_new_dialog", "conversation insert"): answered,
    ("kpi_new_dialog", "conversation delete"): taken_back,
    ("kpi_follow_up", "follow_up update"): called_back,
    ("conversation", "dialog insert"): dialog_found,
    ("dialog_wait", "contact update"): given,
    ("conversation", "contact update"): given,
    ("client_meeting", "contact update"): employed,
    ("client_answer", "contact update"): employed,
    ("client_meeting", "client_win insert"): bought,
    ("client_meeting", "client_win delete"): unbought,
    ("reviewed_call", "interaction update"): scored_call,
    ("deal_debt", "payment update"): paid,
}
"""By the follow and the change: the story that its trigger is needed for."""
ALONE = {
    ("conversation", "contact update"): "postgres",
    ("dialog_wait", "contact update"): "postgres",
}
"""Those that the story shows on one database alone; on the other what else follows from the same change comes first, or goes as far."""
