"""Signing in with a password: short access tokens, refresh tokens that change, stolen ones, signing out, and guessing."""

import asyncio
import uuid
from datetime import timedelta

import httpx
import jwt
import pytest
import time_machine
from argon2 import PasswordHasher

from api.app import make_app
from api.budget import MOST_DELAYED, Counter, Throttle
from api.settings import Settings
from models.base import now
from models.errors import CrmError, RateLimited, Unauthenticated
from models.sessions import Session
from resolvers.changes import changes
from resolvers.sign_in import sessions
from resolvers.sign_in.secrets import server_secret
from tests.conftest import Client

PASSWORD = "correct horse battery"
MAKE = 'mutation { tokenCreate(input: { name: "x" }) { secret } }'
CHANGE = "mutation($current: String!, $new: String!) { passwordChange(current: $current, new: $new) { user { name } userErrors { field code } } }"


@pytest.fixture
async def anna(world):
    """Anna, who has a password."""
    async with changes(world.workspace.id) as work:
        await sessions.keep_password(work, world.users["anna"], await sessions.hashed(PASSWORD))
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


async def some_time_later(anna):
    """Let the grace for lost answers be over."""
    await Session.filter(user_id=anna.id).update(last_used_at=now() - sessions.GRACE - timedelta(seconds=1))


async def test_a_refresh_token_that_was_replaced_some_time_ago_ends_its_session_and_what_was_made_in_it(http, anna):
    first = (await sign_in(http, anna.email)).json()
    second = (await refresh(http, first["refreshToken"])).json()
    made = (await Client(http, second["accessToken"]).ask(MAKE))["tokenCreate"]["secret"]
    await some_time_later(anna)

    stolen = await refresh(http, first["refreshToken"])

    assert (stolen.status_code, stolen.json()["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")
    assert (await refresh(http, second["refreshToken"])).status_code == 401
    assert await name_of(http, second["accessToken"]) == "UNAUTHENTICATED"
    assert await name_of(http, made) == "UNAUTHENTICATED"


async def test_whoever_loses_the_answer_to_a_refresh_asks_again_and_goes_on(http, anna):
    first = (await sign_in(http, anna.email)).json()
    lost = (await refresh(http, first["refreshToken"])).json()

    again = [(await refresh(http, first["refreshToken"])).json() for _ in range(3)]
    await some_time_later(anna)
    on = (await refresh(http, again[0]["refreshToken"])).json()

    assert {pair["refreshToken"] for pair in again} == {lost["refreshToken"]}
    assert await name_of(http, on["accessToken"]) == "Anna"


async def test_a_thief_who_is_as_quick_as_the_grace_is_found_at_the_next_step(http, anna):
    """Both have the successor; whoever uses it second, some time later, ends the session for both."""
    first = (await sign_in(http, anna.email)).json()
    owner = (await refresh(http, first["refreshToken"])).json()
    thief = (await refresh(http, first["refreshToken"])).json()
    await some_time_later(anna)
    thief = (await refresh(http, thief["refreshToken"])).json()
    await some_time_later(anna)

    assert (await refresh(http, owner["refreshToken"])).status_code == 401
    assert (await refresh(http, thief["refreshToken"])).status_code == 401


async def test_two_refreshes_back_a_token_is_worth_nothing(http, anna):
    first = (await sign_in(http, anna.email)).json()
    second = (await refresh(http, first["refreshToken"])).json()
    await refresh(http, second["refreshToken"])

    assert (await refresh(http, first["refreshToken"])).status_code == 401


async def test_refreshes_at_once_all_go_on_with_the_same_successor(http, anna):
    token = (await sign_in(http, anna.email)).json()["refreshToken"]

    answers = await asyncio.gather(*(refresh(http, token) for _ in range(5)))

    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["refreshToken"] for answer in answers}) == 1


async def test_whoever_lost_the_answer_to_a_refresh_can_still_sign_out(http, anna):
    first = (await sign_in(http, anna.email)).json()
    lost = (await refresh(http, first["refreshToken"])).json()

    await http.post("/auth/sign-out", json={"refreshToken": first["refreshToken"]})

    assert await name_of(http, lost["accessToken"]) == "UNAUTHENTICATED"


async def test_a_sign_in_that_a_new_password_overtakes_is_refused(http, world, anna, monkeypatch):
    """The old password was right when it was looked at, and no longer when the session would have begun."""
    right = sessions._matches

    async def slowly(known, password):
        found = await right(known, password)
        async with changes(world.workspace.id) as work:
            await sessions.keep_password(work, anna, await sessions.hashed("another one now"))
        return found

    monkeypatch.setattr(sessions, "_matches", slowly)

    assert (await sign_in(http, anna.email)).status_code == 401
    assert not await Session.filter(user_id=anna.id, ended_at=None).exists()


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
        await sign_in(http, "n" * 900),  # longer than any there is
        await sign_in(http, boris.email, ""[:0] or "no password set"),
    ]
    anna.is_active = False
    await anna.save()
    answers.append(await sign_in(http, anna.email))

    assert {a.status_code for a in answers} == {401}
    assert len({a.json()["errors"][0]["message"] for a in answers}) == 1


async def test_forged_old_and_foreign_access_tokens_are_refused(http, anna):
    good = (await sign_in(http, anna.email)).json()["accessToken"]
    key = await server_secret()
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


# -- guessing


@pytest.fixture
async def from_(db, world, anna):
    """Return a client with an address of its own, as a trusted proxy names it; a minute has just begun."""
    settings = Settings(DATABASE_URL=db.database_url, sign_in_attempts=2, trusted_proxies=["127.0.0.0/8"])
    app, opened = make_app(settings, owns_database=False), []

    def client(address):
        transport, headers = httpx.ASGITransport(app=app), {"x-forwarded-for": f"10.9.9.9, {address}"}
        opened.append(httpx.AsyncClient(transport=transport, base_url="http://test", headers=headers))
        return opened[-1]

    with time_machine.travel(now().replace(second=1)):
        yield client
    for http in opened:
        await http.aclose()


async def test_guessing_is_refused_whether_or_not_the_user_exists(from_, anna):
    http = from_("192.0.2.1")
    codes = [(await sign_in(http, email, "wrong one")).status_code for email in [anna.email] * 3 + ["nobody@x"] * 3]
    right = await sign_in(http, anna.email)

    assert codes == [401, 401, 429] * 2
    assert right.status_code == 429
    assert int(right.headers["retry-after"]) == right.json()["errors"][0]["extensions"]["retryAfter"]


async def test_whoever_guesses_locks_nobody_else_out(from_, anna):
    assert [(await sign_in(from_(f"192.0.2.{n}"), anna.email, "wrong one")).status_code for n in (1, 1, 1)] == [401, 401, 429]

    assert (await sign_in(from_("198.51.100.7"), anna.email)).status_code == 200


async def test_one_address_guesses_only_so_often_whatever_the_names():
    async def unknown(_email, _address):
        return False

    throttle, ends = Throttle(2, Counter(), unknown), []
    for number in range(21):
        try:
            async with throttle.attempt(f"user{number}@x", f"2001:db8::{number}:2"):
                raise Unauthenticated("wrong")
        except CrmError as end:
            ends.append(end.code.value)

    assert ends == ["UNAUTHENTICATED"] * 20 + ["RATE_LIMITED"]


async def test_signing_in_rightly_is_never_too_often(from_, anna):
    http = from_("192.0.2.1")

    assert [(await sign_in(http, anna.email)).status_code for _ in range(5)] == [200] * 5


async def test_guesses_from_everywhere_are_slowed_down_and_the_owners_place_is_not():
    waited, known = [], {("a@x", "10.0.0.1")}

    async def is_known(email, address):
        return (email, address) in known

    async def sleep(seconds):
        waited.append(seconds)

    throttle = Throttle(2, Counter(), is_known, sleep)
    for number in range(8):
        with pytest.raises(Unauthenticated):
            async with throttle.attempt("a@x", f"192.0.2.{number}"):
                raise Unauthenticated("wrong")
    slowed = list(waited)
    async with throttle.attempt("a@x", "10.0.0.1"):
        pass

    assert slowed == [0.5, 1, 2, 4, 5, 5]
    assert waited == slowed


async def test_only_so_many_wait_for_one_name():
    held = asyncio.Event()

    async def unknown(_email, _address):
        return False

    async def sleep(_seconds):
        await held.wait()

    throttle = Throttle(1, Counter(), unknown, sleep)

    async def guess(number):
        async with throttle.attempt("a@x", f"192.0.2.{number}"):
            raise Unauthenticated("wrong")

    guessing = [asyncio.create_task(guess(number)) for number in range(MOST_DELAYED + 3)]
    while sum(task.done() for task in guessing) < 3:
        await asyncio.sleep(0)
    held.set()
    ends = await asyncio.gather(*guessing, return_exceptions=True)

    assert sorted(type(end).__name__ for end in ends) == ["RateLimited"] * 2 + ["Unauthenticated"] * (MOST_DELAYED + 1)


async def test_a_flood_of_passwords_to_hash_is_refused_beyond_a_queue_and_nobody_waits_behind_it(monkeypatch):
    monkeypatch.setattr(sessions, "_hasher", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))

    ends = await asyncio.gather(
        *(sessions.hashed("a password") for _ in range(sessions.MOST_WAITING + 5)), return_exceptions=True
    )

    assert sum(isinstance(end, RateLimited) for end in ends) == 5
    assert (await sessions.hashed("a password")).startswith("$argon2id$")


async def test_the_present_password_cannot_be_guessed_through_a_change_of_it(http, world, anna):
    client = Client(http, world.tokens["anna"])

    codes = [
        (await client.post(CHANGE, {"current": f"guess number {n}", "new": "long enough now"})).json()
        for n in range(sessions.GUESSES + 1)
    ]

    assert [bool(body.get("data") and body["data"]["passwordChange"]) for body in codes[-2:]] == [True, False]
    assert codes[-1]["errors"][0]["extensions"]["code"] == "RATE_LIMITED"
    assert (await sign_in(http, anna.email)).status_code == 200


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
