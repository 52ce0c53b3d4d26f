"""The picture of a badge: one seal, as SVG and as PNG, with the credential baked into either."""

from importlib.resources import files
from typing import Final

from credentialing.badges.addresses import addresses
from credentialing.badges.bake import bake_png, bake_svg
from credentialing.badges.rendering import render
from credentialing.badges.wording import LONG_NAME
from credentialing.model.badge import BadgeFacts
from credentialing.model.states import Mode

SEAL_COLOURS: Final = {
    Mode.LIVE: {"dark": "#0a3a44", "light": "#0e6372"},
    Mode.TEST: {"dark": "#55585e", "light": "#83878e"},
}
# drawn by docs/draw_seal.py, whose output is committed
_PNG: Final = {
    mode: files("credentialing.badges").joinpath("images", name).read_bytes()
    for mode, name in ((Mode.LIVE, "dn.png"), (Mode.TEST, "dn-test.png"))
}


def seal_svg(facts: BadgeFacts, base_url: str) -> str:
    """The seal as an SVG of its own, with the holder's name as its title; plainly a test in test mode."""
    is_test = facts.mode is Mode.TEST
    title = f"{'TEST BADGE: ' if is_test else ''}{LONG_NAME}, {facts.name}"
    description = f"Check it at {addresses(facts, base_url).page}"
    return render("seal.svg", title=title, description=description, is_test=is_test, **SEAL_COLOURS[facts.mode])


def seal_png(mode: Mode) -> bytes:
    """The seal as a PNG of 480 x 480 pixels; the same for every badge of a mode."""
    return _PNG[mode]


def baked_svg(facts: BadgeFacts, base_url: str, credential: str) -> str:
    """The bytes of ``/badges/{id}.svg``: the seal with ``credential`` (signed JSON, or a JWT) inside."""
    return bake_svg(seal_svg(facts, base_url), credential)


def baked_png(facts: BadgeFacts, credential: str) -> bytes:
    """The bytes of ``/badges/{id}.png``: the seal with ``credential`` (signed JSON, or a JWT) inside."""
    return bake_png(seal_png(facts.mode), credential)
