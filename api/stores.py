"""Where this process keeps copies of recordings, as the settings say."""

from api.settings import Settings
from integrations.stores import ObjectStore, Place
from models.ports.settings import Secret
from resolvers.recordings.offered import use


def recordings_by(settings: Settings) -> None:
    """Keep copies of recordings where the settings say, if anywhere."""
    if not settings.recording_store:
        use(None)
        return
    key_id, key = (s.get_secret_value() for s in (settings.recording_store_key_id, settings.recording_store_key))
    place = Place(
        url=settings.recording_store,
        endpoint=settings.recording_store_endpoint,
        region=settings.recording_store_region,
        key_id=Secret(key_id) if key_id else None,
        key=Secret(key) if key else None,
    )
    use(ObjectStore(place))
