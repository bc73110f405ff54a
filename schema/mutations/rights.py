"""Mutations of rights."""

import strawberry
from strawberry.types import Info

from models.rights import AccessRule, FieldGroup, Level, Noun, Verb
from models.users import Role
from resolvers import rights
from schema.context import Context
from schema.mutations.actions import Payload, action, payload, required
from schema.rights import RoleRights, read_rights


async def _of_rule(root: "RightsPayload", info: Info[Context, None]) -> RoleRights | None:
    rule = await AccessRule.get_or_none(workspace_id=info.context.actor.workspace_id, id=root.row_id) if root.row_id else None
    return await read_rights(info, rule.role) if rule else None


@payload
class RightsPayload(Payload):
    """What became of a role's rights."""

    rights: RoleRights | None = strawberry.field(
        resolver=_of_rule, description="The role's rights after the change; null when nothing was changed."
    )


_ROLE = required("role", Role, "HEAD or MANAGER: administrators may do everything, and partners see what is shared with them.")


@strawberry.type
class RightsMutations:
    access_rule_set: RightsPayload | None = action(
        RightsPayload,
        rights.set_access_rule,
        "Set with whose records of a noun a role may do something; holds at once. Administrators only. Event: access.changed.",
        _ROLE,
        required("noun", Noun, "Which records."),
        required("verb", Verb, "What may be done with them."),
        required("level", Level, "Whose records."),
    )
    field_group_set: RightsPayload | None = action(
        RightsPayload,
        rights.set_field_group,
        "Hide a group of fields from a role, or show it again; holds at once. Administrators only. Event: access.changed.",
        _ROLE,
        required("group", FieldGroup, "Which fields."),
        required("is_hidden", bool, "Whether the role does not see them."),
    )
