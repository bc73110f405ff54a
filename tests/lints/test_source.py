"""House rules over the source, and that each of them notices what it is for."""

import ast

import pytest

from tests.lints.source import (
    LONGEST,
    ROOT,
    bodies_read,
    dialects_asked,
    long_modules,
    modules,
    queries_without_workspace,
    taken_without_giving_back,
)
from tests.lints.tables import TABLES

MODULES = modules()

WITHOUT_A_WORKSPACE = {
    "api/cli/token.py token_list: ApiToken": "the operator sees the tokens of all workspaces",
    "resolvers/callers.py users_by_email: User": "whoever signs in names no workspace",
    "resolvers/callers.py look_again: ApiToken": "a credential is looked up without a workspace",
    "resolvers/callers.py look_again: Session": "a credential is looked up without a workspace",
    "resolvers/callers.py look_again: Identity": "a credential is looked up without a workspace",
    "resolvers/sign_in/joining.py accept_invitation: User": "whoever accepts has a secret alone, and names no workspace",
    "resolvers/sign_in/identities.py _identity: Identity": "a credential is looked up without a workspace",
    "resolvers/sign_in/sessions.py has_signed_in_from: Session": "whoever signs in names no workspace",
    "resolvers/sign_in/sessions.py refresh: Session": "a credential is looked up without a workspace",
    "resolvers/sign_in/sessions.py _session_of: Session": "a credential is looked up without a workspace",
    "resolvers/sign_in/sessions.py _end_session: Session": "a session that was loaded, by its id",
    "resolvers/sign_in/sessions.py actor_of_access: Session": "a credential is looked up without a workspace",
    "resolvers/sign_in/tokens.py revoke_token: ApiToken": "the operator names a token of any workspace",
    "resolvers/sign_in/tokens.py actor_of: ApiToken": "a credential is looked up without a workspace",
}
"""Queries that name no workspace, each with the reason. One that names it now has to leave the list."""

READERS = {
    "api/bodies.py": "the one reader",
    "api/leaving.py": "it looks whether the body is whole, and hands every message on",
    "integrations/simulators/mango.py": "a provider's place in tests and the demo, which reads what we send",
}
SPEAKERS = {
    "api/preparing.py prepare_database": "an embedded database is upgraded as it is opened, a server's is somebody's to upgrade",
    "api/settings.py Settings": "replicas are refused beside an embedded database",
    "api/observing/tracing.py Tracing": "what instruments PostgreSQL's driver has nothing for that of SQLite",
    "api/budget.py counter_of": "the database counts for all processes where it is one for all",
}
"""Who asks which database it is, beside those whose matter that is (``models/db``), each with the reason."""


def found(rule):
    return {f"{path} {place}" for path, tree in MODULES.items() for place in rule(tree)}


def test_every_query_names_its_workspace_or_is_known_to_need_none():
    unnamed = found(lambda tree: queries_without_workspace(tree, TABLES))

    assert unnamed - WITHOUT_A_WORKSPACE.keys() == set()
    assert WITHOUT_A_WORKSPACE.keys() - unnamed == set(), "these name it now, or are gone: take them off the list"


def test_what_is_taken_is_given_back_whatever_happens():
    assert found(taken_without_giving_back) == set()


def test_bodies_are_read_in_one_place():
    assert {place.partition(" ")[0] for place in found(bodies_read)} == READERS.keys()


def test_nobody_asks_which_database_it_is_but_those_who_speak_to_it():
    asked = {place for place in found(dialects_asked) if not place.startswith("models/db/")}

    assert asked == SPEAKERS.keys()


def test_no_module_is_longer_than_a_reader_bears():
    assert list(long_modules(ROOT)) == []


@pytest.mark.parametrize(
    ("text", "noticed"),
    [
        ("async def f(): await Deal.filter(id=1).first()", ["f: Deal"]),
        ("async def f(): await Deal.get(id=1)", ["f: Deal"]),
        ("async def f(): await Deal.get_or_none(id=1)", ["f: Deal"]),
        ("async def f(): await Deal.update_or_create(title='x', defaults={'owner_id': 1})", ["f: Deal"]),
        ("async def f(): await Deal.all()", ["f: Deal"]),
        ("class C:\n  async def g(self): await other(Deal.filter(id=1), workspace_id=2)", ["C: Deal"]),
        ("async def f(): await Deal.filter(workspace_id=1, id=2)", []),
        ("async def f(): await Deal.annotate(n=1).filter(workspace_id=1).first()", []),
        ("async def f(shared): await Deal.filter(**shared)", []),
        ("async def f(known): await known.filter(id=1); await Workspace.get(id=1); {}.get('x')", []),
    ],
)
def test_a_query_without_a_workspace_is_noticed(text, noticed):
    assert list(queries_without_workspace(ast.parse(text), {"Deal"})) == noticed


@pytest.mark.parametrize(
    ("text", "noticed"),
    [
        ("async def f(x):\n  await x.acquire()\n  work()\n  x.release()", ["f"]),
        ("async def f(x):\n  await x.acquire()\n  try:\n    work()\n  finally:\n    x.release()", []),
        ("async def f(x):\n  return await x.acquire()", []),
        ("class C:\n  async def __aenter__(self):\n    self.x = await self.y.acquire()", ["C"]),
        ("class C:\n  async def __aenter__(self):\n    self.x = await self.y.acquire()\n  async def __aexit__(self): ...", []),
        ("async def f(x):\n  async with x.acquire() as y:\n    work(y)", []),
    ],
)
def test_what_is_taken_and_not_given_back_is_noticed(text, noticed):
    assert list(taken_without_giving_back(ast.parse(text))) == noticed


@pytest.mark.parametrize(
    ("text", "noticed"),
    [
        ("def f(): return 1 if dialect() else 2", ["f"]),
        ("def f(c): return c.dialect.name == 'postgres'", ["f"]),
        ("class C:\n  def g(self): return 'sqlite' != self.name", ["C"]),
        ("def f(): return {'postgres': 1, 'sqlite': 2}", []),
    ],
)
def test_a_question_for_the_database_is_noticed(text, noticed):
    assert list(dialects_asked(ast.parse(text))) == noticed


@pytest.mark.parametrize(
    ("text", "noticed"),
    [
        ("async def f(request): return await request.json()", ["f"]),
        ("async def f(receive): return (await receive()).get('body')", ["f"]),
        ("async def f(response): return response.json()", []),
    ],
)
def test_a_body_that_is_read_elsewhere_is_noticed(text, noticed):
    assert list(bodies_read(ast.parse(text))) == noticed


def test_a_module_that_is_too_long_is_noticed_wherever_it_stands(tmp_path):
    for place, length in {
        "schema/kept.py": LONGEST,
        "schema/long.py": LONGEST + 1,
        "tests/flows/test_long.py": LONGEST + 1,
        "models/migrations/crm/0_initial.py": LONGEST + 1,
        ".venv/lib/long.py": LONGEST + 1,
    }.items():
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_text("x = 1\n" * length)

    assert sorted(long_modules(tmp_path)) == ["schema/long.py", "tests/flows/test_long.py"]
