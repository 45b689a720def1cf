"""Choosing indicators: a list to search by words and theme, what each says beside it, and the municipality's own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.model.followed import STEPS, Followed
from desktop.model.indicators import Indicator, found_in, themes_of
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.desk import Desk
from desktop.windows.follow_editor import IndicatorEditor
from desktop.windows.follow_own import OwnIndicators
from desktop.windows.guarded_line import guard_line
from desktop.windows.labels import breakable, label
from desktop.windows.sheet import Sheet
from desktop.windows.wrap import Wrap

KEY = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT, AIR = 860, 640, 60


class FollowCatalogue(Sheet):
    """Says which is taken; what is taken is a copy, and the case does not change when the catalogue does."""

    taken = Signal(object)
    """Take this `Indicator` into the case."""

    def __init__(self, desk: Desk, own: OwnIndicators, goal: str = "") -> None:
        super().__init__(desk.window, width=WIDTH)
        self._own, self._goal = own, goal
        self._here: frozenset[str] = frozenset()
        self.search, self.themes, self.list = QLineEdit(), CalmChoice(), QListWidget()
        self._about, self.words = label("muted", wrap=True), IndicatorWords()
        self.take = QPushButton()
        self.new, self.edit, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.fetch, self.share = QPushButton(), QPushButton()
        self.close_button = self.add_button()
        self._build()
        self._connect()
        self.retranslate()
        self._fill()
        self.resize(self.minimumWidth(), min(tall(HEIGHT, 6), self.screen().availableSize().height() - AIR))
        own.refresh()
        self.search.setFocus()

    def show_followed(self, followed: Sequence[Followed]) -> None:
        """Mark those that are in the case, or that follow the goal one is looking for."""
        there = (each for each in followed if not self._goal or self._goal in each.goals)
        self._here = frozenset(each.origin for each in there if each.origin)
        self._fill()

    @property
    def chosen(self) -> Indicator | None:
        """The row that is looked at."""
        item = self.list.currentItem()
        return self._own.row(str(item.data(KEY))) if item is not None else None

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Catalogue of indicators"))
        self.search.setPlaceholderText(self.tr("Search …"))
        self.search.setAccessibleName(self.tr("Search in the catalogue"))
        self.themes.setAccessibleName(self.tr("Theme"))
        self.list.setAccessibleName(self.tr("Indicators"))
        self.new.setText(self.tr("New …"))
        self.edit.setText(self.tr("Edit …"))
        self.remove.setText(self.tr("Delete"))
        self.fetch.setText(self.tr("Fetch from a file …"))
        self.share.setText(self.tr("Save as a file …"))
        self.close_button.setText(self.tr("Close"))
        shipped = self._own.shipped
        version = self.tr("Version {version}").format(version=shipped.version)
        self._about.setText(f"{shipped.name} · {version}. {shipped.certainty}")
        self._fill_themes()
        self._show_chosen()

    def _fill_themes(self) -> None:
        chosen = self.themes.currentData()
        self.themes.clear()
        self.themes.addItem(self.tr("All themes"), "")
        for theme in themes_of(self._own.rows):
            self.themes.addItem(theme, theme)
        self.themes.setCurrentIndex(max(0, self.themes.findData(chosen)))

    def _fill(self) -> None:
        chosen = self.chosen
        rows = found_in(self._own.rows, self.search.text(), str(self.themes.currentData() or ""))
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            aside = filter(None, (row.number, row.theme, self.tr("own") if row.is_own else "", self._in_case(row)))
            item = QListWidgetItem(f"{row.name}\n{' · '.join(aside)}")
            item.setData(KEY, row.id)
            self.list.addItem(item)
            if chosen is not None and row.id == chosen.id:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._show_chosen()

    def _in_case(self, row: Indicator) -> str:
        return self.tr("✓ in the case") if row.id in self._here else ""

    def _show_chosen(self, *_: object) -> None:
        row = self.chosen
        self.words.show_indicator(row)
        taken = row is not None and row.id in self._here
        self.take.setText(self.tr("Is in the case") if taken else self.tr("Take it into the case"))
        self.take.setEnabled(row is not None and not taken)
        self.edit.setVisible(row is not None)
        self.edit.setText(self.tr("Edit …") if row is not None and row.is_own else self.tr("Make our own of it …"))
        self.remove.setVisible(row is not None and row.is_own)

    def _take(self) -> None:
        row = self.chosen
        if row is not None and row.id not in self._here:
            self.taken.emit(row)

    def _edit(self, row: Indicator | None) -> None:
        editor = IndicatorEditor(self, themes_of(self._own.shipped.rows), row)
        editor.kept.connect(lambda made: self._keep(made, row.id if row is not None and row.is_own else ""))
        editor.open()

    def _keep(self, made: Indicator, instead: str) -> None:
        self._own.keep(made, instead)

    def _remove(self) -> None:
        row = self.chosen
        if row is not None and row.is_own:
            self._own.remove(row.id)

    def _renew(self) -> None:
        self._fill_themes()
        self._fill()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda *_: self._fill())
        self.search.returnPressed.connect(self._take)
        self.themes.activated.connect(lambda *_: self._fill())
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(lambda *_: self._take())
        self.take.clicked.connect(lambda *_: self._take())
        self.new.clicked.connect(lambda *_: self._edit(None))
        self.edit.clicked.connect(lambda *_: self._edit(self.chosen))
        self.remove.clicked.connect(lambda *_: self._remove())
        self.fetch.clicked.connect(lambda *_: self._own.ask_for_file(self))
        self.share.clicked.connect(lambda *_: self._own.share(self))
        self.close_button.clicked.connect(self.accept)
        self._own.changed.connect(self._renew)

    def _build(self) -> None:
        guard_line(self.search)
        self.take.setProperty("kind", "primary")
        self.list.setProperty("kind", "headings")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for button in (self.take, self.new, self.edit, self.remove, self.fetch, self.share):
            button.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        left, right, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.themes)
        left.addWidget(self.list, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setObjectName("clear")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.words)
        hold(area, QWidget.setMinimumHeight, 240, tall)
        right.addWidget(area, 1)
        row = QHBoxLayout()
        for button in (self.take, self.edit, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        right.addLayout(row)
        both.setSpacing(18)
        both.addLayout(left, 4)
        both.addLayout(right, 5)
        self.body.addLayout(both, 1)
        self.body.addWidget(self._about)
        own = QWidget()
        wrap = Wrap(own, gap=8)
        for button in (self.new, self.fetch, self.share):
            wrap.addWidget(button)
        self.foot.insertWidget(0, own, 1)


class IndicatorWords(QFrame):
    """What an indicator says."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._name, self._question = label("heading", wrap=True), label("", wrap=True)
        self._steps = {step: label("", wrap=True) for step in STEPS}
        self._method, self._about = label("muted", wrap=True), label("muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        for widget in (self._name, self._question, *self._steps.values(), self._method, self._about):
            column.addWidget(widget)
        column.addStretch(1)

    def show_indicator(self, row: Indicator | None) -> None:
        """Show a row of the catalogue, or nothing."""
        self.setVisible(row is not None)
        if row is None:
            return
        self._name.setText(breakable(row.name))
        self._question.setText(breakable(row.question))
        for step, words in self._steps.items():
            words.setText(breakable(f"{step} · {row.steps[step] or '–'}"))
        ask = self.tr("Ask: {informants}").format(informants=row.informants) if row.informants else ""
        self._method.setText(breakable(" · ".join(filter(None, (row.method, ask)))))
        self._about.setText(breakable(", ".join(f"{each.label} ({each.system})" for each in row.subjects)))
        for widget in (self._question, self._method, self._about):
            widget.setVisible(bool(widget.text()))
