"""How Twilio signs what it sends: HMAC-SHA1 over the address as it called it and the form's parameters (twilio-python, `request_validator.py`).

Each distinct value of each distinct parameter counts once, in sorted order, empty ones too. The sender is not consistent about the port in
the address, so that both ways are good. A body that is no form has its SHA-256 in the address, as `bodySHA256`.
"""

import base64
import hashlib
import hmac
from collections.abc import Iterable, Sequence
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from models.ports.telephony import Hook

MOST_FIELDS = 1000
_PORTS = {"https": 443, "http": 80}

Fields = Sequence[tuple[str, str]]


def sign(token: str, url: str, fields: Iterable[tuple[str, str]]) -> str:
    """Return the signature of what is sent to an address."""
    written = url + "".join(name + value for name, value in sorted(set(fields)))
    return base64.b64encode(hmac.digest(token.encode(), written.encode(), "sha1")).decode()


def fields_of(hook: Hook) -> Fields | None:
    """Return the fields of a form, or None for what is none."""
    try:
        return parse_qsl(hook.body.decode(), keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS)
    except ValueError:
        return None


def is_signed(hook: Hook, tokens: Sequence[str], public_url: str | None) -> bool:
    """Tell whether a hook is signed with one of an account's tokens, two of which may be good at a time."""
    given, url = hook.headers.get("x-twilio-signature", ""), hook.url(public_url)
    fields = fields_of(hook)
    if url is None or not given:
        return False
    told = dict(parse_qsl(urlsplit(url).query)).get("bodySHA256")
    if told is not None:
        if not hmac.compare_digest(hashlib.sha256(hook.body).hexdigest().encode(), told.lower().encode()):
            return False
        fields = ()
    if fields is None:
        return False
    wanted = [sign(token, one, fields) for token in tokens for one in _spellings(url)]
    return any([hmac.compare_digest(one.encode(), given.encode()) for one in wanted])  # noqa: C419 - all, whichever it is


def _spellings(url: str) -> list[str]:
    """Return an address as it is, without a port, and with its scheme's own."""
    parts = urlsplit(url)
    bare = parts.netloc.rpartition(":")[0] if _has_port(parts.netloc) else parts.netloc
    ports = {parts.netloc, bare, f"{bare}:{_PORTS.get(parts.scheme, 443)}"}
    return [url, *sorted(urlunsplit(parts._replace(netloc=netloc)) for netloc in ports)]


def _has_port(netloc: str) -> bool:
    return netloc.rpartition(":")[2].isdecimal() and ":" in netloc and not netloc.endswith("]")
