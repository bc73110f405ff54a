"""Calls of an Asterisk made up, and what the conformance suite needs to know of it."""

import shutil
import tempfile
import time
import weakref
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from integrations.simulators.asterisk import AsteriskSimulator
from integrations.telephony import PROVIDERS, asterisk

OMSK = ZoneInfo("Asia/Omsk")
CLIENT, DID = "79161234567", "74951112233"


def row(key, start, ring=12, talk=60, *, zone=OMSK, **said):
    """Return a row: a call from a trunk to extension 101, that rang and was talked for so many seconds."""
    begun = datetime.fromtimestamp(start, zone)
    answer, end = begun + timedelta(seconds=ring), begun + timedelta(seconds=ring + talk)
    return {
        "accountcode": "", "src": CLIENT, "dst": "101", "dcontext": "from-trunk", "clid": f'"Maria" <{CLIENT}>',
        "channel": "PJSIP/trunk-00000001", "dstchannel": "PJSIP/101-00000002", "lastapp": "Dial", "lastdata": "PJSIP/101,30,tT",
        "start": f"{begun:%Y-%m-%d %H:%M:%S}", "answer": f"{answer:%Y-%m-%d %H:%M:%S}" if talk else "", "end": f"{end:%Y-%m-%d %H:%M:%S}",
        "duration": str(ring + talk), "billsec": str(talk), "disposition": "ANSWERED" if talk else "NO ANSWER", "amaflags": "DOCUMENTATION",
        "uniqueid": f"{start}.{key}", "userfield": "", "peeraccount": "", "linkedid": f"{start}.{key}", "sequence": "1", **said,
    }  # fmt: skip


OUT = {
    "src": "101",
    "dst": CLIENT,
    "dcontext": "from-internal",
    "channel": "PJSIP/101-00000003",
    "dstchannel": "PJSIP/trunk-00000004",
}


class Asterisk:
    """An exchange whose files lie in a folder: every third call is missed, every fourth is one of ours."""

    settings = {"folder": "pbx", "zone": "Asia/Omsk", "trunks": "trunk"}
    throttled, down, half_answer = [], ["gone"], ["half"]
    pulls_legs = True
    url = ""

    def __init__(self):
        self._held = Path(tempfile.mkdtemp())
        weakref.finalize(self, shutil.rmtree, self._held, ignore_errors=True)
        self.simulator = AsteriskSimulator(folder=self._held / "pbx", rotated=2)
        self.truth = {}

    def open(self, account):
        asterisk.reads_below(str(self._held))
        self.simulator.write()
        return asterisk.connect(PROVIDERS["asterisk"].read(account.credentials.open()))

    def small_pages(self, monkeypatch):
        monkeypatch.setattr("integrations.telephony.asterisk.account.BATCH", 5)

    def add(self, number, minutes=90, **said):
        """Let a call have been so many minutes ago."""
        talked, start = number % 3 != 0, int(time.time()) - 60 * minutes
        is_ours = number % 4 == 0 and talked
        call = [
            row(
                number,
                start,
                talk=60 if talked else 0,
                **(OUT if is_ours else {}),
                **{name: str(value) for name, value in said.items()},
            )
        ]
        if not talked:  # two phones rang
            call.append({**call[0], "dstchannel": "PJSIP/102-00000009", "sequence": "2"})
        self.simulator.calls.append(call)
        direction = "OUTBOUND" if is_ours else "INBOUND"
        self.truth[f"{start}.{number}"] = (direction, "ANSWERED" if talked else "MISSED", 60 if talked else 0, f"+{CLIENT}")
        return call

    def correct(self, call):
        """Let the call have been handed on, as is told later."""
        key, first = call[0]["linkedid"], int(call[0]["linkedid"].partition(".")[0])
        call.append(row(0, first + 72, 0, 50, linkedid=key, sequence="7", uniqueid=key, dstchannel="PJSIP/102-00000005"))
        self.truth[key] = ("INBOUND", "ANSWERED", 110, f"+{CLIENT}")

    def break_(self):
        """Let the provider send a record that nobody can read; return its id."""
        self.simulator.calls.append([{**row(99, int(time.time()) - 5000, linkedid="broken"), "start": "yesterday"}])
        return "broken"

    def told(self, _call):
        """It tells nothing by itself."""
        return []
