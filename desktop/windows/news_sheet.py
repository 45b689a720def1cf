"""What came in with a file or after being apart: told group by group, with a choice where both sides had written."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.differences import DayNews, Difference, GroupNews, Thing
from desktop.model.news_words import as_text, beside, sentence
from desktop.model.order import Block
from desktop.overriding import override
from desktop.session import Session
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.labels import breakable, label
from desktop.windows.news_choice import NewsChoice
from desktop.windows.sheet import Sheet

MOST = 60
"""Lines of a group that are shown at once; more come when asked for."""


class NewsSheet(Sheet):
    """Shows the differences; it changes nothing unless somebody chooses."""

    def __init__(self, desk: Desk, session: Session, news: DayNews) -> None:
        super().__init__(desk.window, width=760)
        self._session, self._news = session, news
        self._lead = label("lead", wrap=True)
        self._column = QVBoxLayout()
        self._again: list[Callable[[], None]] = []
        self.choices: list[NewsChoice] = []
        self.copy, self.close_button = self.add_button(), self.add_button("primary")
        self._build()
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        translate = Language.translate
        self.entitle(translate("News", "What came in"))
        if self._news.open:
            words = translate("News", "Where both had written the same text, both are kept. Choose, or leave it so.")
        else:
            words = translate("News", "Everything is put together; nothing has to be done.")
        self._lead.setText(words)
        self.copy.setText(translate("News", "Copy as text"))
        self.close_button.setText(translate("News", "Close"))
        for say in self._again:
            say()

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(6)
        for group in self._news.groups:
            self._add_group(group)
        self._add_beside()
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hold(area, QWidget.setMinimumHeight, 300, tall)
        area.setWidget(inside)
        self.body.addWidget(self._lead)
        self.body.addSpacing(6)
        self.body.addWidget(area, 1)

    def _add_group(self, group: GroupNews) -> None:
        self._column.addSpacing(8)
        heading = label("strong", group.name, wrap=True)
        self._column.addWidget(heading)
        for each in group.differences:
            if each.is_open:
                choice = NewsChoice(each, partial(self._write, group.group, each))
                self.choices.append(choice)
                self._again.append(choice.retranslate)
                self._column.addWidget(choice)
        self._add_lines([each for each in group.differences if not each.is_open])

    def _add_lines(self, differences: list[Difference]) -> None:
        place = QVBoxLayout()
        place.setSpacing(6)
        self._column.addLayout(place)
        self._more(place, differences)

    def _more(self, place: QVBoxLayout, differences: list[Difference], button: QPushButton | None = None) -> None:
        """Show the next lines, and a button where there are still more."""
        if button is not None:
            button.hide()
            button.deleteLater()
        for each in differences[:MOST]:
            self._add_line(place, each)
        rest = differences[MOST:]
        if rest:
            more = QPushButton(Language.translate("News", "{count} more").format(count=len(rest)))
            more.setProperty("kind", "quiet")
            more.clicked.connect(lambda: self._more(place, rest, more))
            place.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_line(self, place: QVBoxLayout, difference: Difference) -> None:
        line = label(wrap=True, selectable=True)
        place.addWidget(line)
        self._say_again(line.setText, lambda: breakable(sentence(difference, Language.translate)))
        if difference.before and difference.before != difference.after:
            before = label("muted", wrap=True)
            place.addWidget(before)
            self._say_again(
                before.setText,
                lambda: breakable(Language.translate("News", "Before: {words}").format(words=difference.before)),
            )

    def _add_beside(self) -> None:
        if not beside(self._news, Language.translate):
            return
        self._column.addSpacing(8)
        rest = label(wrap=True)
        self._column.addWidget(rest)
        self._say_again(rest.setText, lambda: "\n".join(beside(self._news, Language.translate)))

    def _say_again(self, show: Callable[[str], None], words: Callable[[], str]) -> None:
        self._again.append(lambda: show(words()))

    def _write(self, group: str, difference: Difference, words: str) -> None:
        if self._session.day.group(group) is None:
            return
        board = self._session.board(group)
        match difference.thing:
            case Thing.CARD:
                board.write_card(difference.id, "text", words)
            case Thing.ORDER:
                board.ordering.write(Block(difference.id), words)
            case Thing.SECTION:
                board.assessing.write(difference.id, words)
            case _:
                board.grid.rename(difference.id, words)

    def _copy(self) -> None:
        QApplication.clipboard().setText(as_text(self._news, Language.translate))
