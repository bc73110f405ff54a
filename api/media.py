"""In which of the media types that a client accepts it is answered."""

from api.answers import JSON, HttpRefusal

GRAPHQL = "application/graphql-response+json"
EVENTS = "text/event-stream"
_OFFERED = {GRAPHQL: GRAPHQL, EVENTS: EVENTS, JSON: JSON, "application/*": JSON, "*/*": JSON}
_ANY = frozenset((b"", b"*/*", JSON.encode()))
"""What clients accept who do not care."""


def negotiated(header: bytes) -> str:
    """Return the media type to answer in: the client's best, JSON where it does not care."""
    if header in _ANY:
        return JSON
    best, best_quality = None, 0.0
    for media, quality in accepted(header):
        offered = _OFFERED.get(media)
        if offered and quality > best_quality:
            best, best_quality = offered, quality
    if best is None:
        raise HttpRefusal(406, f"This answers in {GRAPHQL}, {JSON} or {EVENTS}.")
    return best


def is_accepted(media: str, header: bytes) -> bool:
    """Tell whether a client names a media type among those that it accepts."""
    return any(named == media and quality > 0 for named, quality in accepted(header))


def accepted(header: bytes) -> list[tuple[str, float]]:
    """Return the media types that a client accepts, and how much it likes each."""
    found = []
    for part in header.decode("latin-1").split(","):
        media, *parameters = (p.strip() for p in part.split(";"))
        quality = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        try:
            found.append((media.lower(), float(quality)))
        except ValueError:
            found.append((media.lower(), 0.0))
    return found
