"""Search by parts of names, numbers and addresses, in any letter case and order of words, the best matches first."""

import re

from models.emails import address_key
from models.errors import BadInput
from models.folding import sort_key
from models.numbering import trunk_of
from models.phones import alone
from models.writing import visible
from resolvers.reads.arguments import Leaf
from resolvers.reads.compilation import Compilation
from resolvers.reads.cursors import Key
from resolvers.reads.declare import Kind
from resolvers.reads.pieces import Param, Scope, Sql, join, q
from resolvers.reads.tables import Table

LONGEST = 100
_RUN = re.compile(r"\+?\(?\d[\d\s().\-/]*\d")
_TRUNK = 4
"""Digits up to which a number is not taken for one with what is dialled before it at home."""


def readings(text: str, country: str) -> tuple[list[str], list[str]]:
    """Return the folded words of a search in two ways: as they are, and with what looks like a telephone number as one word.

    What looks like a number may be a date, a contract or a part of a title as well: it is found as both.
    """
    folded = sort_key(text) if len(text) <= LONGEST else ""
    if not folded:
        raise BadInput(f"search: must have 1 to {LONGEST} characters.")
    number = alone(visible(text), country)
    if number is not None:
        return _words(folded), [number.lstrip("+")]
    found = [_digits(run, country) for run in _RUN.findall(folded)]
    return _words(folded), [*_words(_RUN.sub(" ", folded)), *found]


def _words(folded: str) -> list[str]:
    """Return words. An address is searched in the form in which it is kept, and a name in a messenger without its @."""
    kept = (sort_key(address_key(word)) if ".xn--" in word or "@xn--" in word else word for word in folded.split())
    return [word.lstrip("@") or word for word in kept]


def _digits(run: str, country: str) -> str:
    """Return the digits of a part of a number, without what is dialled before it at home or from abroad."""
    digits = re.sub(r"\D", "", run)
    before = "" if run.startswith("+") else trunk_of(country) or ""
    if digits.startswith("00"):
        return digits[2:]
    return digits.removeprefix(before) if len(digits) > _TRUNK else digits


def condition(c: Compilation, table: Table, search: Leaf) -> Sql:
    """Return the condition that a row is found. Whoever does not see personal data finds contacts by their names alone."""

    def given(scope: Scope) -> tuple[list[str], list[str]]:
        return readings(search.get(scope.variables), scope.actor.country)

    every = [c.dialect.words_param(lambda s, way=way: given(s)[way]) for way in (0, 1)]  # type: ignore[misc]

    def has_words(text: str) -> Sql:
        return q("({})", join(" or ", [c.dialect.has_words(text, words) for words in every]))

    found = q(
        f"{table.alias}.id in (select e.entity_id from search_entry e where e.workspace_id = {{}} and {{}} and {{}})",
        c.workspace, c.dialect.is_indexed("e", given, 2), has_words("e.text"),
    )  # fmt: skip
    if by_name_alone(c, table):
        return q("{} and {}", found, has_words(f"{table.alias}.name_key"))
    return found


def by_name_alone(c: Compilation, table: Table) -> bool:
    """Tell whether a table's rows have a text by which the caller may not find them."""
    return table.entity.name == "Contact" and any(c.door.conceals(f"Contact.{name}") for name in ("phones", "emails", "handles"))


def rank(c: Compilation, table: Table, search: Leaf) -> Key:
    """Return the key by which found rows are sorted: what begins with the search, then a word that does, then the rest."""
    ways = [
        Param("text", lambda s, way=way: " ".join(readings(search.get(s.variables), s.actor.country)[way]))  # type: ignore[misc]
        for way in (0, 1)
    ]
    spaced = [Param("text", lambda s, first=first: f" {first.get(s)}") for first in ways]  # type: ignore[misc]
    text = Sql(f"{table.alias}.name_key" if by_name_alone(c, table) else "e.text")
    sql = q(
        f"(select case when {{}} then 0 when {{}} then 1 else 2 end from search_entry e "
        f"where e.workspace_id = {{}} and e.entity_id = {table.alias}.id)",
        join(" or ", [c.dialect.starts_with(text, first) for first in ways]),
        join(" or ", [c.dialect.contains(text, word) for word in spaced]), c.workspace,
    )  # fmt: skip
    return Key(name="rank", sql=sql, kind=Kind.INT, descending=False, nullable=False)
