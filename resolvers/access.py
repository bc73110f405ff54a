"""Who asks, and which rows they may see. The one door: reads compile these rules in, writes ask them here."""

from dataclasses import dataclass
from uuid import UUID

from models.money import exponent
from models.users import Role


@dataclass(frozen=True, kw_only=True, slots=True)
class CallerKind:
    """What a plan depends on of its caller: the role, and the decimal places of the base currency."""

    role: Role
    places: int


@dataclass(frozen=True, kw_only=True)
class Actor:
    """A caller: a user of a workspace, with what their role lets them see.

    ``visible`` are the users whose records a HEAD may see: the team's whole subtree and the head. Reads bind it as one
    parameter, so the list is not part of a plan.
    """

    workspace_id: UUID
    user_id: UUID
    role: Role
    zone: str
    currency: str
    visible: tuple[UUID, ...] = ()
    team_id: UUID | None = None
    token_id: UUID | None = None

    @property
    def kind(self) -> CallerKind:
        """Return what plans are compiled for."""
        return CallerKind(role=self.role, places=exponent(self.currency))

    @property
    def access_key(self) -> tuple[object, ...]:
        """Return what two callers share exactly when they see the same rows."""
        who = self.user_id if self.role is Role.MANAGER else self.visible
        return (self.workspace_id, self.role, self.zone, self.currency, who if self.role is not Role.ADMIN else None)

    def may_see_records_of(self, owner_id: UUID | None) -> bool:
        """Tell whether the caller may read and change the records that this user answers for."""
        if self.role is Role.ADMIN:
            return True
        if self.role is Role.HEAD:
            return owner_id in self.visible
        return owner_id == self.user_id
