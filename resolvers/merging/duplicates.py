"""Contacts that may be the same person: by number, address or handle, or by a similar name."""

from collections.abc import Sequence
from typing import Any

from rapidfuzz import fuzz

from models.emails import address_key
from models.errors import BadInput
from models.folding import sort_key
from models.handles import handle_key
from resolvers.reads import ids, numbers
from resolvers.reads.arguments import Leaf, json_text, plain
from resolvers.reads.compilation import Compilation, Step
from resolvers.reads.merged import has_id
from resolvers.reads.pieces import Param, Scope, Sql, all_of, join, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

MOST_IDS, MOST_FOUND, CANDIDATES = 20, 20, 50
SIMILAR = 80
"""From which likeness on (0 to 100, whatever the order of the words) two names are similar."""
_FIELDS = {"PHONE": "Contact.phones", "EMAIL": "Contact.emails", "HANDLE": "Contact.handles"}
WAYS = (
    ("PHONE", "contact_phone", "number"),
    ("EMAIL", "contact_email", "address_key"),
    ("HANDLE", "contact_handle", "handle_key"),
)


class ContactDuplicates:
    """Compiles the root field ``contactDuplicates``."""

    def __call__(self, c: Compilation, selected: Selected, _table: Table | None) -> tuple[Sql, Step]:
        """Return the SQL of the candidates, and what weighs them up."""
        stored, draft = selected.arguments.get("ids"), selected.arguments.get("draft")
        if (stored is None) == (draft is None):
            raise BadInput("contactDuplicates: give either ids or a draft.")
        fields = c.walker.fields(c.walker.named("ContactDuplicate"), selected.below)
        asked, pairs = _of_stored(c, stored, _ways(c)) if isinstance(stored, Leaf) else _of_draft(c, draft, _ways(c))
        seen = c.door.in_scope("CONTACT", Sql("s.owner_id")) or Sql("true")
        pairs.append(c.dialect.similar_texts(c.workspace, CANDIDATES, seen))
        contact = c.table("Contact")
        shown = [
            (f.key, c.under(f.key, lambda f=f: c.object("Contact", f.below, contact)))  # type: ignore[misc]
            for f in fields
            if f.name == "contact"
        ]
        known = [(name, Sql(f"g.{name}")) for name, _, _ in WAYS]
        raw = c.dialect.object(
            [("of", Sql("a.id")), ("asked", Sql("a.name")), ("name", Sql(f"{contact.alias}.name_key")), *known, *shown]
        )
        likeness = ", ".join(f"max(case when p.reason = '{name}' then 1 else 0 end) as {name}" for name, _, _ in WAYS)
        found = q(
            "with a as ({}), p as ({}), "
            f"g as (select p.i, p.contact_id, {likeness} from p group by p.i, p.contact_id) "
            f"select {{}} as n from g join a on a.i = g.i cross join {{}} where {contact.alias}.id = g.contact_id "
            f"and {{}} order by a.i, g.PHONE + g.EMAIL + g.HANDLE desc, {contact.alias}.id",
            asked, join(" union all ", pairs), raw, contact.source, c.visible(contact),
        )  # fmt: skip
        listed = c.dialect.nested(q("(select {} from ({}) x)", c.dialect.array(Sql("x.n")), found))
        return listed, lambda rows, _scope: _weigh(rows, fields)


def _ways(c: Compilation) -> list[tuple[str, str, str]]:
    """Return the ways in which the caller may learn that contacts share something; why not the others is told."""
    shown = []
    for reason, table, column in WAYS:
        why = c.door.conceals(_FIELDS[reason])
        if why is None:
            shown.append((reason, table, column))
        else:
            c.door.hidden[f"ContactDuplicate.reasons.{reason}"] = why
    return shown


def _of_stored(c: Compilation, stored: Leaf, ways: Sequence[tuple[str, str, str]]) -> tuple[Sql, list[Sql]]:
    """Return the contacts that are asked about, and those that share a number, address or handle with them."""

    def asked(scope: Scope) -> str:
        given = stored.get(scope.variables)
        if not 1 <= len(given) <= MOST_IDS:
            raise BadInput(f"ids: 1 to {MOST_IDS} of them.")
        return json_text([[i, str(ids.decode("ids", value, "contact"))] for i, value in enumerate(given)])

    contact = c.table("Contact")
    wanted = c.dialect.rows(Param("jsonb", asked), [("i", "int"), ("id", "uuid")])
    t = contact.alias
    known = q(
        f"select w.i, {t}.id, {t}.name_key as name from {{}} w cross join {contact.bare} where {{}} and {{}}",
        wanted, has_id(c, contact, Sql("w.id")), c.visible(contact),
    )  # fmt: skip
    pairs = [
        q(
            f"select a.i, o.contact_id, '{reason}' as reason from a cross join {table} w cross join {table} o where w.workspace_id = {{}} "
            f"and w.contact_id = a.id and o.workspace_id = w.workspace_id and o.{column} = w.{column} and o.contact_id <> a.id"
            + (" and o.channel = w.channel" if reason == "HANDLE" else ""),
            c.workspace,
        )
        for reason, table, column in ways
    ]
    return known, pairs


def _of_draft(c: Compilation, draft: Any, ways: Sequence[tuple[str, str, str]]) -> tuple[Sql, list[Sql]]:
    """Return what a client is about to enter, and the contacts that have one of its numbers, addresses or handles."""
    for field in _FIELDS.values():
        key = field.removeprefix("Contact.")
        if draft.get(key) is not None:
            c.door.check_asked(field, f"draft.{key}")

    def listed(name: str, read: Any) -> Param:
        def values(scope: Scope) -> list[str]:
            given = plain(draft.get(name), scope) or []
            if len(given) > MOST_IDS:
                raise BadInput(f"draft.{name}: at most {MOST_IDS}.")
            return [read(value, scope) for value in given]

        return Param("text[]", values)

    given = {
        "PHONE": listed("phones", numbers.key),
        "EMAIL": listed("emails", lambda v, _: address_key(v)),
        "HANDLE": listed("handles", _handle),
    }
    name = Param("text", lambda scope: sort_key(plain(draft.get("name"), scope) or ""))
    channels = Param("text[]", lambda scope: sorted({handle.partition(" ")[0] for handle in given["HANDLE"].get(scope)}))
    keys = Param("text[]", lambda scope: [handle.partition(" ")[2] for handle in given["HANDLE"].get(scope)])
    pairs = []
    for reason, table, column in ways:
        condition = c.dialect.one_of(Sql(f"o.{column}"), given[reason])
        if reason == "HANDLE":  # along the index, then both of one handle
            named = c.dialect.one_of(Sql(f"o.channel || ' ' || o.{column}"), given[reason])
            indexed = [c.dialect.one_of(Sql("o.channel"), channels), c.dialect.one_of(Sql(f"o.{column}"), keys)]
            condition = all_of([*indexed, named])
        found = f"select 0 as i, o.contact_id, '{reason}' as reason from {table} o where o.workspace_id = {{}} and {{}}"
        pairs.append(q(found, c.workspace, condition))
    return q(f"select 0 as i, {c.dialect.words.no_id} as id, {{}} as name", name), pairs


def _handle(given: dict[str, Any], scope: Scope) -> str:
    channel = str(getattr(given["channel"], "value", given["channel"]))
    return f"{channel} {handle_key(channel, given['handle'], scope.actor.country)}"


def _weigh(rows: Sequence[dict[str, Any]], fields: Sequence[Selected]) -> list[dict[str, Any]]:
    """Return the rows that share something or have a similar name, at most so many for each contact that was asked about."""
    found: dict[Any, list[dict[str, Any]]] = {}
    for row in rows:
        likeness = round(fuzz.token_sort_ratio(row["asked"], row["name"])) if row["asked"] else 0
        reasons = [name for name, _, _ in WAYS if row[name]] + (["NAME"] if likeness >= SIMILAR else [])
        known = {
            "__typename": "ContactDuplicate",
            "of": row["of"] and f"contact_{row['of']}",
            "reasons": reasons,
            "nameSimilarity": likeness,
        }
        if reasons:
            shown = {f.key: row[f.key] if f.name == "contact" else known[f.name] for f in fields}
            found.setdefault(row["of"], []).append({"rank": (-len(reasons), -likeness), "shown": shown})
    ranked = (sorted(group, key=lambda entry: entry["rank"])[:MOST_FOUND] for group in found.values())
    return [entry["shown"] for group in ranked for entry in group]
