"""What a lie in a file is: a field is shown on the page, and another one is said."""

from dataclasses import dataclass
from enum import StrEnum


class Trick(StrEnum):
    """How a page shows one thing and its text layer says another."""

    INVISIBLE = "hidden_invisible"
    WHITE = "hidden_white"
    COVERED = "hidden_covered"
    OFF_PAGE = "hidden_off_page"
    TINY = "hidden_tiny"
    CLIPPED = "hidden_clipped"
    LAYER_OFF = "hidden_layer_off"
    PASTED = "pasted_picture"
    LYING_FONT = "lying_font"
    ANNOTATION = "annotation_over"
    PLAIN_UPDATE = "update_overlay"
    REWRITTEN = "update_rewritten"
    ALPHA_ZERO = "see_through"
    CLIP_MODE = "clipping_mode"
    NEAR_WHITE = "paper_coloured"
    BEHIND_PICTURE = "behind_picture"
    ACTUAL_TEXT = "actual_text"
    STRIP = "strip_of_paper"
    CROSSED_OUT = "crossed_out"
    BLANK_FONT = "blank_font"
    OFF_CROP = "beside_the_crop_box"
    OCR_LAYER = "lying_ocr_layer"
    FORM_FIELD = "form_field_over"
    RUBBER_STAMP = "rubber_stamp_over"
    NEW_CONTENTS = "update_contents"
    OUTSIDE_FORM = "outside_its_form"
    OUTLINE = "white_outline"
    WATERMARK = "watermark_over"
    SIGNATURE_LOOK = "signature_look_over"
    EDITOR_PATCH = "editor_patch"
    METADATA = "metadata_says"
    COMMENT = "comment_says"
    FLUID = "correction_fluid"
    SCISSORS = "cut_out_and_glued"
    BLOT = "blotted"
    BLENDED = "blended_away"
    MASKED = "masked_away"
    EMPTY_PATTERN = "empty_pattern"
    EXPANSION = "expansion_says"
    BOOKMARK = "bookmark_says"
    ATTACHED = "attachment_says"
    REDACTION = "redaction_over"
    LINK = "link_over"
    LABEL = "label_stuck_over"
    SCRAPED = "scraped_and_typed"
    WRITTEN_OVER = "written_over"
    DASHED = "dashed_away"
    TONE = "tone_on_tone"
    SHADED = "under_shading"
    OCR_ADDS = "ocr_layer_adds"
    XMP = "xmp_says"
    ALT_TEXT = "alt_text_says"
    HIDDEN_FIELD = "hidden_field_says"
    TAPE = "tape_over"
    MARKER = "marker_over"
    SHAPE = "shape_over"
    TWO_NOTES = "box_and_note_over"
    EDITED_ONLINE = "edited_online"
    PICTURE_STAMP = "picture_stamp_over"
    SCREENSHOT = "screenshot_over"
    UNDER_PICTURE = "words_under_picture"
    PHOTOCOPIED = "photocopied_patch"
    LABEL_BY_HAND = "label_by_hand"
    FLUID_AND_PEN = "fluid_and_pen"
    COFFEE = "coffee_stain"
    FOLD = "folded_over"
    GLARE = "glare_over"
    SMEARED = "smeared"
    DIGITS_PATCHED = "digits_patched"
    INK_NOTE = "white_ink_and_note"
    STRUCK_NOTE = "struck_out_and_noted"
    FORM_LAID_OVER = "form_laid_over"
    PAINTED_SCAN = "painted_on_a_scan"
    WORD_EXPORT = "exported_again"
    PEN_DIGIT = "digit_made_another"
    CORRECTION_TAPE = "correction_tape"
    BLACK_PEN = "blacked_and_written_above"
    THUMB = "thumb_over"
    STICKY = "sticky_note_over"
    BLACKENED = "blackened_out"
    CUT_AWAY = "lower_part_missing"
    THUMBNAIL = "thumbnail_only"
    ADDED_PAGE = "page_added"
    SMUDGED = "smudged_and_typed"
    SIGN_SERVICE = "signing_service"
    HIGHLIGHT_NOTE = "highlight_and_note"
    SPLICED = "spliced_pictures"
    PEN_ADDED = "digit_added_by_pen"
    STAPLED = "slip_stapled_over"
    RUBBED = "rubbed_out_and_written"
    BLURRED = "out_of_focus"
    CARD = "card_over"
    HIGHLIGHTED = "copied_highlighter"
    STREAK = "streak_not_printed"


@dataclass(frozen=True, slots=True)
class Forgery:
    """``field`` truly is ``shown``; the forger claims ``said``. ``as_picture``: what is shown is no text any more."""

    trick: Trick
    field: str
    shown: str
    said: str
    as_picture: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Where a field was set: the text and its left end on the base line, in points."""

    text: str
    x: float
    y: float
    size: float
    width: float


def said_of(run: Run, forgery: Forgery) -> str:
    """The line with the forger's value in place of the true one, which stands last in it."""
    before, found, after = run.text.rpartition(forgery.shown)
    assert found, f"{forgery.shown!r} does not stand in {run.text!r}"
    return before + forgery.said + after
