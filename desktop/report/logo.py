"""A municipality's logo on the pages of a report: large on the front, small at the foot of the others."""

import io
from dataclasses import dataclass
from typing import Self

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desktop.model.day_record import Sender
from desktop.report import measures as m
from desktop.report.furniture import LOGO_ROOM
from desktop.report.measures import A4
from desktop.report.page import Page

FRONT = (50.0, 16.0)
FRONT_TOP = 12.0
FOOT = (LOGO_ROOM - 3.0, 7.0)


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture, and how wide it is for its height."""

    image: ImageReader
    shape: float

    @classmethod
    def of(cls, sender: Sender) -> Self | None:
        """The sender's logo; nothing where there is none, or none that can be read."""
        if not sender.logo:
            return None
        try:
            image = ImageReader(io.BytesIO(sender.logo))
            width, height = image.getSize()
        except Exception:  # noqa: BLE001 - one opened file; a report must not fail for its ornament
            return None
        return cls(image, width / height) if width and height else None

    def paint(self, canvas: Canvas, page: Page) -> None:
        """Put it where it belongs on a page of text; drawings have no room for it."""
        if page.size != A4:
            return
        if page.plain:
            width, height = self._fitted(FRONT)
            x, top = A4.width - m.LEFT - width, FRONT_TOP
        else:
            width, height = self._fitted(FOOT)
            x, top = m.LEFT, A4.height - m.FOOT_LINE - height / 2
        y = A4.height - top - height
        canvas.drawImage(self.image, x * mm, y * mm, width * mm, height * mm, mask="auto")

    def _fitted(self, room: tuple[float, float]) -> tuple[float, float]:
        width = min(room[0], room[1] * self.shape)
        return width, width / self.shape
