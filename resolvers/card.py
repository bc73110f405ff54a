"""The client card: what a phone shows while it rings. One statement, also for a number that nobody knows."""

import secrets
from collections.abc import Mapping
from functools import partial
from hashlib import blake2b
from typing import Any

import orjson

from models.db.sql import literal
from models.emails import address_key
from models.errors import BadInput
from models.handles import handle_key
from resolvers.reads import ids, numbers, orders, pages
from resolvers.reads.arguments import Leaf, plain
from resolvers.reads.compilation import Compilation
from resolvers.reads.cursors import CursorMarks, mark
from resolvers.reads.declare import Connection, Kind
from resolvers.reads.merged import has_id
from resolvers.reads.pieces import Param, Sql, all_of, q
from resolvers.reads.tables import Table
from resolvers.reads.walk import Selected

WAYS = {"phone": "Contact.phones", "email": "Contact.emails", "handle": "Contact.handles", "id": "Contact.id"}
"""How a card may be asked for, and the field that each looks in."""
SIMILAR = 5
_VERSION, _NOT_MODIFIED = secrets.token_hex(16), secrets.token_hex(16)
"""Stand in a card's text where its version and what is told of it belong, until the whole text is known. Nobody can write them into a record."""


def _number(arguments: dict[str, Any]) -> Param:
    leaf = arguments.get("phone")
    return numbers.named(leaf) if isinstance(leaf, Leaf) else Param("text", lambda _: None)


def _versioned(text: str, names: Mapping[str, str], known: Any) -> str:
    """Return a card with its version, which is a digest of all that it shows; of one that the caller holds nothing else is sent."""
    version = blake2b(text.replace(_VERSION, "").replace(_NOT_MODIFIED, "").encode(), digest_size=12).hexdigest()
    if version != known:
        return text.replace(_VERSION, version).replace(f'"{_NOT_MODIFIED}"', "false")
    said = {"version": version, "notModified": True, "__typename": "ClientCard"}
    shown = orjson.loads(text)
    kept = {key: shown[key] if name in {"number", "isKnown"} else said.get(name) for key, name in names.items()}
    return orjson.dumps(kept).decode()


class ClientCard:
    """Compiles the root field ``clientCard``."""

    def __call__(self, c: Compilation, selected: Selected, _table: Table | None) -> tuple[Sql, None]:
        """Return the SQL of the card."""
        given = [name for name in WAYS if selected.arguments.get(name) is not None]
        if len(given) != 1:
            raise BadInput("clientCard: give exactly one of phone, email, handle and id.")
        c.door.check_asked(WAYS[given[0]], given[0])
        contact = c.table("Contact")
        source, condition = self._found(c, contact, given[0], selected.arguments)
        found = q(f"select {contact.alias}.* from {source} where {{}} and {{}} limit 1", c.visible(contact), condition)
        number = _number(selected.arguments)
        fields = c.walker.fields(c.walker.named("ClientCard"), selected.below)
        pairs = [(f.key, c.under(f.key, partial(self._field, c, f, contact, number))) for f in fields]
        known = selected.arguments.get("knownVersion")
        if known is not None or any(f.name in {"version", "notModified"} for f in fields):
            names = {f.key: f.name for f in fields}
            c.finish = lambda text, scope: _versioned(text, names, plain(known, scope))
        built = c.dialect.object(pairs)
        joined = contact.joined(q(f"(select 1 as one) o left join ({{}}) {contact.alias} on true", found))
        return q("(select {} from {})", built, joined), None

    def _found(self, c: Compilation, contact: Table, way: str, arguments: dict[str, Any]) -> tuple[str, Sql]:
        """Return where a contact is looked for, and the condition that it is who was asked for; of several, who had it first."""
        t, given = contact.alias, arguments[way]
        if way == "id":
            return contact.bare, has_id(c, contact, Param("uuid", lambda s: ids.decode("id", given.get(s.variables), "contact")))
        if way == "handle":
            channel = Param("text", lambda s: str(getattr(v := plain(given["channel"], s), "value", v)))
            handle = Param("text", lambda s: handle_key(channel.get(s), plain(given["handle"], s), s.actor.country))
            table, condition = "contact_handle", q("w.channel = {} and w.handle_key = {}", channel, handle)
        elif way == "email":
            table = "contact_email"
            condition = q("w.address_key = {}", Param("text", lambda s: address_key(given.get(s.variables))))
        else:
            table = "contact_phone"
            condition = q("w.number = {}", _number(arguments))
        found = q("w.workspace_id = {} and {} order by w.created_at, w.id", c.workspace, condition)
        return f"{table} w join {contact.bare} on {t}.id = w.contact_id", found

    def _field(self, c: Compilation, f: Selected, contact: Table, number: Param) -> Sql:
        match f.name:
            case "__typename":
                return Sql(c.text("ClientCard"))
            case "number":
                return q("{}", number)
            case "isKnown":
                return c.dialect.scalar(Kind.BOOL, Sql(f"({contact.alias}.id is not null)"))
            case "version":
                return Sql(c.text(_VERSION))
            case "notModified":
                return Sql(c.text(_NOT_MODIFIED))
            case "contact":
                shown = c.object("Contact", f.below, contact)
                return c.dialect.nested(q(f"(case when {contact.alias}.id is not null then {{}} end)", shown))
            case "similarContacts":
                return self._similar(c, f, contact, number)
            case _:
                return self._calls(c, f, number)

    def _similar(self, c: Compilation, f: Selected, contact: Table, number: Param) -> Sql:
        """Return contacts whose numbers differ in the last two digits alone: a company's block of numbers."""
        other, rows = c.table("Contact"), c.alias("x")
        low = q("substr({}, 1, length({}) - 2)", number, number)
        near = q(
            f"{other.alias}.id in (select w.contact_id from contact_phone w where w.workspace_id = {{}} "
            "and w.number >= {} and w.number < {} || ':' and length(w.number) = length({}))",
            c.workspace, low, low, number,
        )  # fmt: skip
        apart = Sql(c.dialect.words.differ(f"{other.alias}.id", f"{contact.alias}.id"))
        shown = c.object("Contact", f.below, other)
        inner = q(
            f"select {{}} as n from {{}} where {{}} order by {other.alias}.updated_at desc, {other.alias}.id limit {SIMILAR}",
            shown, other.source, all_of([near, apart, c.visible(other)]),
        )  # fmt: skip
        return c.dialect.nested(q(f"(select {{}} from ({{}}) {rows})", c.dialect.array(Sql(f"{rows}.n")), inner))

    def _calls(self, c: Compilation, f: Selected, number: Param) -> Sql:
        """Return the calls of the number that belong to no contact."""
        table = c.table("Interaction")
        unclaimed = Sql(f"{table.alias}.contact_id is null and {table.alias}.kind = {literal('CALL')}")
        where = all_of([q(f"{table.alias}.client_number = {{}}", number), unclaimed, c.visible(table)])
        keys = orders.order_of(c, table, None, Connection(entity="Interaction").order or table.entity.order)
        marks = CursorMarks(sort=mark("unclaimed"), filter=lambda s: mark(number.get(s)))
        return c.dialect.nested(pages.rows(c, f, table=table, where=where, keys=keys, marks=marks))
