"""What is done to the phases and lanes of the journey in view, and told: split, hide, bring back, delete, laid in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.canvas.picks import HeadPick, LanePick, PhasePick
from desktop.canvas.view import JourneyView
from desktop.document.steps import lay_steps
from desktop.model.case_steps import Track
from desktop.model.journey import Journey
from desktop.model.sides import Side
from desktop.windows.grid_split import GridSplit
from desktop.windows.grid_words import cards_in
from desktop.windows.notices import Offer


class GridErrands(QObject):
    """Works on the journey that a view shows."""

    told = Signal(object, object)
    """Words to say, as a callable that gives them, and an `Offer` or nothing."""

    template_wanted = Signal()
    """Save the lanes and phases of the journey in view as a template."""
    copy_wanted = Signal(str)
    """Put the phase with this id on the clipboard as text."""
    templates_wanted = Signal()
    """Show the own templates."""

    def __init__(self, view: JourneyView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = view

    @property
    def journey(self) -> Journey | None:
        """The journey in view; nothing without a board."""
        document = self.view.document
        return document.board.journey(self.view.kind) if document is not None else None

    def is_last(self, pick: HeadPick) -> bool:
        """Whether it is the only phase or lane in sight, which stays."""
        journey = self.journey
        nouns = (journey.phases if isinstance(pick, PhasePick) else journey.lanes) if journey is not None else ()
        return len(nouns) < 2

    def remove(self, pick: HeadPick) -> None:
        """Delete a phase or a lane with what lies in it, and offer to bring it back."""
        journey, document = self.journey, self.view.document
        if journey is None or document is None:
            return
        if self.is_last(pick):
            self._tell_last(pick)
            return
        title = self.view.grid.title_of(pick)
        cards = [card.id for card in journey.cards.values() if pick.id in card.place.cell]
        document.grid.remove(pick.id)

        def say() -> str:
            if not cards:
                return self.tr("“{title}” is deleted; it was empty.").format(title=title)
            return self.tr("“{title}” is deleted with the %n card(s) in it.", "", len(cards)).format(title=title)

        def bring_back() -> None:
            document.grid.bring_back(pick.id, cards)
            self._show(pick)

        self.told.emit(say, Offer(lambda: self.tr("Bring it back"), bring_back))

    def hide(self, pick: HeadPick) -> None:
        """Take a phase or a lane out of sight, and offer to show it again."""
        journey, document = self.journey, self.view.document
        if journey is None or document is None:
            return
        if self.is_last(pick):
            self._tell_last(pick)
            return
        title, number = self.view.grid.title_of(pick), cards_in(journey, pick)
        document.grid.hide(pick.id)

        def say() -> str:
            if not number:
                return self.tr("“{title}” is hidden.").format(title=title)
            words = self.tr("“{title}” is hidden, with the %n card(s) in it.", "", number)
            return words.format(title=title)

        self.told.emit(say, Offer(lambda: self.tr("Show it again"), partial(self.bring_out, pick)))

    def bring_out(self, pick: HeadPick) -> None:
        """Show a hidden phase or lane again."""
        if self.view.document is not None:
            self.view.document.grid.hide(pick.id, hidden=False)
            self._show(pick)

    def bring_all_out(self) -> None:
        """Show all hidden phases and lanes of the journey again, as one step."""
        journey, document = self.journey, self.view.document
        if journey is not None and document is not None:
            document.hold()
            for key in [noun.id for nouns in (journey.hidden_lanes, journey.hidden_phases) for noun in nouns]:
                document.grid.hide(key, hidden=False)
            document.release()

    def change_side(self, pick: LanePick, side: Side) -> None:
        """Say whose lane it is."""
        if self.view.document is not None:
            self.view.document.grid.change_side(pick.id, side)

    def split(self, pick: LanePick) -> None:
        """Ask for the names of the lanes to make below one."""
        document = self.view.document
        if document is not None:
            sheet = GridSplit(self.view.window(), self.view.grid.title_of(pick))
            sheet.names_given.connect(lambda names: document.grid.split_lane(pick.id, names))
            sheet.open()

    def lay(self, track: Track) -> None:
        """Lay the steps of a case into the journey, beside what is there, and tell how many cards that was."""
        if self.view.document is None:
            return
        made = len(lay_steps(self.view.document, self.view.kind, track))
        if made:
            self.view.refit()
            self.view.setFocus()

        def say() -> str:
            if not made:
                return self.tr("“{track}” is laid in already.").format(track=track.name)
            words = self.tr("“{track}” is laid in as %n card(s). Undo takes them all away again.", "", made)
            return words.format(track=track.name)

        self.told.emit(say, None)

    def _show(self, pick: HeadPick) -> None:
        self.view.set_pick(pick)
        self.view.reveal_pick()
        self.view.setFocus()

    def _tell_last(self, pick: HeadPick) -> None:
        say: Callable[[], str] = (
            (lambda: self.tr("A journey needs a phase: the last one stays."))
            if isinstance(pick, PhasePick)
            else (lambda: self.tr("A journey needs a lane: the last one stays."))
        )
        self.told.emit(say, None)
