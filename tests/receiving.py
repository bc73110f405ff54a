"""A receiver of webhooks on a port of this machine, which checks signatures by the public library and answers as it is told."""

import asyncio
import contextlib

import standardwebhooks
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from api.worker import kinds_of
from models.base import now
from models.jobs import Queue
from models.webhooks import WebhookDelivery, WebhookEndpoint
from resolvers.jobs.running import Worker
from resolvers.webhooks.waking import wake
from tests.conftest import serving
from tests.working import hurry


class Receiver:
    """What it got, in order. ``answers`` are how it behaves, one after the other; then it takes everything."""

    def __init__(self):
        self.got, self.answers, self.secrets = [], [], []
        self.asked = asyncio.Event()
        self.app = Starlette(routes=[Route("/{path:path}", self.answer, methods=["POST"])])

    async def answer(self, request):
        body, headers = await request.body(), dict(request.headers)
        verified = [self.verifies(secret, body, headers) for secret in self.secrets]
        self.got.append({"headers": headers, "body": body, "verified": verified, "path": request.url.path})
        self.asked.set()
        how = self.answers.pop(0) if self.answers else 200
        return await how(request) if callable(how) else how if isinstance(how, Response) else Response("thanks", status_code=how)

    def verifies(self, secret, body, headers):
        try:
            standardwebhooks.Webhook(secret).verify(body, headers)
        except standardwebhooks.WebhookVerificationError:
            return False
        return True

    @property
    def ids(self):
        return [one["headers"]["webhook-id"] for one in self.got]


@contextlib.asynccontextmanager
async def receiving():
    receiver = Receiver()
    async with serving(receiver.app) as url:
        receiver.url = url
        yield receiver


SHOWN = "id state pause cursor lastError isReplaying version"
CREATE = f"""mutation($input: WebhookEndpointCreateInput!) {{
  webhookEndpointCreate(input: $input) {{ secret endpoint {{ {SHOWN} }} userErrors {{ field code message }} }} }}"""
DELIVERIES = "{ webhookDeliveries(first: 100) { edges { node { webhookId sequence event recordId state attempts status answer error request change durationMs } } } }"
RENAME = "mutation($id: ID!, $title: String!) { dealUpdate(id: $id, input: {title: $title}) { userErrors { message } } }"


def doing(name, more=""):
    return f"mutation($id: ID!) {{ {name}(id: $id{more}) {{ endpoint {{ {SHOWN} }} userErrors {{ code message }} }} }}"


async def made(client, receiver, **more):
    """Return the id of a new endpoint; the receiver knows its secret."""
    given = {"name": "Hook", "url": f"{receiver.url}/hook", "types": ["DEAL_UPDATED"], **more}
    data = (await client.ask(CREATE, input=given))["webhookEndpointCreate"]
    assert data["userErrors"] == []
    receiver.secrets.append(data["secret"])
    return data["endpoint"]["id"]


async def send(db, world, *, hurried=True):
    """Do what a worker does until nothing is due, with all waits over."""
    worker = Worker(kinds_of(db))
    await wake()
    for _ in range(30):
        if hurried:
            ours = {"workspace_id": world.workspace.id}
            await WebhookDelivery.filter(**ours).update(due_at=now())
            await WebhookEndpoint.filter(**ours).update(retry_at=None)
            await hurry(world.workspace.id)
        if not await worker.run_due(Queue.WEBHOOK):
            break
        if not hurried:
            break


async def shown(client, id_):
    return (await client.ask(f"query($id: ID!) {{ node(id: $id) {{ ... on WebhookEndpoint {{ {SHOWN} }} }} }}", id=id_))["node"]


async def delivered(client):
    edges = (await client.ask(DELIVERIES))["webhookDeliveries"]["edges"]
    return [edge["node"] for edge in edges][::-1]


def deal_of(world, name="anna", place=0):
    return f"deal_{[deal for deal in world.deals if deal.owner_id == world.users[name].id][place].id}"


async def renamed(client, deal, *titles):
    for title in titles:
        assert (await client.ask(RENAME, id=deal, title=title))["dealUpdate"]["userErrors"] == []
