"""How the outside fails, and what may be done about it."""

from enum import StrEnum


class Remedy(StrEnum):
    """What helps against a failure."""

    RETRY = "RETRY"
    """The same again, a while later: it may pass."""
    WAIT = "WAIT"
    """Patience: the provider asks for it, and says for how long."""
    LOG_IN = "LOG_IN"
    """Other credentials, or the same ones renewed: these are not accepted."""
    GIVE_UP = "GIVE_UP"
    """Nothing: the same request fails again, or nobody knows whether it was carried out."""


class ProviderFailure(Exception):
    """A provider did not do what was asked. The message is for people and holds no secret; ``retry_after`` is in seconds."""

    def __init__(self, message: str, *, remedy: Remedy = Remedy.GIVE_UP, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.remedy, self.retry_after = remedy, retry_after
