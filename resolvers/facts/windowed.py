"""The facts that are told by a window of the workspace's settings, and that are told anew, some at a time, when it changes."""

from resolvers.facts.conversations import CONVERSATION
from resolvers.facts.deal_sources import DEAL_SOURCE
from resolvers.facts.follow_ups import FOLLOW_UP
from resolvers.facts.wins import CLIENT_WIN

FACTS = {fact.table: (fact, fact.window) for fact in (CONVERSATION, FOLLOW_UP, CLIENT_WIN, DEAL_SOURCE) if fact.window}
"""By their tables, in the order in which they are told anew: each with its window."""
SETTINGS = frozenset(window.setting for _, window in FACTS.values())
"""The columns of these windows."""
