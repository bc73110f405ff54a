"""What a merge cannot keep beside what is kept: values of which there can be but one, where the kept record has another."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.custom import CustomField, CustomKind, CustomValue
from models.money import from_minor
from models.rights import hiding
from models.wire import camel, plain
from resolvers.access import Actor


@dataclass(frozen=True, kw_only=True)
class Left:
    """A value that stays behind with what is merged away: whose, of which field, and what it says."""

    id: str
    field: str
    value: str


async def of(actor: Actor, prefix: str, filled: Sequence[str], row: Any, kept: Any) -> list[Left]:
    """Return what stays behind with a row that has become one with the kept one, as far as the caller sees it.

    A contact's company is no such value: the kept contact works for both.
    """
    own = {name: getattr(row, name) for name in ("name", *filled, "comment") if name != "company_id"}
    stays = {name: value for name, value in own.items() if value is not None and value != getattr(kept, name)}
    if row.comment and row.comment in (kept.comment or ""):
        del stays["comment"]
    told = [(f"{prefix.title()}.{camel(name.removesuffix('_id'))}", camel(name), _said(value)) for name, value in stays.items()]
    told += await _custom(actor, prefix, row, kept)
    return [
        Left(id=f"{prefix}_{row.id}", field=name, value=value)
        for covered, name, value in told
        if hiding(covered, actor.rights.hidden) is None
    ]


def _said(value: Any) -> str:
    return f"user_{value}" if isinstance(value, UUID) else str(value)


async def _custom(actor: Actor, prefix: str, row: Any, kept: Any) -> list[tuple[str, str, str]]:
    """Return the values of custom fields that stay: what covers them, the field, and the value."""
    values = await CustomValue.filter(workspace_id=actor.workspace_id, entity_id__in=[row.id, kept.id]).order_by("field_id")
    fields = {f.id: f for f in await CustomField.filter(workspace_id=actor.workspace_id, id__in=[v.field_id for v in values])}
    said = {(v.entity_id, v.field_id): _value(v, fields[v.field_id].kind, actor.currency) for v in values}
    return [
        (
            "CustomValue.amount" if fields[field_id].kind is CustomKind.MONEY else f"{prefix.title()}.custom",
            f"custom.{fields[field_id].key}",
            value,
        )
        for (entity_id, field_id), value in said.items()
        if entity_id == row.id and said.get((kept.id, field_id)) != value
    ]


def _value(value: CustomValue, kind: CustomKind, currency: str) -> str:
    match kind:
        case CustomKind.MONEY:
            return f"{from_minor(int(value.amount_minor or 0), currency)} {currency}"
        case CustomKind.CHOICE | CustomKind.CHOICES:
            return ", ".join(value.choices or ())
        case CustomKind.NUMBER:
            return str(value.number_text)
        case _:
            given = {CustomKind.TEXT: value.text, CustomKind.DATE: value.date, CustomKind.FLAG: value.flag}[kind]
            return str(plain(given))
