"""Honest claims: what exports, links and lists make of a certificate's words, and what merges and platforms print."""

from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import EXACT, Case, Family, claimed
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.manifest import Verdict


def language(it: Truth) -> str:
    """The language of the place, in two letters."""
    return it.locale.code[:2]


def _accent_for_apostrophe(it: Truth, chance: Random) -> Case | None:
    """An accent of its own, or a backtick, typed for an apostrophe in the name."""
    mark = chance.choice("`´")
    return claimed(it, family=it.family.replace("'", mark)) if "'" in it.family else None


def _entities(it: Truth, _: Random) -> Case | None:
    """Exported out of a page on the web: signs still written as such pages write them."""
    row = {"family": it.family, "course": it.course, "body": it.body}
    written = {field: text.replace("&", "&amp;").replace("'", "&#039;") for field, text in row.items()}
    return claimed(it, **written) if written != row else None


def _decimal(it: Truth, _: Random) -> Case | None:
    """Taken for a number by a program, and written out with a decimal place."""
    return claimed(it, number=f"{it.number}.0") if it.number.isdecimal() else None


def _mark_dropped(it: Truth, _: Random) -> Case | None:
    """The body without the sign of its trade mark."""
    bare = it.body.replace("®", "").replace("™", "")
    return claimed(it, body=bare) if bare != it.body else None


def _brand_only(it: Truth, _: Random) -> Case | None:
    """The name a body trades under, without the company that stands behind it on the page."""
    brand, found, _rest = it.body.partition(" (")
    return claimed(it, body=brand) if found else None


def _without_subtitle(it: Truth, _: Random) -> Case | None:
    """The title up to its colon."""
    head, found, _rest = it.course.partition(":")
    return claimed(it, course=head.rstrip()) if found else None


def _course_with_body(it: Truth, chance: Random) -> Case:
    """The title as a list of several bodies' courses has it: with the body behind."""
    return claimed(it, course=f"{it.course} - {it.body}" if chance.random() < 0.5 else f"{it.course} ({it.body})")


def _quotes(it: Truth, _: Random) -> Case:
    """A row of a text file read without taking the quotation marks off."""
    row = {"given": it.given, "family": it.family, "number": it.number, "course": it.course, "body": it.body}
    return claimed(it, **{field: f'"{text}"' if text else "" for field, text in row.items()})


def _link(it: Truth, _: Random) -> Case | None:
    """A form filled in by a link, whose spaces are still pluses."""
    if language(it) != "en":
        return None
    row = {"given": it.given, "family": it.family, "course": it.course, "body": it.body}
    return claimed(it, **{field: text.replace(" ", "+") for field, text in row.items()})


def _particle_behind(it: Truth, chance: Random) -> Case | None:
    """The family name as Dutch registers sort it: what stands before it is put behind it."""
    names = it.family.split(" ")
    head = [name for name in names[:-1] if name.islower()]
    if language(it) != "nl" or not head or len(head) != len(names) - 1:
        return None
    return claimed(it, family=f"{names[-1]}{chance.choice((', ', ' '))}{' '.join(head)}")


def _time_of_day(it: Truth, chance: Random) -> Case | None:
    """On the page: a platform says at what time the course was completed, too."""
    if it.ranged or it.expires or it.awarded or it.printed or it.started or it.born:
        return None
    hour, minute = chance.randint(8, 19), chance.randint(0, 59)
    is_american = it.locale.code[:5] in ("en-US", "en-CA")
    time = f"{(hour - 1) % 12 + 1}:{minute:02} {'AM' if hour < 12 else 'PM'}" if is_american else f"{hour}:{minute:02}"
    return claimed(replace(it, form=f"{it.form}, {time}"))


def _empty_middle(it: Truth, _: Random) -> Case | None:
    """On the page: a merge has set the spaces about a middle name that there is not."""
    return replace(claimed(it), printed=f"{it.given}  {it.family}") if it.given else None


def _empty_letters(it: Truth, _: Random) -> Case:
    """On the page: a merge has set the comma before letters that there are not."""
    return replace(claimed(it), printed=f"{it.name},")


def _student_number(it: Truth, chance: Random) -> Case:
    """On the page: a system of records sets its own number for the person behind the name."""
    return replace(claimed(it), printed=f"{it.name} ({chance.randrange(10_000, 99_999)})")


FAMILIES: Final = (
    replace(EXACT, weight=14),
    Family("accent_for_apostrophe", Verdict.ACCEPT, _accent_for_apostrophe),
    Family("exported_entities", Verdict.ACCEPT, _entities),
    Family("number_as_decimal", Verdict.ACCEPT, _decimal),
    Family("body_mark_dropped", Verdict.ACCEPT, _mark_dropped, weight=2),
    Family("body_brand_only", Verdict.ACCEPT, _brand_only, weight=2),
    Family("course_without_subtitle", Verdict.ACCEPT, _without_subtitle, weight=2),
    Family("course_with_body", Verdict.ACCEPT, _course_with_body, weight=2),
    Family("row_with_quotes", Verdict.ACCEPT, _quotes),
    Family("filled_by_a_link", Verdict.ACCEPT, _link),
    Family("particle_behind", Verdict.ACCEPT, _particle_behind),
    Family("set_time_of_day", Verdict.ACCEPT, _time_of_day, weight=2),
    Family("set_empty_middle", Verdict.ACCEPT, _empty_middle, weight=2),
    Family("set_empty_letters", Verdict.ACCEPT, _empty_letters),
    Family("set_student_number", Verdict.ACCEPT, _student_number, weight=2),
)
