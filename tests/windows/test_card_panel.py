"""A group at the side panel: a form for each kind of card, three voices, the citizen's words, comments and dots."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPlainTextEdit, QWidget

from desktop.archive.archive import Archive, OpenDay
from desktop.canvas.picks import CardPick, FeelingPick, LinkPick, cards_pick
from desktop.document.board import BoardDocument
from desktop.language import Language, locale_of
from desktop.model.elements import FIELDS, Form
from desktop.model.journey import Card, Journey, Place
from desktop.model.kinds import CARD_NAMES, JOURNEY_CARDS, CardKind, Channel, Informant, JourneyKind, Perspective
from desktop.model.sides import Side
from desktop.model.template import load_templates
from desktop.paths import Places, resources
from desktop.session import Session
from desktop.settings import Appearance, Settings
from desktop.shelf import Shelf
from desktop.theme import dress, load_fonts, theme_of
from desktop.windows.journey_page import JourneyPage
from desktop.windows.panel_times import ago, clock
from desktop.windows.panel_written import written_words

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL
Key = Qt.Key


class Table:
    """A group of people at one laptop, and another laptop that writes on the same board."""

    def __init__(self, page: JourneyPage, session: Session, settings: Settings) -> None:
        self.page, self.session, self.settings = page, session, settings
        self.board = session.board(session.day.groups[0].id)
        self.other = BoardDocument([self.board.state()], author="Kaja", device="other")

    def journey(self, kind: JourneyKind = AS_IS) -> Journey:
        return self.board.board.journey(kind)

    def put(self, text: str, sort: CardKind = CardKind.STEP, kind: JourneyKind = AS_IS, phase: int = 1) -> str:
        return self.board.add_card(kind, f"{kind}.provider", f"{kind}.{phase}", text=text, sort=sort)

    def pick(self, card: str) -> None:
        self.page.view.set_pick(CardPick(card))

    def card(self, card: str) -> Card:
        return next(each.cards[card] for each in self.board.board.journeys.values() if card in each.cards)

    def sync(self) -> None:
        """Let both laptops hear of what the other wrote."""
        self.other.merge(self.board.state())
        self.board.merge(self.other.state())

    # What somebody at the panel sees and does

    def shown(self, kind: type[QWidget]) -> list[QWidget]:
        QApplication.processEvents()  # what has just come is shown, and lies in its place, a moment later
        return [each for each in self.page.panel.findChildren(kind) if each.isVisible()]

    def says(self, words: str) -> bool:
        return any(words in label.text() for label in self.shown(QLabel))

    def named(self, name: str) -> QWidget:
        """What a screen reader calls by a name."""
        found = [each for each in self.shown(QWidget) if each.accessibleName() == name]
        assert len(found) == 1, (name, found)
        return found[0]

    def button(self, words: str) -> QAbstractButton:
        found = [each for each in self.shown(QAbstractButton) if words in (each.text(), each.accessibleName())]
        assert len(found) == 1, (words, found)
        return found[0]

    def press(self, words: str) -> None:
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def choose(self, name: str, words: str) -> None:
        choice = self.named(name)
        assert isinstance(choice, QComboBox)
        choice.setCurrentIndex(choice.findText(words))
        choice.activated.emit(choice.currentIndex())

    def write(self, field: str, words: str) -> None:
        QTest.keyClicks(self.page.panel.fields[field], words)


@pytest.fixture
def table(qtbot: object, qapp: QApplication, tmp_path: Path) -> Iterator[Table]:
    theme = theme_of(Appearance.LIGHT)
    dress(qapp, theme, load_fonts())
    Language(resources() / "i18n").use("en")
    places = Places(tmp_path)
    templates = load_templates(resources())
    shelf = Shelf(lambda: Archive(places, templates))
    shelf.start()
    days: list[str] = []
    shelf.create_day("Temadag", "2026-05-12", "social", ("Gruppe 1",), days.append)
    qtbot.waitUntil(lambda: bool(days))
    opened: list[OpenDay] = []
    shelf.open_day(days[0], opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    settings = Settings(places.settings)
    session = Session(shelf, opened[0], author="Ole", device=settings.device)
    page = JourneyPage(theme)
    page.panel.remember_in(settings)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    page.show_group(session, session.day.groups[0].id)
    yield Table(page, session, settings)
    page.leave()
    session.close()
    assert shelf.close()


# A form for each kind


@pytest.mark.parametrize("kind", JOURNEY_CARDS)
def test_a_card_asks_for_exactly_what_its_kind_needs(table: Table, kind: CardKind) -> None:
    table.pick(table.put("Kort", kind))
    texts = [field.name for field in FIELDS[kind] if field.form is Form.TEXT]
    assert list(table.page.panel.fields) == ["text", *texts]
    for field in FIELDS[kind]:
        assert table.says(field.title.upper())
    for other in {field.title for each in JOURNEY_CARDS for field in FIELDS[each]} - {
        each.title for each in FIELDS[kind]
    }:
        assert not any(label.text() == other.upper() for label in table.shown(QLabel)), other


def test_all_that_is_written_in_a_form_is_on_the_card(table: Table) -> None:
    card = table.put("Afgørelse", CardKind.DECISION)
    table.pick(card)
    for field, words in (("who", "Sagsbehandler"), ("why", "Udredningen"), ("law", "SEL § 85")):
        table.write(field, words)
    kept = table.card(card)
    assert (kept.who, kept.why, kept.law, kept.edited_by) == ("Sagsbehandler", "Udredningen", "SEL § 85", "Ole")


def test_days_are_typed_chosen_and_taken_back(table: Table) -> None:
    card = table.put("Venter", CardKind.WAITING)
    table.pick(card)
    box = table.named("How many days")
    box.setFocus()
    QTest.keyClicks(box, "21")
    assert table.card(card).days == 21
    table.press("14")
    assert table.card(card).days == 14
    assert table.button("14").isChecked()
    table.press("14")
    assert table.card(card).days is None
    table.page.undo()
    table.page.undo()
    assert table.card(card).days == 21
    table.page.undo()
    assert table.card(card).days is None


def test_an_empty_number_of_days_is_not_nought(table: Table) -> None:
    card = table.put("Venter", CardKind.WAITING)
    table.pick(card)
    box = table.named("How many days")
    QTest.keyClicks(box, "0")
    assert table.card(card).days == 0
    QTest.keyClick(box, Key.Key_Backspace)
    assert table.card(card).days is None
    QTest.keyClicks(box, "x-7")
    assert table.card(card).days == 7


def test_whether_the_citizen_knows_is_yes_no_or_not_said(table: Table) -> None:
    card = table.put("Venter", CardKind.WAITING)
    table.pick(card)
    assert table.button("Not said").isChecked()
    for words, said in (("Yes", True), ("No", False), ("Not said", None)):
        table.press(words)
        assert table.card(card).knows is said


def test_a_channel_and_who_says_so_are_chosen_from_words(table: Table) -> None:
    card = table.put("Første møde", CardKind.TOUCHPOINT)
    table.pick(card)
    table.choose("How they meet", "Home visit")
    table.choose("Who says so", "The citizen, helped by staff")
    kept = table.card(card)
    assert (kept.channel, kept.source) == (Channel.HOME_VISIT, Informant.CITIZEN_WITH_STAFF)
    table.choose("How they meet", "Not said")
    assert table.card(card).channel is None


def test_an_idea_points_at_a_pain_point_of_either_journey_and_one_can_go_there(table: Table) -> None:
    here = table.put("Ingen ringer tilbage\nom fredagen", CardKind.PAIN_POINT, IDEAL)
    there = table.put("To steder at spørge", CardKind.PAIN_POINT)
    table.put("Et trin")
    idea = table.put("Fast kontaktperson", CardKind.IDEA, IDEAL)
    table.page.show_kind(IDEAL)
    table.pick(idea)
    choice = table.named("The pain point it is for")
    offered = [choice.itemText(index) for index in range(choice.count())]
    assert offered == ["Not said", "Ingen ringer tilbage", "As it is: To steder at spørge"]
    assert not table.button("Go to it").isEnabled()
    table.choose("The pain point it is for", "As it is: To steder at spørge")
    assert table.card(idea).solves == there
    table.press("Go to it")
    assert (table.page.kind, table.page.view.pick) == (AS_IS, CardPick(there))
    assert table.page.panel.fields["text"].toPlainText() == "To steder at spørge"
    table.page.show_kind(IDEAL)
    table.pick(idea)
    table.choose("The pain point it is for", "Ingen ringer tilbage")
    assert table.card(idea).solves == here


def test_another_kind_keeps_the_cursor_in_a_field_that_both_have(table: Table) -> None:
    card = table.put("Møde")
    table.sync()
    table.pick(card)
    field = table.page.panel.fields["who"]
    field.setFocus()
    table.write("who", "Kontaktpædagog")
    table.other.change_kind(card, CardKind.DECISION)
    table.sync()
    assert table.page.panel.fields["who"] is field
    assert field.hasFocus()
    assert field.accessibleName() == "Who decides"
    table.write("who", " og leder")
    assert table.card(card).who == "Kontaktpædagog og leder"
    table.sync()
    assert table.other.board.journey(AS_IS).cards[card].kind is CardKind.DECISION


def test_two_who_write_in_one_field_keep_both_texts(table: Table) -> None:
    card = table.put("Bestilling med formål")
    table.sync()
    table.pick(card)
    field = table.page.panel.fields["text"]
    field.setFocus()
    QTest.keyClick(field, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    table.write("text", " og mål")
    table.other.write_card(card, "text", "Hurtig bestilling med formål")
    table.sync()
    table.write("text", " for Maja")
    assert table.card(card).text == "Hurtig bestilling med formål og mål for Maja"
    assert field.toPlainText() == "Hurtig bestilling med formål og mål for Maja"


def test_what_others_do_to_a_card_appears_in_its_form_at_once(table: Table) -> None:
    card = table.put("Venter", CardKind.WAITING)
    table.sync()
    table.pick(card)
    table.other.details.choose(card, "days", 30)
    table.other.details.choose(card, "knows", value=False)
    table.other.write_card(card, "who", "Maja på myndighed")
    table.sync()
    assert table.named("How many days").value() == 30
    assert table.button("30").isChecked()
    assert table.button("No").isChecked()
    assert table.page.panel.fields["who"].toPlainText() == "Maja på myndighed"


def test_a_fourth_moment_of_truth_is_marked_and_explained(table: Table) -> None:
    cards = [table.put(f"Øjeblik {number}", phase=number) for number in range(4)]
    for card in cards:
        table.pick(card)
        assert not table.says("moments of truth")
        table.choose("Kind of card", "Moment of truth")
    assert all(table.card(card).kind is CardKind.MOMENT for card in cards)
    assert table.says("There are 4 moments of truth on this journey")
    table.choose("Kind of card", "Step")
    assert not table.says("moments of truth")


def test_every_kind_is_offered_with_a_sign_of_its_own(table: Table) -> None:
    table.pick(table.put("Kort"))
    choice = table.named("Kind of card")
    assert [choice.itemText(index) for index in range(choice.count())] == [CARD_NAMES[kind] for kind in JOURNEY_CARDS]
    pictures = [choice.itemIcon(index).pixmap(18, 18).toImage() for index in range(choice.count())]
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[at + 1 :])


# Three voices


def judged(table: Table, card: str) -> dict[Perspective, int | None]:
    return {worth.perspective: worth.level for worth in table.card(card).worth}


def test_an_idea_is_judged_from_three_perspectives_and_the_gap_is_said(table: Table) -> None:
    card = table.put("Fælles møde", CardKind.IDEA)
    table.pick(card)
    table.press("Professional: +2, much better")
    assert not table.says("Gap")
    table.press("Resources: −1, a little worse")
    assert table.says("Gap of 3: professional +2, resources −1")
    table.press("Citizen/relatives: +2, much better")
    assert table.says("Gap of 3: professional and citizen/relatives +2, resources −1")
    assert judged(table, card) == {
        Perspective.PROFESSIONAL: 2, Perspective.RESOURCES: -1, Perspective.CITIZEN: 2
    }  # fmt: skip
    table.press("Resources: +2, much better")
    assert table.says("No gap: all who are judged say +2.")


def test_the_chosen_mark_is_taken_back_by_pressing_it_again(table: Table) -> None:
    card = table.put("Fælles møde", CardKind.IDEA)
    table.pick(card)
    table.press("Professional: 0, no difference")
    assert judged(table, card) == {Perspective.PROFESSIONAL: 0}
    table.press("Professional: 0, no difference")
    assert judged(table, card) == {}
    assert not table.button("Professional: 0, no difference").isChecked()


def test_the_scale_is_one_stop_for_tab_and_moved_on_by_arrows(table: Table) -> None:
    card = table.put("Fælles møde", CardKind.IDEA)
    table.pick(card)
    mark = table.button("Resources: 0, no difference")
    mark.setFocus()
    QTest.keyClick(mark, Key.Key_Right)
    assert judged(table, card) == {Perspective.RESOURCES: 1}
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Right)
    assert judged(table, card) == {Perspective.RESOURCES: 2}
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Left)
    assert judged(table, card) == {Perspective.RESOURCES: 1}
    assert QApplication.focusWidget().accessibleName() == "Resources: +1, a little better"
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Resources: because"
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Backtab)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Delete)
    assert judged(table, card) == {}


def test_why_it_is_worth_that_is_one_line(table: Table) -> None:
    card = table.put("Fælles møde", CardKind.IDEA)
    table.pick(card)
    table.press("Professional: +1, a little better")
    field = table.named("Professional: because")
    field.setFocus()
    QTest.keyClicks(field, "vi ved det samme")
    QTest.keyClick(field, Key.Key_Return)
    assert table.card(card).worth[0].because == "vi ved det samme"


def test_steps_of_today_are_not_judged_and_all_of_the_ideal_journey_are(table: Table) -> None:
    now, ideal = table.put("Som i dag"), table.put("Som det burde være", kind=IDEAL)
    table.pick(now)
    assert not table.says("VALUE")
    table.page.show_kind(IDEAL)
    table.pick(ideal)
    assert table.says("VALUE")


def test_the_question_of_each_perspective_can_be_asked_for(table: Table) -> None:
    table.pick(table.put("Fælles møde", CardKind.IDEA))
    assert not table.says("Does the citizen feel a difference?")
    table.press("Show the questions to ask")
    assert table.says("Does the citizen feel a difference?")


def test_a_phase_is_judged_where_the_citizens_feeling_is(table: Table) -> None:
    table.page.view.set_pick(FeelingPick("as_is.2"))
    table.press("Citizen/relatives: −2, much worse")
    worth = table.journey().phases[2].worth
    assert [(each.perspective, each.level) for each in worth] == [(Perspective.CITIZEN, -2)]


# The citizen's words


def test_the_citizens_words_are_changed_only_where_they_were_written(table: Table) -> None:
    table.other.write_quote("as_is.2", "Jeg vil bare sove")
    table.sync()
    table.page.view.set_pick(FeelingPick("as_is.2"))
    assert "quote" not in table.page.panel.fields
    assert table.says("Jeg vil bare sove")
    assert table.says("Written by others; write your own reading beside it.")
    table.page.view.set_pick(FeelingPick("as_is.3"))
    table.write("quote", "Endelig")
    assert table.journey().phases[3].quote == "Endelig"
    assert not table.says("Written by others")


def test_a_reading_is_written_beside_changed_and_taken_away(table: Table) -> None:
    table.other.write_quote("as_is.2", "Jeg vil bare sove")
    table.other.talk.add_reading("as_is.2", "Hun siger det, når hun er træt")
    table.sync()
    table.page.view.set_pick(FeelingPick("as_is.2"))
    assert table.says("Hun siger det, når hun er træt")
    field = table.page.panel.fields["reading"]
    field.setFocus()
    QTest.keyClicks(field, "Der er uro i opgangen")
    mine = [each for each in table.board.board.readings["as_is.2"] if each.by == "Ole"]
    assert [each.text for each in mine] == ["Der er uro i opgangen"]
    assert field.hasFocus()
    assert table.page.panel.fields["reading"] is not field, "an empty field for one more"
    table.press("Remove our reading")
    assert [each.by for each in table.board.board.readings["as_is.2"]] == ["Kaja"]
    assert table.journey().phases[2].quote == "Jeg vil bare sove"


def test_a_reading_left_without_words_is_gone(table: Table) -> None:
    table.other.write_quote("as_is.2", "Jeg vil bare sove")
    table.sync()
    table.page.view.set_pick(FeelingPick("as_is.2"))
    field = table.page.panel.fields["reading"]
    field.setFocus()
    QTest.keyClicks(field, "A")
    QTest.keyClick(field, Key.Key_Backspace)
    table.page.view.setFocus()
    assert not table.board.board.readings.get("as_is.2")


# Handovers


def test_a_handover_says_what_it_still_lacks(table: Table) -> None:
    first = table.put("Udredning")
    second = table.board.add_card(AS_IS, "as_is.authority", "as_is.2", text="Vurdering")
    link = table.board.add_link(first, second)
    table.page.view.set_pick(LinkPick(link))
    assert table.says("Still missing: what is passed on, how, the deadline, the receipt")
    for field in ("what", "how", "deadline", "receipt"):
        table.write(field, "Sådan")
    assert table.says("✓ Complete")


def test_from_an_arrow_one_goes_to_its_cards_and_back(table: Table) -> None:
    first = table.put("Udredning")
    second = table.board.add_card(AS_IS, "as_is.authority", "as_is.2", text="Vurdering")
    link = table.board.add_link(first, second)
    table.pick(first)
    button = table.button("Handover 1 to Vurdering")
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    assert table.page.view.pick == LinkPick(link)
    assert table.page.panel.isAncestorOf(QApplication.focusWidget()), "the keyboard goes on in the panel"
    table.press("To: Myndighed – Vurdering")
    assert table.page.view.pick == CardPick(second)


# What is said about a card


def test_a_comment_is_sent_by_enter_under_the_side_it_is_in(table: Table) -> None:
    card = table.put("Møde")
    table.pick(card)
    table.choose("Whose voice the comment is in", "L · Provider")
    field = table.named("Write a comment; Enter sends it")
    field.setFocus()
    QTest.keyClicks(field, "Hos os er det kontaktpædagogen")
    assert not table.board.board.comments
    QTest.keyClick(field, Key.Key_Return)
    said = table.board.board.comments[card][0]
    assert (said.text, said.by, said.side) == ("Hos os er det kontaktpædagogen", "Ole", Side.PROVIDER)
    assert field.toPlainText() == ""
    assert table.says("Hos os er det kontaktpædagogen")
    assert table.says("just now")
    assert table.settings.voice is Side.PROVIDER


def test_a_comment_begun_is_still_there_after_a_look_at_another_card(table: Table) -> None:
    first, second = table.put("Møde"), table.put("Telefon")
    table.pick(first)
    QTest.keyClicks(table.named("Write a comment; Enter sends it"), "Husk at")
    table.pick(second)
    assert table.named("Write a comment; Enter sends it").toPlainText() == ""
    table.pick(first)
    assert table.named("Write a comment; Enter sends it").toPlainText() == "Husk at"


def test_undo_in_a_comment_begun_takes_back_its_words_and_not_the_boards(table: Table) -> None:
    card = table.put("Møde")
    table.pick(card)
    field = table.named("Write a comment; Enter sends it")
    field.setFocus()
    QTest.keyClicks(field, "Husk")
    QTest.keyClick(field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() in ("", "Hus")
    assert table.card(card).text == "Møde"


def test_a_comment_begun_outlives_another_language(table: Table) -> None:
    table.pick(table.put("Møde"))
    QTest.keyClicks(table.named("Write a comment; Enter sends it"), "Husk at")
    danish = Language(resources() / "i18n")
    danish.use("da")
    QApplication.sendEvent(table.page.panel, QEvent(QEvent.Type.LanguageChange))
    assert "Trin" in [choice.currentText() for choice in table.shown(QComboBox)]
    assert "Husk at" in [field.toPlainText() for field in table.shown(QPlainTextEdit)]
    danish.use("en")


def test_a_comment_is_answered_deleted_and_brought_back(table: Table) -> None:
    card = table.put("Møde")
    table.sync()
    table.other.talk.comment(card, "Hvem inviterer?", Side.AUTHORITY)
    table.sync()
    table.pick(card)
    assert table.says("Kaja")
    table.press("Answered: Hvem inviterer?")
    assert table.board.board.comments[card][0].answered
    table.press("Delete comment: Hvem inviterer?")
    assert card not in table.board.board.comments
    assert not table.says("Hvem inviterer?")
    table.board.write_card(card, "who", "Noget andet imens")
    table.press("Undo")
    assert table.board.board.comments[card][0].text == "Hvem inviterer?"
    assert table.card(card).who == "Noget andet imens"
    assert not table.says("The comment is deleted.")


def test_a_comment_that_comes_in_leaves_the_one_being_written_alone(table: Table) -> None:
    card = table.put("Møde")
    table.sync()
    table.pick(card)
    field = table.named("Write a comment; Enter sends it")
    field.setFocus()
    QTest.keyClicks(field, "Vi kom")
    table.other.talk.comment(card, "Vi også", Side.AUTHORITY)
    table.sync()
    assert table.says("Vi også")
    assert field.hasFocus()
    QTest.keyClicks(field, "mer")
    assert field.toPlainText() == "Vi kommer"


def test_each_laptop_has_three_dots_to_put_and_take(table: Table) -> None:
    first, second = table.put("Møde"), table.put("Telefon")
    table.sync()
    table.other.talk.place_dot(first)
    table.sync()
    table.pick(first)
    assert table.says("3 left · 1 dot")
    assert not table.button("Take one back").isEnabled()
    table.press("Put a dot here")
    table.press("Put a dot here")
    table.pick(second)
    table.press("Put a dot here")
    assert (table.card(first).dots, table.card(second).dots) == (3, 1)
    table.pick(first)
    assert table.says("0 left · 3 dot")
    assert not table.button("Put a dot here").isEnabled()
    table.press("Take one back")
    assert table.card(first).dots == 2
    table.press("Take one back")
    assert table.card(first).dots == 1
    assert table.button("Put a dot here").hasFocus(), "where there is nothing more to take, one can put again"


def test_the_citizens_voice_says_not_so_and_takes_it_back(table: Table) -> None:
    card = table.put("Maja er med til mødet")
    table.sync()
    table.other.talk.doubt(card)
    table.sync()
    table.pick(card)
    assert not table.button("Not so").isChecked()
    assert table.says("1 laptop")
    table.press("Not so")
    assert table.card(card).doubts == 2
    table.press("Not so")
    assert table.card(card).doubts == 1


# Who wrote what and when


def test_who_wrote_and_who_was_last_is_said(table: Table) -> None:
    card = table.put("Møde")
    table.sync()
    with table.other.edit():
        table.other.entity("cards", card)["at"] = float(int(time.time()) - 7200)
    table.other.write_card(card, "who", "Leder")
    table.sync()
    table.pick(card)
    assert table.says("Written by Ole ")
    assert table.says(" · last by Kaja ")


def at(hour: int, minute: int, day: int = 12) -> int:
    return int(time.mktime((2026, 5, day, hour, minute, 0, 0, 0, -1)))


def card_by(by: str, edited_by: str, made: int, edited: int) -> Card:
    return Card("a", AS_IS, Place("", "", ""), CardKind.STEP, "", by=by, at=made, edited_by=edited_by, edited_at=edited)


@pytest.mark.parametrize(
    ("by", "edited_by", "words"),
    [
        ("Ole", "Kaja", "Written by Ole {made} · last by Kaja {edited}"),
        ("", "", "Written {made} · last {edited}"),
        ("Ole", "", "Written by Ole {made} · last {edited}"),
    ],
)
def test_without_names_only_the_times_are_said(by: str, edited_by: str, words: str) -> None:
    now = int(time.time())
    card = card_by(by, edited_by, now - 300, now)
    assert written_words(card) == words.format(made=clock(now - 300, now), edited=clock(now, now))


def test_a_card_only_its_maker_wrote_on_is_said_once() -> None:
    now = int(time.time())
    assert written_words(card_by("Ole", "Ole", now - 30, now)) == f"Written by Ole {clock(now - 30, now)}"


def test_times_are_said_as_danes_say_them(qapp: QApplication) -> None:
    before = QLocale()
    QLocale.setDefault(locale_of("da"))
    try:
        now = at(10, 15)
        assert clock(at(9, 42), now) == "09.42"
        assert clock(at(9, 42, day=3), now) == "3. maj 09.42"
        assert ago(at(10, 10), now) == "5 min. ago"
        assert ago(now - 20, now) == "just now"
        assert ago(at(8, 0), now) == "08.00"
        assert clock(at(9, 42, day=11), now) == "yesterday 09.42"
        assert clock(10**15, now)[:-6].endswith(("2099", "2100")), "beyond any calendar"
    finally:
        QLocale.setDefault(before)


# Agreements, several cards, keyboard


def test_a_card_becomes_an_agreement_that_knows_where_it_came_from(table: Table) -> None:
    card = table.put("Udfører inviteres halvvejs")
    table.board.write_card(card, "who", "Sagsbehandler")
    table.pick(card)
    table.press("Agreement card")
    made = next(each for each in table.journey().cards.values() if each.id != card)
    assert (made.kind, made.text, made.who, made.origin) == (
        CardKind.AGREEMENT, "Udfører inviteres halvvejs", "Sagsbehandler", card
    )  # fmt: skip
    assert made.place.cell == table.card(card).place.cell
    assert table.page.view.pick == CardPick(made.id)
    table.press("Made from: Udfører inviteres halvvejs")
    assert table.page.view.pick == CardPick(card)
    assert not [each for each in table.shown(QAbstractButton) if each.text() == "Agreement card"]


def test_several_cards_are_moved_at_once(table: Table) -> None:
    cards = [table.put(f"Kort {number}", phase=number) for number in range(3)]
    table.page.view.set_pick(cards_pick(cards, cards[0]))
    assert table.says("3 card")
    assert not table.button("Move").isEnabled()
    table.choose("Move to phase", "Opfølgning")
    table.press("Move")
    phase = next(each.id for each in table.journey().phases if each.title == "Opfølgning")
    assert [card.id for card in table.journey().cells["as_is.provider", phase]] == cards
    table.page.undo()
    assert [table.card(card).place.phase for card in cards] == ["as_is.0", "as_is.1", "as_is.2"]
    table.press("Duplicate")
    assert len(table.journey().cards) == 6
    table.press("Delete the cards")
    assert sorted(table.journey().cards) == sorted(cards)


def test_tab_goes_through_the_form_from_top_to_bottom(table: Table) -> None:
    card = table.put("Fælles møde", CardKind.IDEA)
    table.sync()
    table.pick(card)
    table.other.talk.comment(card, "Hvem inviterer?", Side.AUTHORITY)
    table.sync()
    QApplication.processEvents()
    QTest.keyClick(table.page.view, Key.Key_F6)
    seen: list[QWidget] = []
    while (focused := QApplication.focusWidget()) not in seen and table.page.panel.isAncestorOf(focused):
        seen.append(focused)
        QTest.keyClick(focused, Key.Key_Tab)
    tops = [each.mapTo(table.page.panel.form, each.rect().center()).y() for each in seen]
    assert tops == sorted(tops)
    names = [each.accessibleName() or each.text() for each in seen]
    assert "Answered: Hvem inviterer?" in names
    assert names.index("Delete comment: Hvem inviterer?") < names.index("Write a comment; Enter sends it")
    assert names[-1] == "Delete card"
    assert all(names)


@pytest.mark.parametrize("kind", JOURNEY_CARDS)
def test_everything_in_a_form_has_a_name_for_a_screen_reader(table: Table, kind: CardKind) -> None:
    table.pick(table.put("Kort", kind))
    for widget in table.shown(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            found = QAccessible.queryAccessibleInterface(widget)
            assert found.text(QAccessible.Text.Name), widget


def test_the_panel_is_never_wider_than_its_place(table: Table) -> None:
    table.pick(table.put("Et meget langt ord: " + "menneskerettighedskommission" * 3, CardKind.IDEA))
    QApplication.processEvents()
    form = table.page.panel.form
    assert form.width() <= table.page.panel.viewport().width()
    assert form.minimumSizeHint().width() <= table.page.panel.viewport().width()


def test_a_card_picked_after_nothing_was_has_room_for_all_its_fields(table: Table) -> None:
    near = table.put("Møde")
    far = table.board.add_card(AS_IS, "as_is.relatives", "as_is.1", text="Et sted, hvis navn fylder to linjer")
    for pick in (CardPick(near), None, CardPick(far)):
        table.page.view.set_pick(pick)
        table.shown(QWidget)
    form = table.page.panel.form
    assert form.height() == form.heightForWidth(form.width())
    assert all(
        field.height() == field.parentWidget().contentsRect().bottom() - field.y() + 1
        for field in form.details.fields.values()
    )


def test_a_picked_card_that_another_deletes_leaves_no_form(table: Table) -> None:
    card = table.put("Møde")
    table.sync()
    table.pick(card)
    table.page.panel.fields["text"].setFocus()
    table.other.remove_card(card)
    table.sync()
    assert table.page.view.pick is None or table.page.view.pick != CardPick(card)
    assert not table.page.panel.isVisible()
    assert table.page.view.hasFocus()


def test_a_number_begun_in_a_field_is_told_to_the_card_it_was_written_on(table: Table) -> None:
    first, second = table.put("Møde"), table.put("Telefon")
    table.pick(first)
    table.page.panel.fields["needs"].setFocus()
    table.write("needs", "Ring 170364-22")
    table.pick(second)
    assert (table.card(first).needs, table.card(second).needs) == ("Ring 170364-22", "")
    assert table.page.panel.fields["needs"].toPlainText() == ""


def test_walking_from_card_to_card_shows_each_ones_own_form(table: Table) -> None:
    first, second = table.put("Venter", CardKind.WAITING), table.put("Idé", CardKind.IDEA)
    table.board.details.choose(first, "days", 30)
    table.board.talk.comment(first, "Alt for længe", Side.CITIZEN)
    table.board.details.judge(second, Perspective.CITIZEN, 2)
    for _ in range(2):
        table.pick(first)
        assert table.named("How many days").value() == 30
        assert table.says("Alt for længe")
        assert not table.says("VALUE")
        table.pick(second)
        assert table.page.panel.fields["text"].toPlainText() == "Idé"
        assert not table.says("Alt for længe")
        assert table.button("Citizen/relatives: +2, much better").isChecked()


def test_a_stay_in_a_field_that_another_card_ends_is_one_step_of_its_own(table: Table) -> None:
    first, second = table.put("Møde"), table.put("Telefon")
    table.pick(first)
    table.page.panel.fields["who"].setFocus()
    table.write("who", "Leder")
    table.pick(second)
    table.board.move_card(second, "as_is.provider", "as_is.4")
    table.page.undo()
    assert table.card(second).place.phase == "as_is.1"
    assert table.card(first).who == "Leder"


# This laptop


def test_a_computer_keeps_its_own_id(tmp_path: Path) -> None:
    one, other = tmp_path / "a.ini", tmp_path / "b.ini"
    settings = Settings(one)
    assert settings.device == settings.device
    settings._kept.sync()
    assert Settings(one).device == settings.device
    assert Settings(other).device != settings.device
