"""What rows refer to, found for many rows at once: their own records, people, companies, contacts, deals and stages.

Records are named by the external id that an import gave them, by their own id, or by name where just one has it. Of what the caller may not see
nothing is told: it is not there.
"""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from models.companies import Company
from models.contacts import Contact
from models.deals import Deal
from models.folding import sort_key
from models.interactions import Interaction
from models.jobs import ExternalKey, ImportRow, RowStatus
from models.rights import Noun, Verb, hiding
from models.users import User, email_key
from resolvers import inputs
from resolvers.access import Actor
from resolvers.imports.reading import Row, Shape
from resolvers.imports.targets import ID, VERSION

RECORDS: Mapping[Noun, type[Contact | Company | Deal | Interaction]] = {
    Noun.CONTACT: Contact,
    Noun.COMPANY: Company,
    Noun.DEAL: Deal,
    Noun.INTERACTION: Interaction,
}
_NAMED: Mapping[str, Noun] = {"company": Noun.COMPANY, "contact": Noun.CONTACT, "deal": Noun.DEAL}
PEOPLE = ("owner", "user")


async def look_up(shape: Shape, rows: Sequence[Row]) -> None:
    """Find what rows refer to. What is not there is told, and the row goes on without it."""
    going = [row for row in rows if not row.fails]
    await _own_records(shape, going)
    await _repeats(shape, going)
    for name, noun in _NAMED.items():
        await _records(shape, name, noun, going)
    await _people(shape, going)


async def _own_records(shape: Shape, rows: Sequence[Row]) -> None:
    """Find the records that rows are of: by their own ids, else by the external ids of an earlier import."""
    keys, present = await _keys(shape.actor, shape.noun, [row.external_id for row in rows if row.external_id])
    given = {_uuid(row.values[ID]) for row in rows if ID in row.values}
    found = await _present(shape.actor, shape.noun, given)
    for row in rows:
        row.known = keys.get(row.external_id or "")
        if row.known is not None:
            row.record_id, row.version = row.known.record_id, row.known.record_version
        elif ID in row.values and _uuid(row.values[ID]) in found:
            row.record_id, row.version = _uuid(row.values[ID]), row.values.get(VERSION)
    for row in rows:
        known = row.known
        if known and row.digest == known.digest and row.version == present.get(known.record_id) and not known.disputed:
            row.outcome.status, row.outcome.record_id = RowStatus.UNCHANGED, row.record_id


async def _repeats(shape: Shape, rows: Sequence[Row]) -> None:
    """Refuse rows with the id of an earlier row of the file, however far apart they are: which of them holds is not for us to say."""
    seen: dict[int, int] = {}
    identities = [row.outcome.identity for row in rows if row.outcome.identity is not None]
    if identities and shape.job_id is not None:
        before = ImportRow.filter(workspace_id=shape.actor.workspace_id, job_id=shape.job_id, identity__in=identities)
        seen = dict(await before.order_by("-number").values_list("identity", "number"))
    for row in rows:
        identity = row.outcome.identity
        if identity is None:
            continue
        if identity in seen:
            row.outcome.status = RowStatus.FAILED
            row.fail(shape.column_of("externalId"), "TAKEN", f"line {seen[identity]} has the same id")
        seen.setdefault(identity, row.outcome.number)


async def _keys(actor: Actor, noun: Noun, wanted: Iterable[str]) -> tuple[dict[str, ExternalKey], dict[UUID, int]]:
    """Return the keys of records that the caller may see, their own first, and the versions of the records."""
    external_ids = list(set(wanted))
    if not external_ids:
        return {}, {}
    keys = ExternalKey.filter(workspace_id=actor.workspace_id, noun=noun, external_id__in=external_ids)
    found = await keys.order_by("-created_at", "-id")
    present = await _present(actor, noun, {key.record_id for key in found})
    seen = [key for key in found if key.record_id in present]
    return {key.external_id: key for key in sorted(seen, key=lambda key: key.owner_id == actor.user_id)}, present


async def _present(actor: Actor, noun: Noun, ids: Iterable[UUID]) -> dict[UUID, int]:
    """Return the versions of those records that the caller may see."""
    wanted = list(ids)
    rows = RECORDS[noun].filter(workspace_id=actor.workspace_id, id__in=wanted)
    found = await rows.values_list("id", "owner_id", "version") if wanted else []
    return {row_id: version for row_id, owner_id, version in found if actor.may(Verb.READ, noun, owner_id)}


async def _records(shape: Shape, name: str, noun: Noun, rows: Sequence[Row]) -> None:
    """Find the records that rows name; what is found is read in one statement, to be referred to."""
    asking = [row for row in rows if row.values.get(name) and row.outcome.status is not RowStatus.UNCHANGED]
    wanted = {row.values[name] for row in asking}
    if not wanted:
        return
    keys, _ = await _keys(shape.actor, noun, wanted)
    prefix = f"{noun.value.lower()}_"
    own = {given: found for given in wanted if given.startswith(prefix) and (found := _maybe(given)) is not None}
    ids = {**{given: key.record_id for given, key in keys.items()}, **own}
    several = set[str]()
    if (named := wanted - ids.keys()) and hiding(f"{noun.value.title()}.name", shape.actor.rights.hidden) is None:
        by_name = await named_by(shape.actor, noun, named)
        several = {given for given, found in by_name.items() if len(found) > 1}
        ids |= {given: found[0] for given, found in by_name.items() if len(found) == 1}
    await inputs.foresee(RECORDS[noun], shape.actor, ids.values())
    for row in asking:
        given = row.values[name]
        if given in ids:
            row.values[f"{name}Id"] = f"{prefix}{ids[given]}"
        elif given in several:
            row.refuse(shape, name, "TAKEN", f"several have the name {given[:100]}; say which by its external id")
        elif name != "company" or "companyName" not in row.values:
            row.refuse(shape, name, "NOT_FOUND", f"there is no {name} with the external id or name {given[:100]}")


async def named_by(actor: Actor, noun: Noun, names: Iterable[str]) -> dict[str, list[UUID]]:
    """Return the records with these names that the caller may see."""
    model = RECORDS[noun]
    column = "title_key" if noun is Noun.DEAL else "name_key"
    by_key: dict[str, list[str]] = {}
    for name in names:
        by_key.setdefault(sort_key(name), []).append(name)
    query = model.filter(workspace_id=actor.workspace_id, deleted_at__isnull=True, **{f"{column}__in": list(by_key)})
    found: dict[str, list[UUID]] = {}
    for row_id, key, owner_id in await query.order_by("created_at", "id").values_list("id", column, "owner_id"):
        if actor.may(Verb.READ, noun, owner_id):
            for name in by_key[key]:
                found.setdefault(name, []).append(row_id)
    return found


async def _people(shape: Shape, rows: Sequence[Row]) -> None:
    """Find users by e-mail, or by name where one active user alone has it."""
    if not any(row.values.get(name) for row in rows for name in PEOPLE):
        return
    users = await User.filter(workspace_id=shape.actor.workspace_id)
    emails = {email_key(user.email): user.id for user in users}
    names: dict[str, list[UUID]] = {}
    for user in users:
        if user.is_active:
            names.setdefault(sort_key(user.name), []).append(user.id)
    for row in rows:
        for name in PEOPLE:
            given = row.values.get(name)
            if not given:
                continue
            found = [emails[email_key(given)]] if email_key(given) in emails else names.get(sort_key(given), [])
            if len(found) == 1:
                row.values[f"{name}Id"] = f"user_{found[0]}"
            elif found:
                row.refuse(shape, name, "TAKEN", f"several users have the name {given[:100]}; give the e-mail")
            else:
                row.refuse(shape, name, "NOT_FOUND", f"there is no user with the e-mail or name {given[:100]}")


def _uuid(global_id: str) -> UUID:
    return UUID(global_id.partition("_")[2])


def _maybe(global_id: str) -> UUID | None:
    try:
        return _uuid(global_id)
    except ValueError:
        return None
