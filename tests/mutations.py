"""Mutations made from the schema: variables with which each does something, and those that point it at somebody else's record."""

import json
from datetime import timedelta

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull, get_named_type

from models.base import now
from schema.root import SCHEMA

MUTATIONS = SCHEMA._schema.mutation_type.fields
KIND_OF = {
    "ownerId": "user", "assigneeId": "user", "userId": "user", "hostId": "user", "bookedById": "user", "handOverTo": "user",
    "contactId": "contact", "companyId": "company", "accountId": "account", "dealId": "deal", "causeId": "interaction", "stageId": "stage",
    "pipelineId": "pipeline", "pipelineIds": "pipeline", "teamId": "team", "parentId": "team", "partnerId": "partner", "managerId": "user",
    "reasonId": "lossreason", "messageId": "interaction", "surveyId": "survey", "recordId": "intake", "firstCallUserIds": "user", "firstCallStageId": "stage", "touchPointId": "touchpoint", "fileId": "file",
}  # fmt: skip
"""What an argument's id is of, by the argument's name."""
NOUNS = {
    "contact": "contact", "consent": "contact", "company": "company", "companies": "company", "deal": "deal", "payment": "payment", "interaction": "interaction", "dialog": "dialog", "call": "call", "meeting": "meeting", "task": "task", "stage": "stage", "pipeline": "pipeline", "lossReason": "lossreason", "inquiry": "call",
    "touchPoint": "touchpoint", "plan": "plan", "leadSource": "leadsource", "survey": "survey", "surveyAnswer": "surveyanswer", "absence": "absence", "user": "user", "team": "team", "merge": "merge", "import": "import", "importMapping": "importmapping", "job": "job",
    "token": "token", "partner": "partner", "customField": "customfield", "intakeRetry": "account", "intakeIgnore": "intake", "providerAccount": "account", "providerUser": "provideruser", "webhookEndpoint": "webhook", "webhookReplay": "webhook", "notification": "notification",
}  # fmt: skip
"""What ``id`` and ``ids`` are of, by how the mutation's name begins."""
STATE = {
    "contactRestore": "deleted", "companyRestore": "deleted", "dealRestore": "deleted", "interactionRestore": "deleted",
    "taskRestore": "deleted", "dealReopen": "closed", "dealCorrect": "lost", "taskReopen": "done", "userActivate": "inactive", "stageDelete": "empty", "providerAccountResume": "paused", "webhookEndpointResume": "paused", "dialogUnsettle": "settled", "callReviewDelete": "reviewed",
}  # fmt: skip
FIELD_STATE = {("dealLose", "stageId"): "stage:lost"}
ALSO = {
    "leadSourceUpdate": {"input": {"name": "Renamed"}}, "surveyUpdate": {"input": {"name": "Renamed"}},
    "dealLose": {"reason": "Price"}, "dealsLose": {"reason": "Price"}, "inquiryClassify": {"classification": "TARGET"},
    "dealCorrect": {"reason": "Price"}, "importStart": {"noun": "CONTACT", "format": "CSV"},
    "importMappingSave": {"noun": "CONTACT", "mapping": [{"column": "Клиент", "field": "name"}]}, "meetingClose": {"outcome": "CANCELLED"}, "planSet": {"input": {
        "metric": "DEALS_WON", "endOn": "2026-10-08"}}, "absenceCreate": {"input": {"kind": "VACATION", "endOn": "2026-10-08"}},
    "absenceUpdate": {"input": {"kind": "TRAINING"}}, "paymentCreate": {"input": {"paidOn": "2026-10-01"}},
    "exchangeRateSet": {"currency": "EUR", "day": "2026-01-01", "rate": "90"}, "userCreate": {"input": {"email": "new@x.ru"}}, "userInvite": {"input": {"email": "invited@x.ru"}},
    "customFieldCreate": {"input": {"noun": "DEAL", "key": "colour", "kind": "TEXT"}}, "interactionLog": {"input": {"kind": "NOTE"}},
    "accessRuleSet": {"role": "MANAGER", "noun": "DEAL", "verb": "READ", "level": "TEAM"}, "fieldGroupSet": {"role": "MANAGER"},
    "providerAccountUpdate": {"input": {"name": "Renamed"}}, "providerAccountCreate": {"provider": "mango", "input": {"settings": [{"key": "api_key", "value": "k"}, {"key": "api_salt", "value": "s"}]}},
    "notificationPreferencesSet": {"preferences": [{"kind": "ASSIGNED", "isOn": False}]},
    "notificationSnooze": {"until": (now() + timedelta(hours=1)).isoformat()},
    "webhookEndpointCreate": {"input": {"url": "https://example.com/hook"}}, "webhookEndpointUpdate": {"input": {"name": "Renamed"}},
    "webhookReplay": {"from": (now() - timedelta(hours=1)).isoformat(), "to": now().isoformat()},
    "meetingBook": {"input": {"plannedFor": "2026-12-01T10:00:00Z"}}, "meetingMove": {"plannedFor": "2026-12-01T10:00:00Z"},
}  # fmt: skip
"""What a mutation needs to do something, where that does not follow from its types."""
UNREACHED = {
    "passwordChange": "needs the password of its caller, and takes no id",
    "callStart": "needs a provider that answers, and a telephone of its caller's there",
}


def kind_of(mutation, name):
    """Return of what kind an argument's id is; KeyError names what the tables above do not know."""
    if (mutation, name) in FIELD_STATE:
        return FIELD_STATE[mutation, name]
    if name not in {"id", "ids", "priorityId"}:
        return KIND_OF[name]
    noun = max((known for known in NOUNS if mutation.startswith(known)), key=len)
    return NOUNS[noun] + (f":{STATE[mutation]}" if mutation in STATE else "")


def slots(mutation):
    """Yield every place of a mutation's arguments that takes an id, as a path; input.id, which a client makes, apart."""

    def below(type_, path):
        named = get_named_type(type_)
        if named.name == "ID":
            yield path
        elif isinstance(named, GraphQLInputObjectType):
            for name, field in named.fields.items():
                yield from below(field.type, (*path, name))

    for name, argument in MUTATIONS[mutation].args.items():
        yield from below(argument.type, (name,))


def made(type_, name, own, mutation):
    """Return a value of an input type: what is required alone, and ids of rows that are the caller's to name."""
    if isinstance(type_, GraphQLNonNull):
        return made(type_.of_type, name, own, mutation)
    if isinstance(type_, GraphQLList):
        return [made(type_.of_type, name, own, mutation)]
    if isinstance(type_, GraphQLEnumType):
        return next(iter(type_.values))
    if isinstance(type_, GraphQLInputObjectType):
        required = {n: f.type for n, f in type_.fields.items() if isinstance(f.type, GraphQLNonNull)}
        return {n: made(t, n, own, mutation) for n, t in required.items()}
    if type_.name == "ID":
        return own[kind_of(mutation, name)]
    return {"String": "New", "Int": 1, "Boolean": True, "Decimal": "1", "Date": "2026-10-01", "DateTime": "2026-10-01T10:00:00Z"}[
        type_.name
    ]


def merged(base, more):
    return {**base, **{k: merged(base.get(k) or {}, v) if isinstance(v, dict) else v for k, v in more.items()}}


def base(mutation, own):
    """Return variables with which a mutation does something, for somebody who may."""
    args = MUTATIONS[mutation].args
    found = {n: made(a.type, n, own, mutation) for n, a in args.items() if isinstance(a.type, GraphQLNonNull)}
    found = merged(found, ALSO.get(mutation, {}))
    if mutation.endswith("Merge"):
        found["ids"] = [found["priorityId"], own[kind_of(mutation, "id") + ":other"]]
    if mutation == "notificationsRead":
        found["ids"] = [own["notification"]]
    if mutation == "importStart":
        found["fileId"] = own["file"]
    for name, field in (get_named_type(args["input"].type).fields if "input" in args else {}).items():
        if mutation.endswith("Update") and not found["input"] and get_named_type(field.type).name in {"String", "Int"}:
            found["input"] = {name: made(get_named_type(field.type), name, own, mutation)}
    return found


def pointed(mutation, own, path, target):
    """Return the variables with one id put in one place of them; several ways where an id stands in two places."""
    found = json.loads(json.dumps(base(mutation, own)))
    if path == ("priorityId",):
        return {**found, "priorityId": target, "ids": [found["ids"][1], target]}
    if path == ("ids",):
        return {**found, "ids": [*found["ids"][:1], target]}
    place, type_ = found, None
    for depth, name in enumerate(path):
        holder = MUTATIONS[mutation].args if depth == 0 else get_named_type(type_).fields
        type_ = holder[name].type
        is_list = isinstance(type_.of_type if isinstance(type_, GraphQLNonNull) else type_, GraphQLList)
        if depth == len(path) - 1:
            place[name] = [target] if is_list else target
        elif is_list:
            place[name] = [made(get_named_type(type_), name, own, mutation)]
            place = place[name][0]
        else:
            place = place.setdefault(name, {})
    return found


def document(mutation, selection=""):
    """Return the document of a mutation with all its arguments as variables; it asks for what went wrong, and what is selected."""
    args = MUTATIONS[mutation].args
    declared, passed = ", ".join(f"${n}: {a.type}" for n, a in args.items()), ", ".join(f"{n}: ${n}" for n in args)
    payload = get_named_type(MUTATIONS[mutation].type).fields
    results = " results { id userErrors { field code message } }" if "results" in payload else ""
    head = f"mutation({declared})" if declared else "mutation"
    return f"{head} {{ {mutation}{f'({passed})' if passed else ''} {{ userErrors {{ field code message conflict {{ base actual attempted }} }}{results} {selection} }} }}"


def refusals(body, mutation):
    """Return the codes of everything that was refused in an answer."""
    answer = (body.get("data") or {}).get(mutation) or {}
    told = [*answer.get("userErrors", ()), *(e for r in answer.get("results", ()) for e in r["userErrors"])]
    return [e["code"] for e in told] + [e["extensions"]["code"] for e in body.get("errors", ())]
