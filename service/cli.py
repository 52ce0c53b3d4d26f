"""``flask --app service ...``: what an operator does on the machine itself, before there is an admin's key."""

import sys
from typing import TextIO

import click
from flask import Flask, current_app
from flask.cli import AppGroup

from credentialing.audit.checkpoint import parse_verifier_key
from credentialing.audit.verify import Broken
from credentialing.model.caller import ROLES
from credentialing.model.errors import PostnominalError
from credentialing.model.states import Mode
from credentialing.records import badges
from credentialing.stages import enrolling, sealing
from credentialing.stages.enrolling import ORGANISATION_KINDS
from credentialing.stages.office import Office

organisations = AppGroup("organisations", help="Enrol organisations.")
keys = AppGroup("keys", help="Issue and revoke API keys.")
audit = AppGroup("audit", help="Verify the audit log.")


def _office() -> Office:
    means: Office = current_app.extensions["office"]
    return means


def _fail(error: PostnominalError) -> None:
    lines = [error.detail, *(f"{entry.pointer}: {entry.detail}" for entry in error.errors)]
    raise click.ClickException("\n".join(lines))


@organisations.command("create")
@click.argument("name")
@click.option("--kind", type=click.Choice(ORGANISATION_KINDS), required=True)
@click.option("--website", default="")
@click.option("--accredited", is_flag=True, help="Its records may be issued.")
def create_organisation(name: str, kind: str, website: str, *, accredited: bool) -> None:
    """Enrol an organisation; prints its id."""
    try:
        with _office().transaction() as tx:
            row = enrolling.enrol(tx, kind=kind, name=name, website=website, accredited=accredited)
    except PostnominalError as error:
        _fail(error)
    click.echo(row.id)


@keys.command("create")
@click.argument("organisation")
@click.option("--role", type=click.Choice(list(ROLES)), required=True)
@click.option("--mode", type=click.Choice([mode.value for mode in Mode]), default=Mode.TEST.value, show_default=True)
@click.option("--label", default="")
def create_key(organisation: str, role: str, mode: str, label: str) -> None:
    """Issue an API key to an organisation (by id); prints the key, this once."""
    try:
        with _office().transaction() as tx:
            made = enrolling.issue_key(tx, organisation, mode=Mode(mode), role=role, label=label)
    except PostnominalError as error:
        _fail(error)
    click.echo(made.token)


@keys.command("revoke")
@click.argument("organisation")
@click.argument("key")
def revoke_key(organisation: str, key: str) -> None:
    """End an API key (by its id, key_...) at once."""
    try:
        with _office().transaction() as tx:
            enrolling.revoke_key(tx, organisation, key)
    except PostnominalError as error:
        _fail(error)
    click.echo(f"{key} is revoked")


@audit.command("verify")
@click.option("--vkey", help="The log's verifier key, if you kept it; else the published one is used.")
@click.option("--checkpoint", type=click.File(), help="A checkpoint you kept: the log must continue it.")
def verify_audit(vkey: str | None, checkpoint: TextIO | None) -> None:
    """Walk every event, leaf, tile and checkpoint; names the first thing that is wrong (exit code 1)."""
    means = _office()
    connection = means.engine.connect().execution_options(isolation_level="REPEATABLE READ")
    with connection, connection.begin():
        published = badges.published(connection, sealing.LOG_KEY)
        text = vkey or (bytes(published.body).decode() if published is not None else "")
        if not text:
            raise click.ClickException("The log has no checkpoint yet.")
        remembered = checkpoint.read() if checkpoint is not None else None
        told = sealing.verify(connection, means.settings.base_url, parse_verifier_key(text)[1], remembered)
    if isinstance(told, Broken):
        click.echo(f"BROKEN  {told}")
        sys.exit(1)
    click.echo(
        f"sound: {told.leaves} leaves, {told.checkpoints} checkpoints, {told.tiles} tiles,"
        f" {told.erased} erased; root {told.root.hex()}"
    )


def install(app: Flask) -> None:
    """Adds the command groups to ``app``."""
    for group in (organisations, keys, audit):
        app.cli.add_command(group)
