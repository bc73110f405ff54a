"""Acts of calls, inquiries and dialogs."""

from datetime import UTC, datetime, timedelta

from models.base import now
from models.contacts import Contact
from models.dialogs import Dialog
from models.interactions import Interaction
from models.reviews import CallReview
from tests.kpis.acting import Acting


class Talks(Acting):
    """Calls, inquiries, reviews, messages."""

    # -- calls

    async def log(self):
        talk = self.chance.choice([None, 0, 60])
        direction = self.chance.choice(["INBOUND", "OUTBOUND"])
        at = datetime.fromisoformat(self.at()).replace(hour=21, minute=30).isoformat()
        call = {"kind": "CALL", "direction": direction, "startedAt": at, "talkSeconds": talk}
        return await self.do("interactionLog", by=self.chance.choice(["anna", "boris", "clara"]), input=call)

    async def classify(self):
        id_ = await self.one(Interaction, kind="CALL", direction="INBOUND")
        call = await Interaction.get_or_none(workspace_id=self.world.workspace.id, id=id_.partition("_")[2])
        other = "NON_TARGET" if call and call.classification == "TARGET" else "TARGET"
        return await self.do("inquiryClassify", id=id_, classification=other, reason="why")

    async def turn_to_us(self):
        """A client calls in vain, writes, fills in a form; somebody calls back or writes: on few days, so that one thing answers another."""
        contact, answers = (
            await self.one(Contact, id__in=[c.id for c in self.world.contacts[:3]]),
            {"disposition": "MISSED", "talkSeconds": 0},
        )
        kinds = [
            {"kind": "CALL", "direction": "INBOUND", **answers}, {"kind": "FORM"}, {"kind": "MESSAGE", "direction": "INBOUND", "channel": "TELEGRAM"},
            {"kind": "CALL", "direction": "OUTBOUND", "talkSeconds": self.chance.choice([0, 90])}, {"kind": "CALL", "direction": "INBOUND", "talkSeconds": 9},
            {"kind": "MESSAGE", "direction": "OUTBOUND", "channel": "TELEGRAM"},
        ]  # fmt: skip
        made = [self.chance.choice(kinds) | {"contactId": contact, "startedAt": self.near()} for _ in range(4)]
        return [await self.do("interactionLog", by="admin", input=one) for one in made].count(True) > 0

    def near(self):
        at = datetime(2026, 10, self.chance.choice([5, 6, 20]), tzinfo=UTC) + timedelta(minutes=self.chance.randint(0, 1440))
        return at.isoformat()

    async def judge(self):
        """Somebody takes back what an inquiry was about, says it was a complaint, and reviews a call."""
        inquiry, call = (
            await self.one(Interaction, classification="TARGET"),
            await self.one(Interaction, disposition="ANSWERED", kind="CALL"),
        )
        done = await self.do("inquiryClassify", id=inquiry, classification=self.chance.choice([None, "COMPLAINT"]))
        return await self.do("callReview", id=call, score=self.chance.randint(0, 100), comment="Fine") and done

    async def unreview(self):
        reviewed = await CallReview.filter(workspace_id=self.world.workspace.id).values_list("interaction_id", flat=True)
        return await self.do("callReviewDelete", id=await self.one(Interaction, id__in=list(reviewed)))

    async def relink(self):
        """A call turns out to be another client's."""
        call = await self.one(Interaction, kind="CALL", contact_id__not_isnull=True)
        return await self.do("interactionUpdate", id=call, input={"contactId": await self.one(Contact)})

    async def window(self):
        chosen = {
            "returnHours": [1, 24, 700], "dialogDays": [1, 14], "uniquenessDays": [1, 30], "serviceSeconds": [5, 60], "conversationSeconds": [60, 600], "attributionDays": [1, 90],
        }  # fmt: skip
        return await self.do("workspaceUpdate", input={name: self.chance.choice(values) for name, values in chosen.items()})

    async def delete_call(self):
        return await self.do("interactionDelete", id=await self.one(Interaction, kind="CALL", direction="INBOUND"))

    async def restore_call(self):
        return await self.do("interactionRestore", id=await self.one(Interaction, kind="CALL", deleted=True))

    # -- dialogs

    async def write(self, **more):
        """A client writes or is answered, now or long ago, in one of few threads; at times by a machine."""
        chance = self.chance
        said = {
            "kind": chance.choice(["MESSAGE", "EMAIL"]),
            "channel": "TELEGRAM",
            "direction": chance.choice(["INBOUND", "OUTBOUND"]),
        }
        said |= {
            "contactId": await self.one(Contact),
            "startedAt": self.late() or now().isoformat(),
            "isAutomatic": chance.random() < 0.2,
        }
        return await self.do("interactionLog", by="admin", input=said | more)

    async def answer(self):
        return await self.write(direction="OUTBOUND", isAutomatic=False)

    async def mark_automatic(self):
        is_automatic = self.chance.choice([True, False])
        messages = await self.one(Interaction, kind="MESSAGE", is_automatic=not is_automatic)
        return await self.do("interactionUpdate", id=messages, input={"isAutomatic": is_automatic})

    async def move_message(self):
        message = await self.one(Interaction, kind__in=["MESSAGE", "EMAIL"])
        return await self.do("interactionUpdate", id=message, input={"contactId": await self.one(Contact)})

    async def delete_message(self):
        return await self.do("interactionDelete", id=await self.one(Interaction, kind__in=["MESSAGE", "EMAIL"]))

    async def restore_message(self):
        return await self.do("interactionRestore", id=await self.one(Interaction, kind__in=["MESSAGE", "EMAIL"], deleted=True))

    async def settle(self):
        return await self.do("dialogSettle", id=await self.dialog(waiting_since__isnull=False))

    async def unsettle(self):
        settled = await Interaction.filter(workspace_id=self.world.workspace.id, settled_at__isnull=False)
        return await self.do("dialogUnsettle", id=await self.dialog(contact_id__in=[m.contact_id for m in settled]))

    async def dialog(self, **conditions):
        found = await Dialog.filter(workspace_id=self.world.workspace.id, **conditions).order_by("id")
        return f"dialog_{self.chance.choice(found).id if found else self.world.workspace.id}"

    async def windows(self):
        days, minutes = self.chance.choice([1, 15, 30]), self.chance.choice([5, 60, 60 * 24])
        return await self.do("workspaceUpdate", input={"dialogDays": days, "answerMinutes": minutes, "conversionDays": days * 2})

    async def give_contact(self):
        wrote = await Interaction.filter(
            workspace_id=self.world.workspace.id, kind__in=["MESSAGE", "EMAIL"], contact_id__isnull=False
        )
        contact = await self.one(Contact, id__in=[message.contact_id for message in wrote])
        return await self.do("contactUpdate", id=contact, input={"ownerId": self.user()})
