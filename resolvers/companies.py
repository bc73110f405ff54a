"""Creating and changing companies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict

from models.companies import Company
from models.events.companies import CompanyCreated, CompanyUpdated
from models.rights import Noun, Verb
from resolvers import custom, inputs
from resolvers.access import Actor
from resolvers.changes import Changes
from resolvers.custom import CustomDraft, Values
from resolvers.inputs import Problems
from resolvers.updating import update


class CompanyFields(TypedDict, total=False):
    """What can be set on a company. An absent key leaves the value as it is; None clears it."""

    name: str | None
    website: str | None
    source: str | None
    comment: str | None
    tags: Sequence[str] | None
    owner_id: str | None
    custom: Sequence[CustomDraft] | None


class NewCompany(CompanyFields, total=False):
    """What can be set on a new company: its id too, if the client made one."""

    id: str | None


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """A company that has been checked and can be stored."""

    row: Company
    columns: dict[str, Any]
    values: Values


async def create_company(work: Changes, actor: Actor, fields: NewCompany) -> Company:
    """Add a company; the caller owns it unless another owner is named."""
    prepared = await prepare_company(actor, fields)
    await store_companies(work, [prepared])
    return prepared.row


async def prepare_company(actor: Actor, fields: NewCompany) -> Prepared:
    """Check a new company; nothing is stored yet."""
    columns = await _checked(actor, {"name": None, **fields})
    values = await custom.checked(actor, Noun.COMPANY, fields.get("custom"))
    inputs.may_create(actor, Noun.COMPANY, columns.get("owner_id", actor.user_id))
    identity = await inputs.new_id(Company, actor, "input.id", fields.get("id"))
    row = Company(**{"id": identity, "workspace_id": actor.workspace_id, "owner_id": actor.user_id, **columns})
    return Prepared(row=row, columns=columns, values=values)


async def store_companies(work: Changes, prepared: Sequence[Prepared]) -> None:
    """Store new companies, in a few statements however many they are."""
    await Company.bulk_create([p.row for p in prepared])
    await custom.add([(p.row, p.values) for p in prepared])
    for p in prepared:
        work.record(CompanyCreated.of(p.row, after={**p.columns, **p.values.shown()}))


async def update_company(
    work: Changes, actor: Actor, row_id: str, fields: CompanyFields, expected_version: int | None = None
) -> Company:
    """Change a company."""
    company = await inputs.load(Company, actor, "id", row_id, verb=Verb.UPDATE)
    columns = await _checked(actor, fields)
    values = await custom.checked(actor, Noun.COMPANY, fields.get("custom"))
    extra = await values.changed(company)
    before = await update(work, company, columns, event=CompanyUpdated, expected_version=expected_version, extra=extra)
    if before.keys() & extra.keys():
        await values.write(company)
    return company


async def _checked(actor: Actor, fields: Mapping[str, Any]) -> dict[str, Any]:
    problems = Problems()
    columns: dict[str, Any] = {}
    for name in ("name", "website", "source", "comment"):
        if name in fields:
            longest = inputs.longest_of(Company, name)
            columns[name] = inputs.text(problems, f"input.{name}", fields[name], longest=longest, required=name == "name")
    if "tags" in fields:
        columns["tags"] = inputs.tags(problems, "input.tags", fields["tags"])
    problems.check()
    if "owner_id" in fields:
        columns["owner_id"] = await inputs.owner(actor, Noun.COMPANY, "input.ownerId", fields["owner_id"])
    return columns
