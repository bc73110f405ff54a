"""The demo company: a year of six managers, the same for the same seed, its calls pulled through the Mango Office adapter.

Vasily wins most deals, and Pyotr fewest; by conversion they change places (Mango Office: quality beats quantity).
"""

from api.demo.company import API_KEY, API_SALT, Demo, found, live, meet
from api.demo.story import DAYS, Story, anchor_now, tell

__all__ = ["API_KEY", "API_SALT", "DAYS", "Demo", "Story", "anchor_now", "found", "live", "meet", "tell"]
