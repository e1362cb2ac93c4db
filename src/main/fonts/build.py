#!/usr/bin/env python3
"""Rebuilds the atlas's type, ../resources/org/mekongatlas/paint/fonts, from packages anyone can install by name:
Debian's fonts-noto-core and fonts-noto-cjk, and fontTools from PyPI.

Usage: src/main/fonts/build.py [WORK_DIR]    (needs apt-get, dpkg and fontTools; a minute)

Regular and bold are one family that speaks all languages of the region: Noto Sans with Noto Sans Myanmar, Thai, Lao,
Khmer, with Devanagari and Arabic for titles of sources, and of Noto Sans CJK SC the 6,763 characters of GB 2312 with
all that the data names, so that neither Java2D nor JavaFX ever has to look for another font. Italics, for water, stay Latin. A font made of others must not bear
their name: it is called Atlas Sans. Under the SIL Open Font License like its parts.
"""
import pathlib
import subprocess
import sys
import tempfile

from fontTools import merge, subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
OUT = HERE.parent / "resources/org/mekongatlas/paint/fonts"
FAMILY = "Atlas Sans"
FEATURES = [*subset.Options._layout_features_default, "tnum"]

LATIN = [(0x20, 0x4FF), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x20CF), (0x2100, 0x22FF),
         (0x25A0, 0x25FF), (0xFB00, 0xFB06), (0xFFFD, 0xFFFD)]
SCRIPTS = {
    "Myanmar": [(0x1000, 0x109F), (0xAA60, 0xAA7F), (0xA9E0, 0xA9FF)],
    "Thai": [(0xE00, 0xE7F)],
    "Lao": [(0xE80, 0xEFF)],
    "Khmer": [(0x1780, 0x17FF), (0x19E0, 0x19FF)],
    "Devanagari": [(0x900, 0x97F), (0xA8E0, 0xA8FF)],
    "Arabic": [(0x600, 0x6FF)],
}
MATHEMATICS = [(0x2190, 0x2199), (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2265)]  # only there in regular
SIMPLIFIED_CHINESE = 2  # of the collection's faces
KANA_AND_PUNCTUATION = [(0x3000, 0x303F), (0x3040, 0x30FF), (0xFF01, 0xFF5E)]


def characters(ranges):
    return {code for first, last in ranges for code in range(first, last + 1)}


def chinese():
    """Both levels of GB 2312, and what stands in the data."""
    common = {bytes([row, cell]).decode("gb2312", "ignore") for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF)}
    files = [*ROOT.glob("data/*.csv"), *ROOT.glob("data/basemap/*.json")]
    named = {char for file in files for char in file.read_text("utf-8") if "\u4e00" <= char <= "\u9fff"}
    return {ord(char) for char in common | named if char} | characters(KANA_AND_PUNCTUATION)


def cut(font, codes, features):
    options = subset.Options(layout_features=features, hinting=False, glyph_names=False, notdef_outline=True,
                             name_IDs=[0, 13, 14], drop_tables=["DSIG", "BASE", "VORG", "vhea", "vmtx", "gasp", "MATH"])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    return font


def with_quadratic_outlines(font):
    """Cubic outlines of CFF become those of TrueType, off by no more than a thousandth of the size."""
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, outlines
    del font["CFF "]
    glyf.compile(font)
    head = newTable("maxp")
    head.tableVersion, head.numGlyphs = 0x00010000, len(order)
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours",
                  "maxCompositePoints", "maxCompositeContours", "maxComponentDepth"):
        setattr(head, field, 1 if field == "maxZones" else 0)
    font["maxp"] = head
    font.sfntVersion = "\0\1\0\0"
    font["post"].formatType = 3.0
    return font


def named(font, style):
    font["name"].names = [record for record in font["name"].names if record.nameID in (0, 13, 14)]
    words = {1: FAMILY, 2: style, 3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}", 5: "Version 1.0",
             6: f"{FAMILY.replace(' ', '')}-{style}"}
    for number, text in words.items():
        font["name"].setName(text, number, 3, 1, 0x409)
        font["name"].setName(text, number, 1, 0, 0)
    return font


def part(path, codes, work, number, **face):
    # Of Chinese no alternates: they are for type that runs down, and for Japan and Korea.
    features = [] if face else FEATURES
    font = cut(TTFont(path, **face), codes, features)
    if "CFF " in font:
        font = with_quadratic_outlines(font)
    file = work / f"part-{number}.ttf"
    font.save(file)
    return str(file)


def family(style, noto, cjk, work):
    sources = [(noto / f"NotoSans-{style}.ttf", characters(LATIN), {})]
    sources += [(noto / f"NotoSans{script}-{style}.ttf", characters(codes), {}) for script, codes in SCRIPTS.items()]
    sources += [(noto / "NotoSansMath-Regular.ttf", characters(MATHEMATICS), {})]
    sources += [(cjk / f"NotoSansCJK-{style}.ttc", chinese(), {"fontNumber": SIMPLIFIED_CHINESE})]
    parts = [part(path, codes, work, i, **face) for i, (path, codes, face) in enumerate(sources)]
    font = merge.Merger().merge(parts)
    latin = TTFont(parts[0])
    for table, fields in {"hhea": ("ascent", "descent", "lineGap"), "OS/2": ("sTypoAscender", "sTypoDescender",
                          "sTypoLineGap", "usWinAscent", "usWinDescent", "sxHeight", "sCapHeight", "fsSelection",
                          "usWeightClass"), "head": ("macStyle",), "post": ("underlinePosition",)}.items():
        for field in fields:
            setattr(font[table], field, getattr(latin[table], field))
    named(font, style).save(OUT / f"AtlasSans-{style}.ttf")


def main():
    work = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp()).resolve()
    work.mkdir(parents=True, exist_ok=True)
    subprocess.run(["apt-get", "download", "fonts-noto-core", "fonts-noto-cjk"], cwd=work, check=True)
    for package in work.glob("fonts-noto-*.deb"):
        subprocess.run(["dpkg", "-x", package, work / "debian"], check=True)
    noto = work / "debian/usr/share/fonts/truetype/noto"
    cjk = work / "debian/usr/share/fonts/opentype/noto"
    for style in ("Regular", "Bold"):
        family(style, noto, cjk, work)
    italic = cut(TTFont(noto / "NotoSans-Italic.ttf"), characters(LATIN), FEATURES)
    named(italic, "Italic").save(OUT / "AtlasSans-Italic.ttf")


main()
