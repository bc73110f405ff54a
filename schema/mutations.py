"""The mutations: unpack, call one use case, return the payload."""

from typing import Annotated, Any

import strawberry
from strawberry import UNSET
from strawberry.types import Info

from models.interactions import Classification
from resolvers import companies, contacts, deals, interactions
from schema.context import Context
from schema.inputs import (
    LISTS,
    CompanyCreateInput,
    CompanyUpdateInput,
    ContactCreateInput,
    ContactUpdateInput,
    DealCreateInput,
    DealUpdateInput,
    HappenedAt,
    InteractionLogInput,
    Key,
    RowId,
    Version,
    given,
    updated,
)
from schema.payloads import CompanyPayload, ContactPayload, DealPayload, InteractionPayload, perform


class Mutation:
    """What can be changed. Each mutation is one transaction; bad input answers with `userErrors` and changes nothing."""

    @strawberry.mutation(
        description="Add a contact. Calls from its numbers that nobody had claimed become its own. Event: contact.created."
    )
    async def contact_create(
        self,
        info: Info[Context, None],
        input: Annotated[ContactCreateInput, strawberry.argument(description="What to write.")],
        idempotency_key: Key = UNSET,
    ) -> ContactPayload:
        fields = given(input, **LISTS)
        return await perform(
            info, ContactPayload, lambda w, a: contacts.create_contact(w, a, fields), idempotency_key or None, {"input": input}
        )

    @strawberry.mutation(description="Change a contact. Event: contact.updated.")
    async def contact_update(
        self,
        info: Info[Context, None],
        id: RowId,
        input: Annotated[ContactUpdateInput, strawberry.argument(description="What to write.")],
        expected_version: Version = UNSET,
        idempotency_key: Key = UNSET,
    ) -> ContactPayload:
        fields, version = updated(input, **LISTS), expected_version or None
        return await perform(
            info,
            ContactPayload,
            lambda w, a: contacts.update_contact(w, a, id, fields, version),
            idempotency_key or None,
            {"id": id, "input": input, "version": version},
        )

    @strawberry.mutation(description="Add a company. Event: company.created.")
    async def company_create(
        self,
        info: Info[Context, None],
        input: Annotated[CompanyCreateInput, strawberry.argument(description="What to write.")],
        idempotency_key: Key = UNSET,
    ) -> CompanyPayload:
        fields = given(input)
        return await perform(
            info, CompanyPayload, lambda w, a: companies.create_company(w, a, fields), idempotency_key or None, {"input": input}
        )

    @strawberry.mutation(description="Change a company. Event: company.updated.")
    async def company_update(
        self,
        info: Info[Context, None],
        id: RowId,
        input: Annotated[CompanyUpdateInput, strawberry.argument(description="What to write.")],
        expected_version: Version = UNSET,
        idempotency_key: Key = UNSET,
    ) -> CompanyPayload:
        fields, version = updated(input), expected_version or None
        return await perform(
            info,
            CompanyPayload,
            lambda w, a: companies.update_company(w, a, id, fields, version),
            idempotency_key or None,
            {"id": id, "input": input, "version": version},
        )

    @strawberry.mutation(description="Open a deal. Event: deal.created.")
    async def deal_create(
        self,
        info: Info[Context, None],
        input: Annotated[DealCreateInput, strawberry.argument(description="What to write.")],
        idempotency_key: Key = UNSET,
    ) -> DealPayload:
        fields = given(input)
        where = {name: fields.pop(name, None) for name in ("pipeline_id", "stage_id", "opened_at")}
        return await perform(
            info, DealPayload, lambda w, a: deals.create_deal(w, a, fields, **where), idempotency_key or None, {"input": input}
        )

    @strawberry.mutation(description="Change a deal. Event: deal.updated.")
    async def deal_update(
        self,
        info: Info[Context, None],
        id: RowId,
        input: Annotated[DealUpdateInput, strawberry.argument(description="What to write.")],
        expected_version: Version = UNSET,
        idempotency_key: Key = UNSET,
    ) -> DealPayload:
        fields, version = updated(input), expected_version or None
        return await perform(
            info,
            DealPayload,
            lambda w, a: deals.update_deal(w, a, id, fields, version),
            idempotency_key or None,
            {"id": id, "input": input, "version": version},
        )

    @strawberry.mutation(
        description="Move an open deal to another stage of its pipeline; moving it to a WON stage wins it. To lose it, use dealLose. Event: deal.stage_changed."
    )
    async def deal_move(
        self,
        info: Info[Context, None],
        id: RowId,
        stage_id: Annotated[strawberry.ID, strawberry.argument(description="The stage to go to.")],
        cause_id: Annotated[strawberry.ID | None, strawberry.argument(description="The interaction that moved it.")] = UNSET,
        happened_at: HappenedAt = UNSET,
        expected_version: Version = UNSET,
        idempotency_key: Key = UNSET,
    ) -> DealPayload:
        details: dict[str, Any] = {
            "cause_id": cause_id or None,
            "happened_at": happened_at or None,
            "expected_version": expected_version or None,
        }
        return await perform(
            info,
            DealPayload,
            lambda w, a: deals.move_deal(w, a, id, stage_id, **details),
            idempotency_key or None,
            {"id": id, "stage": stage_id, **details},
        )

    @strawberry.mutation(description="Close a deal as lost. Event: deal.stage_changed.")
    async def deal_lose(
        self,
        info: Info[Context, None],
        id: RowId,
        reason: Annotated[str, strawberry.argument(description="Why it was lost; must not be empty.")],
        stage_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="A LOST stage of its pipeline; the first one unless given.")
        ] = UNSET,
        happened_at: HappenedAt = UNSET,
        expected_version: Version = UNSET,
        idempotency_key: Key = UNSET,
    ) -> DealPayload:
        details: dict[str, Any] = {
            "stage_id": stage_id or None,
            "happened_at": happened_at or None,
            "expected_version": expected_version or None,
        }
        return await perform(
            info,
            DealPayload,
            lambda w, a: deals.lose_deal(w, a, id, reason, **details),
            idempotency_key or None,
            {"id": id, "reason": reason, **details},
        )

    @strawberry.mutation(
        description="Enter a call, meeting, message, e-mail or note that the caller carried out. Event: interaction.logged."
    )
    async def interaction_log(
        self,
        info: Info[Context, None],
        input: Annotated[InteractionLogInput, strawberry.argument(description="What to write.")],
        idempotency_key: Key = UNSET,
    ) -> InteractionPayload:
        draft = interactions.InteractionDraft(**given(input))
        return await perform(
            info,
            InteractionPayload,
            lambda w, a: interactions.log_interaction(w, a, draft),
            idempotency_key or None,
            {"input": input},
        )

    @strawberry.mutation(
        description="Say whether an inbound call was a target inquiry; a non-target one needs a reason. Event: call.classified."
    )
    async def call_classify(
        self,
        info: Info[Context, None],
        id: RowId,
        classification: Annotated[Classification, strawberry.argument(description="Target or not.")],
        reason: Annotated[str | None, strawberry.argument(description="Why; required for NON_TARGET.")] = UNSET,
        expected_version: Version = UNSET,
        idempotency_key: Key = UNSET,
    ) -> InteractionPayload:
        why, version = reason or None, expected_version or None
        return await perform(
            info,
            InteractionPayload,
            lambda w, a: interactions.classify_call(w, a, id, classification, why, version),
            idempotency_key or None,
            {"id": id, "as": classification, "reason": why, "version": version},
        )
