"""A group writes the order beside its goal plan, the provider answers, and it leads to an agreement and to text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.canvas.picks import CardPick
from desktop.document.board import BoardDocument
from desktop.model.agreement import Source
from desktop.model.kinds import CardKind
from desktop.model.order import Answer, Block, Every, Role
from desktop.model.order_hints import Lack
from desktop.windows.order_bodies import GoalsBody, PurposeBody
from desktop.windows.order_follow import FollowBody
from desktop.windows.order_form import OrderForm
from desktop.windows.order_rows import PartnerRow, PartnersBody, ServiceRow, ServicesBody
from desktop.windows.plan_page import PlanPage
from tests.windows.conftest import Desktop

LEFT = Qt.MouseButton.LeftButton


class Table:
    """A day whose first group has a purpose and two goals, with the order open beside its plan."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.new_day()
        desktop.window.resize(1366, 768)
        self.group = desktop.shell.session.day.groups[0].id
        self.purpose = self.board.ladder.add(CardKind.PURPOSE, "En hverdag, der hænger sammen")
        self.goals = [self.board.ladder.add(CardKind.GOAL, words) for words in ("Står op selv", "Laver mad")]
        desktop.shell.show_plan(self.group)
        desktop.press("Order", self.page)
        self.settle()

    @property
    def board(self) -> BoardDocument:
        return self.desktop.shell.session.board(self.group)

    @property
    def page(self) -> PlanPage:
        page = self.desktop.shell.board_in_view
        assert isinstance(page, PlanPage)
        return page

    @property
    def form(self) -> OrderForm:
        assert self.page.order is not None
        assert self.page.order.form is not None
        return self.page.order.form

    def settle(self) -> None:
        """The blocks come one moment after the other."""
        self.desktop.wait(lambda: len(self.form.blocks) == len(Block))

    def body(self, block: Block, kind: type):
        return next(each for each in self.form.blocks[block].bodies if isinstance(each, kind))

    def write(self, field: str, words: str) -> None:
        self.form.fields[field].setFocus()
        QTest.keyClicks(self.form.fields[field], words)


@pytest.fixture
def table(desktop: Desktop) -> Table:
    return Table(desktop)


def test_each_keystroke_is_written_and_undone_by_field_and_others_come_in_around_the_cursor(table):
    table.write("doubt", "Om natten")
    assert table.board.board.order.text(Block.DOUBT) == "Om natten"
    table.write("contact", "Bostøtten ringer")
    table.page.undo()
    assert (table.board.board.order.text(Block.CONTACT), table.board.board.order.text(Block.DOUBT)) == ("", "Om natten")
    assert table.form.fields["contact"].toPlainText() == ""
    table.write("adjust", "tider")
    other = BoardDocument([table.board.state()])
    other.ordering.write(Block.ADJUST, "Selv: tider")
    table.board.merge(other.missing(table.board.vector()))
    field = table.form.fields["adjust"]
    assert field.toPlainText() == "Selv: tider"
    QTest.keyClicks(field, " og sted")
    assert table.board.board.order.text(Block.ADJUST) == "Selv: tider og sted"


def test_every_heading_is_whole_in_danish_on_a_small_laptop(table):
    assert [block.head.text() for block in table.form.blocks.values() if "…" in block.head.text()] == []
    assert table.form.blocks[Block.CONTACT].head.text() == "Hvem ringer til hvem, hvis noget ændrer sig"


def test_goals_and_purposes_are_those_of_the_plan_and_goals_are_left_out_by_a_press(table):
    rows = table.body(Block.GOALS, GoalsBody).rows
    table.board.write_card(table.goals[0], "text", "Står op kl. 8")
    assert "Står op kl. 8" in rows[table.goals[0]].check.accessibleName()
    rows[table.goals[1]].check.click()
    assert table.board.board.order.left_out == {table.goals[1]}
    rows[table.goals[1]].go.click()
    assert table.page.view.pick == CardPick(table.goals[1])
    purpose = table.body(Block.PURPOSE, PurposeBody)
    QTest.keyClicks(purpose.rows[table.purpose], " igen")
    assert table.board.board.plan.cards[table.purpose].text.endswith(" igen")
    purpose.add.click()
    QTest.keyClicks(QApplication.focusWidget(), "Ro om natten")
    assert "Ro om natten" in {card.text for card in table.board.board.plan.cards.values()}


def test_services_come_from_the_list_or_in_own_words_and_partners_have_a_role(table):
    services = table.body(Block.SERVICE, ServicesBody)
    services.add.menu().aboutToShow.emit()
    groups = {action.text(): action.menu() for action in services.add.menu().actions()}
    assert {"Afklaring", "Socialpædagogisk støtte", "Ophold", "Tilbudstype"} <= groups.keys()
    names = {action.text(): action for action in groups["Socialpædagogisk støtte"].actions()}
    names["Støtte til daglige opgaver i hjemmet (§ 85)"].trigger()
    QTest.keyClicks(QApplication.focusWidget(), "3 timer om ugen")
    (service,) = table.board.board.order.services
    assert (service.name, service.amount) == ("Støtte til daglige opgaver i hjemmet (§ 85)", "3 timer om ugen")
    row = services.rows[service.id]
    assert isinstance(row, ServiceRow)
    row.days["until"].setFocus()
    row.days["until"].chosen.emit("2026-12-31")
    assert table.board.board.order.services[0].until == "2026-12-31"
    table.page.undo()
    QTest.keyClicks(row.name, " og mere")
    assert table.board.board.order.services[0].name.endswith("(§ 85) og mere")
    QTest.mouseClick(row.close_button, LEFT)
    assert table.board.board.order.services == ()
    table.page.undo()
    assert table.board.board.order.services[0].amount == "3 timer om ugen"
    partners = table.body(Block.PARTNERS, PartnersBody)
    partners.add.click()
    QTest.keyClicks(QApplication.focusWidget(), "Jobcenteret")
    (key,) = partners.rows
    row = partners.rows[key]
    assert isinstance(row, PartnerRow)
    row.role.activated.emit(1 + list(Role).index(Role.COOPERATING_AUTHORITY))
    (partner,) = table.board.board.order.partners
    assert (partner.name, partner.role) == ("Jobcenteret", Role.COOPERATING_AUTHORITY)


def test_the_provider_answers_beside_a_block_and_hints_come_once_it_is_begun(table):
    answer = table.form.blocks[Block.SERVICE].answer
    assert answer.field.isHidden()
    assert not any(block.hints for block in table.form.blocks.values())
    answer.buttons[Answer.PROPOSES].click()
    QTest.keyClicks(QApplication.focusWidget(), "Hellere to timer")
    order = table.board.board.order
    assert (order.answers[Block.SERVICE], order.reply(Block.SERVICE)) == (Answer.PROPOSES, "Hellere to timer")
    answer.buttons[Answer.PROPOSES].click()
    assert table.board.board.order.answers == {}
    assert not answer.buttons[Answer.PROPOSES].isChecked()
    assert answer.field.isVisible(), "its words are still there"
    table.form.knows[False].click()
    assert table.board.board.order.knows is False
    assert set(table.form.blocks[Block.DOUBT].hints) == {Lack.NO_DOUBT}
    assert table.desktop.says("There is no day for the first follow-up.", table.form)
    table.write("doubt", "Om natten")
    assert not table.form.blocks[Block.DOUBT].hints


def test_the_follow_up_becomes_an_agreement_with_one_press_and_leads_back(table):
    follow = table.body(Block.FOLLOW_UP, FollowBody)
    assert follow.agree.isHidden()
    follow.day.chosen.emit("2026-09-01")
    follow.every.activated.emit(1 + list(Every).index(Every.QUARTER))
    assert table.board.board.order.every is Every.QUARTER
    follow.agree.click()
    table.desktop.shell.agreeing.making.finish()
    (made,) = table.desktop.shell.session.room.agreements.listed.shown
    assert (made.due, made.origin.source, made.group) == ("2026-09-01", Source.ORDER, table.group)
    assert "Not started" in follow.agree.text()
    page = table.page
    follow.agree.click()
    assert table.desktop.shell.page_in_view is not page
    page.show_order(shown=False)
    table.desktop.shell.agreeing.go_to(made.origin)
    assert table.desktop.shell.page_in_view is page
    assert page.order.isVisible()


def test_it_is_copied_as_text_whole_and_by_block(table):
    table.write("doubt", "Om natten")
    table.form.blocks[Block.DOUBT].answer.buttons[Answer.ASKS].click()
    QTest.keyClicks(QApplication.focusWidget(), "Hver nat?")
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    QTest.mouseClick(table.form.blocks[Block.DOUBT].copy, LEFT)
    table.desktop.wait(clipboard.text)
    assert clipboard.text() == "Om natten\nThe provider's answer: Asks – Hver nat?"
    clipboard.clear()
    QTest.mouseClick(table.page.order.copy, LEFT)
    table.desktop.wait(clipboard.text)
    assert "Hvad vi er i tvivl om\n\nOm natten" in clipboard.text()
    assert "1. Står op selv\n2. Laver mad" in clipboard.text()
    assert f"{len(clipboard.text())} characters" in table.desktop.window.notices.words


def test_it_folds_it_closes_and_makes_way_for_a_card_where_there_is_no_room(table):
    block = table.form.blocks[Block.SERVICE]
    QTest.mouseClick(block.head, LEFT)
    assert not block.answer.isVisible()
    assert "amount" not in block.fields
    table.desktop.window.resize(1100, 768)
    table.page.go_to(CardPick(table.goals[0]))
    table.desktop.wait(lambda: table.page.panel.isVisible() and not table.page.order.isVisible())
    table.page.view.set_pick(None)
    table.desktop.wait(table.page.order.isVisible)
    assert not table.form.blocks[Block.SERVICE].answer.isVisible()
    table.page.view.setFocus()
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table.page.view, Qt.Key.Key_B, held)
    table.desktop.wait(lambda: not table.page.order.isVisible())
    QTest.keyClick(table.page.view, Qt.Key.Key_B, held)
    top = table.form.blocks[Block.WISHES].head
    table.desktop.wait(lambda: QApplication.focusWidget() is top)
    for stop in (table.page.view, top):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        assert QApplication.focusWidget() is stop


def test_it_is_said_in_another_language_at_once_and_another_group_has_its_own(table):
    table.write("doubt", "Om natten")
    table.desktop.language.use("da")
    table.desktop.wait(lambda: table.desktop.says("Kender borgeren indholdet?", table.page))
    table.settle()
    assert table.form.fields["doubt"].toPlainText() == "Om natten"
    assert table.form.blocks[Block.DOUBT].answer.buttons[Answer.ASKS].text() == "Spørger"
    table.desktop.shell.show_plan(table.desktop.shell.session.day.groups[1].id)
    table.settle()
    assert table.form.fields["doubt"].toPlainText() == ""
    QTest.keyClicks(table.form.fields["doubt"], "Om dagen")
    assert table.board.board.order.text(Block.DOUBT) == "Om natten"
