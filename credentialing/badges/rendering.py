"""Our templates, compiled once; every value that enters one is escaped."""

from importlib.resources import files
from typing import Final

from jinja2 import Environment, FunctionLoader, StrictUndefined

_TEMPLATES: Final = files("credentialing.badges").joinpath("templates")


def _source(name: str) -> str:
    return _TEMPLATES.joinpath(name).read_text("utf-8")


_ENVIRONMENT: Final = Environment(
    loader=FunctionLoader(_source), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)


def render(template: str, /, **values: object) -> str:
    """The template of that name with ``values``; a missing value is an error, never an empty place."""
    return _ENVIRONMENT.get_template(template).render(**values)


def source(template: str) -> str:
    """The text of a template that takes no values: the style sheet, whose hash the CSP names."""
    return _source(template)
