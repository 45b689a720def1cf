"""Writing an indicator of the municipality's own: one form, kept when it has a name."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QWidget

from desktop.model.followed import STEPS
from desktop.model.indicators import Indicator
from desktop.overriding import override
from desktop.text_size import tall
from desktop.windows.guarded_line import guard_line
from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import label
from desktop.windows.sheet import Sheet

NEW = Indicator("", "")
WIDTH, HEIGHT, AIR = 680, 640, 60


class IndicatorEditor(Sheet):
    """Of a row that comes with the program a copy is made; an own one is changed."""

    kept = Signal(object)
    """The `Indicator` as it was written."""

    def __init__(self, parent: QWidget, themes: Sequence[str], row: Indicator | None) -> None:
        super().__init__(parent, width=WIDTH)
        self._row = row or NEW
        self.theme = QComboBox()
        self.theme.setEditable(True)
        self.theme.setMaxVisibleItems(12)
        self.theme.addItems(list(themes))
        self.theme.setCurrentText(self._row.theme)
        line = self.theme.lineEdit()
        if line is not None:
            guard_line(line)
        names = ("name", "number", "question", *(f"step{step}" for step in STEPS), "method", "informants")
        self.fields = {name: GuardedText(single=True) for name in names}
        self._captions = {name: label("muted") for name in ("theme", *names)}
        self.cancel, self.keep = self.add_button(), self.add_button("primary")
        self._build()
        self._connect()
        self.retranslate()
        self.resize(self.minimumWidth(), min(tall(HEIGHT, 6), self.screen().availableSize().height() - AIR))
        self._look()
        self.fields["name"].setFocus()

    @property
    def indicator(self) -> Indicator:
        """What is written now."""
        said = {name: field.toPlainText().strip() for name, field in self.fields.items()}
        return replace(
            self._row,
            name=said["name"],
            number=said["number"],
            theme=self.theme.currentText().strip(),
            question=said["question"],
            steps=tuple(said[f"step{step}"] for step in STEPS),
            method=said["method"],
            informants=said["informants"],
        )

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("An indicator of the municipality's own"))
        captions = {
            "name": self.tr("Indicator: what can be seen or heard"),
            "number": self.tr("Number"),
            "theme": self.tr("Theme"),
            "question": self.tr("Question for the observation"),
            "method": self.tr("Method"),
            "informants": self.tr("Ask whom"),
        }
        captions |= {f"step{step}": self.tr("Step {step}").format(step=step) for step in STEPS}
        for name, caption in self._captions.items():
            caption.setText(captions[name])
            (self.theme if name == "theme" else self.fields[name]).setAccessibleName(captions[name])
        self.fields["step0"].setPlaceholderText(self.tr("For example: every day, by oneself"))
        self.fields["step4"].setPlaceholderText(self.tr("For example: not, not even with support"))
        self.cancel.setText(self.tr("Cancel"))
        self.keep.setText(self.tr("Put it in the catalogue"))

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        order = ("name", "theme", "number", "question", *(f"step{step}" for step in STEPS), "method", "informants")
        for at, name in enumerate(order):
            grid.addWidget(self._captions[name], at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.theme if name == "theme" else self.fields[name], at, 1)
        inside, area = QWidget(), QScrollArea()
        inside.setObjectName("clear")
        inside.setLayout(grid)
        grid.setContentsMargins(0, 0, 10, 0)
        area.setObjectName("clear")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.body.addWidget(area, 1)
        for name, field in self.fields.items():
            field.show_afresh(self._row.steps[int(name[4:])] if name.startswith("step") else getattr(self._row, name))

    def _connect(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self._keep)
        self.fields["name"].textChanged.connect(self._look)
        for field in self.fields.values():
            field.entered_key.connect(self._keep)

    def _look(self) -> None:
        self.keep.setEnabled(bool(self.fields["name"].toPlainText().strip()))

    def _keep(self) -> None:
        for field in self.fields.values():
            field.settle()
        if self.keep.isEnabled():
            self.kept.emit(self.indicator)
            self.accept()
