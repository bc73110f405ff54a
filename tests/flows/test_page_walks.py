"""Every list in every order, forward and backward, in pages of one to three: every row once, none left out, the same both ways."""

import json

import pytest
from graphql import get_named_type, is_required_argument

from api.engine import make_engine
from models.base import now
from models.contacts import Contact
from models.deals import Deal
from models.events.companies import CompanyUpdated
from models.events.contacts import ContactUpdated
from models.events.deals import DealUpdated
from models.interactions import Interaction
from models.tasks import Task
from resolvers.changes import changes
from schema.documents import Call
from schema.root import SCHEMA

CORE = SCHEMA._schema
PARENTS = ("Contact", "Company", "Deal", "Stage", "Pipeline", "User")
"""Types with lists of their own, and a root list with each of whose rows they are walked."""


def is_list(field):
    return {"first", "after", "last", "before"} <= field.args.keys()


def needs_nothing(field):
    return not any(is_required_argument(argument) for argument in field.args.values())


def orders(field):
    """Return every order of a list: the one that it has by itself, and each field either way."""
    if "orderBy" not in field.args:
        return [None]
    names = [name for name in get_named_type(field.args["orderBy"].type).fields["field"].type.of_type.values if name != "CUSTOM"]
    return [None, *([{"field": name, "direction": way}] for name in names for way in ("ASC", "DESC"))]


ROOTS = [name for name, field in CORE.query_type.fields.items() if is_list(field) and needs_nothing(field)]
NESTED = [
    (parent, name)
    for parent in PARENTS
    for name, field in CORE.type_map[parent].fields.items()
    if is_list(field) and needs_nothing(field)
]


class Walker:
    """Walks a list: ``place`` is where it stands in a document, with LIST for the field and its arguments."""

    def __init__(self, engine, actor, field, name, place="LIST"):
        self.engine, self.actor, self.field, self.name, self.place = engine, actor, field, name, place
        node = get_named_type(get_named_type(field.type).fields["nodes"].type)
        self.shown = "id" if "id" in node.fields else "__typename"
        self.order = str(field.args["orderBy"].type) if "orderBy" in field.args else None

    async def ask(self, arguments, order, **variables):
        declared = ["$cursor: String"] if variables.get("cursor") else []
        if order is not None:
            declared, arguments = [*declared, f"$order: {self.order}"], f"{arguments}, orderBy: $order"
            variables["order"] = order
        what = f"list: {self.name}({arguments}) {{ totalCount edges {{ cursor node {{ {self.shown} }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }}"
        head = f"query({', '.join(declared)})" if declared else "query"
        call = Call(query=f"{head} {{ {self.place.replace('LIST', what)} }}", variables=variables, request_id="t")
        found = json.loads(await self.engine.run(call, self.actor))
        assert "errors" not in found, found
        data = found["data"]
        while "list" not in data:
            data = next(iter(data.values()))
        return data["list"]

    async def walk(self, order, size, *, backward):
        """Return the cursors of the whole list in its order, page by page."""
        seen, cursor, more = [], None, True
        count, way, ahead, end = (
            ("last", "before", "hasPreviousPage", "startCursor") if backward else ("first", "after", "hasNextPage", "endCursor")
        )
        while more:
            page = await self.ask(f"{count}: {size}, {way}: $cursor" if cursor else f"{count}: {size}", order, cursor=cursor)
            edges = [(edge["node"][self.shown], edge["cursor"]) for edge in page["edges"]]
            seen = edges + seen if backward else seen + edges
            more, cursor = page["pageInfo"][ahead], page["pageInfo"][end]
            assert len(edges) == size or not more
            assert len(seen) <= page["totalCount"] + 2 * size, "the same rows come again"
        return seen

    async def check(self, order, position):
        whole = await self.ask("first: 100", order)
        expected = [(edge["node"][self.shown], edge["cursor"]) for edge in whole["edges"]]
        assert len(expected) == whole["totalCount"] or whole["totalCount"] > 100
        size = max(1 + position % 3, -(-len(expected) // 4))
        forward = await self.walk(order, size, backward=False)
        backward = await self.walk(order, size, backward=True)
        assert forward == expected, f"{self.name} {order} forward by {size}"
        assert backward == expected, f"{self.name} {order} backward by {size}"
        assert self.shown != "id" or len({row for row, _ in expected}) == len(expected)
        return len(expected)


@pytest.fixture
async def tied(world):
    """Let some rows be equal in all that they are sorted by, others have none of it, and others be deleted."""
    for model in (Contact, Deal, Interaction, Task):
        rows = await model.filter(workspace_id=world.workspace.id, deleted_at=None).order_by("id")
        at = rows[0].created_at
        await model.filter(id__in=[row.id for row in rows[::2]]).update(created_at=at, updated_at=at)
        await model.filter(id__in=[row.id for row in rows[1:12:4]]).update(deleted_at=now())
    return world


async def test_every_list_of_the_root_in_every_order_is_walked_without_a_gap_or_a_repeat(db, tied):
    engine, walked = make_engine(db.model_copy(update={"rate_limit": 0})), {}

    for name in ROOTS:
        walker = Walker(engine, tied.actors["admin"], CORE.query_type.fields[name], name)
        for position, order in enumerate(orders(walker.field)):
            walked[name] = await walker.check(order, position)

    assert {"contacts", "companies", "deals", "interactions", "tasks"} <= {name for name, rows in walked.items() if rows > 3}


async def test_every_list_of_a_row_is_walked_without_a_gap_or_a_repeat_and_shows_nothing_deleted(db, tied):
    engine, walked = make_engine(db.model_copy(update={"rate_limit": 0})), {}
    contact = max(tied.contacts[:-1], key=lambda c: sum(i.contact_id == c.id for i in tied.interactions))
    ids = {
        "Contact": f"contact_{contact.id}", "Company": f"company_{tied.companies[0].id}", "Deal": f"deal_{tied.deals[0].id}",
        "Stage": f"stage_{tied.stages['New'].id}", "Pipeline": f"pipeline_{tied.pipeline.id}", "User": f"user_{tied.users['anna'].id}",
    }  # fmt: skip
    shown = {"contacts": Contact, "deals": Deal, "interactions": Interaction, "tasks": Task}
    async with changes(tied.workspace.id) as work:
        for event, row in ((ContactUpdated, contact), (CompanyUpdated, tied.companies[0]), (DealUpdated, tied.deals[0])):
            for place in range(5):
                work.record(event.of(row, before={"comment": str(place)}, after={"comment": str(place + 1)}))

    for parent, name in NESTED:
        place = f'node(id: "{ids[parent]}") {{ ... on {parent} {{ LIST }} }}'
        walker = Walker(engine, tied.actors["admin"], CORE.type_map[parent].fields[name], name, place)
        for position, order in enumerate(orders(walker.field)):
            walked[parent, name] = await walker.check(order, position)
        if name in shown:
            listed = [edge["node"]["id"].partition("_")[2] for edge in (await walker.ask("first: 100", None))["edges"]]
            assert await shown[name].filter(id__in=listed, deleted_at__isnull=False).count() == 0, (parent, name)

    assert sum(rows > 0 for rows in walked.values()) >= len(walked) / 2
