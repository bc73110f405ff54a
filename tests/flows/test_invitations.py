"""Invitations: somebody is added, chooses a password by a link, once and in time, and nobody else learns anything by it."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import httpx
import pytest
import time_machine
from argon2 import PasswordHasher

from api.app import make_app
from models.audit import AuditAction, AuditEntry
from models.base import now
from models.event_log import EventRow
from models.users import User
from resolvers.sign_in import sessions
from resolvers.sign_in.invitations import LASTS
from tests.conftest import Client
from tests.flows.test_sign_in import PASSWORD, name_of, sign_in

INVITE = """mutation($input: UserInviteInput!) { userInvite(input: $input) {
  user { id invitedUntil role } secret url userErrors { field code } } }"""
RENEW = "mutation($id: ID!) { userInvitationRenew(id: $id) { secret user { invitedUntil } userErrors { field code } } }"
REVOKE = "mutation($id: ID!) { userInvitationRevoke(id: $id) { user { invitedUntil } userErrors { field code } } }"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Passwords cost nothing here: how dear they are is held elsewhere."""
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(sessions, "_hasher", hasher)
    monkeypatch.setattr(sessions, "_NOBODY", hasher.hash("nobody has this password"))


@pytest.fixture
def dina(world):
    """Whom an administrator invites."""
    return {"name": "Dina", "email": f"dina@{world.workspace.id}"}


async def accept(http, secret, password=PASSWORD):
    return await http.post("/auth/accept", json={"invitation": secret, "password": password})


async def invited(as_, dina, **more):
    return (await as_("admin").ask(INVITE, input={**dina, **more}))["userInvite"]


def told(response):
    """What a refusal says, its request apart."""
    [error] = response.json()["errors"]
    return response.status_code, error["message"], error["extensions"]["code"]


async def test_who_is_invited_chooses_a_password_once_and_is_signed_in(as_, http, world, dina):
    made = await invited(as_, dina, role="HEAD")
    before = await sign_in(http, dina["email"])

    short = await accept(http, made["secret"], "short")
    first = await accept(http, made["secret"])
    again = await accept(http, made["secret"])

    assert (made["user"]["role"], made["url"], made["userErrors"]) == ("HEAD", None, [])
    assert (before.status_code, short.status_code, first.status_code, again.status_code) == (401, 400, 200, 401)
    assert await name_of(http, first.json()["accessToken"]) == "Dina"
    assert (await sign_in(http, dina["email"])).status_code == 200
    user = await User.get(id=made["user"]["id"].split("_")[1])
    assert (user.invitation_digest, user.invited_until) == (None, None)
    seen = [
        (e.type, e.data["after"].get("invitedUntil") is not None)
        for e in await EventRow.filter(workspace_id=world.workspace.id, entity_id=user.id, type__startswith="user.").order_by("sequence")
    ]  # fmt: skip
    assert seen == [("user.changed", False), ("user.invited", True), ("user.invited", False)]
    actions = await AuditEntry.filter(workspace_id=world.workspace.id, subject=made["user"]["id"]).values_list(
        "action", flat=True
    )
    assert {AuditAction.USER_INVITED, AuditAction.INVITATION_ENDED, AuditAction.PASSWORD_CHANGED} <= set(actions)
    log = [*await AuditEntry.filter(workspace_id=world.workspace.id), *await EventRow.filter(workspace_id=world.workspace.id)]
    assert made["secret"] not in str([row.__dict__ for row in log])


async def test_a_link_that_holds_no_more_is_refused_like_one_that_never_was(as_, http, world, dina):
    made = await invited(as_, dina)
    person = made["user"]["id"]
    unknown = told(await accept(http, "x" * 43))
    with time_machine.travel(now() + LASTS + timedelta(seconds=1)):
        late = told(await accept(http, made["secret"]))
    second = (await as_("admin").ask(RENEW, id=person))["userInvitationRenew"]["secret"]
    replaced = told(await accept(http, made["secret"]))
    revoked = (await as_("admin").ask(REVOKE, id=person))["userInvitationRevoke"]
    withdrawn = told(await accept(http, second))
    third = (await as_("admin").ask(RENEW, id=person))["userInvitationRenew"]["secret"]
    await as_("admin").ask(
        'mutation($id: ID!) { userUpdate(id: $id, input: { email: "d@x.ru" }) { userErrors { code } } }', id=person
    )
    moved = told(await accept(http, third))
    fourth = (await as_("admin").ask(RENEW, id=person))["userInvitationRenew"]["secret"]
    await as_("admin").ask("mutation($id: ID!) { userDeactivate(id: $id) { userErrors { code } } }", id=person)
    await as_("admin").ask("mutation($id: ID!) { userActivate(id: $id) { userErrors { code } } }", id=person)
    gone = told(await accept(http, fourth))

    assert revoked == {"user": {"invitedUntil": None}, "userErrors": []}
    assert {unknown, late, replaced, withdrawn, moved, gone} == {unknown}
    assert (unknown[0], unknown[2]) == (401, "UNAUTHENTICATED")
    assert (await as_("admin").ask(REVOKE, id=person))["userInvitationRevoke"]["userErrors"] == [
        {"field": ["id"], "code": "INVALID"}
    ]


async def test_whoever_has_forgotten_a_password_gets_a_link_and_what_was_signed_in_ends_when_it_is_used(as_, http, world, dina):
    made = await invited(as_, dina)
    signed = (await accept(http, made["secret"])).json()
    fresh = (await as_("admin").ask(RENEW, id=made["user"]["id"]))["userInvitationRenew"]["secret"]
    still = await name_of(http, signed["accessToken"])

    await accept(http, fresh, "another good password")

    assert still == "Dina"
    assert await name_of(http, signed["accessToken"]) == "UNAUTHENTICATED"
    assert (await sign_in(http, dina["email"])).status_code == 401


async def test_only_administrators_invite_and_of_two_who_accept_at_once_one_does(as_, http, world, dina, monkeypatch):
    made, both, hashed = await invited(as_, dina), asyncio.Barrier(2), sessions.hashed
    before = await User.filter(workspace_id=world.workspace.id).count()

    for client in map(as_, ("head", "anna", "partner")):
        answers = [
            (await client.ask(INVITE, input={"name": "E", "email": "e@x.ru", "role": "ADMIN"}))["userInvite"],
            (await client.ask(RENEW, id=made["user"]["id"]))["userInvitationRenew"],
            (await client.ask(REVOKE, id=made["user"]["id"]))["userInvitationRevoke"],
        ]

        assert [a["userErrors"] for a in answers] == [[{"field": [], "code": "FORBIDDEN"}]] * 3
        assert [a.get("secret") for a in answers] == [None] * 3
    assert await User.filter(workspace_id=world.workspace.id).count() == before

    async def together(password):
        await both.wait()
        return await hashed(password)

    monkeypatch.setattr(sessions, "hashed", together)
    accepted = await asyncio.gather(*(accept(http, made["secret"], f"a password of number {n}") for n in range(2)))
    assert sorted(answer.status_code for answer in accepted) == [200, 401]
    changed = AuditEntry.filter(workspace_id=world.workspace.id, subject=made["user"]["id"], action=AuditAction.PASSWORD_CHANGED)
    assert await changed.count() == 1


async def test_who_tries_many_invitations_is_refused(db):
    settings = db.model_copy(update={"trusted_proxies": ["127.0.0.0/8"], "sign_in_attempts": 1})
    mine = uuid4().hex
    headers = {"x-forwarded-for": f"2001:db8:{mine[:4]}:{mine[4:8]}::1"}
    transport = httpx.ASGITransport(app=make_app(settings, owns_database=False))
    async with httpx.AsyncClient(transport=transport, base_url="http://test", headers=headers) as client:
        answers = [(await accept(client, f"guess-{n}-{mine}")).status_code for n in range(12)]

    assert (answers[0], answers[-1]) == (401, 429)


async def test_the_link_leads_to_the_front_ends_page(db, world, dina):
    app = make_app(db.model_copy(update={"sign_up_url": "https://crm.example/join#{secret}"}), owns_database=False)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as client:
        asked = Client(client, world.tokens["admin"])
        key = {"input": dina, "key": "once"}
        query = INVITE.replace("$input: UserInviteInput!", "$input: UserInviteInput!, $key: String!").replace(
            "(input: $input)", "(input: $input, idempotencyKey: $key)"
        )
        made = (await asked.ask(query, **key))["userInvite"]
        repeated = (await asked.ask(query, **key))["userInvite"]

    assert made["url"] == f"https://crm.example/join#{made['secret']}"
    assert (repeated["user"], repeated["secret"], repeated["url"]) == (made["user"], None, None)
