"""A slow executor of the same declarations: graphql-core walks the query, plain Python filters, sorts and pages whole tables.

It shares with the compiler only the declarations. What both say must be equal.
"""

from tests.reference.data import Data, normal
from tests.reference.walking import answer

__all__ = ["Data", "answer", "normal"]
