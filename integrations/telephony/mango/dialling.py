"""Calls that Mango starts by order (`commands/callback`): the employee's phone rings, then the client's.

What an order is answered with is one of the result codes (document v1.10, "Result codes"), of which there are classes: one that is not known
is what its class is. An order is sent once. What it becomes is told by the events of the call (``live.py``).
"""

import json
from collections.abc import Callable

from integrations.exchanges import Answer, Limits, Outgoing, Retries
from integrations.http import Http
from models.ports.failures import ProviderFailure, Remedy
from models.ports.telephony import CallNotStarted, CallOrder, CallTrouble

RETRIES = Retries(attempts=2, wait=0.3, longest_wait=2.0)
"""Of an order that is known not to have arrived: somebody waits for it."""
LIMITS = Limits(body=100_000, seconds=45.0)
_TROUBLES = (
    ("113", CallTrouble.NUMBER_REFUSED),
    ("114", CallTrouble.NUMBER_REFUSED),
    ("115", CallTrouble.NUMBER_REFUSED),
    ("1", CallTrouble.PHONE_UNREACHABLE),
    ("2", CallTrouble.PROVIDER_REFUSED),
    ("320", CallTrouble.NUMBER_REFUSED),
    ("330", CallTrouble.PHONE_UNREACHABLE),
    ("3", CallTrouble.PROVIDER_REFUSED),
    ("420", CallTrouble.PHONE_UNREACHABLE),
    ("4501", CallTrouble.PROVIDER_BUSY),
    ("4502", CallTrouble.NUMBER_REFUSED),
    ("4", CallTrouble.PROVIDER_REFUSED),
    ("5001", CallTrouble.PROVIDER_BUSY),
    ("5002", CallTrouble.PROVIDER_BUSY),
)
"""What codes mean, by how they begin; the first that fits. What else there is leaves open whether the call was started."""
_TOLD = {
    CallTrouble.PHONE_UNREACHABLE: "cannot reach your phone",
    CallTrouble.NUMBER_REFUSED: "does not call this number",
    CallTrouble.PROVIDER_REFUSED: "refused the call",
    CallTrouble.PROVIDER_BUSY: "has too much to do; try again in a moment",
    CallTrouble.CALL_UNCLEAR: "did not say whether the call was started; look at your phone before you try again",
}


async def order_call(http: Http, who: str, order: CallOrder, signed: Callable[[str], dict[str, str]]) -> None:
    """Send an order, once. ``signed`` makes the form of a request. Raises CallNotStarted."""
    extension = next((key.removeprefix("ext:") for key in order.employee_keys if key.startswith("ext:")), None)
    if extension is None:
        raise CallNotStarted(CallTrouble.PHONE_UNREACHABLE, f"{who} knows no extension of yours")
    asked = {"command_id": order.id, "from": {"extension": extension}, "to_number": order.number.removeprefix("+")}
    form = signed(json.dumps(asked, separators=(",", ":")))
    try:
        answer = await http.send(Outgoing(method="POST", path="commands/callback", form=form, repeatable=False))
    except ProviderFailure as failure:
        is_unclear = failure.remedy is Remedy.GIVE_UP
        raise CallNotStarted(CallTrouble.CALL_UNCLEAR if is_unclear else CallTrouble.PROVIDER_BUSY, str(failure)) from None
    trouble, code = _trouble(answer)
    if trouble is not None:
        told = f" (code {code})" if code else f" (status {answer.status})"
        raise CallNotStarted(trouble, f"{who} {_TOLD[trouble]}{told}")


def _trouble(answer: Answer) -> tuple[CallTrouble | None, str]:
    """Return what is wrong with an order by its answer, None where it was taken, and the code."""
    try:
        said = json.loads(answer.body)
    except (ValueError, RecursionError):
        said = None
    found = (said.get("result") or said.get("code") or "") if isinstance(said, dict) else ""
    code = str(found)[:4] if str(found).isdecimal() else ""
    if answer.status == 200 and code == "1000":
        return None, code
    if answer.status == 401:
        return CallTrouble.PROVIDER_REFUSED, code
    return next((trouble for begins, trouble in _TROUBLES if code.startswith(begins)), CallTrouble.CALL_UNCLEAR), code
