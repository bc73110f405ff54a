"""``/metrics``: told to whoever may know, and to nobody else."""

import hmac

from starlette.requests import Request
from starlette.responses import Response

from api.auth import bearer
from api.observing.metrics import Metrics
from models.errors import Unauthenticated


class MetricsPage:
    """Tells the metrics of this process. With a token it wants to see that, as ``Authorization: Bearer …``."""

    def __init__(self, metrics: Metrics, token: str) -> None:
        self._metrics, self._token = metrics, token.encode()

    async def answer(self, request: Request) -> Response:
        """Answer a scrape."""
        if self._token and not hmac.compare_digest(_shown(request), self._token):
            raise Unauthenticated("The metrics are for whoever has their token: `Authorization: Bearer <VORONKA_METRICS_TOKEN>`.")
        body, media = await self._metrics.page(request.headers.get("accept", ""))
        return Response(body, headers={"content-type": media})


def _shown(request: Request) -> bytes:
    return (bearer(request.headers.get("authorization", "")) or "").encode("latin-1", "replace")
