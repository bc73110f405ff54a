"""Lead sources: one list, whatever people call them, and no name of two."""

import pytest

ERRORS = "userErrors { field code }"
FIELDS = f"leadSource {{ id name group aliases isActive version }} {ERRORS}"
CREATE = f"mutation($i: LeadSourceCreateInput!) {{ made: leadSourceCreate(input: $i) {{ {FIELDS} }} }}"
UPDATE = f"mutation($id: ID!, $i: LeadSourceUpdateInput!) {{ made: leadSourceUpdate(id: $id, input: $i) {{ {FIELDS} }} }}"


async def test_administrators_keep_the_list_and_everybody_sees_it(as_):
    made = (await as_("admin").ask(CREATE, i={"name": "Site", "group": "Own", "aliases": ["Сайт", "САЙТ ", "landing"]}))["made"]
    changed = (await as_("admin").ask(UPDATE, id=made["leadSource"]["id"], i={"group": None, "isActive": False}))["made"]

    assert made["leadSource"]["aliases"] == ["САЙТ", "landing"]
    assert (changed["leadSource"]["group"], changed["leadSource"]["isActive"], changed["leadSource"]["version"]) == (
        None,
        False,
        2,
    )
    listed = "{ leadSources(filter: { isActive: { eq: false } }) { nodes { name } } }"
    assert (await as_("anna").ask(listed))["leadSources"]["nodes"] == [{"name": "Site"}]
    assert (await as_("head").ask(CREATE, i={"name": "Fair"}))["made"]["userErrors"] == [{"field": [], "code": "FORBIDDEN"}]


@pytest.mark.parametrize(("given", "field"), [({"name": " сайт"}, "name"), ({"name": "Fair", "aliases": ["LANDING"]}, "aliases")])
async def test_no_name_is_of_two_sources(as_, given, field):
    await as_("admin").ask(CREATE, i={"name": "Site", "aliases": ["Сайт", "landing"]})

    refused = (await as_("admin").ask(CREATE, i=given))["made"]

    assert refused == {"leadSource": None, "userErrors": [{"field": ["input", field], "code": "TAKEN"}]}
