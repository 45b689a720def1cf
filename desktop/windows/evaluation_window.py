"""The evaluation on a shared laptop: one person after another answers alone, over the whole screen."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.evaluation import Answer, Questionnaire
from desktop.overriding import override
from desktop.text_size import hold
from desktop.trouble import Trouble
from desktop.windows.answer_way import AnswerWay
from desktop.windows.desk import Desk
from desktop.windows.evaluation_steps import WIDE, Between, Questions, Statement
from desktop.windows.labels import label

translate = Language.translate
KEYS = Qt.Key


class EvaluationWindow(QWidget):
    """Holds one person's answers until they are sent, and then forgets them; what others said is never here."""

    given = Signal()
    """One person more has answered, and it is on disk."""

    def __init__(self, desk: Desk, way: AnswerWay, questionnaire: Questionnaire) -> None:
        super().__init__(desk.window, Qt.WindowType.Window)
        self._way = way
        self._statements = tuple(item for item in questionnaire.items if not item.in_words)
        self._values: dict[str, int] = {}
        self._at = -1
        """Before the first statement; a statement; and behind the last one, the questions."""
        self._sending = self._closed = False
        self.between, self.statement = Between(), Statement(questionnaire)
        self.questions = Questions([item for item in questionnaire.items if item.in_words])
        self.back, self.on, self.end = QPushButton(), QPushButton(), QPushButton()
        self._place, self._faces = label("muted"), QStackedWidget()
        self._build()
        self._connect()
        self._retranslate()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        number = key - KEYS.Key_0
        focused, enter = QApplication.focusWidget(), key in (KEYS.Key_Return, KEYS.Key_Enter)
        if event.isAutoRepeat():
            return  # a key that is held is one press
        if self._faces.currentWidget() is self.statement and number in self.statement.values:
            self._say(number)
        elif enter and isinstance(focused, QPushButton) and self.isAncestorOf(focused):
            focused.click()
        elif key is KEYS.Key_Escape and self._at < 0:
            self.close()
        elif enter or key in (KEYS.Key_Right, KEYS.Key_PageDown):
            self._go_on()
        elif key in (KEYS.Key_Left, KEYS.Key_PageUp):
            self._go(-1)
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: object) -> None:
        self._closed = True

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("middle")
        middle, foot, row = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        middle.setContentsMargins(40, 30, 40, 26)
        for face in (self.between, self.statement, self.questions):
            self._faces.addWidget(face)
        hold(self._faces, QWidget.setMaximumWidth, WIDE)
        row.addStretch(1)
        row.addWidget(self._faces, 20)
        row.addStretch(1)
        middle.addLayout(row, 1)
        foot.setSpacing(12)
        for button in (self.back, self.on):
            button.setProperty("fit", "touch")
            hold(button, QWidget.setMinimumWidth, 150)
        self.on.setProperty("kind", "primary")
        self.end.setProperty("kind", "quiet")
        foot.addWidget(self.end)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self._place)
        foot.addStretch(1)
        foot.addWidget(self.on)
        middle.addLayout(foot)

    def _connect(self) -> None:
        self.between.begin.clicked.connect(lambda *_: self._go(1))
        self.statement.said.connect(self._say)
        self.back.clicked.connect(lambda *_: self._go(-1))
        self.on.clicked.connect(lambda *_: self._go_on())
        self.end.clicked.connect(lambda *_: self.close())

    def _say(self, value: int) -> None:
        """Keep what was said to the statement in view, and go on to the next."""
        item = self.statement.item
        if item is not None:
            self._values[item.id] = value
            self._go(1)

    def _go_on(self) -> None:
        if self._at < len(self._statements):
            self._go(1)
        elif not self._sending:
            self._send()

    def _go(self, by: int) -> None:
        self._at = max(-1, min(len(self._statements), self._at + by))
        if self._at < 0:
            self._forget()
        self._show(thanks=False)

    def _forget(self) -> None:
        """Nothing of one person's answers is there when the next one begins."""
        self._values.clear()
        self.questions.empty()
        self.questions.trouble.hide()
        self.on.setEnabled(True)
        self._at = -1

    def _show(self, *, thanks: bool) -> None:
        asking = 0 <= self._at < len(self._statements)
        if self._at < 0:
            self.between.show_after(thanks=thanks)
            self._faces.setCurrentWidget(self.between)
            self.between.begin.setFocus()
        elif asking:
            item = self._statements[self._at]
            self.statement.show_item(item, self._values.get(item.id))
            self._faces.setCurrentWidget(self.statement)
            self.setFocus()
        else:
            self._faces.setCurrentWidget(self.questions)
            next(iter(self.questions.fields.values())).setFocus()
        for button in (self.back, self.on):
            button.setVisible(self._at >= 0)
        self.end.setVisible(self._at < 0)
        skip = translate("Evaluation", "On") if self._answered else translate("Evaluation", "Skip")
        self.on.setText(skip if asking else translate("Evaluation", "Send my answers"))
        place = translate("Evaluation", "{number} of {all}").format(number=self._at + 1, all=len(self._statements) + 1)
        self._place.setText(place if self._at >= 0 else "")

    @property
    def _answered(self) -> bool:
        return 0 <= self._at < len(self._statements) and self._statements[self._at].id in self._values

    def _send(self) -> None:
        answers = [Answer(item, value) for item, value in self._values.items()]
        answers += self.questions.answers()
        self._sending = True
        self.on.setEnabled(False)
        self._way.give(answers, self._sent, self._not_sent)

    def _sent(self) -> None:
        """It is on disk: forget it here, and hand the computer over."""
        self._sending = False
        self.given.emit()
        if self._closed:
            return
        self._forget()
        self._show(thanks=True)

    def _not_sent(self, _trouble: Trouble) -> None:
        self._sending = False
        if not self._closed:
            self.on.setEnabled(True)
            self.questions.trouble.show()

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("Evaluation", "Evaluation"))
        self.back.setText(translate("Evaluation", "Back"))
        self.end.setText(translate("Evaluation", "End the evaluation"))
        self.questions.retranslate()
        self._show(thanks=False)
