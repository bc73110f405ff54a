"""Tokens of a company's identity provider: a small real one, over HTTP, that rotates its keys and goes away."""

import time
from types import SimpleNamespace

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from api.app import make_app
from api.settings import OidcIssuer, Settings
from integrations.identity import REFETCH_SECONDS, Issuer
from models.errors import Unauthenticated, Unavailable
from tests.conftest import Client, serving

AUDIENCE = "voronka-crm"


class Provider:
    """An OpenID provider: discovery, keys, and tokens; everything it says can be made wrong."""

    def __init__(self):
        self.keys, self.fetched, self.down, self.says = {}, 0, False, {}
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
            return JSONResponse({"keys": listed})

        return Starlette(routes=[Route("/.well-known/openid-configuration", discovery), Route("/keys", keys)])

    def token(self, email="anna@x.ru", *, kid=None, key=None, algorithm="RS256", **claims):
        at = int(time.time())
        body = {"iss": self.url, "aud": AUDIENCE, "sub": "u1", "email": email, "iat": at, "exp": at + 300, **claims}
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
    app = make_app(Settings(DATABASE_URL=db.database_url, auth_cache_seconds=0, oidc=[issuer]), owns_database=False)
    http = httpx.AsyncClient(transport=httpx.ASGITransport(app=app, raise_app_exceptions=False), base_url="http://test")
    return lambda token: Client(http, token)


def encoded(raw):
    return jwt.utils.base64url_encode(raw).decode()


async def me(client):
    answer = await client.post("{ me { name } }")
    return (answer.json().get("data") or {}).get("me") or answer.status_code


async def test_whoever_the_provider_knows_is_the_user_with_that_email(signed_in, provider, world):
    email = world.users["anna"].email

    assert await me(signed_in(provider.token(email))) == {"name": "Anna"}
    assert await me(signed_in(provider.token(email.upper(), email_verified=True))) == {"name": "Anna"}
    for _ in range(5):
        await me(signed_in(provider.token(email)))
    assert provider.fetched == 1
    await world.users["anna"].filter(id=world.users["anna"].id).update(is_active=False)
    assert await me(signed_in(provider.token(email))) == 401
    assert await me(signed_in(world.tokens["boris"])) == {"name": "Boris"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"aud": "another-app"}, {"exp": 1_700_000_000}, {"iss": "http://evil"}, {"email": "nobody@x.ru"}, {"email": None}, {"email": 5},
        {"email_verified": False}, {"sub": None}, {"exp": None}, {"nbf": 4_000_000_000}, {"kid": "unknown"},
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
