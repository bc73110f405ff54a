"""Clients that hold a list and follow how it changes, and what may happen to it meanwhile."""

import json

from models.errors import CursorExpired
from resolvers.log.paging import Place
from resolvers.log.tail import Tail, start_after
from resolvers.sign_in import tokens
from schema.documents import Call

SHOWN = {"deal": "version title", "contact": "version name", "task": "version title"}


class Held:
    """A list as a client holds it: its first read, and all that it was told since."""

    def __init__(self, world, engine, caller, noun, filter_=None):
        self.world, self.engine, self.caller, self.noun, self.filter = world, engine, caller, noun, filter_
        self.tail, self.rows, self.cursor, self.place, self.key = Tail(lambda _: None), {}, None, None, None
        kind = noun.title()
        self.listed = (
            f"query($f: {kind}Filter, $a: String, $n: Int) {{ p: {noun}s(filter: $f, first: $n, after: $a) {{ asOf nodes {{ id {SHOWN[noun]} }} "
            "pageInfo { endCursor hasNextPage } } }"
        )
        self.followed = (
            f"subscription($f: {kind}Filter, $a: String) {{ {noun}Changed(filter: $f, after: $a) {{ cursor kind id {noun} {{ {SHOWN[noun]} }} "
            "event { type before after actor { name } } } }"
        )

    def __repr__(self):
        return f"{self.caller}'s {self.noun}s {json.dumps(self.filter)}"

    async def actor(self):
        return (await tokens.actor_of(self.world.tokens[self.caller]))[0]

    async def read(self, size=100, meanwhile=None):
        """Read the list page by page, and return its rows and the cursor of the first page."""
        rows, after, of_first = {}, None, None
        while True:
            call = Call(query=self.listed, variables={"f": self.filter, "a": after, "n": size}, request_id="r")
            answer = json.loads(await self.engine.run(call, await self.actor()))
            assert "errors" not in answer, answer
            page = answer["data"]["p"]
            of_first = of_first or page["asOf"]
            rows |= {node.pop("id"): node for node in page["nodes"]}
            after = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"]:
                return rows, of_first
            if meanwhile:
                await meanwhile()

    async def begin(self, size=100, meanwhile=None):
        """Read the list anew; what happens between its pages is told later."""
        self.rows, self.cursor = await self.read(size, meanwhile)
        self.place = None

    async def follow(self, pages=1000):
        """Take what is told, at most so many pages of it. Whose access is another comes back with the last cursor, as after a disconnection."""
        actor = await self.actor()
        if actor.access_key != self.key:
            self.place, self.key = None, actor.access_key
        call = Call(query=self.followed, variables={"f": self.filter, "a": self.cursor}, request_id="r")
        subscribed = await self.engine.subscribe(await self.engine.admission.accept(call, actor))
        with self.tail.following(actor.workspace_id) as log:
            start = await start_after(actor.workspace_id, subscribed.after, log)
            self.place = self.place or start
            while self.place < log.last and pages:
                try:
                    page = await self.tail.page(subscribed.stream, log, self.place)
                except CursorExpired:
                    await self.begin()
                    return
                for _, text in page.rows:
                    self.take(json.loads(text))
                self.place, pages = page.upto, pages - 1

    def take(self, told):
        self.cursor = told["cursor"]
        assert Place.of(self.cursor) is not None
        if told["kind"] == "LEFT":
            self.rows.pop(told["id"], None)
        else:
            self.rows[told["id"]] = told[self.noun]

    def cut(self):
        """Lose the connection: what is left is the last cursor."""
        self.place = None

    async def check(self):
        rows, _ = await self.read()
        assert self.rows == rows, (
            self,
            {k: (self.rows.get(k), rows.get(k)) for k in {*self.rows, *rows} if self.rows.get(k) != rows.get(k)},
        )
