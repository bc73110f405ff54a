"""The audit log."""

from datetime import datetime

import strawberry

from models.audit import AuditAction
from resolvers.reads.declare import Access, Entity, Kind, One
from schema.base import Node, column, reads, row
from schema.comparators import DateTimeComparator, EnumComparator, on
from schema.enums import describe_enum
from schema.filters import UserFilter
from schema.scalars import Json
from schema.users import User

describe_enum(
    AuditAction,
    "What was done.",
    {
        "SIGNED_IN": "Somebody signed in.",
        "SIGN_IN_FAILED": "Somebody tried to sign in as this user, and failed.",
        "SIGNED_OUT": "A session, or all of a user's, ended.",
        "PASSWORD_CHANGED": "A password was changed.",
        "WORKSPACE_CHANGED": "The workspace was made, or its settings were changed.",
        "ACCOUNT_CHANGED": "An account with a telephony provider was added, changed, paused or removed.",
        "ACCOUNT_CHECKED": "Somebody had a provider asked whether an account's credentials are good.",
        "USER_INVITED": "A user was given a link with which to choose a password.",
        "INVITATION_ENDED": "Such a link was used or taken back.",
        "USER_CHANGED": "A user was added, changed, let go or taken back.",
        "TEAM_CHANGED": "A team was added or changed.",
        "RIGHTS_CHANGED": "A role's rights were changed.",
        "PARTNER_CHANGED": "A partner was added, or what it sees was changed.",
        "WEBHOOK_CHANGED": "A webhook endpoint was added, changed, paused, resumed or removed, or its secret was changed.",
        "TOKEN_ISSUED": "An API token was made.",
        "TOKEN_REVOKED": "An API token was revoked.",
        "IDENTITY_LINKED": "A user was bound to a subject of an identity provider.",
        "IDENTITY_UNLINKED": "What bound a user to an identity provider was ended.",
        "MERGED": "Contacts or companies were merged.",
        "UNMERGED": "A merge was taken back.",
        "ERASED": "A person's data was removed for good.",
        "EXPORT_BEGUN": "Somebody began to take data out.",
        "EXPORTED": "Data was taken out: how much of it, whether to the end or cut off.",
        "IMPORTED": "Data was brought in from a file.",
        "JOB_RETRIED": "A job that had been given up was to run again.",
        "JOB_CANCELLED": "A job that had been given up was taken away.",
        "INTAKE_RETRIED": "Somebody had a provider's records read again that could not be understood.",
        "INTAKE_IGNORED": "Somebody put such a record aside.",
        "RECORDING_OPENED": "Somebody was given an address at which they may listen to a call.",
        "RECORDING_LISTENED": "Such an address was used for the first time.",
        "CALL_ORDERED": "Somebody asked for a call to a client (callStart); what that went against, and the reason they gave, are with it.",
    },
)


@row(Entity(name="AuditEntry", table="audit_entry", prefix="audit", access=Access.ADMIN))
class AuditEntry(Node):
    """One entry of the audit log: who did what that others must be able to check. Entries are only added. Administrators only."""

    action: AuditAction = column("What was done.")
    created_at: datetime = column("When.")
    user: User | None = reads(One(entity="User", match={"id": "user_id"}), "Who did it; null where nobody was signed in.")
    subject: str | None = column("The global id of what it concerns.")
    address: str | None = column("The network address of a sign-in.")
    details: Json = column("What changed, by name, with the values before and after.", kind=Kind.JSON)


@strawberry.input(description="Conditions on audit entries; all must hold.")
class AuditFilter:
    action: EnumComparator[AuditAction] | None = on("What was done.")
    created_at: DateTimeComparator | None = on("When.")
    user: UserFilter | None = on("Who did it.")
