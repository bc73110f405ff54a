"""Tokens of a company's identity provider: a small real one, over HTTP, that rotates its keys and goes away."""

import json
import time
from types import SimpleNamespace

import httpx
import hypothesis
import jwt
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from api.app import make_app
from api.auth import IssuersAmbiguous
from api.settings import OidcIssuer, Settings
from integrations.identity import REFETCH_SECONDS, Issuer
from models.errors import Unauthenticated, Unavailable
from models.identities import Identity
from models.users import User
from resolvers.changes import changes
from resolvers.sign_in import sessions
from tests.builders import let_go
from tests.conftest import Client, serving

AUDIENCE = "voronka-crm"


class Provider:
    """An OpenID provider: discovery, keys, and tokens; everything it says can be made wrong."""

    def __init__(self):
        self.keys, self.fetched, self.down, self.says, self.extra = {}, 0, False, {}, []
        self.url = "http://test"
        self.rotate("k1")

    def rotate(self, kid, *, key=None, keep=False):
        self.keys = {**(self.keys if keep else {}), kid: key or rsa.generate_private_key(public_exponent=65537, key_size=2048)}
        self.kid = kid

    def app(self):
        async def discovery(_request):
            if self.down:
                return JSONResponse({}, status_code=503)
            return JSONResponse({"issuer": self.url, "jwks_uri": f"{self.url}/keys", **self.says})

        async def keys(_request):
            self.fetched += 1
            listed = []
            for kid, key in self.keys.items():
                algorithm = (
                    jwt.algorithms.ECAlgorithm if isinstance(key, ec.EllipticCurvePrivateKey) else jwt.algorithms.RSAAlgorithm
                )
                listed.append({**algorithm.to_jwk(key.public_key(), as_dict=True), "kid": kid, "use": "sig"})
            return JSONResponse({"keys": [*listed, *self.extra]})

        return Starlette(routes=[Route("/.well-known/openid-configuration", discovery), Route("/keys", keys)])

    def token(self, email="anna@x.ru", *, kid=None, key=None, algorithm="RS256", **claims):
        at = int(time.time())
        body = {
            "iss": self.url,
            "aud": AUDIENCE,
            "sub": "u1",
            "email": email,
            "email_verified": True,
            "iat": at,
            "exp": at + 300,
            **claims,
        }
        body = {name: value for name, value in body.items() if value is not None}
        return jwt.encode(body, key or self.keys[self.kid], algorithm=algorithm, headers={"kid": kid or self.kid})


@pytest.fixture
async def provider():
    made = Provider()
    async with serving(made.app(), lifespan="off") as url:
        made.url = url
        yield made


@pytest.fixture
def signed_in(db, world, provider):
    """Return a client of an application that trusts the provider."""
    issuer = OidcIssuer(issuer=provider.url + "/", audience=AUDIENCE, workspace=f"workspace_{world.workspace.id}")
    app = make_app(Settings(DATABASE_URL=db.database_url, oidc=[issuer]), owns_database=False)
    http = httpx.AsyncClient(transport=httpx.ASGITransport(app=app, raise_app_exceptions=False), base_url="http://test")
    return lambda token: Client(http, token)


def encoded(raw):
    return jwt.utils.base64url_encode(raw).decode()


async def me(client):
    answer = await client.post("{ me { name } }")
    return (answer.json().get("data") or {}).get("me") or answer.status_code


async def test_whoever_the_provider_knows_is_the_user_with_that_email(signed_in, provider, world):
    email = world.users["anna"].email

    assert await me(signed_in(provider.token(email.upper()))) == {"name": "Anna"}
    for _ in range(5):
        await me(signed_in(provider.token(email)))
    assert provider.fetched == 1
    await let_go(world, "anna")
    assert await me(signed_in(provider.token(email))) == 401
    assert await me(signed_in(world.tokens["boris"])) == {"name": "Boris"}


async def test_an_identity_stays_with_its_user_whatever_becomes_of_the_email(signed_in, provider, world):
    anna, boris = world.users["anna"].email, world.users["boris"].email
    await me(signed_in(provider.token(anna, sub="s-anna")))

    assert await me(signed_in(provider.token("new@x.ru", sub="s-anna"))) == {"name": "Anna"}
    assert await me(signed_in(provider.token(boris, sub="s-anna", email_verified=False))) == {"name": "Anna"}
    assert await me(signed_in(provider.token(None, sub="s-anna"))) == {"name": "Anna"}
    assert await me(signed_in(provider.token(anna, sub="s-somebody-new"))) == 401
    assert await me(signed_in(provider.token(boris, sub="s-boris"))) == {"name": "Boris"}


@pytest.mark.parametrize("verified", [None, False, "true", 1, "false", [True], {}])
async def test_only_an_email_that_is_truly_verified_links(signed_in, provider, world, verified):
    assert await me(signed_in(provider.token(world.users["anna"].email, email_verified=verified))) == 401
    assert not await Identity.filter(workspace_id=world.workspace.id).exists()


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [("firma@x.ru", "fırma@x.ru"), ("kate@x.ru", "\u212aate@x.ru"), ("strasse@x.ru", "straße@x.ru"), ("é@x.ru", "É@x.ru")],
)
async def test_an_email_is_the_same_only_byte_for_byte_but_for_ascii_case(signed_in, http, provider, world, ours, theirs):
    await User.filter(id=world.users["anna"].id).update(email=ours)

    assert await me(signed_in(provider.token(theirs))) == 401
    assert (await http.post("/auth/sign-in", json={"email": theirs, "password": "x" * 12})).status_code == 401
    assert await me(signed_in(provider.token(ours.replace("x.ru", "X.RU")))) == {"name": "Anna"}


LINK = "mutation($id: ID!, $input: UserIdentityLinkInput!) { userIdentityLink(id: $id, input: $input) { user { name } userErrors { field code } } }"
UNLINK = "mutation($id: ID!) { userIdentityUnlink(id: $id) { user { name } userErrors { field code } } }"


async def test_an_administrator_links_and_unlinks(signed_in, as_, provider, world):
    ids = {name: f"user_{world.users[name].id}" for name in ("anna", "boris")}
    input_ = {"issuer": provider.url + "/", "subject": "s-1"}

    linked = (await as_("admin").ask(LINK, id=ids["anna"], input=input_))["userIdentityLink"]
    taken = (await as_("admin").ask(LINK, id=ids["boris"], input=input_))["userIdentityLink"]
    refused = (await as_("anna").ask(LINK, id=ids["anna"], input={**input_, "subject": "s-2"}))["userIdentityLink"]
    through = signed_in(provider.token(None, sub="s-1"))
    made = (await through.ask('mutation { tokenCreate(input: { name: "x" }) { secret } }'))["tokenCreate"]["secret"]

    assert (linked["user"], linked["userErrors"]) == ({"name": "Anna"}, [])
    assert taken["userErrors"] == [{"field": ["input", "subject"], "code": "TAKEN"}]
    assert [error["code"] for error in refused["userErrors"]] == ["FORBIDDEN"]
    assert await me(signed_in(made)) == {"name": "Anna"}
    await as_("admin").ask(UNLINK, id=ids["anna"])
    assert [await me(signed_in(secret)) for secret in (provider.token(None, sub="s-1"), made)] == [401, 401]


async def test_a_token_of_the_provider_from_before_everything_was_signed_out_is_refused(signed_in, provider, world):
    email, at = world.users["anna"].email, int(time.time())
    await me(signed_in(provider.token(email)))
    async with changes(world.workspace.id) as work:
        await sessions.end_sign_ins(work, await User.get(id=world.users["anna"].id))

    assert await me(signed_in(provider.token(email, iat=at - 100))) == 401
    assert await me(signed_in(provider.token(email, iat=at + 5))) == {"name": "Anna"}


async def test_two_workspaces_share_a_provider_by_audiences_of_their_own(db, world, provider):
    stranger = world.users["stranger"]
    issuers = [
        OidcIssuer(issuer=provider.url, audience="one", workspace=f"workspace_{world.workspace.id}"),
        OidcIssuer(issuer=provider.url, audience="two", workspace=f"workspace_{stranger.workspace_id}"),
    ]
    app = make_app(Settings(DATABASE_URL=db.database_url, oidc=issuers), owns_database=False)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as http:
        email = f"both@{world.workspace.id}"
        await User.filter(id=world.users["anna"].id).update(email=email)
        await User.filter(id=stranger.id).update(email=email)
        seen = [await me(Client(http, provider.token(email, aud=aud))) for aud in ("one", ["two"], ["one", "two"], "three")]

    assert seen == [{"name": "Anna"}, {"name": "Stranger"}, 401, 401]
    with pytest.raises(IssuersAmbiguous, match="an audience of its own"):
        make_app(Settings(DATABASE_URL=db.database_url, oidc=[issuers[0], issuers[0]]), owns_database=False)


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats()
    | st.text(max_size=300)
    | st.sampled_from(["", AUDIENCE, "1e999"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
CLAIMS = ["iss", "aud", "sub", "email", "email_verified", "iat", "exp", "nbf", "jti", "azp"]


@hypothesis.settings(max_examples=60, deadline=None, suppress_health_check=list(hypothesis.HealthCheck))
@hypothesis.given(
    wrong=st.dictionaries(st.sampled_from(CLAIMS), JUNK, min_size=1, max_size=3),
    header=st.dictionaries(st.sampled_from(["kid", "alg", "typ", "crit", "b64", "zip"]), JUNK, max_size=2),
)
async def test_whatever_a_token_says_it_is_read_or_refused_and_never_a_bug(signed_in, provider, world, wrong, header):
    at = int(time.time())
    said = {
        "iss": provider.url,
        "aud": AUDIENCE,
        "sub": "s",
        "email": world.users["anna"].email,
        "email_verified": True,
        "iat": at,
        "exp": at + 300,
    }
    signing = ".".join(
        encoded(json.dumps(part).encode("utf-8", "surrogatepass"))
        for part in ({"alg": "RS256", "kid": provider.kid, **header}, {**said, **wrong})
    )
    signature = provider.keys[provider.kid].sign(signing.encode(), padding.PKCS1v15(), hashes.SHA256())

    status = (await signed_in(f"{signing}.{encoded(signature)}").post("{ me { name } }")).status_code

    assert status in {200, 401}
    if status == 200:
        assert not wrong.keys() & {"iss", "sub"} or isinstance(wrong.get("sub", ""), str)


@pytest.mark.parametrize("deep", [b"[" * 5000, b'{"a":' * 2500, b'{"kid":' + b"9" * 5000 + b"}", b"\xff", b"5", b"[]", b"null"])
async def test_broken_parts_and_huge_tokens_are_refused(signed_in, world, provider, deep):
    good = provider.token(world.users["anna"].email).split(".")
    forged = [
        f"{encoded(deep)}.{good[1]}.{good[2]}",
        f"{good[0]}.{encoded(deep)}.{good[2]}",
        "x" * 20_000,
        f"{'y' * 9000}.{'z' * 9000}.q",
        "..",
        "a..b",
    ]

    assert [await me(signed_in(token)) for token in forged] == [401] * len(forged)


async def test_keys_of_no_use_do_not_keep_the_good_ones_away(provider):
    provider.extra = [
        {"kty": "oct", "k": "AAAA", "kid": "k1"},
        {"kty": "RSA"},
        {"kty": 5},
        "x",
        {"kty": "EC", "crv": "P-0", "kid": "e"},
        None,
    ]
    issuer = Issuer(provider.url, AUDIENCE)

    assert (await issuer.verify(provider.token())).subject == "u1"
    with pytest.raises(Unauthenticated):
        await issuer.verify(provider.token(kid="e"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"aud": "another-app"}, {"exp": 1_700_000_000}, {"iss": "http://evil"}, {"email": "nobody@x.ru"}, {"email": None}, {"email": 5},
        {"email_verified": False}, {"sub": ""}, {"sub": "x" * 300}, {"iat": 4_000_000_000}, {"sub": None}, {"exp": None}, {"nbf": 4_000_000_000}, {"kid": "unknown"},
    ],
)  # fmt: skip
async def test_a_token_that_is_not_for_us_is_refused(signed_in, provider, world, wrong):
    assert await me(signed_in(provider.token(**{"email": world.users["anna"].email, **wrong}))) == 401


async def test_forged_tokens_are_refused(signed_in, provider, world):
    email, public = world.users["anna"].email, provider.keys["k1"].public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    head, body, signature = provider.token(email).split(".")
    mac, shared = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256), encoded(b'{"alg":"HS256","kid":"k1"}')
    unsigned = encoded(b'{"alg":"none","kid":"k1"}')
    forged = [
        provider.token(email, key=other),
        f"{unsigned}.{body}.",
        ".".join([head, body, signature[:-4] + "AAAA"]),
        f"{shared}.{body}." + encoded(mac.sign(f"{shared}.{body}".encode(), pem)),
        "a.b.c",
    ]  # fmt: skip

    assert [await me(signed_in(token)) for token in forged] == [401] * len(forged)


async def test_rotated_keys_are_fetched_once_and_a_flood_of_unknown_ones_is_not(provider):
    at = SimpleNamespace(now=1000.0)
    issuer = Issuer(provider.url, AUDIENCE, clock=lambda: at.now)
    await issuer.verify(provider.token())
    provider.rotate("k2", key=ec.generate_private_key(ec.SECP256R1()), keep=True)
    at.now += REFETCH_SECONDS + 1

    assert (await issuer.verify(provider.token(algorithm="ES256"))).email == "anna@x.ru"
    for number in range(20):
        with pytest.raises(Unauthenticated):
            await issuer.verify(provider.token(kid=f"forged-{number}", algorithm="ES256"))
    assert provider.fetched == 2
    provider.rotate("k3")
    at.now += 3700
    with pytest.raises(Unauthenticated):
        await issuer.verify(provider.token(kid="k1", key=rsa.generate_private_key(public_exponent=65537, key_size=2048)))
    assert (await issuer.verify(provider.token())).subject == "u1"


async def test_a_provider_that_is_away_keeps_nobody_out_whose_key_is_known(provider):
    at = SimpleNamespace(now=1000.0)
    issuer = Issuer(provider.url, AUDIENCE, clock=lambda: at.now)
    provider.down = True
    with pytest.raises(Unavailable):
        await issuer.verify(provider.token())
    provider.down, at.now = False, at.now + REFETCH_SECONDS + 1
    await issuer.verify(provider.token())
    provider.down, at.now = True, at.now + 4000

    assert (await issuer.verify(provider.token())).email == "anna@x.ru"


async def test_a_discovery_document_of_another_issuer_is_not_believed(provider):
    provider.says = {"issuer": "http://evil"}
    with pytest.raises(Unavailable):
        await Issuer(provider.url, AUDIENCE).verify(provider.token())
