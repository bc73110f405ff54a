"""What people agree to, and what they no longer agree to."""

from datetime import datetime

from models.base import now
from models.contacts import Channel, Consent, ConsentDecision, ConsentPurpose, Contact
from models.events.contacts import ConsentRecorded
from models.rights import Verb
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems


async def record_consent(
    work: Changes,
    actor: Actor,
    row_id: str,
    purpose: ConsentPurpose,
    decision: ConsentDecision,
    *,
    channel: Channel | None = None,
    happened_at: datetime | None = None,
    note: str | None = None,
) -> Contact:
    """Enter a decision. Of one purpose and channel the latest holds, in whatever order they are entered."""
    contact = await inputs.load(Contact, actor, "id", row_id, verb=Verb.UPDATE)
    problems = Problems()
    at = inputs.happened(problems, "happenedAt", happened_at)
    said = inputs.text(problems, "note", note, longest=inputs.longest_of(Consent, "note"))
    problems.check()
    same = Consent.filter(workspace_id=actor.workspace_id, contact_id=contact.id, purpose=purpose, channel=channel)
    later = await same.filter(happened_at__gt=at).exists()
    if not later:
        await same.filter(holds=True).update(holds=False)
    consent = await Consent.create(
        workspace_id=actor.workspace_id,
        contact_id=contact.id,
        purpose=purpose,
        channel=channel,
        decision=decision,
        happened_at=at,
        user_id=actor.user_id,
        note=said,
        holds=not later,
    )
    contact.version += 1
    contact.updated_at = now()
    await contact.save(update_fields=["version", "updated_at"])
    after = {"purpose": purpose, "channel": channel, "decision": decision, "happened_at": at}
    work.record(ConsentRecorded.of(contact, after=after, subject_id=consent.id))
    return contact
