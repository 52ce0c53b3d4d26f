"""The HTTP door: a form in, one stage called, a form out; problems out; no rules."""

from service.app import create_app

__all__ = ["create_app"]
