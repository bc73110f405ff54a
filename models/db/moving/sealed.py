"""Which keys the secrets of a database, or of a workspace, are sealed with: a copy without them opens none."""

import re

from models.db.moving.ends import End

_KEY = re.compile(r"\bv1\.([0-9a-f]{8})\.")


async def keys_in(end: End, workspace: str | None) -> list[str]:
    """Return the ids of the keys."""
    whose = ' where "workspace_id" = $1' if workspace else ""
    rows = await end.run(f"select cast(credentials as text) from provider_account{whose}", *([workspace] if workspace else []))
    if workspace is None:
        rows += await end.run("select value from server_secret")
    return sorted({key for row in rows for key in _KEY.findall(str(row[0]))})
