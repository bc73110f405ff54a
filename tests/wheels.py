"""The product as people install it: a wheel, in a virtual environment that has nothing of this folder."""

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parent.parent


def built(folder):
    """Build the wheel into a folder."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT, check=True, capture_output=True
    )
    [wheel] = folder.glob("*.whl")
    return wheel


def installed(wheel, folder):
    """Install a wheel into a new environment and return its ``voronka``.

    What the product needs is taken from the environment that the tests run in, by a path that is only looked at last; an installation
    of this folder there is not, for what such a path holds is not followed further.
    """
    venv.create(folder, symlinks=True)
    python = folder / "bin/python"
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(subprocess.run([python, "-I", "-c", code], check=True, capture_output=True, text=True).stdout.strip())
    with ZipFile(wheel) as packed:
        packed.extractall(site)
    (site / "libraries.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    command = folder / "bin/voronka"
    [entry] = (site / f"{wheel.name.rsplit('-', 3)[0]}.dist-info/entry_points.txt").read_text().split("voronka = ")[1:]
    module, _, function = entry.split()[0].partition(":")
    command.write_text(f"#!{python}\nfrom {module} import {function}\n{function}()\n")
    command.chmod(0o755)
    return command
