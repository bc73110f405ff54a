"""Background work in a process of its own."""

from api.cli.common import opened, run
from api.preparing import prepare_database
from api.settings import Settings
from api.worker import work


def worker() -> None:
    """Do background work alone: imports, reminders, retention. As many processes as you like; SIGTERM gives back what runs."""
    settings = Settings()

    async def run_jobs() -> None:
        from api.engine import make_engine  # noqa: PLC0415 - the schema is large, and whoever asks for help needs none of it

        make_engine(settings)
        async with opened(settings):
            await prepare_database(settings)
            await work(settings)

    run(run_jobs())
