"""All registers, written out. A new one is a row here, a file or row beside it, and a contract test."""

import re
from collections.abc import Mapping
from typing import Final

from credentialing.model.states import Mode
from credentialing.registries import nppes, sandbox
from credentialing.registries.assisted import ASSISTED
from credentialing.registries.registry import Registry

_MACHINE: Final = (
    Registry(
        name=nppes.NAME,
        title="NPPES NPI Registry",
        country="US",
        public_url="https://npiregistry.cms.hhs.gov/",
        shape=re.compile(r"[0-9]{10}"),
        shape_says="ten digits, the last of them a check digit, as in 1234567893",
        is_valid=nppes.has_check_digit,
        ask=nppes.ask,
        is_primary_source=False,
        max_concurrency=4,  # no quota is published; others stay below five requests a second
    ),
    Registry(
        name=sandbox.NAME,
        title="Sandbox register",
        country="",
        public_url="",
        shape=re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?"),
        shape_says="a magic word and anything, as in OK-1; up to 64 letters, digits, dots and hyphens",
        ask=sandbox.ask,
        test_only=True,
        max_concurrency=64,
        total=3.0,  # DOWN- numbers never answer, and whoever tries them should not wait as if they were real
    ),
)
REGISTRIES: Final[Mapping[str, Registry]] = {row.name: row for row in (*_MACHINE, *ASSISTED)}


def registry_for(name: str, mode: Mode) -> Registry | None:
    """The register called ``name``; ``None`` if there is none for this mode. Live data never meets the sandbox."""
    row = REGISTRIES.get(name)
    return None if row is None or (row.test_only and mode is not Mode.TEST) else row
