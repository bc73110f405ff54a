"""Companies that rows have by name: found where there is one of that name, made where there is none."""

from collections.abc import Sequence
from uuid import UUID

from models.companies import Company
from models.db.locking import one_at_a_time
from models.errors import Refused
from models.folding import sort_key
from models.rights import Noun
from resolvers import companies, inputs
from resolvers.changes import Changes
from resolvers.imports.reading import Row, Shape
from resolvers.imports.references import named_by


async def name_companies(work: Changes, shape: Shape, rows: Sequence[Row]) -> None:
    """Give rows the company of the name that they have. Two imports that meet the same new name make one company of it."""
    asking = [row for row in rows if "companyName" in row.values and "companyId" not in row.values]
    if not asking:
        return
    await one_at_a_time("companies by name", work.workspace_id)
    found = await named_by(shape.actor, Noun.COMPANY, {row.values["companyName"] for row in asking})
    await inputs.foresee(Company, shape.actor, [ids[0] for ids in found.values() if len(ids) == 1])
    made = await _made(work, shape, [row for row in asking if row.values["companyName"] not in found])
    for row in [row for row in asking if "companyName" in row.values]:  # of others the name itself was refused
        name = row.values["companyName"]
        ids = found.get(name) or ([made[sort_key(name)]] if sort_key(name) in made else [])
        if len(ids) == 1:
            row.values["companyId"] = f"company_{ids[0]}"
        elif ids:
            row.refuse(
                shape, "companyName", "TAKEN", f"several companies have the name {name[:100]}; give the external id of one"
            )


async def _made(work: Changes, shape: Shape, rows: Sequence[Row]) -> dict[str, UUID]:
    """Make companies that there are none of, in the name of whoever will own the row."""
    prepared: dict[str, companies.Prepared] = {}
    for row in rows:
        key = sort_key(row.values["companyName"])
        if key in prepared:
            continue
        owner = {"owner_id": row.values["ownerId"]} if "ownerId" in row.values else {}
        try:
            prepared[key] = await companies.prepare_company(shape.actor, {"name": row.values["companyName"], **owner})  # type: ignore[typeddict-item]
        except Refused as refusal:
            first = refusal.problems[0]
            row.refuse(shape, "companyName", first.code.value, first.message)
    if prepared:
        await companies.store_companies(work, list(prepared.values()))
        await inputs.foresee(Company, shape.actor, [p.row.id for p in prepared.values()])
    return {key: p.row.id for key, p in prepared.items()}
