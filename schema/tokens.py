"""API tokens."""

from datetime import datetime

from models.rights import TokenScope
from resolvers.reads.declare import Access, Entity, Kind, One
from schema.base import Connection, Node, column, reads, row
from schema.events import Event, history
from schema.users import User


@row(
    Entity(
        name="ApiToken", table="api_token", prefix="token", access=Access.OWNER, owner="user_id", shared="{t}.user_id = {user}"
    )
)
class ApiToken(Node):
    """A token that acts as a user until it expires or is revoked. Its secret is shown once, when it is made."""

    name: str = column("What it is for.")
    user: User = reads(One(entity="User", match={"id": "user_id"}), "Whom it acts as.")
    made_by: User | None = reads(
        One(entity="User", match={"id": "made_by_id"}),
        "Who made it: it ends with their password change, their signing out everywhere and their leaving. Null for the command line.",
    )
    scopes: list[TokenScope] | None = column("What it may do at most; null for everything that its user may.", kind=Kind.JSON)
    created_at: datetime = column("When it was made.")
    expires_at: datetime | None = column("Until when it holds; null for ever.")
    revoked_at: datetime | None = column("When it was revoked.")
    last_used_at: datetime | None = column("When it was last used, to the minute; null if never.")
    history: Connection[Event] = history()
