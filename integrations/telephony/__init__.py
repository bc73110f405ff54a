"""Telephony providers, one module each. A provider is added with its module and one line here."""

from collections.abc import Mapping
from typing import Any

from integrations.telephony import asterisk, mango, twilio
from models.ports.telephony import Provider

PROVIDERS: Mapping[str, Provider[Any]] = {
    provider.key: provider for provider in (mango.PROVIDER, twilio.PROVIDER, asterisk.PROVIDER)
}
"""By key. Settings differ in kind from provider to provider; each module's declaration is checked against its own."""
