"""The fields that a card's kind asks for: made from `model/elements.py`, and kept while another kind asks for them."""

from PySide6.QtCore import Signal

from desktop.document.board import CARD_TEXTS
from desktop.language import Language
from desktop.model.elements import Field, Form, fields_of
from desktop.model.journey import Card
from desktop.model.kinds import CardKind
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground, Section, Words
from desktop.windows.panel_values import DaysRow, PainPointRow, ValueRow, WordsRow, YesNoRow

ROWS: dict[Form, type[ValueRow]] = {
    Form.DAYS: DaysRow,
    Form.YES_NO: YesNoRow,
    Form.CHANNEL: WordsRow,
    Form.INFORMANT: WordsRow,
    Form.PAIN_POINT: PainPointRow,
}


class DetailsSection(Section):
    """A row for each field of the card's kind."""

    went = Signal(object, object)
    """As `PainPointRow.went`."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(0)
        self._ground = ground
        self._kind: CardKind | None = None
        self._rows: dict[str, Words | ValueRow] = {}

    @property
    def fields(self) -> dict[str, LiveText]:
        """The text fields, by name."""
        return {name: row.field for name, row in self._rows.items() if isinstance(row, Words)}

    @property
    def rows(self) -> dict[str, Words | ValueRow]:
        """All rows now shown, by name."""
        return self._rows

    def show_card(self, card: Card) -> None:
        """Show what the card says, in the form of its kind."""
        if card.kind is not self._kind:
            self._take_form(card.kind)
        for name, row in self._rows.items():
            if isinstance(row, Words):
                row.field.show_text(str(getattr(card, name)))
            else:
                row.show_card(card)

    def _take_form(self, kind: CardKind) -> None:
        # Somebody may be writing in a field that both kinds have: it is moved and not made again.
        self._kind = kind
        before, self._rows = self._rows, {}
        for field in fields_of(kind, self._ground.kind):
            row = before.pop(field.name, None) or self._make(field)
            row.entitle(Language.translate("Elements", field.title), Language.translate("Elements", field.help))
            self.column.removeWidget(row)
            self.column.addWidget(row)
            self._rows[field.name] = row
        for row in before.values():
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.setVisible(bool(self._rows))
        self.reshaped.emit()

    def _make(self, field: Field) -> Words | ValueRow:
        ground, name = self._ground, field.name
        if field.form is Form.TEXT:
            write = ground.board.write_card if name in CARD_TEXTS else ground.board.details.write
            return Words(ground, lambda words: write(ground.about, name, words))
        row = ROWS[field.form](ground, name)
        if isinstance(row, PainPointRow):
            row.went.connect(self.went)
        return row
