"""What this process sends webhooks with: an adapter for HTTP, and the engine that reads what is told."""

from api.settings import Settings
from integrations.reaching import Reach
from integrations.webhooks import HttpCourier
from resolvers.webhooks.offered import Means, use
from schema.engine import Engine
from schema.telling import EngineReader


def webhooks_by(settings: Settings, engine: Engine) -> None:
    """Send webhooks as the settings say."""
    reach = Reach(settings.webhook_networks)
    use(Means(courier=HttpCourier(reach), reader=EngineReader(engine=engine), haste=settings.webhook_haste))
