"""What headings mean: those that people write in English and in Russian, and those of Google, HubSpot, Pipedrive and amoCRM.

A heading is compared without letter case, ё, spaces and punctuation. What a system puts before it (``Person - Name``) or after it (``Phone 2 -
Value``) is taken off first.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from models.custom import CustomField
from models.rights import Noun
from resolvers.imports.words import plain

_OWN = re.compile(r"custom\.[a-z0-9_]+")
_BEFORE: Mapping[Noun, str] = {
    Noun.CONTACT: "person|contact|контакт",
    Noun.COMPANY: "organization|organisation|company|компания",
    Noun.DEAL: "deal|lead|сделка",
    Noun.INTERACTION: "activity|call|note|звонок",
}
_AFTER = re.compile(
    r"(?: *\((?:контакт|компания|сделка|contact|company|deal)\)| *\(\d+\)| \d+(?= - | *$)| - value$|[ ,]*(?:руб\.?|₽|rub|hh:mm:ss|\(hh:mm:ss\)| in base currency))",
    re.IGNORECASE,
)
"""What follows a heading in exports: whose field it is, which of several, its currency or unit."""

_ID = "id,record id,ид,id контакта,id компании,id сделки,external id,внешний id"
_OWNER = (
    "owner,owner.email,owner.name,contact owner,company owner,deal owner,activity assigned to,assigned to user,responsible,responsible user,"
    "ответственный,менеджер,владелец,ответственный за контакт,ответственный за сделку,ответственный менеджер,manager"
)
_COMMENT = "comment,comments,note,notes,description,комментарий,комментарии,примечание,примечания,заметки,заметка,описание,message,примечание к сделке"
_SOURCE = "source,lead source,original source,original traffic source,источник,источник сделки,источник контакта,lead channel,deal source,utm_source"
_TAGS = "tags,tag,labels,label,group membership,теги,тег,метки,метка,теги сделки,теги контакта,теги компании,группа,группы"
_COMPANY = (
    "company,company name,company.name,organization,organisation,organization name,associated company,primary associated company,contact company,"
    "компания,компания контакта,организация,название компании,основная компания,фирма,место работы,юр лицо,associated company names"
)
_COMPANY_IDS = "associated company ids,associated company ids primary,primary associated company id,id компании"
_HEADINGS: Mapping[Noun, Mapping[str, str]] = {
    Noun.CONTACT: {
        "externalId": _ID,
        "name": "name,full name,contact name,file as,имя контакта,фио,ф.и.о.,полное имя,полное имя контакта,наименование,клиент,контакт,"
        "контактное лицо,основной контакт,display name,имя и фамилия,фамилия имя отчество,фамилия имя,имя клиента,название",
        "firstName": "first name,given name,имя",
        "middleName": "middle name,additional name,отчество",
        "lastName": "last name,family name,surname,фамилия",
        "phones": "phone,phones,phone number,phones.number,telephone,tel,mobile,mobile phone,mobile phone number,cell,work phone,home phone,phone work,phone home,"
        "phone mobile,phone other,business phone,primary phone,other phone,телефон,телефоны,номер телефона,номер,тел,мобильный,мобильный телефон,рабочий телефон,"
        "рабочий прямой телефон,домашний телефон,другой телефон,сотовый,контактный телефон,whatsapp phone number,телефон рабочий,телефон мобильный,"
        "доп телефон,дополнительный телефон,company phone",
        "emails": "email,emails,e-mail,e-mails,email address,emails.address,e-mail address,work email,personal email,other email,email work,email home,"
        "email other,additional email addresses,почта,эл почта,электронная почта,адрес электронной почты,рабочий email,личный email,другой email,"
        "рабочий e-mail,имейл,емейл,адрес почты,email рабочий,email личный",
        "company": _COMPANY_IDS, "companyName": _COMPANY,
        "position": "position,job title,title,organization title,должность,job role,должность контакта",
        "owner": _OWNER, "comment": _COMMENT, "source": _SOURCE, "tags": _TAGS,
        "handles.telegram": "telegram,телеграм,телеграмм,telegram username,tg,ник в telegram",
        "handles.whatsapp": "whatsapp,ватсап,вотсап",
        "handles.viber": "viber,вайбер",
        "handles.vk": "vk,вк,вконтакте,vkontakte",
        "handles.instagram": "instagram,инстаграм",
        "handles.avito": "avito,авито",
        "handles.other": "skype,скайп,messenger,мгн сообщения,im,facebook,linkedin",
    },
    Noun.COMPANY: {
        "externalId": _ID,
        "name": "name,company,company name,organization,organization name,название,название компании,наименование,компания,организация,фирма",
        "website": "website,website url,web,site,url,company domain name,domain,сайт,веб-сайт,web сайт,web,адрес сайта",
        "owner": _OWNER, "comment": f"{_COMMENT},about us", "source": _SOURCE, "tags": _TAGS,
    },
    Noun.DEAL: {
        "externalId": _ID,
        "title": "title,name,deal,deal name,deal title,lead title,название,название сделки,сделка,наименование,тема,заказ",
        "amount": "amount,amount.amount,value,deal value,budget,price,sum,total,сумма,сумма сделки,бюджет,бюджет сделки,стоимость,цена,сумма заказа",
        "currency": "currency,amount.currency,deal currency,currency of value,валюта,deal currency code",
        "contact": "contact,contact.name,contact person,associated contact,associated contacts,associated contact ids,primary contact,associated contact names,person,контакт,основной контакт,клиент,"
        "полное имя контакта,контактное лицо,фио,имя контакта",
        "company": _COMPANY_IDS, "companyName": _COMPANY,
        "pipeline": "pipeline,pipeline.name,deal pipeline,воронка,воронка продаж,направление",
        "stage": "stage,stage.name,deal stage,pipeline stage,этап,этап сделки,стадия,стадия сделки,статус сделки",
        "status": "status,deal status,статус",
        "openedAt": "opened at,create date,created at,created,deal created,add time,creation date,open date,дата создания,дата создания сделки,создана,дата открытия,"
        "дата",
        "closedAt": "closed at,close date,closed date,deal closed on,close time,дата закрытия,дата закрытия сделки,закрыта,дата завершения",
        "wonAt": "won time,won date,won on,дата выигрыша",
        "lostAt": "lost time,lost date,lost on,дата проигрыша",
        "expectedCloseOn": "expected close on,expected close date,ожидаемая дата закрытия,планируемая дата закрытия,план закрытия",
        "lossReason": "loss reason,lost reason,closed lost reason,deal lost reason,причина отказа,причина проигрыша,причина потери",
        "owner": _OWNER, "comment": f"{_COMMENT},deal description", "source": _SOURCE,
    },
    Noun.INTERACTION: {
        "externalId": f"{_ID},id звонка,call id",
        "kind": "kind,type,activity type,тип,тип события,вид",
        "direction": "direction,call direction,направление,тип звонка,вид звонка,направление звонка",
        "contact": "contact,contact.name,contact person,associated contact,associated contact ids,person,контакт,клиент,имя контакта",
        "deal": "deal,deal.title,associated deal,associated deal ids,сделка",
        "phone": "phone,phone number,client number,client phone,телефон,телефон клиента,номер клиента,номер телефона,номер,номер абонента",
        "fromNumber": "from number,from,caller,caller id,кто звонил,откуда,звонящий,номер звонящего,from_number",
        "toNumber": "to number,to,callee,called number,кому звонили,куда,кому,вызываемый номер,to_number,с кем говорил",
        "lineNumber": "line number,line,virtual number,линия,номер линии,виртуальный номер,через номер",
        "user": "user,user.email,user.name,activity assigned to,assigned to,assigned to user,employee,agent,operator,call owner,сотрудник,менеджер,ответственный,оператор,"
        "исполнитель",
        "startedAt": "started at,date,time,datetime,start time,call date,activity date,call start time,due date,дата,дата и время,время,время звонка,дата звонка,"
        "начало,дата начала,время начала,create date",
        "endedAt": "ended at,end time,call end time,окончание,время окончания,дата окончания",
        "talkSeconds": "talk seconds,talk time,duration,call duration,длительность,длительность звонка,длительность разговора,время разговора,продолжительность,"
        "разговор,duration seconds,длительность сек",
        "disposition": "disposition,outcome,call outcome,call status,status,result,статус,результат,статус звонка,результат звонка",
        "isAutomatic": "is automatic,automatic,auto reply,bot,автоматическое,автоответ,бот",
        "subject": "subject,title,call title,тема,заголовок,название",
        "text": "text,call notes,note,notes,body,note body,message,комментарий,примечание,текст,заметка,описание,комментарии",
    },
}  # fmt: skip
_KNOWN: Mapping[Noun, Mapping[str, str]] = {
    noun: {plain(word): field for field, words in fields.items() for word in words.split(",")}
    for noun, fields in _HEADINGS.items()
}


def guess(
    noun: Noun, columns: Sequence[str], known: Collection[str], fields: Sequence[CustomField], several: Collection[str]
) -> dict[str, str]:
    """Return what columns become where nobody says. Of several columns that mean one thing the first counts, unless it takes many."""
    own = {plain(name): name for name in known}
    named = {plain(field.name): f"custom.{field.key}" for field in fields}
    found: dict[str, str] = {}
    for column in columns:
        target = _meant(noun, column, own, named)
        if target is None or target not in known:
            continue
        if target in several or target not in found.values():
            found[column] = target
        elif plain(column).endswith("ids"):  # what it refers to by name, it refers to by id as well
            found = {name: field for name, field in found.items() if field != target} | {column: target}
    return found


def _meant(noun: Noun, column: str, own: Mapping[str, str], named: Mapping[str, str]) -> str | None:
    if _OWN.fullmatch(column):
        return column
    bare = re.sub(rf"^(?:{_BEFORE[noun]}) +[-–:] +", "", column.strip(), flags=re.IGNORECASE)
    shorter = _AFTER.sub("", bare)
    for heading in dict.fromkeys((column, bare, shorter)):
        word = plain(heading)
        if word == "id":
            return _KNOWN[noun].get(word)
        if word in own or word in named or word in _KNOWN[noun]:
            return own.get(word) or named.get(word) or _KNOWN[noun][word]
    return None
