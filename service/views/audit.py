"""The audit log, for admins and auditors: events with filters, proofs, and an export that can be checked offline."""

import base64
from collections.abc import Iterator
from typing import Any, Final

import orjson
from flask import Response

from credentialing.audit.proof import LogProof, compose_log_proof, consistency_proof, inclusion_proof
from credentialing.model.errors import Conflict, NotFound
from credentialing.records import events, log
from credentialing.stages.sealing import tile_reader
from schemas.audit import ConsistencyQuery, ConsistencyView, EventPage, EventQuery
from service import paging, pictures
from service.doors import caller, connection, office, reads, refuse
from service.forms import Blueprint

blueprint: Final = Blueprint("audit", __name__, description="The audit log, for admins and auditors")


@blueprint.route("/v1/audit/events", methods=["GET"])
@reads("audit:read")
@blueprint.arguments(EventQuery, location="query")
@blueprint.response(200, EventPage)
def listing(query: dict[str, Any]) -> Any:
    """Events, newest first; every filter that is given must hold."""
    rows = events.search(
        connection(),
        caller().mode,
        actor=query["actor"],
        object_id=query["object"],
        type_=query["type"],
        since=query["since"],
        until=query["until"],
        before=paging.moment_and_id(query["cursor"], "event"),
        limit=query["limit"] + 1,
    )
    page = paging.page(rows, query["limit"], lambda last: paging.cursor_of(last.at, last.id))
    page["items"] = [pictures.event(events.to_event(row), row.seq) for row in page["items"]]
    return page


@blueprint.route("/v1/audit/events/<event_id>/proof", methods=["GET"])
@reads("audit:read")
@blueprint.response(200, {"type": "string"}, content_type="text/plain")
def proof(event_id: str) -> Any:
    """That an event is in the log: a tlog-proof against the newest checkpoint."""
    row = events.by_id(connection(), event_id)
    if row is None or row.mode != caller().mode.value:
        raise NotFound("There is no such event.")
    index, checkpoint = log.place_of(connection(), event_id), log.last_checkpoint(connection())
    if index is None or checkpoint is None or index >= checkpoint.size:
        raise Conflict("The event is being sealed; ask again in a second.", code="audit.not_sealed_yet")
    hashes = inclusion_proof(index, checkpoint.size, tile_reader(connection()))
    text = compose_log_proof(LogProof(index, hashes, checkpoint.note))
    return Response(text, mimetype="text/plain")


@blueprint.route("/v1/audit/consistency", methods=["GET"])
@reads("audit:read")
@blueprint.arguments(ConsistencyQuery, location="query")
@blueprint.response(200, ConsistencyView)
def consistency(query: dict[str, Any]) -> Any:
    """That the larger tree continues the smaller one."""
    checkpoint = log.last_checkpoint(connection())
    if checkpoint is None or not query["first"] <= query["second"] <= checkpoint.size:
        size = checkpoint.size if checkpoint is not None else 0
        raise refuse("/to", "out_of_range", f"Sizes must satisfy from <= to <= {size}.")
    hashes = consistency_proof(query["first"], query["second"], tile_reader(connection()))
    return {**query, "hashes": [base64.b64encode(value).decode() for value in hashes]}


@blueprint.route("/v1/audit/export", methods=["GET"])
@reads("audit:read")
@blueprint.response(200, {"type": "string"}, content_type="application/x-ndjson")
def export() -> Any:
    """Every sealed leaf as NDJSON, in order, streamed; with tiles and checkpoint it can be verified offline."""
    means = office()

    def lines() -> Iterator[bytes]:
        with means.reading() as opened:
            for row in log.leaves_with_events(opened):
                leaf = base64.b64encode(bytes(row.leaf)).decode()
                yield orjson.dumps({"idx": row.idx, "event": row.event_id, "leaf": leaf}) + b"\n"

    return Response(lines(), mimetype="application/x-ndjson")
