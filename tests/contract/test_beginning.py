"""docs/beginning.md, word for word: in an empty folder, with the wheel installed, the commands that stand there and a server of its own."""

import asyncio
import json
import os
import re
import signal
import socket
from pathlib import Path

from tests.wheels import built, installed

GUIDE = Path(__file__).parent.parent.parent / "docs/beginning.md"
STEP = re.compile(r"<!-- (step|serve|gives)(?:: (\w+))? -->\n```\w+\n(.*?)```", re.DOTALL)


class Shell:
    """A shell in a folder, in which ``voronka`` is a command."""

    def __init__(self, process):
        self.process = process

    @classmethod
    async def open(cls, folder, port):
        command = installed(built(folder.parent / "wheel"), folder.parent / "environment")
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("VORONKA_", "DATABASE_URL", "PYTHONPATH"))
        }
        environment = {
            **kept, "PATH": f"{command.parent}:{os.environ['PATH']}", "VORONKA_PORT": str(port), "COLUMNS": "300",
        }  # fmt: skip
        pipe = asyncio.subprocess.PIPE
        return cls(await asyncio.create_subprocess_exec(
            "sh", cwd=folder, env=environment, stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.STDOUT, start_new_session=True
        ))  # fmt: skip

    async def run(self, script):
        """Return what a script prints."""
        self.process.stdin.write(f"{script}\nprintf '\\nended %s\\n' $?\n".encode())
        await self.process.stdin.drain()
        lines = []
        while not (line := (await self.process.stdout.readline()).decode()).startswith("ended "):
            assert line, f"the shell has ended after: {''.join(lines)}"
            lines.append(line)
        assert line == "ended 0\n", "".join(lines)
        return "".join(lines)


async def test_the_guide_leads_from_an_empty_folder_to_the_first_number(tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    blocks = STEP.findall(GUIDE.read_text().replace("127.0.0.1:8000", f"127.0.0.1:{port}"))
    promised = {name: json.loads(text) for kind, name, text in blocks if kind == "gives"}
    folder = tmp_path / "empty"
    folder.mkdir()
    shell, told = await Shell.open(folder, port), {}

    try:
        for kind, name, text in blocks:
            if kind == "step":
                told[name] = await shell.run(text)
            elif kind == "serve":
                await shell.run(f"{text.strip()} >server.log 2>&1 &\nSERVER=$!")
                ready = f"until curl -sf http://127.0.0.1:{port}/readyz; do kill -0 $SERVER || exit 1; sleep 0.1; done"
                await asyncio.wait_for(shell.run(ready), 60)
        leads = await shell.run(
            f"curl -s -o /dev/null -w '%{{http_code}} %{{redirect_url}}' -H 'accept: text/html' http://127.0.0.1:{port}/"
        )
        page = await shell.run(f"curl -s -o /dev/null -w '%{{http_code}}' http://127.0.0.1:{port}/static/graphiql.min.js")
        where = await shell.run("python -c 'import api; print(api.__file__)'")
        await shell.run("kill $SERVER; wait $SERVER || true")
    finally:
        os.killpg(shell.process.pid, signal.SIGKILL)
        await shell.process.wait()

    answers = {name: json.loads(told[name]) for name in promised}
    assert {name: {"data": answer.get("data", answer)} for name, answer in answers.items()} == promised
    assert "Northwind is set up" in told["init"]
    assert "correct horse" not in str(told)
    assert told["import"].count("2 created") == 2
    assert "boris@northwind.example" in told["people"]
    assert "WRONG" not in told["doctor"]
    assert str(tmp_path / "environment") in where
    assert page.strip() == "200"
    assert leads.split() == ["307", f"http://127.0.0.1:{port}/graphql"]
