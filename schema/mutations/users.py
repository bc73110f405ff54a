"""Mutations of users and teams."""

import strawberry
from strawberry import Info, Maybe

from models.users import Role, SalesFunction
from resolvers import users
from resolvers.sign_in import identities, invitations, sessions
from schema.context import Context
from schema.mutations.actions import ROW, Payload, action, creates, maybe, on, optional, payload, required, row_field, updates
from schema.users import Team, User


@strawberry.input(description="A new team.")
class TeamCreateInput:
    name: str = strawberry.field(description="The team's name.")
    parent_id: strawberry.ID | None = on("The team above; at the top unless given.")


@strawberry.input(description="A change of a team. What is absent stays as it is; null clears it.")
class TeamUpdateInput:
    name: Maybe[str] = maybe("The team's name.")
    parent_id: Maybe[strawberry.ID | None] = maybe("The team above; null for the top.")


@strawberry.input(description="A new user.")
class UserCreateInput:
    name: str = strawberry.field(description="Full name.")
    email: str = strawberry.field(description="Work e-mail; unique in the workspace.")
    role: Role | None = on("What the user may see and change; MANAGER unless given.")
    function: SalesFunction | None = on("Which part of the funnel the user works on; GENERALIST unless given.")
    team_id: strawberry.ID | None = on("The user's team.")
    partner_id: strawberry.ID | None = on("The company of a user with the role PARTNER; required then.")
    password: str | None = on("A first password of 10 to 200 characters; without one the user cannot sign in.")


@strawberry.input(description="A new user who is invited to choose a password.")
class UserInviteInput:
    name: str = strawberry.field(description="Full name.")
    email: str = strawberry.field(description="Work e-mail; unique in the workspace. Sending the link there is the caller's.")
    role: Role | None = on("What the user may see and change; MANAGER unless given.")
    function: SalesFunction | None = on("Which part of the funnel the user works on; GENERALIST unless given.")
    team_id: strawberry.ID | None = on("The user's team.")
    partner_id: strawberry.ID | None = on("The company of a user with the role PARTNER; required then.")


@strawberry.input(description="A change of a user. What is absent stays as it is; null clears it.")
class UserUpdateInput:
    name: Maybe[str] = maybe("Full name.")
    email: Maybe[str] = maybe("Work e-mail; unique in the workspace.")
    role: Maybe[Role] = maybe("What the user may see and change.")
    function: Maybe[SalesFunction] = maybe("Which part of the funnel the user works on.")
    team_id: Maybe[strawberry.ID | None] = maybe("The user's team.")
    partner_id: Maybe[strawberry.ID | None] = maybe("The company of a user with the role PARTNER.")


@strawberry.input(description="Who a user is at an identity provider.")
class UserIdentityLinkInput:
    issuer: str = strawberry.field(description="The provider, as its tokens name it (`iss`).")
    subject: str = strawberry.field(description="The user there (`sub`); it never changes hands, as an e-mail does.")


@payload
class UserPayload(Payload):
    """What became of a user."""

    user: User | None = row_field("User", "The user after the change; null when nothing was changed.")


@payload
class UserInvitationPayload(Payload):
    """What became of an invitation."""

    secret: str | None = strawberry.field(
        default=None,
        description="What whoever is invited sends to `/auth/accept` with the password of their choice, once, until "
        "`user.invitedUntil`. Shown this once; null when nothing was made, and on a repeat.",
    )
    user: User | None = row_field("User", "The invited; null when nothing was changed.")

    @strawberry.field(
        description="The front end's page with the secret in it; null where the server is not told of one, and without a secret."
    )
    def url(self, info: Info[Context, None]) -> str | None:
        """Return the link."""
        page = info.context.sign_up_url
        return page.replace("{secret}", self.secret) if page and self.secret else None


@payload
class TeamPayload(Payload):
    """What became of a team."""

    team: Team | None = row_field("Team", "The team after the change; null when nothing was changed.")


@strawberry.type
class UserMutations:
    user_create: UserPayload | None = action(
        UserPayload,
        users.create_user,
        "Add a user. Administrators only. Event: user.changed.",
        creates(UserCreateInput),
        before=users.hash_first,
        gives="fields",
    )
    user_invite: UserInvitationPayload | None = action(
        UserInvitationPayload,
        users.invite_user,
        "Add a user who chooses a password by a link. It holds for seven days, and for one use. Administrators only. "
        "Events: user.changed, user.invited.",
        creates(UserInviteInput),
    )
    user_invitation_renew: UserInvitationPayload | None = action(
        UserInvitationPayload,
        invitations.renew_invitation,
        "Give a user a fresh link to choose a password by, where the first was lost or has expired, or a password was forgotten; "
        "the one before ends. Administrators only. Event: user.invited.",
        ROW,
    )
    user_invitation_revoke: UserPayload | None = action(
        UserPayload,
        invitations.revoke_invitation,
        "Take back a link that has not been used. Administrators only. Event: user.invited.",
        ROW,
    )
    user_update: UserPayload | None = action(
        UserPayload,
        users.update_user,
        "Change a user; what they may see follows at once. Administrators only. Event: user.changed.",
        ROW,
        updates(UserUpdateInput),
    )
    user_deactivate: UserPayload | None = action(
        UserPayload,
        users.deactivate_user,
        "Let a user go: their tokens and sessions, and the tokens that they made for others, end at once and for good. Their contacts, companies, open deals and open tasks go to "
        "somebody else if one is named; what they did stays theirs. Administrators only. Event: user.deactivated.",
        ROW,
        optional("hand_over_to", strawberry.ID, "Who takes over their records; they stay where they are unless given."),
    )
    user_activate: UserPayload | None = action(
        UserPayload, users.activate_user, "Let a user work again. Administrators only. Event: user.changed.", ROW
    )
    user_identity_link: UserPayload | None = action(
        UserPayload,
        identities.link_identity,
        "Bind a user to who they are at an identity provider, in place of whom they were bound to there before. Administrators only. "
        "Event: access.changed, where something ended.",
        ROW,
        creates(UserIdentityLinkInput),
    )
    user_identity_unlink: UserPayload | None = action(
        UserPayload,
        identities.unlink_identity,
        "End what binds a user to identity providers, and the tokens made with it. Administrators only. Event: access.changed.",
        ROW,
    )
    team_create: TeamPayload | None = action(
        TeamPayload, users.create_team, "Add a team. Administrators only. Event: team.changed.", creates(TeamCreateInput)
    )
    team_update: TeamPayload | None = action(
        TeamPayload,
        users.update_team,
        "Change a team; what heads may see follows at once. Administrators only. Event: team.changed.",
        ROW,
        updates(TeamUpdateInput),
    )
    password_change: UserPayload | None = action(
        UserPayload,
        sessions.change_password,
        "Change the caller's own password. All their sessions end, this one too, and the tokens that they made in sessions. Event: access.changed.",
        required("current", str, "The present password."),
        required("new", str, "The new one: 10 to 200 characters."),
        before=sessions.check_change,
        gives="checked",
    )
