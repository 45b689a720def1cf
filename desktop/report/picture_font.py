"""The letters of the typeface that a picture needs, small enough to lie inside it."""

import base64
import io
from collections.abc import Iterable
from functools import lru_cache

from desktop.layout.marks import Words
from desktop.layout.typeface import font_file
from desktop.layout.weight import Weight

FAMILY = "Brobyg"
"""What the letters are called inside a picture: no other typeface of that name is on any computer."""

HEAVINESS = {Weight.REGULAR: 400, Weight.ITALIC: 400, Weight.SEMIBOLD: 600, Weight.BOLD: 700}
"""The weights as CSS counts them."""


def font_faces(lines: Iterable[Words]) -> str:
    """CSS that carries every letter the lines are written with."""
    letters: dict[Weight, set[str]] = {}
    for line in lines:
        letters.setdefault(line.weight, set()).update(line.text)
    return "".join(_face(weight, "".join(sorted(letters[weight]))) for weight in Weight if weight in letters)


def style_of(weight: Weight) -> str:
    """`normal` or `italic`."""
    return "italic" if weight is Weight.ITALIC else "normal"


def _face(weight: Weight, letters: str) -> str:
    return (
        f'@font-face{{font-family:"{FAMILY}";font-weight:{HEAVINESS[weight]};font-style:{style_of(weight)};'
        f'src:url("data:font/woff;base64,{_subset(weight, letters)}") format("woff")}}'
    )


@lru_cache(maxsize=16)
def _subset(weight: Weight, letters: str) -> str:
    # A third of a second of imports that nobody needs before the first picture.
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    options = Options(hinting=False, layout_features=[], name_IDs=[], notdef_outline=True, recalc_timestamp=False)
    with TTFont(font_file(weight), lazy=True, recalcTimestamp=False) as font:
        subsetter = Subsetter(options)
        subsetter.populate(text=letters)
        subsetter.subset(font)
        font.flavor = "woff"
        file = io.BytesIO()
        font.save(file)
    return base64.b64encode(file.getvalue()).decode("ascii")
