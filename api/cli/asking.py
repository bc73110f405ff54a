"""Asking people at a terminal for what a command needs, and telling a script what it has to give instead."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import typer

from models.errors import BadInput


def at_terminal() -> bool:
    """Tell whether there is somebody who could be asked."""
    return sys.stdin.isatty()


def need(missing: Iterable[str]) -> None:
    """Refuse to go on without options that nobody can be asked for."""
    names = list(missing)
    if names:
        raise BadInput(f"Missing: {', '.join(names)}. At a terminal you would be asked; see --help.")


def ask(question: str, check: Callable[[str], str | None], default: str | None = None) -> str:
    """Ask until the answer is one that can be used; ``check`` says what is wrong with it."""
    while True:
        answer = str(typer.prompt(question, default=default)).strip()
        wrong = check(answer)
        if wrong is None:
            return answer
        typer.echo(f"  {wrong}")


def ask_password(question: str, check: Callable[[str], str | None]) -> str:
    """Ask for a password, twice, without showing it."""
    while True:
        answer = str(typer.prompt(question, hide_input=True, confirmation_prompt=True))
        wrong = check(answer)
        if wrong is None:
            return answer
        typer.echo(f"  {wrong}")


def read_line(path: Path) -> str:
    """Return the first line of a file, or of the standard input for ``-``: a secret that stands in no list of processes."""
    try:
        text = sys.stdin.readline() if str(path) == "-" else path.read_text(encoding="utf-8")
    except OSError as wrong:
        raise BadInput(f"{path} cannot be read: {wrong.strerror}.") from None
    return text.splitlines()[0] if text else ""
