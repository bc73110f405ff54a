"""What operations cost: their objects times their pages, and what lists make the database touch."""

import pytest

CARD = (
    "{ contacts(first: 10) { totalCount nodes { name phones { number } owner { name } deals(first: 3) { nodes { title } } } } }"
)
PAGE = 1 + 20
"""A page of the default size with its rows."""
UNSERVED = 20
"""What a filter costs more that is looked up in no index."""
SOME = 'deals: { some: { title: { eq: "x" } } }'


async def cost(client, query, **variables):
    return (await client.post(query, variables)).json()["extensions"]["cost"]["requested"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{ __typename }", 0), ("{ me { name } }", 1), ("{ contacts(first: 10) { totalCount } }", 1 + 20),
        ("{ contacts { nodes { name } } }", 1 + 20), ("{ contacts(first: 10) { nodes { name } pageInfo { hasNextPage } } }", 1 + 10 * 2),
        (CARD, 1 + 20 + 10 * (1 + 1 + 1 + 1 + 3 * 1)), ("{ __schema { queryType { name } } }", 0), ("query { ...F } fragment F on Query { me { id } }", 1),
        ("{ a: me { id } b: me { id } }", 2), ('mutation { contactCreate(input: { name: "N" }) { contact { id owner { name } } } }', 10 + 1 + 2),
    ],
)  # fmt: skip
async def test_an_operation_costs_its_objects_times_its_pages(as_, world, query, expected):
    assert await cost(as_("anna"), query) == expected


async def test_page_sizes_in_variables_count_and_what_is_skipped_does_not(as_, world):
    query = "query($n: Int!, $more: Boolean!) { contacts(first: $n) { nodes { name owner @include(if: $more) { name } } } }"

    found = [await cost(as_("anna"), query, n=n, more=more) for n, more in ((1, False), (50, False), (50, True))]

    assert found == [2, 51, 101]


async def test_at_the_edge_of_what_one_operation_may_cost(limited):
    client = limited(max_cost=91)

    allowed = (await client.post(CARD)).json()
    code, message = await client.refusal(CARD.replace("first: 3", "first: 4"))
    deep = "{ contacts(first: 100) { nodes { deals(first: 100) { nodes { interactions(first: 100) { nodes { id } } } } } } }"
    multiplied = await limited(max_cost=0, rate_limit=0).refusal(deep)
    unlimited = (
        await limited(max_cost=0).post("{ contacts(first: 100) { nodes { deals(first: 90) { nodes { id } } } } }")
    ).json()

    assert allowed["extensions"]["cost"]["requested"] == 91
    assert (code, message) == (
        "TOO_COMPLEX",
        "This operation costs 101; at most 91 is allowed. Ask for smaller pages, fewer fields or simpler filters.",
    )
    assert (multiplied[0], "10000" in multiplied[1]) == ("TOO_COMPLEX", True)
    assert "errors" not in unlimited


@pytest.mark.parametrize(
    ("arguments", "selection", "expected"),
    [
        ("", "nodes { id }", PAGE), ("", "nodes { id } totalCount", PAGE + 20), ('(search: "an")', "nodes { id }", PAGE + 10),
        ("(orderBy: [{ field: NAME }])", "nodes { id }", PAGE + 10), ("(orderBy: [{ field: OPEN_DEALS_TOTAL }])", "nodes { id }", PAGE + 50),
        ('(filter: { name: { eq: "x", contains: "y" } })', "nodes { id }", PAGE + 2), ('(filter: { name: { eq: "x" } })', "nodes { id } totalCount", PAGE + 20 + 2),
        ('(filter: { owner: { name: { eq: "x" } } })', "nodes { id }", PAGE + 2), ("(filter: { " + SOME + " })", "nodes { id }", PAGE + 10 * 2 + UNSERVED),
        ("(filter: { or: [{ " + SOME + " }, { not: { " + SOME + " } }] })", "nodes { id }", PAGE + 40 + UNSERVED),
        ("(filter: { deals: { some: { contact: { " + SOME + " } } } })", "nodes { id }", PAGE + 10 * (1 + 1 + 10 * 2) + UNSERVED),
        ("", "nodes { openDealsCount }", PAGE + 20), ("", "nodes { deals(first: 1, orderBy: [{ field: TITLE }]) { totalCount } }", PAGE + 20 * (1 + 3)),
    ],
)  # fmt: skip
async def test_a_list_costs_what_it_makes_the_database_touch(as_, arguments, selection, expected):
    body = (await as_("anna").post(f"{{ contacts{arguments} {{ {selection} }} }}")).json()

    assert body["extensions"]["cost"]["requested"] == expected


async def test_a_filter_costs_the_same_in_a_variable_and_rows_of_a_bulk_change_each(as_, world):
    filter_ = {"or": [{"deals": {"some": {"title": {"eq": "x"}}}}, {"name": {"eq": "x"}}]}
    ids = [f"contact_{contact.id}" for contact in world.contacts[:3]]
    change = "mutation($ids: [ID!]!) { contactsDelete(ids: $ids) { __typename } }"

    listed = await as_("anna").post("query($f: ContactFilter) { contacts(filter: $f) { nodes { id } } }", {"f": filter_})
    changed = [
        (await as_("admin").post(change, {"ids": some})).json()["extensions"]["cost"]["requested"] for some in (ids[:1], ids)
    ]

    assert listed.json()["extensions"]["cost"]["requested"] == PAGE + 10 * 2 + 1 + UNSERVED
    assert changed[1] - changed[0] == 2 * 10
