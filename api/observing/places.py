"""Paths as metrics, traces and the log tell them: those that there are. What else clients ask for is theirs."""

KNOWN = frozenset({
    *("/graphql", "/", "/files", "/export", "/healthz", "/readyz", "/metrics"),
    *("/auth/sign-in", "/auth/accept", "/auth/refresh", "/auth/sign-out"),
    *("/surveys/question", "/surveys/answer"),
})  # fmt: skip
QUIET = frozenset({"/healthz", "/readyz", "/metrics"})
"""Asked every few seconds by machines."""
STATIC, HOOKS, RECORDINGS = "/static", "/hooks", "/recordings"
OTHER = "other"


def place_of(path: str) -> str:
    """Return a path as it is told."""
    if path in KNOWN:
        return path
    return next((place for place in (STATIC, HOOKS, RECORDINGS) if path.startswith(f"{place}/")), OTHER)
