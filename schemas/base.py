"""What the forms share: strict shape, text without control characters, and pages."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any, Final

from marshmallow import RAISE, Schema, ValidationError, fields, validate

JURISDICTION: Final = r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$"
_FORBIDDEN: Final = frozenset({"Cc", "Cs", "Co", "Cn"})
_INVISIBLE: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u200b")


class Form(Schema):
    """A form refuses fields it does not know: a typing mistake must not pass for an omission."""

    class Meta:
        unknown = RAISE


class Text(fields.String):
    """Text in Unicode NFC, trimmed, without control, private or invisible directional characters."""

    def __init__(self, *, most: int = 200, least: int = 0, **kwargs: Any) -> None:
        super().__init__(validate=validate.Length(least, most), **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> Any:
        text: str = super()._deserialize(value, attr, data, **kwargs)
        if any(unicodedata.category(character) in _FORBIDDEN or character in _INVISIBLE for character in text):
            raise ValidationError("Remove control characters and invisible characters.")
        return unicodedata.normalize("NFC", text).strip()


class Pattern(validate.Regexp):
    """The whole value, where marshmallow's own also lets a line break through after what ``$`` matches."""

    def __call__(self, value: Any) -> Any:
        if not isinstance(value, str) or not re.fullmatch(str(self.regex.pattern), value):
            raise ValidationError(self._format_error(value))
        return value


class Moment(fields.AwareDateTime):
    """An RFC 3339 time; read with any offset, always written in UTC."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(format="iso", **kwargs)


class PageQuery(Form):
    """How every list is paged."""

    cursor = fields.String(
        load_default=None, metadata={"description": "The next_cursor of the page before; leave out for the first."}
    )
    limit = fields.Integer(
        load_default=50, validate=validate.Range(1, 200), metadata={"description": "Items a page, 1 to 200."}
    )


def page_of(item: type[Schema]) -> type[Schema]:
    """The form of a page of ``item``."""
    return Schema.from_dict(
        {
            "items": fields.List(fields.Nested(item), metadata={"description": "The page's items."}),
            "next_cursor": fields.String(
                allow_none=True, metadata={"description": "Give it as cursor for the next page; null on the last."}
            ),
        },
        name=f"{item.__name__.removesuffix('View')}Page",
    )


class FieldProblem(Schema):
    pointer = fields.String(metadata={"description": "JSON pointer (RFC 6901) to the field in what was sent."})
    row = fields.Integer(metadata={"description": "The row, in batches."})
    code = fields.String(metadata={"description": "What is wrong, for programs."})
    detail = fields.String(metadata={"description": "What is wrong and what to do, for people."})


class Problem(Schema):
    """An error, as RFC 9457 has it."""

    type = fields.String(metadata={"description": "A URI for this kind of problem."})
    title = fields.String(metadata={"description": "The kind of problem in a few words."})
    status = fields.Integer(metadata={"description": "The HTTP status."})
    detail = fields.String(metadata={"description": "What went wrong this time and what to do."})
    code = fields.String(metadata={"description": "A stable code for programs."})
    errors = fields.List(fields.Nested(FieldProblem), metadata={"description": "The fields that are wrong."})
    request_id = fields.String(metadata={"description": "Quote this when you write to us."})
