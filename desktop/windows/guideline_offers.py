"""What process plan and agreements have that the shared guideline has not: tick what is to come in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.guideline import STEP_TEXTS, Guideline
from desktop.model.guideline_draft import Offer
from desktop.model.guideline_words import STEP_NAMES, Sources
from desktop.overriding import override
from desktop.session import Session
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.labels import breakable, for_menu, label
from desktop.windows.sheet import Sheet

HEIGHT = 380


class OffersSheet(Sheet):
    """Everything is ticked at first; what is left out is offered again next time."""

    def __init__(self, desk: Desk, session: Session, offers: Sequence[Offer], sources: Sources) -> None:
        super().__init__(desk.window, width=720)
        self._session, self._offers, self._sources = session, tuple(offers), sources
        self._lead = label("lead", wrap=True)
        self.checks: list[QCheckBox] = []
        self.close_button, self.take = self.add_button(), self.add_button("primary")
        self._build()
        self.close_button.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)
        self.retranslate()

    def _build(self) -> None:
        guideline = self._session.guideline.guideline
        area, inside = QScrollArea(), QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, 14, 8)
        column.setSpacing(3)
        heading = ""
        for offer in self._offers:
            section = guideline.part(offer.part)
            title = section.title if section is not None else ""
            if title != heading:
                heading = title
                head = label("kicker", title.upper(), wrap=True)
                head.setContentsMargins(0, 12, 0, 2)
                column.addWidget(head)
            column.addWidget(self._row(offer, guideline))
        column.addStretch(1)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hold(area, QWidget.setMinimumHeight, HEIGHT, tall)
        self.body.addWidget(self._lead)
        self.body.addWidget(area, 1)

    def _row(self, offer: Offer, guideline: Guideline) -> QWidget:
        row, check = QFrame(), QCheckBox()
        row.setProperty("role", "level")
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(2)
        words, source = self._in_words(offer, guideline), self._sources.say(offer.keys)
        first, _, rest = words.partition("\n")
        check.setText(for_menu(first if len(first) <= 90 else f"{first[:89]}…"))
        check.setChecked(True)
        check.setAccessibleName(words)
        check.setAccessibleDescription(source)
        check.toggled.connect(self._count)
        self.checks.append(check)
        column.addWidget(check)
        for role, text in (("", words if len(first) > 90 else rest), ("muted", source)):
            if text:
                below = label(role, breakable(text), wrap=True)
                below.setContentsMargins(28, 0, 0, 0)
                column.addWidget(below)
        return row

    def _in_words(self, offer: Offer, guideline: Guideline) -> str:
        """What would come in."""
        if offer.step is None:
            return offer.text
        say = Language.translate
        told = [(name, getattr(offer.step, name)) for name in STEP_TEXTS]
        if offer.fills:
            number = next((at for at, each in enumerate(guideline.steps, start=1) if each.id == offer.fills), 0)
            facts = " · ".join(f"{say('Guideline', STEP_NAMES[name])}: {words}" for name, words in told if words)
            return self.tr("Step {number} lacks this: {facts}").format(number=number, facts=facts)
        facts = " · ".join(
            f"{say('Guideline', STEP_NAMES[name])}: {words}" for name, words in told if words and name != "what"
        )
        return "\n".join(filter(None, (" ".join(offer.step.what.split()) or "–", facts)))

    def _count(self, *_: object) -> None:
        count = sum(check.isChecked() for check in self.checks)
        self.take.setText(self.tr("Take in · {count}").format(count=count))
        self.take.setEnabled(bool(count))

    def _take(self) -> None:
        chosen = [offer for offer, check in zip(self._offers, self.checks, strict=True) if check.isChecked()]
        self._session.guideline.steps.take(chosen)
        self.accept()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("New from the process plan and the agreements"))
        self._lead.setText(self.tr("It comes in beside what you have written; nothing of yours is changed."))
        self.close_button.setText(self.tr("Cancel"))
        self._count()
