"""Run by ``test_extending`` in a copy of the code that has what the guide adds: asks for all of it, once."""

import asyncio
import sys

import httpx

from api.app import make_app
from api.settings import Settings
from models.db.connecting import database
from models.event_log import EventRow
from resolvers.derived import upgrade
from tests.builders import make_world

PUT_OFF = """
mutation($id: ID!) {
  taskPostpone(id: $id, until: "2027-01-01T00:00:00Z") { task { dueAt effortMinutes } userErrors { code } }
}"""
READ = """
{ tasks(first: 1, filter: { isDone: { eq: false } }) { nodes { id effortMinutes } }
  kpi(metrics: [LONG_CALLS, CALLS_ANSWERED], period: { from: "2020-01-01", to: "2035-01-01" }) { groups { values { value } } } }"""


async def main():
    settings = Settings()
    async with database(settings.database):
        await upgrade(settings.database)
        world = await make_world()
        app = make_app(settings, owns_database=False)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as http:

            async def ask(query, **variables):
                headers = {"authorization": f"Bearer {world.tokens['admin']}"}
                body = (await http.post("/graphql", json={"query": query, "variables": variables}, headers=headers)).json()
                assert "errors" not in body, body
                return body["data"]

            read = await ask(READ)
            [task] = read["tasks"]["nodes"]
            put_off = (await ask(PUT_OFF, id=task["id"]))["taskPostpone"]
        [event] = await EventRow.filter(workspace_id=world.workspace.id).order_by("-sequence").limit(1)
    long, answered = (float(value["value"]) for value in read["kpi"]["groups"][0]["values"])
    assert 0 < long <= answered, (long, answered)
    assert put_off["task"]["dueAt"].startswith("2027-01-01"), put_off
    assert (task["effortMinutes"], put_off["task"]["effortMinutes"], put_off["userErrors"]) == (None, None, [])
    assert event.type == "task.postponed", event.type
    sys.stdout.write("as the guide says\n")


asyncio.run(main())
