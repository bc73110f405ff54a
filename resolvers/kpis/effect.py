"""KPIs of interactions that moved a deal forward. Of messages a day of a dialog counts once, however many were written."""

from resolvers.facts.forward_moves import EFFECTIVE
from resolvers.kpis.attribution import of_named
from resolvers.kpis.calls import INTERACTIONS, interactions
from resolvers.kpis.registry import Cube, Distinct, Family, Measure, Metric, Unit

EFFECT = Family(
    key="EFFECT",
    entity="Interaction",
    table=EFFECTIVE.table,
    day="{t}.day",
    instant="{t}.started_at",
    user="{t}.user_id",
    owner="{t}.owner_id",
    record="{t}.interaction_id",
    where="true",
    dimensions=INTERACTIONS.dimensions,
    axes={**INTERACTIONS.kept_axes, **of_named("{t}.interaction_id")},
    cubes=[Cube(name="user_day"), Cube(name="user_month", by_month=True)],
)
_SINGLE, _MESSAGE = "{t}.kind <> 'MESSAGE'", "{t}.kind = 'MESSAGE'"
_TALK = "coalesce({t}.contact_id, {t}.ID) || {t}.channel || {t}.day"
"""What tells a day of a dialog; of somebody unknown each message is one of its own."""


def _talks(key: str, family: Family, where: str, row: str) -> Distinct:
    return Distinct(key=key, family=family, where=where, of=_TALK.replace("ID", row))


effective = Measure(key="effective", family=EFFECT, where=_SINGLE)
effective_talks = _talks("effective_talks", EFFECT, _MESSAGE, "interaction_id")
singles = Measure(key="singles", family=INTERACTIONS, where=f"{interactions.where} and {_SINGLE}")
talks = _talks("talks", INTERACTIONS, f"{interactions.where} and {_MESSAGE}", "id")

METRICS = [
    Metric(
        key="effectiveInteractions",
        unit=Unit.COUNT,
        title="Effective interactions",
        title_ru="Эффективные контакты",
        description="Calls, meetings, e-mails and days of a dialog that moved a deal to a stage further than it had been since it was last opened, or won it. A move says by its cause which interaction that was (Anvil).",
        description_ru="Звонки, встречи, письма и дни переписки, которые продвинули сделку на этап, где она после последнего открытия ещё не была, или выиграли её. Какой это был контакт, говорит причина перехода (Анвил).",
        formula="interactions that moved a deal forward",
        numerator=[effective, effective_talks],
    ),
    Metric(
        key="effectiveRate",
        unit=Unit.RATIO,
        title="Share of effective interactions",
        title_ru="Доля эффективных контактов",
        description="Share of calls, meetings, e-mails and days of a dialog that moved a deal forward (Anvil).",
        description_ru="Доля звонков, встреч, писем и дней переписки, которые продвинули сделку (Анвил).",
        formula="effective interactions / calls + meetings held + e-mails + days of dialogs",
        numerator=[effective, effective_talks],
        denominator=[singles, talks],
        is_share=True,
    ),
]
