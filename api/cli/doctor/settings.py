"""Settings: names that are none are ignored by every other command, and values that cannot be used stop all of them."""

from collections.abc import Iterable, Iterator

from pydantic import ValidationError
from pydantic_settings import SettingsError

from api.cli.doctor.finding import Finding, wrong
from api.cli.mistakes import sentence
from api.settings import Settings, unknown_names

ABOUT = "settings"


def unknown(environment: Iterable[str]) -> Iterator[Finding]:
    """Find names that look like settings and are none."""
    for name, meant in unknown_names(environment).items():
        remedy = f"Write {meant}." if meant else "Take it away, or look for its name in the README's table."
        yield wrong(ABOUT, f"{name} is no setting and is ignored", remedy)


def unusable() -> Iterator[Finding]:
    """Find values that cannot be used."""
    try:
        Settings()
    except (SettingsError, ValidationError) as exc:
        yield wrong(ABOUT, sentence(exc) or str(exc), "")
