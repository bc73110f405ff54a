"""A client that keeps a copy of what it may see, and follows the changes."""

PAGE = """query($after: String, $nouns: [ChangeNoun!], $first: Int) { changes(after: $after, nouns: $nouns, first: $first) {
  cursor hasMore sight { key } changes { noun id isGone node { id ... on Contact { version name phones { number } } ... on Deal { version title amount { amount } }
    ... on Interaction { version contact { id } } ... on Company { version } ... on Task { version title } } } } }"""
LISTS = {
    "CONTACT": "contacts", "COMPANY": "companies", "DEAL": "deals", "INTERACTION": "interactions", "TASK": "tasks"
}  # fmt: skip


class Copy:
    """An offline client: takes a cursor, reads the lists, then follows the changes."""

    def __init__(self, client, nouns=tuple(LISTS)):
        self.client, self.nouns, self.rows, self.cursor, self.seen = client, nouns, {}, None, []

    async def start(self):
        self.cursor = (await self.client.ask(PAGE))["changes"]["cursor"]
        self.rows = await self.everything()

    async def everything(self):
        """Return every record that the caller may see, with its version."""
        found = {}
        for noun in self.nouns:
            after, more = None, True
            while more:
                query = f"query($after: String) {{ p: {LISTS[noun]}(first: 100, after: $after) {{ nodes {{ id version }} pageInfo {{ hasNextPage endCursor }} }} }}"
                page = (await self.client.ask(query, after=after))["p"]
                found |= {node["id"]: node["version"] for node in page["nodes"]}
                after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
        return found

    async def follow(self, first=100):
        """Follow to the end and return the ids that came, in order."""
        came, more = [], True
        while more:
            page = (await self.client.ask(PAGE, after=self.cursor, nouns=list(self.nouns), first=first))["changes"]
            assert len(page["changes"]) <= first
            for change in page["changes"]:
                came.append(change["id"])
                assert change["isGone"] in {True, False}
                if change["isGone"]:
                    assert change["node"] is None
                    self.rows.pop(change["id"], None)
                else:
                    self.rows[change["id"]] = change["node"]["version"]
            self.cursor, more = page["cursor"], page["hasMore"]
        return came
