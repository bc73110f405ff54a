"""What happens to companies."""

from models.events.custom import VALUES
from models.events.event import Changed, Event, event, fields_of, shows
from models.events.forms import WORDS, id_of, ids_of


@fields_of("company", untold=("name_key",))
class _Company(Event):
    name: Changed[str] = shows("Company.name")
    website: Changed[str] = shows("Company.website")
    source: Changed[str] = shows("Company.source")
    tags: Changed[list[str]] = shows("Company.tags", form=WORDS)
    comment: Changed[str] = shows("Company.comment")
    owner_id: Changed[str] = shows("Company.owner", form=id_of("user"))


@fields_of("company", untold=("name_key",))
class _WithCustom(_Company):
    custom: Changed[dict[str, object]] = shows("Company.custom", form=VALUES)


@event("company.created")
class CompanyCreated(_WithCustom):
    """A company was added."""


@event("company.updated")
class CompanyUpdated(_WithCustom):
    """Fields of a company changed."""


@event("company.deleted", "company")
class CompanyDeleted(Event):
    """A company was deleted; it can be restored."""


@event("company.restored", "company")
class CompanyRestored(Event):
    """A deleted company was restored."""


@event("company.merged")
class CompanyMerged(_WithCustom):
    """Others were merged into this company; the subject is the merge."""

    merged_ids: Changed[list[str]] = shows("Merge.mergedIds", form=ids_of("company"))


@event("company.unmerged")
class CompanyUnmerged(_WithCustom):
    """A merge into this company was taken back; the subject is the merge."""

    merged_ids: Changed[list[str]] = shows("Merge.mergedIds", form=ids_of("company"))


EVENTS = (CompanyCreated, CompanyUpdated, CompanyDeleted, CompanyRestored, CompanyMerged, CompanyUnmerged)
