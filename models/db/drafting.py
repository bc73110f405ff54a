"""Writing the migration that the models need, for review."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from aerich.migrate import Migrate
from aerich.utils import compress_dict, decompress_dict, get_models_describe
from tortoise import Tortoise

from models.db import ddl, migrating
from models.db.altering import later
from models.db.connecting import APP, DatabaseOptions, dialect_of, tortoise_config

_TEMPLATE = '''"""{says}"""

from models.db.steps import {names}

IS_COMPATIBLE = True
"""Whether a process of the version before may go on beside it and nothing is lost."""

STEPS = (
{steps}
)

MODELS_STATE = (
{state}
)
'''
_INDEX = re.compile(r'CREATE (UNIQUE )?INDEX (?:IF NOT EXISTS )?"(\w+)" ON "(\w+)" (.+?);?$', re.DOTALL)
_REFERENCE = re.compile(r'ALTER TABLE "\w+" ADD CONSTRAINT "fk_')


def state_is_current() -> bool:
    """Tell whether the newest migration describes the models as they are now. Needs Tortoise to be initialised."""
    present = decompress_dict(compress_dict(get_models_describe(APP)))
    return bool(_bare(migrating.newest_state()) == _bare(present))


def _bare(state: Any) -> Any:
    """Return a description of the models without their comments, which no table depends on."""
    if isinstance(state, dict):
        return {key: _bare(value) for key, value in state.items() if key != "docstring"} | (
            {"description": None} if "description" in state else {}
        )
    return [_bare(value) for value in state] if isinstance(state, list) else state


async def _statements(url: str, previous: dict[str, Any] | None) -> tuple[list[str], str]:
    config = tortoise_config(DatabaseOptions(url=url))
    await Tortoise.init(config=config, init_connections=True)
    try:
        state = compress_dict(get_models_describe(APP))
        if previous is None:
            return [ddl.schema(dialect_of(url))], state
        Migrate.app = APP
        await Migrate.init(config, APP, str(migrating.LOCATION), offline=True)
        for name in ("upgrade_operators", "downgrade_operators", "_upgrade_m2m", "_downgrade_m2m"):
            getattr(Migrate, name, []).clear()
        for name in ("_upgrade_fk_m2m_index_operators", "_downgrade_fk_m2m_index_operators", "_rename_fields"):
            getattr(Migrate, name).clear()
        Migrate.diff_models(_bare(previous), _bare(decompress_dict(state)), no_input=True)
        Migrate._merge_operators()  # noqa: SLF001 - aerich's own command does the same
        return later(Migrate.upgrade_operators, dialect_of(url)), state
    finally:
        await Tortoise.close_connections()


def steps(sqlite: Iterable[str], postgres: Iterable[str]) -> list[str]:
    """Return the steps of a migration as they are written: changes of tables, references, then each index that a standing table gets."""
    kept: dict[str, list[str]] = {"sqlite": [], "postgres": [], "references": []}
    found: dict[tuple[str, ...], list[str]] = {}
    for dialect, statements in (("sqlite", list(sqlite)), ("postgres", list(postgres))):
        new = set(re.findall(r'CREATE (?:UNLOGGED )?TABLE "(\w+)"', "\n".join(statements)))
        for statement in statements:
            made = _INDEX.match(statement)
            if made and made[3] not in new:
                found.setdefault((made[2], made[3], made[4], made[1] or ""), []).append(dialect)
            else:
                kept["references" if _REFERENCE.match(statement) else dialect].append(statement)
    tables = "".join(_written(name, kept[name]) for name in ("sqlite", "postgres") if kept[name])
    references = _written("postgres", kept["references"]) if kept["references"] else ""
    return [*(f"    Ddl(\n{changes}    )," for changes in (tables, references) if changes), *_indexes(found)]


def _written(name: str, statements: list[str]) -> str:
    return f'        {name}="""' + "\n".join(statements) + '""",\n'


def _indexes(found: dict[tuple[str, ...], list[str]]) -> Iterator[str]:
    for (name, table, on, unique), dialects in found.items():
        more = (", is_unique=True" if unique else "") + (f', only="{dialects[0]}"' if len(dialects) == 1 else "")
        yield f'    Index(name="{name}", table="{table}", on={on!r}{more}),'


async def write(name: str) -> Path | None:
    """Write the migration that the models need, for review; return its path, or None when there is nothing to do."""
    files = migrating.files()
    previous = migrating.newest_state() if files else None
    sqlite, state = await _statements("sqlite://:memory:", previous)
    if previous is not None and _bare(decompress_dict(state)) == _bare(previous):
        return None
    postgres, _ = await _statements("postgres://offline/none", previous)
    made = "\n".join(steps(sqlite, postgres))
    names = ", ".join(kind for kind in ("Ddl", "Index") if f"    {kind}(" in made)
    wrapped = "\n".join(f'    "{state[i : i + 100]}"' for i in range(0, len(state), 100))
    path = migrating.LOCATION / APP / f"{len(files)}_{name}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    says = name.replace("_", " ").capitalize() + "."
    path.write_text(_TEMPLATE.format(says=says, names=names, steps=made, state=wrapped))
    return path
