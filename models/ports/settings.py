"""What an account with a provider must be told: credentials and options, as typed values.

They are kept as text by name, as people gave them, and read once, where an account is opened.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, get_args, get_type_hints
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct

S = TypeVar("S", bound="ProviderSettings")


class Secret:
    """A credential. It is told where it is asked for, and nowhere else: not in a text, a log or an error."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the credential itself."""
        return self._value

    def __repr__(self) -> str:
        """Return a text that tells nothing."""
        return "Secret(…)"


class ProviderSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The credentials and options of an account; one kind a provider. What has no default must be given."""


class UnusableSettings(Exception):
    """An account's credentials or options cannot be used; the message says which and why, and no value."""


@dataclass(frozen=True, kw_only=True)
class Setting:
    """One setting of an account, as a form needs it."""

    key: str
    description: str
    is_secret: bool
    is_required: bool
    default: str | None
    """What holds where it is not given, as text."""


def settings_of(kind: type[ProviderSettings]) -> list[Setting]:
    """Return what accounts of a kind may and must be told, in its order; each is described beside its type (``Meta``)."""
    hints = get_type_hints(kind, include_extras=True)
    found = []
    for field in msgspec.structs.fields(kind):
        type_, *told = get_args(hints[field.name])
        [description] = [meta.description for meta in told if isinstance(meta, msgspec.Meta) and meta.description]
        default = None if field.required or field.default is None else str(field.default)
        found.append(
            Setting(
                key=field.name,
                description=description,
                is_secret=type_ is Secret or Secret in get_args(type_),
                is_required=field.required,
                default=default,
            )
        )
    return found


def required_of(kind: type[ProviderSettings]) -> list[str]:
    """Return the keys of the settings that have no default."""
    return [field.name for field in msgspec.structs.fields(kind) if field.required]


def read_settings(kind: type[S], given: Mapping[str, str]) -> S:
    """Return settings as typed values. What is missing, unknown or unfit is refused."""
    known = {field.name: field for field in msgspec.structs.fields(kind)}
    missing = [name for name, field in known.items() if field.required and not given.get(name)]
    unknown = [name for name in given if name not in known]
    for told, names in (("Missing", missing), ("Unknown", unknown)):
        if names:
            raise UnusableSettings(f"{told}: {', '.join(names)}. There are: {', '.join(known)}.")
    try:
        return msgspec.convert(dict(given), kind, strict=False, dec_hook=_read)
    except msgspec.ValidationError as exc:
        raise UnusableSettings(f"A setting cannot be used: {exc}") from None


def _read(kind: type, value: Any) -> Any:
    if kind is Secret and isinstance(value, str):
        return Secret(value)
    if kind is ZoneInfo and isinstance(value, str):
        try:
            return ZoneInfo(value)
        except (KeyError, ValueError, OSError):
            raise ValueError("this is not a time zone") from None
    raise TypeError(f"{kind.__name__} is expected")
