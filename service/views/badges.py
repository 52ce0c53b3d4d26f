"""Published badges: queries for directories, and the changes to their standing that admins make."""

import time
from collections.abc import Callable
from functools import wraps
from typing import Any, Final

import orjson
from flask import Response, request

from credentialing.badges.views import directory_view
from credentialing.model.badge import BadgeStatus, status_at
from credentialing.model.claim import profession_of
from credentialing.model.errors import NotFound
from credentialing.model.states import BadgeState
from credentialing.records import badges, events
from credentialing.rules.scope import scope
from credentialing.stages import withholding
from credentialing.stages.issuing import search_words
from schemas.badges import (
    BadgePage,
    BadgeQuery,
    BadgeView,
    ChangesQuery,
    ChangesView,
    CheckedView,
    CheckForm,
    HistoryView,
    MovedBadgeView,
    ScopeQuery,
    ScopeView,
    StatusView,
)
from schemas.reviews import ReasonForm
from service import paging
from service.doors import caller, connection, office, reads, tx, writes
from service.forms import Blueprint
from service.published import PRIVATE, serve

blueprint: Final = Blueprint("badges", __name__, description="Published badges, for directories and admins")

_LIST_WITHIN: Final = 3.0  # seconds an answer waits for the status list to be signed
_NOT_ACTIVE: Final = {
    BadgeStatus.SUSPENDED: BadgeState.SUSPENDED,
    BadgeStatus.REVOKED: BadgeState.REVOKED,
    BadgeStatus.SUPERSEDED: BadgeState.SUPERSEDED,
}


def _json(value: object, status: int = 200) -> Response:
    response = Response(orjson.dumps(value), status, mimetype="application/json")
    response.headers["Cache-Control"] = "no-store"
    return response


@blueprint.route("/v1/badges", methods=["GET"])
@reads("badges:read")
@blueprint.arguments(BadgeQuery, location="query")
@blueprint.response(200, BadgePage)
def search(query: dict[str, Any]) -> Any:
    """Badges by registration, name, place, profession, level, language or status; every condition must hold."""
    means, wanted = office(), BadgeStatus(query["status"]) if query["status"] else None
    state = (_NOT_ACTIVE.get(wanted, BadgeState.ACTIVE)).value if wanted else None
    rows = badges.search(
        connection(),
        caller().mode,
        registry=query["registry"],
        number=query["number"],
        name=_first_spellings(query["name"]),
        profession=profession_of(query["profession"]).value if query["profession"] else None,
        jurisdiction=query["jurisdiction"],
        level=query["level"],
        language=query["language"],
        state=state,
        near=query["near"],
        radius_km=query["radius_km"],
        after=paging.identifier(query["cursor"], "badge"),
        limit=query["limit"] + 1,
    )
    page = paging.page(rows, query["limit"], lambda last: paging.cursor_of(last.id))
    now = means.clock()
    shown = [badges.to_facts(row) for row in page["items"]]
    page["items"] = [
        directory_view(facts, now, means.settings.base_url)
        for facts in shown
        if wanted is None or status_at(facts, now) is wanted
    ]
    return _json(page)


def _first_spellings(name: str | None) -> str | None:
    """The query's words as they are kept for searching; of two spellings the shorter (Müller: muller) is enough."""
    if name is None:
        return None
    return " ".join(min(search_words(word).split(), key=len, default="") for word in name.split())


@blueprint.route("/v1/badges/<badge_id>", methods=["GET"])
@reads("badges:read")
@blueprint.response(200, BadgeView)
@blueprint.response(200, {"type": "object"}, content_type="application/ld+json")
@blueprint.response(304)
def show(badge_id: str) -> Any:
    """One badge: holder, programme, standing, how fresh, and what a directory should do with it."""
    _in_mode(badge_id)
    kind = "schema_org" if request.accept_mimetypes.best == "application/ld+json" else "view"
    return serve(badge_id, kind, PRIVATE)


@blueprint.route("/v1/badges/<badge_id>/status", methods=["GET"])
@reads("badges:read")
@blueprint.response(200, StatusView)
def status(badge_id: str) -> Any:
    """The badge's standing alone."""
    facts = badges.to_facts(_in_mode(badge_id))
    view = directory_view(facts, office().clock(), office().settings.base_url)
    names = ("id", "status", "state_reason", "display", "stale", "verified_at", "fresh_until", "valid_until")
    return _json({name: view[name] for name in names})


@blueprint.route("/v1/badges/<badge_id>/history", methods=["GET"])
@reads("badges:read")
@blueprint.response(200, HistoryView)
def history(badge_id: str) -> Any:
    """What happened to the badge, oldest first; reasons included, actors left out."""
    _in_mode(badge_id)
    rows = events.of_object(connection(), badge_id)
    return _json(
        {
            "items": [
                {"type": row.type, "at": row.at, "seq": row.seq, "before": row.before, "after": row.after}
                for row in rows
            ]
        }
    )


@blueprint.route("/v1/badges/<badge_id>/scope", methods=["GET"])
@reads("badges:read")
@blueprint.arguments(ScopeQuery, location="query")
@blueprint.response(200, ScopeView)
def legal_scope(query: dict[str, Any], badge_id: str) -> Any:
    """Whether the holder's profession may needle in a place, with the rule, its citation and its date."""
    facts = badges.to_facts(_in_mode(badge_id))
    place = query["jurisdiction"] or facts.jurisdiction
    told = scope(profession_of(facts.profession), place, office().clock().date())
    return _json({"badge": badge_id, "jurisdiction": place, **scope_json(told)})


def scope_json(told: Any) -> dict[str, Any]:
    return {name: getattr(told, name) for name in told.__dataclass_fields__}


@blueprint.route("/v1/badges/check", methods=["POST"])
@reads("badges:read")
@blueprint.arguments(CheckForm)
@blueprint.response(200, CheckedView)
def check(form: dict[str, Any]) -> Any:
    """The standing of up to a thousand badges in one call; unknown ones are listed as such."""
    means, now = office(), office().clock()
    rows = {row.id: row for row in badges.by_ids(connection(), caller().mode, form["ids"])}
    views = [directory_view(badges.to_facts(row), now, means.settings.base_url) for row in rows.values()]
    names = ("id", "status", "display", "verified_at", "fresh_until", "valid_until")
    return _json(
        {
            "items": [{name: view[name] for name in names} for view in views],
            "unknown": [badge_id for badge_id in dict.fromkeys(form["ids"]) if badge_id not in rows],
        }
    )


@blueprint.route("/v1/badges/changes", methods=["GET"])
@reads("badges:read")
@blueprint.arguments(ChangesQuery, location="query")
@blueprint.response(200, ChangesView)
def changes(query: dict[str, Any]) -> Any:
    """The feed a directory mirrors by: everything that happened to badges after ``after``, in the log's order."""
    rows = events.sealed_after(connection(), caller().mode, query["after"], "badge.", query["limit"])
    items = [
        {
            "seq": row.seq,
            "id": row.id,
            "type": row.type,
            "badge": row.object_id,
            "created_at": row.at,
            "object_version": row.object_version,
        }
        for row in rows
    ]
    return _json({"items": items, "next_after": items[-1]["seq"] if items else query["after"]})


def _until_listed(view: Callable[..., Response]) -> Callable[..., Response]:
    """After the change is committed, waits a moment for the status list, so that the answer can say it is out."""

    @wraps(view)
    def patient(badge_id: str) -> Response:
        answer = view(badge_id=badge_id)
        until = time.monotonic() + _LIST_WITHIN
        while not (listed := _is_listed(badge_id)) and time.monotonic() < until:
            time.sleep(0.02)
        return _json({**orjson.loads(answer.get_data()), "status_list_published": listed})

    return patient


@blueprint.route("/v1/badges/<badge_id>/suspend", methods=["POST"])
@_until_listed
@writes("badges:write")
@blueprint.arguments(ReasonForm)
@blueprint.response(200, MovedBadgeView)
def suspend(form: dict[str, Any], badge_id: str) -> Any:
    """Hide a badge for the time being. The reason is public."""
    return _moved(badge_id, BadgeState.SUSPENDED, form["reason"])


@blueprint.route("/v1/badges/<badge_id>/reinstate", methods=["POST"])
@_until_listed
@writes("badges:write")
@blueprint.arguments(ReasonForm)
@blueprint.response(200, MovedBadgeView)
def reinstate(form: dict[str, Any], badge_id: str) -> Any:
    """Show a suspended badge again."""
    return _moved(badge_id, BadgeState.ACTIVE, form["reason"])


@blueprint.route("/v1/badges/<badge_id>/revoke", methods=["POST"])
@_until_listed
@writes("badges:write")
@blueprint.arguments(ReasonForm)
@blueprint.response(200, MovedBadgeView)
def revoke(form: dict[str, Any], badge_id: str) -> Any:
    """Withdraw a badge for good. The reason is public."""
    return _moved(badge_id, BadgeState.REVOKED, form["reason"])


def _moved(badge_id: str, to: BadgeState, reason: str) -> Response:
    withholding.withhold(tx(), caller(), badge_id, to, reason)
    row = badges.get(connection(), badge_id)
    if row is None:
        raise NotFound("There is no such badge.")
    return _json(directory_view(badges.to_facts(row), tx().now, office().settings.base_url))


def _is_listed(badge_id: str) -> bool:
    with office().reading() as opened:
        return withholding.is_on_list(opened, badge_id)


def _in_mode(badge_id: str) -> Any:
    row = badges.get(connection(), badge_id)
    if row is None or row.mode != caller().mode.value:
        raise NotFound("There is no such badge.")
    return row
