"""What a group of fields covers stays hidden on every path: planted values are looked for in every answer that there is."""

from datetime import date
from uuid import UUID

import pytest
from graphql import get_named_type

from api.engine import make_engine
from models.base import now
from models.contacts import Contact, ContactEmail, ContactHandle, ContactPhone
from models.custom import CustomField, CustomValue, columns
from models.deals import Deal, DealItem
from models.interactions import Interaction
from models.payments import Payment
from models.plans import Plan
from models.rights import COVERS, FieldGroup
from resolvers.kpis.asked import MAX_METRICS
from resolvers.kpis.catalogue import METRICS
from resolvers.log.paging import Place
from resolvers.reads.declare import Amount, Connection
from schema.documents import Call
from schema.root import REGISTRY, SCHEMA
from tests.builders import rule
from tests.conftest import Client
from tests.estates import estate
from tests.mutations import MUTATIONS, base, document
from tests.paths import ONCE, QUERY, Below, leaves, questions

CORE = SCHEMA._schema
MARKS = {
    "phone": "9997770011", "written": "777-00-11", "email": "marker@hidden.example", "handle": "hidden_marker", "caller": "9997770022",
    "recording": "rec-marker", "amount": "7654321", "won": "1357911", "price": "4242424", "payment": "5757575", "custom": "3141592", "plan": "2718281",
}  # fmt: skip
NAMES = {"phones": "ContactPhone", "emails": "ContactEmail", "handles": "ContactHandle"}
HIDDEN = [(name, field) for names in COVERS.values() for name, _, field in (n.partition(".") for n in sorted(names))]


async def planted(world, owner):
    """Make an estate whose contact, deals, call and plan hold the marks, and let everything be counted and found by them."""
    shared, own = {"workspace_id": world.workspace.id}, await estate(world.workspace.id, world.users[owner].id)
    kinds = ((Contact, "contact"), (Deal, "deal"), (Deal, "deal:closed"), (Interaction, "call"))
    contact, deal, won, call = [await model.get(id=own[kind].split("_")[1]) for model, kind in kinds]
    of = {**shared, "contact_id": contact.id}
    await ContactPhone.create(**of, number="+79997770011", written="8 (999) 777-00-11")
    await ContactEmail.create(**of, address="Marker@hidden.example", address_key="marker@hidden.example")
    await ContactHandle.create(**of, channel="TELEGRAM", handle="hidden_marker", handle_key="hidden_marker")
    budget, _ = await CustomField.get_or_create({"name": "Budget", "kind": "MONEY"}, **shared, noun="CONTACT", key="budget")
    await CustomValue.create(**shared, entity_id=contact.id, field_id=budget.id, **columns(budget.kind, 314159200, []))
    for row, minor in ((deal, 765432100), (won, 135791100)):
        row.amount_minor = row.base_minor = minor
        row.contact_id = contact.id
        row.closed_by_id = world.users[owner].id
        await row.save()
    line = {"product": "P", "quantity": "1", "price_minor": 424242400, "total_minor": 424242400, "currency": "RUB"}
    await DealItem.create(**shared, deal_id=won.id, **line)
    paid = {"amount_minor": 575757500, "currency": "RUB", "paid_on": date(2026, 1, 1)}
    await Payment.create(**shared, deal_id=won.id, **paid)
    numbers = dict.fromkeys(("from_number", "to_number", "client_number"), "+79997770022")
    call.update_from_dict({**numbers, "contact_id": contact.id, "recordings": [{"providerId": "rec-marker", "kind": "call"}]})
    await call.save()
    await Plan.filter(id=own["plan"].split("_")[1]).update(target="2718281")
    return {**own, "won": f"deal_{won.id}"}


async def told(client, engine, actor, own):
    """Return every answer of the API to somebody: lists, nodes, look-ups, KPIs, changes, exports, a stream and every mutation."""
    answers = {}

    async def ask(name, query, variables=None):
        answers[name] = (await client.post(query, variables)).text

    asked = [own[kind] for kind in ("contact", "deal", "won", "call", "company", "task", "merge", "import")]
    for index, (name, query, variables) in enumerate(questions(asked)):
        await ask(f"{name} {index}", query, variables)
    kinds = " ".join(
        f"... on {t} {{ {Below(ONCE).of(CORE.type_map[t], 3, None)} }}" for t in ("Contact", "Deal", "Interaction", "Plan")
    )
    await ask("nodes", f"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ {kinds} }} }}", {"ids": [*asked, own["plan"]]})
    await ask("node", f"query($id: ID!) {{ node(id: $id) {{ {kinds} }} }}", {"id": own["contact"]})
    period = f'period: {{ from: "2026-01-01", to: "{now().year + 1}-01-01" }}'
    shown = "{ value numerator baseValue change rows { nodes { ... on Deal { amount { amount } } } } }"
    some = [list(METRICS)[first : first + MAX_METRICS] for first in range(0, len(METRICS), MAX_METRICS)]
    values = " ".join(f"k{n}: kpi(metrics: [{', '.join(names)}], {period}) {shown}" for n, names in enumerate(some))
    await ask("Contact.kpi", f"query($id: ID!) {{ contact(id: $id) {{ {values} }} }}", {"id": own["contact"]})
    for way in (
        'phone: "+79997770011"',
        'email: "marker@hidden.example"',
        'handle: { channel: TELEGRAM, handle: "hidden_marker" }',
    ):
        await ask(
            f"clientCard {way[:5]}",
            f"{{ clientCard({way}) {{ isKnown {Below(ONCE).of(CORE.type_map['ClientCard'], 3, None)} }} }}",
        )
    await ask("changed", f'{{ changes(after: "0") {{ changes {{ node {{ {kinds} }} }} }} }}')
    for name, read in REGISTRY.fields["Query"].items():
        if isinstance(read, Connection):
            paths = list(leaves(CORE.type_map[read.entity]))[:100]
            body = {"connection": name, "fields": paths, "format": "jsonl"}
            answers[f"export {name}"] = (
                await client.http.post("/export", json=body, headers={"authorization": f"Bearer {client.token}"})
            ).text
    for mutation in sorted(MUTATIONS, key=lambda name: name.endswith(("Delete", "Erase", "Merge", "Set"))):
        payload = get_named_type(MUTATIONS[mutation].type)
        shown = " ".join(
            f"{n} {{ {Below(ONCE).of(get_named_type(f.type), 3, n)} }}" if hasattr(get_named_type(f.type), "fields") else n
            for n, f in payload.fields.items() if n not in {"userErrors", "results", "secret"}
        )  # fmt: skip
        variables = base(mutation, own) | ({"dryRun": True} if "dryRun" in MUTATIONS[mutation].args else {})
        await ask(mutation, document(mutation, shown), variables)
    stream = f"subscription {{ dealStageChanged {{ deal {{ {Below(ONCE).of(CORE.type_map['Deal'], 2, None)} }} }} }}"
    subscribed = await engine.subscribe(await engine.admission.accept(Call(query=stream, request_id="t"), actor))
    answers["stream"] = str(await subscribed.stream.read(Place(0), Place(10**9)))
    return answers


@pytest.fixture
def settings(settings):
    """Settings without limits, so that a query can select everything."""
    return settings.model_copy(
        update={
            "max_tokens": 0,
            "max_depth": 0,
            "max_nested_rows": 10**12,
            "max_cost": 0,
            "rate_limit": 0,
            "execution_timeout": 0,
        }
    )


async def test_no_answer_shows_a_hidden_value(db, http, world):
    await rule(world, "MANAGER", "ALL", hidden=list(FieldGroup))
    found = {}

    for caller in ("anna", "admin"):
        own = await planted(world, caller)
        answers = await told(Client(http, world.tokens[caller]), make_engine(db), world.actors[caller], own)
        found[caller] = {mark: sorted(n for n, text in answers.items() if value in text.lower()) for mark, value in MARKS.items()}

    assert found["anna"] == {mark: [] for mark in MARKS}
    assert [mark for mark, places in found["admin"].items() if not places] == []


async def test_the_list_of_what_is_covered_names_fields_and_every_amount_is_in_it():
    only_written, units = {("Deal", "currency")}, {("KpiUnit", "MONEY")}
    amounts = {(t, n) for t, fields in REGISTRY.fields.items() for n, read in fields.items() if isinstance(read, Amount)}

    assert {pair for pair in HIDDEN if pair[1] not in REGISTRY.fields.get(pair[0], {})} == only_written | units
    assert amounts <= set(HIDDEN)


def comparisons(entity, type_, depth=3, before=()):
    """Yield each field of a filter with what it compares: the entity's and the field's name, and a filter that uses it."""
    for name, field in type_.fields.items():
        if name in {"and", "or", "not"}:
            continue
        named, read = get_named_type(field.type), REGISTRY.fields[entity][name]
        below = getattr(read, "entity", None)
        path = (*before, name)
        if below in REGISTRY.entities and named.fields.keys() >= {"some"}:
            yield entity, name, (*path, "some"), None
            if depth:
                yield from comparisons(below, get_named_type(named.fields["some"].type), depth - 1, (*path, "some"))
        elif below in REGISTRY.entities and "Comparator" not in named.name:
            if depth:
                yield from comparisons(below, named, depth - 1, path)
        else:
            yield entity, name, path, next(n for n in named.fields if n in {"isNull", "eq", "has"})


def nested(path, value):
    return {path[0]: nested(path[1:], value)} if path else value


async def test_nothing_hidden_is_filtered_or_sorted_by(as_, world):
    await rule(world, "MANAGER", "ALL", hidden=list(FieldGroup))
    client, tried, shown = as_("anna"), set(), []

    for root, field in QUERY.fields.items():
        entity, wanted = getattr(REGISTRY.fields["Query"].get(root), "entity", None), []
        if "filter" in field.args and entity:
            wanted += comparisons(entity, get_named_type(field.args["filter"].type))
        order = get_named_type(field.args["orderBy"].type) if "orderBy" in field.args else None
        for name in get_named_type(order.fields["field"].type).values if order and "field" in order.fields else ():
            camel = name.split("_")[0].lower() + "".join(part.title() for part in name.split("_")[1:])
            wanted.append((entity, camel, name, None))
        for owner, name, path, operator in wanted:
            if (owner, name) in HIDDEN:
                tried.add((owner, name))
                code = await compared(client, root, field, path, operator)
                shown += [] if code == "FORBIDDEN" else [(root, path, code)]

    assert shown == []
    assert tried >= {("Deal", "amount"), ("Contact", "phones"), ("Interaction", "clientNumber"), ("CustomValue", "amount")}


async def compared(client, root, field, path, operator):
    """Return how a filter, or an order, that uses a field is refused."""
    if isinstance(path, str):
        return (await client.refusal(f"{{ {root}(orderBy: [{{ field: {path} }}]) {{ totalCount }} }}"))[0]
    wanted = nested(path, {} if operator is None else {operator: True if operator == "isNull" else "1"})
    query = f"query($f: {field.args['filter'].type}) {{ {root}(filter: $f) {{ totalCount }} }}"
    return (await client.refusal(query, f=wanted))[0]


async def test_a_hidden_amount_of_a_custom_field_sorts_nothing(as_, world):
    await rule(world, "MANAGER", "ALL", hidden=[FieldGroup.MONEY])
    shared = {"workspace_id": world.workspace.id}
    budget = await CustomField.create(**shared, noun="CONTACT", key="budget", name="Budget", kind="MONEY")
    rising = sorted(contact.id for contact in world.contacts if contact.deleted_at is None)[:3]
    for amount, contact_id in zip((300, 200, 100), rising, strict=True):
        await CustomValue.create(**shared, entity_id=contact_id, field_id=budget.id, **columns(budget.kind, amount, []))
    query = '{ contacts(first: 100, orderBy: [{ field: CUSTOM, custom: "budget" }]) { nodes { id } } }'

    async def order(caller):
        nodes = (await as_(caller).ask(query))["contacts"]["nodes"]
        return [row_id for node in nodes if (row_id := UUID(node["id"].split("_")[1])) in rising]

    assert await order("admin") == rising[::-1]
    assert await order("anna") == rising


WRITTEN = [
    ("contactCreate", {"name": "N", "phones": [{"number": "+79997770033"}]}, "phones"),
    ("contactCreate", {"name": "N", "emails": [{"address": "a@b.ru"}]}, "emails"),
    ("contactUpdate", {"phones": [{"number": "+79997770011"}]}, "phones"),
    ("contactUpdate", {"emails": []}, "emails"),
    ("contactUpdate", {"handles": []}, "handles"),
    ("contactUpdate", {"custom": [{"key": "budget", "amount": "3141592"}]}, "custom.0.amount"),
    ("contactUpdate", {"custom": [{"key": "budget"}]}, "custom.0.amount"),
    ("dealCreate", {"title": "D", "amount": "7654321"}, "amount"),
    ("dealUpdate", {"amount": "7654321"}, "amount"),
    ("dealUpdate", {"amount": None}, "amount"),
    ("dealUpdate", {"currency": "RUB"}, "currency"),
    ("dealUpdate", {"items": []}, "items.price"),
]


async def test_what_is_hidden_is_not_written_so_that_no_conflict_or_version_tells_it(as_, world):
    own = await planted(world, "anna")
    await rule(world, "MANAGER", "ALL", hidden=list(FieldGroup))
    rows = "{ contacts(first: 100) { nodes { id version } } deals(first: 100) { nodes { id version } } }"
    before, refused = await as_("admin").ask(rows), []

    for mutation, input_, _ in WRITTEN:
        kind = "contact" if mutation.startswith("contact") else "deal"
        variables = {"input": input_} | ({} if mutation.endswith("Create") else {"id": own[kind], "expectedVersion": 1})
        body = (await as_("anna").post(document(mutation), variables)).json()
        refused += [(".".join(e["field"]), e["code"], e["conflict"]) for e in body["data"][mutation]["userErrors"]]

    assert refused == [(f"input.{path}", "FORBIDDEN", None) for _, _, path in WRITTEN]
    assert await as_("admin").ask(rows) == before


async def test_a_head_who_sees_no_money_sets_no_plan(as_, world):
    await rule(world, "HEAD", "ALL", nouns=[], hidden=["MONEY"])
    variables = base("planSet", {}) | {"input": {**base("planSet", {})["input"], "userId": f"user_{world.users['anna'].id}"}}

    refused = (await as_("north_head").post(document("planSet"), variables)).json()["data"]["planSet"]["userErrors"]

    assert [(e["field"], e["code"]) for e in refused] == [(["input", "target"], "FORBIDDEN")]


LOOKUPS = [
    '{ contactByPhone(phone: "+79997770011") { id } }',
    '{ clientCard(phone: "+79997770011") { isKnown similarContacts { id } } }',
    '{ clientCard(email: "marker@hidden.example") { isKnown } }',
    '{ clientCard(handle: { channel: TELEGRAM, handle: "hidden_marker" }) { isKnown } }',
    '{ contactDuplicates(draft: { phones: ["+79997770011"] }) { reasons } }',
    '{ contactDuplicates(draft: { emails: ["marker@hidden.example"] }) { reasons } }',
    '{ contactDuplicates(draft: { handles: [{ channel: TELEGRAM, handle: "hidden_marker" }] }) { reasons } }',
]


async def test_nobody_is_looked_up_by_what_is_hidden(as_, world):
    await planted(world, "anna")
    before = [(await as_("anna").post(query)).json() for query in LOOKUPS]
    assert not any("errors" in body for body in before)
    assert all(body["data"] for body in before)

    await rule(world, "MANAGER", "ALL", hidden=["PERSONAL_DATA"])

    assert [(await as_("anna").refusal(query))[0] for query in LOOKUPS] == ["FORBIDDEN"] * len(LOOKUPS)


async def test_that_two_contacts_share_a_number_is_not_told(as_, world):
    own = await planted(world, "anna")
    for number in ("+79997770011", "+79997770055"):
        await ContactPhone.create(
            workspace_id=world.workspace.id, contact_id=own["contact:other"].split("_")[1], number=number, written=number
        )
    query = "query($ids: [ID!]) { contactDuplicates(ids: $ids) { contact { id } reasons } }"
    before = (await as_("anna").ask(query, ids=[own["contact"]]))["contactDuplicates"]
    assert {"contact": {"id": own["contact:other"]}, "reasons": ["PHONE"]} in before

    await rule(world, "MANAGER", "ALL", hidden=["PERSONAL_DATA"])
    body = (await as_("anna").post(query, {"ids": [own["contact"]]})).json()

    assert {reason for found in body["data"]["contactDuplicates"] for reason in found["reasons"]} <= {"NAME"}
    assert "ContactDuplicate.reasons.PHONE" in {entry["field"] for entry in body["extensions"]["hidden"]}


async def test_a_repeat_under_an_idempotency_key_shows_no_more_than_a_read(as_, world):
    own = await planted(world, "anna")
    rename = 'mutation($id: ID!) { contactUpdate(id: $id, input: { name: "Иной" }, idempotencyKey: "k") { contact { name phones { number } } userErrors { code } } }'
    assert "9997770011" in (await as_("anna").post(rename, {"id": own["contact"]})).text

    await rule(world, "MANAGER", "ALL", hidden=list(FieldGroup))
    again = await as_("anna").post(rename, {"id": own["contact"]})

    assert again.json()["data"]["contactUpdate"] == {"contact": {"name": "Иной", "phones": None}, "userErrors": []}


async def test_columns_that_are_hidden_are_not_imported(as_, world):
    await rule(world, "MANAGER", "ALL", hidden=list(FieldGroup))
    start = """mutation($noun: AccessNoun!, $content: String!, $mapping: [ImportColumnInput!]) {
      importStart(noun: $noun, format: CSV, content: $content, mapping: $mapping) { job { mapping ignored } userErrors { field code } } }"""

    for noun, content, column in (
        ("CONTACT", "name,phones\nX,+79997770011\n", "phones"),
        ("DEAL", "title,amount\nX,5\n", "amount"),
        ("INTERACTION", "kind,phone\nNOTE,+79997770011\n", "phone"),
        ("CONTACT", "name,custom.money\nX,5\n", "custom.money"),
    ):
        guessed = (await as_("anna").ask(start, noun=noun, content=content, mapping=None))["importStart"]
        assert guessed["userErrors"] == []
        assert (guessed["job"]["ignored"], column in guessed["job"]["mapping"]) == ([column], False)
        wanted = [{"column": column, "field": column}]
        told_ = (await as_("anna").ask(start, noun=noun, content=content, mapping=wanted))["importStart"]
        assert told_["userErrors"] == [{"field": ["mapping", "0", "field"], "code": "FORBIDDEN"}]
