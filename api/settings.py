"""Settings, read once from the environment. Each field's description is its line in the README's table."""

from collections.abc import Iterable
from datetime import timedelta
from difflib import get_close_matches
from ipaddress import ip_network
from typing import Literal, Self

from pydantic import BaseModel, Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from models.db.connecting import DatabaseOptions, dialect_of, refuse_url
from models.db.lanes import Share


def unlimited(limit: int) -> int:
    """Return a limit; 0 stands for none, which is more than anybody asks for."""
    return limit or 2**62


class OidcIssuer(BaseModel):
    """An identity provider whose tokens are accepted."""

    issuer: str
    audience: str
    workspace: str | None = None


class Settings(BaseSettings):
    """Everything that can be set. ``DATABASE_URL`` is common to many programs and has no prefix."""

    model_config = SettingsConfigDict(env_prefix="VORONKA_", frozen=True)

    database_url: str = Field(
        "sqlite://voronka.sqlite3",
        validation_alias="DATABASE_URL",
        description="The database: `sqlite://file` (embedded) or `postgres://user:password@host/name`.",
    )
    replica_url: str = Field(
        "",
        validation_alias="REPLICA_URL",
        description="PostgreSQL: a streaming replica for reads whose callers allow it (`X-Read-After`); several with spaces between.",
    )
    replica_lists: bool = Field(
        False, description="Let lists and KPIs of any caller be read on a replica, where they may be a moment old."
    )
    plan_cache_mode: Literal["force_generic_plan", "auto"] = Field(
        "force_generic_plan",
        description="PostgreSQL: how statements are planned; `auto` for a distributed one, which cannot plan without the values.",
    )
    database_pool: int = Field(10, description="PostgreSQL: connections per process.")
    readers: int = Field(4, ge=1, description="SQLite: reading connections per process.")
    caller_share: float = Field(
        0.5, gt=0, le=1, description="Part of a process's connections that the work of one user may hold at a time; 1 for all."
    )
    caller_queue: int = Field(
        200, description="Statements of one user that may wait for a connection, RATE_LIMITED beyond it; 0 for no limit."
    )
    statement_timeout: float = Field(15, description="PostgreSQL: seconds after which a statement is ended.")
    lock_timeout: float = Field(5, description="PostgreSQL: seconds to wait for a row lock before CONFLICT.")
    secret_key: SecretStr = Field(
        SecretStr(""),
        description="The key that provider credentials and the signing secret are sealed with, the same for every process; several with "
        "spaces between while it is changed, the first seals. SQLite makes a key file beside the database if there is none.",
    )
    secret_key_file: str = Field(
        "", description="A file with the same, one key a line, beside or instead of `VORONKA_SECRET_KEY`."
    )
    work: bool = Field(True, description="Whether serving processes do background work too, beside those of `voronka worker`.")
    keep_events_days: int = Field(
        400,
        description="Days that the log of events is kept, and so how long after a client may go on from its cursor; 0 for ever, as in the "
        "lines below.",
    )
    keep_audit_days: int = Field(1100, description="Days that the audit log is kept.")
    keep_intake_days: int = Field(
        400, description="Days that providers' records are kept as they came; what could not be read is kept until it can."
    )
    keep_unverified_days: int = Field(
        7,
        description="Days that hooks are kept which do not bear their provider's signature; the newest 1,000 of an account at most.",
    )
    keep_import_rows_days: int = Field(90, description="Days that it is kept what became of each row of an import.")
    keep_sessions_days: int = Field(90, description="Days that sessions are kept after their end.")
    keep_dead_jobs_days: int = Field(30, description="Days that jobs that were given up are kept.")
    keep_deliveries_days: int = Field(
        30, description="Days that it is kept what was sent to webhook endpoints, and what they answered."
    )
    recording_store: str = Field(
        "",
        description="Where copies of calls' recordings are kept: a folder that all processes share, or `s3://bucket/prefix` of a store that speaks "
        "S3; if empty, none are kept.",
    )
    recording_store_endpoint: str = Field(
        "", description="The address of such a store that is not Amazon's, such as `https://minio.example`."
    )
    recording_store_region: str = Field("", description="Its region, where it has any.")
    recording_store_key_id: SecretStr = Field(
        SecretStr(""),
        description="The id of the key that it is used with; if empty, what the machine has (`AWS_ACCESS_KEY_ID`, a role).",
    )
    recording_store_key: SecretStr = Field(SecretStr(""), description="The key itself.")
    keep_recordings_days: int = Field(
        0, description="Days that copies of recordings are kept; what the provider has is as it was."
    )
    keep_live_calls_days: int = Field(
        7, description="Days that it is kept how calls rang, at each phone; the calls themselves are interactions, and stay."
    )
    keep_notifications_days: int = Field(90, description="Days that notifications are kept, read or not.")
    webhook_networks: list[str] = Field(
        [],
        description='Networks that webhooks may reach beside public addresses, as a JSON list such as `["10.1.0.0/16"]`; with any, plain http is '
        "taken too.",
    )
    webhook_haste: float = Field(
        1,
        gt=0,
        description="By how much the waits between attempts of webhooks are shorter than the three days that they take in all; for trials.",
    )
    pull_minutes: float = Field(
        5, ge=0, description="Minutes between two pulls of a provider's account by workers; 0 where `voronka sync` alone pulls."
    )
    cdr_folder: str = Field(
        "",
        description="A folder in which accounts with an Asterisk may read its files of calls, a folder each; if empty, they may read none.",
    )
    public_url: str = Field(
        "",
        pattern="^(https?://[^?#]+)?$",
        description="Where this server is for the outside, such as `https://crm.example.com`. Providers sign what they send for the address that "
        "they send to, and no header is believed about that.",
    )
    hook_spool: str = Field(
        "",
        description="A directory on a disk of this machine for what providers send while the database is away or slow; if empty, "
        "`voronka-hooks` in the working directory, or beside the file of SQLite. 503 is answered where it cannot be written.",
    )
    hook_spool_megabytes: int = Field(500, ge=0, description="How much of it there may be; beyond it, 503. 0 for none.")
    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(8000, description="Port to listen on.")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="What is logged; bugs always are.")
    access_log: bool = Field(
        True, description="Log a line for each request and each operation of a WebSocket, at the level `info`."
    )
    slow_operation: float = Field(
        1,
        ge=0,
        description="Seconds from which on an operation is logged with its document and, on PostgreSQL, the plan of its slowest statement, all "
        "without values; 0 for none.",
    )
    metrics_token: SecretStr = Field(
        SecretStr(""),
        description="What Prometheus must send (`Authorization: Bearer …`) to read `/metrics`; without it the API's own address has no "
        "`/metrics`.",
    )
    metrics_host: str = Field("127.0.0.1", description="Address on which `/metrics` is told apart from the API.")
    metrics_port: int = Field(
        0,
        ge=0,
        le=65535,
        description="Port for it, of `serve` and of `worker`, each process its own; whoever reaches it may read, unless there is a token. 0 for "
        "none.",
    )
    graphiql: bool = Field(True, description="Serve GraphiQL to browsers on `/graphql`.")
    introspection: Literal["token", "always", "never"] = Field(
        "token",
        description="Who may introspect: callers with a `token`, everybody `always`, or nobody ever (then names are not suggested either).",
    )
    auth_cache_seconds: float = Field(5, description="How long a process may remember a token; changes are noticed at once.")
    compression: bool = Field(
        True, description="Compress answers of 1 kB and more as `Accept-Encoding` allows; false where a proxy does it."
    )
    persisted_queries: int = Field(
        20_000_000,
        description="Bytes of documents that a process remembers for clients that send a query's hash first (automatic persisted queries); "
        "0 for none.",
    )
    body_limit: int = Field(1_000_000, description="Largest request body in bytes, 413 beyond it; 0 for no limit.")
    upload_limit: int = Field(50_000_000, description="Largest file for an import in bytes, 413 beyond it; 0 for no limit.")
    uploads_limit: int = Field(
        200_000_000, description="Bytes of files for imports that a user may have waiting, 429 beyond it; 0 for no limit."
    )
    uploads_per_user: int = Field(20, description="Files for imports that a user may have waiting; 0 for no limit.")
    exports_per_user: int = Field(3, description="Exports of a user at a time and process; 0 for no limit.")
    recordings_per_user: int = Field(
        6,
        description="Recordings that a user may listen to at a time and process, each piece that is asked for counted; 0 for no limit.",
    )
    request_timeout: float = Field(
        30,
        description="Seconds for a request's head, and again for its body, to arrive (a second more for each 32 kB that has), and for an "
        "answer to be taken; 0 for no limit.",
    )
    execution_timeout: float = Field(10, description="Seconds an operation may take; 0 for no limit.")
    max_tokens: int = Field(2000, description="Tokens of a document; 0 for no limit.")
    max_document: int = Field(100_000, description="Characters of a document; 0 for no limit.")
    max_fragments: int = Field(50, description="Fragments of a document, and again operations; 0 for no limit.")
    max_fields: int = Field(2000, description="Fields of a document, those of each use of a fragment counted; 0 for no limit.")
    max_depth: int = Field(15, description="Levels of nesting of a document, introspection apart; 0 for no limit.")
    max_aliases: int = Field(30, description="Aliases in a document; 0 for no limit.")
    max_directives: int = Field(50, description="Directives in a document; 0 for no limit.")
    max_root_fields: int = Field(20, description="Root fields of an operation; 0 for no limit.")
    max_conditions: int = Field(200, description="Conditions in the filters of an operation; 0 for no limit.")
    max_page: int = Field(100, description="Rows of one page; 0 for no limit.")
    max_nested_rows: int = Field(10_000, description="Rows that the pages of one read may multiply to; 0 for no limit.")
    trusted_documents: Literal["off", "allowed", "only"] = Field(
        "allowed", description="Whether a request may name a registered document by its SHA-256: not at all, may, or must."
    )
    sign_in_attempts: int = Field(
        5,
        description="Failed attempts a minute to sign in with one e-mail from one address, and ten times that from one address; from "
        "everywhere together more are slowed down; 0 for no limit.",
    )
    sign_up_url: str = Field(
        "",
        description="The page of the front end where people choose a password who were invited, such as "
        "`https://crm.example/join#{secret}`; `{secret}` stands for the invitation's.",
    )
    trusted_proxies: list[str] = Field(
        [],
        description='Networks of proxies whose `X-Forwarded-For` or `Forwarded` is believed, as a JSON list such as `["10.0.0.0/8"]`; without '
        "them everybody behind a proxy shares its limits.",
    )

    @field_validator("trusted_proxies", "webhook_networks")
    @classmethod
    def _are_networks(cls, value: list[str]) -> list[str]:
        for network in value:
            ip_network(network, strict=False)
        return value

    @field_validator("sign_up_url")
    @classmethod
    def _has_a_place(cls, value: str) -> str:
        if value and "{secret}" not in value:
            raise ValueError("must have {secret} where the invitation's secret goes, such as https://crm.example/join#{secret}")
        return value

    oidc: list[OidcIssuer] = Field(
        [],
        description="Identity providers whose tokens are accepted, as a JSON list of `issuer`, `audience` and, where there are several "
        "workspaces, `workspace`.",
    )
    max_cost: int = Field(5000, description="What one operation may cost, by `extensions.cost`; 0 for no limit.")
    rate_limit: int = Field(
        100_000,
        description="Points of cost that a user may spend in a minute; 0 for no limit.",
    )
    second_cost: int = Field(
        4000,
        description="Points that a second of reading in the database costs, where that is more than an operation's cost: 100,000 points "
        "are 25 seconds; 0 to charge the cost alone.",
    )
    rate_limit_store: str = Field(
        "",
        description="A Redis where all processes count together, such as `async+redis://host`; if empty, they count in PostgreSQL.",
    )
    cors_origins: list[str] = Field([], description="Origins whose pages may call the API from a browser, as a JSON list.")
    socket_operations: int = Field(100, description="Operations at a time on one WebSocket; 0 for no limit.")
    socket_message_limit: int = Field(1_000_000, description="Largest WebSocket message in bytes; 0 for no limit.")
    socket_init_timeout: float = Field(10, description="Seconds for `connection_init` to arrive; 0 for no limit.")
    socket_heartbeat: float = Field(
        15, description="Seconds between signs of life on a WebSocket; two that are not answered end it. 0 for none."
    )
    stream_heartbeat: float = Field(
        12,
        description="Seconds between comments on a stream of server-sent events; who acknowledges none of two is cut off. 0 for none.",
    )
    socket_stall_timeout: float = Field(
        30,
        description="Seconds after which a WebSocket or a stream of events is cut off whose client takes nothing of what waits; 0 for no limit.",
    )
    socket_buffer: int = Field(
        500_000,
        description="Bytes that may wait for one WebSocket or stream of events before nothing more is read or executed for it; 0 for no "
        "limit.",
    )
    socket_memory: int = Field(
        64_000_000,
        description="Bytes of answers that may wait on all WebSockets of a process; beyond it, who lets most wait is cut off. 0 for no limit.",
    )
    silent_sockets: int = Field(
        500, description="WebSockets of a process that have not sent `connection_init`; the oldest has to go. 0 for no limit."
    )
    silent_sockets_per_address: int = Field(100, description="The same for one address; 0 for no limit.")
    sockets_per_token: int = Field(
        20, description="WebSockets and streams of events at a time, together, per token and process; 0 for no limit."
    )

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, value: str) -> str:
        refuse_url(value)
        return value

    @model_validator(mode="after")
    def _has_replicas_of_its_kind(self) -> Self:
        if self.replica_url and "sqlite" in map(dialect_of, [self.database_url, *self.replica_url.split()]):
            raise ValueError("REPLICA_URL names replicas of a PostgreSQL that DATABASE_URL names.")
        return self

    @property
    def pull_every(self) -> timedelta | None:
        """Return how long after a pull an account is pulled again; None where nobody does it by themselves."""
        return timedelta(minutes=self.pull_minutes) if self.pull_minutes else None

    @property
    def database(self) -> DatabaseOptions:
        """Return how to reach the database."""
        return DatabaseOptions(
            url=self.database_url,
            replica_urls=tuple(self.replica_url.split()),
            plan_cache_mode=self.plan_cache_mode,
            pool_size=self.database_pool,
            readers=self.readers,
            share=Share(part=self.caller_share, waiting=self.caller_queue),
            statement_timeout=self.statement_timeout,
            lock_timeout=self.lock_timeout,
            secret_keys=tuple(self.secret_key.get_secret_value().split()),
            secret_key_file=self.secret_key_file,
        )


def names() -> set[str]:
    """Return the names of all settings in the environment."""
    return {str(field.validation_alias or f"VORONKA_{name.upper()}") for name, field in Settings.model_fields.items()}


def unknown_names(environment: Iterable[str]) -> dict[str, str | None]:
    """Return names in an environment that look like settings and are none, each with the setting that was probably meant."""
    known = names()
    strange = sorted(name for name in environment if name.upper().startswith("VORONKA") and name.upper() not in known)
    return {name: next(iter(get_close_matches(name.upper(), known, 1, 0.75)), None) for name in strange}


def variable(name: str) -> str:
    """Return the environment variable of a setting."""
    field = Settings.model_fields.get(name)
    return (
        f"VORONKA_{name.upper()}" if field and not field.validation_alias else name if not field else str(field.validation_alias)
    )


def table() -> str:
    """Return the settings as the README's table."""
    lines = ["| setting | default | meaning |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        lines.append(f"| `{variable(name)}` | `{field.default}` | {field.description} |")
    return "\n".join(lines)
