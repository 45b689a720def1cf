"""The canvas and the red thread as assistive technology hears them, and how Qt is told of it."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface

from desktop.canvas.camera import Camera
from desktop.canvas.picks import lead_of, picked_cards
from desktop.canvas.spoken import SpokenList
from desktop.canvas.thread_spoken import ThreadTold
from desktop.canvas.thread_view import ThreadView
from desktop.canvas.view import JourneyView
from desktop.language import Language
from desktop.layout.marks import Frame
from desktop.model.kinds import CARD_NAMES
from desktop.model.pictograms import pictured


class CanvasTold:
    """Of a canvas: each card with its kind and words, and its lane and phase."""

    def __init__(self, view: JourneyView) -> None:
        self._view = view

    def keys(self) -> list[str]:
        return [card.id for card in self._view.drawing.journey.in_reading_order()]

    def name(self, key: str) -> str:
        card = self._view.drawing.journey.cards[key]
        words = f"{Language.translate('Kinds', CARD_NAMES[card.kind])}: {' '.join(card.text.split())}"
        return ", ".join((words, *pictured(card.pictogram, Language.translate)))

    def description(self, key: str) -> str:
        journey = self._view.drawing.journey
        return ", ".join(journey.titles_of(journey.cards[key].place.cell))

    def frame(self, key: str) -> Frame | None:
        return self._view.drawing.frame_of(key) if key in self._view.drawing.journey.cards else None

    def camera(self) -> Camera:
        return self._view.camera()

    def lead(self) -> str:
        return lead_of(self._view.pick)

    def picked(self) -> frozenset[str]:
        return picked_cards(self._view.pick)


class Offers:
    """What Qt asks for interfaces, and where they are kept."""

    def __init__(self) -> None:
        self._kept: list[SpokenList] = []

    def make(self, _name: str, thing: QObject) -> QAccessibleInterface | None:
        """Give a canvas or a red thread its interface; other things have those of Qt."""
        match thing:
            case JourneyView():
                spoken = SpokenList(thing, CanvasTold(thing))
                thing.pick_changed.connect(spoken.tell)
            case ThreadView():
                spoken = SpokenList(thing, ThreadTold(thing))
                thing.pick_changed.connect(spoken.tell)
            case _:
                return None
        self._kept.append(spoken)
        return spoken


@cache
def offer_canvas() -> Offers:
    """Let every canvas of this program be heard; once is enough, for Qt never forgets who offers."""
    offers = Offers()
    QAccessible.installFactory(offers.make)
    return offers
