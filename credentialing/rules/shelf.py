"""The shelf of rule packs: reads the TOML files beside this module, refuses a damaged one, and finds the rule."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Final

from credentialing.model.claim import Profession
from credentialing.model.errors import Misconfigured
from credentialing.rules.canonical import sha256_of
from credentialing.rules.rule import (
    BoardRecord,
    Confidence,
    Guideline,
    Pack,
    Provisional,
    RecordKind,
    Registers,
    Requires,
    Rule,
    Source,
    Status,
    Unit,
)

MANIFEST: Final = "manifest.toml"
_AS_OF: Final = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


@cache
def shelf() -> tuple[Pack, ...]:
    """Every pack of ``packs/manifest.toml``, read once. Raises ``Misconfigured`` as ``read_pack`` does, and when a
    pack's content is not what the manifest says: no law changes here without a new version.
    """
    folder = files("credentialing.rules").joinpath("packs")
    manifest = tomllib.loads(folder.joinpath(MANIFEST).read_text(encoding="utf-8"))
    packs = []
    for name, entry in manifest.items():
        pack = read_pack(folder.joinpath(f"{name}.toml").read_text(encoding="utf-8"))
        check_entry(pack, name, entry)
        packs.append(pack)
    return tuple(packs)


def check_entry(pack: Pack, name: str, entry: Mapping[str, object]) -> None:
    """Raises ``Misconfigured`` unless ``pack`` is the one its line in the manifest names."""
    found = (pack.id, pack.version, pack.sha256)
    if found != (name, entry.get("version"), entry.get("sha256")):
        raise Misconfigured(
            f"Rule pack {name} is not the one in {MANIFEST}. If the change is meant, give it a new version and write "
            f'there: version = "{pack.version}", sha256 = "{pack.sha256}"'
        )


def read_pack(text: str) -> Pack:
    """A pack from its TOML. Raises ``Misconfigured`` naming the rule that is malformed, uncited or doubled."""
    try:
        data = tomllib.loads(text)
        sources = {name: _source(row) for name, row in data["sources"].items()}
        registers = {Profession(name): Registers(**_tuples(row)) for name, row in data["registers"].items()}
        head = {"id": data["id"], "version": data["version"], "review_by": data["review_by"]}
    except (KeyError, TypeError, ValueError) as problem:
        raise Misconfigured(f"A rule pack cannot be read: {problem!r}") from problem
    rules: dict[str, Rule] = {}
    raw = {row.get("id"): row for row in data.get("rules", [])}
    for row in data.get("rules", []):
        try:
            rule = _rule(row, raw, sources, registers)
        except (KeyError, TypeError, ValueError) as problem:
            raise Misconfigured(f"Rule {row.get('id')!r} of pack {head['id']} cannot be read: {problem!r}") from problem
        if rule.id in rules:
            raise Misconfigured(f"Rule {rule.id!r} stands twice in pack {head['id']}")
        rules[rule.id] = rule
    return Pack(**head, sha256=sha256_of(data), rules=tuple(rules.values()), registers=registers)


def pack_for(packs: Sequence[Pack], jurisdiction: str) -> Pack | None:
    """The pack of the country in which ``jurisdiction`` (ISO 3166, ``AU-VIC``) lies."""
    country = places(jurisdiction)[-1].lower()
    return next((pack for pack in packs if pack.id == country), None)


def find_rule(pack: Pack, profession: Profession, jurisdiction: str, today: date) -> Rule | None:
    """The rule in force on ``today``: of the most specific place that has one, the one that took effect last."""
    for place in places(jurisdiction):
        held = [
            rule
            for rule in pack.rules
            if rule.profession is profession
            and rule.jurisdiction == place
            and (rule.effective is None or rule.effective <= today)
        ]
        if held:
            return max(held, key=lambda rule: rule.effective or date.min)
    return None


def places(jurisdiction: str) -> tuple[str, ...]:
    """The place and what it lies in, most specific first: ``AU-VIC`` -> ``AU-VIC``, ``AU``."""
    whole = jurisdiction.strip().upper()
    country = whole.partition("-")[0]
    return (whole,) if whole == country else (whole, country)


def _rule(
    row: Mapping[str, Any],
    raw: Mapping[str, Mapping[str, Any]],
    sources: Mapping[str, Source],
    registers: Mapping[Profession, Registers],
) -> Rule:
    given = dict(row)
    base = raw[given.pop("extends")] if "extends" in given else {}
    requires = {**base.get("requires", {}), **given.pop("requires", {})}
    profession = Profession(given.pop("profession"))
    record = dict(given.pop("board_record", {}))
    provisional = given.pop("provisional", None)
    cited = tuple(sources[name] for name in (*given.pop("sources"), *base.get("sources", ())))
    if not cited:
        raise ValueError("a rule needs a source")
    own_registers = given.pop("registers", None)
    return Rule(
        profession=profession,
        status=Status(given.pop("status")),
        sources=cited,
        requires=_requires(requires),
        guideline=Guideline(**given.pop("guideline", base.get("guideline", {}))),
        board_record=BoardRecord(RecordKind(record.pop("kind", "none")), **record),
        provisional=Provisional(**provisional) if provisional else None,
        registers=Registers(**_tuples(own_registers)) if own_registers else registers.get(profession, Registers()),
        duties=(*base.get("duties", ()), *given.pop("duties", ())),
        **given,
    )


def _requires(row: Mapping[str, Any]) -> Requires:
    given = dict(row)
    exams = tuple(tuple(group) for group in given.pop("exams", ()))
    units = tuple(Unit(**unit) for unit in given.pop("units", ()))
    unconfirmed = frozenset(given.pop("unconfirmed", ()))
    unknown = unconfirmed - set(Requires.__dataclass_fields__)
    if unknown:
        raise ValueError(f"unconfirmed names no requirement: {sorted(unknown)}")
    return Requires(exams=exams, units=units, unconfirmed=unconfirmed, **_tuples(given))


def _source(row: Mapping[str, Any]) -> Source:
    given = dict(row)
    if not _AS_OF.fullmatch(given["as_of"]):
        raise ValueError(f"as_of {given['as_of']!r} is no ISO date, month or year")
    return Source(confidence=Confidence(given.pop("confidence")), **given)


def _tuples(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
