"""What people and other systems call the values of a few fields, in English and in Russian."""

import re
from collections.abc import Mapping
from enum import StrEnum

from models.interactions import InteractionKind
from models.ports.telephony import Direction, Disposition


class DealStatus(StrEnum):
    """What has become of a deal, where a file says it beside the stage."""

    OPEN = "OPEN"
    WON = "WON"
    LOST = "LOST"


def plain(written: str) -> str:
    """Return a word as it is recognised: letter case, ё, spaces and punctuation make no difference."""
    return re.sub(r"[^0-9a-zа-я]", "", written.casefold().replace("ё", "е"))


def _by_word(said: Mapping[StrEnum, str]) -> dict[str, StrEnum]:
    return {plain(word): member for member, words in said.items() for word in words.split(",")}


KINDS = _by_word(
    {
        InteractionKind.CALL: "phone call,звонок,телефонный звонок,вызов,incoming call,outgoing call,входящий звонок,исходящий звонок,call_in,call_out",
        InteractionKind.MEETING: "встреча,appointment,lunch",
        InteractionKind.MESSAGE: "сообщение,chat,чат,sms,смс,whatsapp,telegram",
        InteractionKind.EMAIL: "e-mail,mail,письмо,почта,электронное письмо",
        InteractionKind.NOTE: "заметка,примечание,комментарий,comment",
        InteractionKind.FORM: "web form,form submission,форма,заявка,заявка с сайта,обращение с сайта",
    }
)
DIRECTIONS = _by_word(
    {
        Direction.INBOUND: "in,incoming,входящий,входящее,входящая,вх,incoming call,входящий звонок,входящий вызов",
        Direction.OUTBOUND: "out,outgoing,исходящий,исходящее,исходящая,исх,outgoing call,исходящий звонок,исходящий вызов",
        Direction.INTERNAL: "внутренний,внутренняя",
    }
)
DISPOSITIONS = _by_word(
    {
        Disposition.ANSWERED: "connected,completed,success,отвечен,отвечено,успешный,успешно,состоялся,принят,разговор состоялся",
        Disposition.MISSED: "пропущен,пропущенный,пропущено,не принят",
        Disposition.NO_ANSWER: "noanswer,no response,не отвечен,нет ответа,не ответил,не дозвонились,недозвон",
        Disposition.BUSY: "занято,занят,абонент занят,line busy",
        Disposition.CANCELED: "cancelled,отменен,отмена,сброшен",
        Disposition.REJECTED: "declined,отклонен",
        Disposition.VOICEMAIL: "left voicemail,voice mail,left message,голосовая почта,автоответчик",
        Disposition.FAILED: "error,calling crm user,wrong number,ошибка,неверный номер,не удался",
        Disposition.UNKNOWN: "unknown,неизвестно",
    }
)
STATUSES = _by_word(
    {
        DealStatus.OPEN: "открыта,открыт,в работе,in progress,новая",
        DealStatus.WON: "выиграна,выиграно,успешно,успешно реализовано,успешно реализована,closed won,оплачено",
        DealStatus.LOST: "проиграна,проиграно,закрыто и не реализовано,закрыта и не реализована,closed lost,отказ,deleted",
    }
)
