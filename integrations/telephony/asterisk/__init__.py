"""Asterisk and what is built on it: call detail records (CDR) in the files that `cdr_csv` writes, rows of a call joined by `linkedid`."""

from integrations.telephony.asterisk.account import PROVIDER, connect
from integrations.telephony.asterisk.files import reads_below
from integrations.telephony.asterisk.records import Places, read_call

__all__ = ["PROVIDER", "Places", "connect", "read_call", "reads_below"]
