"""Every lie in a file is the lie it is named for: what the page shows and what the file says, seen and read."""

from dataclasses import replace
from io import BytesIO
from random import Random
from typing import Final

import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image

from bench.evaluation.corpus import dev
from bench.evaluation.corpus.cases import Case, claim_of
from bench.evaluation.corpus.facts import truth
from bench.evaluation.corpus.making import HALVES, _drawn
from bench.evaluation.corpus.tricks import Forgery, Trick

HELDOUT: Final = replace(HALVES["heldout"], faces=("normal",))
FORMER: Final = replace(HALVES["dev"], faces=("courier",), locales=dev.spent.LOCALES)
FAMILIES: Final = {family.name: (half, family) for half in (HELDOUT, FORMER) for family in half.families}
UNSEEN: Final = (
    Trick.ALPHA_ZERO,
    Trick.CLIP_MODE,
    Trick.NEAR_WHITE,
    Trick.BEHIND_PICTURE,
    Trick.BLANK_FONT,
    Trick.OFF_CROP,
    Trick.ACTUAL_TEXT,
    Trick.OCR_LAYER,
)
UNSEEN_LATER: Final = (Trick.OUTSIDE_FORM, Trick.OUTLINE)
UNSEEN_LAST: Final = (Trick.BLENDED, Trick.MASKED, Trick.EMPTY_PATTERN)
UNSEEN_FIFTH: Final = (Trick.DASHED, Trick.TONE, Trick.SHADED, Trick.OCR_ADDS)
UNSEEN_SIXTH: Final = (Trick.UNDER_PICTURE,)
BESIDE_THE_TEXT: Final = (
    Trick.METADATA, Trick.COMMENT, Trick.BOOKMARK, Trick.ATTACHED, Trick.EXPANSION,
    Trick.XMP, Trick.ALT_TEXT, Trick.HIDDEN_FIELD,
)  # fmt: skip
WORN: Final = (
    Trick.COFFEE, Trick.FOLD, Trick.GLARE, Trick.SMEARED, Trick.THUMB, Trick.STICKY, Trick.BLACKENED,
    Trick.CARD, Trick.HIGHLIGHTED, Trick.STREAK,
)  # fmt: skip
# Pages that are a picture, whole or below a text box: their text, if there is any, says the lie only.
AS_PICTURES: Final = (Trick.PAINTED_SCAN, Trick.WORD_EXPORT, Trick.SPLICED)
LEFT_OUT: Final = (Trick.CUT_AWAY, Trick.THUMBNAIL, Trick.BLURRED)
ONE_DIGIT: Final = (Trick.PEN_DIGIT, Trick.PEN_ADDED)
LAID_OVER: Final = (
    Trick.FORM_FIELD, Trick.RUBBER_STAMP, Trick.STRIP, Trick.CROSSED_OUT,
    Trick.WATERMARK, Trick.SIGNATURE_LOOK, Trick.EDITOR_PATCH, Trick.FLUID, Trick.SCISSORS,
    Trick.REDACTION, Trick.LINK, Trick.LABEL, Trick.SCRAPED, Trick.WRITTEN_OVER,
    Trick.TAPE, Trick.MARKER, Trick.SHAPE,
    Trick.TWO_NOTES, Trick.EDITED_ONLINE, Trick.PICTURE_STAMP, Trick.SCREENSHOT,
    Trick.PHOTOCOPIED, Trick.LABEL_BY_HAND, Trick.FLUID_AND_PEN,
    Trick.DIGITS_PATCHED, Trick.INK_NOTE, Trick.STRUCK_NOTE, Trick.FORM_LAID_OVER,
    Trick.CORRECTION_TAPE, Trick.BLACK_PEN,
    Trick.SMUDGED, Trick.SIGN_SERVICE, Trick.HIGHLIGHT_NOTE, Trick.STAPLED, Trick.RUBBED,
)  # fmt: skip


def forged(trick: Trick, layout: str = "", field: str = "name") -> tuple[bytes, bytes, Forgery]:
    """(the honest file, the forged one, the forgery) of somebody whose name, or another ``field``, was changed."""
    half, family = FAMILIES[trick.value]
    layout = layout or {"dev": "leaders", "heldout": "penned"}[half.name]
    for seed in range(200):
        chance = Random(seed)
        case = family.make(truth(half.locales[0], chance, "PD-118-2027"), chance)
        if case is None or case.forgery is None or case.forgery.field != field:
            continue
        honest, data = (
            _drawn(half, layout, each, "seed", Random(1)) for each in (replace(case, forgery=None), as_text(case))
        )
        if honest is not None and data is not None:
            return honest, data, case.forgery
    raise AssertionError(f"nobody fits {trick}")


def as_text(case: Case) -> Case:
    assert case.forgery is not None
    return replace(case, forgery=replace(case.forgery, as_picture=False))


def text(data: bytes) -> str:
    return str(pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range())


def seen(data: bytes) -> Image.Image:
    """The page with its annotations and the fields of its form, as a reader of PDFs shows it."""
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    picture: Image.Image = document[0].render(scale=120 / 72).to_pil()
    return picture


def changed(one: bytes, two: bytes) -> int:
    """How many patches of the pages differ plainly; what a picture of a page loses at its edges does not count."""
    pages = [seen(data).convert("L").reduce(4) for data in (one, two)]
    assert pages[0].size == pages[1].size
    pictures = [np.asarray(page, dtype=int) for page in pages]
    return int(np.count_nonzero(np.abs(pictures[0] - pictures[1]) > 45))


@pytest.mark.parametrize(
    ("trick", "layout"),
    [
        *((trick, layout) for trick in UNSEEN for layout in ("leaders", "award", "sidebar")),
        *((trick, layout) for trick in UNSEEN_LATER for layout in ("numbered", "plaque", "folded")),
        *((trick, layout) for trick in UNSEEN_LAST for layout in ("ministry", "spine", "slip")),
        *((trick, layout) for trick in UNSEEN_FIFTH for layout in ("corners", "postcard", "gutter")),
        *((trick, layout) for trick in UNSEEN_SIXTH for layout in ("bordered", "panel", "formfields")),
    ],
)
def test_the_page_shows_the_truth_and_the_file_says_the_lie(trick: Trick, layout: str) -> None:
    honest, data, forgery = forged(trick, layout)
    assert changed(honest, data) < 5
    assert forgery.said in text(data)
    assert forgery.said not in text(honest)


@pytest.mark.parametrize("trick", LAID_OVER)
def test_the_page_shows_the_lie_and_its_text_still_says_the_truth(trick: Trick) -> None:
    honest, data, forgery = forged(trick)
    assert changed(honest, data) > 15
    assert forgery.shown in text(data)


@pytest.mark.parametrize("trick", AS_PICTURES)
def test_a_page_made_a_picture_shows_the_lie_and_has_no_text_of_the_truth(trick: Trick) -> None:
    honest, data, forgery = forged(trick)
    assert changed(honest, data) > 15
    assert forgery.shown not in text(data)
    assert (forgery.said in text(data)) == (trick is Trick.WORD_EXPORT)


@pytest.mark.parametrize("field", ["date", "hours", "number"])
def test_a_pen_changes_one_digit_and_the_printed_one_is_still_there(field: str) -> None:
    honest, data, forgery = forged(Trick.PEN_DIGIT, field=field)
    assert sum(one != two for one, two in zip(forgery.shown, forgery.said, strict=True)) == 1
    assert 0 < changed(honest, data) < 40
    assert forgery.shown in text(data)


@pytest.mark.parametrize("field", ["hours", "number"])
def test_a_pen_adds_one_digit_behind_the_printed_ones(field: str) -> None:
    honest, data, forgery = forged(Trick.PEN_ADDED, field=field)
    assert forgery.said[:-1] == forgery.shown
    assert forgery.said[-1].isdigit()
    assert 0 < changed(honest, data) < 40
    assert forgery.shown in text(data)


def test_a_page_behind_the_certificate_says_the_lie_and_the_certificate_the_truth() -> None:
    honest, data, forgery = forged(Trick.ADDED_PAGE)
    assert changed(honest, data) < 5
    assert (forgery.shown in text(data), forgery.said in text(data)) == (True, False)
    assert forgery.said in pypdfium2.PdfDocument(data)[1].get_textpage().get_text_range()


def test_what_is_out_of_focus_has_no_edge_left_where_the_value_stands() -> None:
    honest, data, forgery = forged(Trick.BLURRED, field="number")
    where = words_box(honest, forgery.shown)
    assert edges(honest, where) > 20 * edges(data, where)


def test_what_is_cut_off_is_off_the_page_and_most_of_the_page_is_not() -> None:
    honest, data, forgery = forged(Trick.CUT_AWAY, layout="moodle", field="number")
    highs = [pypdfium2.PdfDocument(each)[0].get_height() for each in (honest, data)]
    assert 0.4 * highs[0] < highs[1] < highs[0]
    page = pypdfium2.PdfDocument(data)[0]
    assert forgery.shown not in page.get_textpage().get_text_bounded()


def test_a_thumbnail_has_too_few_pixels_for_letters() -> None:
    _, data, _ = forged(Trick.THUMBNAIL, field="number")
    assert text(data) == ""
    (picture,) = pypdfium2.PdfDocument(data)[0].get_objects()
    assert max(picture.get_px_size()) < 250


def test_an_update_gives_the_page_another_content_and_leaves_the_first_in_the_file() -> None:
    honest, data, forgery = forged(Trick.NEW_CONTENTS)
    assert data.startswith(honest.rstrip(b"\n"))
    assert changed(honest, data) > 15
    assert (forgery.said in text(data), forgery.shown in text(data)) == (True, False)


@pytest.mark.parametrize("trick", BESIDE_THE_TEXT)
def test_what_is_beside_the_page_says_the_lie_and_page_and_text_the_truth(trick: Trick) -> None:
    honest, data, forgery = forged(trick)
    assert changed(honest, data) < 5
    assert forgery.shown in text(data)
    assert forgery.said not in text(data)
    with pikepdf.open(BytesIO(data)) as document:
        notes = [note.get("/Contents", note.get("/V")) for note in document.pages[0].get("/Annots", [])]
        exchanged = document.open_metadata().get("dc:description", "")
        attached = [spec.get_file().read_bytes().decode() for spec in document.attachments.values()]
        contents = document.pages[0].Contents.read_bytes()
        with document.open_outline() as outline:
            marks = [item.title for item in outline.root]
        beside = f"{document.docinfo.get('/Title')}{notes}{attached}{marks}{exchanged}"
    assert forgery.said in beside or forgery.said.encode("utf-16-be").hex().encode() in contents


def test_spilt_ink_hides_a_value_that_the_text_still_says() -> None:
    half, family = FAMILIES["blotted"]
    case = family.make(truth(half.locales[0], Random(2), "PD-118-2027"), Random(2))
    assert case is not None
    assert case.forgery is not None
    honest, data = (_drawn(half, "numbered", each, "seed", Random(1)) for each in (replace(case, forgery=None), case))
    assert honest is not None
    assert data is not None
    assert changed(honest, data) > 15
    assert case.forgery.shown in text(data)


@pytest.mark.parametrize("trick", WORN)
@pytest.mark.parametrize("field", ["date", "number"])
def test_what_lies_over_a_worn_value_leaves_nothing_of_it_to_be_read(trick: Trick, field: str) -> None:
    """No edge of a letter is left where the value stands, and the claim is the truth."""
    half, family = FAMILIES[trick.value]
    drawn = (truth(half.locales[0], Random(seed), "DN-24117") for seed in range(200))
    made = ((it, family.make(it, Random(at))) for at, it in enumerate(drawn))
    it, case = next((it, case) for it, case in made if case and case.forgery and case.forgery.field == field)
    assert case.claim == claim_of(it)
    assert case.forgery is not None
    layout = {"dev": "formfields", "heldout": "penned"}[half.name]
    honest, data = (_drawn(half, layout, each, "seed", Random(1)) for each in (replace(case, forgery=None), case))
    assert honest is not None
    assert data is not None
    assert case.forgery.shown in text(data)
    where = words_box(honest, case.forgery.shown)
    assert edges(honest, where) > 20 * edges(data, where)


def words_box(data: bytes, words: str) -> tuple[int, int, int, int]:
    """Where ``words`` stand on the picture of the page: left, top, right, bottom."""
    page = pypdfium2.PdfDocument(data)[0]
    found = page.get_textpage()
    start = found.get_text_range().index(words)
    boxes = [found.get_charbox(at) for at in range(start, start + len(words)) if words[at - start] != " "]
    scale, high = 120 / 72, page.get_height()
    edges_of = (min(box[0] for box in boxes), high - max(box[3] for box in boxes),
                max(box[2] for box in boxes), high - min(box[1] for box in boxes))  # fmt: skip
    left, top, right, bottom = (round(edge * scale) for edge in edges_of)
    return left, top, right, bottom


def edges(data: bytes, where: tuple[int, int, int, int]) -> int:
    """How many neighbours across differ as letters and paper do."""
    patch = np.asarray(seen(data).convert("L").crop(where), dtype=int)
    return int(np.count_nonzero(np.abs(np.diff(patch, axis=1)) > 40))


def test_every_lie_of_the_held_out_half_is_looked_at_here() -> None:
    tricks = {trick.value for trick in Trick}
    looked_at = {trick.value for trick in (*LAID_OVER, *AS_PICTURES, *WORN, *LEFT_OUT, *ONE_DIGIT, Trick.ADDED_PAGE)}
    assert {family.name for family in HELDOUT.families} & tricks <= looked_at
