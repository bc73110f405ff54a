"""Acts of payments, meetings, surveys and tasks."""

from datetime import timedelta

from models.base import now
from models.contacts import Contact
from models.deals import Deal
from models.interactions import Interaction
from models.payments import Payment
from models.surveys import Survey, SurveyAnswer
from models.tasks import Task
from tests.builders import moment
from tests.kpis.acting import Acting


class Dealings(Acting):
    """Payments, meetings, surveys, tasks."""

    # -- payments

    async def pay(self):
        """Something is to be paid for a deal, was paid, or was paid back."""
        amount = self.chance.choice(["500", "500", "250", "-100"])
        days = {name: self.day() for name in ("dueOn", "paidOn") if self.chance.random() < 0.7} or {"paidOn": self.day()}
        deal = await self.one(Deal, status=self.chance.choice(["OPEN", "WON", "WON"]))
        return await self.do("paymentCreate", dealId=deal, input={"amount": amount, **days})

    async def pay_later(self):
        payment = await self.one(Payment)
        if self.chance.random() < 0.2:
            return await self.do("paymentDelete", id=payment)
        paid_on = self.chance.choice([self.day(), self.day(), None])
        return await self.do("paymentUpdate", id=payment, input={"paidOn": paid_on, "dueOn": self.day(), "amount": "333"})

    def day(self):
        return str(moment(self.chance).date())

    # -- meetings

    async def book(self):
        """A meeting is booked by somebody for somebody, before or after it was to take place."""
        meeting = {"plannedFor": self.at(), "hostId": self.user(), "bookedById": self.user()}
        meeting |= {"contactId": await self.one(Contact)} if self.chance.random() < 0.8 else {}
        meeting |= {"dealId": await self.one(Deal)} if self.chance.random() < 0.4 else {}
        return await self.do("meetingBook", input=meeting)

    async def close_meeting(self):
        outcome = self.chance.choice(["HELD", "HELD", "MISSED", "CANCELLED"])
        at = self.at() if outcome == "HELD" else None
        return await self.do("meetingClose", id=await self.one(Interaction, kind="MEETING"), outcome=outcome, happenedAt=at)

    async def move_meeting(self):
        meeting = await self.one(Interaction, kind="MEETING")
        if self.chance.random() < 0.3:
            return await self.do("interactionUpdate", id=meeting, input={"contactId": await self.one(Contact)})
        return await self.do("meetingMove", id=meeting, plannedFor=self.at(), hostId=self.user())

    async def delete_meeting(self):
        return await self.do("interactionDelete", id=await self.one(Interaction, kind="MEETING"))

    # -- surveys

    async def rate_us(self):
        if not (found := await Survey.filter(workspace_id=self.world.workspace.id)):
            return await self.do("surveyCreate", input={"name": "NPS", "question": "Would you?"})
        said = {"score": self.chance.randint(0, 10), "answeredAt": self.at()}
        return await self.do("surveyAnswerRecord", surveyId=f"survey_{found[0].id}", contactId=await self.one(Contact), **said)

    async def take_answer_back(self):
        found = await SurveyAnswer.filter(workspace_id=self.world.workspace.id).order_by("id")
        return bool(found) and await self.do("surveyAnswerDelete", id=f"surveyanswer_{self.chance.choice(found).id}")

    # -- tasks

    async def give_task(self):
        due = self.chance.choice([None, self.at(), (now() + timedelta(days=3)).isoformat()])
        task = {"title": "T", "dueAt": due, "assigneeId": self.user(), "contactId": await self.one(Contact)}
        task |= {"dealId": await self.one(Deal, status="OPEN")} if self.chance.random() < 0.7 else {}
        return await self.do("taskCreate", input=task)

    async def do_task(self):
        return await self.do("taskComplete", id=await self.one(Task, done_at=None))

    async def open_task(self):
        return await self.do("taskReopen", id=await self.one(Task, done_at__isnull=False))

    async def put_off_task(self):
        return await self.do("taskUpdate", id=await self.one(Task), input={"dueAt": self.at(), "assigneeId": self.user()})

    async def delete_task(self):
        return await self.do("taskDelete", id=await self.one(Task))

    async def stale(self):
        return await self.do("workspaceUpdate", input={"staleDays": self.chance.choice([3, 30, 60])})

    async def activity(self):
        """Clients count as active for longer, or not so long."""
        return await self.do("workspaceUpdate", input={"activityDays": self.chance.choice([1, 5, 20, 180])})
