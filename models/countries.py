"""Countries, by their ISO 3166 codes of two letters: those whose telephone numbers can be read."""

import phonenumbers

COUNTRIES: frozenset[str] = frozenset(phonenumbers.SUPPORTED_REGIONS)
