"""A badge goes into its picture and comes out of it; the picture stays what it was."""

import io
import json
import struct
import zlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from credentialing.badges.bake import KEYWORD, PNG_SIGNATURE, NotBaked, bake_png, bake_svg, extract, svg_badges
from credentialing.badges.image import baked_png, baked_svg, seal_png, seal_svg
from credentialing.badges.jwt import sign_jwt
from credentialing.badges.verify import verify
from credentialing.model.states import Mode
from tests.badges.badgework import BASE, FACTS, ISSUER, KEY, NOW, badge, world

TEXT = json.dumps(badge(), ensure_ascii=False)
PNG = seal_png(Mode.LIVE)
SVG = seal_svg(FACTS, BASE)


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def with_chunk(body: bytes, png: bytes = PNG) -> bytes:
    return png[:33] + chunk(b"iTXt", body) + png[33:]


def pixels(png: bytes) -> bytes:
    return Image.open(io.BytesIO(png)).convert("RGBA").tobytes()


@pytest.mark.parametrize("mode", list(Mode))
def test_the_shipped_pictures_are_pngs_with_transparent_corners(mode: Mode) -> None:
    image = Image.open(io.BytesIO(seal_png(mode))).convert("RGBA")
    assert image.size == (480, 480)
    assert image.getpixel((0, 0))[3] == 0  # type: ignore[index]
    assert seal_png(Mode.LIVE) != seal_png(Mode.TEST)


def test_a_baked_badge_verifies_out_of_its_picture() -> None:
    unsigned = {name: value for name, value in badge().items() if name != "proof"}
    for text, form in ((TEXT, "JSON"), (sign_jwt(unsigned, KEY), "VC-JWT")):
        png = verify(baked_png(FACTS, text), world(), NOW)
        svg = verify(baked_svg(FACTS, BASE, text).encode(), world(), NOW)
        pasted = verify(baked_svg(FACTS, BASE, text), world(), NOW)
        assert (png.is_valid, png.form) == (True, f"{form} in a PNG picture")
        assert (svg.is_valid, svg.form) == (pasted.is_valid, pasted.form) == (True, f"{form} in an SVG picture")


def test_baking_leaves_every_pixel_and_every_other_chunk_alone() -> None:
    baked = bake_png(PNG, TEXT)
    assert pixels(baked) == pixels(PNG)
    assert baked[:33] == PNG[:33]
    assert baked.endswith(PNG[33:])
    assert Image.open(io.BytesIO(baked)).text[KEYWORD.decode()] == TEXT  # type: ignore[attr-defined]


def test_baking_again_replaces_what_was_baked_before() -> None:
    assert bake_png(bake_png(PNG, "{}"), TEXT) == bake_png(PNG, TEXT)
    assert bake_svg(bake_svg(SVG, "{}"), TEXT) == bake_svg(SVG, TEXT)
    assert bake_svg(bake_svg(SVG, "a.b.c"), TEXT) == bake_svg(SVG, TEXT)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_whatever_a_name_contains_it_comes_out_as_it_went_in(name: str) -> None:
    text = json.dumps({"name": name}, ensure_ascii=False)
    assert json.loads(extract(bake_png(PNG, text))) == {"name": name}
    assert json.loads(extract(bake_svg(SVG, text).encode())) == {"name": name}


@pytest.mark.parametrize("name", ["]]>", "</openbadges:credential>", "<openbadges:credential>", "<![CDATA[", "&lt;"])
def test_a_name_that_looks_like_markup_is_only_a_name(name: str) -> None:
    text = json.dumps({"name": name})
    assert json.loads(extract(bake_svg(SVG, text).encode())) == {"name": name}


def test_the_credential_stands_directly_after_the_root_tag() -> None:
    tricky = '<?xml version="1.0"?><!-- x --><svg viewBox="0 0 1 1" data-x="a>b"><g/></svg>'
    baked = bake_svg(tricky, "a.b.c")
    assert 'data-x="a>b" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><openbadges:credential' in baked
    assert extract(baked.encode()) == "a.b.c"


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ('<openbadges:credential verify="a.b.c"/>', "a.b.c"),
        ("<openbadges:credential verify='a.b.c'></openbadges:credential>", "a.b.c"),
        ("<openbadges:credential>{&quot;a&quot;: 1}</openbadges:credential>", '{"a": 1}'),
        ('<openbadges:credential verify="x">\n<![CDATA[{"a": 1}]]>\n</openbadges:credential>', '{"a": 1}'),
    ],
)
def test_what_others_bake_into_svg_is_found(inner: str, text: str) -> None:
    assert extract(f"<svg>{inner}</svg>".encode()) == text


@pytest.mark.parametrize(
    ("inner", "found"),
    [
        ('<ob:credential xmlns:ob="https://purl.imsglobal.org/ob/v3p0" verify="a.b.c"/>', [("credential", "a.b.c")]),
        ('<credential xmlns="https://purl.imsglobal.org/ob/v3p0">[&quot;]</credential>', [("credential", '["]')]),
        ('<b:assertion xmlns:b="http://openbadges.org" verify="a?b&amp;c"></b:assertion>', [("assertion", "a?b&c")]),
        ('<x:credential xmlns:x="https://other.example" verify="a.b.c"/>', []),
        ('<credential verify="a.b.c"/>', []),
        ("<openbadges:credentials/><openbadges:credential", []),
        ("<credential>" * 100_000, []),
    ],
)
def test_a_badge_in_svg_is_known_by_its_namespace(inner: str, found: list[tuple[str, str]]) -> None:
    assert list(svg_badges(f"<svg>{inner}</svg>")) == found


def test_what_others_compress_in_png_is_found() -> None:
    assert extract(with_chunk(KEYWORD + b"\0\1\0en\0key\0" + zlib.compress(b"a.b.c"))) == "a.b.c"


@pytest.mark.parametrize(
    "picture",
    [
        PNG,
        SVG.encode(),
        b"",
        b"GIF89a",
        b"\xff\xfe",
        b"<html></html>",
        PNG[:100],
        PNG[:-12],
        PNG_SIGNATURE,
        PNG[:40] + b"\0" + PNG[41:],
        with_chunk(KEYWORD + b"\0\0\0\0\0a", bake_png(PNG, "a.b.c")),
        with_chunk(KEYWORD + b"\0\1\0\0\0not zlib"),
        with_chunk(KEYWORD + b"\0\1\0\0\0" + zlib.compress(b"x" * 2**21)),
        with_chunk(KEYWORD + b"\0\1\0\0\0" + zlib.compress(b"x" * 100)[:-5]),
        with_chunk(KEYWORD + b"\0\0\0\0\0\xff"),
        b"<svg><openbadges:credential/></svg>",
        b"<svg><openbadges:credential></svg>",
        bake_svg(bake_svg(SVG, "a.b.c").replace("openbadges:", "x:"), "a.b.c").replace("x:", "openbadges:").encode(),
        b" " * 100_000 + b"<svg></svg>",
    ],
)
def test_pictures_without_one_whole_badge_are_refused(picture: bytes) -> None:
    with pytest.raises(NotBaked):
        extract(picture)


@pytest.mark.parametrize("svg", ["", "<html></html>", "<svg/>", "<svg"])
def test_a_badge_is_not_baked_into_what_is_no_picture(svg: str) -> None:
    with pytest.raises(NotBaked):
        bake_svg(svg, "a.b.c")
    with pytest.raises(NotBaked):
        bake_png(svg.encode(), "a.b.c")


def test_the_seal_names_its_holder_safely_and_says_when_it_is_a_test() -> None:
    hostile = seal_svg(replace(FACTS, name="<script>x</script>", mode=Mode.TEST), BASE)
    assert "<script" not in hostile
    assert "TEST BADGE: Dry Needling (DN), &lt;script&gt;" in hostile
    assert "TEST" not in SVG
    assert f"{BASE}/badges/{FACTS.id}" in SVG
    assert ISSUER.base_url in SVG
