"""What happens to people, their teams, and what they may do."""

from models.events.event import Changed, Event, event, fields_of, shows
from models.events.forms import FLAG, INSTANT, id_of, one_of


@fields_of("user")
class _User(Event):
    name: Changed[str] = shows("User.name")
    email: Changed[str] = shows("User.email")
    role: Changed[str] = shows("User.role", form=one_of("Role"))
    function: Changed[str] = shows("User.function", form=one_of("SalesFunction"))
    team_id: Changed[str] = shows("User.team", form=id_of("team"))
    partner_id: Changed[str] = shows("User.partner", form=id_of("partner"))
    is_active: Changed[bool] = shows("User.isActive", form=FLAG)


@event("user.changed")
class UserChanged(_User):
    """A user was added or changed."""


@event("user.deactivated", "user")
class UserDeactivated(Event):
    """A user was let go."""

    is_active: Changed[bool] = shows("User.isActive", form=FLAG)


@event("user.invited", "user", untold=("invitation_digest",))
class UserInvited(Event):
    """A user was given a link with which to choose a password; or it has ended, used or taken back, and is null."""

    invited_until: Changed[str] = shows("User.invitedUntil", form=INSTANT)


@event("team.changed", "team")
class TeamChanged(Event):
    """A team was added or changed."""

    name: Changed[str] = shows("Team.name")
    parent_id: Changed[str] = shows("Team.parent", form=id_of("team"))


@event("access.changed", "user")
class AccessChanged(Event):
    """Who may see what has changed: a token, a user or a team. Processes forget the callers that they know."""


EVENTS = (UserChanged, UserDeactivated, UserInvited, TeamChanged, AccessChanged)
