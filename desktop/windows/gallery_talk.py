"""Beside the gallery: one card of any group with its words, and what is said of it there: dots, "not so", comments."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.document.board import BoardDocument
from desktop.language import Language
from desktop.model.kinds import CARD_NAMES
from desktop.model.programme import Allowed
from desktop.overriding import override
from desktop.text_size import aside, hold, tall
from desktop.windows.board_menu import MAKE
from desktop.windows.labels import breakable, label
from desktop.windows.panel_comments import CommentsSection
from desktop.windows.panel_form import MARGIN, WIDTH, Ground, restyle
from desktop.windows.panel_marks import MarksSection
from desktop.windows.panel_memory import PanelMemory


class GalleryTalk(QScrollArea):
    """Writes into the document of the board that the card lies on, and nowhere else."""

    board_wanted = Signal()
    """Open the card on its board."""
    agreement_wanted = Signal()
    """Make an agreement from the card."""
    closed = Signal()

    def __init__(self, memory: PanelMemory) -> None:
        super().__init__()
        self._memory = memory
        self._own: str | None = None
        self._allowed = Allowed.COMMENT
        self._ground: Ground | None = None
        self._group = self._owner = ""
        self.comments: CommentsSection | None = None
        self.marks: MarksSection | None = None
        self.close_button, self.open_board, self.agree = QPushButton("×"), QPushButton(), QPushButton()
        self._where, self._kind, self._words = label("muted", wrap=True), label("kicker"), label("body", wrap=True)
        self._body, self._column, self._talk = QWidget(), QVBoxLayout(), QVBoxLayout()
        self._build()
        self._retranslate()

    def sit_at(self, own: str | None) -> None:
        """Open cards only on the board of one's own group; nobody's for an empty one, everybody's for none."""
        self._own = own
        self._offer()

    def allow(self, allowed: Allowed) -> None:
        """Let something be said of the cards, or let it only be read."""
        self._allowed = allowed
        self._offer()

    @property
    def card(self) -> str:
        """The id of the card shown; empty while nothing is."""
        return self._ground.about if self._ground is not None else ""

    @property
    def owner(self) -> str:
        """The id of the group whose card it is."""
        return self._owner

    @property
    def document(self) -> BoardDocument | None:
        """The board that the card lies on."""
        return self._ground.board if self._ground is not None else None

    def show_card(self, document: BoardDocument, card_id: str, group: str, owner: str = "") -> bool:
        """Show a card of a group's board, by the group's name and its id; tell whether it is there."""
        found = document.find(card_id)
        if found is None:
            self.leave()
            return False
        if self._ground is None or self._ground.board is not document:
            self.leave()
            self._ground = Ground(document, found[0].kind, self._memory, card_id)
            self._make(self._ground)
        elif self._ground.about != card_id and self.comments is not None:
            self.comments.field.settle()
            self._ground.about = card_id
            self.comments.begin()
        self._group, self._owner = group, owner
        self._offer()
        self.show_newest()
        return True

    def show_newest(self) -> None:
        """Show the newest words and marks of the card."""
        ground = self._ground
        found = ground.board.find(ground.about) if ground is not None else None
        if ground is None or found is None or self.comments is None or self.marks is None:
            return
        grid, card = found
        self._where.setText(" · ".join(filter(None, [self._group, *grid.titles_of(card.place.cell)])))
        self._kind.setText(Language.translate("Kinds", CARD_NAMES[card.kind]).upper())
        self._words.setText(breakable(card.text.strip()) or "…")
        self.comments.show_comments(ground.board.board.comments.get(card.id, ()))
        self.marks.show_card(card)

    def leave(self) -> None:
        """Let go of the card; a comment that was begun is kept as a draft."""
        if self.comments is not None:
            self.comments.field.settle()
        for section in (self.marks, self.comments):
            if section is not None:
                self._talk.removeWidget(section)
                section.hide()
                section.deleteLater()
        self.comments = self.marks = None
        self._ground = None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._ground is not None:
                document, card = self._ground.board, self._ground.about
                self.leave()
                self.show_card(document, card, self._group, self._owner)

    def _make(self, ground: Ground) -> None:
        self.marks, self.comments = MarksSection(ground), CommentsSection(ground)
        self._talk.addWidget(self.marks)
        self._talk.addWidget(self.comments)

    def _offer(self) -> None:
        self.open_board.setVisible(self._own is None or (bool(self._own) and self._own == self._owner))
        if self.marks is not None:
            self.marks.setVisible(self._allowed is not Allowed.LOOK)
        self.agree.setVisible(self._allowed is not Allowed.LOOK)
        if self.comments is not None:
            self.comments.listen(only=self._allowed is Allowed.LOOK)

    def _build(self) -> None:
        self.setObjectName("cardPanel")
        self._body.setObjectName("panelBody")
        self._body.setLayout(self._column)
        self._column.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        self._column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._kind, 1)
        self.close_button.setProperty("kind", "quiet")
        hold(self.close_button, QWidget.setFixedWidth, 38, tall)
        head.addWidget(self.close_button)
        self._column.addLayout(head)
        restyle(self._words, "role", "body")
        for widget in (self._words, self._where, self.open_board, self.agree):
            self._column.addWidget(widget)
        self._column.addLayout(self._talk)
        self._column.addStretch(1)
        hold(self, QWidget.setFixedWidth, WIDTH, aside)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.open_board.clicked.connect(self.board_wanted)
        self.agree.clicked.connect(self.agreement_wanted)
        self.close_button.clicked.connect(self.closed)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What is said of the card"))
        self.agree.setText(Language.translate("Agreements", MAKE))
        self.open_board.setText(self.tr("Open on the board"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close"))
