"""What one row of the table of registers says."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from credentialing.model.claim import Claim, Profession, Registration
from credentialing.model.registration import RegisterAnswer
from credentialing.model.states import Mode
from credentialing.registries.client import GuardedClient


class Channel(StrEnum):
    """``machine``: asked by us. ``assisted``: no interface is open to us; a person looks and records what is shown."""

    MACHINE = "machine"
    ASSISTED = "assisted"


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where the registers are: ``nppes_url`` ends in a slash, ``sandbox_register_url`` does not."""

    nppes_url: str
    sandbox_register_url: str

    def nppes(self, mode: Mode) -> str:
        """Test data asks the stand-in below the sandbox register; no test key ever reaches the real NPPES."""
        return self.nppes_url if mode is Mode.LIVE else f"{self.sandbox_register_url}/nppes/api/"


@dataclass(frozen=True, slots=True)
class Question:
    """One registration of one claim, and the way to ask. ``total``: seconds the whole call may take."""

    registration: Registration
    claim: Claim
    mode: Mode
    client: GuardedClient
    endpoints: Endpoints
    total: float


@dataclass(frozen=True, slots=True)
class Registry:
    """One register. ``shape`` must match a whole number; ``shape_says`` tells a training body what it looks like.

    ``is_valid`` checks what a pattern cannot (a check digit). ``prefixes``: what a number's leading letters say of the
    profession (``None``: one that is not ours). ``professions``: those it registers; empty: it does not say.
    ``ask`` is ``None`` for assisted registers. ``test_only``: unknown to live keys. ``max_concurrency``: how many of us
    may ask at once; ``total``: seconds for one call. ``instructions``: what the person who looks does there.
    ``is_primary_source``: whether it grants the registration itself.
    """

    name: str
    title: str
    country: str
    public_url: str
    shape: re.Pattern[str]
    shape_says: str
    is_valid: Callable[[str], bool] = lambda _number: True
    prefixes: Mapping[str, Profession | None] = field(default_factory=dict)
    professions: tuple[Profession, ...] = ()
    ask: Callable[[Question], RegisterAnswer] | None = None
    instructions: str = ""
    is_primary_source: bool = True
    test_only: bool = False
    max_concurrency: int = 1
    total: float = 15.0

    @property
    def channel(self) -> Channel:
        return Channel.ASSISTED if self.ask is None else Channel.MACHINE

    def accepts(self, number: str) -> bool:
        """Whether ``number`` can be one of this register's; says nothing about its existence."""
        return self.shape.fullmatch(number) is not None and self.is_valid(number)

    def profession_fits(self, number: str, profession: Profession) -> bool:
        """Whether a number this register ``accepts`` can belong to ``profession``."""
        for prefix, registered in self.prefixes.items():
            if number.startswith(prefix):
                return registered is profession
        return not self.professions or profession in self.professions
