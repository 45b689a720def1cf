"""The gallery: what all groups have built, walked through together, and talked about from there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.model.kinds import CardKind, JourneyKind
from desktop.windows.gallery_page import GalleryPage, Hanging
from desktop.windows.gallery_recurring import RecurringCard
from desktop.windows.row_button import RowButton
from tests.windows.conftest import Desktop

AS_IS = JourneyKind.AS_IS


class Gallery:
    """A day whose groups have all had trouble in the first phase, with the gallery open."""

    def __init__(self, desktop: Desktop, groups: int = 3) -> None:
        self.desktop = desktop
        desktop.new_day(groups=groups)
        self.session = desktop.window.session
        self.groups = [group.id for group in self.session.day.groups]
        self.sore = [self._build(group, number) for number, group in enumerate(self.groups, 1)]
        self.page: GalleryPage = desktop.shell.show_gallery()
        desktop.window.resize(1366, 768)

    def _build(self, group: str, number: int) -> str:
        board = self.session.board(group)
        journey = board.board.journey(AS_IS)
        provider = next(lane for lane in journey.lanes if lane.side.value == "provider")
        authority = next(lane for lane in journey.lanes if lane.side.value == "authority")
        first, second = journey.phases[0].id, journey.phases[1].id
        sore = board.add_card(
            AS_IS, provider.id, first, text=f"Ingen ringer tilbage {number}", sort=CardKind.PAIN_POINT
        )
        later = board.add_card(AS_IS, authority.id, second, text=f"Afgørelsen skrives {number}")
        board.add_link(sore, later)
        return sore

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page.walk.view, key)


@pytest.fixture
def gallery(desktop: Desktop) -> Gallery:
    return Gallery(desktop)


def test_all_boards_hang_on_a_wall_and_one_is_opened_from_it(gallery: Gallery):
    page = gallery.page
    tiles = list(page.all.tiles.values())
    assert [tile.text() for tile in tiles] == ["Gruppe 1", "Gruppe 2", "Gruppe 3"]
    assert "1 handover" in tiles[0].accessibleName()
    first = gallery.session.boards()[gallery.groups[0]].journey(AS_IS)
    gallery.desktop.wait(lambda: page.all._pictures._ready.keys() >= set(gallery.groups))  # painted in turn
    assert page.all._pictures._ready[gallery.groups[0]].journey is first
    tiles[0].setFocus()
    QTest.keyClick(tiles[0], Qt.Key.Key_Right)
    assert page.focusWidget() is tiles[1]
    QTest.keyClick(tiles[1], Qt.Key.Key_Return)
    assert page.side.shown == (gallery.groups[1],)
    gallery.desktop.press("Open the board")
    assert gallery.desktop.shell.group_in_view == gallery.groups[1]


def test_the_same_phase_of_all_groups_is_seen_side_by_side_and_walked_by_keys(gallery: Gallery):
    page = gallery.page
    gallery.desktop.press("Phase by phase")
    shown = page.walk.view.drawing
    assert [phase.title for phase in shown.journey.phases] == ["Gruppe 1", "Gruppe 2", "Gruppe 3"]
    assert {card.text for card in shown.journey.cards.values()} == {f"Ingen ringer tilbage {n}" for n in (1, 2, 3)}
    gallery.key(Qt.Key.Key_Right)
    gallery.key(Qt.Key.Key_Right)
    assert page.talk.isVisible()
    assert gallery.desktop.says("Ingen ringer tilbage 2", page.talk)
    gallery.key(Qt.Key.Key_PageDown)
    assert {card.text for card in page.walk.view.drawing.journey.cards.values()} == {
        f"Afgørelsen skrives {n}" for n in (1, 2, 3)
    }
    assert gallery.desktop.says("2 of", page.walk)
    last = gallery.session.boards()[gallery.groups[2]].journey(AS_IS)
    gallery.session.board(gallery.groups[2]).add_card(AS_IS, last.lanes[0].id, last.phases[1].id, text="Ring samme dag")
    gallery.desktop.wait(lambda: "Ring samme dag" in {c.text for c in page.walk.view.drawing.journey.cards.values()})


def test_dots_and_comments_given_in_the_gallery_lie_on_the_groups_own_board(gallery: Gallery):
    page = gallery.page
    page.hang(Hanging.WALK)
    page.walk.view.card_chosen.emit(gallery.sore[1])
    gallery.desktop.press("Put a dot here", page.talk)
    page.talk.comments.field.insertPlainText("Det kender vi")
    gallery.desktop.press("Send", page.talk)
    board = gallery.session.board(gallery.groups[1])
    assert board.board.card(gallery.sore[1]).dots == 1
    assert [each.text for each in board.board.comments[gallery.sore[1]]] == ["Det kender vi"]
    assert gallery.desktop.says("Det kender vi", page.talk) or page.talk.comments.cards
    gallery.desktop.window.undo()
    assert not board.board.comments.get(gallery.sore[1])
    assert not gallery.session.board(gallery.groups[0]).board.comments
    gallery.desktop.press("Open on the board", page.talk)
    assert gallery.desktop.shell.group_in_view == gallery.groups[1]


def test_groups_on_one_case_are_compared_at_the_same_scale(gallery: Gallery, case_file: Callable[..., object]):
    desktop, page = gallery.desktop, gallery.page
    desktop.take_in(case_file())
    desktop.vouch()
    case = desktop.shelf.cases[0].id if hasattr(desktop.shelf, "cases") else desktop.cases_page.library.list.chosen
    for group in gallery.groups[:2]:
        gallery.session.take_case(case, group)
    desktop.wait(lambda: sum(bool(group.case) for group in gallery.session.day.groups) == 2)
    desktop.shell.show_gallery()
    page.hang(Hanging.SIDE)
    assert page.side.shown == tuple(gallery.groups[:2])
    one, other = (page.side.views[group] for group in gallery.groups[:2])
    one.set_zoom(1.1)
    assert other.zoom == one.zoom == 1.1
    one.horizontalScrollBar().setValue(60)
    assert other.horizontalScrollBar().value() == 60
    assert "(2 groups)" in page.side.choice.currentText()


def test_what_recurs_is_counted_and_leads_to_its_place(gallery: Gallery):
    gallery.desktop.press("What recurs")
    page = gallery.page
    gallery.desktop.wait(lambda: len(page.recurring.findChildren(RecurringCard)) == 2)
    cards = page.recurring.findChildren(RecurringCard)
    assert all(gallery.desktop.says("in 3 groups · 3 times", card) for card in cards)
    places = [each for card in cards for each in card.findChildren(RowButton)]
    handed = next(each for each in places if "→" in each.accessibleName() and "Gruppe 3" in each.accessibleName())
    assert "Ingen ringer tilbage 3 → Afgørelsen skrives 3" in handed.accessibleName()
    QTest.mouseClick(handed, Qt.MouseButton.LeftButton)
    assert page.side.shown == (gallery.groups[2],)
    assert page.side.views[gallery.groups[2]].card == gallery.sore[2]
    assert gallery.desktop.says("Ingen ringer tilbage 3", page.talk)
