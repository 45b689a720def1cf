"""Going through a case for personal data, before it may be used in a theme day: findings, answers, and approval."""

import time
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.archive.cases import clear_copies
from desktop.archive.entries import Kept
from desktop.language import Language
from desktop.model.privacy import CHECKLIST, Answers, Subject
from desktop.overriding import override
from desktop.shelf import Shelf
from desktop.text_size import hold, tall
from desktop.trouble import Trouble
from desktop.windows.desk import Desk
from desktop.windows.labels import label
from desktop.windows.notices import Tone
from desktop.windows.review_bar import ReviewBar
from desktop.windows.review_checklist import Checklist
from desktop.windows.review_jobs import look_through, other_proposal, settle
from desktop.windows.review_list import NothingFound, ReviewList
from desktop.windows.review_preview import CasePreview
from desktop.windows.review_work import Looked, Work


class ReviewPage(QWidget):
    """Answers are shown in the text at once, and are kept by the library when the case is approved."""

    finished = Signal(str)
    """The id of the case that was approved; empty when somebody only went back."""

    def __init__(self, desk: Desk, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf
        self._case_id = ""
        self._work: Work | None = None
        self._works: dict[str, Work] = {}
        self._settling = False
        self.bar = ReviewBar(desk, shelf)
        self.list = ReviewList(desk)
        self.preview = CasePreview(desk)
        self.checklist = Checklist()
        self.nothing = NothingFound()
        self.forget = QCheckBox()
        self._left, self._right, self._points = QVBoxLayout(), QSplitter(Qt.Orientation.Vertical), QFrame()
        self._forget_what, self._hint = label("", wrap=True), label("muted", wrap=True)
        self._build()
        self._connect()
        self._retranslate()
        self.setFocusProxy(self.list)

    @property
    def work(self) -> Work | None:
        """What has been answered about the case now shown; nothing while the library looks it through."""
        return self._work

    def open_case(self, case_id: str) -> None:
        """Look a case through; what was answered about it earlier in this run is still there."""
        self._case_id, self._work = case_id, None
        self.bar.show_waiting()
        self._let_work(on=False)
        self._shelf.ask(
            partial(look_through, case_id=case_id), partial(self._show, case_id), partial(self._refuse, case_id)
        )

    def undo(self) -> None:
        """Take back the last answer, or the last that were given in one step."""
        if self._work is not None and self._work.undo():
            self._refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def event(self, event: QEvent) -> bool:
        # The window's own undo is of the day; here it is the answers that are taken back.
        undo = QKeySequence.StandardKey.Undo
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.matches(undo):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.key() == Qt.Key.Key_Escape:
            self.list.take_keys()
        else:
            super().keyPressEvent(event)

    # Hearing from the library

    def _show(self, case_id: str, looked: Looked) -> None:
        if case_id != self._case_id:
            return
        self._work = self._works[case_id] = Work(looked, self._works.get(case_id))
        self._let_work(on=True)
        self._arrange(found=bool(self._work.groups))
        self.preview.show_work(self._work)
        self.list.show_work(self._work)
        self.checklist.show_ticked(frozenset(self._work.ticked))
        self.forget.setChecked(self._work.forget)
        self._show_state()
        if self.isVisible():
            self.take_keys()

    def take_keys(self) -> None:
        """Let the keyboard begin at the first finding, or at the checklist where nothing was found."""
        if self.list.rows:
            self.list.take_keys()
        else:
            self.checklist.boxes[0].setFocus()

    def _refuse(self, case_id: str, trouble: Trouble) -> None:
        self._shelf.trouble_met.emit(trouble)
        if case_id == self._case_id:
            self.finished.emit("")

    # Answering

    def _take(self, answers: Answers) -> None:
        if self._work is not None:
            self._work.answer(answers)
            self._refresh()

    def _take_back(self, subject: Subject) -> None:
        if self._work is not None:
            self._work.take_back(subject)
            self._refresh()

    def _tick(self, points: frozenset[int]) -> None:
        if self._work is not None:
            self._work.ticked = set(points)
            self._show_state()

    def _forget_earlier(self, on: bool) -> None:  # noqa: FBT001 - a signal's one payload
        if self._work is not None:
            self._work.forget = on

    def _choose(self, subject: Subject) -> None:
        self.preview.point_at(subject)
        if self._work is not None and subject not in self._work.proposals:
            self._propose(subject, again=False)

    def _propose(self, subject: Subject, *, again: bool = True) -> None:
        work = self._work
        if work is not None:
            job = partial(other_proposal, case=work.case, subject=subject, offered=frozenset(work.offered))
            self._shelf.ask(job, partial(self._show_proposal, work, subject, again=again))

    def _show_proposal(self, work: Work, subject: Subject, words: str, *, again: bool) -> None:
        work.proposals[subject] = words
        work.offered.add(words)
        if work is self._work:
            self.list.propose(subject, words, again=again)

    # Approving

    def _approve(self) -> None:
        if self._work is None or self._work.open or self._settling:
            return
        work, case_id = self._work, self._case_id
        self._settling = True
        self._show_state()
        by, at, reason = self._desk.settings.author or "", int(time.time()), self.tr("Put in during the check")
        job = partial(settle, work=work, by=by, at=at, reason=reason)
        self._shelf.ask(job, partial(self._settled, case_id, work), self._not_settled)

    def _settled(self, case_id: str, work: Work, kept: Kept) -> None:
        self._settling = False
        self._shelf.refresh()
        if not kept.reviewed:
            self._desk.notices.tell(self._say_more, Tone.WARNING)
            self.open_case(case_id)
            return
        if work.forgets:
            self._shelf.ask(partial(clear_copies, case_id=case_id), lambda _: None)
        self._works.pop(case_id, None)
        self._work = None
        self._desk.notices.tell(partial(_say_approved, work.changed().title, _unticked(work)), Tone.GOOD)
        self.finished.emit(case_id)

    def _not_settled(self, trouble: Trouble) -> None:
        self._settling = False
        self._show_state()
        self._shelf.trouble_met.emit(trouble)

    def _say_more(self) -> str:
        return self.tr("Something more was found in the case as it now reads. Look at what is open.")

    # Showing

    def _refresh(self) -> None:
        self.list.refresh()
        self.preview.refresh()
        self._show_state()

    def _show_state(self) -> None:
        work = self._work
        if work is None:
            return
        number = len(work.open)
        self.bar.show_state(work.case.title, number, can_undo=work.can_undo, settling=self._settling)
        self.forget.setEnabled(work.takes_out)
        self._forget_what.setEnabled(work.takes_out)
        self.forget.setVisible(bool(work.groups))
        self._forget_what.setVisible(bool(work.groups))
        if number:
            self._hint.setText(self.tr("%n finding(s) to answer before the case can be approved.", "", number))
        else:
            self._hint.setText(_say_unticked(_unticked(work)) or self.tr("All is answered. The case can be approved."))

    def _let_work(self, *, on: bool) -> None:
        for part in (self.list, self.preview, self.checklist, self.forget):
            part.setEnabled(on)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.setContentsMargins(22, 18, 22, 18)
        row.setSpacing(18)
        row.addLayout(self._left, 6)
        row.addWidget(self._right, 5)
        self._fill_left()
        self._fill_right()
        column.addLayout(row, 1)

    def _fill_left(self) -> None:
        left = self._left
        left.setSpacing(8)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignTop)
        self._forget_what.setBuddy(self.forget)
        line.addWidget(self._forget_what, 1)
        left.addLayout(line)
        left.addWidget(self._hint)

    def _fill_right(self) -> None:
        self._right.setChildrenCollapsible(False)
        self._right.setHandleWidth(12)
        self._points.setProperty("role", "card")
        inside = QVBoxLayout(self._points)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.checklist)
        for widget, share in ((self.preview, 3), (self._points, 2)):
            hold(widget, QWidget.setMinimumHeight, 140, tall)
            self._right.addWidget(widget)
            self._right.setStretchFactor(self._right.count() - 1, share)
        self._right.setSizes([600, 400])

    def _arrange(self, *, found: bool) -> None:
        """Put the checklist under the text, or where the findings would be when there are none."""
        self.nothing.setVisible(not found)
        self.list.setVisible(found)
        if found and self._right.indexOf(self._points) < 0:
            self._left.removeWidget(self._points)
            self._right.addWidget(self._points)
            self._right.setSizes([600, 400])
        elif not found:
            self._left.insertWidget(1, self._points, 1)

    def _connect(self) -> None:
        self.bar.back.clicked.connect(lambda: self.finished.emit(""))
        self.bar.undo.clicked.connect(self.undo)
        self.bar.approve.clicked.connect(self._approve)
        self.list.answered.connect(self._take)
        self.list.taken_back.connect(self._take_back)
        self.list.proposal_wanted.connect(self._propose)
        self.list.subject_chosen.connect(self._choose)
        self.checklist.ticked.connect(self._tick)
        self.forget.toggled.connect(self._forget_earlier)

    def _retranslate(self) -> None:
        words = self.tr("Delete the earlier versions that hold the personal data, also in the safety copies")
        self._forget_what.setText(words)
        self.forget.setAccessibleName(words)
        self._show_state()


def _unticked(work: Work) -> tuple[int, ...]:
    """The points of the checklist nobody has ticked, counted from 1."""
    return tuple(number for number in range(1, len(CHECKLIST) + 1) if number - 1 not in work.ticked)


def _say_unticked(points: tuple[int, ...]) -> str:
    if not points:
        return ""
    if len(points) == len(CHECKLIST):
        return Language.translate("ReviewPage", "Nothing is ticked on the checklist.")
    words = Language.translate("ReviewPage", "Not ticked on the checklist: {points}.")
    return words.format(points=", ".join(map(str, points)))


def _say_approved(title: str, points: tuple[int, ...]) -> str:
    words = Language.translate("ReviewPage", "“{title}” may now be used in theme days.").format(title=title)
    return " ".join(filter(None, (words, _say_unticked(points))))
