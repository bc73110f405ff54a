"""Telling an operator what somebody who chooses a password needs."""

from collections.abc import Iterator

from api.settings import Settings
from resolvers.sign_in.invitations import LASTS


def link_lines(secret: str | None, settings: Settings) -> Iterator[str]:
    """Yield the lines that tell an invitation; none where there is none."""
    if secret is None:
        return
    where = settings.sign_up_url.replace("{secret}", secret) if settings.sign_up_url else secret
    yield f"invitation     {where}"
    yield f"               for one use, within {LASTS.days} days; a front end, or: curl -H 'content-type: application/json' \\"
    yield f"""                 -d '{{"invitation": "{secret}", "password": "…"}}' http://{settings.host}:{settings.port}/auth/accept"""
