"""What values are grouped and filtered by: for each dimension, which column of the cells it is read from, and how the API calls it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.db.sql import Words

NOBODY = "00000000-0000-0000-0000-000000000000"
"""Stands for no user, no owner and no other row in the cells: nulls are never equal, and these are part of a key."""
NOTHING = {"uuid": NOBODY, "text": ""}
"""What stands for nothing, by the column's type."""
OWN = ("day", "user_id", "owner_id")
"""The columns that every fact has."""


@dataclass(frozen=True, kw_only=True)
class Dimension:
    """One way to tell facts apart.

    ``axis`` is the column of the cells that tells it: one that every fact has, or one that a family of facts adds. Where ``member`` is given,
    it is a column of what the user was on that day, or with ``is_present`` is now; a weekday follows from the day.
    """

    name: str
    group: str
    """The field of a group that shows it."""
    filter: str
    """The key of the filter that asks for some of it."""
    axis: str
    description: str
    type: str = "text"
    member: str = ""
    is_present: bool = False
    entity: str = ""
    """The type of the row that a group shows; empty where it shows the value itself."""
    prefix: str = ""
    """What ids begin with in the filter; empty where values are no ids."""
    is_listed: bool = False
    """Whether it is a written name, which means the one of a list that is called so (``facts/source_names.py``)."""

    @property
    def is_past(self) -> bool:
        """Tell whether it is what the user was on the day of a fact."""
        return bool(self.member) and not self.is_present

    @property
    def of_day(self) -> bool:
        """Tell whether it follows from the day, so that cells of months do not know it."""
        return self.axis == "day"

    @property
    def of_time(self) -> bool:
        """Tell whether it says when something happened, which means nothing for how things stand."""
        return self.axis in {"day", "instant"}

    def value(self, words: Words, column: str) -> str:
        """Return its SQL, null where it is not known, given that of its axis over a fact or a cell. That of a member is in the member's row."""
        if self.of_day:
            return words.weekday(column)
        if self.axis == "instant":
            return words.local_hour(column, "(select z.zone from z)")
        return f"nullif({column}, '{NOTHING[self.type]}')"


USER = Dimension(
    name="USER",
    group="user",
    filter="users",
    axis="user_id",
    type="uuid",
    entity="User",
    prefix="user",
    description="The user who carried out the interaction, or owned the deal at the moment it was won.",
)
RESPONSIBLE = Dimension(
    name="RESPONSIBLE",
    group="responsible",
    filter="responsible",
    axis="owner_id",
    type="uuid",
    entity="User",
    prefix="user",
    description="The user who answers for the interaction: whoever carried it out; for a call that nobody took, the contact's owner.",
)
TEAM = Dimension(
    name="TEAM",
    group="team",
    filter="teams",
    axis="user_id",
    type="uuid",
    member="team_id",
    entity="Team",
    prefix="team",
    description="The team in which that user was on that day: a change counts from the day on which it was made.",
)
PRESENT_TEAM = Dimension(
    name="PRESENT_TEAM",
    group="presentTeam",
    filter="presentTeams",
    axis="user_id",
    type="uuid",
    member="team_id",
    is_present=True,
    entity="Team",
    prefix="team",
    description="The team in which that user is now, whenever the fact was.",
)
FUNCTION = Dimension(
    name="FUNCTION",
    group="function",
    filter="functions",
    axis="user_id",
    member="function",
    description="Which part of the funnel that user worked on on that day: a change counts from the day on which it was made.",
)
PRESENT_FUNCTION = Dimension(
    name="PRESENT_FUNCTION",
    group="presentFunction",
    filter="presentFunctions",
    axis="user_id",
    member="function",
    is_present=True,
    description="Which part of the funnel that user works on now, whenever the fact was.",
)
BOOKER = Dimension(
    name="BOOKER",
    group="booker",
    filter="bookers",
    axis="booker_id",
    type="uuid",
    entity="User",
    prefix="user",
    description="Who booked the meeting (the generator), whoever it counts for.",
)
HOST = Dimension(
    name="HOST",
    group="host",
    filter="hosts",
    axis="host_id",
    type="uuid",
    entity="User",
    prefix="user",
    description="Who held the meeting or was to (the converter), whoever it counts for.",
)
KIND = Dimension(name="KIND", group="kind", filter="kinds", axis="kind", description="What sort of interaction it was.")
CHANNEL = Dimension(name="CHANNEL", group="channel", filter="channels", axis="channel", description="Where it took place.")
DIRECTION = Dimension(
    name="DIRECTION",
    group="direction",
    filter="directions",
    axis="direction",
    description="Who started it; null for meetings and notes.",
)
TOUCH_POINT = Dimension(
    name="TOUCH_POINT",
    group="touchPoint",
    filter="touchPoints",
    axis="touch_point_id",
    type="uuid",
    entity="TouchPoint",
    prefix="touchpoint",
    description="The touch point that the interaction went through.",
)
PIPELINE = Dimension(
    name="PIPELINE",
    group="pipeline",
    filter="pipelines",
    axis="pipeline_id",
    type="uuid",
    entity="Pipeline",
    prefix="pipeline",
    description="The pipeline of the deal.",
)
STAGE = Dimension(
    name="STAGE",
    group="stage",
    filter="stages",
    axis="stage_id",
    type="uuid",
    entity="Stage",
    prefix="stage",
    description="The stage in which the deal was then.",
)
SOURCE = Dimension(
    name="SOURCE",
    group="source",
    filter="sources",
    axis="source",
    is_listed=True,
    description="Where the deal or the inquiry came from: the lead source that is called so; what none is called as it was written, in small letters. A deal that does not say it "
    "came from where the client's first inquiry within `attributionDays` did (with `attribution: LAST` the last one), else from the client's own source; an inquiry from the lead source that "
    "is called by the number of its line, else from the client's own.",
)
LOSS_REASON = Dimension(
    name="LOSS_REASON",
    group="lossReason",
    filter="lossReasons",
    axis="loss_reason_id",
    type="uuid",
    entity="LossReason",
    prefix="lossreason",
    description="The listed reason for which the deal was lost.",
)
PRODUCT = Dimension(
    name="PRODUCT",
    group="product",
    filter="products",
    axis="product",
    description="What was sold, as the line of the deal calls it.",
)
WEEKDAY = Dimension(
    name="WEEKDAY",
    group="weekday",
    filter="weekdays",
    axis="day",
    type="int",
    description="The day of the week, from 1 (Monday) to 7 (Sunday).",
)
HOUR = Dimension(
    name="HOUR",
    group="hour",
    filter="hours",
    axis="instant",
    type="int",
    description="The hour of the day, from 0 to 23, by the clock of the workspace's zone. Counted from the facts of the period, so rather for months than for years.",
)

DIMENSIONS: Mapping[str, Dimension] = {
    dimension.name: dimension
    for dimension in (
        USER, RESPONSIBLE, TEAM, PRESENT_TEAM, FUNCTION, PRESENT_FUNCTION, BOOKER, HOST, KIND, CHANNEL, DIRECTION, TOUCH_POINT, PIPELINE, STAGE, SOURCE,
        LOSS_REASON, PRODUCT, WEEKDAY, HOUR,
    )
}  # fmt: skip
PEOPLE: Sequence[Dimension] = (USER, TEAM, PRESENT_TEAM, FUNCTION, PRESENT_FUNCTION)
"""What is known of every fact that a user is credited with."""
