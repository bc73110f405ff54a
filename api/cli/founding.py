"""What ``init`` and ``workspace create`` have in common: the options of a new workspace, asking for what is missing, and what is told."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Annotated
from zoneinfo import available_timezones

import typer

from api.cli.asking import ask, ask_password, at_terminal, need, read_line
from api.cli.links import link_lines
from api.settings import Settings
from models.countries import COUNTRIES
from models.errors import BadInput
from models.money import CURRENCIES
from resolvers.founding import Founded, Language, found
from resolvers.sign_in import sessions
from resolvers.sign_in.joining import check_chosen, complaint

Name = Annotated[str | None, typer.Option("--name", help="The company's name.")]
Zone = Annotated[str | None, typer.Option("--zone", help="The IANA zone whose days count, such as Europe/Moscow.")]
Country = Annotated[
    str | None, typer.Option("--country", help="The country (ISO 3166) of its telephone numbers; the zone's unless given.")
]
Currency = Annotated[str | None, typer.Option("--currency", help="The base currency (ISO 4217), such as RUB.")]
Words = Annotated[
    Language | None, typer.Option("--language", help="In which language the first pipeline and its stages are named.")
]
AdminName = Annotated[str | None, typer.Option("--admin-name", help="The first administrator's full name.")]
AdminEmail = Annotated[str | None, typer.Option("--admin-email", help="The first administrator's e-mail.")]
PasswordFile = Annotated[
    Path | None, typer.Option("--password-file", help="A file whose first line is their password; `-` for the standard input.")
]
Invite = Annotated[bool, typer.Option("--invite", help="Print a link with which they choose a password themselves, instead.")]


@dataclass(kw_only=True)
class Answers:
    """What is known of a workspace that is to be made."""

    name: str | None
    zone: str | None
    country: str | None
    currency: str | None
    language: Language | None
    admin_name: str | None
    admin_email: str | None
    password_file: Path | None
    invite: bool
    password: str | None = None

    def complete(self) -> None:
        """Ask for what is missing, or refuse where nobody can be asked. Nothing has been written until then."""
        if self.invite and self.password_file:
            raise BadInput("Give --invite or --password-file, not both.")
        if self.password_file:
            self.password = read_line(self.password_file)
            check_chosen(self.password)
        if at_terminal():
            self._ask()
        self.country = self.country or (country_of(self.zone) if self.zone else None)
        given = {
            "--name": self.name, "--zone": self.zone, "--country": self.country or not self.zone, "--currency": self.currency,
            "--admin-name": self.admin_name, "--admin-email": self.admin_email,
            "--password-file or --invite": self.password or self.invite,
        }  # fmt: skip
        need(option for option, value in given.items() if not value)

    def _ask(self) -> None:
        self.name = self.name or ask("Company", _filled)
        self.zone = self.zone or ask(
            "Time zone", _among(available_timezones(), "an IANA zone such as Europe/Moscow"), "Europe/Moscow"
        )
        country, currency = "a country's code of two letters", "an ISO 4217 code such as EUR"
        self.country = self.country or ask("Country of its telephone numbers", _among(COUNTRIES, country), country_of(self.zone))
        self.currency = self.currency or ask("Currency", _among(CURRENCIES, currency))
        if self.language is None:
            languages = {language.value for language in Language}
            self.language = Language(ask("Language of the first stages (en, ru)", _among(languages, "en or ru"), "en").lower())
        self.admin_name = self.admin_name or ask("Administrator's name", _filled)
        self.admin_email = self.admin_email or ask("Administrator's e-mail", _filled)
        if not self.invite and self.password is None:
            self.password = ask_password("Administrator's password", complaint)

    async def found(self, *, as_the_first: bool) -> Founded:
        """Make the workspace."""
        kept = await sessions.hashed(self.password) if self.password else None
        return await found(
            {
                "name": str(self.name),
                "zone": str(self.zone),
                "country": str(self.country),
                "currency": str(self.currency).upper(),
            },
            {"name": self.admin_name, "email": self.admin_email, **({"password_hash": kept} if kept else {})},
            self.language or Language.EN,
            as_the_first=as_the_first,
        )


def tell(made: Founded, settings: Settings) -> None:
    """Print what there is now."""
    workspace, person = made.workspace, made.administrator
    typer.echo(f"{workspace.name} is set up: {workspace.zone}, {workspace.country}, {workspace.currency}.")
    typer.echo(f"  workspace      workspace_{workspace.id}")
    typer.echo(f"  administrator  {person.name}, {person.email}")
    for line in link_lines(made.invitation, settings):
        typer.echo(f"  {line}")


def country_of(zone: str) -> str | None:
    """Return the country that a zone is of, by the time zone database."""
    lines = files("tzdata").joinpath("zoneinfo/zone.tab").read_text(encoding="utf-8").splitlines()
    codes = {fields[2]: fields[0] for fields in (line.split("\t") for line in lines if not line.startswith("#"))}
    return codes.get(zone)


def _filled(answer: str) -> str | None:
    return None if answer else "must not be empty"


def _among(known: Collection[str], what: str) -> Callable[[str], str | None]:
    return lambda answer: None if {answer, answer.upper(), answer.lower()} & set(known) else f"must be {what}"
