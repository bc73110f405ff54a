"""Calls of Twilio made up, and what the conformance suite needs to know of it."""

import time
from datetime import UTC, datetime

import httpx

from integrations.exchanges import Retries
from integrations.simulators.twilio import TwilioSimulator, written
from integrations.telephony import PROVIDERS, twilio

SID, TOKEN, OTHER = "AC" + "a" * 32, "auth_token_example_0123456789ab", "auth_token_of_tomorrow_0123456789"
CLIENT, LINE, ANN = "+12025550143", "+12025550100", "client:ann.lee"


def call(sid, start, seconds=0, *, status="completed", parent=None, direction=None, **said):
    """Return a call of Twilio's that began so many seconds into 1970 and lasted so many."""
    ended = start + seconds
    return {
        "sid": sid, "account_sid": SID, "parent_call_sid": parent, "direction": direction or ("outbound-dial" if parent else "inbound"),
        "status": status, "from": CLIENT, "to": ANN if parent else LINE, "date_created": at(start), "date_updated": at(ended),
        "start_time": at(start), "end_time": at(ended), "duration": str(seconds if status == "completed" else 0), "price": "-0.01700",
        "price_unit": "USD", "answered_by": None, "queue_time": "0", "api_version": "2010-04-01", **said,
    }  # fmt: skip


def at(seconds):
    return written(datetime.fromtimestamp(seconds, UTC))


class Twilio:
    """Twilio: every third call is missed, every fourth is one of ours; of the others a leg talks at somebody's phone."""

    settings = {"account_sid": SID, "auth_token": TOKEN}
    throttled, down, half_answer = ["429", "429"], ["500"] * 40, ["half"]
    pulls_legs = True
    url = ""

    def __init__(self):
        self.simulator = TwilioSimulator(account_sid=SID, tokens=[TOKEN])
        self.truth = {}

    def open(self, row):
        found = PROVIDERS["twilio"].read(row.credentials.open())
        return twilio.connect(found, transport=httpx.ASGITransport(app=self.simulator.app()), retries=Retries(wait=0))

    def small_pages(self, monkeypatch):
        monkeypatch.setattr("integrations.telephony.twilio.account.PAGE", 5)
        monkeypatch.setattr("integrations.telephony.twilio.account.BATCH", 5)

    def add(self, number, minutes=90, **said):
        """Let a call have been so many minutes ago; its leg is listed before it."""
        name, talked, start = f"CA{number:032x}", number % 3 != 0, int(time.time()) - 60 * minutes
        if number % 4 == 0 and talked:
            root = call(name, start, 60, direction="outbound-api", **{"from": LINE, "to": CLIENT}, **said)
            self.truth[name] = ("OUTBOUND", "ANSWERED", 60, CLIENT)
        else:
            root = call(name, start, 72, **said)
            leg = call(f"CB{number:032x}", start + 12, 60, status="completed" if talked else "no-answer", parent=name)
            self.simulator.calls.append(leg)
            self.truth[name] = ("INBOUND", "ANSWERED" if talked else "MISSED", 60 if talked else 0, CLIENT)
        self.simulator.calls.append(root)
        return root

    def correct(self, root):
        """Let the provider say something else of a call."""
        changed = at(time.time())
        leg = next(one for one in self.simulator.calls if one["parent_call_sid"] == root["sid"])
        leg.update(duration="50", date_updated=changed)
        root.update(date_updated=changed)
        self.truth[root["sid"]] = ("INBOUND", "ANSWERED", 50, CLIENT)

    def break_(self):
        """Let the provider send a record that nobody can read; return its id."""
        self.simulator.calls.append({**call("CAbroken", int(time.time()) - 5000, 60), "direction": "sideways"})
        return "CAbroken"

    def told(self, root):
        """Return what the provider sends by itself of a call: that it rings, and that it is over."""
        return [
            ("/status", *self.simulator.callback(root, f"{self.url}/status", status=status))
            for status in ("ringing", root["status"])
        ]

    def forged(self, root):
        place, body, headers = self.told(root)[-1]
        return place, body.replace(b"2025550143", b"2025550199"), headers
