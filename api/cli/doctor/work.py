"""What goes on in each workspace: whether somebody can administer it, whether its jobs are done, and its accounts pulled."""

from collections.abc import AsyncIterator
from datetime import timedelta

from api.cli.doctor.finding import Finding, fine, warning, wrong
from models.base import now
from models.jobs import Job, JobState
from models.providers import ProviderAccount
from models.sealing import SealFailed
from models.users import Role, User
from models.workspaces import Workspace

OVERDUE = timedelta(minutes=5)
LONG_AGO = timedelta(days=1)
PULLED_BY = "`voronka serve` or `voronka worker` does it every VORONKA_PULL_MINUTES, `voronka sync` at once."


async def look() -> AsyncIterator[Finding]:
    """Find what is wrong in the workspaces."""
    present = await Workspace.all().order_by("created_at", "id")
    if not present:
        yield wrong("workspaces", "nothing is set up yet", "Run `voronka init`.")
    for workspace in present:
        admins = User.filter(workspace_id=workspace.id, role=Role.ADMIN, is_active=True)
        if not await admins.exists():
            yield wrong(workspace.name, "nobody administers it", "`voronka user repair` makes somebody its administrator.")
        async for finding in _jobs(workspace):
            yield finding
        for account in await ProviderAccount.filter(workspace_id=workspace.id).order_by("name", "id"):
            yield _account(workspace, account)


async def _jobs(workspace: Workspace) -> AsyncIterator[Finding]:
    jobs = Job.filter(workspace_id=workspace.id)
    overdue = await jobs.filter(state__in=[JobState.WAITING, JobState.RUNNING], due_at__lt=now() - OVERDUE).order_by("due_at")
    dead = await jobs.filter(state=JobState.DEAD).order_by("-due_at")
    if overdue:
        since = f"{overdue[0].due_at:%Y-%m-%d %H:%M} UTC"
        says = f"{len(overdue)} jobs wait that should have begun, the first ({overdue[0].kind}) since {since}"
        yield wrong(workspace.name, says, "Run `voronka serve` or `voronka worker`; nobody seems to work.")
    if dead:
        says = f"{len(dead)} jobs were given up, the last ({dead[0].kind}): {dead[0].last_error or 'without a reason'}"
        yield warning(workspace.name, says, "docs/operating.md, Jobs, tells how to run one again.")
    if not overdue and not dead:
        yield fine(workspace.name, "its jobs are done in time")


def _account(workspace: Workspace, account: ProviderAccount) -> Finding:
    about = f"{workspace.name}, account {account.name}"
    try:
        account.credentials.open()
    except SealFailed as failure:
        return wrong(about, str(failure), "`voronka account change` gives it its credentials again.")
    if account.last_error:
        return wrong(
            about, f"its last pull failed: {account.last_error}", f"`voronka account test {account.name!r}` asks the provider."
        )
    if account.synced_until is None:
        return warning(about, "it has never been pulled", PULLED_BY)
    if now() - account.synced_until > LONG_AGO:
        return warning(about, f"it was pulled last at {account.synced_until:%Y-%m-%d %H:%M} UTC", PULLED_BY)
    return fine(about, f"pulled up to {account.synced_until:%Y-%m-%d %H:%M} UTC")
