"""Every registered provider as the conformance suite sees it: its simulator, calls made up with what they must come to be, and what it sends by itself.

A provider is added with a class like ``Mango`` and a line in ``SUBJECTS``.
"""

import time
from urllib.parse import parse_qs, urlencode

import httpx

from integrations.simulators.mango import MangoSimulator
from integrations.simulators.sounds import Tone
from integrations.telephony import PROVIDERS, mango
from tests.integrations.asterisk_subject import Asterisk
from tests.integrations.calls import CLIENT, START, UNANSWERED, leg, made, outbound
from tests.integrations.twilio_subject import Twilio


def moved(value, by):
    """Return a call as if it had been at another time."""
    if isinstance(value, dict):
        return {
            k: v + by if k.endswith("_time") and isinstance(v, int) and v >= START else moved(v, by) for k, v in value.items()
        }
    return [moved(one, by) for one in value] if isinstance(value, list) else value


class Mango:
    """Mango Office. What a call must come to be is said beside it by hand: direction, outcome, seconds of talk, the client's number."""

    settings = {"api_key": "the-key", "api_salt": "the-salt", "pace_seconds": "0"}
    throttled, down = ["429", "429"], ["500"] * 40
    half_answer = ["half"]
    pulls_legs = True
    """Whether what is pulled says more of a call than what it tells by itself: its legs."""

    def __init__(self):
        self.simulator = MangoSimulator(key="the-key", salt="the-salt", pace_seconds=0)
        self.truth = {}

    def open(self, row):
        found = PROVIDERS["mango"].read(row.credentials.open())
        return mango.connect(found, transport=httpx.ASGITransport(app=self.simulator.app()))

    def small_pages(self, monkeypatch):
        monkeypatch.setattr("integrations.telephony.mango.account.PAGE", 5)

    def add(self, number, minutes=90, **said):
        """Let a call have been so many minutes ago; every third is missed, every fourth is one of ours."""
        name, talked = f"c{number}", number % 3 != 0
        parts = leg() if talked else leg(**UNANSWERED)
        how = {} if talked else {"talk_duration": 0, "duration": 12}
        call = (
            outbound(name, leg("number", call_abonent_number=CLIENT)) if number % 4 == 0 and talked else made(name, parts, **how)
        )
        call = moved({**call, **said}, int(time.time()) - 60 * minutes - START)
        self.simulator.calls.append(call)
        direction = "OUTBOUND" if call["context_type"] == 2 else "INBOUND"
        self.truth[name] = (direction, "ANSWERED" if talked else "MISSED", 60 if talked else 0, f"+{CLIENT}")
        return call

    def correct(self, call):
        """Let the provider say something else of a call."""
        call["called_number"] = "74950000000"
        for part in call["context_calls"]:
            part.update(talk_duration=50, call_answer_time=part["call_answer_time"] + 10)
        call["talk_duration"] = 50
        self.truth[call["entry_id"]] = ("INBOUND", "ANSWERED", 50, f"+{CLIENT}")

    def break_(self):
        """Let the provider send a record that nobody can read; return its id."""
        self.simulator.calls.append({**self.add(99), "entry_id": "broken", "context_type": 77})
        return "broken"

    def told(self, call):
        """Return what the provider sends by itself of a call."""
        return [
            self.simulator.event(
                "events/call",
                {
                    "entry_id": call["entry_id"],
                    "call_id": f"{call['entry_id']}:1",
                    "timestamp": call["context_start_time"],
                    "seq": 1,
                    "call_state": "Appeared",
                    "location": "abonent",
                    "from": {"number": call["caller_number"]},
                    "to": {"extension": "101"},
                },
            ),
            self.simulator.summary(call, line="74951112233"),
        ]

    def forged(self, call):
        place, body = self.simulator.summary(call)
        form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
        return place, urlencode({**form, "json": form["json"].replace(CLIENT, "79990000000")}).encode()

    def record(self):
        """Let the provider have a recording; return its id and what it is."""
        tone = self.simulator.recordings["recorded"] = Tone(seconds=9)
        return "recorded", b"".join(tone.pieces())


SUBJECTS = {"mango": Mango, "twilio": Twilio, "asterisk": Asterisk}
