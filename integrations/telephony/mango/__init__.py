"""Mango Office, the virtual PBX API: extended statistics (`stats/calls`) and the list of employees."""

from integrations.telephony.mango.account import PROVIDER, connect, sign
from integrations.telephony.mango.records import disposition

__all__ = ["PROVIDER", "connect", "disposition", "sign"]
