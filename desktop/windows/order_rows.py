"""The lists of an order: services with how much and when, and partners with what is agreed with them."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.language import Language
from desktop.model.journey import Board
from desktop.model.order import ROLE_NAMES, Partner, Role, Service
from desktop.overriding import override
from desktop.text_size import hold
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.date_button import DateButton
from desktop.windows.labels import for_tip, label
from desktop.windows.live_text import LiveText
from desktop.windows.order_block import OrderBody
from desktop.windows.panel_form import Ground, one_line, push, write_live
from desktop.windows.panel_values import capital
from desktop.windows.plan_kit import PlanKit

CLOSE = 36
ROLES = (None, *Role)


class OrderRow(QFrame):
    """A line to call it by, a text, and a button that takes it away."""

    def __init__(self, ground: Ground, row: str, second: str) -> None:
        super().__init__()
        self._ground, self._row = ground, row
        self.name, self.text = one_line(""), LiveText()
        self.close_button = push("✕", partial(ground.board.ordering.remove, row), "quiet")
        self.setProperty("role", "well")
        self.lines, top = QVBoxLayout(self), QHBoxLayout()
        self.lines.setContentsMargins(10, 8, 8, 10)
        self.lines.setSpacing(6)
        hold(self.close_button, QWidget.setFixedWidth, CLOSE)
        top.setSpacing(4)
        top.addWidget(self.name, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.lines.addLayout(top)
        self.lines.addWidget(self.text)
        for field, name in ((self.name, "name"), (self.text, second)):
            write_live(ground, field, partial(ground.board.ordering.write_row, row, name))

    def entitle(self, name: str, text: str, removal: str) -> None:
        """Say what belongs in each field."""
        for field, words in ((self.name, name), (self.text, text)):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self.close_button.setAccessibleName(removal)
        self.close_button.setToolTip(for_tip(removal))


class ServiceRow(OrderRow):
    """With the days it begins and ends."""

    def __init__(self, ground: Ground, kit: PlanKit, row: str) -> None:
        super().__init__(ground, row, "amount")
        self.days = {name: DateButton(kit.look, kit.language) for name in ("since", "until")}
        titles = {"since": self.tr("Start"), "until": self.tr("End")}
        line = QGridLayout()
        line.setSpacing(2)
        line.setHorizontalSpacing(6)
        for at, (name, button) in enumerate(self.days.items()):
            button.setProperty("kind", "small")
            button.entitle(titles[name])
            button.chosen.connect(partial(ground.board.ordering.set_day, row, name))
            line.addWidget(label("muted", titles[name]), 0, at)
            line.addWidget(button, 1, at)
        self.lines.addLayout(line)
        self.entitle(
            self.tr("Which service, in the list's words or your own"),
            self.tr("How much, such as three hours a week"),
            self.tr("Take the service away"),
        )

    def show_row(self, service: Service) -> None:
        """Show the newest of it."""
        self.name.show_text(service.name)
        self.text.show_text(service.amount)
        for name, button in self.days.items():
            button.show_date(getattr(service, name))


class PartnerRow(OrderRow):
    """With what they take part as."""

    def __init__(self, ground: Ground, row: str) -> None:
        super().__init__(ground, row, "agreed")
        self.role = CalmChoice()
        self.role.setAccessibleName(self.tr("What they take part as"))
        self.role.addItem(self.tr("Takes part as …"))
        for role in Role:
            self.role.addItem(capital(Language.translate("Order", ROLE_NAMES[role])))
        self.role.activated.connect(lambda at: ground.board.ordering.set_role(row, ROLES[at]))
        self.lines.insertWidget(1, self.role)
        self.entitle(
            self.tr("Who else takes part? A place or a role, no name"),
            self.tr("What is agreed with them"),
            self.tr("Take the partner away"),
        )

    def show_row(self, partner: Partner) -> None:
        """Show the newest of it."""
        self.name.show_text(partner.name)
        self.text.show_text(partner.agreed)
        self.role.setCurrentIndex(ROLES.index(partner.role))


class RowsBody(OrderBody):
    """Rows in their order, over a button that makes one more."""

    second = ""

    def __init__(self, ground: Ground) -> None:
        super().__init__()
        self._ground = ground
        self.rows: dict[str, ServiceRow | PartnerRow] = {}
        self.add = QPushButton()
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        named = {f"{key}.name": row.name for key, row in self.rows.items()}
        return {**named, **{f"{key}.{self.second}": row.text for key, row in self.rows.items()}}

    def follow(self, keys: tuple[str, ...], make: Callable[[str], ServiceRow | PartnerRow]) -> None:
        """Have a row for each of these and for no other, in this order."""
        for key in self.rows.keys() - set(keys):
            self.rows[key].hide()
            self.rows.pop(key).deleteLater()
        fresh = [key for key in keys if key not in self.rows]
        for key in fresh:
            self.rows[key] = make(key)
        for at, key in enumerate(keys):
            if self.column.indexOf(self.rows[key]) != at:
                self.column.insertWidget(at, self.rows[key])
                self.rows[key].show()  # a layout would do so later, and a field that is not there takes no keyboard
        if fresh:
            self.reshaped.emit()

    def write_in(self, row: str, *, name: bool) -> None:
        """Go on writing in a row that was just made."""
        self.show_board(self._ground.board.board)
        if row in self.rows:
            (self.rows[row].name if name else self.rows[row].text).setFocus()


class ServicesBody(RowsBody):
    """Offers the services and types of offer of the list, and one's own words."""

    second = "amount"

    def __init__(self, ground: Ground, kit: PlanKit) -> None:
        super().__init__(ground)
        self._kit, self._menu = kit, QMenu(self)
        self.add.setText(self.tr("+ Service"))
        self.add.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._offer)

    @override
    def show_board(self, board: Board) -> None:
        self.follow(
            tuple(each.id for each in board.order.services), lambda key: ServiceRow(self._ground, self._kit, key)
        )
        for each in board.order.services:
            row = self.rows[each.id]
            if isinstance(row, ServiceRow):
                row.show_row(each)

    def _offer(self) -> None:
        self._menu.clear()
        groups: dict[str, QMenu] = {}
        for each in self._kit.vocabulary.offered:
            if each.group not in groups:
                groups[each.group] = self._menu.addMenu(each.group)
            groups[each.group].addAction(each.called, partial(self._add, each.called))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("In your own words"), partial(self._add, ""))

    def _add(self, name: str) -> None:
        self.write_in(self._ground.board.ordering.add_service(name), name=not name)


class PartnersBody(RowsBody):
    """Organisations and relatives who take part beside the two."""

    second = "agreed"

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.add.setText(self.tr("+ Partner"))
        self.add.clicked.connect(lambda: self.write_in(self._ground.board.ordering.add_partner(), name=True))

    @override
    def show_board(self, board: Board) -> None:
        self.follow(tuple(each.id for each in board.order.partners), lambda key: PartnerRow(self._ground, key))
        for each in board.order.partners:
            row = self.rows[each.id]
            if isinstance(row, PartnerRow):
                row.show_row(each)
