"""Statements that are not held to one workspace, by the file and function that run them."""

ACROSS = {
    "resolvers/log/tail.py _advance": "one look at how far every log is, instead of one for each workspace that somebody listens to",
    "resolvers/sign_in/sessions.py sign_in": "whoever signs in says an e-mail and no workspace",
    "resolvers/sign_in/sessions.py has_signed_in_from": "as above",
    "resolvers/sign_in/joining.py accept_invitation": "whoever accepts has a secret alone",
    "resolvers/sign_in/identities.py _bind": "as above, where the operator has not named the workspace",
    "api/cli/choosing.py person_of": "the operator names a user by their e-mail",
    "resolvers/moving.py copy": "a copy is of all workspaces",
    "resolvers/moving.py _copy": "as above",
    "resolvers/moving.py _keys": "as above",
    "resolvers/webhooks/waking.py wake": "a process looks which endpoints of all workspaces are behind, once for all of them",
    "resolvers/notifications/telling.py wake": "as above: of which workspaces' logs people are yet to be told",
    "resolvers/vitals.py _jobs": "an operator's numbers are those of all workspaces together",
    "resolvers/vitals.py _accounts": "as above",
    "resolvers/vitals.py _deltas": "as above",
    "api/cli/common.py user_of": "the operator names a user by e-mail",
}
"""Statements over all workspaces, each with its reason. No request waits for more than one of them."""


def is_exempt(whose: str) -> bool:
    """Tell whether what a function runs may concern all workspaces."""
    return whose in ACROSS
