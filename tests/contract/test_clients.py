"""The usual clients, as they are published, with the lines of the guide: cut off in mid-stream, they come back and show each event once."""

import asyncio
import contextlib
import importlib.util
import json
import re
from pathlib import Path

import pytest

from api.app import make_app
from models.event_log import EventRow
from models.tokens import ApiToken
from models.users import Role
from resolvers import users
from resolvers.changes import changes
from resolvers.sign_in import tokens as token_cases
from tests import clients
from tests.builders import last_event
from tests.conftest import serving
from tests.severing import Severed
from tests.sockets import ends_for_good, move

GUIDE = (Path(__file__).parents[2] / "docs" / "streams.md").read_text()
EXAMPLES = dict(re.findall(r"<!-- runs: ([\w.-]+) -->\n```\w+\n(.*?)```", GUIDE, re.DOTALL))
LINES = re.compile(r".*(//|#) resumes\n")
MARK = "plain "

pytestmark = pytest.mark.parametrize("settings", ["sqlite"], indirect=True)  # what clients do is not the database's


class Run:
    """A script in Node, and the lines of JSON that it prints."""

    def __init__(self, process):
        self.process, self.told, self.news = process, [], asyncio.Event()
        self.reading = asyncio.create_task(self._read())

    @classmethod
    @contextlib.asynccontextmanager
    async def of(cls, folder, script, **given):
        node, npm = clients.node()
        if not (folder / "node_modules").exists():
            (folder / "node_modules").symlink_to(clients.modules(npm))
        (folder / script).write_text((clients.HERE / script).read_text())
        run = cls(await asyncio.create_subprocess_exec(*node, folder / script, json.dumps(given), stdin=-1, stdout=-1, stderr=-1))
        try:
            yield run
        finally:
            run.process.stdin.close()
            await run.process.wait()
            await run.reading

    async def _read(self):
        async for line in self.process.stdout:
            self.tell(json.loads(line))

    def tell(self, told):
        self.told.append(told)
        self.news.set()

    def of_one(self, name):
        return [what for who, what in self.told if who == name]

    async def until(self, holds):
        """Wait until something holds of what was told."""
        try:
            async with asyncio.timeout(30):
                while not holds():
                    self.news.clear()
                    await self.news.wait()
        except TimeoutError:
            self.process.kill()
            raise AssertionError(f"{self.told}\n{(await self.process.stderr.read()).decode()}") from None

    def send(self, line):
        self.process.stdin.write(f"{line}\n".encode())


async def renewed(user):
    """Return a new token of a user."""
    secret = token_cases.new_secret()
    await ApiToken.create(
        workspace_id=user.workspace_id, user_id=user.id, name="next", digest=token_cases.digest_of(secret), expires_at=None
    )
    return secret


async def test_the_usual_clients_come_back_and_show_each_event_once_with_the_lines_of_the_guide(db, world, tmp_path):
    written = []
    for file, example in EXAMPLES.items():
        for mark, text in (("", example), (MARK, LINES.sub("", example))):
            assert bool(LINES.search(text)) == (mark == "")
            name = mark + file.rsplit(".", 1)[0]
            (tmp_path / f"{mark.strip()}{file}").write_text(text)
            written.append((name, str(tmp_path / f"{mark.strip()}{file}")))
    names = {name for name, _ in written}
    assert len(names) == 14
    start, token = await last_event(world), {"now": world.tokens["admin"]}

    async def cursors():
        known = EventRow.filter(workspace_id=world.workspace.id, type="deal.stage_changed", sequence__gt=start)
        return [str(sequence) for sequence in await known.order_by("sequence").values_list("sequence", flat=True)]

    async def fresh_token():
        return token["now"]

    async with contextlib.AsyncExitStack() as stack:
        many = db.model_copy(update={"sockets_per_token": 0, "socket_heartbeat": 0.3})
        first = await stack.enter_async_context(contextlib.AsyncExitStack())
        network = await stack.enter_async_context(
            Severed.before(await first.enter_async_context(serving(make_app(many, owns_database=False))))
        )
        url = f"{network.url}/graphql"
        in_node = [one for one in written if not one[1].endswith(".py")]
        run = await stack.enter_async_context(
            Run.of(tmp_path, "follow.mjs", url=url, after=str(start), token=token["now"], clients=in_node)
        )
        for name, file in set(written) - set(in_node):
            follow = imported(file).follow(
                url.replace("http", "ws"),
                str(start),
                fresh_token,
                lambda event, name=name: run.tell([name, event["cursor"]]),
                pause=0.05,
            )
            task = asyncio.create_task(follow)
            stack.callback(task.cancel)

        async def everybody_has_all():
            wanted = set(await cursors())
            await run.until(lambda: all(wanted <= set(run.of_one(name)) for name in names))

        for i in range(3):
            await move(world, title=f"live {i}")
        await everybody_has_all()

        refused = []

        def is_away(head):
            refused.extend([head] if head.startswith(b"GET") and b"text/event-stream" in head else [])
            return len(refused) <= 2 and network.is_cutting

        network.refusing = is_away
        network.cut()
        for i in range(3):
            await move(world, title=f"missed {i}")
        await everybody_has_all()

        network.leads_to(await stack.enter_async_context(serving(make_app(many, owns_database=False))))
        await first.aclose()
        for i in range(3):
            await move(world, title=f"moved on {i}")
        await everybody_has_all()

        token["now"] = await renewed(world.users["admin"])
        run.send(token["now"])
        await run.until(lambda: run.of_one("renewed"))
        await token_cases.revoke_token(world.actors["admin"].token_id)
        for i in range(3):
            await move(world, title=f"later {i}")
        await everybody_has_all()
        wanted = await cursors()
        shown = {name: run.of_one(name) for name in names}

    assert len(wanted) == 12
    assert len(refused) > 2
    assert run.of_one("asked") == [world.users["admin"].name]
    for name, seen in shown.items():
        assert list(dict.fromkeys(seen)) == wanted, name
        if name.startswith(MARK):
            assert len(seen) > len(wanted), name
        else:
            assert seen == wanted, name


async def test_a_laptop_that_slept_notices_by_the_pings_that_do_not_come(db, world, tmp_path):
    start, file = await last_event(world), tmp_path / "graphql-ws.mjs"
    file.write_text(EXAMPLES[file.name])
    app = make_app(db.model_copy(update={"socket_heartbeat": 0.3}), owns_database=False)

    async with serving(app) as server, Severed.before(server) as network:
        given = {"url": f"{network.url}/graphql", "after": str(start), "token": world.tokens["admin"]}
        async with Run.of(tmp_path, "follow.mjs", **given, clients=[["graphql-ws", str(file)]]) as run:
            await move(world, title="before")
            await run.until(lambda: len(run.of_one("graphql-ws")) == 1)
            network.swallow()
            await move(world, title="asleep")
            await run.until(lambda: len(run.of_one("graphql-ws")) == 2)
        network.swallowing.clear()

    seen = run.of_one("graphql-ws")
    assert len(set(seen)) == 2


def imported(file):
    spec = importlib.util.spec_from_file_location("example", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FINAL = {"bad": 4401, "nonsense": 4400, "twice": 4429, "same": 4409, "large": 1009}
PASSING = {"late": 4408, "revoked": 4403, "rights": 1012, "full": 1013}


async def test_graphql_ws_as_it_comes_survives_what_it_should_and_gives_up_where_the_same_would_happen_again(
    db, world, tmp_path, connect
):
    app = make_app(
        db.model_copy(update={"socket_init_timeout": 1, "sockets_per_token": 1, "socket_message_limit": 50_000}),
        owns_database=False,
    )
    people = dict(
        zip([*FINAL, *PASSING], ["anna", "anna", "clara", "clara", "boris", "head", "admin", "boris", "anna"], strict=True)
    )
    tokens = {name: await renewed(world.users[user]) for name, user in people.items()} | {"bad": "nobody's"}

    async with serving(app, ws_max_size=50_000) as url:
        full = await connect(url, tokens["full"])
        address = f"{url.replace('http', 'ws')}/graphql"
        async with Run.of(tmp_path, "closes.mjs", url=address, tokens=tokens, patience=1500) as run:
            await run.until(lambda: all("over" in run.of_one(name) for name in FINAL))
            await run.until(lambda: all("opened" in run.of_one(name) for name in ("late", "revoked", "rights")))
            await run.until(lambda: 1013 in run.of_one("full"))
            await full.connection.close()
            next_token = await renewed(world.users[people["revoked"]])
            run.send(json.dumps(["revoked", next_token]))
            await run.until(lambda: run.of_one("renewed"))
            revoked = await ApiToken.get(digest=token_cases.digest_of(tokens["revoked"]))
            await token_cases.revoke_token(revoked.id)
            admin = world.actors["admin"]
            async with changes(admin.workspace_id, admin.user_id) as work:
                await users.update_user(work, admin, f"user_{world.users[people['rights']].id}", {"role": Role.HEAD})

            def came_back(name, code):
                told = run.of_one(name)
                return code in told and "opened" in told[told.index(code) :]

            await run.until(lambda: all(came_back(name, code) for name, code in PASSING.items()))
            told = {name: run.of_one(name) for name in people}

    for name, code in FINAL.items():
        assert [what for what in told[name] if what != "opened"] == [code, "over"]
        assert ends_for_good(code)
    for name, code in PASSING.items():
        assert "over" not in told[name]
        assert not ends_for_good(code)
