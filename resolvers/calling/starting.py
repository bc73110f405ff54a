"""Click-to-call: a provider has the caller's own phone ring, and then the client's.

What speaks for and against it is looked at in a transaction, which takes the mutation's key; the provider is told after its commit, once. Where
nobody knows whether it did what it was told, that is said and kept under the key: a repeat rings nobody.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict

import structlog

from models.audit import AuditAction
from models.base import new_id, now
from models.contacts import Contact, ContactPhone
from models.db.keeping import keep
from models.errors import Refused, UserErrorCode, refuse
from models.events.live_calls import CallStarted
from models.ports.settings import UnusableSettings
from models.ports.telephony import CallNotStarted, CallOrder, CallTrouble, Capability, StartsCalls, Telephony
from models.providers import ProviderAccount, ProviderUser
from models.rights import Noun
from models.sealing import SealFailed
from models.workspaces import Workspace
from resolvers import inputs
from resolvers.access import Actor
from resolvers.calling.permission import against, may_override
from resolvers.changes import Changes, Shown, again, changes
from resolvers.inputs import Problems
from resolvers.intake.offered import offered
from resolvers.performing import Outcome, keep_afterwards

log = structlog.get_logger()
PATIENCE = 7.0
"""Seconds that whoever asked waits for the provider; it goes on being asked behind that, and a repeat tells how it went."""
MOST_REASON = 500
_UNCLEAR = "nobody knows yet whether the call was started; look at your phone before you try again"


class CallFields(TypedDict, total=False):
    """Who is to be called, at which of their numbers, through which account, and why all the same."""

    contact_id: str
    number: str
    account_id: str
    override_reason: str


@dataclass(frozen=True, kw_only=True)
class _Ordered:
    """What is told the provider after the commit."""

    contact: Contact
    account: ProviderAccount
    order: CallOrder


async def order_call(work: Changes, actor: Actor, fields: CallFields) -> Shown:
    """See that the caller may have this client called, and note that they want it. ``dial`` does it after the commit."""
    contact = await inputs.load(Contact, actor, "input.contactId", fields["contact_id"])
    inputs.may_create(actor, Noun.INTERACTION, actor.user_id)
    account, keys = await _phone(actor, fields.get("account_id"))
    number = await _number(actor, contact, fields.get("number"))
    order = CallOrder(id=new_id().hex, employee_keys=keys, number=number)
    passed = await _passed(actor, contact, number, fields.get("override_reason"))
    work.audit(
        AuditAction.CALL_ORDERED, f"contact_{contact.id}", {"order": order.id, "account": f"account_{account.id}", **passed}
    )
    return Shown(row=contact, values={"ordered": _Ordered(contact=contact, account=account, order=order)})


async def _number(actor: Actor, contact: Contact, given: str | None) -> str:
    """Return which of the client's numbers is called: the one given, else their first."""
    problems = Problems()
    wanted = None
    if given is not None:
        inputs.check_shown(actor, problems, "Contact", ["phones"])
        wanted = inputs.phone(problems, "input.number", given, actor.country)
    problems.check()
    phones = ContactPhone.filter(workspace_id=actor.workspace_id, contact_id=contact.id)
    numbers = [phone.number for phone in await phones.order_by("position", "id")]
    if not numbers:
        raise refuse("input.contactId", UserErrorCode.INVALID, "the client has no telephone number")
    if wanted is not None and wanted not in numbers:
        raise refuse("input.number", UserErrorCode.NOT_FOUND, "this is no number of the client's")
    return numbers[0] if wanted is None else wanted


async def _phone(actor: Actor, account_id: str | None) -> tuple[ProviderAccount, Sequence[str]]:
    """Return an account in which the caller has a phone that calls can be started for, and under which keys it knows them."""
    path = "input" if account_id is None else "input.accountId"
    only = {} if account_id is None else {"account_id": inputs.row_id(ProviderAccount, path, account_id)}
    own = await ProviderUser.filter(workspace_id=actor.workspace_id, user_id=actor.user_id, **only).order_by("id")
    if account_id is not None and not own:
        raise refuse(path, UserErrorCode.NOT_FOUND, "there is no such account in which you have a phone")
    ids = {one.account_id for one in own}
    accounts = ProviderAccount.filter(workspace_id=actor.workspace_id, id__in=ids, is_paused=False) if ids else None
    for account in await accounts.order_by("id") if accounts is not None else ():
        provider = offered().get(account.provider)
        if provider is not None and Capability.STARTS_CALLS in provider.capabilities:
            return account, [one.key for one in own if one.account_id == account.id]
    raise refuse(path, UserErrorCode.NO_PHONE, "you have no phone there with which calls can be started")


async def _passed(actor: Actor, contact: Contact, number: str, reason: str | None) -> Mapping[str, Any]:
    """Return what speaks against the call and is passed over, with the reason. Raises Refused where it is not."""
    problems = Problems()
    said = inputs.text(problems, "input.overrideReason", reason, longest=MOST_REASON, required=reason is not None)
    problems.check()
    workspace = await Workspace.get(id=actor.workspace_id)
    found = await against(workspace, contact, number, now())
    if not found:
        return {}
    if said is None:
        raise Refused(*found)
    if not may_override(actor):
        raise refuse(
            "input.overrideReason", UserErrorCode.FORBIDDEN, "only administrators and heads may have such a client called"
        )
    return {"passed": [problem.code for problem in found], "reason": said}


async def dial(outcome: Outcome, key: str | None) -> Mapping[str, Any]:
    """Tell the provider, unless it has been told under this key before. Raises Refused where the call did not start, or nobody knows."""
    if outcome.is_repeat:
        told = outcome.afterwards
    else:
        dialling = keep(_dial(outcome.actor, outcome.shown["ordered"], key))
        done, _ = await asyncio.wait({dialling}, timeout=PATIENCE)
        told = dialling.result() if done else None
    if told is None:
        raise refuse("input", UserErrorCode.CALL_UNCLEAR, _UNCLEAR)
    if told:
        raise refuse("input", UserErrorCode(told["code"]), told["message"])
    return {}


async def _dial(actor: Actor, ordered: _Ordered, key: str | None) -> Mapping[str, Any]:
    """Tell the provider, note what came of it, and return that: nothing where the call has begun."""
    told = await _told(ordered)

    async def note() -> None:
        async with changes(actor.workspace_id, actor.user_id) as work:
            work.actor, work.through = actor, actor.through
            if not told:
                work.record(CallStarted.of(ordered.contact))
            if key is not None:
                await keep_afterwards(actor, key, told)

    await again(note)
    return told


async def _told(ordered: _Ordered) -> Mapping[str, Any]:
    try:
        telephony = _opened(ordered.account)
        try:
            await _starting(telephony).start_call(ordered.order)
        finally:
            await telephony.close()
    except (UnusableSettings, SealFailed):
        return {"code": CallTrouble.PROVIDER_REFUSED, "message": "the keys of the account cannot be used"}
    except CallNotStarted as trouble:
        return {"code": trouble.trouble, "message": str(trouble)}
    except Exception:
        log.exception("call.bug", order=ordered.order.id)
        return {"code": CallTrouble.CALL_UNCLEAR, "message": _UNCLEAR}
    return {}


def _opened(account: ProviderAccount) -> Telephony:
    provider = offered().get(account.provider)
    if provider is None or account.credentials is None:
        raise UnusableSettings("there is no such provider, or nothing to be known to it by")
    return provider.open(account.credentials.open())


def _starting(telephony: Telephony) -> StartsCalls:
    if telephony.dialling is None:
        raise UnusableSettings("this account starts no calls")
    return telephony.dialling
