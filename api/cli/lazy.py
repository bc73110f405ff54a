"""The list of commands, each in a module that is loaded when it is run: asking for help, or for one command, loads no other."""

import errno
import gc
import os
from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup
from typer.exceptions import Abort, Exit, TyperException

PROCESS = object()
"""Says that the process is the command's alone, so that its logs are the command's, too."""


class Entry(NamedTuple):
    """A command in the list: what it does in a sentence, and where it is, as ``module:name``."""

    says: str
    place: str

    def load(self) -> Any:
        """Return the command's function, or the group of its commands."""
        module, _, name = self.place.partition(":")
        gc.disable()  # what is made while modules are loaded stays: looking through it again and again takes a tenth of the start
        try:
            return getattr(import_module(module), name)
        finally:
            gc.freeze()
            gc.enable()


def listing(entries: dict[str, Entry]) -> type[TyperGroup]:
    """Return a group of commands that knows of them no more than the list says until one is run."""

    class Listed(TyperGroup):
        def __init__(self, **attributes: Any) -> None:
            super().__init__(**attributes)
            self.commands = {name: TyperCommand(name, help=entry.says) for name, entry in entries.items()}

        def invoke(self, ctx: Any) -> Any:
            """Run a command. Whatever ends it is told in one place; what Typer itself tells (the command line is wrong) stays its own."""
            if ctx.obj is PROCESS:
                import_module("api.logs").configure(os.environ.get("VORONKA_LOG_LEVEL", "info"))
            try:
                return super().invoke(ctx)
            except (TyperException, Abort, Exit):
                raise
            except Exception as error:
                if isinstance(error, OSError) and error.errno == errno.EPIPE:
                    raise  # whoever read what was written has seen enough
                raise Exit(import_module("api.cli.mistakes").tell(error, ctx.invoked_subcommand)) from error

        def resolve_command(self, ctx: Any, args: list[str]) -> Any:
            name, told, rest = super().resolve_command(ctx, args)
            return name, told and _built(str(name), entries[str(name)].load()), rest

    return Listed


def _built(name: str, found: typer.Typer | Callable[..., Any]) -> Any:
    """Return a command, or a group of them, as Typer runs it."""
    if isinstance(found, typer.Typer):
        built: Any = typer.main.get_group(found)  # also where there is but one
    else:
        alone = typer.Typer(add_completion=False)
        alone.command(name)(found)
        built = typer.main.get_command(alone)
    built.name = name
    return built
