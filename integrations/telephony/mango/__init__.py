"""Mango Office, the virtual PBX API: extended statistics (`stats/calls`), events and the list of employees."""

from integrations.telephony.mango.account import PROVIDER, connect, raw_record
from integrations.telephony.mango.events import sign
from integrations.telephony.mango.outcomes import disposition
from integrations.telephony.mango.records import read_call

__all__ = ["PROVIDER", "connect", "disposition", "raw_record", "read_call", "sign"]
