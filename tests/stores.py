"""A store of objects that speaks S3 (moto's server), installed once in an environment of its own, and run as a process."""

import asyncio
import contextlib
import socket
import subprocess
import sys

import httpx

from tests.clients import _kept, _run

MOTO = "moto[s3,server]==5.2.5"


def _python():
    """Return a Python that has the server: it needs other versions of some libraries than the product."""

    def install(into):
        _run(sys.executable, "-m", "uv", "venv", "-q", "--python", sys.executable, into / "venv")
        _run(sys.executable, "-m", "uv", "pip", "install", "-q", "--python", into / "venv/bin/python", MOTO)

    return _kept("moto", MOTO, install) / "venv/bin/python"


@contextlib.asynccontextmanager
async def s3(bucket="calls"):
    """Run a store with one bucket; yield its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [_python(), "-c", "from moto.server import main; main()", "-H", "127.0.0.1", "-p", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        async with asyncio.timeout(60), httpx.AsyncClient(base_url=url, trust_env=False) as http:
            while True:
                with contextlib.suppress(httpx.HTTPError):
                    await http.put(
                        f"/{bucket}",
                        headers={"authorization": "AWS4-HMAC-SHA256 Credential=k/20260101/us-east-1/s3/aws4_request"},
                    )
                    break
                await asyncio.sleep(0.1)
        yield url
    finally:
        process.kill()
        process.wait()
