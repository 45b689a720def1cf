"""A board as a poster: which one, how large, on which paper; what it would look like, and whether it could be read."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.posters import SUBJECT_NAMES, PosterSize, PosterWish, Subject, TilePaper
from desktop.overriding import override
from desktop.session import Session
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.pdf_dialog import PdfDialog
from desktop.windows.poster_preview import PosterPreview
from desktop.windows.poster_work import PosterLookJob
from desktop.windows.report_orders import PosterOrder
from desktop.windows.sender_line import sender_of

if TYPE_CHECKING:
    from desktop.report.posters.look import PosterLook

WIDTH = 680
MOST_OFFERED = 12
"""Posters that a board is divided between; on more of them nobody finds the way."""


class PosterDialog(PdfDialog):
    """Offers the boards of the groups and the process plan; at a table those of its `own` group.

    Nobody is kept from printing words that are too small: it is told, with what would help.
    """

    def __init__(self, desk: Desk, session: Session, subject: Subject, group: str = "", *, own: str = "") -> None:
        self.subject, self.choice, self.paper_size, self.sheets, self.parts = (QComboBox() for _ in range(5))
        self.lines, self.preview, self.told = QCheckBox(), PosterPreview(), label("", wrap=True)
        self._captions = tuple(label() for _ in range(5))
        self._looking: PosterLookJob | None = None
        choices = QWidget()
        self._lay(choices)
        super().__init__(desk, choices, self._order, self._file, WIDTH)
        self._session = session
        self.lines.setChecked(desk.settings.lines)
        for each in session.day.groups:
            if own in ("", each.id):
                self.choice.addItem(each.name, each.id)
        for box, values in (
            (self.subject, self._offered()),
            (self.paper_size, PosterSize),
            (self.sheets, ("", *TilePaper)),
        ):
            for value in values:
                box.addItem("", value)
        self.parts.addItem("", 1)
        self.choice.setCurrentIndex(max(0, self.choice.findData(group)))
        self.subject.setCurrentIndex(max(0, self.subject.findData(subject)))
        self.paper_size.setCurrentIndex(list(PosterSize).index(PosterSize.A2))
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._begin_look)
        for box in (self.subject, self.choice, self.paper_size, self.sheets, self.parts):
            box.currentIndexChanged.connect(self._look)
        self.lines.toggled.connect(self._look)
        self.retranslate()
        self.begin()
        self._look()

    @property
    def wish(self) -> PosterWish:
        """What is chosen."""
        subject = Subject(self.subject.currentData())
        parts = 1 if subject is Subject.COMPARISON else int(self.parts.currentData() or 1)
        paper = self.sheets.currentData()
        return PosterWish(
            subject, PosterSize(self.paper_size.currentData()), TilePaper(paper) if paper else None, parts
        )

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Poster"),
            self.tr("The whole drawing on one large sheet, or on sheets to put together, and all of it as text."),
            self.tr("What is on it"),
        )
        names = (self.tr("What"), self.tr("Of whom"), self.tr("Size"), self.tr("Paper"), self.tr("Divided"))
        boxes = (self.subject, self.choice, self.paper_size, self.sheets, self.parts)
        for caption, box, name in zip(self._captions, boxes, names, strict=True):
            caption.setText(name)
            box.setAccessibleName(name)
        for at in range(self.subject.count()):
            name = SUBJECT_NAMES[Subject(self.subject.itemData(at))]
            self.subject.setItemText(at, Language.translate("Kinds", name))
        for at, size in enumerate(PosterSize):
            short, long = (round(side / 10) for side in size.sides)
            words = self.tr("{size}: {short} × {long} cm")
            self.paper_size.setItemText(at, words.format(size=size.upper(), short=short, long=long))
        self.sheets.setItemText(0, self.tr("One sheet"))
        for at, paper in enumerate(TilePaper, start=1):
            self.sheets.setItemText(at, self.tr("Sheets of {paper} to put together").format(paper=paper.upper()))
        self.lines.setText(self.tr("With the lines of the service"))
        self._say_parts()
        if self.preview.look is not None:
            self._look()

    def _lay(self, choices: QWidget) -> None:
        grid, column = QGridLayout(), QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        boxes = (self.subject, self.choice, self.paper_size, self.sheets, self.parts)
        for at, (caption, box) in enumerate(zip(self._captions, boxes, strict=True)):
            caption.setBuddy(box)
            caption.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(caption, at // 2, at % 2 * 2)
            grid.addWidget(box, at // 2, at % 2 * 2 + 1)
        grid.addWidget(self.lines, len(boxes) // 2, 2, 1, 2)
        well = QFrame()
        well.setProperty("role", "well")
        inside = QVBoxLayout(well)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.preview)
        self._warning = QFrame()
        said = QVBoxLayout(self._warning)
        said.setContentsMargins(12, 8, 12, 8)
        said.addWidget(self.told)
        column.addLayout(grid)
        column.addWidget(well)
        column.addWidget(self._warning)

    def _offered(self) -> Iterator[Subject]:
        for subject in Subject:
            if (
                self._session.process.board.journeys
                and subject is Subject.PROCESS
                and not self._session.process.plan.cards
            ):
                continue
            if subject is Subject.PROCESS or self.choice.count():
                yield subject

    # Looking

    def _look(self) -> None:
        subject = Subject(self.subject.currentData())
        self.choice.setEnabled(subject is not Subject.PROCESS)
        self.parts.setEnabled(subject is not Subject.COMPARISON)
        self.lines.setVisible(subject is not Subject.PLAN)
        self._soon.start()

    def _begin_look(self) -> None:
        self._looking = PosterLookJob(self._order())
        self._looking.ended.connect(self._take_look)
        self._looking.start()

    def _take_look(self, job: PosterLookJob, look: "PosterLook") -> None:
        if job is not self._looking:
            return
        self._looking = None
        self.preview.show_look(look)
        self._offer_parts(min(look.most_parts, MOST_OFFERED))
        self.told.setText(self._say(look))
        self.preview.setAccessibleName(self.told.text())
        self._warning.setProperty("role", "" if look.advice.is_readable else "warning")
        self._warning.style().polish(self._warning)
        self.told.style().polish(self.told)
        self._make_room()

    def _make_room(self) -> None:
        """Grow with the words, or the drawing over them would lose its lower edge."""
        layout = self._choices.layout()
        if layout is not None:
            self._choices.setMinimumHeight(layout.totalHeightForWidth(self._choices.width()))

    def _say(self, look: "PosterLook") -> str:
        if not look.faces:
            return self.tr("There is nothing to draw yet.")
        sheets = sum(len(face.sheets) for face in look.faces)
        said = [look.advice.words]
        if sheets:
            said.insert(0, self.tr("%n sheet(s), and first a map of which goes where.", "", sheets))
        return " ".join(said)

    def _offer_parts(self, most: int) -> None:
        if self.parts.count() == most:
            return
        chosen = min(int(self.parts.currentData() or 1), most)
        self.parts.blockSignals(True)
        self.parts.clear()
        for count in range(1, most + 1):
            self.parts.addItem("", count)
        self.parts.setCurrentIndex(chosen - 1)
        self.parts.blockSignals(False)
        self._say_parts()

    def _say_parts(self) -> None:
        for at in range(self.parts.count()):
            self.parts.setItemText(at, self.tr("between %n poster(s)", "", at + 1) if at else self.tr("No"))

    # Making

    def _order(self) -> PosterOrder:
        session, wish = self._session, self.wish
        sender, lines = sender_of(self._desk.settings), self.lines.isChecked()
        if wish.subject is Subject.PROCESS:
            return PosterOrder(wish, session.day, None, session.process.board, sender, lines)
        group = session.day.group(self.choice.currentData())
        return PosterOrder(wish, session.day, group, session.board(self.choice.currentData()).board, sender, lines)

    def _file(self) -> str:
        group = self._session.day.group(self.choice.currentData())
        subject = Subject(self.subject.currentData())
        whose = group.name if group is not None and subject is not Subject.PROCESS else ""
        name = Language.translate("Kinds", SUBJECT_NAMES[subject])
        return " ".join(filter(None, (self._session.day.title, whose, name, self.paper_size.currentData().upper())))
