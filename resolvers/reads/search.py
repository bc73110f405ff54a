"""Search by parts of names, numbers and addresses, in any letter case and order of words, the best matches first."""

import re

from models.errors import BadInput
from models.folding import sort_key
from resolvers.reads.arguments import Leaf
from resolvers.reads.compilation import Compilation
from resolvers.reads.cursors import Key
from resolvers.reads.declare import Kind
from resolvers.reads.sql import Param, Scope, Sql, q
from resolvers.reads.tables import Table

LONGEST = 100
_NUMBER = re.compile(r"[\d\s().+\-]{3,}")


def words(text: str) -> list[str]:
    """Return the folded words of a search. A telephone number is one word, however it is written."""
    folded = sort_key(text) if len(text) <= LONGEST else ""
    if not folded:
        raise BadInput(f"search: must have 1 to {LONGEST} characters.")
    if _NUMBER.fullmatch(folded):
        digits = re.sub(r"\D", "", folded)
        return (
            [digits[1:] if digits.startswith("8") and len(digits) > 4 and "+" not in folded else digits] if digits else [folded]
        )
    return folded.split()


def condition(c: Compilation, table: Table, search: Leaf) -> Sql:
    """Return the condition that a row is found. Whoever does not see personal data finds contacts by their names alone."""

    def given(scope: Scope) -> list[str]:
        return words(search.get(scope.variables))

    every = c.dialect.words_param(given)
    found = q(
        f"{table.alias}.id in (select e.entity_id from search_entry e where e.workspace_id = {{}} and {{}} and {{}})",
        c.workspace, c.dialect.is_indexed("e", given), c.dialect.has_words("e.text", every),
    )  # fmt: skip
    if by_name_alone(c, table):
        return q("{} and {}", found, c.dialect.has_words(f"{table.alias}.name_key", every))
    return found


def by_name_alone(c: Compilation, table: Table) -> bool:
    """Tell whether a table's rows have a text by which the caller may not find them."""
    return table.entity.name == "Contact" and any(c.door.conceals(f"Contact.{name}") for name in ("phones", "emails", "handles"))


def rank(c: Compilation, table: Table, search: Leaf) -> Key:
    """Return the key by which found rows are sorted: what begins with the search, then a word that does, then the rest."""
    first = Param("text", lambda s: " ".join(words(search.get(s.variables))))
    spaced = Param("text", lambda s: " " + " ".join(words(search.get(s.variables))))
    text = Sql(f"{table.alias}.name_key" if by_name_alone(c, table) else "e.text")
    sql = q(
        f"(select case when {{}} then 0 when {{}} then 1 else 2 end from search_entry e "
        f"where e.workspace_id = {{}} and e.entity_id = {table.alias}.id)",
        c.dialect.starts_with(text, first), c.dialect.contains(text, spaced), c.workspace,
    )  # fmt: skip
    return Key(name="rank", sql=sql, kind=Kind.INT, descending=False, nullable=False)
