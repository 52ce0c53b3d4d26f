"""Machine-readable catalogues: reason codes, states, registers. They change with the version of the software only."""

from typing import Any, Final

import orjson
from flask import Response

from credentialing.model.reasons import REASONS
from credentialing.model.states import BADGE_MOVES, NEXT_MOVE, SUBMISSION_MOVES
from credentialing.registries.table import REGISTRIES
from schemas.catalogues import ReasonCodesView, RegistriesView, StatesView
from service.forms import Blueprint
from service.pictures import NEXT_STEP

blueprint: Final = Blueprint("catalogues", __name__, description="Codes, states and registers; no key needed")


def _answer(value: object) -> Response:
    return Response(orjson.dumps(value), mimetype="application/json", headers={"Cache-Control": "public, max-age=3600"})


@blueprint.route("/v1/reason-codes", methods=["GET"])
@blueprint.response(200, ReasonCodesView)
def reason_codes() -> Any:
    """Every reason we ever give, with who can fix it and how."""
    return _answer(
        {
            "items": [
                {
                    "code": row.code,
                    "severity": row.severity.value,
                    "who_can_fix": row.who_can_fix.value,
                    "title": row.title,
                    "remedy": row.remedy,
                }
                for row in REASONS.values()
            ]
        }
    )


@blueprint.route("/v1/states", methods=["GET"])
@blueprint.response(200, StatesView)
def states() -> Any:
    """The states of submissions and badges, who moves next, and the moves there are."""
    return _answer(
        {
            "submission": [
                {
                    "state": state.value,
                    "next_move": NEXT_MOVE[state],
                    "next_step": NEXT_STEP[state],
                    "moves": sorted(move.value for move in moves),
                }
                for state, moves in SUBMISSION_MOVES.items()
            ],
            "badge": [
                {"state": state.value, "moves": sorted(move.value for move in moves)}
                for state, moves in BADGE_MOVES.items()
            ],
        }
    )


@blueprint.route("/v1/registries", methods=["GET"])
@blueprint.response(200, RegistriesView)
def registries() -> Any:
    """The registers we know, the form of their numbers, and whether a machine or a person asks them."""
    return _answer(
        {
            "items": [
                {
                    "registry": row.name,
                    "title": row.title,
                    "country": row.country,
                    "number": row.shape_says,
                    "channel": "machine" if row.ask is not None else "assisted",
                    "test_only": row.test_only,
                    "url": row.public_url,
                }
                for row in REGISTRIES.values()
            ]
        }
    )
