"""Fields of a project's page that write straight into the project: texts, and cards with a heading around them."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.windows.guarded_text import GuardedText
from desktop.windows.labels import label
from desktop.windows.project_keeping import ProjectKeeping


class ProjectText(GuardedText):
    """One text of the project; CPR numbers are hidden as they are typed."""

    def __init__(self, keeping: ProjectKeeping, key: str, lines: int = 1, *, single: bool = False) -> None:
        super().__init__(lines, single=single)
        self.key = key
        self._keeping = keeping
        self.written.connect(self._put)
        self.left.connect(keeping.settle)
        self.follow()

    def follow(self) -> None:
        """Show what the project says."""
        words = self._keeping.ledger.says(self.key)
        if words != self.toPlainText():
            self.show_text(words)

    def _put(self, words: str) -> None:
        self._keeping.write({self.key: words})


class ProjectCard(QFrame):
    """A card with a heading, and a line under it that says what it is for."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.heading, self.lead = label("strong"), label("muted", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 18)
        self.column.setSpacing(8)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.lead)

    def entitle(self, heading: str, lead: str = "") -> None:
        """Say what the card is."""
        self.heading.setText(heading)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        self.setAccessibleName(heading)


def captioned(column: QVBoxLayout, field: QWidget) -> QLabel:
    """Put a field under a caption in a column; the caption is the field's buddy."""
    caption = label("kicker")
    caption.setBuddy(field)
    column.addWidget(caption)
    column.addWidget(field)
    return caption


def say_caption(caption: QLabel, field: QWidget, words: str) -> None:
    """Say what a field is for, over it and to who has it read aloud."""
    caption.setText(words.upper())
    field.setAccessibleName(words)
