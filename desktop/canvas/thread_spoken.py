"""The red thread in words: what each card is, what it hangs on, what hangs on it, and where it ends too soon."""

from desktop.canvas.camera import Camera
from desktop.canvas.thread_view import ThreadView
from desktop.canvas.thread_walk import Card
from desktop.language import Language
from desktop.layout.marks import Frame
from desktop.layout.red_thread import ThreadDrawing
from desktop.model.loose_ends import LOOSE_END_NAMES
from desktop.model.red_thread import RUNG_NAMES, Rung
from desktop.words import QT_TRANSLATE_NOOP

HANGS_ON = QT_TRANSLATE_NOOP("RedThread", "Hangs on: {cards}.")
BELOW = QT_TRANSLATE_NOOP("RedThread", "On it hangs: {cards}.")
NOTHING = QT_TRANSLATE_NOOP("RedThread", "Not tied to anything yet")


def say_card(drawing: ThreadDrawing, key: str) -> str:
    """What a card is, and its words."""
    for rung in Rung:
        for card in drawing.thread.rungs[rung]:
            if card.id == key:
                return f"{Language.translate('RedThread', RUNG_NAMES[rung])}: {_words(card.text)}"
    return ""


def say_ties(drawing: ThreadDrawing, key: str) -> str:
    """What a card hangs on and what hangs on it, and what it lacks."""
    texts = {card.id: _words(card.text) for card in drawing.thread.cards}
    said = []
    for words, others in ((HANGS_ON, drawing.thread.above), (BELOW, drawing.thread.below)):
        if others.get(key):
            names = "; ".join(texts[other] for other in others[key])
            said.append(Language.translate("RedThread", words).format(cards=names))
    if not said:
        said.append(Language.translate("RedThread", NOTHING) + ".")
    lacking = [end for end, cards in drawing.ends.items() if any(card.id == key for card in cards)]
    said += [Language.translate("RedThread", LOOSE_END_NAMES[end]) + "." for end in lacking]
    return " ".join(said)


class ThreadTold:
    """Of a red thread: its cards from the wishes down, as `spoken.Told`."""

    def __init__(self, view: ThreadView) -> None:
        self._view = view

    def keys(self) -> list[str]:
        drawing = self._view.drawing
        return [card.id for card in drawing.thread.cards] if drawing is not None else []

    def name(self, key: str) -> str:
        return say_card(self._view.drawing, key) if self._view.drawing is not None else ""

    def description(self, key: str) -> str:
        return say_ties(self._view.drawing, key) if self._view.drawing is not None else ""

    def frame(self, key: str) -> Frame | None:
        drawing = self._view.drawing
        tile = drawing.cards.get(key) if drawing is not None else None
        return tile.frame if tile is not None else None

    def camera(self) -> Camera:
        return self._view.camera()

    def lead(self) -> str:
        return self._view.pick.id if isinstance(self._view.pick, Card) else ""

    def picked(self) -> frozenset[str]:
        return frozenset({self.lead()} - {""})


def _words(text: str) -> str:
    return " ".join(text.split()) or "…"
