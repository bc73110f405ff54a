"""KPIs of calls and inquiries."""

from resolvers.kpis.registry import Family, Measure, Metric, Unit

INTERACTIONS = Family(
    key="INTERACTION",
    entity="Interaction",
    table="interaction",
    day="{t}.day",
    user="{t}.user_id",
    where="{t}.deleted_at is null",
)

_FINISHED = "{t}.kind = 'CALL' and {t}.disposition <> 'IN_PROGRESS'"
_INBOUND = _FINISHED + " and {t}.direction = 'INBOUND'"
_TALKED = "({t}.disposition = 'ANSWERED' or ({t}.disposition <> 'VOICEMAIL' and coalesce({t}.talk_seconds, 0) > 0))"
_ANSWERED = _FINISHED + " and {t}.direction <> 'INTERNAL' and " + _TALKED
_INQUIRY = "{t}.kind = 'CALL' and {t}.direction = 'INBOUND'"


def _count(key: str, where: str, of: str | None = None) -> Measure:
    return Measure(key=key, family=INTERACTIONS, where=where, of=of)


calls_inbound = _count("calls_inbound", _INBOUND)
calls_outbound = _count("calls_outbound", _FINISHED + " and {t}.direction = 'OUTBOUND'")
calls_answered = _count("calls_answered", _ANSWERED)
calls_missed = _count("calls_missed", _INBOUND + " and {t}.disposition <> 'UNKNOWN' and not " + _TALKED)
calls_timed = _count("calls_timed", _ANSWERED + " and {t}.talk_seconds is not null")
talk_seconds = _count("talk_seconds", _ANSWERED, "{t}.talk_seconds")
target_inquiries = _count("target_inquiries", _INQUIRY + " and {t}.classification = 'TARGET'")
non_target_inquiries = _count("non_target_inquiries", _INQUIRY + " and {t}.classification = 'NON_TARGET'")

METRICS = [
    Metric(
        key="callsInbound",
        unit=Unit.COUNT,
        description="Finished calls from clients. Internal calls do not count.",
        formula="inbound calls",
        numerator=[calls_inbound],
    ),
    Metric(
        key="callsOutbound",
        unit=Unit.COUNT,
        description="Finished calls to clients. Internal calls do not count.",
        formula="outbound calls",
        numerator=[calls_outbound],
    ),
    Metric(
        key="callsAnswered",
        unit=Unit.COUNT,
        description="Calls from and to clients in which somebody talked. A voicemail is no answer.",
        formula="calls with the disposition ANSWERED, or with talk time that is no voicemail",
        numerator=[calls_answered],
    ),
    Metric(
        key="callsMissed",
        unit=Unit.COUNT,
        description="Inbound calls that nobody answered, voicemails and calls lost in a menu included. They belong to no user; the owner of the contact answers for them.",
        formula="inbound calls without an answer",
        numerator=[calls_missed],
    ),
    Metric(
        key="talkSeconds",
        unit=Unit.SECONDS,
        description="Total talk time with clients. The length of a voicemail is none.",
        formula="sum of talk time over answered calls",
        numerator=[talk_seconds],
    ),
    Metric(
        key="averageTalkSeconds",
        unit=Unit.SECONDS,
        description="Mean talk time of an answered call whose talk time is known.",
        formula="talk time / answered calls with a known talk time",
        numerator=[talk_seconds],
        denominator=[calls_timed],
    ),
    Metric(
        key="targetInquiries",
        unit=Unit.COUNT,
        description="Inbound inquiries from somebody who could buy.",
        formula="inbound calls classified TARGET",
        numerator=[target_inquiries],
    ),
    Metric(
        key="nonTargetInquiries",
        unit=Unit.COUNT,
        description="Inbound inquiries from somebody who could not buy.",
        formula="inbound calls classified NON_TARGET",
        numerator=[non_target_inquiries],
    ),
    Metric(
        key="nonTargetShare",
        unit=Unit.RATIO,
        description="Share of non-target inquiries among the classified. Eight of ten in a short time is a red flag (Mango Office).",
        formula="non-target inquiries / (target + non-target inquiries)",
        numerator=[non_target_inquiries],
        denominator=[target_inquiries, non_target_inquiries],
    ),
]
