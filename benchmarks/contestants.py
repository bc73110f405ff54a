"""Contestants: servers of their own over one database, each started, found ready, and stopped again."""

import contextlib
import os
import socket
import subprocess
import sys
import time

UVICORN = [sys.executable, "-m", "uvicorn", "--port", "PORT", "--log-level", "warning", "--no-access-log"]
VORONKA = [sys.executable, "-c", "from api.cli import main; main()", "serve"]


@contextlib.contextmanager
def contestant(command, environment, *, stderr=sys.stderr):
    """Run a server on a free port, and yield the port and the process's id when it listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    env = {"VORONKA_RATE_LIMIT": "0", **os.environ, **environment, "VORONKA_PORT": str(port)}
    process = subprocess.Popen(
        [part.replace("PORT", str(port)) for part in command], env=env, stderr=stderr, stdout=subprocess.DEVNULL
    )
    try:
        for _ in range(600):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
                break
            time.sleep(0.1)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait(20)
