"""Names in messengers, compared as each messenger does."""

import re

from models.contacts import Channel
from models.emails import address_key
from models.phones import e164, is_number, provider_number
from models.writing import visible

_LINKS = {
    Channel.TELEGRAM: re.compile(r"(?:https?://)?(?:www\.)?(?:t|telegram)\.(?:me|dog)/|tg://resolve\?domain=", re.IGNORECASE),
    Channel.INSTAGRAM: re.compile(r"(?:https?://)?(?:www\.)?instagram\.com/", re.IGNORECASE),
    Channel.VK: re.compile(r"(?:https?://)?(?:m\.|www\.)?vk\.(?:com|ru)/", re.IGNORECASE),
}
"""Links by which somebody is found there; names are the same in any letter case, with @ or without."""
_BY_NUMBER = {Channel.PHONE, Channel.WHATSAPP, Channel.VIBER}


def handle_key(channel: Channel | str, handle: str, country: str) -> str:
    """Return what two forms of one name share in a messenger: a number in E.164, or a name without what may stand around it.

    Where a messenger's rule is not known, a name is compared letter for letter.
    """
    text = visible(handle)
    if channel in _BY_NUMBER:
        number = e164(text, country) or provider_number(text, country) or text
        return number if is_number(number) else number.casefold()
    if channel in _LINKS:
        name = _LINKS[Channel(channel)].sub("", text, count=1).split("?")[0].split("&")[0].strip("@/ ").casefold()
        return (e164(name, country) or name) if name.startswith("+") else name
    return address_key(text) if channel == Channel.EMAIL else text
