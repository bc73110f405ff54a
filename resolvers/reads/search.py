"""Search by parts of names, numbers and addresses, in any letter case and order of words, the best matches first."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from models.db.sql import literal
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
from resolvers.reads.pieces import Param, Scope, Sql, all_of, join, q
from resolvers.reads.tables import Table
from resolvers.reads.walks import Walk

LONGEST = 100
_READ = 2
"""In how many ways a search is read."""
_NOWHERE = "\x01"
"""What no text has."""
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


@dataclass(frozen=True, kw_only=True)
class Search:
    """The rows of a table that are found by words, each in two ways.

    Whose a record is stands beside its text, so its entry alone tells whether it is found and how well: rows are read for what is shown.
    Whoever does not see personal data finds contacts by their names alone, and partners see deals by what these are: their rows are read.
    """

    c: Compilation
    table: Table
    words: Leaf
    deleted: bool

    def condition(self) -> Sql:
        """Return the condition that a row is found."""
        e = self.c.alias("e")
        found = q(
            f"{self.table.alias}.id in (select {e}.entity_id from {self.c.dialect.entries(e)} where {{}})", self._entries(e)
        )
        return q("{} and {}", found, self._has_words(self._name())) if self.by_name_alone else found

    def counted(self) -> tuple[Sql, Sql] | None:
        """Return where what is found can be counted, and the condition, where entries tell all of it; None where the rows must be read."""
        e = self.c.alias("e")
        return (Sql(self.c.dialect.entries(e)), self._entries(e)) if self._tells_all else None

    def walk(self, where: Sql, *, is_all: bool) -> Walk:
        """Return the way to what is found, the best first. ``is_all`` says that nothing is asked but what an entry tells."""
        e, t = self.c.alias("e"), self.table.alias
        identity = Key(name="id", sql=Sql(f"{e}.entity_id"), kind=Kind.ID, descending=True, nullable=False)
        if is_all and self._tells_all:
            keys = [self._rank(f"{e}.text"), identity]
            return Walk(source=Sql(self.c.dialect.entries(e)), where=self._entries(e), keys=keys, row=f"{e}.entity_id")
        text = self._name() if self.by_name_alone else f"{e}.text"
        tied = Sql(f"{t}.workspace_id = {e}.workspace_id and {t}.id = {e}.entity_id")
        named = [self._has_words(text)] if self.by_name_alone else []
        return Walk(
            source=Sql(f"{self.c.dialect.entries(e)} cross join {self.table.bare}"),
            where=all_of([self._entries(e), tied, where, *named]),
            keys=[self._rank(text), identity],
        )

    def keys(self) -> list[Key]:
        """Return the keys by which found rows are sorted, of the rows themselves: how well, then the newest."""
        e, t = self.c.alias("e"), self.table.alias
        rank = self._rank(self._name() if self.by_name_alone else f"{e}.text")
        of = f"from search_entry {e} where {e}.workspace_id = {{}} and {e}.entity_id = {t}.id"
        identity = Key(name="id", sql=Sql(f"{t}.id"), kind=Kind.ID, descending=True, nullable=False)
        return [replace(rank, sql=q(f"(select {{}} {of})", rank.sql, self.c.workspace)), identity]

    @cached_property
    def by_name_alone(self) -> bool:
        """Tell whether the rows have a text by which the caller may not find them."""
        concealed = any(self.c.door.conceals(f"Contact.{name}") for name in ("phones", "emails", "handles"))
        return self.table.entity.name == "Contact" and concealed

    @property
    def _tells_all(self) -> bool:
        return self.c.caller.agreed is None and not self.by_name_alone

    def _name(self) -> str:
        return f"(' ' || {self.table.alias}.name_key)"

    @cached_property
    def _ways(self) -> Callable[[Scope], tuple[list[str], list[str]]]:
        words = self.words  # a plan is kept: it holds this, and nothing of the request that it was made for
        return lambda scope: readings(words.get(scope.variables), scope.actor.country)

    @cached_property
    def _every(self) -> list[Param]:
        ways = self._ways
        return [self.c.dialect.words_param(lambda s, way=way: ways(s)[way]) for way in range(_READ)]  # type: ignore[misc]

    def _has_words(self, text: str) -> Sql:
        return q("({})", join(" or ", [self.c.dialect.has_words(text, words) for words in self._every]))

    def _entries(self, e: str) -> Sql:
        """Return the condition on an entry that it is found, by a record that the caller may see."""
        noun = self.table.entity.noun
        present = "not " if self.deleted else ""
        shared = self.c.caller.agreed is not None
        scope = None if shared else self.c.door.in_scope(noun, Sql(f"{e}.owner_id"))
        return all_of(
            [
                q(f"{e}.workspace_id = {{}} and {e}.noun = {literal(noun)} and {present}{e}.is_present", self.c.workspace),
                self.c.dialect.finds(e, self._ways, _READ),
                *([scope] if scope is not None else []),
            ]
        )

    def _rank(self, text: str) -> Key:
        """Return the key that puts first what begins with the search, then where a word does, then the rest."""
        ways = self._ways

        def begins(scope: Scope, way: int) -> str:
            read = ways(scope)
            return " " + " ".join(read[way]) if read[way] not in read[:way] else _NOWHERE

        places = [self.c.dialect.place(text, Param("text", lambda s, way=way: begins(s, way))) for way in range(_READ)]  # type: ignore[misc]
        sql = self.c.dialect.least([q("case {} when 1 then 0 when 0 then 2 else 1 end", place) for place in places])
        return Key(name="rank", sql=sql, kind=Kind.INT, descending=False, nullable=False)
