"""Claims for a person: a name that is not quite the printed one, a page that does not say or show all."""

from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, Maker, claimed, far
from bench.evaluation.corpus.dev.spent_seventh.honest import language
from bench.evaluation.corpus.dev.spent_seventh.said import NICKNAMES, TAGS, UNISSUED
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.corpus.tricks import Forgery, Trick
from bench.evaluation.manifest import Verdict

# Layouts that have a label for each value, and no sentence that would say it in another way.
LABELLED: Final = (
    "typed", "swirls", "moodle", "banded", "outlined", "ribboned", "halfsheet", "filledin", "ticketed", "members",
    "portal",
)  # fmt: skip
_LEAST_KEPT: Final = 4  # letters of a family name that a field cut short


def _nickname_on_the_page(it: Truth, _: Random) -> Case | None:
    """The page has what everybody calls somebody, the claim the name in the passport."""
    if it.given not in NICKNAMES:
        return None
    return replace(claimed(it), printed=f"{NICKNAMES[it.given]} {it.family}")


def _cut_short(it: Truth, chance: Random) -> Case | None:
    """The field of the office's program is too short for the family name."""
    most = len(it.family) - 2
    if not it.given or most < _LEAST_KEPT + 1:
        return None
    kept = it.family[: chance.randint(max(_LEAST_KEPT, most - 3), most)]
    return claimed(it, family=kept) if kept[-1].isalpha() and not it.family[len(kept)].isspace() else None


def _second_surname_added(it: Truth, chance: Random) -> Case | None:
    """The claim has the mother's surname too, which the page has not."""
    other = chance.choice(it.locale.family).split(" ")[0]
    if language(it) not in ("es", "pt") or " " in it.family or not far(other, it.family):
        return None
    return claimed(it, family=f"{it.family} {other}")


def _told(it: Truth, *, form: str | None = None, **changes: str) -> Case:
    """The page with other words, and no further day on it where the day itself is not said."""
    say = replace(it.locale.wording, **changes)  # type: ignore[arg-type]  # fields of text
    told = replace(it, locale=replace(it.locale, wording=say), points=None)
    if form is not None:
        told = replace(
            told, form=form, expires=None, started=None, ranged=False, awarded=None, printed=None, born=None
        )  # fmt: skip
    return replace(claimed(told), layouts=LABELLED)


def _no_number(it: Truth, _: Random) -> Case:
    """A certificate without a number, as many bodies give them; the claim has one."""
    return replace(_told(it, number_value=""), truth=replace(_told(it, number_value="").truth, approval=""))


def _no_hours(it: Truth, _: Random) -> Case:
    return _told(it, hours_value="")


def _no_day(it: Truth, _: Random) -> Case:
    return _told(it, form="")


def _tag_left(it: Truth, chance: Random) -> Case:
    """A platform has not filled in one value: what stands there is the template's."""
    field = chance.choice(("number", "hours", "date"))
    tag = chance.choice(TAGS[field]).replace("{", "{{").replace("}", "}}")
    if field == "date":
        return _told(it, form=tag)
    return _told(it, **{f"{field}_value": tag})


def _nobody_named(it: Truth, chance: Random) -> Case:
    """Nor the name."""
    return replace(claimed(it), printed=chance.choice(TAGS["name"]), layouts=LABELLED)


def _preview(it: Truth, chance: Random) -> Case | None:
    """Printed out of the preview of a template."""
    layouts = tuple(layout for layout in LABELLED if layout != "portal")  # whose boxes would hide a part of it
    said = UNISSUED.get(language(it))
    return replace(claimed(it), stamp=chance.choice(said), layouts=layouts) if said else None


def _unread(trick: Trick, fields: tuple[str, ...]) -> Maker:
    """A value that nobody can read; the claim is true of the rest."""

    def make(it: Truth, chance: Random) -> Case | None:
        field = chance.choice(fields)
        values = {
            "name": it.name, "date": it.locale.day(it.issued, it.form), "hours": str(it.hours), "number": it.number,
        }  # fmt: skip
        shown = values[field]
        # Marks that no value has: from the first on which the two differ, the value is covered.
        forgery = Forgery(trick, field, shown, "?" * len(shown))
        return replace(claimed(replace(it, ranged=False, started=None)), forgery=forgery, layouts=LABELLED)

    return make


_SMALL: Final = ("number", "date", "hours")
_ANY: Final = ("name", "name", *_SMALL)


def _covered(trick: Trick, fields: tuple[str, ...]) -> Family:
    return Family(trick.value, Verdict.REVIEW, _unread(trick, fields), own_page=True, in_file=False)


FAMILIES: Final = (
    Family("nickname_on_the_page", Verdict.REVIEW, _nickname_on_the_page, own_page=True, weight=2),
    Family("claim_cut_short", Verdict.REVIEW, _cut_short, weight=3),
    Family("second_surname_added", Verdict.REVIEW, _second_surname_added, weight=2),
    Family("no_number_on_the_page", Verdict.REVIEW, _no_number, own_page=True, weight=2),
    Family("no_hours_on_the_page", Verdict.REVIEW, _no_hours, own_page=True, weight=2),
    Family("no_day_on_the_page", Verdict.REVIEW, _no_day, own_page=True),
    Family("template_tag_left", Verdict.REVIEW, _tag_left, own_page=True, weight=2),
    Family("nobody_named", Verdict.REVIEW, _nobody_named, own_page=True),
    Family("preview_across", Verdict.REVIEW, _preview, own_page=True),
    Family(
        Trick.THUMBNAIL.value, Verdict.REVIEW, _unread(Trick.THUMBNAIL, _SMALL), on_paper=False, own_page=True
    ),
    _covered(Trick.THUMB, _SMALL),
    _covered(Trick.STICKY, _ANY),
    _covered(Trick.BLACKENED, _ANY),
    _covered(Trick.CUT_AWAY, _SMALL),
)  # fmt: skip
