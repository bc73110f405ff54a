"""Mutations of companies."""

import strawberry
from strawberry import Maybe

from resolvers import companies, removing
from schema.companies import Company
from schema.mutations.actions import (
    ROW,
    VERSION,
    BulkPayload,
    DeletePayload,
    Payload,
    action,
    assigns,
    creates,
    deletes,
    maybe,
    on,
    payload,
    restores,
    row_field,
    updates,
)
from schema.mutations.custom import CustomValueInput, drafts


@strawberry.input(description="A new company.")
class CompanyCreateInput:
    id: strawberry.ID | None = on(
        "`company_` and a UUID of the client's making, so that it can be referred to before it is sent."
    )
    name: str = strawberry.field(description="The company's name.")
    website: str | None = on("Its website.")
    source: str | None = on("Where it came from.")
    comment: str | None = on("Anything worth knowing.")
    tags: list[str] | None = on("Free words to group by.")
    custom: list[CustomValueInput] | None = on("Values of custom fields.")
    owner_id: strawberry.ID | None = on("Who answers for it; the caller unless given.")


@strawberry.input(description="A change of a company. What is absent stays as it is; null clears it.")
class CompanyUpdateInput:
    name: Maybe[str] = maybe("The company's name.")
    website: Maybe[str | None] = maybe("Its website.")
    source: Maybe[str | None] = maybe("Where it came from.")
    comment: Maybe[str | None] = maybe("Anything worth knowing.")
    tags: Maybe[list[str] | None] = maybe("Free words to group by.")
    custom: Maybe[list[CustomValueInput] | None] = maybe("Values of custom fields; those not named stay as they are.")
    owner_id: Maybe[strawberry.ID | None] = maybe("Who answers for it.")


@payload
class CompanyPayload(Payload):
    """What became of a company."""

    company: Company | None = row_field("Company", "The company after the change; null when nothing was changed.")


@strawberry.type
class CompanyMutations:
    company_create: CompanyPayload | None = action(
        CompanyPayload,
        companies.create_company,
        "Add a company. Event: company.created.",
        creates(CompanyCreateInput, custom=drafts),
    )
    company_update: CompanyPayload | None = action(
        CompanyPayload,
        companies.update_company,
        "Change a company. Event: company.updated.",
        ROW,
        updates(CompanyUpdateInput, custom=drafts),
        VERSION,
    )
    company_delete: DeletePayload | None = deletes(removing.delete_company, "company")
    company_restore: CompanyPayload | None = restores(CompanyPayload, removing.restore_company, "company")
    companies_assign: BulkPayload | None = assigns(companies.update_company, "companies")
