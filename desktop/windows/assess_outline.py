"""The sections of an assessment beside its text: where one is, how far each is, and who writes where."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.icons import Look
from desktop.layout.palette import Token
from desktop.model.assessed import Assessed, SectionPlan
from desktop.model.assessed_progress import Progress, lacks, progress, words_in, written
from desktop.overriding import override
from desktop.text_size import aside, hold, px
from desktop.theme import Theme
from desktop.windows.labels import for_tip, label

WIDTH = 292
SIGN = 14
KEY = Qt.ItemDataRole.UserRole


class AssessOutline(QFrame):
    """Says which section somebody wants to go to."""

    section_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._assessed, self._others = Assessed(), dict[str, tuple[str, ...]]()
        self._signs: dict[Progress, QIcon] = {}
        self._said: dict[int, tuple[object, ...]] = {}
        """What each line was made of: a keystroke changes one of them."""
        self._head, self.list, self._whole = label("kicker"), QListWidget(), label("muted", wrap=True)
        self.copy, self.exercise = QPushButton(), QPushButton()
        self._build()
        look.changed.connect(self._take_look)
        self._retranslate()

    def show_assessed(self, assessed: Assessed, chosen: str, others: Mapping[str, Sequence[str]]) -> None:
        """List the sections; `others` names who writes in which."""
        self._assessed, self._others = assessed, {key: tuple(each) for key, each in others.items()}
        plans = assessed.template.sections if assessed.template is not None else ()
        while self.list.count() > len(plans):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(plans):
            self.list.addItem(QListWidgetItem())
        for at, plan in enumerate(plans):
            self._fill(self.list.item(at), plan)
            if plan.id == chosen and self.list.currentRow() != at:
                self.list.blockSignals(True)
                self.list.setCurrentRow(at)
                self.list.blockSignals(False)
        words = self.tr("{count} of {all} sections written. Nothing has to be filled in.")
        self._whole.setText(words.format(count=written(assessed), all=len(plans)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _fill(self, item: QListWidgetItem, plan: SectionPlan) -> None:
        section = self._assessed.section(plan.id)
        said = (plan, section, self._others.get(plan.id, ()))
        if self._said.get(self.list.row(item)) == said:
            return
        self._said[self.list.row(item)] = said
        far = progress(plan, section)
        parts = [self.tr("%n word(s)", "", words_in(section))] if not section.is_empty else []
        lacking = lacks(plan, section)
        if lacking and far is Progress.BEGUN:
            parts.append(self.tr("%n choice(s) missing", "", len(lacking)))
        if others := self._others.get(plan.id, ()):
            parts = [self.tr("{names} is writing").format(names=", ".join(others))]
        title = " ".join(plan.title.split())
        words = "\n".join([title, " · ".join(parts)]) if parts else title
        item.setData(KEY, plan.id)
        if item.text() != words:
            item.setText(words)
        names = {
            Progress.EMPTY: self.tr("empty"),
            Progress.BEGUN: self.tr("begun"),
            Progress.WRITTEN: self.tr("written"),
        }
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join([title, names[far], *parts]))
        item.setToolTip(for_tip(title))
        item.setIcon(self._sign(far))

    def _sign(self, far: Progress) -> QIcon:
        if far not in self._signs:
            self._signs[far] = sign(far, self._look.theme)
        return self._signs[far]

    def _take_look(self) -> None:
        self._signs.clear()
        self._said.clear()
        self.list.setIconSize(QSize(px(SIGN), px(SIGN)))
        self._refill()

    def _refill(self) -> None:
        row = self.list.currentItem()
        self.show_assessed(self._assessed, row.data(KEY) if row is not None else "", self._others)

    def _build(self) -> None:
        self.setObjectName("cardPanel")
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 8, 14)
        column.setSpacing(8)
        self._head.setContentsMargins(8, 0, 0, 0)
        self._whole.setContentsMargins(8, 0, 4, 0)
        self.list.setProperty("kind", "headings")
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setIconSize(QSize(px(SIGN), px(SIGN)))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._head)
        column.addWidget(self.list, 1)
        column.addWidget(self._whole)
        for button, icon in ((self.copy, "content-copy"), (self.exercise, "school-outline")):
            button.setProperty("kind", "quiet")
            self._look.put(button, icon)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.currentItemChanged.connect(self._choose)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(KEY):
            self.section_wanted.emit(item.data(KEY))

    def _retranslate(self) -> None:
        self._said.clear()
        self._head.setText(self.tr("Sections").upper())
        self.list.setAccessibleName(self.tr("Sections"))
        self.copy.setText(self.tr("Copy as text"))
        self.exercise.setText(self.tr("Exercise: before and after"))
        self._refill()


def sign(far: Progress, theme: Theme) -> QIcon:
    """A ring where nothing is written, half filled where something is, full where all is: no colour is needed."""
    side, scale = px(SIGN), 2
    picture = QPixmap(side * scale, side * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    ink = theme.color({Progress.EMPTY: Token.MUTED, Progress.BEGUN: Token.HIGHLIGHT}.get(far, Token.PROVIDER))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle, radius = QPointF(side / 2, side / 2), side / 2 - 2.0
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(ink if far is Progress.WRITTEN else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, radius, radius)
    if far is Progress.BEGUN:
        painter.setBrush(ink)
        painter.drawPie(2, 2, side - 4, side - 4, -90 * 16, 180 * 16)
    painter.end()
    return QIcon(picture)
