"""What was written on two laptops in the same place: one of them stands, and here the other is chosen or let go."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.model.project import Aside
from desktop.windows.labels import breakable, label
from desktop.windows.panel_form import push
from desktop.windows.project_keeping import ProjectKeeping
from desktop.windows.project_words import translate

MOST = 3


class ProjectAsides(QFrame):
    """Hidden while there is nothing to choose."""

    def __init__(self, keeping: ProjectKeeping) -> None:
        super().__init__()
        self._keeping = keeping
        self._asides: tuple[Aside, ...] = ()
        self.setProperty("role", "warning")
        self._heading = label("strong", wrap=True)
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 12)
        self._column.setSpacing(6)
        self._column.addWidget(self._heading)
        self.hide()

    def show_asides(self, asides: Sequence[Aside]) -> None:
        """Show the first of them."""
        if tuple(asides) == self._asides:
            return
        self._asides = tuple(asides)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(each) for each in self._asides[:MOST]]
        for row in self._rows:
            self._column.addWidget(row)
        self._heading.setText(
            translate(
                "Project", "Written on two computers in the same place. Nothing is lost: choose which is to stand."
            )
        )
        self.setVisible(bool(self._rows))

    def _row(self, aside: Aside) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        here = self._keeping.ledger.says(aside.place)
        told = translate("Project", "Here: “{here}”. There: “{there}”.")
        line.addWidget(label("", breakable(told.format(here=here, there=aside.words)), wrap=True), 1)
        use = push(translate("Project", "Use the other"), lambda: self._use(aside))
        both = push(translate("Project", "Keep both"), lambda: self._keep_both(aside))
        drop = push(translate("Project", "Keep this"), lambda: self._keeping.write({aside.key: ""}))
        for button in (drop, use, both):
            line.addWidget(button)
        return row

    def _use(self, aside: Aside) -> None:
        self._keeping.write({aside.place: aside.words, aside.key: ""})

    def _keep_both(self, aside: Aside) -> None:
        both = f"{self._keeping.ledger.says(aside.place)}\n{aside.words}"
        self._keeping.write({aside.place: both, aside.key: ""})
