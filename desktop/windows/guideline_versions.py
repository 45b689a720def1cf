"""The versions of the shared guideline: giving one a name, what changed between two, and bringing one back."""

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.language import locale_of
from desktop.model.guideline import Guideline, Version
from desktop.overriding import override
from desktop.session import Session
from desktop.text_size import hold, tall
from desktop.windows.desk import Desk
from desktop.windows.guarded_line import guard_line
from desktop.windows.guideline_difference import GuidelineDifference
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet

LIST_WIDTH, HEIGHT = 270, 400
KEY = Qt.ItemDataRole.UserRole
NOW = ""
"""Stands for the guideline as it is now among the ids of versions."""


class SaveVersion(Sheet):
    """Asks what the version is called."""

    def __init__(self, desk: Desk, session: Session, by: str) -> None:
        super().__init__(desk.window)
        self._session, self._by = session, by
        self._lead, self.name, self._fault = label("lead", wrap=True), QLineEdit(), label("fault", wrap=True)
        self.close_button, self.save = self.add_button(), self.add_button("primary")
        self.name.setMaxLength(120)
        guard_line(self.name)
        for widget in (self._lead, self.name, self._fault):
            self.body.addWidget(widget)
        self._fault.hide()
        self.close_button.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.retranslate()
        self.name.setFocus()

    def _save(self) -> None:
        name = self.name.text().strip() or self.name.placeholderText()
        if self._session.guideline.named.save(name, self._by):
            self.accept()
        else:
            self._fault.show()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Save a version"))
        self._lead.setText(
            self.tr("Everything you write is saved anyway. A version is what you can name, compare and come back to.")
        )
        number = len(self._session.guideline.versions) + 1
        self.name.setPlaceholderText(self.tr("Version {number}").format(number=number))
        self.name.setAccessibleName(self.tr("Name of the version"))
        self._fault.setText(self.tr("There is no room for another version. Remove one, or make the guideline shorter."))
        self.close_button.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save version"))


class GuidelineVersionsSheet(Sheet):
    """The chosen version, and the one it is compared with; the guideline as it is now stands first."""

    def __init__(self, desk: Desk, session: Session, *, locked: bool) -> None:
        super().__init__(desk.window, width=900)
        self._desk, self._session, self._locked = desk, session, locked
        self.list, self.other, self._with = QListWidget(), QComboBox(), label("muted")
        self.difference = GuidelineDifference(desk)
        self.remove, self.restore = self.add_button(), self.add_button()
        self.close_button = self.add_button("primary")
        self._build()
        self._connect()
        self.retranslate()

    @property
    def chosen(self) -> str:
        """The id of the version that is chosen."""
        item = self.list.currentItem()
        return str(item.data(KEY)) if item is not None else NOW

    def _build(self) -> None:
        row, right, choice = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        row.setSpacing(18)
        hold(self.list, QWidget.setFixedWidth, LIST_WIDTH)
        hold(self.list, QWidget.setMinimumHeight, HEIGHT, tall)
        self.list.setProperty("kind", "headings")
        self.list.setWordWrap(True)
        choice.addWidget(self._with)
        choice.addWidget(self.other, 1)
        right.addLayout(choice)
        right.addWidget(self.difference, 1)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.body.addLayout(row)
        self._desk.look.put(self.restore, "restore")
        self.remove.setVisible(not self._locked)
        self.restore.setVisible(not self._locked)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._choose)
        self.other.activated.connect(self._compare)
        self.remove.clicked.connect(lambda *_: self._session.guideline.named.remove(self.chosen))
        self.restore.clicked.connect(self._restore)
        self.close_button.clicked.connect(self.accept)
        self._session.guideline_changed.connect(self._fill)

    def _fill(self, *_: object) -> None:
        chosen = self.chosen
        self.list.blockSignals(True)
        self.list.clear()
        for version in self._session.guideline.versions:
            item = QListWidgetItem(self._named(version))
            item.setData(KEY, version.id)
            self.list.addItem(item)
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(KEY) == chosen]
        self.list.blockSignals(False)
        self.list.setCurrentRow(rows[0] if rows else 0)
        self._choose()

    def _named(self, version: Version) -> str:
        code = self._desk.language.code
        shape = "d. MMM yyyy 'kl.' HH.mm" if code == "da" else "d MMM yyyy, HH:mm"
        when = locale_of(code).toString(QDateTime.fromSecsSinceEpoch(version.at), shape)
        return "\n".join((version.name or "–", " · ".join(filter(None, (when, version.by)))))

    def _choose(self, *_: object) -> None:
        chosen, compared = self.chosen, self.other.currentData()
        self.other.clear()
        self.other.addItem(self.tr("The guideline as it is now"), NOW)
        for version in self._session.guideline.versions:
            if version.id != chosen:
                self.other.addItem(version.name or "–", version.id)
        self.other.setCurrentIndex(max(0, self.other.findData(compared)))
        for button in (self.remove, self.restore):
            button.setEnabled(bool(chosen))
        self._compare()

    def _compare(self, *_: object) -> None:
        if not self.chosen:
            return
        states = (self._state(self.chosen), self._state(self.other.currentData() or NOW))
        older, newer = sorted(states, key=lambda each: each[0])
        self.difference.show_pair(older[2], newer[2], (older[1], newer[1]))

    def _state(self, version_id: str) -> tuple[float, str, Guideline]:
        """When it was, what it is called, and what it says."""
        version = self._session.guideline.named.find(version_id)
        if version is None:
            return float("inf"), self.tr("now"), self._session.guideline.guideline
        return version.at, f"“{version.name}”", version.guideline

    def _restore(self) -> None:
        self._session.guideline.named.restore(self.chosen)
        self.accept()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Versions of the shared guideline"))
        self._with.setText(self.tr("Compared with"))
        self.other.setAccessibleName(self.tr("Compared with"))
        self.list.setAccessibleName(self.tr("Versions"))
        self.remove.setText(self.tr("Remove this version"))
        self.restore.setText(self.tr("Bring this version back"))
        self.close_button.setText(self.tr("Close"))
        self._fill()
