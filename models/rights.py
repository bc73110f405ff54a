"""Rights: how far each role may go with each noun, and which fields it sees. Defaults here, a workspace's own rules in a table."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tortoise import fields

from models.base import Row
from models.db.fields import enum_column
from models.users import Role


class Noun(StrEnum):
    """What rights are about: records that somebody answers for."""

    CONTACT = "CONTACT"
    COMPANY = "COMPANY"
    DEAL = "DEAL"
    INTERACTION = "INTERACTION"
    TASK = "TASK"

    @property
    def plural(self) -> str:
        """Return the noun of many, as scopes of tokens name it."""
        return f"{self.value[:-1]}IES" if self.value.endswith("Y") else f"{self.value}S"


class Ruleless(StrEnum):
    """Kinds of records that somebody answers for and that have no rules: a role does with them what it does by default."""

    APITOKEN = "APITOKEN"
    MERGE = "MERGE"
    IMPORTJOB = "IMPORTJOB"
    IMPORTMAPPING = "IMPORTMAPPING"
    WEBHOOKENDPOINT = "WEBHOOKENDPOINT"
    WEBHOOKDELIVERY = "WEBHOOKDELIVERY"


class Verb(StrEnum):
    """What may be done with a record."""

    READ = "READ"
    CREATE = "CREATE"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    EXPORT = "EXPORT"


class Level(StrEnum):
    """With whose records, from nobody's to everybody's."""

    NONE = "NONE"
    OWN = "OWN"
    TEAM = "TEAM"
    SUBTREE = "SUBTREE"
    ALL = "ALL"
    SHARED = "SHARED"
    """What is shared with the caller's company, and what it brings in: partners alone."""


class FieldGroup(StrEnum):
    """Fields that a role sees or does not see, together."""

    MONEY = "MONEY"
    RECORDINGS = "RECORDINGS"
    PERSONAL_DATA = "PERSONAL_DATA"


COVERS: Mapping[FieldGroup, frozenset[str]] = {
    FieldGroup.MONEY: frozenset(
        {
            "Deal.amount",
            "Deal.currency",
            "Deal.paidAmount",
            "Deal.unpaidAmount",
            "Payment.amount",
            "DealItem.price",
            "DealItem.total",
            "Contact.openDealsTotal",
            "Contact.wonTotal",
            "Contact.unratedDealsCount",
            "Company.openDealsTotal",
            "Company.wonTotal",
            "Company.unratedDealsCount",
            "Stage.dealsTotal",
            "Stage.unratedDealsCount",
            "CustomValue.amount",
            "Plan.target",
            "KpiUnit.MONEY",
        }
    ),
    FieldGroup.RECORDINGS: frozenset({"CallFacts.recordings"}),
    FieldGroup.PERSONAL_DATA: frozenset(
        {
            "Contact.phones",
            "Contact.emails",
            "Contact.handles",
            "CallFacts.fromNumber",
            "CallFacts.toNumber",
            "CallFacts.clientNumber",
            "Interaction.clientNumber",
            "LiveCall.fromNumber",
            "LiveCall.toNumber",
            "LiveCall.clientNumber",
        }
    ),
}
"""What each group covers, as type and field of the API: the one list. What is covered is not shown to whom the group is hidden
from, nor compared, sorted by, summed, looked up by, or written: what is written tells what was there. ``KpiUnit.MONEY`` are
KPI values in that unit."""
_GROUP_OF = {name: group for group, names in COVERS.items() for name in names}


def group_of(name: str) -> FieldGroup | None:
    """Return the group that covers a field; None where none does."""
    return _GROUP_OF.get(name)


def hiding(name: str, hidden: Collection[FieldGroup]) -> FieldGroup | None:
    """Return the group, among those hidden from somebody, that covers a field; None where they see it."""
    group = group_of(name)
    return group if group in hidden else None


class TokenScope(StrEnum):
    """What a token may do at most, of what its user may."""

    CONTACTS_READ = "CONTACTS_READ"
    CONTACTS_WRITE = "CONTACTS_WRITE"
    COMPANIES_READ = "COMPANIES_READ"
    COMPANIES_WRITE = "COMPANIES_WRITE"
    DEALS_READ = "DEALS_READ"
    DEALS_WRITE = "DEALS_WRITE"
    INTERACTIONS_READ = "INTERACTIONS_READ"
    INTERACTIONS_WRITE = "INTERACTIONS_WRITE"
    TASKS_READ = "TASKS_READ"
    TASKS_WRITE = "TASKS_WRITE"
    ADMINISTRATION = "ADMINISTRATION"


_SCOPES = {(noun, kind): TokenScope[f"{noun.plural}_{kind}"] for noun in Noun for kind in ("READ", "WRITE")}
"""Which scope of a token covers reading, or changing, records of a noun: each noun has both."""


class AccessRule(Row):
    """A workspace's own rule: a role's level with a noun and verb, or, for a field group, ALL (shown) or NONE (hidden)."""

    impersonal = "what the workspace is set up with"

    role = enum_column(Role)
    subject = fields.CharField(max_length=32)
    verb = enum_column(Verb)
    level = enum_column(Level)

    class Meta:
        table = "access_rule"
        unique_together = [("workspace_id", "role", "subject", "verb")]


Levels = Mapping[tuple[str, Verb], Level]

_DEFAULT = {Role.ADMIN: Level.ALL, Role.HEAD: Level.SUBTREE, Role.MANAGER: Level.OWN, Role.PARTNER: Level.NONE}


def default_level(role: Role, noun: str, verb: Verb) -> Level:
    """Return a role's level where the workspace has no rule of its own. Managers do not take lists of clients away with them."""
    if role is Role.PARTNER:
        return Level.SHARED if (noun, verb) == (Noun.DEAL, Verb.READ) else Level.NONE
    return Level.NONE if (role, verb) == (Role.MANAGER, Verb.EXPORT) else _DEFAULT[role]


@dataclass(frozen=True, kw_only=True)
class Rights:
    """What a caller may do: a level for each noun and verb, the field groups they do not see, and whether they administer."""

    levels: Levels
    hidden: frozenset[FieldGroup] = field(default_factory=frozenset)
    administers: bool = False
    otherwise: Level = Level.OWN
    """With whose records of kinds that have no rules."""
    whole: bool = True
    """Whether no token's scopes cut it down, or they hold ADMINISTRATION: what belongs to no noun is seen then."""

    def narrowed(self, verb: Verb) -> "Rights":
        """Return the rights of somebody who reads in order to do something else, such as exporting: the lesser of the two."""
        order = [Level.NONE, Level.SHARED, Level.OWN, Level.TEAM, Level.SUBTREE, Level.ALL]
        least = {
            (noun.value, Verb.READ): min(self.level(Verb.READ, noun), self.level(verb, noun), key=order.index) for noun in Noun
        }
        return replace(self, levels={**self.levels, **least})

    def level(self, verb: Verb, noun: str) -> Level:
        """Return with whose records of a noun the caller may do something."""
        return self.otherwise if is_ruleless(noun) else self.levels[(noun, verb)]


def is_ruleless(noun: str) -> bool:
    """Tell whether a kind of records has no rules. What is neither a noun nor listed as such is refused."""
    if noun not in Noun.__members__ and noun not in Ruleless.__members__:
        raise TypeError(f"Rights know no noun {noun}: it is one of Noun, or of Ruleless where the role alone decides.")
    return noun in Ruleless.__members__


def rights_of(role: Role, rules: Iterable[AccessRule] = (), scopes: Iterable[str] | None = None) -> Rights:
    """Return a role's rights: the defaults, then the workspace's rules, cut down to a token's scopes where it has any.

    Administrators may do everything, so that nobody locks a workspace up; partners have no rules but what is shared.
    """
    levels = {(noun.value, verb): default_level(role, noun, verb) for noun in Noun for verb in Verb}
    hidden = set(FieldGroup) if role is Role.PARTNER else set[FieldGroup]()
    if role in {Role.HEAD, Role.MANAGER}:
        for rule in rules:
            if rule.role is not role:
                continue
            if rule.subject in FieldGroup.__members__:
                hidden.discard(FieldGroup(rule.subject))
                hidden |= {FieldGroup(rule.subject)} if rule.level is Level.NONE else set()
            else:
                levels[(rule.subject, rule.verb)] = rule.level
    administers, whole = role is Role.ADMIN, True
    if scopes is not None:
        granted = set(scopes)
        levels = {key: level if _in_scope(*key, granted) else Level.NONE for key, level in levels.items()}
        whole = TokenScope.ADMINISTRATION in granted
        administers = administers and whole
    return Rights(levels=levels, hidden=frozenset(hidden), administers=administers, otherwise=_DEFAULT[role], whole=whole)


def _in_scope(noun: str, verb: Verb, granted: set[str]) -> bool:
    kind = "READ" if verb in {Verb.READ, Verb.EXPORT} else "WRITE"
    return _SCOPES[(Noun(noun), kind)] in granted
