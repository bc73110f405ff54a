"""KPIs of inquiries: inbound calls, forms, and the messages and e-mails with which clients began a conversation; by what they were about."""

from resolvers.facts.talks import INBOUND, TALKED
from resolvers.kpis.calls import INTERACTIONS
from resolvers.kpis.missed import FOLLOW_UPS
from resolvers.kpis.registry import Better, Measure, Metric, Unit

CALLED = "{t}.kind = 'CALL' and {t}.direction = 'INBOUND'"
WROTE = "{t}.kind <> 'CALL'"
_ANSWERED = "({t}.user_id is not null or {t}.attempt_seconds is not null)"


def _of_both(key: str, called: str, wrote: str) -> list[Measure]:
    """Return the terms that count calls among the interactions, and all else among what is followed up."""
    calls = Measure(key=f"{key}_called", family=INTERACTIONS, where=f"{CALLED} and {called}")
    return [calls, Measure(key=f"{key}_wrote", family=FOLLOW_UPS, where=f"{WROTE} and {wrote}")]


def _as(name: str) -> list[Measure]:
    said = f"{{t}}.classification = '{name}'"
    return _of_both(name.lower(), said, said)


INQUIRIES = _of_both("inquiries", "true", "true")
TARGET, NON_TARGET, COMPLAINTS = _as("TARGET"), _as("NON_TARGET"), _as("COMPLAINT")
_NONE = "{t}.classification is null"
UNCLASSIFIED = _of_both("unclassified", f"{INBOUND} and {TALKED} and {_NONE}", f"{_NONE} and {_ANSWERED}")

METRICS = [
    Metric(
        key="inquiries",
        unit=Unit.COUNT,
        title="Inquiries",
        title_ru="Обращения",
        description="Inbound calls, forms, and the messages and e-mails with which clients began a conversation, whatever became of them.",
        description_ru="Входящие звонки, заявки, а также сообщения и письма, с которых клиенты начали переписку, чем бы они ни кончились.",
        formula="inbound calls + forms + conversations begun by clients",
        numerator=INQUIRIES,
    ),
    Metric(
        key="targetInquiries",
        unit=Unit.COUNT,
        title="Target inquiries",
        title_ru="Целевые обращения",
        description="Inquiries from somebody who could buy.",
        description_ru="Обращения тех, кто мог бы купить.",
        formula="inquiries classified TARGET",
        numerator=TARGET,
    ),
    Metric(
        key="nonTargetInquiries",
        unit=Unit.COUNT,
        title="Non-target inquiries",
        title_ru="Нецелевые обращения",
        description="Inquiries from somebody who could not buy.",
        description_ru="Обращения тех, кто купить не мог.",
        formula="inquiries classified NON_TARGET",
        numerator=NON_TARGET,
        better=Better.LOWER,
    ),
    Metric(
        key="unclassifiedInquiries",
        unit=Unit.COUNT,
        title="Unclassified inquiries",
        title_ru="Неразмеченные обращения",
        description="Inquiries that somebody took, and of which nobody has said what they were about: answered calls, and forms and conversations with an answer or a user.",
        description_ru="Обращения, которые приняли, но не разметили: состоявшиеся звонки, а также заявки и переписки с ответом или сотрудником.",
        formula="inquiries taken and without a classification",
        numerator=UNCLASSIFIED,
        better=Better.LOWER,
    ),
    Metric(
        key="nonTargetShare",
        unit=Unit.RATIO,
        title="Non-target share",
        title_ru="Доля нецелевых обращений",
        description="Share of non-target inquiries among target and non-target ones. Eight of ten in a short time is a red flag (Mango Office).",
        description_ru="Доля нецелевых среди целевых и нецелевых обращений. Восемь из десяти за короткое время — тревожный знак (Mango Office).",
        formula="non-target inquiries / (target + non-target inquiries)",
        numerator=NON_TARGET,
        denominator=[*TARGET, *NON_TARGET],
        better=Better.LOWER,
        is_share=True,
    ),
    Metric(
        key="complaints",
        unit=Unit.COUNT,
        title="Complaints",
        title_ru="Жалобы",
        description="Inquiries that were complaints.",
        description_ru="Обращения с жалобами.",
        formula="inquiries classified COMPLAINT",
        numerator=COMPLAINTS,
        better=Better.LOWER,
    ),
    Metric(
        key="complaintShare",
        unit=Unit.RATIO,
        title="Share of complaints",
        title_ru="Доля жалоб",
        description="Share of complaints among the inquiries that were classified.",
        description_ru="Доля жалоб среди размеченных обращений.",
        formula="complaints / (target + non-target inquiries + complaints)",
        numerator=COMPLAINTS,
        denominator=[*TARGET, *NON_TARGET, *COMPLAINTS],
        better=Better.LOWER,
        is_share=True,
    ),
]
