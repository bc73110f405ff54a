"""What a process remembers for speed, as it is set for production: it lasts no longer than what it stands for."""

from datetime import timedelta

import pytest

from models.base import now
from models.tokens import ApiToken
from resolvers.sign_in import tokens
from tests.conftest import Client

ME = "{ me { id } }"


def test_the_tests_run_with_what_is_set_for_production(settings):
    assert {name for name in settings.model_fields_set} == {"database_url", "secret_key"}


@pytest.fixture
async def tired(monkeypatch):
    """Let time pass for what is remembered, without waiting."""
    from api import auth

    passed = timedelta()

    def later(seconds):
        nonlocal passed
        passed += timedelta(seconds=seconds)

    real, monotonic = auth.now, auth.time.monotonic
    clock = type("Clock", (), {"monotonic": staticmethod(lambda: monotonic() + passed.total_seconds())})
    monkeypatch.setattr(auth, "now", lambda: real() + passed)
    monkeypatch.setattr("resolvers.callers.now", lambda: real() + passed)
    monkeypatch.setattr(auth, "time", clock)
    return later


async def test_a_remembered_token_ends_in_its_second(http, world, tired):
    secret = (await tokens.create_token(world.users["anna"], "short", now() + timedelta(seconds=2))).secret
    client = Client(http, secret)
    await client.ask(ME)
    await client.ask(ME)

    tired(3)

    assert (await client.refusal(ME))[0] == "UNAUTHENTICATED"


async def test_nobody_is_remembered_longer_than_is_set(http, world, tired, db):
    client = Client(http, world.tokens["anna"])
    await client.ask(ME)
    await ApiToken.filter(user_id=world.users["anna"].id).delete()

    tired(db.auth_cache_seconds + 1)

    assert (await client.refusal(ME))[0] == "UNAUTHENTICATED"
