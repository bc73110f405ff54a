"""Telephone numbers that are asked for: in any form in which one is written, by the country of the caller's workspace."""

from models.errors import BadInput
from models.phones import LONGEST, NoNumber, e164, is_number, provider_number, read
from resolvers.reads.arguments import Leaf
from resolvers.reads.pieces import Param, Scope


def key(written: str, scope: Scope) -> str:
    """Return the form in which numbers are kept: E.164, or what a provider sent that is no number, such as a short code."""
    country = scope.actor.country
    return e164(written, country) or provider_number(written, country) or written


def named(argument: Leaf) -> Param:
    """Return what a client names as a number: somebody's, or what a provider may send. Only nothing, and what is too long, is refused."""

    def number(scope: Scope) -> str | None:
        written = argument.get(scope.variables)
        if written is not None and not 0 < len(written.strip()) <= LONGEST:
            raise BadInput(f"phone: must have 1 to {LONGEST} characters.")
        return None if written is None else key(written, scope)

    return Param("text", number)


def of_somebody(argument: Leaf) -> Param:
    """Return a number that somebody may have. What is none is refused with the reason."""

    def number(scope: Scope) -> str:
        written = argument.get(scope.variables)
        found = key(written, scope)
        try:
            return found if is_number(found) else read(written, scope.actor.country)
        except NoNumber as reason:
            raise BadInput(f"phone: {reason}.") from None

    return Param("text", number)
