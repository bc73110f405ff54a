"""Where Mango says that a recording is: asked for by POST, the answer leads to an address that is good once (document v1.10, recordings)."""

import json

from integrations.exchanges import Answer
from models.ports.recordings import NoRecording

_REDIRECTS = {301, 302, 303, 307, 308}
_GONE, _NOT_YET = {"3320"}, {"3300", "3340"}
"""Result codes: no such recording (it was deleted), and no such object or file (it is not stored yet)."""
SPENT = {403, 404, 410}
"""What the host of files answers at an address that was used before."""


def address_in(answer: Answer) -> str | None:
    """Return where a recording is; None where the answer tells something else. Raises NoRecording."""
    address = answer.headers.get("location", "")
    if answer.status in _REDIRECTS and address:
        return address
    code = _code_of(answer)
    if code in _GONE:
        raise NoRecording(f"{answer.who} does not have the recording any more", is_gone=True)
    if answer.status in {204, 404} or code in _NOT_YET:
        raise NoRecording(f"{answer.who} does not have the recording yet", is_gone=False)
    return None


def _code_of(answer: Answer) -> str:
    """Return the result code of an answer; none of one that has none."""
    try:
        said = json.loads(answer.body)
    except (ValueError, RecursionError):
        return ""
    return str(said.get("code") or said.get("result") or "") if isinstance(said, dict) else ""
