"""What a goal is about: its one primary sub-theme, and any number of secondary ones, out of the code systems."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.model.goal_subjects import goal_vocabulary, theme_of
from desktop.model.journey import Card
from desktop.model.plan import Aims, Subject
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.labels import for_tip, label
from desktop.windows.panel_form import Ground, Section, kicker, push, say_on
from desktop.windows.plan_kit import PlanKit
from desktop.windows.plan_section import PlanSection
from desktop.windows.theme_picker import ThemePicker
from desktop.windows.wrap import Wrap


class SubjectSection(PlanSection):
    """The list is unfolded to choose the primary one, or to add to the secondary ones."""

    def __init__(self, ground: Ground, kit: PlanKit) -> None:
        super().__init__(ground, 0)
        self._kit = kit
        self._systems: tuple[str, ...] = ()
        self._primary = True
        """Whether what is ticked becomes the primary one."""
        self._theme, self._label = label("muted", wrap=True), label("strong", wrap=True)
        self._frame = QFrame()
        self.choose = push(self.tr("Choose a sub-theme …"), partial(self.open_picker, primary=True))
        self.clear = push("×", partial(self._take, None), "quiet")
        self.add = push(self.tr("Add a secondary one …"), partial(self.open_picker, primary=False))
        self._seconds = Section(0)
        self.chips: dict[Subject, QPushButton] = {}
        self.picker: ThemePicker | None = None
        self._build()

    @override
    def show_card(self, card: Card) -> None:
        subject = card.aims.subject
        theme = theme_of(self._kit.vocabulary, subject) if subject is not None else None
        system = self._kit.vocabulary.system(subject.system) if subject is not None else None
        named = " · ".join(each for each in (theme.label if theme else "", system.name if system else "") if each)
        self._theme.setText(named)
        self._theme.setVisible(bool(named))
        self._label.setText(subject.label if subject is not None else "")
        self._frame.setVisible(subject is not None)
        say_on(self.choose, self.tr("Choose another …") if subject is not None else self.tr("Choose a sub-theme …"))
        self._show_seconds(card.aims)
        self._renew_picker(card.aims)

    @override
    def begin(self) -> None:
        if self.picker is not None:
            self.picker.hide()

    def open_picker(self, *, primary: bool) -> None:
        """Unfold the list under the buttons, at the system in use."""
        card = self.ground.journey.cards.get(self.ground.about)
        if card is None:
            return
        self._primary = primary
        self._renew_picker(card.aims, anew=True)
        picker = self.picker
        if picker is not None:
            picker.search.show_afresh("")
            picker.show()
            picker.renew()
            self._tick(card.aims)
            picker.search.setFocus()

    def _build(self) -> None:
        inside = QHBoxLayout(self._frame)
        inside.setContentsMargins(10, 6, 4, 6)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._theme)
        words.addWidget(self._label)
        inside.addLayout(words, 1)
        inside.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        self._frame.setProperty("role", "well")
        hold(self.clear, QWidget.setFixedWidth, 36, tall)
        self.clear.setAccessibleName(self.tr("Take the sub-theme away"))
        self.clear.setToolTip(for_tip(self.clear.accessibleName()))
        buttons = QWidget()
        row = Wrap(buttons, gap=8)
        row.addWidget(self.choose)
        row.addWidget(self.add)
        self.column.addWidget(kicker(self.tr("Primary sub-theme")))
        for widget in (self._frame, self._seconds, buttons):
            self.column.addWidget(widget)
        self._place = QVBoxLayout()
        self.column.addLayout(self._place)

    def _show_seconds(self, aims: Aims) -> None:
        changed = set(aims.secondary) != self.chips.keys()
        for subject in self.chips.keys() - set(aims.secondary):
            chip = self.chips.pop(subject)
            self._seconds.column.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for subject in aims.secondary:
            if subject not in self.chips:
                chip = self.chips[subject] = push(f"×  {subject.label}", partial(self._drop, subject), "row")
                words = self.tr("Secondary: {label}. Take it away").format(label=subject.label)
                chip.setAccessibleName(words)
                chip.setToolTip(for_tip(words))
                self._seconds.column.addWidget(chip)
        self._seconds.setVisible(bool(self.chips))
        if changed:
            self.reshaped.emit()

    def _renew_picker(self, aims: Aims, *, anew: bool = False) -> None:
        """Have a list of the systems that the case and the goal use; one in sight is kept while they are the same."""
        chosen = (*((aims.subject,) if aims.subject is not None else ()), *aims.secondary)
        offered = goal_vocabulary(self._kit.vocabulary, self.ground.case, chosen)
        systems = tuple(system.id for system in offered.systems)
        if not anew and (self.picker is None or self.picker.isHidden()):
            return
        if self.picker is None or systems != self._systems:
            self._drop_picker()
            self._systems = systems
            picker = self.picker = ThemePicker(self._kit.look, self._kit.language, offered)
            picker.retranslate()
            picker.search.setPlaceholderText(self.tr("Search …"))
            picker.systems.setVisible(len(systems) > 1)
            picker.toggled.connect(self._toggle)
            picker.closed.connect(self._close)
            picker.system_chosen.connect(self._tick_newest)
            self._place.addWidget(picker)
            if aims.subject is not None:
                picker.choose_system(aims.subject.system)
            self.reshaped.emit()
        self._tick(aims)

    def _drop_picker(self) -> None:
        if self.picker is not None:
            self._place.removeWidget(self.picker)
            self.picker.hide()
            self.picker.deleteLater()
            self.picker = None

    def _tick_newest(self) -> None:
        card = self.ground.journey.cards.get(self.ground.about)
        if card is not None:
            self._tick(card.aims)

    def _tick(self, aims: Aims) -> None:
        if self.picker is not None and self.picker.system is not None:
            chosen = (aims.subject,) if self._primary else aims.secondary
            here = (each for each in chosen if each is not None and each.system == self.picker.system.id)
            self.picker.show_ticks(frozenset(each.code for each in here))

    def _toggle(self, code: str) -> None:
        card = self.ground.journey.cards.get(self.ground.about)
        choice = self.picker.choice(code) if self.picker is not None else None
        if card is None or choice is None:
            return
        subject = Subject(choice[0].id, choice[2].code, choice[2].label)
        if self._primary:
            self._take(None if subject == card.aims.subject else subject)
            self._close()
        elif subject != card.aims.subject:
            chosen = subject not in card.aims.secondary
            self.ground.board.ladder.aims.choose_second(card.id, subject, chosen=chosen)

    def _take(self, subject: Subject | None) -> None:
        """Choose the primary one; it is then no longer among the secondary."""
        board, aims = self.ground.board, self.ground.board.ladder.aims
        board.hold()
        if subject is not None:
            aims.choose_second(self.ground.about, subject, chosen=False)
        aims.choose(self.ground.about, "subject", subject)
        board.release()

    def _drop(self, subject: Subject) -> None:
        self.add.setFocus()
        self.ground.board.ladder.aims.choose_second(self.ground.about, subject, chosen=False)

    def _close(self) -> None:
        (self.choose if self._primary else self.add).setFocus()
        if self.picker is not None:
            self.picker.hide()
