"""A journey or a chart made into a picture beside the interface: painted on an image, or written as SVG or PDF."""

import math
import threading
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter

from desktop.canvas.brush import UNITS, Brush
from desktop.canvas.camera import FULL
from desktop.language import Language
from desktop.layout.chart import Chart
from desktop.layout.journey import lay_out
from desktop.layout.palette import Token
from desktop.model.journey import Journey
from desktop.model.service_lines import service_lines
from desktop.settings import Appearance
from desktop.theme import theme_of
from desktop.trouble import Trouble
from desktop.windows.picture_out_png import png_bytes

if TYPE_CHECKING:
    from desktop.report.picture import Picture

MOST_PIXELS = 20_000_000
"""Larger images are made with fewer pixels to a millimetre: most programs could not open them."""

MOST_SIDE = 32_000


class Form(StrEnum):
    """What a picture can be; the value is what its file ends in."""

    LARGE = "2x.png"
    SMALL = "1x.png"
    SVG = "svg"
    PDF = "pdf"

    @property
    def suffix(self) -> str:
        return "." + self.value.split(".")[-1]


@dataclass(frozen=True, slots=True)
class PictureOrder:
    """What is wanted: a journey or as much of it as some cards take up, in a form, at a path or for the clipboard."""

    journey: Journey
    cards: frozenset[str]
    title: str
    language: str
    family: str
    form: Form = Form.LARGE
    path: Path | None = None
    lines: bool = False
    """With those of a service blueprint."""

    def picture(self) -> "Picture":
        """Lay it out; in the thread that makes the picture."""
        # The report room is wanted by this thread alone: the window never needs it.
        from desktop.report.picture import picture_of

        lines = service_lines(self.journey.lanes) if self.lines else ()
        drawing = lay_out(self.journey, Language.translate, growing=False, lines=lines)
        return picture_of(drawing, self.cards, self.title, self.language, Language.translate)


@dataclass(frozen=True, slots=True)
class ChartOrder:
    """A chart is wanted, with its title and the words that describe it."""

    chart: Chart
    title: str
    words: str
    language: str
    family: str
    form: Form = Form.LARGE
    path: Path | None = None

    def picture(self) -> "Picture":
        """Lay it out; in the thread that makes the picture."""
        from desktop.report.picture import chart_picture

        return chart_picture(self.chart, self.title, self.words, self.language)


@dataclass(frozen=True, slots=True)
class Copied:
    """A picture for the clipboard, in both forms."""

    image: QImage
    svg: bytes


class PictureJob(QObject):
    """One picture on its way. It has no parent, for its thread may outlive every window."""

    ended = Signal(object, object)
    """This job, and the `Path` of the file, `Copied`, or the `Trouble` there was."""

    def __init__(self, order: PictureOrder | ChartOrder) -> None:
        super().__init__()
        self._order = order

    def start(self) -> None:
        threading.Thread(target=self._work, name="picture", daemon=True).start()

    def _work(self) -> None:
        try:
            made: Path | Copied | Trouble = make(self._order)
        except Trouble as trouble:
            made = trouble
        self.ended.emit(self, made)


def make(order: PictureOrder | ChartOrder) -> Path | Copied:
    """Make a picture and put its file in place; raises `Trouble` where that cannot be."""
    from desktop.report.pdf import put_in_place
    from desktop.report.picture import svg_bytes

    picture = order.picture()
    if order.path is None:
        return Copied(painted(picture, order.family, 2), svg_bytes(picture))
    put_in_place(_content(picture, order), order.path)
    return order.path


def painted(picture: "Picture", family: str, times: int) -> QImage:
    """Paint a picture, `times` as fine as at 100 %, in the light colours whatever the window wears."""
    room = picture.room
    most = min(math.sqrt(MOST_PIXELS / (room.width * room.height)), MOST_SIDE / max(room.width, room.height))
    scale = min(times * FULL, most)
    brush = Brush(theme_of(Appearance.LIGHT), family)
    image = QImage(math.ceil(room.width * scale), math.ceil(room.height * scale), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(scale * 1000))
    image.setDotsPerMeterY(round(scale * 1000))
    image.fill(brush.color(Token.PAPER))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale / UNITS, scale / UNITS)
    painter.translate(-room.x * UNITS, -room.y * UNITS)
    for tile in picture.tiles:
        brush.draw_tile(painter, tile)
    painter.end()
    return image


def _content(picture: "Picture", order: PictureOrder | ChartOrder) -> bytes:
    from desktop.report.picture import picture_pdf, svg_bytes

    match order.form:
        case Form.SVG:
            return svg_bytes(picture)
        case Form.PDF:
            return picture_pdf(picture, Language.translate)
        case _:
            image = painted(picture, order.family, 2 if order.form is Form.LARGE else 1)
            return png_bytes(image, {"Title": picture.title, "Description": picture.words})
