"""Comparing what is derived with the records."""

from api.cli.common import console, patient, progress_bar, run
from api.settings import Settings
from models.db.connecting import database
from resolvers.derived import reindex as heal_all


def reindex() -> None:
    """Compare what is derived (KPI sums, search texts) with the records, workspace after workspace, and put right what differs."""
    settings = Settings()

    async def heal() -> None:
        differed = 0
        async with database(patient(settings)):
            with progress_bar() as bar:
                task = bar.add_task("Comparing", total=None)
                async for done, total, found in heal_all():
                    differed += found
                    bar.update(task, total=total, completed=done)
        console.print(f"{differed} differed and are right now." if differed else "Nothing differed.")

    run(heal())
