"""Telephone numbers: any way a person or a provider writes one, to E.164."""

import re
from functools import lru_cache

import phonenumbers

DEFAULT_REGION = "RU"
_RUSSIAN = re.compile(r"(?:7|8)([3489]\d{9})")
_HIDDEN = {"anonymous", "restricted", "unknown", "private", "unavailable", "266696687"}
_PUNCTUATION = re.compile(r"[\s().\-\u00a0\u2010-\u2015/]")


@lru_cache(maxsize=50_000)
def e164(text: str, region: str = DEFAULT_REGION) -> str | None:
    """Return the number in E.164, or None when the text is no valid telephone number of any country.

    An extension (``доб. 12``) is dropped. Numbers without a country are read as numbers of ``region``.
    """
    digits = _PUNCTUATION.sub("", text)
    russian = _RUSSIAN.fullmatch(digits.removeprefix("+")) if region == "RU" else None
    if russian and not digits.startswith("+8"):
        return "+7" + russian[1]
    for candidate in (text, "+" + digits) if digits.isdigit() and len(digits) >= 11 else (text,):
        try:
            number = phonenumbers.parse(candidate, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return None


@lru_cache(maxsize=50_000)
def provider_number(token: str | None, region: str = DEFAULT_REGION) -> str | None:
    """Return a provider's number in E.164 where it is one, else the token (extension, SIP address); None when hidden."""
    if token is None:
        return None
    plain = token.strip()
    if not plain or plain.casefold() in _HIDDEN:
        return None
    bare = re.sub(r"^(?:sip|client|tel):", "", plain)
    if "@" in bare or not any(c.isdigit() for c in bare):
        return plain[:64]
    if bare.isdigit() and len(bare) <= 6:
        return bare
    return e164(bare, region) or plain[:64]
