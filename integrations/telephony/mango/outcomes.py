"""How a call of Mango ended, by its legs and by the provider's codes (document, table of result codes)."""

from models.ports.telephony import Direction, Disposition

_MISSED = {"1000", "1100", "1110", "1111", "1120", "1160", "1161", "1162", "1163", "1164", "1170", "1180", "1181", "1182", "1183"}
_REJECTED = {"1122", "1123"}
_INACTIVE = {"1190", "1191", "1192"}


def disposition(direction: Direction, talk: int | None, code: str | None) -> Disposition:
    """Return how a call ended: somebody talked, or by the provider's code. An unknown code folds to its class (2219 to 2200).

    A call of which is told that nobody talked, and no more, was lost before it rang at anybody: in the menu.
    """
    if talk:
        return Disposition.ANSWERED
    inbound = direction is Direction.INBOUND
    nobody = Disposition.MISSED if inbound else Disposition.NO_ANSWER
    if code is None:
        return Disposition.UNKNOWN if talk is None else nobody
    folded = code + "0" * (4 - len(code)) if len(code) < 4 else code
    if folded == "1121":
        return Disposition.BUSY
    if folded in _REJECTED:
        return Disposition.MISSED if inbound else Disposition.REJECTED
    if folded in _INACTIVE:
        return Disposition.MISSED if inbound else Disposition.FAILED
    if folded == "1110" and not inbound:
        return Disposition.CANCELED
    if folded in _MISSED or (folded[:2] in {"10", "11"} and folded[:3] not in {"113", "114", "115", "117"}):
        return nobody
    return Disposition.FAILED if folded[:1] in "123456" else Disposition.UNKNOWN
