"""Settings: names that are none are ignored by every other command, and values that cannot be used stop all of them."""

import re
from collections.abc import Iterable, Iterator

from pydantic import ValidationError
from pydantic_settings import SettingsError

from api.cli.doctor.finding import Finding, wrong
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
    except SettingsError as exc:
        named = re.search(r'field "(\w+)"', str(exc))
        name = f"VORONKA_{named[1].upper()}" if named else "a setting"
        yield wrong(ABOUT, f"{name} is not written as JSON", 'A list is written as JSON, such as ["https://crm.example"].')
    except ValidationError as exc:
        for problem in exc.errors(include_url=False, include_input=False, include_context=False):
            name = str(problem["loc"][0]) if problem["loc"] else "settings"
            shown = name if name.isupper() else f"VORONKA_{name.upper()}"
            yield wrong(ABOUT, f"{shown}: {problem['msg']}", "See the README's table of settings.")
