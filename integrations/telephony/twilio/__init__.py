"""Twilio, the REST API of 2010-04-01: calls whose legs are records of their own, their recordings, and signed status callbacks."""

from integrations.telephony.twilio.account import PROVIDER, connect
from integrations.telephony.twilio.records import read_call
from integrations.telephony.twilio.signing import is_signed, sign

__all__ = ["PROVIDER", "connect", "is_signed", "read_call", "sign"]
