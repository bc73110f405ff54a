"""Telephone numbers: any way in which a person, a spreadsheet or a provider writes one, to E.164.

A number without a country is one of the ``country`` (ISO 3166, two letters) that the caller names. No foreign number is ever made of a
national one: where the digits could be either, nothing is read, and ``NoNumber`` says what to write.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import unquote

from models.numbering import is_code, trunk_of, valid
from models.writing import LostDigits, cleaned, from_spreadsheet

LONGEST = 64
_SHORT = 6
"""Digits that a short code or an extension has at most."""
_NUMBERLIKE = 9
"""Digits from which on what stands beside a number is taken for another one, and not for an hour or a day."""
_FOREIGN = 11
"""Digits that a foreign number without a plus has at least."""
_MOST_DIGITS = 45
"""Digits up to which a run of numbers is taken apart: three of them."""
_RUN = re.compile(r"[+(][+(\s]*\d[\d\s().\-\u2010-\u2015/]*|\d[\d\s().\-\u2010-\u2015/]*")
_BETWEEN = re.compile(r"([;,|/\n\t]|\s(?:и|или|and|or)\s)", re.IGNORECASE)
_EXTENSION = re.compile(
    r"(?:[\s,;(]*\b(?:доб(?:авочный)?|вн(?:утр(?:енний)?)?|тон(?:ом)?|ext(?:ension|n)?)\b\.?|(?<=[\d)])\s*[xх#]|;ext=)"
    r"\s*[.:№#=]*\s*\d{1,7}(?!\d)\)?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:^|<)\s*(tel|callto|client|sips?):(?://)?([^>]*)", re.IGNORECASE)
_WHATSAPP = re.compile(
    r"^(?:https?://)?(?:wa\.me/|api\.whatsapp\.com/send/?\?phone=)\+?(\d+)|^\+?(\d+)@(?:c\.us|s\.whatsapp\.net)$", re.IGNORECASE
)
_ELSEWHERE = re.compile(r"\S+@\S+|https?://\S+")
_RUSSIAN_MOBILE = re.compile(r"[78]?(9\d{9})")
"""All of them are numbers, so that most need no look into the plan."""


_NONE = "is not a telephone number; write it with its country code, such as +7 916 123-45-67"
_LONGEST_TEXT = 10 * LONGEST
_LOST = "was rewritten by a spreadsheet, which left digits out; format the column as text and enter the numbers again"


class NoNumber(ValueError):
    """A text is no telephone number, or may be several; the message says what to write instead."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """A part of a text that is, or looks like, one number: as written, and in E.164 or with the reason why not."""

    text: str
    number: str | None = None
    why: str = ""


def read(text: str, country: str) -> str:
    """Return the one number of a text in E.164; an extension and words beside it are left out. Raises NoNumber."""
    found = split(text, country)
    numbers = list(dict.fromkeys(part.number for part in found if part.number))
    unread = next((part.why for part in found if part.number is None), None)
    if len(numbers) > 1:
        raise NoNumber(f"holds {len(numbers)} numbers; enter each by itself: {', '.join(numbers)}")
    if unread is not None:
        raise NoNumber(unread)
    return numbers[0]


def e164(text: str, country: str) -> str | None:
    """Return the one number of a text in E.164, or None where it is none, or not one."""
    try:
        return read(text, country)
    except NoNumber:
        return None


def split(text: str, country: str) -> tuple[Written, ...]:
    """Return the numbers of a text, such as a cell with two of them; what looks like one and cannot be read is told, never dropped."""
    if len(text) > _LONGEST_TEXT:
        return (Written(text=text[:LONGEST], why="is too long for a telephone number"),)
    return _split(text, country)


@lru_cache(maxsize=20_000)
def _split(text: str, country: str) -> tuple[Written, ...]:
    plain = cleaned(text)
    whole = _alone(plain, country)
    found = [whole] if whole is not None else [part for piece in _pieces(plain) for part in _parts(piece, country)]
    return (replace(found[0], text=text.strip()),) if len(found) == 1 else tuple(found)


def provider_number(token: str | None, country: str) -> str | None:
    """Return a number that a provider or a telephone names in E.164 where it is one; else what was sent: a short code, a name, an address.

    Providers send numbers with their country and without a plus. None for nothing.
    """
    return _sent(token[:_LONGEST_TEXT], country) if token else None


@lru_cache(maxsize=50_000)
def _sent(token: str, country: str) -> str | None:
    plain = cleaned(token)
    address = _ADDRESS.match(plain)
    if address and address[1].lower() in {"tel", "client"} and address[2]:
        plain = address[2] if address[2].partition(";")[0].isdigit() else plain
    if plain.isdigit() and len(plain) <= _SHORT:
        return plain
    read = _one if plain.isdecimal() else _alone  # most are digits and nothing else
    found = read(plain, country, sent=True)
    return (found and found.number) or token.strip()[:LONGEST].strip() or None


@lru_cache(maxsize=10_000)
def alone(text: str, country: str) -> str | None:
    """Return the number in E.164 that a text is, if it is one and nothing else; None where it is less, or more."""
    found = _alone(cleaned(text), country) if len(text) <= _LONGEST_TEXT else None
    return found.number if found else None


def is_number(token: str | None) -> bool:
    """Tell whether what a provider named is a number that somebody may have, and not a short code, a name or an address."""
    return token is not None and token[:1] == "+" and token[1:].isdigit()


def _alone(text: str, country: str, *, sent: bool = False) -> Written | None:
    """Read a text that is one number and nothing else but an extension; None where it is something else."""
    if found := _WHATSAPP.match(text):
        return _one(found[1] or found[2], country, sent=True)
    if found := _ADDRESS.search(text):
        if found[1].lower().startswith("sip"):
            return _of_sip(found[2], country)
        if "phone-context=" in found[2]:
            return Written(text=text, number=valid(f"tel:{found[2]}", country), why=_NONE)
        text = found[2]
    try:
        bare = from_spreadsheet(_EXTENSION.sub("", text).strip(" ,;.:"))
    except LostDigits:
        return Written(text=text, why=_LOST)
    read_ = _one(bare, country, sent=sent) if _RUN.fullmatch(bare) else None
    return read_ if read_ is not None and read_.number else None


def _of_sip(address: str, country: str) -> Written:
    """Read a SIP address. Its user is a number only where it is nothing but one."""
    user = unquote(address.partition("@")[0]).partition(";")[0].partition(":")[0].strip()
    return _one(user, country, sent=True) if _RUN.fullmatch(user) else Written(text=address, why=_NONE)


def _pieces(text: str) -> list[str]:
    """Return the parts of a text that a separator divides; one without a number belongs to the part before it."""
    divided = _BETWEEN.split(text)
    found = [divided[0]]
    for separator, part in zip(divided[1::2], divided[2::2], strict=True):
        if _has_number(part) and _has_number(found[-1]):
            found.append(part)
        else:
            found[-1] += separator + part
    return found


def _has_number(text: str) -> bool:
    return any(_count(run) >= _NUMBERLIKE for run in _runs(text))


def _runs(text: str) -> list[str]:
    return [m[0].strip(" .-/") for m in _RUN.finditer(_EXTENSION.sub(" ; ", _ELSEWHERE.sub(" ; ", text)))]


def _count(text: str) -> int:
    return sum(map(str.isdigit, text))


def _parts(piece: str, country: str) -> list[Written]:
    """Return the numbers of a piece of text; digits that are too few for one are words beside it."""
    whole = _alone(piece.strip(), country)
    if whole is not None:
        return [replace(whole, text=piece.strip())]
    found: list[Written] = []
    for run in _runs(piece):
        one = _one(run, country)
        if one.number:
            found.append(one)
        elif _count(run) >= _NUMBERLIKE:
            found += _divided(run, country) or [one]
    if len(found) == 1:
        return [replace(found[0], text=piece.strip())]
    return found or [Written(text=piece.strip(), why=_NONE)]


def _divided(run: str, country: str) -> list[Written]:
    """Return the numbers that stand in a run with no more than a space between them, where it can be divided in one way alone."""
    ways = []
    for space in re.finditer(r"[\s/]+", run) if _count(run) <= _MOST_DIGITS else ():
        first, rest = _one(run[: space.start()], country), run[space.end() :]
        if first.number:
            last = _one(rest, country)
            ways.append([first, *([last] if last.number else _divided(rest, country))])
    ways = [way for way in ways if len(way) > 1]
    return ways[0] if len(ways) == 1 else []


def _one(run: str, country: str, *, sent: bool = False) -> Written:
    """Read digits with punctuation as one number. ``sent`` by a provider, a foreign one needs no plus."""
    digits = re.sub(r"\D", "", run)
    if country == "RU" and (mobile := _RUSSIAN_MOBILE.fullmatch(digits)) and ("+" not in run or digits[0] == "7"):
        return Written(text=run, number=f"+7{mobile[1]}")
    if "+" in run:
        return _international(run, digits, country)
    number = valid(run, country) or (valid(f"+{digits[2:]}", country) if digits.startswith("00") else None)
    foreign = valid(f"+{digits}", country) if number is None and len(digits) >= _FOREIGN else None
    if foreign and not sent and _has_national(digits, country):
        return Written(
            text=run, why=f"is no number of {country}; write {foreign} if it is that one, and mark an extension (ext. 12)"
        )
    return Written(text=run, number=number or foreign, why=_NONE)


def _international(run: str, digits: str, country: str) -> Written:
    """Read a number with a plus. A plus before a number as it is dialled at home (``+8 916``) is dropped where it can be nothing else."""
    first = re.split(r"\D+", run.strip("+( "))[0]
    trunk = trunk_of(country)
    home = valid(digits, country)
    if trunk and first == trunk and not is_code(trunk):
        return Written(text=run, number=home, why=_NONE)
    number = valid(f"+{run.replace('+', '')}", country)
    if number and home and number != home and len(first) > 1 and not any(map(is_code, (first, first[:1]))) and first != digits:
        return Written(text=run, why=f"may be {home} or {number}: write it as the one that it is")
    if number is None and trunk and digits.startswith(trunk):
        number = home
    return Written(text=run, number=number, why=_NONE)


def _has_national(digits: str, country: str) -> bool:
    """Tell whether a number of the country is in these digits: they may be one with digits too many."""
    return any(
        valid(digits[start:end], country)
        for start in range(len(digits))
        for end in range(start + _SHORT + 1, len(digits) + 1)
        if end - start < len(digits)
    )
