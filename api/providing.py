"""Opening accounts with providers: their credentials, and the adapter that speaks with whom they are with."""

from api.settings import Settings
from integrations.telephony import PROVIDERS, asterisk
from models.ports.settings import UnusableSettings
from models.ports.telephony import Telephony
from models.providers import ProviderAccount
from resolvers import first_calls, missed_calls
from resolvers.intake.live import closing
from resolvers.intake.offered import afterwards, offer, reached_at
from resolvers.recordings import copies

offer(PROVIDERS)
afterwards(first_calls.receive)
afterwards(copies.receive)
afterwards(closing.follow_finished)
afterwards(missed_calls.receive)


def placed(settings: Settings) -> None:
    """Let accounts know where this installation is: what it is called outside, and where files may be read."""
    reached_at(settings.public_url)
    asterisk.reads_below(settings.cdr_folder)


def open_account(row: ProviderAccount) -> Telephony:
    """Return an open account. Nothing is sent yet. Raises UnusableSettings or SealFailed."""
    provider = PROVIDERS.get(row.provider)
    if provider is None:
        raise UnusableSettings(f"There is no provider {row.provider!r} in this version.")
    return provider.open(row.credentials.open())
