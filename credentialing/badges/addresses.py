"""Where everything about a badge is found; one place, because these addresses are inside signed badges for good."""

from dataclasses import dataclass

from credentialing.model.badge import BadgeFacts

SUSPENSION_SUFFIX = "-suspension"


@dataclass(frozen=True, slots=True)
class Addresses:
    """The public addresses of one badge. ``base_url`` has no trailing slash."""

    page: str
    json: str
    jwt: str
    png: str
    svg: str
    status_list: str
    suspension_list: str


def list_url(base_url: str, list_id: str) -> str:
    return f"{base_url}/status/{list_id}"


def suspension_list_id(list_id: str) -> str:
    """The list that says who is suspended; the same seats as ``list_id``, see docs/decisions/0003."""
    return list_id + SUSPENSION_SUFFIX


def addresses(facts: BadgeFacts, base_url: str) -> Addresses:
    page = f"{base_url}/badges/{facts.id}"
    return Addresses(
        page=page,
        json=f"{page}.json",
        jwt=f"{page}.jwt",
        png=f"{page}.png",
        svg=f"{page}.svg",
        status_list=list_url(base_url, facts.status_list),
        suspension_list=list_url(base_url, suspension_list_id(facts.status_list)),
    )
