"""Our own corpus: made alike every time, its halves apart, its labels true."""

import html
import io
import json
from collections import Counter
from dataclasses import replace
from datetime import date
from random import Random

import pypdfium2
import pytest
from PIL import Image

from bench.evaluation.corpus.cases import Family, claim_of, plain
from bench.evaluation.corpus.facts import Truth, sheet, truth
from bench.evaluation.corpus.layout import draw
from bench.evaluation.corpus.making import HALVES, PLANS, SEED, Order, make, orders
from bench.evaluation.corpus.page import faces_for
from bench.evaluation.corpus.pictures import rendered
from bench.evaluation.manifest import Kind, Verdict

DEV, HELDOUT = HALVES["dev"], HALVES["heldout"]
ALL = [(half, family) for half in HALVES.values() for family in half.families]
FAMILIES = {family.name: family for _, family in ALL}


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
    dev, held = DEV, HELDOUT
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
    assert len(HELDOUT.layouts) >= 10
    assert len({locale.code[:5] for locale in HELDOUT.locales}) >= 12
    english = sum(locale.weight for locale in HELDOUT.locales if locale.code.startswith("en"))
    assert 0.55 <= english / sum(locale.weight for locale in HELDOUT.locales) <= 0.6
    for half in HALVES.values():
        names = [family.name for family in half.families]
        assert len(names) == len(set(names))
    full = orders("heldout", "full", SEED)
    kinds = {at: family.label for at, family in enumerate(HALVES["heldout"].families)}
    negatives = sum(each.lies + (kinds[each.family] is not Verdict.ACCEPT) for each in full)
    assert negatives >= 3_000
    used = Counter(each.family for each in full)
    assert all(used[at] for at, family in enumerate(HALVES["heldout"].families) if family.own_page)
    assert set(PLANS) == {"full", "small"}


def test_families_are_made_as_often_as_their_weight_says_and_on_paper_only_where_that_is_what_they_are() -> None:
    families = HELDOUT.families
    full = orders("heldout", "full", SEED)
    honest = Counter(each.family for each in full if families[each.family].label is Verdict.ACCEPT)
    (unit,) = {round(count / families[at].weight / 24) for at, count in honest.items()}
    assert unit == 1
    assert honest[0] > sum(honest.values()) / 3
    assert all(families[each.family].in_file for each in full if each.kind is Kind.PDF)
    assert all(families[each.family].on_paper for each in full if each.kind is not Kind.PDF)
    assert {each.family for each in full} >= {at for at, family in enumerate(families) if not family.in_file}
    assert [each.family for each in orders("dev", "small", SEED)][:3] == [0, 1, 2]


def alnum(text: str) -> str:
    return "".join(ch for ch in plain(html.unescape(text)).casefold().replace("&", "and") if ch.isalnum())


def counted(course: str) -> str:
    """``course`` with the number of its part as a digit."""
    words = {"one": "1", "two": "2", "i": "1", "ii": "2"}
    return alnum(" ".join(words.get(word.rstrip(".").casefold(), word) for word in course.split()))


def is_told_of_the_course(claimed: str, it: Truth) -> bool:
    """Whether a title differs in how its part is counted only, lacks its subtitle, or has what is true behind it."""
    rest = claimed.removeprefix(it.course).removeprefix(" - ").removeprefix(" (")
    rest = rest.removesuffix(")") if rest.count(")") > rest.count("(") else rest
    month = f"{it.locale.months[it.issued.month - 1]} {it.issued.year}"
    if it.course.partition(":")[0].rstrip() == claimed:
        return True
    true = (month, it.body, it.locale.wording.hours_of.format(h=it.hours))
    return counted(claimed) == counted(it.course) or rest in true


def is_the_same_body(claimed: str, printed: str) -> bool:
    """Whether a body is named as on the page, or with an article, a legal form or a town more or less."""
    forms = {"ltd": "limited", "inc": "incorporated"}
    one, two = (alnum(name.removeprefix("The ")) for name in (claimed, printed))
    spelt = {two.removesuffix(short) + long for short, long in forms.items() if two.endswith(short)}
    return one.startswith(two) or one in spelt or printed.startswith(claimed)


def somebody(half: str, seed: int, **changes: object) -> Truth:
    chance = Random(seed)
    it = truth(chance.choice(HALVES[half].locales), chance, "AB-2024-10027")
    return replace(it, **changes)  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("half", "family"),
    [(half.name, family) for half, family in ALL if not family.own_page],
    ids=lambda it: it if isinstance(it, str) else it.name,
)
def test_a_claim_differs_from_the_truth_exactly_where_its_label_says(half: str, family: Family) -> None:
    """An honest claim names the same person, day, hours and number; any other changes one thing at least."""
    for seed in range(40):
        it = somebody(half, seed)
        case = family.make(it, Random(seed))
        if case is None:
            continue
        honest, claim = claim_of(it), case.claim
        if family.label is Verdict.ACCEPT:
            assert (claim.issued, claim.hours) == (honest.issued, honest.hours)
            assert alnum(claim.course) == alnum(honest.course) or is_told_of_the_course(claim.course, it)
            assert claim.body
            assert is_the_same_body(claim.body, honest.body)
            label = alnum(it.locale.wording.number)
            assert alnum(claim.number.removesuffix(".0")).removeprefix(label).removeprefix("no").removeprefix(
                "nr"
            ).removeprefix("n") == alnum(honest.number).removeprefix("n")
        else:
            assert claim != honest or case.printed or case.completed or case.stamp


@pytest.mark.parametrize(
    ("family", "changes", "field"),
    [
        ("date_month_swap", {"issued": date(2024, 3, 4), "form": "{d} {month} {y}"}, "issued"),
        ("expiry_as_completion", {"expires": date(2027, 3, 4)}, "issued"),
        ("birth_as_completion", {"born": date(1979, 3, 4)}, "issued"),
        ("enrolment_as_completion", {"enrolled": date(2017, 3, 4)}, "issued"),
        ("date_month", {}, "issued"),
        ("date_decade", {}, "issued"),
        ("hours_of_a_module", {}, "hours"),
        ("points_as_hours", {"points": 5}, "hours"),
        ("hours_and_points", {"points": 5}, "hours"),
        ("approval_as_number", {"approval": "AP 5521"}, "number"),
        ("number_letter", {}, "number"),
        ("number_inserted", {}, "number"),
        ("course_level", {"course": "Trockene Nadelung, Teil 3"}, "course"),
        ("similar_body", {}, "body"),
        ("printing_as_completion", {"printed": date(2029, 5, 17)}, "issued"),
        ("weeks_off", {}, "issued"),
        ("three_months_off", {}, "issued"),
        ("issue_day_claimed", {"issued": date(2024, 3, 4), "awarded": date(2024, 3, 19)}, "issued"),
        ("expiry_later", {"expires": date(2027, 3, 4)}, "expires"),
        ("hours_padded", {}, "hours"),
        ("hours_threshold", {}, "hours"),
        ("hours_hundred_more", {}, "hours"),
        ("number_other", {}, "number"),
        ("number_reversed", {}, "number"),
        ("number_prefix", {"number": "HP2024-10027"}, "number"),
        ("course_other_technique", {}, "course"),
        ("body_renamed", {}, "body"),
        ("month_rounded", {}, "issued"),
        ("ten_days_off", {}, "issued"),
        ("hours_halved", {}, "hours"),
        ("hours_ten_more", {}, "hours"),
        ("hours_zero_added", {}, "hours"),
        ("number_in_sequence", {}, "number"),
        ("number_tail_other", {}, "number"),
        ("course_other_audience", {}, "course"),
        ("course_other_grade", {}, "course"),
        ("body_association", {}, "body"),
        ("expiry_half_year_later", {"expires": date(2027, 3, 4)}, "expires"),
        ("half_year_off", {}, "issued"),
        ("years_before", {}, "issued"),
        ("hours_doubled", {}, "hours"),
        ("hours_rounded_up", {}, "hours"),
        ("hours_of_two_modules", {}, "hours"),
        ("number_year", {"issued": date(2024, 5, 17)}, "number"),
        ("number_middle_lost", {}, "number"),
        ("course_other_limb", {"course": "Myofascial Needling of the Upper Limb"}, "course"),
        ("same_house", {}, "given"),
        ("namesake", {}, "family"),
        ("next_cohort", {}, "issued"),
        ("made_recent", {"issued": date(2020, 5, 17)}, "issued"),
        ("day_slipped", {}, "issued"),
        ("year_slipped", {}, "issued"),
        ("hours_slipped", {}, "hours"),
        ("hours_another_day", {}, "hours"),
        ("hours_for_the_board", {}, "hours"),
        ("number_pad_slip", {}, "number"),
        ("number_pair_turned", {}, "number"),
        ("number_digit_twice", {}, "number"),
        ("number_of_another", {}, "number"),
        ("course_next_part", {}, "course"),
        ("course_another_title", {}, "course"),
        ("another_provider", {}, "body"),
        ("expiry_stretched", {"expires": date(2027, 3, 4)}, "expires"),
        ("same_letter_same_family", {}, "given"),
        ("next_on_the_list", {}, "family"),
        ("entry_day_claimed", {}, "issued"),
        ("day_tens_slipped", {"issued": date(2024, 5, 17), "started": None}, "issued"),
        ("month_key_beside", {}, "issued"),
        ("year_digits_turned", {"issued": date(2021, 5, 17)}, "issued"),
        ("hours_tens_slipped", {}, "hours"),
        ("hours_tripled", {}, "hours"),
        ("hours_half_more", {"hours": 16}, "hours"),
        ("hours_half_hour_more", {}, "hours"),
        ("number_misread", {}, "number"),
        ("number_ends_swapped", {}, "number"),
        ("number_zero_more", {}, "number"),
        ("course_from_the_catalogue", {}, "course"),
        ("course_other_part", {}, "course"),
        ("course_both_parts", {}, "course"),
        ("course_for_teachers", {}, "course"),
        ("body_rival", {}, "body"),
        ("body_other_house", {}, "body"),
        ("expiry_end_of_the_year", {"expires": date(2027, 3, 4)}, "expires"),
        ("claim_cut_short", {}, "family"),
        ("relative", {}, "given"),
        ("midnight_elsewhere", {}, "issued"),
        ("monday_after", {}, "issued"),
        ("day_paid", {}, "issued"),
        ("week_beside", {}, "issued"),
        ("brought_in_date", {"issued": date(2020, 5, 17)}, "issued"),
        ("january_slip", {"issued": date(2024, 1, 17)}, "issued"),
        ("other_epoch", {"issued": date(2020, 5, 17)}, "issued"),
        ("hours_with_breaks", {}, "hours"),
        ("hours_of_45_minutes", {"hours": 24}, "hours"),
        ("hours_in_minutes", {}, "hours"),
        ("hours_of_the_year", {}, "hours"),
        ("number_wrong_digit_doubled", {"number": "DN-22417"}, "number"),
        ("number_digit_left_out", {}, "number"),
        ("number_of_the_register", {}, "number"),
        ("number_power_of_ten", {"number": "418207739125"}, "number"),
        ("course_upgraded", {}, "course"),
        ("course_region_added", {}, "course"),
        ("course_another_subject", {}, "course"),
        ("body_platform", {}, "body"),
        ("body_faculty", {}, "body"),
        ("body_neighbour", {}, "body"),
        ("expiry_month_longer", {"expires": date(2027, 3, 4)}, "expires"),
        ("number_swap", {}, "number"),
        ("number_cut", {}, "number"),
        ("hours_digit", {}, "hours"),
        ("body", {}, "body"),
    ],
)
def test_a_lie_changes_the_one_field_it_is_named_for(family: str, changes: dict[str, object], field: str) -> None:
    half = next(half.name for half, each in ALL if each.name == family)
    drawn = (somebody(half, seed, **changes) for seed in range(5, 60))
    made = ((it, FAMILIES[family].make(it, Random(5))) for it in drawn)
    it, case = next((it, case) for it, case in made if case is not None)
    honest = claim_of(it)
    assert replace(case.claim, **{field: getattr(honest, field)}) == honest
    assert case.claim != honest


def test_days_and_months_are_swapped_only_where_the_page_is_plain() -> None:
    it = somebody("dev", 5, issued=date(2024, 3, 4), form="{mm}/{dd}/{y}")
    assert FAMILIES["date_month_swap"].make(it, Random(1)) is None


def test_no_day_is_claimed_falsely_that_a_numeric_date_may_be_read_as() -> None:
    it = somebody("heldout", 5, issued=date(2024, 8, 3), form="{mm}/{dd}/{y}", printed=date(2024, 3, 8))
    assert FAMILIES["printing_as_completion"].make(it, Random(1)) is None
    for seed in range(500):
        for family in (
            "blended_away",
            "three_months_off",
            "white_outline",
            "month_rounded",
            "dashed_away",
            "next_cohort",
            "edited_online",
            "month_key_beside",
            "entry_day_claimed",
            "digits_patched",
            "digit_made_another",
            "day_paid",
            "week_beside",
            "spliced_pictures",
        ):
            case = FAMILIES[family].make(it, Random(seed))
            assert case is None or case.claim.issued != date(2024, 3, 8)


def test_a_page_that_says_when_it_was_issued_labels_the_last_day_of_the_course() -> None:
    changes = {"issued": date(2024, 5, 17), "started": None, "ranged": False, "form": "{d} {month} {y}"}
    it = somebody("heldout", 5, **changes, awarded=date(2024, 6, 3))
    say, facts = it.locale.wording, sheet(it).facts
    assert sheet(it).fact("date").label == say.last_day
    assert [fact.field for fact in facts if fact.label == say.awarded] == [""]
    several = replace(it, started=date(2024, 5, 15), ranged=True)
    assert sheet(several).fact("date").value == f"15{say.until}{it.locale.day(it.issued, it.form)}"
    assert sheet(several).fact("date").label == say.dates


def test_a_hidden_lie_is_in_the_text_and_not_the_claims_truth() -> None:
    data, _, (row, *_) = make(order("dev", "hidden_covered"))
    claim = row["claim"]
    assert isinstance(claim, dict)
    text = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range()
    said = (str(claim["family"]), str(claim["number"]), f"{claim['hours']:g}", claim["issued"][:4])
    assert all(part in text for part in said)


def test_every_held_out_place_is_set_in_every_layout_with_all_its_letters_and_says_all_it_must() -> None:
    """Sought in the text of the page, where a letter that the face lacks would be missing."""
    for at, locale in enumerate(HELDOUT.locales):
        for name, (setter, size) in HELDOUT.layouts.items():
            chance = Random(f"{locale.code}{name}")
            it = truth(locale, chance, "PD-118-2027")
            words = sheet(it)
            faces = faces_for(words.texts, HELDOUT.faces)
            assert faces, locale.code
            data, _ = draw(setter, size, faces[at % len(faces)], words, f"{at}")
            said = " ".join(pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range().split())
            wanted = (it.name, it.number, it.course, it.body, str(it.hours), it.locale.day(it.issued, it.form))
            missing = [word for word in wanted if word.casefold() not in said.replace("\ufffe", "-").casefold()]
            assert not missing, (locale.code, name, missing)


@pytest.mark.parametrize("layout", sorted(HELDOUT.layouts))
def test_a_word_across_the_page_is_seen_in_every_layout(layout: str) -> None:
    setter, size = HELDOUT.layouts[layout]
    it = truth(HELDOUT.locales[0], Random(3), "PD-118-2027")
    pages = [
        rendered(draw(setter, size, "normal", sheet(it, stamp=stamp), "seed")[0], 50).astype(int)
        for stamp in ("", "DUPLICATE")
    ]
    assert (abs(pages[0] - pages[1]).max(axis=2) > 25).mean() > 0.01


def test_rows_are_json_as_the_format_wants_it() -> None:
    _, _, rows = make(order("heldout", "exact", lies=4))
    assert len(rows) == 5
    for row in rows:
        assert {"id", "file", "kind", "label", "perturb", "claim"} <= json.loads(json.dumps(row)).keys()
    assert len({row["id"] for row in rows}) == 5
    assert {row["label"] for row in rows[1:]} <= {"review", "reject"}
