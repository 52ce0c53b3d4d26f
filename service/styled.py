"""Our own pages: HTML with one style sheet that the Content-Security-Policy names by its hash, and no script."""

import base64
import hashlib
from typing import Any

from flask import current_app, render_template
from markupsafe import Markup


def styled(template: str, style_sheet: str, **values: Any) -> tuple[str, str]:
    """The page, and the policy it is to be sent with."""
    loader = current_app.jinja_env.loader
    if loader is None:
        raise RuntimeError("the templates are missing from this installation")
    style = loader.get_source(current_app.jinja_env, style_sheet)[0]
    hashed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    html = render_template(template, style=Markup(style), **values)  # noqa: S704 - our own file
    return html, f"default-src 'none'; style-src 'sha256-{hashed}'; base-uri 'none'; frame-ancestors 'none'"
