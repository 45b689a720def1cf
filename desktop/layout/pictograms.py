"""Pictograms as outlines, from the icon font that comes with the program: alike on screen, on paper and in SVG."""

import json
import logging
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from desktop.layout.marks import Curve, Move, Point, Straight, Stroke
from desktop.layout.marks import Path as Outline
from desktop.layout.palette import Token
from desktop.model.pictograms import Pictogram

Strokes = tuple[Stroke, ...]

ICONS = {
    Pictogram.HOME: "home",
    Pictogram.SLEEP: "bed",
    Pictogram.FOOD: "silverware-fork-knife",
    Pictogram.COOKING: "pot-steam",
    Pictogram.SHOPPING: "cart",
    Pictogram.CLEANING: "broom",
    Pictogram.LAUNDRY: "washing-machine",
    Pictogram.BATH: "shower",
    Pictogram.TOILET: "toilet",
    Pictogram.COFFEE: "coffee",
    Pictogram.WALK: "walk",
    Pictogram.BICYCLE: "bicycle",
    Pictogram.BUS: "bus",
    Pictogram.TRAIN: "train",
    Pictogram.CAR: "car",
    Pictogram.WHEELCHAIR: "wheelchair-accessibility",
    Pictogram.PLACE: "map-marker",
    Pictogram.DOCTOR: "stethoscope",
    Pictogram.HOSPITAL: "hospital-building",
    Pictogram.MEDICINE: "pill",
    Pictogram.TEETH: "tooth",
    Pictogram.HEARING: "ear-hearing",
    Pictogram.GLASSES: "glasses",
    Pictogram.SMOKING: "smoking",
    Pictogram.ALCOHOL: "bottle-wine",
    Pictogram.SPORT: "soccer",
    Pictogram.PHONE: "phone",
    Pictogram.MOBILE: "cellphone",
    Pictogram.LETTER: "email",
    Pictogram.DIGITAL_POST: "at",
    Pictogram.COMPUTER: "laptop",
    Pictogram.MEETING: "account-group",
    Pictogram.TALK: "chat-processing",
    Pictogram.PAPER: "file-document",
    Pictogram.SIGNATURE: "file-sign",
    Pictogram.LAW: "scale-balance",
    Pictogram.MONEY: "cash",
    Pictogram.SAVINGS: "piggy-bank",
    Pictogram.CALENDAR: "calendar",
    Pictogram.CLOCK: "clock",
    Pictogram.WAITING: "timer-sand",
    Pictogram.SCHOOL: "school",
    Pictogram.JOB: "briefcase",
    Pictogram.BOOK: "book-open-variant",
    Pictogram.FAMILY: "human-male-female-child",
    Pictogram.CHILD: "human-child",
    Pictogram.FRIENDS: "account-multiple",
    Pictogram.ALONE: "account",
    Pictogram.DOG: "dog",
    Pictogram.CAT: "cat",
    Pictogram.HAPPY: "emoticon-happy",
    Pictogram.SAD: "emoticon-sad",
    Pictogram.ANGRY: "emoticon-angry",
    Pictogram.AFRAID: "emoticon-frown",
    Pictogram.NEUTRAL: "emoticon-neutral",
    Pictogram.HEART: "heart",
    Pictogram.HELP: "hand-heart",
    Pictogram.AGREEMENT: "handshake",
    Pictogram.QUESTION: "help-circle",
    Pictogram.IDEA: "lightbulb-on",
    Pictogram.GOAL: "bullseye-arrow",
    Pictogram.STOP: "hand-back-right",
    Pictogram.WARNING: "alert",
    Pictogram.KEY: "key-variant",
    Pictogram.LOCK: "lock",
    Pictogram.MUSIC: "music",
    Pictogram.GAMES: "gamepad-variant",
    Pictogram.TELEVISION: "television",
    Pictogram.NATURE: "tree",
    Pictogram.SUN: "white-balance-sunny",
    Pictogram.NIGHT: "weather-night",
    Pictogram.CELEBRATION: "party-popper",
}
"""The name of each in the Material Design set."""


@lru_cache(maxsize=2_000)
def pictogram(which: Pictogram, x: float, y: float, size: float, ink: Token) -> Outline:
    """A pictogram in a square of `size` millimetres with its corner at `x`, `y`."""

    def at(point: Point) -> Point:
        return (x + point[0] * size, y + point[1] * size)

    strokes: list[Stroke] = []
    for stroke in _outlines()[which]:
        match stroke:
            case Move(to):
                strokes.append(Move(at(to)))
            case Straight(to):
                strokes.append(Straight(at(to)))
            case Curve(first, second, to):
                strokes.append(Curve(at(first), at(second), at(to)))
    return Outline(tuple(strokes), fill=ink, closed=True)


def warm() -> None:
    """Read the font before the first card needs it; may be done beside the window."""
    _outlines()


@cache
def _outlines() -> dict[Pictogram, Strokes]:
    """Every pictogram in shares of a square, 0 to 1 across and down."""
    from fontTools.ttLib import TTFont

    file, names = _font()
    logging.getLogger("fontTools.ttLib.tables._h_e_a_d").setLevel(logging.ERROR)  # it remarks on the font's age
    with TTFont(file, lazy=True) as font:
        # Nobody asks for the seven thousand names of its glyphs.
        font.setGlyphOrder([str(number) for number in range(font["maxp"].numGlyphs)])
        glyphs, glyph_of = font["glyf"], font.getBestCmap()
        box = font["head"].unitsPerEm, font["hhea"].ascent
        return {which: _traced(glyphs, glyph_of[int(names[icon], 16)], box) for which, icon in ICONS.items()}


def _font() -> tuple[Path, dict[str, str]]:
    """The font file and the code of each of its icons, found without importing what belongs to the window."""
    found = find_spec("qtawesome")
    place = Path(found.origin).parent / "fonts" if found is not None and found.origin else Path()
    file = next(place.glob("materialdesignicons6-webfont-*.ttf"))
    charmap = next(place.glob("materialdesignicons6-webfont-charmap-*.json"))
    return file, json.loads(charmap.read_text("utf-8"))


def _traced(glyphs: Any, name: str, box: tuple[int, int]) -> Strokes:  # noqa: ANN401 - the library has no types
    from fontTools.pens.basePen import BasePen

    em, ascent = box
    strokes: list[Stroke] = []

    def at(point: Point) -> Point:
        return (point[0] / em, (ascent - point[1]) / em)

    class Pen(BasePen):  # type: ignore[misc]
        def _moveTo(self, pt: Point) -> None:  # noqa: N802
            strokes.append(Move(at(pt)))

        def _lineTo(self, pt: Point) -> None:  # noqa: N802
            strokes.append(Straight(at(pt)))

        def _curveToOne(self, pt1: Point, pt2: Point, pt3: Point) -> None:  # noqa: N802
            strokes.append(Curve(at(pt1), at(pt2), at(pt3)))

    glyphs[name].draw(Pen(None), glyphs)
    return tuple(strokes)
