"""Our own corpus: made alike every time, its halves apart, its labels true."""

import io
import json
from collections import Counter
from dataclasses import replace
from datetime import date
from random import Random

import pypdfium2
import pytest
from PIL import Image

from bench.evaluation.corpus.facts import Truth, truth
from bench.evaluation.corpus.families import DEV, HELDOUT, Family, claim_of
from bench.evaluation.corpus.making import HALVES, PLANS, SEED, Order, make, orders
from bench.evaluation.manifest import Kind, Verdict

FAMILIES = {family.name: family for family in (*DEV, *HELDOUT)}


def order(half: str, family: str, kind: Kind = Kind.PDF, number: int = 3, **more: int) -> Order:
    names = [each.name for each in HALVES[half].families]
    return Order(half, number, kind, names.index(family), SEED, **more)


@pytest.mark.parametrize("kind", list(Kind))
def test_the_same_order_makes_the_same_bytes_and_rows(kind: Kind) -> None:
    wanted = order("dev", "ascii", kind, lies=2)
    assert make(wanted) == make(wanted)
    assert make(wanted)[0] != make(replace(wanted, seed=SEED + 1))[0]


def test_every_family_makes_a_document_that_says_what_its_label_needs() -> None:
    for half, rows in HALVES.items():
        for family in rows.families:
            data, ending, (row, *_) = make(order(half, family.name))
            assert (ending, row["label"], row["perturb"]) == ("pdf", family.label.value, family.name)
            assert data.startswith(b"%PDF-")


def test_pictures_are_pictures() -> None:
    for number in (0, 5):
        for kind in (Kind.SCAN, Kind.PHOTO):
            data, ending, _ = make(order("heldout", "exact", kind, number))
            if ending == "jpg":
                assert min(Image.open(io.BytesIO(data)).size) > 700
            else:
                assert pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range() == ""


def test_the_halves_share_no_people_layouts_places_bodies_numbers_or_lies() -> None:
    dev, held = HALVES["dev"], HALVES["heldout"]
    assert not set(dev.layouts) & set(held.layouts)
    assert not {locale.code for locale in dev.locales} & {locale.code for locale in held.locales}
    assert {family.name for family in dev.families} & {family.name for family in held.families} == {"exact"}
    assert not set(dev.numbers) & set(held.numbers)
    assert not set(dev.faces) & set(held.faces)
    for part in ("bodies", "courses", "places"):
        mine, theirs = ({word for locale in half.locales for word in getattr(locale, part)} for half in (dev, held))
        assert not mine & theirs, part
    people = [
        {(given, family) for locale in half.locales for given in locale.given for family in locale.family}
        for half in (dev, held)
    ]
    assert not people[0] & people[1]


def test_the_whole_is_as_large_and_as_varied_as_was_asked() -> None:
    assert len(HALVES["dev"].layouts) + len(HALVES["heldout"].layouts) >= 6
    assert sum(len(half.locales) for half in HALVES.values()) >= 12
    full = orders("heldout", "full", SEED)
    kinds = {at: family.label for at, family in enumerate(HALVES["heldout"].families)}
    negatives = sum(each.lies + (kinds[each.family] is not Verdict.ACCEPT) for each in full)
    assert negatives >= 3_000
    used = Counter(each.family for each in full)
    assert all(used[at] for at, family in enumerate(HALVES["heldout"].families) if family.own_page)
    assert set(PLANS) == {"full", "small"}


def somebody(half: str, seed: int, **changes: object) -> Truth:
    chance = Random(seed)
    it = truth(chance.choice(HALVES[half].locales), chance, "AB-2024-10027")
    return replace(it, **changes)  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize("family", [each for each in (*DEV, *HELDOUT) if not each.own_page], ids=lambda it: it.name)
def test_a_claim_differs_from_the_truth_exactly_where_its_label_says(family: Family) -> None:
    """An honest claim names the same person, day, hours and number; any other changes one thing at least."""
    for seed in range(40):
        it = somebody("dev" if family in DEV else "heldout", seed)
        case = family.make(it, Random(seed))
        if case is None:
            continue
        honest, claim = claim_of(it), case.claim
        same_facts = (claim.issued, claim.hours, claim.course, claim.body) == (
            honest.issued,
            honest.hours,
            honest.course,
            honest.body,
        )
        if family.label is Verdict.ACCEPT:
            assert same_facts
            assert [ch for ch in claim.number if ch.isalnum()] == [ch for ch in honest.number if ch.isalnum()]
        else:
            assert claim != honest or case.printed or case.completed or case.stamp


@pytest.mark.parametrize(
    ("family", "changes", "field"),
    [
        ("date_month_swap", {"issued": date(2024, 3, 4), "form": "{d} {month} {y}"}, "issued"),
        ("expiry_as_completion", {"expires": date(2027, 3, 4)}, "issued"),
        ("number_swap", {}, "number"),
        ("number_cut", {}, "number"),
        ("hours_digit", {}, "hours"),
        ("body", {}, "body"),
    ],
)
def test_a_lie_changes_the_one_field_it_is_named_for(family: str, changes: dict[str, object], field: str) -> None:
    it = somebody("heldout", 5, **changes)
    case = FAMILIES[family].make(it, Random(5))
    assert case is not None
    honest = claim_of(it)
    assert replace(case.claim, **{field: getattr(honest, field)}) == honest
    assert case.claim != honest


def test_days_and_months_are_swapped_only_where_the_page_is_plain() -> None:
    it = somebody("heldout", 5, issued=date(2024, 3, 4), form="{mm}/{dd}/{y}")
    assert FAMILIES["date_month_swap"].make(it, Random(1)) is None


def test_a_hidden_lie_is_in_the_text_and_not_the_claims_truth() -> None:
    data, _, (row, *_) = make(order("heldout", "hidden_covered"))
    claim = row["claim"]
    assert isinstance(claim, dict)
    text = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range()
    said = (str(claim["family"]), str(claim["number"]), f"{claim['hours']:g}", claim["issued"][:4])
    assert all(part in text for part in said)


def test_rows_are_json_as_the_format_wants_it() -> None:
    _, _, rows = make(order("heldout", "exact", lies=4))
    assert len(rows) == 5
    for row in rows:
        assert {"id", "file", "kind", "label", "perturb", "claim"} <= json.loads(json.dumps(row)).keys()
    assert len({row["id"] for row in rows}) == 5
    assert {row["label"] for row in rows[1:]} <= {"review", "reject"}
