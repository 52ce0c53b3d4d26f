"""The application: settings read, the office opened, the views hung up, every error a problem."""

import os
import re
import secrets
import time
from typing import Final

import structlog
from flask import Flask, Response, g, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_smorest import Api
from prometheus_client import Counter, Histogram
from structlog.contextvars import bind_contextvars, clear_contextvars

from credentialing import logs
from credentialing.model.errors import NotFound
from credentialing.settings import Settings, read_settings
from credentialing.stages.office import Office
from credentialing.stages.opening import open_office
from service import cli, problems
from service.docs import blueprint as docs
from service.openapi import Promises
from service.views import (
    audit,
    badges,
    catalogues,
    operations,
    organisations,
    public,
    reviews,
    submissions,
    trust_roots,
)

VERSION: Final = "0.1.0"
_BLUEPRINTS: Final = (
    submissions,
    trust_roots,
    organisations,
    reviews,
    badges,
    public,
    audit,
    catalogues,
    operations,
)
_REQUEST_ID: Final = re.compile(r"[A-Za-z0-9._-]{8,64}")
_FORM_OVERHEAD: Final = 65_536  # bytes of multipart framing around a document

_REQUESTS: Final = Counter("postnominal_http_requests", "Requests answered", ("method", "endpoint", "status"))
_SECONDS: Final = Histogram("postnominal_http_seconds", "Seconds to answer", ("method", "endpoint"))
_log = structlog.get_logger()


def create_app(settings: Settings | None = None, office: Office | None = None) -> Flask:
    """The WSGI application. Without arguments it reads the environment; raises ``Misconfigured`` for a wrong one."""
    settings = settings or read_settings(os.environ)
    logs.set_up(settings.log_level)
    app = Flask("service")
    app.config.update(
        API_TITLE="Postnominal",
        API_VERSION="v1",
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/",
        OPENAPI_JSON_PATH="openapi.json",
        API_SPEC_OPTIONS={
            "info": {
                "description": "Practitioner credential verification: signed, revocable DN badges.",
                "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
            },
            "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
        },
        MAX_CONTENT_LENGTH=settings.max_document_bytes + _FORM_OVERHEAD,
        RATELIMIT_HEADERS_ENABLED=True,
    )
    app.extensions["office"] = office or open_office(settings)
    app.before_request(_begin)
    app.after_request(_end)
    api = Api(app, spec_kwargs={"extra_plugins": [Promises()]})
    problems.install(app)
    _limit_rates(app, settings)
    for module in _BLUEPRINTS:
        api.register_blueprint(module.blueprint)
    app.register_blueprint(docs)
    cli.install(app)
    return app


def _limit_rates(app: Flask, settings: Settings) -> None:
    """Writes are limited for each key. A silent Redis lifts the limit: better to serve too much than nothing."""
    limiter = Limiter(
        _who_asks,
        app=app,
        storage_uri=settings.redis_url,
        strategy="moving-window",
        swallow_errors=True,
        in_memory_fallback_enabled=False,
        default_limits=[settings.write_rate_limit],
        default_limits_exempt_when=lambda: request.method in ("GET", "HEAD", "OPTIONS"),
    )
    app.extensions["limiter_of_writes"] = limiter


def _who_asks() -> str:
    """A key's last characters stand for the key: enough to count by, nothing to steal."""
    token = request.headers.get("Authorization", "")
    return f"key:{token[-10:]}" if token else f"address:{get_remote_address()}"


def _begin() -> None:
    given = request.headers.get("X-Request-Id", "")
    g.request_id = given if _REQUEST_ID.fullmatch(given) else f"req_{secrets.token_hex(12)}"
    g.started = time.perf_counter()
    clear_contextvars()
    bind_contextvars(request_id=g.request_id)
    if "\x00" in request.path:  # the one character that PostgreSQL's text cannot hold, so nothing is named with it
        raise NotFound("There is nothing of this name.")


def _end(response: Response) -> Response:
    """Identifies, hardens, counts and logs the answer. No query string is logged: names are searched with it."""
    seconds = time.perf_counter() - g.started
    endpoint = request.endpoint or "unknown"
    response.headers["X-Request-Id"] = g.request_id
    response.headers.setdefault("X-Content-Type-Options", "nosniff")
    response.headers.setdefault("Referrer-Policy", "no-referrer")
    response.headers.setdefault("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
    if "etag" in g and response.status_code < 300:
        response.set_etag(g.etag, weak=True)
    _REQUESTS.labels(request.method, endpoint, response.status_code).inc()
    _SECONDS.labels(request.method, endpoint).observe(seconds)
    _log.info(
        "request",
        method=request.method,
        endpoint=endpoint,
        status=response.status_code,
        milliseconds=round(seconds * 1000, 1),
        key=g.caller.key if "caller" in g else None,
    )
    return response
