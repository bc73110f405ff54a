"""Mutations of recordings of calls."""

from datetime import datetime

import strawberry

from resolvers.recordings import listening
from schema.interactions import Interaction
from schema.mutations.actions import ROW, Payload, action, optional, payload, row_field


@payload
class CallRecordingPayload(Payload):
    """Where a recording is played."""

    path: str | None = strawberry.field(
        default=None,
        description="The address's path on this server, such as /recordings/…, shown this once; null when none was given, and on a repeat. It is a "
        "secret: whoever has it hears the recording, as long as the caller may.",
    )
    expires_at: datetime | None = strawberry.field(
        default=None, description="Until when it can be played from there: 15 minutes, and as long again as the call was."
    )
    interaction: Interaction | None = row_field("Interaction", "The call; null when no address was given.")


@strawberry.type
class RecordingMutations:
    call_recording_open: CallRecordingPayload | None = action(
        CallRecordingPayload,
        listening.open_recording,
        "Get an address at which a recording of a call is played, as the source of an audio element or with a request of your own: `GET`, with "
        "ranges of bytes, and no token beside it. It streams from the provider. Who may read the call may listen to it, unless RECORDINGS is "
        "hidden from them; that is looked at again whenever the address is used. The first use is noted (`Interaction.listenings`) and told: "
        "call.listened.",
        ROW,
        optional("recording", str, "Which one, by its `providerId`; the first of the call unless given."),
    )
