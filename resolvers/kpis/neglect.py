"""KPIs of clients whom nobody keeps in touch with."""

from resolvers.facts.causes import CONTACT_CAUSE
from resolvers.kpis.dimensions import PEOPLE
from resolvers.kpis.registry import AsOf, Better, Family, Metric, Standing, Unit

CAUSES = Family(
    key="CAUSE",
    entity="Contact",
    table=CONTACT_CAUSE.table,
    stands=Standing(begins="{t}.begins", ends="{t}.ends", lasted="{t}.lasted"),
    user="{t}.owner_id",
    record="{t}.contact_id",
    where="true",
    dimensions=PEOPLE,
)
"""A contact with whom there is cause to keep in touch: the number of whoever owns them now."""

_COMMUNICATES = (
    "case i.kind when 'CALL' then i.disposition = 'ANSWERED' or i.disposition <> 'VOICEMAIL' and i.talk_seconds > 0 "
    "when 'MESSAGE' then not i.is_automatic when 'EMAIL' then not i.is_automatic when 'MEETING' then i.took_place end"
)
"""Flat, since it stands deep within a statement and SQLite reads only so many brackets."""
_LATEST = (
    "select i.started_at from interaction i where i.workspace_id = {t}.workspace_id and i.contact_id = {t}.contact_id "
    f"and i.started_at <= {{at}} and i.deleted_at is null and {_COMMUNICATES} order by i.started_at desc limit 1"
)
"""One step along the index of a contact's interactions, but for attempts since."""
stale_contacts = AsOf(
    key="stale_contacts",
    family=CAUSES,
    where=f"coalesce(({_LATEST}), {{t}}.begins) <= @before({{at}}, {{window.stale_days}}, day)",
)

METRICS = [
    Metric(
        key="staleContacts",
        unit=Unit.COUNT,
        title="Stale contacts",
        title_ru="Забытые клиенты",
        description="Contacts with an open deal, or a target inquiry after which no deal was won or lost, with whom nobody has talked, met or exchanged a message for longer "
        "than the stale window (30 days unless set) at the end of the bucket. A missed call, an attempt, a note and what a machine wrote are no communication.",
        description_ru="Контакты с открытой сделкой или целевым обращением, после которого сделка не выиграна и не проиграна, с которыми на конец интервала не общались дольше "
        "окна (30 дней, если не задано иначе). Пропущенный звонок, попытка, заметка и автоматическое сообщение — не общение.",
        formula="contacts with cause to keep in touch whose last communication is older than the stale window",
        numerator=[stale_contacts],
        better=Better.LOWER,
    ),
]
