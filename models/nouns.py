"""Which table keeps the records of each noun: the one list."""

from collections.abc import Mapping

from models.base import RestorableRow, Row
from models.companies import Company
from models.contacts import Contact
from models.deals import Deal
from models.interactions import Interaction
from models.rights import Noun
from models.tasks import Task

RECORDS: Mapping[Noun, type[RestorableRow]] = {
    Noun.CONTACT: Contact,
    Noun.COMPANY: Company,
    Noun.DEAL: Deal,
    Noun.INTERACTION: Interaction,
    Noun.TASK: Task,
}
if unkept := set(Noun) - RECORDS.keys():
    raise TypeError(f"RECORDS: no table is named that keeps the records of {', '.join(sorted(unkept))}.")
_NOUNS: Mapping[type[Row], Noun] = {model: noun for noun, model in RECORDS.items()}


def noun_of(model: type[Row]) -> Noun | None:
    """Return the noun whose records a table keeps; None for what has no rights of its own."""
    return _NOUNS.get(model)
