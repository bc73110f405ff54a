"""A client's card by phone, and lists, as a front end reads them."""

import pytest

CARD = """
query Card($phone: String!) {
  contactByPhone(phone: $phone) {
    id name tags phones { number written label } emails { address } handles { channel handle }
    owner { name } company { name } openDealsCount openDealsTotal { amount currency } wonTotal { amount }
    lastInteractionAt interactionsCount
    deals(first: 5, filter: { status: { eq: OPEN } }) { totalCount nodes { title stage { name } amount { amount } } }
    interactions(first: 3) { pageInfo { hasNextPage endCursor } edges { cursor node { id startedAt call { disposition legs { kind } } } } }
  }
}
"""


async def the_phone(world):
    from models.contacts import ContactPhone

    return (await ContactPhone.filter(contact_id__in=[c.id for c in world.contacts[:-1]]).first()).number


@pytest.mark.parametrize("form", ["{n}", "8 ({a}) {b}-{c}-{d}", "+7 {a} {b} {c}{d}", "tel: 8{a}{b}{c}{d}", "7{a}{b}{c}{d}"])
async def test_any_way_a_person_writes_a_number_finds_the_contact(as_, world, form):
    number = await the_phone(world)
    a, b, c, d = number[2:5], number[5:8], number[8:10], number[10:12]

    data = await as_("admin").ask(CARD, phone=form.format(n=number, a=a, b=b, c=c, d=d))

    assert any(phone["number"] == number for phone in data["contactByPhone"]["phones"])


async def test_a_card_is_one_statement(as_, world, statements):
    phone = await the_phone(world)
    client = as_("admin")
    await client.ask(CARD, phone=phone)
    statements.texts.clear()

    await client.ask(CARD, phone=phone)

    assert len([s for s in statements.texts if "contact_phone" in s]) == 1
    assert len(statements.texts) <= 1, statements.texts


async def test_paging_forward_and_backward_visits_every_row_once(as_, world):
    query = """query($after: String, $before: String, $first: Int, $last: Int) {
      interactions(first: $first, last: $last, after: $after, before: $before, orderBy: [{field: TALK_SECONDS, direction: DESC}]) {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""
    client = as_("admin")
    forward, cursor = [], None
    while True:
        page = (await client.ask(query, first=4, after=cursor))["interactions"]
        forward += [node["id"] for node in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        cursor = page["pageInfo"]["endCursor"]
    backward, cursor = [], None
    while True:
        page = (await client.ask(query, last=4, before=cursor))["interactions"]
        backward = [node["id"] for node in page["nodes"]] + backward
        if not page["pageInfo"]["hasPreviousPage"]:
            break
        cursor = page["pageInfo"]["startCursor"]

    assert len(forward) == len(set(forward)) == page["totalCount"]
    assert backward == forward


async def test_an_empty_page_is_there_whatever_is_asked_of_it(as_, world):
    none = 'first: 1, filter: { name: { eq: "nobody" } }'
    parts = ["__typename", "hasPreviousPage", "hasNextPage", "endCursor"]

    data = await as_("admin").ask(
        "{ " + " ".join(f"p{i}: contacts({none}) {{ pageInfo {{ {p} }} }}" for i, p in enumerate(parts)) + " }"
    )

    assert [data[f"p{i}"]["pageInfo"][p] for i, p in enumerate(parts)] == ["PageInfo", False, False, None]


async def test_a_cursor_of_another_sort_or_filter_is_refused_by_name(as_, world):
    client = as_("admin")
    made = await client.ask("{ deals(first: 1, orderBy: [{field: TITLE}]) { pageInfo { endCursor } } }")
    cursor = made["deals"]["pageInfo"]["endCursor"]

    other_sort = await client.refusal("query($c: String) { deals(first: 1, after: $c) { nodes { id } } }", c=cursor)
    other_filter = await client.refusal(
        "query($c: String) { deals(first: 1, after: $c, orderBy: [{field: TITLE}], filter: {status: {eq: OPEN}}) { nodes { id } } }",
        c=cursor,
    )

    assert other_sort[0] == other_filter[0] == "INVALID_CURSOR"
    assert "orderBy" in other_sort[1]
    assert "filter" in other_filter[1]


async def test_node_and_nodes_return_rows_of_any_type_in_the_order_asked(as_, world):
    ids = [
        f"deal_{world.deals[0].id}",
        f"contact_{world.contacts[0].id}",
        f"user_{world.users['anna'].id}",
        f"deal_{world.contacts[0].id}",
    ]

    data = await as_("admin").ask(
        "query($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { __typename id ... on Deal { title } } node(id: $id) { id ... on Contact { name } } }",
        ids=ids, id=ids[1],
    )  # fmt: skip

    assert [n and n["__typename"] for n in data["nodes"]] == ["Deal", "Contact", "User", None]
    assert data["node"] == {"id": ids[1], "name": world.contacts[0].name}


async def test_a_read_may_stand_beside_what_is_executed_the_ordinary_way(as_, world):
    data = await as_("admin").ask("{ a: me { n: name } __typename __schema { queryType { name } } b: me { name } }")

    assert list(data) == ["a", "__typename", "__schema", "b"]
    assert data["a"] == {"n": "Admin"}


async def test_an_object_may_have_more_fields_than_a_function_has_arguments(as_, world):
    fields = " ".join(f"f{i}: name" for i in range(25)) + " id version createdAt"
    many = " ".join(f"... on Contact {{ ...F{j} }}" for j in range(5))
    fragments = " ".join("fragment F%d on Contact { %s }" % (j, " ".join(f"k{j}x{i}: name" for i in range(5))) for j in range(5))

    data = await as_("admin").post(f"{{ contacts(first: 1) {{ nodes {{ {fields} {many} }} }} }} {fragments}")

    assert data.json()["errors"][0]["extensions"]["code"] == "TOO_COMPLEX"  # aliases are limited, so the rest is a unit test


async def test_the_board_counts_and_sums_each_stage(as_, world):
    data = await as_("admin").ask(
        "{ pipelines { nodes { stages { name kind dealsCount dealsTotal { amount } deals(first: 2) { totalCount nodes { title } } } } } }"
    )

    for stage in data["pipelines"]["nodes"][0]["stages"]:
        inside = [d for d in world.deals if d.stage_id == world.stages[stage["name"]].id]
        assert stage["dealsCount"] == stage["deals"]["totalCount"] == len(inside)
        assert stage["dealsTotal"]["amount"] == f"{sum(d.base_minor or 0 for d in inside) / 100:.2f}"
