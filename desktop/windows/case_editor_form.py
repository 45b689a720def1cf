"""The form of the case editor: all fields of a case in the order people read them, on a few sheets of paper."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.model.case import Case
from desktop.model.case_places import Place
from desktop.model.vocabulary import Vocabulary
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.case_editor_actors import ActorsSection
from desktop.windows.case_editor_chips import ChipsSection
from desktop.windows.case_editor_fields import AgeSection, LeftOverSection, TitleSection
from desktop.windows.case_editor_items import ItemsSection
from desktop.windows.case_editor_section import Section, TextSection
from desktop.windows.case_editor_themes import ThemesSection
from desktop.windows.desk import Desk
from desktop.windows.finder import Finder
from desktop.windows.law_picker import LawPicker, TargetPicker

WIDEST = 820
"""How wide a column of text may be and still be read with ease, in pixels."""


class LawsSection(ItemsSection):
    """The legal basis: written freely, or chosen from the laws."""

    def __init__(self, desk: Desk, vocabulary: Vocabulary) -> None:
        super().__init__(desk, "legal_basis")
        self.picker = LawPicker(desk.look, desk.language, vocabulary)
        self.choose = QPushButton()
        desk.look.put(self.choose, "scale-balance")
        self.foot.insertWidget(0, self.choose)
        self.column.addWidget(self.picker)
        self.choose.clicked.connect(self._open)
        self.picker.closed.connect(partial(_fold, self.picker, self.choose))
        self.picker.toggled.connect(self._toggle)

    @override
    def show_value(self, case: Case) -> None:
        super().show_value(case)
        if self.picker.isVisible():
            self.picker.show_texts(case.legal_basis)

    @override
    def stops(self) -> list[QWidget]:
        *rows, add = super().stops()
        return [*rows, self.choose, add, *_stops(self.picker)]

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.choose.setText(self.tr("Choose laws …"))
        self.picker.retranslate()
        if self.picker.isVisible():
            self.picker.show_texts(self._items)

    def _open(self) -> None:
        self.picker.show()
        self.picker.show_texts(self._items)
        self.picker.search.go_to_end()

    def _toggle(self, short: str) -> None:
        """Add a line for a provision, or take the line away that says just that; one within a text stays."""
        if short in self._items:
            self.take_out(self._items.index(short))
        elif short not in self.picker.ticked():
            self.add_items((short,))


class TargetsSection(ChipsSection):
    """Target groups: chosen from the list, or written."""

    def __init__(self, desk: Desk, vocabulary: Vocabulary) -> None:
        super().__init__(desk, "target_groups")
        self.picker = TargetPicker(desk.look, vocabulary)
        self.choose = QPushButton()
        desk.look.put(self.choose, "format-list-checks")
        self.row.addWidget(self.choose)
        self.column.addWidget(self.picker)
        self.choose.clicked.connect(self._open)
        self.picker.closed.connect(partial(_fold, self.picker, self.choose))
        self.picker.toggled.connect(self.toggle)

    @override
    def show_value(self, case: Case) -> None:
        super().show_value(case)
        if self.picker.isVisible():
            self.picker.show_ticks(frozenset(case.target_groups))

    @override
    def stops(self) -> list[QWidget]:
        return [*super().stops(), self.choose, *_stops(self.picker)]

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.choose.setText(self.tr("Choose …"))
        self.choose.setAccessibleName(self.tr("Choose target groups"))
        self.picker.retranslate()
        if self.picker.isVisible():
            self.picker.show_ticks(frozenset(self._words))

    def _open(self) -> None:
        self.picker.show()
        self.picker.show_ticks(frozenset(self._words))
        self.picker.search.go_to_end()


class EditorForm(QWidget):
    """Shows a case in its sections, and passes on what they tell."""

    edited = Signal(object)
    """An `Edit`."""
    hid = Signal()
    left = Signal()
    caret_moved = Signal(object)

    def __init__(self, desk: Desk, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: Case | None = None
        self.setObjectName("clear")
        hold(self, QWidget.setMaximumWidth, WIDEST)
        self.title = TitleSection(desk)
        self.persona = TextSection(desk, "persona", single=True)
        self.age = AgeSection(desk)
        self.targets = TargetsSection(desk, vocabulary)
        self.keywords = ChipsSection(desk, "keywords")
        self.laws = LawsSection(desk, vocabulary)
        self.situation = TextSection(desk, "situation", 6)
        self.own_words = ItemsSection(desk, "own_words", kind="quote")
        self.actors = ActorsSection(desk)
        self.themes = ThemesSection(desk, vocabulary)
        self.went_wrong = TextSection(desk, "went_wrong", 4)
        self.questions = ItemsSection(desk, "questions", numbered=True)
        self.left_over = LeftOverSection(desk)
        self.source, self.license = TextSection(desk, "source", single=True), TextSection(desk, "license", single=True)
        self.sheets = (
            (self.title, self.persona, self.age, self.targets, self.keywords),
            (self.situation, self.own_words),
            (self.actors,),
            (self.themes,),
            (self.went_wrong, self.questions),
            (self.laws,),
            (self.left_over,),
            (self.source, self.license),
        )
        self._papers: dict[QFrame, tuple[Section, ...]] = {}
        self.column = QVBoxLayout(self)
        self._build()
        self._connect()
        self.retranslate()

    @property
    def sections(self) -> Iterator[Section]:
        """All sections, from top to bottom."""
        return (section for sheet in self.sheets for section in sheet)

    def show_case(self, case: Case) -> None:
        """Show what has changed since it was last shown."""
        self._case = case
        for section in self.sections:
            section.show_case(case)
        for paper, sections in self._papers.items():
            paper.setVisible(any(not section.isHidden() for section in sections))

    def field_at(self, place: Place) -> QWidget | None:
        """The widget that writes a place of the case."""
        name = "assessments" if place.field == "scale" else place.field
        section = next((each for each in self.sections if each.name == name), None)
        return section.field_at(place) if section is not None and not section.isHidden() else None

    def settle(self) -> None:
        """Tell what is written but not told yet."""
        for section in self.sections:
            section.settle()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [stop for section in self.sections for stop in section.stops()]

    def chain(self, only: Section | None = None) -> None:
        """Let Tab go through the form from top to bottom; `only` one section's place in it when nothing else is new."""
        ends = [section for section in self.sections if section.stops()]
        for section, following in zip(ends, [*ends[1:], None], strict=True):
            if only in (None, section, following):
                after = following.stops()[:1] if following is not None else []
                for before, then in pairwise([*section.stops(), *after]):
                    QWidget.setTabOrder(before, then)

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        for section in self.sections:
            section.retranslate()

    def _build(self) -> None:
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        for sections in self.sheets:
            paper = QFrame()
            paper.setProperty("role", "card")
            inside = QVBoxLayout(paper)
            inside.setContentsMargins(26, 22, 26, 24)
            inside.setSpacing(24)
            for section in sections:
                inside.addWidget(section)
            self.column.addWidget(paper)
            self._papers[paper] = sections

    def _connect(self) -> None:
        for section in self.sections:
            section.edited.connect(self.edited)
            section.hid.connect(self.hid)
            section.left.connect(self.left)
            section.caret_moved.connect(self.caret_moved)
            section.reshaped.connect(partial(self.chain, section))


def _stops(picker: Finder) -> tuple[QWidget, ...]:
    return picker.search, picker.close_button, picker.tree


def _fold(picker: Finder, button: QPushButton) -> None:
    picker.hide()
    button.setFocus()
