"""Lead sources: the list of where clients come from.

A source that is written in a record, by hand, by an import or by a program, means the one of the list that has this name or alias, letter case
and spaces aside. What no source of the list is called stays as it was written, and is shown as such; listing it, or naming it an alias,
places all records that say so, those of the past included.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from models.db.locking import one_at_a_time
from models.errors import UserErrorCode
from models.events.lead_sources import LeadSourceChanged
from models.folding import sort_key
from models.lead_sources import LeadSource
from models.phones import e164
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems
from resolvers.updating import update

MOST_ALIASES = 200


class LeadSourceFields(TypedDict, total=False):
    """What can be set on a lead source."""

    name: str | None
    group: str | None
    aliases: Sequence[str]
    is_active: bool


async def create_lead_source(work: Changes, actor: Actor, fields: LeadSourceFields) -> LeadSource:
    """Add a lead source. Records that were written with one of its names are of it from now on."""
    await holding.administering(actor)
    source = LeadSource(workspace_id=actor.workspace_id, name="", aliases=[])
    columns = await _checked(actor, source, {"name": None, **{k: v for k, v in fields.items() if v is not None}})
    await source.update_from_dict(columns).save(force_create=True)
    work.record(LeadSourceChanged.of(source, after=columns))
    return source


async def update_lead_source(
    work: Changes, actor: Actor, row_id: str, fields: LeadSourceFields, *, expected_version: int | None = None
) -> LeadSource:
    """Change a lead source."""
    await holding.administering(actor)
    source = await inputs.of_workspace(LeadSource, actor, "id", row_id, lock=True)
    await update(work, source, await _checked(actor, source, fields), event=LeadSourceChanged, expected_version=expected_version)
    return source


async def _checked(actor: Actor, source: LeadSource, fields: Mapping[str, Any]) -> dict[str, Any]:
    problems = Problems()
    columns: dict[str, Any] = {}
    for name in ("name", "group"):
        if name in fields:
            longest = inputs.longest_of(LeadSource, name)
            columns[name] = inputs.text(problems, f"input.{name}", fields[name], longest=longest, required=name == "name")
    if fields.get("is_active") is not None:
        columns["is_active"] = fields["is_active"]
    if fields.get("aliases") is not None:
        columns["aliases"] = _aliases(problems, fields["aliases"])
    problems.check()
    if {"name", "aliases"} & columns.keys():
        columns["keys"] = await _keys(problems, actor, source, columns)
        problems.check()
    return columns


def _aliases(problems: Problems, given: Sequence[str]) -> list[str]:
    """Return aliases, each once."""
    longest = inputs.longest_of(LeadSource, "name")
    if len(given) > MOST_ALIASES:
        problems.add("input.aliases", UserErrorCode.TOO_MANY, f"at most {MOST_ALIASES}")
        return []
    texts = [inputs.text(problems, "input.aliases", alias, longest=longest, required=True) for alias in given]
    return list({sort_key(text): text for text in texts if text}.values())


async def _keys(problems: Problems, actor: Actor, source: LeadSource, columns: Mapping[str, Any]) -> list[str]:
    """Return all names of a source folded, and the numbers among them as lines are written. A name that another one has is refused: what it means would be anybody's guess."""
    await one_at_a_time("lead sources", source.workspace_id)
    name, aliases = (columns.get(column, getattr(source, column)) for column in ("name", "aliases"))
    lines = filter(None, (e164(alias, actor.country) for alias in aliases))
    keys = list(dict.fromkeys([*map(sort_key, [name, *aliases]), *lines]))
    for other in await LeadSource.filter(workspace_id=source.workspace_id).exclude(id=source.id):
        if taken := set(keys) & set(other.keys):
            field = "input.name" if sort_key(name) in taken else "input.aliases"
            problems.add(field, UserErrorCode.TAKEN, f"the source {other.name} has this name")
            break
    return keys
