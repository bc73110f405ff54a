"""Credentials that outlive themselves, and rights that are not looked at."""

from tests.mutants.fault import Fault

_TOKENS = ("tests/flows/test_tokens.py",)
_REMEMBERED = ("tests/flows/test_production.py",)
_SOCKETS = (
    "tests/flows/test_sockets.py::test_a_token_that_runs_out_or_is_revoked_ends_a_live_socket_so_that_the_client_comes_back",
    "tests/flows/test_sockets.py::test_what_was_revoked_shows_nothing_more_on_a_live_socket_even_if_nobody_told_it",
)
_CREDENTIALS = ("tests/flows/test_credentials.py",)
_SIGN_IN = (
    "tests/flows/test_sign_in.py::test_the_present_password_cannot_be_guessed_through_a_change_of_it",
    "tests/flows/test_sign_in.py::test_a_changed_password_ends_every_session",
)
_AT_ONCE = (
    "tests/flows/test_at_once.py::test_what_one_process_has_acknowledged_the_other_goes_by",
    "tests/flows/test_at_once.py::test_a_write_that_a_change_of_zone_overtakes_counts_for_the_day_of_the_new_zone",
)

FAULTS = [
    Fault(
        name="a remembered token never expires",
        file="api/auth.py",
        old=" and (found.expires_at is None or found.expires_at > now())",
        new="",
        tests=_REMEMBERED,
    ),
    Fault(
        name="a remembered caller keeps what was revoked",
        file="api/auth.py",
        old="return None if version is None or version != found.actor.access_version else self._served(found)",
        new="return self._served(found)",
        tests=_AT_ONCE,
    ),
    Fault(
        name="a caller is remembered for ever",
        file="api/auth.py",
        old="time.monotonic() - found.known_at < self._seconds and ",
        new="",
        tests=_REMEMBERED,
    ),
    Fault(
        name="a socket outlives its token",
        file="api/connections.py",
        old="        if identity.expires_at is not None:\n",
        new="        if identity is None:\n",
        tests=_SOCKETS,
    ),
    Fault(
        name="a socket shows what came after its caller's access changed",
        file="api/connections.py",
        old="and not await auth.is_current(self.identity):",
        new="and not self.connections:",
        tests=_SOCKETS,
    ),
    Fault(
        name="expired tokens are good",
        file="models/tokens.py",
        old="(self.expires_at is None or self.expires_at > at)",
        new="at is not None",
        tests=("tests/flows/test_access.py::test_an_expired_token_opens_nothing",),
    ),
    Fault(
        name="a write is not taken back when its caller's access has changed",
        file="resolvers/changes.py",
        old="and place.version != self.basis.version and not await self.basis.holds():",
        new="and place.version < 0 and not await self.basis.holds():",
        tests=_AT_ONCE,
    ),
    Fault(
        name="a token makes one that lasts longer",
        file="resolvers/sign_in/tokens.py",
        old="if parent and parent.expires_at and expires_at and expires_at > parent.expires_at:",
        new="if parent and not parent:",
        tests=_CREDENTIALS,
    ),
    Fault(
        name="a token gives scopes that it lacks",
        file="resolvers/sign_in/tokens.py",
        old="(scopes is None or not set(scopes) <= actor.scopes)",
        new="scopes is None",
        tests=_CREDENTIALS,
    ),
    Fault(
        name="anybody makes tokens for others",
        file="resolvers/sign_in/tokens.py",
        old='    if user.id != actor.user_id and not actor.rights.administers:\n        raise refuse("input.userId"',
        new='    if user.id is None:\n        raise refuse("input.userId"',
        tests=_TOKENS,
    ),
    Fault(
        name="scopes cut nothing down",
        file="models/rights.py",
        old="level if _in_scope(*key, granted) else Level.NONE",
        new="level",
        tests=("tests/flows/test_scopes.py",),
    ),
    Fault(
        name="a refused password is not counted",
        file="resolvers/sign_in/sessions.py",
        old="_wrong[actor.user_id] = _wrong.get(actor.user_id, 0) + 1",
        new="_wrong[actor.user_id] = 0",
        tests=_SIGN_IN,
    ),
    Fault(
        name="a new password leaves sessions as they are",
        file="resolvers/sign_in/sessions.py",
        old='    work.audit(AuditAction.PASSWORD_CHANGED, f"user_{user.id}", {})\n    await end_sign_ins(work, user)\n',
        new='    work.audit(AuditAction.PASSWORD_CHANGED, f"user_{user.id}", {})\n',
        tests=_SIGN_IN,
    ),
    Fault(
        name="who leaves keeps their tokens",
        file="resolvers/users.py",
        old="    await end_tokens(work, Q(user_id=user.id) | made_for_others_by(user.id))\n",
        new="",
        tests=("tests/flows/test_credentials.py::test_whoever_is_let_go_and_comes_back_has_nothing_of_before",),
    ),
    Fault(
        name="managers take lists of clients away",
        file="models/rights.py",
        old="return Level.NONE if (role, verb) == (Role.MANAGER, Verb.EXPORT) else _DEFAULT[role]",
        new="return _DEFAULT[role]",
        tests=("tests/flows/test_rights.py::test_an_administrator_changes_what_a_role_may_see_and_it_holds_at_once",),
    ),
    Fault(
        name="an invitation holds for ever",
        file="resolvers/sign_in/joining.py",
        old="or user.invited_until <= now()",
        new="",
        tests=("tests/flows/test_invitations.py::test_a_link_that_holds_no_more_is_refused_like_one_that_never_was",),
    ),
    Fault(
        name="an invitation outlives the address that it was sent to",
        file="resolvers/users.py",
        old='    if "email" in before:',
        new='    if "e-mail" in before:',
        tests=("tests/flows/test_invitations.py::test_a_link_that_holds_no_more_is_refused_like_one_that_never_was",),
    ),
    Fault(
        name="two accept one invitation at once",
        file="resolvers/sign_in/joining.py",
        old="id=user.id, invitation_digest=digest, is_active=True)",
        new="id=user.id, is_active=True)",
        tests=("tests/flows/test_invitations.py::test_only_administrators_invite_and_of_two_who_accept_at_once_one_does",),
    ),
    Fault(
        name="a database is set up twice",
        file="resolvers/founding.py",
        old="if present and as_the_first:",
        new="if not present and as_the_first and fields is None:",
        tests=("tests/flows/test_setting_up.py::test_init_makes_all_that_is_needed_and_repeating_it_changes_nothing",),
    ),
    Fault(
        name="help loads what every command needs",
        file="api/cli/__init__.py",
        old="import typer\n",
        new="import typer\n\nimport api.settings\n",
        tests=("tests/contract/test_start.py",),
    ),
]
