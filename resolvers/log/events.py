"""What a caller sees of an event of the log: its fields, each by the same rules as the field of the API that it shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from models.events.forms import Shown
from models.events.reading import without
from resolvers.access import CallerKind
from resolvers.reads.declare import Entity


@dataclass(frozen=True, kw_only=True)
class Seen:
    """Both sides of an event as far as the caller sees them; ``hidden`` names the fields that are left out, each with the reason."""

    before: dict[str, Any]
    after: dict[str, Any]
    hidden: dict[str, str] = field(default_factory=dict)


def seen(type_: str, data: Mapping[str, Any], caller: CallerKind, entities: Mapping[str, Entity]) -> Seen:
    """Return what a caller sees of an event of something that they may see."""

    def conceals(shown: Shown) -> str | None:
        entity = entities.get(shown.path.partition(".")[0])
        return caller.closes(shown.path, entity.partner_fields if entity else None)

    before, hidden_before = without(type_, data["before"], conceals)
    after, hidden_after = without(type_, data["after"], conceals)
    return Seen(before=before, after=after, hidden={**hidden_before, **hidden_after})
