"""Organisations and their keys, for admins; programmes, for training bodies."""

from typing import Any, Final

from flask import g

from credentialing.model.claim import Hours, profession_of
from credentialing.model.states import Mode
from credentialing.records import organisations
from credentialing.stages import enrolling
from schemas.base import PageQuery
from schemas.organisations import (
    KeyForm,
    KeyView,
    NewKeyView,
    OrganisationChangeForm,
    OrganisationForm,
    OrganisationPage,
    OrganisationView,
    ProgrammeChangeForm,
    ProgrammeForm,
    ProgrammePage,
    ProgrammeQuery,
    ProgrammeView,
)
from service import paging
from service.doors import caller, connection, reads, require_match, tx, writes
from service.forms import Blueprint

blueprint: Final = Blueprint("organisations", __name__, description="Organisations, keys and programmes")


@blueprint.route("/v1/organisations", methods=["POST"])
@writes("organisations:admin", creates=True)
@blueprint.arguments(OrganisationForm)
@blueprint.response(201, OrganisationView)
def enrol(form: dict[str, Any]) -> Any:
    """Enrol a training body, directory, regulator or operator."""
    return enrolling.enrol(tx(), **form)


@blueprint.route("/v1/organisations", methods=["GET"])
@reads("organisations:admin")
@blueprint.arguments(PageQuery, location="query")
@blueprint.response(200, OrganisationPage)
def listing(query: dict[str, Any]) -> Any:
    """All organisations."""
    rows = organisations.page(connection(), paging.identifier(query["cursor"], "organisation"), query["limit"] + 1)
    return paging.page(rows, query["limit"], lambda last: paging.cursor_of(last.id))


@blueprint.route("/v1/organisations/<organisation_id>", methods=["GET"])
@reads("organisations:admin")
@blueprint.response(200, OrganisationView)
def show(organisation_id: str) -> Any:
    """One organisation."""
    return enrolling.organisation(connection(), organisation_id)


@blueprint.route("/v1/organisations/<organisation_id>", methods=["PATCH"])
@writes("organisations:admin")
@blueprint.arguments(OrganisationChangeForm)
@blueprint.response(200, OrganisationView)
def change(form: dict[str, Any], organisation_id: str) -> Any:
    """Suspend, restore, accredit."""
    return enrolling.change_organisation(tx(), organisation_id, **form)


@blueprint.route("/v1/organisations/<organisation_id>/keys", methods=["POST"])
@writes("organisations:admin", creates=True, keeps_answer=False)
@blueprint.arguments(KeyForm)
@blueprint.response(201, NewKeyView)
def issue_key(form: dict[str, Any], organisation_id: str) -> Any:
    """Make an API key. It is shown once; an answer lost on the way is mended by revoking and making another."""
    made = enrolling.issue_key(
        tx(),
        organisation_id,
        mode=Mode(form["mode"]),
        role=form["role"],
        label=form["label"],
        expires_at=form["expires_at"],
    )
    return {**made.row._asdict(), "token": made.token}


@blueprint.route("/v1/organisations/<organisation_id>/keys", methods=["GET"])
@reads("organisations:admin")
@blueprint.response(200, KeyView(many=True))
def keys(organisation_id: str) -> Any:
    """The organisation's keys, without the keys themselves."""
    enrolling.organisation(connection(), organisation_id)
    return organisations.keys_of(connection(), organisation_id)


@blueprint.route("/v1/organisations/<organisation_id>/keys/<key_id>/revoke", methods=["POST"])
@writes("organisations:admin")
@blueprint.response(200, KeyView)
def revoke_key(organisation_id: str, key_id: str) -> Any:
    """End a key at once."""
    return enrolling.revoke_key(tx(), organisation_id, key_id)


@blueprint.route("/v1/programmes", methods=["POST"])
@writes("submissions:write", creates=True)
@blueprint.arguments(ProgrammeForm)
@blueprint.response(201, ProgrammeView)
def describe_programme(form: dict[str, Any]) -> Any:
    """Describe a programme of yours."""
    form["hours"] = Hours(**form["hours"])
    form["professions"] = tuple(profession_of(name) for name in form["professions"])
    for name in ("regions", "exams", "approvals"):
        form[name] = tuple(form[name])
    return _shown(enrolling.describe_programme(tx(), caller().organisation, caller().mode, **form))


@blueprint.route("/v1/programmes", methods=["GET"])
@reads("submissions:read", "organisations:admin", "reviews:write")
@blueprint.arguments(ProgrammeQuery, location="query")
@blueprint.response(200, ProgrammePage)
def programmes(query: dict[str, Any]) -> Any:
    """Your programmes; everybody's for admins and reviewers."""
    owner = query["organisation"] if caller().sees_all_tenants else caller().organisation
    rows = organisations.programmes(
        connection(), caller().mode, owner, paging.identifier(query["cursor"], "programme"), query["limit"] + 1
    )
    page = paging.page(rows, query["limit"], lambda last: paging.cursor_of(last.id))
    page["items"] = [_picture(row) for row in page["items"]]
    return page


@blueprint.route("/v1/programmes/<programme_id>", methods=["GET"])
@reads("submissions:read", "organisations:admin", "reviews:write")
@blueprint.response(200, ProgrammeView)
def programme(programme_id: str) -> Any:
    """One programme."""
    return _shown(enrolling.programme_seen_by(connection(), caller(), programme_id))


@blueprint.route("/v1/programmes/<programme_id>", methods=["PATCH"])
@writes("submissions:write", versioned=True)
@blueprint.arguments(ProgrammeChangeForm)
@blueprint.response(200, ProgrammeView)
def change_programme(form: dict[str, Any], programme_id: str) -> Any:
    """Change what may change of a programme; hours and name belong to the certificates already given."""
    require_match(enrolling.programme_seen_by(connection(), caller(), programme_id).version)
    return _shown(enrolling.change_programme(tx(), caller(), programme_id, form))


def _picture(row: Any) -> dict[str, Any]:
    return {**row._asdict(), "organisation": row.organisation_id}


def _shown(row: Any) -> Any:
    g.etag = str(row.version)
    return _picture(row)
