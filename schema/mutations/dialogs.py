"""Mutations of dialogs."""

import strawberry

from resolvers import dialogs
from schema.dialogs import Dialog
from schema.mutations.actions import ROW, Payload, action, optional, payload, row_field


@payload
class DialogPayload(Payload):
    """What became of a dialog."""

    dialog: Dialog | None = row_field("Dialog", "The dialog after the change; null when nothing was changed.")


@strawberry.type
class DialogMutations:
    dialog_settle: DialogPayload | None = action(
        DialogPayload,
        dialogs.settle_dialog,
        'Say that what the client wrote last needs no answer ("thank you"): nobody waits, and it is in no response time. What they '
        "write after that waits again. For whoever may change the message. Event: dialog.settled.",
        ROW,
        optional(
            "message_id",
            strawberry.ID,
            "The last message that the caller has read: what came after it still waits. The last one unless given.",
        ),
    )
    dialog_unsettle: DialogPayload | None = action(
        DialogPayload,
        dialogs.unsettle_dialog,
        "Take back that the last message needs no answer. For whoever may change the message. Event: dialog.settled.",
        ROW,
    )
