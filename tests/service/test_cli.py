"""What an operator does on the machine itself."""

import re
from pathlib import Path

from sqlalchemy import text

from tests.service.practice import Practice, Someone


def run(practice: Practice, *words: str) -> tuple[int, str]:
    done = practice.app.test_cli_runner().invoke(args=list(words))
    return done.exit_code, done.output.strip()


def test_the_first_admin_is_made_without_one(practice: Practice) -> None:
    code, organisation = run(practice, "organisations", "create", "The Registrar", "--kind", "operator")
    assert (code, organisation[:4]) == (0, "org_")
    code, token = run(practice, "keys", "create", organisation, "--role", "admin", "--label", "first")
    assert code == 0, token
    admin = Someone(practice.app.test_client(), practice.contract, token, organisation, "")
    (key,) = admin.get(f"/v1/organisations/{organisation}/keys").json or []
    assert (key["role"], key["mode"], key["label"]) == ("admin", "test", "first")
    assert run(practice, "keys", "revoke", organisation, key["id"]) == (0, f"{key['id']} is revoked")
    assert admin.get("/v1/organisations").status_code == 401


def test_what_cannot_be_done_is_said_in_a_line_and_fails(practice: Practice, body: Someone) -> None:
    assert run(practice, "organisations", "create", "X", "--kind", "guild")[0] == 2
    code, said = run(practice, "organisations", "create", "Clinical Needling College", "--kind", "training_body")
    assert (code, said) == (1, "Error: An organisation of this name is enrolled already.")
    code, said = run(practice, "keys", "create", "org_unknown", "--role", "admin")
    assert (code, said) == (1, "Error: There is no such organisation.")
    code, said = run(practice, "keys", "create", body.organisation, "--role", "admin")
    assert code == 1
    assert "/role" in said
    assert run(practice, "keys", "revoke", body.organisation, "key_unknown")[0] == 1


def test_the_log_is_walked_and_a_changed_event_is_found(practice: Practice, body: Someone) -> None:
    code, said = run(practice, "audit", "verify")
    assert (code, said) == (1, "Error: The log has no checkpoint yet.")
    practice.issued(body)
    code, said = run(practice, "audit", "verify")
    assert code == 0, said
    assert re.match(r"sound: \d+ leaves, \d+ checkpoints, \d+ tiles, 0 erased; root [0-9a-f]{64}$", said)
    with practice.back.engine.begin() as connection:
        connection.execute(text("ALTER TABLE event DISABLE TRIGGER ALL"))
        connection.execute(text("UPDATE event SET data = data || '{\"added\": 1}' WHERE type = 'badge.issued'"))
    code, said = run(practice, "audit", "verify")
    assert code == 1
    assert said.startswith("BROKEN")


def test_a_checkpoint_that_was_kept_must_be_continued(practice: Practice, body: Someone, tmp_path: Path) -> None:
    practice.issued(body)
    kept = tmp_path / "checkpoint"
    kept.write_text(practice.public.get("/log/checkpoint").text)
    practice.issued(body)
    assert run(practice, "audit", "verify", "--checkpoint", str(kept))[0] == 0
    vkey = practice.public.get("/log/vkey").text
    assert run(practice, "audit", "verify", "--vkey", vkey)[0] == 0
