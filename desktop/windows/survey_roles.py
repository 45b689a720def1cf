"""The roles of a collaboration survey while it is being set up: a row for each, and where they can be taken from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.document.surveys import Surveys
from desktop.icons import Look
from desktop.language import Language
from desktop.model.people import SEATED, People
from desktop.model.sides import Side
from desktop.model.survey import MOST_ROLES, Survey, SurveyRole
from desktop.text_size import aside, hold, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import for_tip
from desktop.windows.live_line import LiveLine
from desktop.windows.seating_words import side_name
from desktop.windows.stay import Stay

translate = Language.translate


class RoleRow(QWidget):
    """A role as it is called, its side, and the way out."""

    def __init__(self, look: Look, verbs: Surveys, stay: Stay, survey: str, role: SurveyRole) -> None:
        super().__init__()
        self.label, self.side, self.remove = LiveLine(), CalmChoice(), QPushButton()
        self.label.setProperty("kind", "")
        self.side.addItems([""] * len(SEATED))
        hold(self.side, QWidget.setFixedWidth, 190, aside)
        hold(self.remove, QWidget.setFixedWidth, 38, tall)
        self.remove.setProperty("kind", "quiet")
        look.put(self.remove, "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.label, self.side, self.remove):
            row.addWidget(widget)
        self.label.written.connect(partial(verbs.rename_role, survey, role.id))
        self.label.entered.connect(stay.begin)
        self.label.left.connect(stay.end)
        self.side.activated.connect(lambda at: verbs.set_side(survey, role.id, SEATED[at]))
        self.remove.clicked.connect(lambda *_: verbs.remove_role(survey, role.id))

    def show_role(self, role: SurveyRole, *, locked: bool) -> None:
        """Show the newest reading."""
        self.label.show_text(role.label)
        self.label.setReadOnly(locked)
        self.side.setCurrentIndex(SEATED.index(role.side) if role.side in SEATED else len(SEATED) - 1)
        self.side.setEnabled(not locked)
        self.remove.setVisible(not locked)

    def retranslate(self) -> None:
        self.label.setAccessibleName(translate("Survey", "Role"))
        self.label.setPlaceholderText(translate("Survey", "A role, never a name"))
        self.side.setAccessibleName(translate("Survey", "Side"))
        for at, side in enumerate(SEATED):
            self.side.setItemText(at, f"{side.letter}  {side_name(side)}")
        self.remove.setAccessibleName(translate("Survey", "Take the role out"))
        self.remove.setToolTip(for_tip(translate("Survey", "Take the role out")))


class SurveyRoles(QWidget):
    """The rows, made again only when other roles are there."""

    def __init__(self, look: Look, verbs: Surveys, stay: Stay) -> None:
        super().__init__()
        self._look, self._verbs, self._stay = look, verbs, stay
        self._survey: Survey | None = None
        self._people = People()
        self.rows: dict[str, RoleRow] = {}
        self.add, self.take, self.citizen = QPushButton(), QPushButton(), QPushButton()
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        for button in (self.add, self.take, self.citizen):
            foot.addWidget(button)
        foot.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._list)
        column.addLayout(foot)
        self.add.clicked.connect(lambda *_: self._add())
        self.take.clicked.connect(lambda *_: self._take_all())
        self.citizen.clicked.connect(lambda *_: self._add_citizen())

    def show_survey(self, survey: Survey, people: People, *, locked: bool) -> None:
        """Show the roles of a survey; those of the participants can be taken."""
        known = self._survey.id if self._survey is not None else ""
        self._survey, self._people = survey, people
        wanted = [role.id for role in survey.roles]
        if known != survey.id or wanted != list(self.rows):
            self._make_rows(survey)
        for role in survey.roles:
            self.rows[role.id].show_role(role, locked=locked)
        full = len(survey.roles) >= MOST_ROLES
        self.add.setVisible(not locked and not full)
        self.take.setVisible(not locked and not full and bool(self._offered()))
        has_citizen = any(role.side is Side.CITIZEN for role in survey.roles)
        self.citizen.setVisible(not locked and not full and not has_citizen)

    def retranslate(self) -> None:
        self.add.setText(translate("Survey", "Add a role"))
        self.take.setText(translate("Survey", "Take the participants' roles"))
        self.citizen.setText(translate("Survey", "Add the citizen"))
        for row in self.rows.values():
            row.retranslate()

    def _make_rows(self, survey: Survey) -> None:
        focused = next((key for key, row in self.rows.items() if row.label.hasFocus()), "")
        while (item := self._list.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.rows = {role.id: RoleRow(self._look, self._verbs, self._stay, survey.id, role) for role in survey.roles}
        for row in self.rows.values():
            row.retranslate()
            self._list.addWidget(row)
            row.show()
        if focused in self.rows:
            self.rows[focused].label.setFocus()

    def _offered(self) -> list[tuple[str, Side]]:
        return offered_roles(self._survey.roles if self._survey is not None else (), self._people)

    def _add(self) -> None:
        if self._survey is not None:
            made = self._verbs.add_role(self._survey.id, "", Side.PROVIDER)
            if made in self.rows:
                self.rows[made].label.setFocus()

    def _take_all(self) -> None:
        """One step, however many there are."""
        if self._survey is None:
            return
        self._stay.begin()
        for label, side in self._offered():
            self._verbs.add_role(self._survey.id, label, side)
        self._stay.end()

    def _add_citizen(self) -> None:
        if self._survey is not None:
            self._verbs.add_role(self._survey.id, translate("Survey", "Citizen"), Side.CITIZEN)


def offered_roles(known: Sequence[SurveyRole], people: People) -> list[tuple[str, Side]]:
    """The roles that participants have and a survey has not."""
    here = {role.label.strip().casefold() for role in known}
    found: dict[str, tuple[str, Side]] = {}
    for person in people.people:
        role = " ".join(person.role.split())
        if role and role.casefold() not in here:
            found.setdefault(role.casefold(), (role[:1].upper() + role[1:], person.side))
    return list(found.values())
