"""Mutations of users."""

import strawberry

from resolvers import sessions
from schema.mutations.actions import Payload, action, payload, required, row_field
from schema.users import User


@payload
class UserPayload(Payload):
    """What became of a user."""

    user: User | None = row_field("User", "The user after the change; null when nothing was changed.")


@strawberry.type
class UserMutations:
    password_change: UserPayload = action(
        UserPayload,
        sessions.change_password,
        "Change the caller's own password. All their sessions end, this one too. Event: access.changed.",
        required("current", str, "The present password."),
        required("new", str, "The new one: 10 to 200 characters."),
    )
