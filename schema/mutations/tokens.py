"""Mutations of API tokens."""

from datetime import datetime

import strawberry

from models.rights import TokenScope
from resolvers.sign_in import tokens
from schema.mutations.actions import ROW, Payload, action, creates, on, payload, row_field
from schema.tokens import ApiToken


@strawberry.input(description="A new API token.")
class TokenCreateInput:
    name: str = strawberry.field(description="What it is for.")
    user_id: strawberry.ID | None = on("Whom it acts as; the caller unless given. For others: administrators only.")
    scopes: list[TokenScope] | None = on("What it may do at most, of what its user may; everything unless given.")
    expires_at: datetime | None = on(
        "Until when it holds; for ever unless given. One that is made with a token ends with that at the latest, unless given."
    )


@payload
class TokenPayload(Payload):
    """What became of a token."""

    secret: str | None = strawberry.field(
        default=None, description="The token itself, shown this once; null when nothing was made, and on a repeat."
    )
    token: ApiToken | None = row_field("ApiToken", "The token; null when nothing was changed.")


@strawberry.type
class TokenMutations:
    token_create: TokenPayload | None = action(
        TokenPayload,
        tokens.issue_token,
        "Make an API token. It ends with what it is made with, and may do no more than that. Event: token.issued.",
        creates(TokenCreateInput),
    )
    token_revoke: TokenPayload | None = action(
        TokenPayload,
        tokens.withdraw_token,
        "End an API token, and all that were made with it, at once. Event: access.changed.",
        ROW,
    )
