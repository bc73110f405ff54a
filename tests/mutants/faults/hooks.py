"""Hooks that are lost, believed unsigned, or taken by whoever guesses."""

from tests.mutants.fault import Fault

_HOOKS = ("tests/flows/test_hooks.py",)

_ALL = ("tests/integrations/test_conformance.py",)

_FIRST = ("tests/flows/test_first_calls.py",)

FAULTS = [
    Fault(
        name="a call that somebody has taken from a contact makes another one",
        file="resolvers/first_calls.py",
        old="and not i.is_linked_by_hand ",
        new="",
        tests=_FIRST,
    ),
    Fault(
        name="who is away gets the next client",
        file="resolvers/first_calls.py",
        old="            if user_id in self.present:",
        new="            if user_id in self.active:",
        tests=_FIRST,
    ),
    Fault(
        name="calls from before the rule make contacts",
        file="resolvers/first_calls.py",
        old=" and i.started_at >= :since::timestamptz ",
        new=" and i.started_at <> :since::timestamptz ",
        tests=_FIRST,
    ),
    Fault(
        name="blocked numbers make contacts",
        file="resolvers/first_calls.py",
        old=" and number not in account.blocked_numbers:",
        new=":",
        tests=_FIRST,
    ),
    Fault(
        name="a page that a pull broke off behind moves its cursor",
        file="resolvers/intake/pulls.py",
        old="take_in(account, batch, synced_until=window.end if is_last else None)",
        new="take_in(account, batch if is_last else batch[1:], synced_until=window.end)",
        tests=_ALL,
    ),
    Fault(
        name="what a pull corrects stays as a hook told it",
        file="models/ports/telephony.py",
        old="{finished:d}{not self.is_notice:d}",
        new="{finished:d}{self.is_notice:d}",
        tests=_ALL,
    ),
    Fault(
        name="a hook is answered and thrown away while the database is away",
        file="api/receiving.py",
        old="        await self.spool.add(workspace_id, hook)\n",
        new="",
        tests=_HOOKS,
    ),
    Fault(
        name="what was spooled goes before it is stored",
        file="api/spool.py",
        old="                    stored += await _store(held)\n",
        new="                    await asyncio.to_thread(_remove, paths)\n                    stored += await _store(held)\n",
        tests=_HOOKS,
    ),
    Fault(
        name="whoever knows an account's id may send to it",
        file="resolvers/intake/hooks.py",
        old="hmac.compare_digest(one, digest) for one in held if one is not None",
        new="True for one in held if one is not None",
        tests=_HOOKS,
    ),
    Fault(
        name="a hook is believed whoever signed it",
        file="resolvers/intake/hearing.py",
        old="        if not hooks.verify(hook):",
        new="        if not (hooks.verify(hook) or hook.body):",
        tests=_HOOKS,
    ),
    Fault(
        name="what could not be verified is lost",
        file="resolvers/intake/hearing.py",
        old="            self._outcome(one, IntakeStatus.UNVERIFIED, UNSIGNED)",
        new="            self._outcome(one, _HEARD)",
        tests=_HOOKS,
    ),
    Fault(
        name="a hook is read for ever",
        file="resolvers/intake/hearing.py",
        old='        await _leave(self.row, [o["id"] for o in self._outcomes if o["status"] == _HEARD])\n',
        new="",
        tests=_HOOKS,
    ),
    Fault(
        name="an address stays good for ever",
        file="resolvers/intake/hooks.py",
        old='"hook_digest_before": account.hook_digest}',
        new='"hook_digest_before": account.hook_digest_before or account.hook_digest}',
        tests=_HOOKS,
    ),
    Fault(
        name="hooks are kept as they came, with the keys that they hold",
        file="resolvers/intake/arriving.py",
        old="        sealed=keyring().seal(content, PURPOSE),",
        new="        sealed=keyring().seal(content, PURPOSE) + content.decode(),",
        tests=_HOOKS,
    ),
    Fault(
        name="the key is changed and hooks that wait can be read no more",
        file="resolvers/sign_in/secrets.py",
        old="                    await _seal_hooks(workspace_id, count, drop_lost=drop_lost)",
        new="                    assert drop_lost in {True, False}",
        tests=("tests/flows/test_hooks.py",),
    ),
    Fault(
        name="hooks that name an erased person stay",
        file="resolvers/privacy/erasing.py",
        old="        await IntakeRecord.filter(workspace_id=person.workspace_id, id__in=named).delete()",
        new="        assert named is not None",
        tests=("tests/flows/test_hooks.py",),
    ),
]
