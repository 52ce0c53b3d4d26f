"""``python -m examples.enrolment [KEYS_FILE]``: the demo's organisations and a test key for each of its users.

Prints ``NAME=key`` lines. Organisations are enrolled once; keys of ``KEYS_FILE`` that still open the right door are
kept, the others made anew, since a key is shown only once.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from credentialing.model.errors import NotAuthenticated, PostnominalError
from credentialing.model.states import Mode
from credentialing.records import organisations
from credentialing.settings import read_settings
from credentialing.stages import enrolling
from credentialing.stages.office import Office, Transaction
from credentialing.stages.opening import open_office
from examples.demo import read_keys

# Name, kind, website. All of them are invented; the domain is reserved for examples (RFC 2606).
ORGANISATIONS: Final = (
    ("Postnominal", "operator", "https://postnominal.example"),
    ("Southern Needling Institute", "training_body", "https://southern-needling.example"),
    ("Front Range Myofascial School", "training_body", "https://front-range-myofascial.example"),
    ("Find a Needler", "directory", "https://find-a-needler.example"),
)
# Name in the keys file, whose it is, role.
KEYS: Final = (
    ("ADMIN_KEY", "Postnominal", "admin"),
    ("TRAINING_BODY_KEY", "Southern Needling Institute", "training_body"),
    ("TRAINING_BODY_2_KEY", "Front Range Myofascial School", "training_body"),
    ("DIRECTORY_KEY", "Find a Needler", "directory"),
    ("REVIEWER_KEY", "Postnominal", "reviewer"),
    ("AUDITOR_KEY", "Postnominal", "auditor"),
)


def enrol(office: Office, earlier: Mapping[str, str] | None = None) -> dict[str, str]:
    """The demo's keys by name. ``earlier``: keys of a former run, kept where they still serve.

    Enrolling twice is harmless: an organisation of the same name is taken as it is.
    """
    with office.transaction() as tx:
        owners = {name: _organisation(tx, name, kind, website) for name, kind, website in ORGANISATIONS}
        return {
            name: _still_good(tx, (earlier or {}).get(name, ""), owners[owner], role)
            or enrolling.issue_key(tx, owners[owner], mode=Mode.TEST, role=role, label="demo").token
            for name, owner, role in KEYS
        }


def _organisation(tx: Transaction, name: str, kind: str, website: str) -> str:
    row = organisations.by_name(tx.connection, name)
    if row is None:
        row = enrolling.enrol(tx, kind=kind, name=name, website=website, accredited=kind == "training_body")
    return str(row.id)


def _still_good(tx: Transaction, token: str, organisation: str, role: str) -> str:
    """``token`` if it is a live test key of this organisation and role, else nothing."""
    if not token:
        return ""
    try:
        caller = enrolling.authenticate(tx.connection, token, tx.office.keys.pepper, tx.now)
    except NotAuthenticated:
        return ""
    fits = (caller.organisation, caller.role, caller.mode) == (organisation, role, Mode.TEST)
    return token if fits else ""


def main(keys_file: Path | None) -> int:
    earlier = read_keys(keys_file) if keys_file is not None and keys_file.exists() else {}
    try:
        keys = enrol(open_office(read_settings(os.environ)), earlier)
    except PostnominalError as error:
        sys.stderr.write(f"cannot enrol the demo's organisations: {error.detail}\n")
        return 1
    sys.stdout.writelines(f"{name}={key}\n" for name, key in keys.items())
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else None))
