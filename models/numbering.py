"""The numbering plans of the world: which numbers there are, and how they were written before a plan changed."""

import re
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneMetadata, timezone


@dataclass(frozen=True)
class _Was:
    """How mobile numbers of a country were written before its plan changed, or are still dialled at home, and what they are now."""

    pattern: re.Pattern[str]
    now: str


_REWRITTEN = {
    52: _Was(re.compile(r"(?:0?1|04[45])(\d{10})"), r"\1"),
    54: _Was(re.compile(r"90?(?:(?=\d{12}$)(\d{2,4})15(\d{6,8})|(\d{10}))"), r"9\1\2\3"),
    55: _Was(re.compile(r"(\d{2})([6-9]\d{7})"), r"\g<1>9\2"),
    229: _Was(re.compile(r"(\d{8})"), r"01\1"),
}
"""An Argentine mobile number without its 9 and its 15 is not rewritten: each is a landline's as well, so it may be somebody else's."""


def is_code(digits: str) -> bool:
    """Tell whether digits are a calling code."""
    return digits.isdigit() and int(digits) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE


def trunk_of(country: str) -> str | None:
    """Return what is dialled before a number at home, such as 8 or 0; None where nothing is."""
    plan = PhoneMetadata.metadata_for_region(country)
    return plan.national_prefix if plan else None


@lru_cache(maxsize=50_000)
def valid(text: str, country: str) -> str | None:
    """Return a number in E.164 if there is such a number, also where its country has since changed its plan."""
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    code = number.country_code
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if not phonenumbers.is_valid_number(number):
        was = _REWRITTEN.get(code or 0)
        national = phonenumbers.national_significant_number(number)
        if was is None or not was.pattern.fullmatch(national):
            return None
        written = f"+{code}{was.pattern.sub(was.now, national)}"
        if not phonenumbers.is_valid_number(phonenumbers.parse(written)):
            return None
    return written


@lru_cache(maxsize=10_000)
def zones_of(number: str) -> tuple[str, ...]:
    """Return the zones (IANA) in which a number in E.164 may be; none where its plan does not say."""
    try:
        found = timezone.time_zones_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return ()
    return tuple(zone for zone in found if zone != timezone.UNKNOWN_TIMEZONE)
