"""Custom fields: defining them, and keeping their values beside a row."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict
from uuid import UUID

from models.base import Row
from models.custom import CustomField, CustomKind, CustomValue, columns, scaled, told
from models.db.locking import referred
from models.errors import UserErrorCode, refuse
from models.events.custom import CustomFieldChanged
from models.rights import Noun
from resolvers import holding, inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.inputs import Problems
from resolvers.updating import update

NOUNS = (Noun.CONTACT, Noun.COMPANY, Noun.DEAL)
MOST_FIELDS, MOST_OPTIONS = 100, 200
_KEY = re.compile(r"[a-z][a-z0-9_]{0,49}")
_GIVEN_AS = {
    CustomKind.TEXT: "text",
    CustomKind.NUMBER: "number",
    CustomKind.MONEY: "amount",
    CustomKind.DATE: "date",
    CustomKind.FLAG: "flag",
    CustomKind.CHOICE: "choices",
    CustomKind.CHOICES: "choices",
}


class CustomFieldFields(TypedDict, total=False):
    """What can be set on a definition."""

    name: str | None
    options: Sequence[str] | None
    position: int | None
    is_active: bool


class NewCustomField(CustomFieldFields, total=False):
    """What is fixed for good when a field is defined."""

    noun: Noun
    key: str
    kind: CustomKind


@dataclass(frozen=True, kw_only=True)
class CustomDraft:
    """A value that somebody gives to a field, by the names of the input; none of them clears it."""

    key: str
    given: Mapping[str, Any]


async def create_field(work: Changes, actor: Actor, fields: NewCustomField) -> CustomField:
    """Define a field of contacts, companies or deals, last unless a place is given."""
    await holding.administering(actor)
    problems, noun, key = Problems(), fields["noun"], fields["key"].strip()
    if noun not in NOUNS:
        problems.add("input.noun", UserErrorCode.INVALID, "contacts, companies and deals have custom fields")
    if not _KEY.fullmatch(key):
        problems.add("input.key", UserErrorCode.INVALID, "must be a-z, 0-9 and _, beginning with a letter, at most 50")
    wanted = {"name": None, "options": (), **{k: v for k, v in fields.items() if v is not None}}
    found = _checked(problems, wanted, fields["kind"])
    problems.check()
    present = CustomField.filter(workspace_id=actor.workspace_id, noun=noun)
    if await present.filter(key=key).exists():
        raise refuse("input.key", UserErrorCode.TAKEN, "there is a field with this key")
    last = await present.count()
    if last >= MOST_FIELDS:
        raise refuse("input", UserErrorCode.TOO_MANY, f"at most {MOST_FIELDS} fields")
    made = {"position": last, **found, "noun": noun, "key": key, "kind": fields["kind"]}
    field = await CustomField.create(workspace_id=actor.workspace_id, **made)
    work.record(CustomFieldChanged.of(field, after=made))
    return field


async def update_field(
    work: Changes, actor: Actor, row_id: str, fields: CustomFieldFields, expected_version: int | None = None
) -> CustomField:
    """Change a definition. Options that values have cannot go; a field that is not active takes no new values."""
    await holding.administering(actor)
    field = await inputs.of_workspace(CustomField, actor, "id", row_id, lock=True)
    problems = Problems()
    wanted = _checked(problems, fields, field.kind)
    kept = wanted.get("options")
    if kept is not None and kept[: len(field.options)] != field.options:
        problems.add("input.options", UserErrorCode.INVALID, "options can only be added, at the end")
    problems.check()
    await update(work, field, wanted, event=CustomFieldChanged, expected_version=expected_version)
    return field


def _checked(problems: Problems, fields: Mapping[str, Any], kind: CustomKind) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if "name" in fields:
        found["name"] = inputs.text(problems, "input.name", fields["name"], longest=200, required=True)
    if "options" in fields:
        given = [option.strip() for option in fields["options"] or ()]
        found["options"] = given
        if len(given) > MOST_OPTIONS:
            problems.add("input.options", UserErrorCode.TOO_MANY, f"at most {MOST_OPTIONS}")
        if any(not 1 <= len(option) <= 100 for option in given) or len(set(given)) < len(given):
            problems.add("input.options", UserErrorCode.INVALID, "each once, of 1 to 100 characters")
        if bool(given) is not (kind in {CustomKind.CHOICE, CustomKind.CHOICES}):
            problems.add("input.options", UserErrorCode.INVALID, "a choice has options, and nothing else has")
    if fields.get("position") is not None:
        found["position"] = fields["position"]
        if not 0 <= fields["position"] <= MOST_FIELDS:
            problems.add("input.position", UserErrorCode.OUT_OF_RANGE, f"must be from 0 to {MOST_FIELDS}")
    if fields.get("is_active") is not None:
        found["is_active"] = fields["is_active"]
    return found


@dataclass(frozen=True, kw_only=True)
class Values:
    """Checked values for the fields of a row: the columns of each, None to clear it."""

    rows: Mapping[CustomField, dict[str, Any] | None]
    currency: str

    def shown(self) -> dict[str, Any]:
        """Return the values by the names that events take them by."""
        return {
            f"custom.{field.key}": None if row is None else told(CustomValue(**row), field.kind, self.currency)
            for field, row in self.rows.items()
        }

    async def before(self, row: Row) -> dict[str, Any]:
        """Return what a row has now in the same fields."""
        ids = [field.id for field in self.rows]
        held = await CustomValue.filter(workspace_id=row.workspace_id, entity_id=row.id, field_id__in=ids) if ids else []
        known = {value.field_id: value for value in held}
        return {f"custom.{f.key}": told(known[f.id], f.kind, self.currency) if f.id in known else None for f in self.rows}

    async def changed(self, row: Row) -> dict[str, tuple[Any, Any]]:
        """Return each value before and after, as an update compares them."""
        before, after = await self.before(row), self.shown()
        return {name: (before[name], after[name]) for name in after}

    async def write(self, row: Row) -> None:
        """Keep the values beside a row."""
        if not self.rows:
            return
        ids = [field.id for field in self.rows]
        await CustomValue.filter(workspace_id=row.workspace_id, entity_id=row.id, field_id__in=ids).delete()
        await add([(row, self)])


async def held(actor: Actor, row: Row, ids: Collection[UUID]) -> dict[str, Any]:
    """Return which of some values a row has, by the names that events take them by."""
    values = await CustomValue.filter(workspace_id=actor.workspace_id, id__in=ids, entity_id=row.id)
    of_values = CustomField.filter(workspace_id=actor.workspace_id, id__in=[value.field_id for value in values])
    fields = {field.id: field for field in await of_values}
    of = [(fields[value.field_id], value) for value in values]
    return {f"custom.{field.key}": told(value, field.kind, actor.currency) for field, value in of}


async def add(rows: Sequence[tuple[Row, Values]]) -> None:
    """Keep the values of new rows."""
    made = [
        CustomValue(workspace_id=row.workspace_id, entity_id=row.id, field_id=field.id, **columns_)
        for row, values in rows
        for field, columns_ in values.rows.items()
        if columns_ is not None
    ]
    if made:
        await CustomValue.bulk_create(made, batch_size=500)


async def checked(actor: Actor, noun: Noun, drafts: Sequence[CustomDraft] | None) -> Values:
    """Return checked values. Unknown and inactive fields, values of another kind and repeats are refused."""
    if not drafts:
        return Values(rows={}, currency=actor.currency)
    problems = Problems()
    found = await inputs.once((CustomField, actor.workspace_id, noun), lambda: _active(actor, noun))
    fields = {field.key: field for field in found}
    rows: dict[CustomField, dict[str, Any] | None] = {}
    for index, draft in enumerate(drafts[: MOST_FIELDS + 1]):
        path, field = f"input.custom.{index}", fields.get(draft.key)
        if field is None:
            problems.add(f"{path}.key", UserErrorCode.NOT_FOUND, "there is no such field")
        elif field in rows:
            problems.add(f"{path}.key", UserErrorCode.TAKEN, "is in the list twice")
        else:
            if field.kind is CustomKind.MONEY:
                inputs.check_shown(actor, problems, "CustomValue", ["amount"], path)
            rows[field] = _value(problems, path, field, draft, actor.currency)
    if len(drafts) > MOST_FIELDS:
        problems.add("input.custom", UserErrorCode.TOO_MANY, f"at most {MOST_FIELDS}")
    problems.check()
    return Values(rows=rows, currency=actor.currency)


async def _active(actor: Actor, noun: Noun) -> list[CustomField]:
    return await referred(CustomField.filter(workspace_id=actor.workspace_id, noun=noun, is_active=True).order_by("id"))


def _value(problems: Problems, path: str, field: CustomField, draft: CustomDraft, currency: str) -> dict[str, Any] | None:
    if not draft.given:
        return None
    name = _GIVEN_AS[field.kind]
    if set(draft.given) != {name}:
        problems.add(path, UserErrorCode.INVALID, f"{field.key} takes a value in `{name}`, and in nothing else")
        return None
    value, where = draft.given[name], f"{path}.{name}"
    match field.kind:
        case CustomKind.TEXT:
            value = inputs.text(problems, where, value, longest=inputs.MAX_COMMENT)
            return columns(field.kind, value, []) if value else None
        case CustomKind.NUMBER if scaled(value) is None:
            problems.add(where, UserErrorCode.OUT_OF_RANGE, "must have at most 12 digits before the point and 6 after it")
            return None
        case CustomKind.MONEY:
            minor = inputs.money(problems, where, value, currency)
            return None if minor is None else columns(field.kind, minor, [])
        case CustomKind.CHOICE | CustomKind.CHOICES:
            chosen = list(dict.fromkeys(value))
            if unknown := [option for option in chosen if option not in field.options]:
                problems.add(where, UserErrorCode.INVALID, f"{unknown[0][:50]} is not an option of {field.key}")
                return None
            if field.kind is CustomKind.CHOICE and len(chosen) > 1:
                problems.add(where, UserErrorCode.TOO_MANY, "one option")
                return None
            return columns(field.kind, chosen, field.options) if chosen else None
    return columns(field.kind, value, [])
