"""Telephony providers, one module each. A provider is added with its module and one line here."""

from integrations.telephony import mango
from models.ports.telephony import Provider

PROVIDERS: dict[str, Provider] = {provider.key: provider for provider in (mango.PROVIDER,)}
