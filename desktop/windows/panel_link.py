"""An arrow in the side panel: its two cards, and of a handover what is passed on and what that still lacks."""

from functools import partial

from desktop.canvas.picks import CardPick
from desktop.model.journey import Link
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_agreed import AgreedSection
from desktop.windows.panel_form import Ground, PanelForm, Words, first_line, push, say_on

LINES = {"what": 2}


class LinkForm(PanelForm):
    """The form of an arrow between two cards."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self._title, self._missing = label("heading", wrap=True), label("muted", wrap=True)
        self._ends = {name: push("", partial(self._go, name), "row") for name in ("source", "target")}
        self._words = {
            name: Words(ground, partial(self._write, name), LINES.get(name, 1))
            for name in ("what", "how", "deadline", "receipt", "risk")
        }
        self.agreed = AgreedSection(ground)
        self._build()
        self.follow_agreed(self.agreed)
        self.show_newest()

    @property
    @override
    def fields(self) -> dict[str, LiveText]:
        return {name: words.field for name, words in self._words.items()}

    @override
    def show_newest(self) -> None:
        journey = self.ground.journey
        link = journey.links.get(self.ground.about)
        if link is None:
            return
        number = next((at for at, each in enumerate(journey.handovers(), start=1) if each.id == link.id), 0)
        self._title.setText(self.tr("Handover {number}").format(number=number) if number else self.tr("Arrow"))
        captions = {"source": self.tr("From"), "target": self.tr("To")}
        for name, button in self._ends.items():
            card = journey.cards[getattr(link, name)]
            lane = journey.lane(card.place.lane)
            say_on(button, f"{captions[name]}: {lane.title if lane else ''} – {first_line(card.text)}")
        for name, words in self._words.items():
            words.field.show_text(str(getattr(link, name)))
        self.agreed.show_newest()
        self._missing.setText(self._say_missing(link) if number else "")
        self._missing.setVisible(number > 0)

    def _build(self) -> None:
        self._words["what"].entitle(self.tr("What is passed on"))
        self._words["how"].entitle(self.tr("How"))
        self._words["deadline"].entitle(self.tr("Deadline"))
        self._words["receipt"].entitle(self.tr("How do we know that it arrived"))
        self._words["risk"].entitle(self.tr("What can go wrong"))
        self.column.addWidget(self._title)
        self.column.addWidget(self._missing)
        for button in self._ends.values():
            self.column.addWidget(button)
        self.add(*self._words.values(), self.agreed)
        self.column.addSpacing(10)
        self.column.addWidget(push(self.tr("Delete arrow"), self.remove_wanted.emit))
        self.column.addStretch(1)

    def _say_missing(self, link: Link) -> str:
        names = {
            "what": self.tr("what is passed on"),
            "how": self.tr("how"),
            "deadline": self.tr("the deadline"),
            "receipt": self.tr("the receipt"),
        }
        missing = [words for name, words in names.items() if not str(getattr(link, name)).strip()]
        if not missing:
            return self.tr("✓ Complete")
        return self.tr("Still missing: {what}").format(what=", ".join(missing))

    def _write(self, name: str, words: str) -> None:
        self.ground.board.write_link(self.ground.about, name, words)

    def _go(self, end: str) -> None:
        link = self.ground.journey.links.get(self.ground.about)
        if link is not None:
            self.pick_wanted.emit(CardPick(getattr(link, end)))
