"""The telephony port: the type checker holds adapters to it, settings are typed, and the registry says who is who."""

import re
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from mypy import api as mypy

from integrations.telephony import PROVIDERS
from models.ports.settings import ProviderSettings, Secret, UnusableSettings, read_settings

ROOT = Path(__file__).parent.parent.parent
ADAPTERS = """
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from models.ports.recordings import ByteRange, Sound
from models.ports.settings import ProviderSettings
from models.ports.telephony import CallRecord, DayCount, Employee, Heard, Hook, Provider, RawRecord, Telephony, Window

class Settings(ProviderSettings, frozen=True, kw_only=True):
    token: str

class Other(ProviderSettings, frozen=True, kw_only=True):
    token: str

class Right:
    async def pull(self, window: Window) -> AsyncIterator[Sequence[RawRecord]]:
        yield []
    def parse(self, payload: str) -> CallRecord: ...
    async def employees(self) -> Sequence[Employee]: ...
    def verify(self, hook: Hook) -> bool: ...
    def hear(self, hook: Hook) -> Heard: ...
    @asynccontextmanager
    async def open_recording(self, provider_id: str, part: ByteRange | None) -> AsyncIterator[Sound]:
        yield Sound(media="", size=None, first=0, end=None, chunks=self.chunks())
    async def chunks(self) -> AsyncIterator[bytes]:
        yield b""
    async def count(self, window: Window) -> Sequence[DayCount]: ...
    async def close(self) -> None: ...

class PullsTexts(Right):
    async def pull(self, window: Window) -> AsyncIterator[Sequence[str]]:  # type: ignore[override]
        yield []

class PullsNothing(Right):
    async def pull(self, window: Window) -> Sequence[RawRecord]: ...  # type: ignore[override]

class ParsesBytes(Right):
    def parse(self, payload: bytes) -> CallRecord: ...  # type: ignore[override]

class VerifiesTexts(Right):
    def verify(self, hook: str) -> bool: ...  # type: ignore[override]

class CannotParse:
    async def pull(self, window: Window) -> AsyncIterator[Sequence[RawRecord]]:
        yield []

class ListsAtOnce(Right):
    def employees(self) -> Sequence[Employee]: ...  # type: ignore[override]

class OpensWholesAlone(Right):
    @asynccontextmanager
    async def open_recording(self, provider_id: str) -> AsyncIterator[Sound]:  # type: ignore[override]
        yield Sound(media="", size=None, first=0, end=None, chunks=self.chunks())

class OpensBytes(Right):
    @asynccontextmanager
    async def open_recording(self, provider_id: str, part: ByteRange | None) -> AsyncIterator[bytes]:  # type: ignore[override]
        yield b""

class CountsAtOnce(Right):
    async def count(self, window: Window) -> int: ...  # type: ignore[override]

async def close() -> None: ...
def close_at_once() -> None: ...
def connect(settings: Settings) -> Telephony:
    return Telephony(calls=Right(), people=Right(), close=Right().close)
def connect_text(settings: Mapping[str, str]) -> Telephony: ...
def connect_adapter(settings: Settings) -> Right: ...

Telephony(calls=Right(), hooks=Right(), people=Right(), recordings=Right(), counts=Right(), close=close)
Telephony(recordings=OpensWholesAlone(), close=close)  # wrong
Telephony(recordings=OpensBytes(), close=close)  # wrong
Telephony(counts=CountsAtOnce(), close=close)  # wrong
Provider(key="right", title="Right", settings=Settings, connect=connect, capabilities=frozenset())
Telephony(calls=PullsTexts(), close=close)  # wrong
Telephony(calls=PullsNothing(), close=close)  # wrong
Telephony(calls=ParsesBytes(), close=close)  # wrong
Telephony(calls=CannotParse(), close=close)  # wrong
Telephony(hooks=VerifiesTexts(), close=close)  # wrong
Telephony(hooks=CannotParse(), close=close)  # wrong
Telephony(people=ListsAtOnce(), close=close)  # wrong
Telephony(calls=Right(), close=close_at_once)  # wrong
Telephony(calls=Right(), people=Right())  # wrong
Telephony(calls=Right(), dials=Right(), close=close)  # wrong
Provider(key="a", title="A", settings=Other, connect=connect, capabilities=frozenset())  # wrong
Provider(key="a", title="A", settings=Settings, connect=connect_text, capabilities=frozenset())  # wrong
Provider(key="a", title="A", settings=Settings, connect=connect_adapter, capabilities=frozenset())  # wrong
Provider(key="a", title="A", settings=Settings, capabilities=frozenset())  # wrong
"""


def test_a_wrong_adapter_does_not_pass_the_type_checker(tmp_path, monkeypatch):
    monkeypatch.setenv("MYPYPATH", str(ROOT))
    file = tmp_path / "adapters.py"
    file.write_text(ADAPTERS)

    told, problems, _ = mypy.run(
        [
            "--strict",
            "--config-file=",
            "--disable-error-code=empty-body",
            "--explicit-package-bases",
            f"--cache-dir={tmp_path}",
            str(file),
        ]
    )

    wrong = {number for number, line in enumerate(ADAPTERS.splitlines(), 1) if line.endswith("# wrong")}
    assert not problems
    assert {int(n) for n in re.findall(r"adapters\.py:(\d+): error", told)} == wrong, told


def test_the_registry_holds_each_provider_under_its_key_and_in_its_module():
    modules = {path.stem for path in (ROOT / "integrations/telephony").iterdir()} - {"__init__", "__pycache__"}

    assert set(PROVIDERS) == modules
    for key, provider in PROVIDERS.items():
        assert provider.key == key
        assert provider.connect.__module__.split(".")[:3] == ["integrations", "telephony", key]
        assert (Path(__file__).parent / key).is_dir()


def test_settings_are_read_as_what_they_are():
    found = PROVIDERS["mango"].read({"api_key": "k", "api_salt": "very-secret", "pace_seconds": "0.5", "zone": "Asia/Omsk"})

    assert (found.pace_seconds, found.zone, found.api_salt.reveal()) == (0.5, ZoneInfo("Asia/Omsk"), "very-secret")
    assert "very-secret" not in repr(found)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"api_key": "k"}, "Missing: api_salt"), ({"api_key": "k", "api_salt": ""}, "Missing: api_salt"),
        ({"api_key": "k", "api_salt": "s", "base_urk": "x"}, "Unknown: base_urk"), ({"api_key": "k", "api_salt": "s", "zone": "Mars"}, "zone"),
        ({"api_key": "k", "api_salt": "s", "pace_seconds": "fast"}, "pace_seconds"), ({"api_key": "k", "api_salt": "s", "pace_seconds": "-1"}, "pace_seconds"),
        ({"api_key": "k", "api_salt": "s", "pace_seconds": "nan"}, "pace_seconds"), ({"api_key": "k", "api_salt": "s", "base_url": "file:///x"}, "base_url"),
    ],
)  # fmt: skip
def test_settings_that_cannot_be_used_are_refused_with_the_reason(given, told):
    with pytest.raises(UnusableSettings, match=told):
        PROVIDERS["mango"].open(given)


def test_a_secret_that_is_not_a_text_is_refused_without_being_told():
    class Settings(ProviderSettings, frozen=True, kw_only=True):
        token: Secret

    with pytest.raises(UnusableSettings) as refused:
        read_settings(Settings, {"token": {"very": "secret"}})
    assert "very" not in str(refused.value)
