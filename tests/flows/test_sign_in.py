"""Signing in with a password: short access tokens, refresh tokens that change, stolen ones, signing out, and guessing."""

import asyncio
import uuid

import jwt
import pytest

from api.app import make_app
from api.settings import Settings
from models.base import now
from models.sessions import ServerSecret, Session
from resolvers import sessions
from resolvers.changes import changes
from tests.conftest import Client

PASSWORD = "correct horse battery"
CHANGE = "mutation($current: String!, $new: String!) { passwordChange(current: $current, new: $new) { user { name } userErrors { field code } } }"


@pytest.fixture
async def anna(world):
    """Anna, who has a password."""
    async with changes(world.workspace.id) as work:
        await sessions.set_password(work, world.users["anna"], PASSWORD)
    return world.users["anna"]


async def sign_in(http, email, password=PASSWORD, **more):
    return await http.post("/auth/sign-in", json={"email": email, "password": password, **more})


async def refresh(http, token):
    return await http.post("/auth/refresh", json={"refreshToken": token})


async def name_of(http, token):
    body = (await Client(http, token).post("{ me { name } }")).json()
    return body["data"]["me"]["name"] if "data" in body else body["errors"][0]["extensions"]["code"]


async def test_who_signs_in_reads_as_themselves_and_goes_on_by_refreshing(http, anna):
    first = (await sign_in(http, anna.email.upper())).json()
    second = (await refresh(http, first["refreshToken"])).json()

    assert (first["tokenType"], first["expiresIn"]) == ("Bearer", 900)
    assert [await name_of(http, t["accessToken"]) for t in (first, second)] == ["Anna", "Anna"]
    assert second["refreshToken"] != first["refreshToken"]
    kept = await Session.get(user_id=anna.id)
    assert first["refreshToken"] not in str(kept.__dict__)


async def test_a_refresh_token_that_was_replaced_ends_its_session(http, anna):
    first = (await sign_in(http, anna.email)).json()
    second = (await refresh(http, first["refreshToken"])).json()

    stolen = await refresh(http, first["refreshToken"])

    assert (stolen.status_code, stolen.json()["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")
    assert (await refresh(http, second["refreshToken"])).status_code == 401
    assert await name_of(http, second["accessToken"]) == "UNAUTHENTICATED"


async def test_of_two_refreshes_at_once_one_goes_on(http, anna):
    token = (await sign_in(http, anna.email)).json()["refreshToken"]

    codes = sorted([r.status_code for r in await asyncio.gather(*(refresh(http, token) for _ in range(5)))])

    assert codes[0] == 200
    assert codes[1:] == [401] * 4


@pytest.mark.parametrize(("everywhere", "other"), [(False, "Anna"), (True, "UNAUTHENTICATED")])
async def test_signing_out_ends_this_session_or_all(http, anna, everywhere, other):
    here, there = (await sign_in(http, anna.email)).json(), (await sign_in(http, anna.email)).json()

    await http.post("/auth/sign-out", json={"refreshToken": here["refreshToken"], "everywhere": everywhere})

    assert await name_of(http, here["accessToken"]) == "UNAUTHENTICATED"
    assert await name_of(http, there["accessToken"]) == other


async def test_whatever_is_wrong_the_answer_is_the_same(http, world, anna):
    boris = world.users["boris"]
    answers = [
        await sign_in(http, anna.email, "wrong password"),
        await sign_in(http, "nobody@nowhere"),
        await sign_in(http, boris.email, ""[:0] or "no password set"),
    ]
    anna.is_active = False
    await anna.save()
    answers.append(await sign_in(http, anna.email))

    assert {a.status_code for a in answers} == {401}
    assert len({a.json()["errors"][0]["message"] for a in answers}) == 1


async def test_forged_old_and_foreign_access_tokens_are_refused(http, anna):
    good = (await sign_in(http, anna.email)).json()["accessToken"]
    key = (await ServerSecret.get(name="jwt")).value
    claims = jwt.decode(good, key, algorithms=["HS256"], audience="voronka")
    forged = [
        jwt.encode(claims, "x" * 64, algorithm="HS256"),
        jwt.encode({**claims, "exp": 1}, key, algorithm="HS256"),
        jwt.encode({**claims, "aud": "other"}, key, algorithm="HS256"),
        jwt.encode({**claims, "sid": str(uuid.uuid4())}, key, algorithm="HS256"),
        jwt.encode({**claims, "sub": str(uuid.uuid4())}, key, algorithm="HS256"),
        jwt.encode({k: v for k, v in claims.items() if k != "exp"}, key, algorithm="HS256"),
        jwt.encode(claims, None, algorithm="none"),
        "a.b.c",
    ]

    assert [await name_of(http, token) for token in forged] == ["UNAUTHENTICATED"] * len(forged)
    assert await name_of(http, good) == "Anna"


async def test_guessing_is_throttled_whether_or_not_the_user_exists(db, world, anna):
    import httpx

    app = make_app(Settings(DATABASE_URL=db.database_url, sign_in_attempts=2), owns_database=False)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as http:
        codes = [(await sign_in(http, email, "wrong one")).status_code for email in [anna.email] * 3 + ["nobody@x"] * 3]
        right = await sign_in(http, anna.email)

    assert codes == [401, 401, 429] * 2
    assert right.status_code == 429
    assert int(right.headers["retry-after"]) == right.json()["errors"][0]["extensions"]["retryAfter"]


async def test_a_changed_password_ends_every_session(http, world, anna):
    signed = (await sign_in(http, anna.email)).json()
    client = Client(http, signed["accessToken"])

    refused = [
        (await client.ask(CHANGE, current=PASSWORD, new="short"))["passwordChange"]["userErrors"],
        (await client.ask(CHANGE, current="wrong password", new="long enough now"))["passwordChange"]["userErrors"],
    ]
    await client.post(CHANGE, {"current": PASSWORD, "new": "long enough now"})

    assert refused == [[{"field": ["new"], "code": "INVALID"}], [{"field": ["current"], "code": "INVALID"}]]
    assert await name_of(http, signed["accessToken"]) == "UNAUTHENTICATED"
    assert (await sign_in(http, anna.email)).status_code == 401
    assert (await sign_in(http, anna.email, "long enough now")).status_code == 200
    assert not await Session.filter(user_id=anna.id, digest=sessions.digest_of(signed["refreshToken"]), ended_at=None).exists()
    assert all(s.expires_at > now() for s in await Session.filter(user_id=anna.id))


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 400, "BAD_REQUEST"), (b"[]", 400, "BAD_REQUEST"), (b"{", 400, "BAD_REQUEST"), (b"x" * 20_000, 413, "PAYLOAD_TOO_LARGE"),
        (b'{"email": 5, "password": "x"}', 400, "BAD_USER_INPUT"), (b'{"email": "a", "password": "\\u0000"}', 400, "BAD_USER_INPUT"),
        (b'{"email": "a", "password": "b", "workspace": "nonsense"}', 400, "BAD_USER_INPUT"),
        (b'{"email": "\\ud800", "password": "b"}', 400, "BAD_REQUEST"),
    ],
)  # fmt: skip
async def test_what_is_no_sign_in_is_refused_by_name(http, world, body, status, code):
    answer = await http.post("/auth/sign-in", content=body)

    extensions = answer.json()["errors"][0]["extensions"]
    assert (answer.status_code, extensions["code"], bool(extensions["requestId"])) == (status, code, True)
