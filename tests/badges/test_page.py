"""The verification page: its one answer, its safety, and the machine's version of the same."""

import base64
import hashlib
import json
import re
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from typing import Any

import pytest

from credentialing.badges import wording
from credentialing.badges.page import STYLE_HASH, answer_at, render_page
from credentialing.badges.places import jurisdiction_name, language_name
from credentialing.badges.views import directory_view, schema_org
from credentialing.model.badge import BadgeFacts
from credentialing.model.states import BadgeState, Mode
from tests.badges.badgework import BASE, DAY, FACTS, ISSUED, NOW

SINCE = NOW - 3 * DAY
STATES: dict[str, BadgeFacts] = {
    "active": FACTS,
    "expiring": replace(FACTS, valid_until=NOW + 12 * DAY),
    "stale": replace(FACTS, fresh_until=NOW - DAY),
    "suspended": replace(FACTS, state=BadgeState.SUSPENDED, state_changed_at=SINCE),
    "revoked": replace(FACTS, state=BadgeState.REVOKED, state_changed_at=SINCE, valid_until=NOW - DAY),
    "expired": replace(FACTS, valid_until=NOW - DAY),
    "superseded": replace(FACTS, state=BadgeState.SUPERSEDED, state_changed_at=SINCE),
    "test-mode": replace(FACTS, mode=Mode.TEST, registrations=(("sandbox", "OK-12"),)),
}
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&{{7*7}}"


class Page(HTMLParser):
    """What a browser sees: elements, their attributes, and text outside style and script."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.raw = ""
        self.data: dict[str, str] = {}
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.raw = tag if tag in ("style", "script") else self.raw

    def handle_endtag(self, tag: str) -> None:
        self.raw = "" if tag == self.raw else self.raw

    def handle_data(self, data: str) -> None:
        if self.raw:
            self.data[self.raw] = self.data.get(self.raw, "") + data
        else:
            self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def page(facts: BadgeFacts = FACTS, **options: Any) -> Page:
    return Page(render_page(facts, NOW, BASE, **options))


@pytest.mark.parametrize(("tone", "facts"), STATES.items())
def test_each_state_has_an_answer_of_its_own(tone: str, facts: BadgeFacts) -> None:
    assert answer_at(facts, NOW).tone == tone
    shown = page(facts)
    answer = answer_at(facts, NOW)
    assert answer.word in shown.text
    assert answer.headline in shown.text
    assert {"class": f"answer {tone}", "id": "answer"} in shown.all("div")


def test_the_answers_differ_in_words_and_drawings_and_not_only_in_colour() -> None:
    answers = [answer_at(facts, NOW) for facts in STATES.values()]
    assert len({answer.word for answer in answers}) == len(answers)
    drawings = {
        re.findall(r'<div class="mark".*?</div>', render_page(f, NOW, BASE), re.DOTALL)[0] for f in STATES.values()
    }
    assert len(drawings) == len(STATES)


@pytest.mark.parametrize("tone", ["suspended", "revoked", "expired", "superseded"])
def test_a_badge_that_is_not_in_force_never_reads_as_valid(tone: str) -> None:
    shown = page(STATES[tone])
    assert "The DN badge is not in force." in shown.text
    assert "Yes, " not in shown.text
    assert "APAM" not in shown.text
    person = schema_org(STATES[tone], NOW, BASE)
    assert "honorificSuffix" not in person
    assert person["hasCertification"]["certificationStatus"].endswith("CertificationInactive")
    assert {"name": "robots", "content": "noindex"} in shown.all("meta")
    assert directory_view(STATES[tone], NOW, BASE)["display"] == "hide"


def test_a_test_badge_says_so_first_and_in_every_state() -> None:
    for facts in STATES.values():
        shown = page(replace(facts, mode=Mode.TEST))
        assert shown.text.lstrip().startswith("TEST: ")
        assert wording.TEST_NOTE in shown.text
        assert "This is a test badge, about nobody." in shown.text
        assert {"name": "robots", "content": "noindex"} in shown.all("meta")
    person = schema_org(STATES["test-mode"], NOW, BASE)
    assert person["hasCertification"]["certificationStatus"].endswith("CertificationInactive")
    assert person["description"] == wording.TEST_NOTE
    assert wording.TEST_NOTE not in page().text


def test_nothing_that_came_from_outside_becomes_markup() -> None:
    people = ("name", "letters", "profession", "city", "region", "country", "jurisdiction")
    training = ("programme_name", "training_body_name", "completed_on", "level", "rule_pack", "rule_pack_version")
    texts: dict[str, Any] = dict.fromkeys((*people, *training), HOSTILE)
    facts = replace(FACTS, **texts, languages=(HOSTILE,), regions=(HOSTILE,), registrations=((HOSTILE, HOSTILE),))
    html = render_page(facts, NOW, BASE, history=[(NOW, HOSTILE)])
    shown = Page(html)
    assert len(shown.all("script")) == 1
    assert shown.all("img") == []
    assert not any(name.startswith("on") for _, attributes in shown.tags for name in attributes)
    assert "49" not in shown.text
    assert HOSTILE in shown.text
    assert json.loads(shown.data["script"])["name"] == HOSTILE


def test_the_page_needs_no_script_and_nothing_from_elsewhere() -> None:
    shown = page()
    assert [attributes.get("type") for attributes in shown.all("script")] == ["application/ld+json"]
    assert not any(attributes.get("src") for _, attributes in shown.tags)
    assert all(link["rel"] in ("canonical", "alternate") for link in shown.all("link"))
    assert not any("style" in attributes for _, attributes in shown.tags)
    assert "url(" not in shown.data["style"]


def test_the_style_is_the_one_whose_hash_the_policy_names() -> None:
    digest = hashlib.sha256(page().data["style"].encode()).digest()
    assert f"'sha256-{base64.b64encode(digest).decode()}'" == STYLE_HASH


def test_the_page_can_be_read_aloud() -> None:
    shown = page(history=[(NOW, "Issued.")])
    assert shown.all("html") == [{"lang": "en"}]
    assert len(shown.all("h1")) == len(shown.all("main")) == 1
    ids = [attributes["id"] for _, attributes in shown.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert all(section["aria-labelledby"] in ids for section in shown.all("section"))
    assert {"training", "registration", "criteria"} <= set(ids)  # the fragments that signed badges point at


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_text_has_the_contrast_that_wcag_asks_for() -> None:
    style = page().data["style"]
    pairs = re.findall(r"--tone:(#\w{6});--wash:(#\w{6})", style)
    assert len(pairs) == 6
    pairs += [("#17242b", wash) for _, wash in pairs]
    pairs += [("#4a5a63", "#ffffff"), ("#4a5a63", "#f1f5f6"), ("#0b5563", "#ffffff"), ("#ffffff", "#3d1111")]
    assert min(contrast(*pair) for pair in pairs) >= 4.5


def test_the_page_says_who_what_where_how_fresh_and_how_to_check() -> None:
    text = " ".join(page(history=[(ISSUED, "Issued."), (ISSUED + DAY, "Checked again.")]).text.split())
    for said in (
        "Amélie Nguyễn, APAM, DN",
        "Physiotherapist, Geelong, VIC, AU",
        "registered as physiotherapist in Victoria, Australia",
        "28 hours, 16.5 of them in person; spine and upper limb.",
        "1 November 2026, 20 days ago",
        "number PHY0001234567",
        "21 November 2026",
    ):
        assert said in text
    assert text.index("Checked again.") < text.index("Issued.")
    links = [attributes["href"] for attributes in page().all("a")]
    assert f"{BASE}/badges/{FACTS.id}.json" in links
    assert any("ahpra.gov.au" in (link or "") for link in links)
    assert "What has happened" not in page().text


def test_a_page_can_be_made_of_the_least_that_is_known() -> None:
    bare = replace(FACTS, letters="", city="", region="", country="", languages=(), registrations=(), regions=())
    shown = page(bare)
    assert "None named." in shown.text
    person = schema_org(bare, NOW, BASE)
    assert person["honorificSuffix"] == "DN"
    assert "workLocation" not in person
    assert "knowsLanguage" not in person


# -- what directories read


def test_directories_get_status_freshness_and_what_to_do() -> None:
    view = directory_view(FACTS, NOW, BASE)
    assert (view["status"], view["stale"], view["display"]) == ("active", False, "show")
    assert view["holder"] == {"name": "Amélie Nguyễn", "letters": "APAM, DN", "profession": "physiotherapist"}
    assert view["verified_at"] == "2026-11-01T09:30:00Z"
    assert view["links"]["status_list"] == f"{BASE}/status/lst_7"
    assert view["state_reason"] is None
    json.dumps(view)


@pytest.mark.parametrize("tone", ["expiring", "stale"])
def test_directories_are_told_to_add_a_note(tone: str) -> None:
    assert directory_view(STATES[tone], NOW, BASE)["display"] == "show_with_note"


def test_search_engines_get_a_person_with_a_certification() -> None:
    person = schema_org(replace(FACTS, registrations=(("us_nppes", "1999999984"),)), NOW, BASE)
    assert person["honorificSuffix"] == "APAM, DN"
    assert person["identifier"] == [{"@type": "PropertyValue", "propertyID": "US-NPI", "value": "1999999984"}]
    certification = person["hasCertification"]
    assert certification["certificationStatus"] == "https://schema.org/CertificationActive"
    assert (certification["validFrom"], certification["expires"]) == ("2026-11-01", "2027-11-01")


# -- words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        *((0, "today"), (1, "yesterday"), (-1, "tomorrow"), (12, "12 days ago"), (-12, "in 12 days")),
        *((100, "3 months ago"), (-100, "in 3 months"), (800, "2 years ago"), (-800, "in 2 years")),
    ],
)
def test_times_are_told_as_people_tell_them(days: int, words: str) -> None:
    assert wording.ago(NOW - timedelta(days=days), NOW) == words


def test_places_languages_hours_and_lists_are_told_as_people_tell_them() -> None:
    assert jurisdiction_name("AU-VIC") == "Victoria, Australia"
    assert jurisdiction_name("NZ") == "New Zealand"
    assert [jurisdiction_name(code) for code in ("FR", "AU-XX", "XX-VIC")] == ["FR", "AU-XX", "XX-VIC"]
    assert [language_name(code) for code in ("fr-CA", "EN", "tlh")] == ["French", "English", "tlh"]
    assert [wording.hours(number) for number in (28, 28.5, 0, 100.25)] == ["28", "28.5", "0", "100.25"]
    assert [wording.listed(words) for words in ((), ("a",), ("a", "b"), ("a", "b", "c"))] == [
        *("", "a", "a and b", "a, b and c")
    ]
    assert wording.day(date(2026, 3, 1)) == "1 March 2026"
    assert wording.day_of("soon") == "soon"
    assert wording.register_of("xx_new_board").name == "xx new board"
