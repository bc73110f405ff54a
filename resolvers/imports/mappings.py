"""What the columns of files become, kept under a name by whoever brings such files in again and again."""

from collections.abc import Mapping

from models.custom import CustomField
from models.db.locking import one_at_a_time
from models.errors import UserErrorCode, refuse
from models.jobs import ImportMapping
from models.rights import Level, Noun, Verb
from resolvers import inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.imports import surveys, targets
from resolvers.imports.forms import DayOrder, DecimalSign
from resolvers.inputs import Problems

MOST = 100
LONGEST_NAME = 100


async def save_mapping(
    work: Changes,
    actor: Actor,
    noun: Noun,
    name: str,
    mapping: Mapping[str, str],
    decimal_sign: DecimalSign | None = None,
    day_order: DayOrder | None = None,
) -> ImportMapping:
    """Keep a mapping under a name; one of the same noun and name is replaced. It is its owner's alone."""
    surveys.importable(noun)
    inputs.may_create(actor, noun, actor.user_id)
    problems = Problems()
    called = inputs.text(problems, "name", name, longest=LONGEST_NAME, required=True) or ""
    problems.check()
    fields = {f.key: f for f in await CustomField.filter(workspace_id=work.workspace_id, noun=noun, is_active=True)}
    known = {
        field: targets.hidden(actor, noun, field, list(fields.values())) for field in targets.names(noun, list(fields.values()))
    }
    columns = surveys.check_mapping(list(mapping), known, mapping, noun, fields)
    await one_at_a_time("mappings", actor.workspace_id, actor.user_id)
    own = ImportMapping.filter(workspace_id=actor.workspace_id, owner_id=actor.user_id)
    row = await own.filter(noun=noun, name=called).first()
    if row is None and await own.count() >= MOST:
        raise refuse("name", UserErrorCode.TOO_MANY, f"at most {MOST} mappings")
    shared = {"workspace_id": actor.workspace_id, "owner_id": actor.user_id, "noun": noun, "name": called}
    row = row or ImportMapping(**shared, version=0)
    row.columns, row.options = columns, surveys.options_of(decimal_sign, day_order)
    row.version += 1
    await row.save()
    return row


async def delete_mapping(_work: Changes, actor: Actor, row_id: str) -> ImportMapping:
    """Let go of a mapping: one's own, or of somebody whose the caller sees."""
    row = await inputs.of_workspace(ImportMapping, actor, "id", row_id, lock=True)
    is_covered = actor.rights.whole or actor.rights.level(Verb.CREATE, row.noun) is not Level.NONE
    if not (is_covered and actor.may(Verb.READ, "IMPORTMAPPING", row.owner_id)):
        raise refuse("id", UserErrorCode.NOT_FOUND, "there is no such record")
    await row.delete()
    return row


async def saved(actor: Actor, noun: Noun, name: str) -> ImportMapping:
    """Return a mapping of the caller's own by its name."""
    own = ImportMapping.filter(workspace_id=actor.workspace_id, owner_id=actor.user_id, noun=noun, name=name.strip())
    found = await own.first()
    if found is None:
        raise refuse("savedAs", UserErrorCode.NOT_FOUND, "you have no mapping of this name")
    return found
