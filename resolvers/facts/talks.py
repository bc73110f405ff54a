"""What became of a call, as SQL over an interaction ``{t}``: the one place that says what an answer is, and what was missed.

A person talked where the provider says ANSWERED, or where there was talk: but what was left with a machine is none. A provider's time in a
menu is no talk either; adapters leave it out of the talk time (``CallRecord.talk_seconds``).
"""

FINISHED = "{t}.kind = 'CALL' and {t}.disposition <> 'IN_PROGRESS'"
INBOUND = f"{FINISHED} and {{t}}.direction = 'INBOUND'"
OUTBOUND = f"{FINISHED} and {{t}}.direction = 'OUTBOUND'"
TALKED = "({t}.disposition = 'ANSWERED' or ({t}.disposition <> 'VOICEMAIL' and coalesce({t}.talk_seconds, 0) > 0))"
MISSED = f"{INBOUND} and {{t}}.disposition <> 'UNKNOWN' and not {TALKED}"
"""Voicemail and what was lost in a menu are missed; of what a provider says nothing of, nothing is known."""
