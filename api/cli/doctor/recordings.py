"""Where copies of recordings are kept: whether the store answers, and whether copies could not be made."""

from collections.abc import AsyncIterator

from api.cli.doctor.finding import Finding, fine, warning, wrong
from api.settings import Settings
from api.stores import recordings_by
from models.ports.stores import NotKept, StoreFailure
from models.providers import ProviderAccount
from models.recordings import CopyState, RecordingCopy
from models.workspaces import Workspace
from resolvers.recordings.offered import store

NOTHING = "voronka/doctor"
"""A name under which nothing is kept."""


async def look(known: Settings) -> AsyncIterator[Finding]:
    """Find what is wrong with copies, where they are kept."""
    recordings_by(known)
    kept = store()
    if kept is None:
        return
    try:
        async with kept.open(NOTHING, "", None):
            pass
    except NotKept:
        yield fine("recordings", "the store of copies answers")
    except StoreFailure as failure:
        yield wrong("recordings", str(failure), "docs/operating.md, Copies of recordings, tells what it needs.")
    for workspace in await Workspace.all().order_by("created_at", "id"):
        for account in await ProviderAccount.filter(workspace_id=workspace.id).order_by("name", "id"):
            failed = RecordingCopy.filter(workspace_id=workspace.id, account_id=account.id, state=CopyState.FAILED)
            if number := await failed.count():
                says = f"there is no copy of {number} recordings, which could not be had for days"
                yield warning(f"{workspace.name}, account {account.name}", says, "The provider may have them still.")
