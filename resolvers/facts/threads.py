"""Threads: the messages of one contact in one channel in their order, and what stands next to a message in it.

Whatever is asked of a thread is asked of the neighbourhood of a message: one step down the index of threads, however long the thread is.
A row with a place in a thread has its three columns, ``started_at`` and ``id``.
"""

from models.db.triggers import When
from resolvers.facts.dialogs import SETTLED, THREAD
from resolvers.facts.rebuilding import Concern

WRITTEN = "{t}.kind in ('MESSAGE', 'EMAIL')"
"""What a row must be to have a place in a thread at all: calls, of which there are most, have none."""
READ = (
    "workspace_id", "id", "contact_id", "channel", "kind", "direction", "started_at", "day", "user_id", "deleted_at", "is_automatic",
    "settled_at",
)  # fmt: skip
"""The columns of a message from which anything in its thread follows."""
GUARDS = "select x.workspace_id, x.contact_id as id from {rows} x where x.contact_id is not null"
"""Whose threads are changed by one transaction at a time: of two messages that come at once, the second sees the first."""
BUCKETS = 256
_BEGINNING = "'0001-01-01T00:00:00.000000Z'"
_FIRST = "'00000000-0000-0000-0000-000000000000'"
_STANDS = "f.kind in ('MESSAGE', 'EMAIL') and f.deleted_at is null and not f.is_automatic"
_SETTLED = SETTLED.format(t="f")


def of_thread(alias: str, x: str) -> str:
    """Return the condition that two rows are of one thread."""
    return " and ".join(f"{alias}.{name} = {x}.{name}" for name in THREAD)


def following(way: str, x: str, what: str = "f.id", stands: str = _STANDS) -> str:
    """Return the SQL of the first message that went one way after the place of ``x``."""
    return _beside(way, x, what, stands, sign=">", end="<=", order="asc")


def preceding(way: str, x: str, what: str = "f.id", stands: str = _STANDS) -> str:
    """Return the SQL of the last message that went one way before the place of ``x``."""
    return _beside(way, x, what, stands, sign="<", end=">=", order="desc")


def following_settled(x: str, what: str = "f.id") -> str:
    """Return the SQL of the first message after the place of ``x`` that needs no answer, nor any before it."""
    return following("INBOUND", x, what, _SETTLED)


def preceding_settled(x: str, what: str = "f.id") -> str:
    """Return the SQL of the last such message before the place of ``x``."""
    return preceding("INBOUND", x, what, _SETTLED)


def _beside(way: str, x: str, what: str, stands: str, *, sign: str, end: str, order: str) -> str:
    # The direction is a range and stands in the order, so that an index of threads alone has that order (dialogs.py says why).
    place = f"(f.direction, f.started_at, f.id) {sign} ('{way}', {x}.started_at, {x}.id) and f.direction {end} '{way}'"
    ordered = ", ".join(f"f.{name} {order}" for name in ("direction", "started_at", "id"))
    return f"(select {what} from interaction f where {of_thread('f', x)} and {stands} and {place} order by {ordered} limit 1)"


def placed(source: str, at: str, row: str) -> str:
    """Return a relation of places in the threads of rows ``x``: where some message is, or the beginning where there is none."""
    thread = ", ".join(f"x.{name}" for name in THREAD)
    return f"(select {thread}, coalesce({at}, {_BEGINNING}) as started_at, coalesce({row}, {_FIRST}) as id from {source})"


def responsible(x: str) -> str:
    """Return the SQL of whose contact ``x`` was of at its instant: until the first change of owner after it, whose it was then."""
    later = f"from past_contact_owner o where o.workspace_id = {x}.workspace_id and o.contact_id = {x}.contact_id and o.until > {x}.started_at"
    present = f"(select c.owner_id from contact c where c.workspace_id = {x}.workspace_id and c.id = {x}.contact_id)"
    past = f"(select o.owner_id {later} order by o.until limit 1)"
    return f"case when exists (select 1 {later}) then {past} else {present} end"


def dialog_of(x: str) -> str:
    """Return the SQL of the dialog that ``x`` belongs to, where it has been made already."""
    return f"(select d.id from dialog d where {of_thread('d', x)})"


def begun(table: str) -> Concern:
    """Return the concern by which facts of a thread learn of the dialog that is made for it."""
    facts = f"select f.workspace_id, f.first_id as id from {{rows}} x join {table} f on {of_thread('f', 'x')}"
    return Concern(
        table="dialog", columns=("workspace_id", "id", "contact_id", "channel"), on=[When.INSERT], subjects=facts, guards=GUARDS
    )


def given_away(table: str) -> Concern:
    """Return the concern by which facts that begin after their contact was given to somebody else are that one's; all others stay whose they were."""
    subjects = (
        "select f.workspace_id, f.first_id as id from {rows} t join contact c on c.workspace_id = t.workspace_id and c.id = t.id "
        f"join {table} f on f.workspace_id = c.workspace_id and f.contact_id = c.id and f.started_at >= c.updated_at"
    )
    guards = "select t.workspace_id, t.id from {rows} t"
    return Concern(
        table="contact", columns=("workspace_id", "id", "owner_id"), on=[When.UPDATE], subjects=subjects, guards=guards
    )
