"""What an import would make of a file, told before it is started; nothing is stored."""

from collections.abc import AsyncIterator, Mapping

from models.custom import CustomField
from models.errors import BadInput, ErrorCode, Forbidden, Refused
from models.jobs import FileFormat
from models.rights import Noun
from resolvers import inputs
from resolvers.access import Actor
from resolvers.imports import files, mappings, surveys
from resolvers.imports.forms import DayOrder, DecimalSign
from resolvers.imports.reading import Outcome, Reader, Shape
from resolvers.imports.surveys import Survey


async def preview(
    actor: Actor,
    noun: Noun,
    format_: FileFormat | None = None,
    *,
    file_id: str | None = None,
    content: str | bytes | None = None,
    mapping: Mapping[str, str] | None = None,
    saved_as: str | None = None,
    decimal_sign: DecimalSign | None = None,
    day_order: DayOrder | None = None,
) -> tuple[Survey, list[Outcome]]:
    """Return what was found in a file, and what is wrong with its first rows by themselves. What makes no sense is refused."""
    try:
        surveys.importable(noun)
        inputs.may_create(actor, noun, actor.user_id)
        options = surveys.options_of(decimal_sign, day_order)
        if saved_as is not None:
            saved = await mappings.saved(actor, noun, saved_as)
            mapping, options = mapping or saved.columns, {**saved.options, **options}
        if (file_id is None) == (content is None):
            raise BadInput("Give either fileId or content.")
        file = await files.sent(actor, file_id) if file_id is not None else None
        text = content if isinstance(content, bytes) else files.encoded(content or "")

        def source() -> AsyncIterator[bytes]:
            return files.pieces_of(actor.workspace_id, file.id) if file is not None else files.here(text)

        found = await surveys.survey(actor, noun, format_, source, mapping, options)
    except Refused as refusal:
        says = "; ".join(f"{'.'.join(p.path)}: {p.message}" for p in refusal.problems)
        raise (Forbidden if refusal.code is ErrorCode.FORBIDDEN else BadInput)(says) from None
    fields = await CustomField.filter(workspace_id=actor.workspace_id, noun=noun, is_active=True)
    custom = {field.key: field for field in fields}
    shape = Shape(noun=noun, mapping=found.mapping, actor=actor, custom=custom, forms=found.forms, options=options)
    reader = Reader(shape)
    return found, [reader.read(line).outcome for line in found.first]
