"""The mutations: one file a noun, with its inputs, its payload and its actions; ``actions`` says how they are declared."""

from schema.mutations.absences import AbsenceMutations
from schema.mutations.calling import CallMutations
from schema.mutations.companies import CompanyMutations
from schema.mutations.contacts import ContactMutations
from schema.mutations.custom import CustomFieldMutations
from schema.mutations.deals import DealMutations
from schema.mutations.dialogs import DialogMutations
from schema.mutations.imports import ImportMutations
from schema.mutations.intake import IntakeMutations
from schema.mutations.interactions import InteractionMutations
from schema.mutations.jobs import JobMutations
from schema.mutations.lead_sources import LeadSourceMutations
from schema.mutations.meetings import MeetingMutations
from schema.mutations.merges import MergeMutations
from schema.mutations.notifications import NotificationMutations
from schema.mutations.partners import PartnerMutations
from schema.mutations.payments import PaymentMutations
from schema.mutations.pipelines import PipelineMutations
from schema.mutations.recordings import RecordingMutations
from schema.mutations.reviews import ReviewMutations
from schema.mutations.rights import RightsMutations
from schema.mutations.surveys import SurveyMutations
from schema.mutations.tasks import TaskMutations
from schema.mutations.tokens import TokenMutations
from schema.mutations.users import UserMutations
from schema.mutations.webhooks import WebhookMutations
from schema.mutations.workspaces import WorkspaceMutations


class Mutation(
    ContactMutations,
    CompanyMutations,
    DealMutations,
    PaymentMutations,
    InteractionMutations,
    DialogMutations,
    RecordingMutations,
    CallMutations,
    ReviewMutations,
    MeetingMutations,
    WorkspaceMutations,
    AbsenceMutations,
    LeadSourceMutations,
    SurveyMutations,
    TaskMutations,
    PipelineMutations,
    UserMutations,
    MergeMutations,
    ImportMutations,
    JobMutations,
    TokenMutations,
    PartnerMutations,
    CustomFieldMutations,
    RightsMutations,
    IntakeMutations,
    WebhookMutations,
    NotificationMutations,
):
    """What can be changed. Each mutation is one transaction; bad input answers with `userErrors` and changes nothing.

    One that is refused as a whole is null, with an error; those beside it are told as they went.
    """
