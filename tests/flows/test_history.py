"""The history of a record: what happened to it, and through what."""

import pytest

HISTORY = """
query ($id: ID!, $first: Int, $after: String, $fields: [String!]) { node(id: $id) { ... on Deal { history(first: $first, after: $after, fields: $fields) {
  nodes { type before after hidden origin originRecord { id } actor { id } } pageInfo { endCursor hasNextPage } totalCount } } } }
"""
UPDATE = "mutation ($id: ID!, $input: DealUpdateInput!) { dealUpdate(id: $id, input: $input) { userErrors { message } } }"


async def test_a_record_tells_what_happened_to_it_and_through_what(as_, world):
    made = await as_("admin").ask('mutation { dealCreate(input: {title: "Roof"}) { deal { id } userErrors { message } } }')
    deal = made["dealCreate"]["deal"]["id"]
    for fields in ({"title": "Roof and walls"}, {"comment": "soon"}, {"title": "Walls", "comment": None}):
        assert (await as_("admin").ask(UPDATE, id=deal, input=fields))["dealUpdate"]["userErrors"] == []

    whole = (await as_("admin").ask(HISTORY, id=deal))["node"]["history"]
    print(whole)
    titles = (await as_("admin").ask(HISTORY, id=deal, fields=["title"], first=2))["node"]["history"]
    print(titles)
    assert titles["totalCount"] == 3
