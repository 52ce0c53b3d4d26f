"""For those who keep it running: alive, ready, metrics, queues and dead letters."""

from typing import Any, Final

import orjson
from flask import Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from credentialing.model.errors import NotFound, PostnominalError
from credentialing.records import log, outbox
from credentialing.records.database import is_alive
from schemas.operations import HealthView, QueuesView, RequeuedView
from service.doors import connection, office, reads, tx, writes
from service.forms import Blueprint

blueprint: Final = Blueprint("operations", __name__, description="Health, metrics and queues")


_BIGGEST: Final = 2**63 - 1  # PostgreSQL's bigint


def _answer(value: object, status: int = 200) -> Response:
    return Response(orjson.dumps(value), status, mimetype="application/json", headers={"Cache-Control": "no-store"})


@blueprint.route("/healthz", methods=["GET"])
@blueprint.response(200, HealthView)
def healthz() -> Any:
    """Whether this process answers at all."""
    return _answer({"status": "ok"})


@blueprint.route("/readyz", methods=["GET"])
@blueprint.response(200, HealthView)
@blueprint.response(503, HealthView)
def readyz() -> Any:
    """Whether what we cannot do without is there. A silent queue is not: what is accepted waits in the outbox."""
    try:
        with office().reading() as opened:
            is_alive(opened)
    except PostnominalError as error:
        return _answer({"status": "not ready", "database": error.detail}, 503)
    return _answer({"status": "ready", "database": "ok", "queue": "ok" if office().bell.is_heard() else "silent"})


@blueprint.route("/metrics", methods=["GET"])
@blueprint.response(200, {"type": "string"}, content_type="text/plain")
def metrics() -> Any:
    """Prometheus metrics: requests of this process, and the depth of every queue."""
    lines = [generate_latest().decode()]
    with office().reading() as opened:
        now = office().clock()
        for row in outbox.depths(opened):
            age = (now - row["oldest"]).total_seconds() if row["oldest"] else 0.0
            labels = f'{{queue="{row["queue"]}"}}'
            lines.append(f"postnominal_outbox_waiting{labels} {row['waiting']}\n")
            lines.append(f"postnominal_outbox_dead{labels} {row['dead']}\n")
            lines.append(f"postnominal_outbox_oldest_seconds{labels} {age:.3f}\n")
        lines.append(f"postnominal_audit_pending {log.pending_count(opened)}\n")
    return Response("".join(lines), content_type=CONTENT_TYPE_LATEST)


@blueprint.route("/v1/queues", methods=["GET"])
@reads("audit:read")
@blueprint.response(200, QueuesView)
def queues() -> Any:
    """What stands undone: how much, how old, and what was given up on."""
    return _answer(
        {
            "items": [
                {name: row[name] for name in ("queue", "waiting", "dead", "oldest")}
                for row in outbox.depths(connection())
            ],
            "dead": [
                {"job": row["id"], "queue": row["queue"], "name": row["job"], "args": row["args"]}
                for row in outbox.dead_rows(connection())
            ],
        }
    )


@blueprint.route(f"/v1/queues/dead/<int(max={_BIGGEST}):job>/requeue", methods=["POST"])
@writes("organisations:admin")
@blueprint.response(202, RequeuedView)
def requeue(job: int) -> Any:
    """Try again what was given up on."""
    if not outbox.revive(tx().connection, job, tx().now):
        raise NotFound("There is no such dead job.")
    return _answer({"job": job, "status": "requeued"}, 202)
