"""Who is asking: what an API key stands for once it has been recognised."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from credentialing.model.errors import NotAllowed
from credentialing.model.event import Actor
from credentialing.model.states import Mode

SCOPES: Final[Mapping[str, str]] = {
    "submissions:write": "Upload documents, submit, withdraw and amend records, describe programmes",
    "submissions:read": "Read the organisation's own records",
    "badges:read": "Query published badges and follow their changes",
    "badges:write": "Suspend, reinstate and revoke badges",
    "reviews:write": "Read the review queue and settle cases",
    "audit:read": "Read events, proofs and exports of the audit log",
    "organisations:admin": "Create organisations, accredit them, and issue their API keys",
    "webhooks:write": "Register and rotate webhooks",
}
ROLES: Final[Mapping[str, tuple[str, ...]]] = {
    "training_body": ("submissions:write", "submissions:read", "badges:read"),
    "directory": ("badges:read", "webhooks:write"),
    "reviewer": ("reviews:write", "badges:read"),
    "admin": tuple(SCOPES),
    "auditor": ("audit:read", "badges:read"),
}
# Roles whose work is to look across organisations; everyone else sees their own organisation only.
CROSS_TENANT_ROLES: Final = frozenset({"reviewer", "admin", "auditor"})


@dataclass(frozen=True, slots=True)
class Caller:
    """``key`` is the API key's id, which is also the pseudonym the audit log knows."""

    key: str
    organisation: str
    mode: Mode
    role: str
    scopes: frozenset[str]

    @property
    def actor(self) -> Actor:
        return Actor(self.key, self.organisation)

    @property
    def sees_all_tenants(self) -> bool:
        return self.role in CROSS_TENANT_ROLES

    def require(self, scope: str) -> None:
        """Raises ``NotAllowed`` when the key lacks ``scope``."""
        if scope not in self.scopes:
            raise NotAllowed(f"This key lacks the scope {scope}. Ask an administrator for a key that has it.")
