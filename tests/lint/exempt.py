"""Statements that are not held to one workspace, by the file and function that run them."""

ACROSS = {
    "resolvers/tail.py _advance": "one look at how far every log is, instead of one for each workspace that somebody listens to",
    "resolvers/sessions.py sign_in": "whoever signs in says an e-mail and no workspace",
    "resolvers/sessions.py has_signed_in_from": "as above",
    "resolvers/identities.py _bind": "as above, where the operator has not named the workspace",
    "resolvers/secrets.py seal_all": "the server's key seals the secrets of all workspaces",
    "resolvers/changes.py forget_keys": "what is old goes in all workspaces",
    "resolvers/imports/files.py forget_files": "as above",
}
"""Statements over all workspaces, each with its reason. No request waits for more than one of them."""

LEFT = (
    "resolvers/imports/jobs.py",
    "resolvers/kpis/",
    "resolvers/reads/",
    "resolvers/search.py",
    "resolvers/tasks.py",
    "api/cli/",
    "schema/engine.py",
)
"""Files that still run statements which are not tied; the list only shrinks."""


def is_exempt(whose: str) -> bool:
    """Tell whether what a function runs may concern all workspaces."""
    return whose in ACROSS or whose.startswith(LEFT)
