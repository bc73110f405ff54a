"""Changing what a role may do and see."""

from models.audit import AuditAction
from models.base import now
from models.errors import Forbidden, UserErrorCode, refuse
from models.events.users import AccessChanged
from models.rights import AccessRule, FieldGroup, Level, Noun, Rights, Verb, rights_of
from models.users import Role
from resolvers import holding
from resolvers.access import Actor
from resolvers.changes import Changes


async def of_role(actor: Actor, role: Role | None) -> tuple[Role, Rights]:
    """Return the caller's own rights, as their token has them, or another role's if an administrator asks."""
    if role is None or (role is actor.role and not actor.rights.administers):
        return actor.role, actor.rights
    if not actor.rights.administers:
        raise Forbidden("Only an administrator may read another role's rights.")
    return role, rights_of(role, await AccessRule.filter(workspace_id=actor.workspace_id, role=role))


async def set_access_rule(work: Changes, actor: Actor, role: Role, noun: Noun, verb: Verb, level: Level) -> AccessRule:
    """Set with whose records of a noun a role may do something."""
    if level is Level.SHARED:
        raise refuse("level", UserErrorCode.INVALID, "is for partners alone; what they see is set on the partner")
    return await _set(work, actor, role, noun.value, verb, level)


async def set_field_group(work: Changes, actor: Actor, role: Role, group: FieldGroup, is_hidden: bool) -> AccessRule:  # noqa: FBT001 - an argument of the API
    """Hide a group of fields from a role, or show it."""
    return await _set(work, actor, role, group.value, Verb.READ, Level.NONE if is_hidden else Level.ALL)


async def _set(work: Changes, actor: Actor, role: Role, subject: str, verb: Verb, level: Level) -> AccessRule:
    await holding.administering(actor)
    if role not in {Role.HEAD, Role.MANAGER}:
        raise refuse("role", UserErrorCode.INVALID, "administrators may do everything, and partners see what is shared with them")
    rule, made = await AccessRule.get_or_create(
        defaults={"level": level}, workspace_id=actor.workspace_id, role=role, subject=subject, verb=verb
    )
    before = None if made else rule.level
    if before is not level:
        rule.level, rule.updated_at = level, now()
        rule.version += 0 if made else 1
        await rule.save(update_fields=["level", "updated_at", "version"])
        work.record(AccessChanged(entity_id=actor.user_id, subject_id=rule.id))
        details = {"role": role, "subject": subject, "verb": verb, "before": before, "after": level}
        work.audit(AuditAction.RIGHTS_CHANGED, None, details)
    return rule
