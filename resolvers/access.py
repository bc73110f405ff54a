"""Who asks, and which rows they may see. The one door: reads compile these rules in, writes ask them here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, lru_cache
from uuid import UUID

from models.event_log import Origin
from models.money import exponent
from models.rights import FieldGroup, Level, Noun, Rights, Verb, hiding, is_ruleless, rights_of
from models.tokens import CredentialKind
from models.users import Role

EVERYTHING = rights_of(Role.ADMIN)


@dataclass(frozen=True, kw_only=True)
class CallerKind:
    """What a plan depends on of its caller: whose records of each noun they see, and what is hidden.

    ``agreed`` are the fields of deals that a partner may see; None for everybody else.
    """

    levels: tuple[tuple[str, Level], ...]
    otherwise: Level
    hidden: frozenset[FieldGroup]
    administers: bool
    whole: bool
    places: int
    """Decimal places of the base currency."""
    counts_in: str | None = None
    """The zone whose days are counted by the instants, while those that are kept are not all of it."""
    unsettled: frozenset[str] = frozenset()
    """Windows of the workspace by which not all that is kept is told yet, as the API names them."""
    agreed: frozenset[str] | None = None
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        told = (self.levels, self.otherwise, self.hidden, self.administers, self.whole, self.places, self.agreed)
        object.__setattr__(self, "_hash", hash(told))

    def __hash__(self) -> int:
        """Return what each look for a plan needs, computed once."""
        return self._hash

    def level(self, noun: str) -> Level:
        """Return whose records of a noun the caller sees."""
        return self.otherwise if is_ruleless(noun) else dict(self.levels)[noun]

    def conceals(self, name: str) -> str | None:
        """Return why what a field group covers is not for the caller, or None where it is."""
        group = hiding(name, self.hidden)
        return group and f"{group.value} is hidden from your role."

    def closes(self, name: str, partner_fields: Mapping[str, str | None] | None) -> str | None:
        """Return why the caller does not see a field, or None where they do.

        ``partner_fields`` is what a partner sees of its type: fields, each with what must have been agreed for it; None for all.
        """
        reason = self.conceals(name)
        if reason is not None or self.agreed is None or partner_fields is None:
            return reason
        wanted = partner_fields.get(name.partition(".")[2], "nobody")
        return None if wanted is None or wanted in self.agreed else f"{name} is not shared with your company."


@lru_cache(10_000)
def _known(kind: CallerKind) -> CallerKind:
    """Return the one object of all that are equal, so that finding its plans compares none."""
    return kind


@dataclass(frozen=True, kw_only=True)
class Credential:
    """What a caller has shown: a token, a session, or an identity of which the provider said at ``signed_in_at`` that it is theirs."""

    kind: CredentialKind
    id: UUID
    signed_in_at: datetime | None = None


@dataclass(frozen=True)
class Through:
    """Through what something is done, and which token, import or account of a provider that is."""

    origin: Origin
    id: UUID | None = None


SYSTEM, PERSON, COMMAND = Through(Origin.SYSTEM), Through(Origin.PERSON), Through(Origin.COMMAND)


@dataclass(frozen=True, kw_only=True)
class Actor:
    """A caller: a user of a workspace, with what they may do.

    ``team`` are the users of their team, ``visible`` those of all teams below it too; both hold the caller. Reads bind them as
    parameters, so the lists are not part of a plan. Two are equal exactly when the same person may do the same by the same means.
    ``access_version`` is the version of the workspace's access that this is known at.
    """

    workspace_id: UUID
    user_id: UUID
    role: Role
    zone: str
    currency: str
    country: str
    """Whose telephone numbers are written without their country."""
    has_calendar: bool = True
    """Whether the company has working days."""
    rights: Rights = field(default_factory=lambda: EVERYTHING, hash=False)
    team: tuple[UUID, ...] = ()
    visible: tuple[UUID, ...] = ()
    team_id: UUID | None = None
    credential: Credential | None = None
    """None for the command line, which needs none."""
    scopes: frozenset[str] | None = None
    """What the caller's token may do at most; None for everything that its user may."""
    partner_id: UUID | None = None
    agreed: frozenset[str] = frozenset()
    brings_to: UUID | None = None
    """Who answers for the deals that the caller brings in: a partner's people alone, where that is agreed and their token may write deals."""
    days_move: bool = False
    """Whether the days that rows keep are not all those of the zone yet."""
    unsettled: frozenset[str] = frozenset()
    """Windows of the workspace by which not all that is kept is told yet, as the API names them."""
    access_version: int | None = field(default=None, compare=False)

    @property
    def token_id(self) -> UUID | None:
        """Return the id of what the caller has shown."""
        return self.credential.id if self.credential else None

    @property
    def through(self) -> Through:
        """Return through what the caller does what they do."""
        if self.credential is None:
            return COMMAND
        return Through(Origin.TOKEN, self.credential.id) if self.credential.kind is CredentialKind.TOKEN else PERSON

    @cached_property
    def kind(self) -> CallerKind:
        """Return what plans are compiled for."""
        kind = CallerKind(
            levels=tuple((noun.value, self.rights.level(Verb.READ, noun)) for noun in Noun),
            otherwise=self.rights.otherwise,
            hidden=self.rights.hidden,
            administers=self.rights.administers,
            whole=self.rights.whole,
            places=exponent(self.currency),
            counts_in=self.zone if self.days_move else None,
            unsettled=self.unsettled,
            agreed=self.agreed if self.role is Role.PARTNER else None,
        )
        return _known(kind)

    @cached_property
    def access_key(self) -> tuple[object, ...]:
        """Return what two callers share exactly when they see the same rows and fields."""
        levels = {level for _, level in self.kind.levels} | {self.rights.otherwise}
        whose = {Level.OWN: self.user_id, Level.TEAM: self.team, Level.SUBTREE: self.visible, Level.SHARED: self.partner_id}
        return (
            self.workspace_id,
            self.kind,
            self.zone,
            self.currency,
            self.country,
            self.has_calendar,
            None if self.rights.whole else self.token_id,
            *(whose[level] for level in sorted(levels & whose.keys())),
        )

    def whose(self, noun: str) -> tuple[UUID, ...] | None:
        """Return the users whose records of a noun the caller sees; None for everybody's, and for those that nobody answers for."""
        level = self.rights.level(Verb.READ, noun)
        seen = {Level.OWN: (self.user_id,), Level.TEAM: self.team, Level.SUBTREE: self.visible}
        return None if level is Level.ALL else seen.get(level, ())

    def may(self, verb: Verb, noun: str, owner_id: UUID | None) -> bool:
        """Tell whether the caller may do this with a record that this user answers for."""
        match self.rights.level(verb, noun):
            case Level.ALL:
                return True
            case Level.SUBTREE:
                return owner_id in self.visible
            case Level.TEAM:
                return owner_id in self.team
            case Level.OWN:
                return owner_id == self.user_id
            case _:
                return False


NOBODY = Actor(
    workspace_id=UUID(int=0),
    user_id=UUID(int=0),
    role=Role.PARTNER,
    zone="UTC",
    currency="USD",
    country="US",
    rights=rights_of(Role.PARTNER),
)
"""Somebody without a token, who may ask for the schema alone where everybody may."""
