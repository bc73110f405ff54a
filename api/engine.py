"""The engine of this process, as the settings say."""

from api.budget import MinuteBudget, counter_of
from api.settings import Settings, unlimited
from api.webhooks import webhooks_by
from models.db.connecting import dialect_of
from resolvers.reads.compilation import Limits
from resolvers.reads.planner import Planner
from schema.engine import Engine
from schema.limits import DocumentLimits
from schema.root import REGISTRY, SCHEMA


def make_engine(settings: Settings) -> Engine:
    """Return the engine of this process. What webhooks tell is read by it too."""
    core = SCHEMA._schema  # noqa: SLF001 - Strawberry offers no public way to its graphql-core schema
    engine = Engine(
        planner=Planner(schema=core, registry=REGISTRY, limits=_read_limits(settings)),
        dialect=dialect_of(settings.database_url),
        document_limits=_document_limits(settings),
        introspection=settings.introspection,
        timeout=settings.execution_timeout,
        max_cost=settings.max_cost,
        second_cost=settings.second_cost,
        sign_up_url=settings.sign_up_url,
        purse=MinuteBudget(points=settings.rate_limit, counter=counter_of(settings)),
    )
    webhooks_by(settings, engine)
    return engine


def _document_limits(settings: Settings) -> DocumentLimits:
    return DocumentLimits(
        length=settings.max_document,
        fragments=settings.max_fragments,
        fields=settings.max_fields,
        conditions=settings.max_conditions,
        tokens=settings.max_tokens,
        depth=settings.max_depth,
        aliases=settings.max_aliases,
        directives=settings.max_directives,
        root_fields=settings.max_root_fields,
    )


def _read_limits(settings: Settings) -> Limits:
    page = unlimited(settings.max_page)
    return Limits(page=page, default_page=min(20, page), nested_rows=unlimited(settings.max_nested_rows))
