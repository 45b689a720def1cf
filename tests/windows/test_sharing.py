"""Sharing a day: the code, who is here and asks to come in, the line at the foot, and the ways out of trouble."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.model.link_state import PersonState, Phase
from desktop.model.presence import Here
from desktop.model.programme import Screen
from desktop.model.seat import Role, Seat
from desktop.model.shown import JoinCode
from desktop.model.sides import Side
from desktop.trouble import Trouble
from desktop.windows.here_list import HereList
from desktop.windows.invite_page import InvitePage
from desktop.windows.join_sheet import JoinSheet
from desktop.windows.question import Question
from desktop.windows.room_sheet import RoomSheet
from desktop.windows.status_card import StatusCard
from tests.windows.linking import ERIK, INVITATION, LONE, MAJA, use_links


@pytest.fixture
def link(desktop):
    """A day is open, and this is its link."""
    links, _ = use_links(desktop)
    desktop.new_day()
    return links[-1]


def page_of(desktop) -> InvitePage:
    return desktop.dialog(InvitePage)


def share(desktop, link) -> InvitePage:
    desktop.press("Invite")
    link.let_in()
    return page_of(desktop)


def answer(desktop, words: str) -> None:
    desktop.press(words, desktop.dialog(Question))


def test_one_press_shares_the_day_and_shows_how_the_room_comes_in(desktop, link):
    desktop.press("Invite")
    assert link.done == [("invite",)]
    assert page_of(desktop).start.text() == "Sharing begins …"
    assert not page_of(desktop).code.isVisible()
    link.let_in()
    page = page_of(desktop)
    for words in ("bus-guld-hjem", "192.168.1.20:8420", "Or: 10.0.0.4:8420", "Open Brobyg, choose “Take part”"):
        assert desktop.says(words, page), words
    assert page.code.picture.accessibleName().endswith(INVITATION.line)
    page.code.copy.click()
    assert QApplication.clipboard().text() == "192.168.1.20:8420 bus-guld-hjem"
    page.back.click()
    assert desktop.overview.isVisible()
    desktop.press("Invite")
    assert link.done == [("invite",)]  # it is shared already
    assert page_of(desktop).isVisible()


def test_why_the_day_cannot_be_shared_is_told_where_one_tries_again(desktop, link):
    desktop.press("Invite")
    link.stand(hosting=False)
    link.trouble_met.emit(Trouble("This laptop cannot host the theme day.", "Close the other one."))
    assert desktop.says("Close the other one.", page_of(desktop))
    assert page_of(desktop).start.isEnabled()
    page_of(desktop).start.click()
    assert link.done == [("invite",), ("invite",)]
    assert not desktop.says("Close the other one.", page_of(desktop))


def test_a_facilitators_second_laptop_shows_the_same_and_hosts_nothing(desktop, link):
    link.sit(Seat(Role.FACILITATOR))
    link.stand(phase=Phase.TOGETHER)
    desktop.press("Invite")
    page = page_of(desktop)
    assert link.done == []
    assert desktop.says("hosted by another laptop", page)
    assert not page.start.isVisible()
    link.show(INVITATION)
    link.gather(LONE)
    assert desktop.says("bus-guld-hjem", page)
    assert not page.stop.isVisible()
    page.code.renew.click()
    assert link.done == [("new_words",)]


def test_the_facilitators_words_are_nowhere_until_they_are_asked_for(desktop, link):
    page = share(desktop, link)
    assert not desktop.says("fugl-sten", page)
    assert "fugl-sten" not in page.code.facilitator.text()
    page.code.reveal.click()
    assert desktop.says("fugl-sten-vind-mel-hus", page)
    page.code.renew_facilitator.click()
    assert link.done[-1] == ("new_facilitator_words",)
    page.code.reveal.click()
    assert not desktop.says("fugl-sten", page)


def test_locked_words_are_told_with_the_press_that_helps(desktop, link):
    page = share(desktop, link)
    link.show(replace(INVITATION, locked=True))
    assert desktop.says("guessed wrong several times", page)
    desktop.press("Make new words", page)
    assert link.done[-1] == ("new_words",)
    assert desktop.says("hagl-halm-have", page)
    assert not desktop.says("guessed wrong several times", page)


def test_who_is_here_is_listed_and_who_asks_gets_an_answer(desktop, link):
    page = share(desktop, link)
    assert desktop.says("Nobody else is here yet", page)
    group = desktop.shell.session.day.groups[1]
    lone = replace(LONE, group=group.id)
    link.gather(lone, MAJA, ERIK)
    said = {who: row.accessibleName() for who, row in page.roster.rows.items()}
    assert said["lone"] == f"Lone Friis, Provider, {group.name}, here"
    assert said["maja"].endswith("away")
    assert said["me"] == "Anna, Authority, Facilitator · this laptop, here"
    assert desktop.says("2 laptops", page)
    assert desktop.says("Erik Hansen asks to come in.", page)
    desktop.press("Yes", page)
    assert link.done[-1] == ("admit", "erik")
    page.roster.waiting["erik"].no.click()
    assert link.done[-1] == ("turn_away", "erik")
    link.gather(lone, replace(ERIK, state=PersonState.HERE))
    assert not page.roster.waiting
    assert set(page.roster.rows) == {"me", "lone", "erik"}
    page.roster.ask_first.click()
    assert link.done[-1] == ("ask_first", True)


def test_somebody_is_moved_made_deputy_put_out_and_taken_off_the_list_after_a_question(desktop, link):
    page = share(desktop, link)
    groups = desktop.shell.session.day.groups
    link.gather(replace(LONE, group=groups[0].id))
    row = page.roster.rows["lone"]
    menu = row.menu()
    move, deputy, _, out = menu.actions()
    assert [each.isChecked() for each in move.menu().actions()] == [True, False]
    move.menu().actions()[1].trigger()
    assert link.done[-1] == ("seat", "lone", groups[1].id, None)
    deputy.trigger()
    assert link.done[-1] == ("seat", "lone", None, True)
    out.trigger()
    assert ("put_out", "lone") not in link.done
    answer(desktop, "Put out")
    assert link.done[-1] == ("put_out", "lone")
    link.gather(replace(LONE, state=PersonState.OUT))
    assert row.state.text() == "✕  put out"
    (off,) = row.menu().actions()
    off.trigger()
    answer(desktop, "Take off the list")
    assert link.done[-1] == ("take_off", "lone")
    link.gather(replace(LONE, state=PersonState.AWAY))
    assert "Take off the list …" in [each.text() for each in row.menu().actions()]
    assert not page.roster.rows["me"].more.isEnabled()  # nobody puts out the laptop they sit at


def test_sharing_ends_after_a_question(desktop, link):
    page = share(desktop, link)
    page.stop.click()
    answer(desktop, "Go on sharing")
    assert ("stop",) not in link.done
    page.stop.click()
    answer(desktop, "Stop sharing")
    assert link.done[-1] == ("stop",)
    assert not page.code.isVisible()
    assert page.start.isVisible()
    assert not desktop.window.links.line.isVisible()


def test_the_code_goes_on_the_projector_and_on_the_table_signs(desktop, link):
    page = share(desktop, link)
    join = JoinCode("bus-guld-hjem", "192.168.1.20:8420", INVITATION.line)
    page.code.show_code.click()
    running = desktop.shell.facilitator.run()
    assert running.running.slide().shown == join
    assert running.projector.window.isVisible()
    assert page.isVisible()  # and the facilitator stays where they are
    running.running.show(Screen.WELCOME)
    assert not page.code.show_code.isChecked()
    page.code.show_code.click()
    page.code.show_code.click()
    assert running.running.choice.screen is None
    assert desktop.shell.show_programme().join() == join
    link.stop_inviting()
    assert running.running.join is None
    assert desktop.shell.facilitator.programme_page.join() is None


def test_the_run_page_leads_to_the_invitation_too(desktop, link):
    run = desktop.shell.show_run()
    QTest.mouseClick(run.bar.invite, Qt.MouseButton.LeftButton)
    assert link.done == [("invite",)]
    assert page_of(desktop).isVisible()


def test_the_line_at_the_foot_is_on_every_page_of_a_shared_day_and_on_no_other(desktop, link):
    line = desktop.window.links.line
    assert not line.isVisible()
    link.sit(Seat(Role.FACILITATOR))
    link.stand(phase=Phase.TOGETHER, waiting=2)
    for show in (desktop.shell.show_overview, desktop.shell.show_journey, desktop.shell.show_run):
        show()
        assert line.isVisible()
        assert line.words == "together, 2 waiting"
        assert line.geometry().bottom() == line.parentWidget().rect().bottom()
    assert line.status.property("state") == "busy"
    link.stand(waiting=0)
    assert line.status.property("state") == "good"
    link.stand(phase=Phase.APART)
    assert line.status.property("state") == "warning"
    desktop.window.open_start()
    assert not line.isVisible()


def test_small_pictures_tell_who_is_here_and_open_the_list(desktop, link):
    avatars = desktop.window.links.line.avatars
    link.stand(phase=Phase.TOGETHER)
    link.gather(LONE, MAJA)
    assert avatars.accessibleName() == "Here now: Lone Friis, Maja"  # the others, not oneself
    assert avatars.words == ""
    link.here_changed.emit({})
    link.here = {at: Here(f"Nr {at}", Side.PROVIDER) for at in range(1, 20)}
    link.here_changed.emit(link.here)
    assert avatars.words == "+12"
    link.stand(phase=Phase.APART, waiting=10**120)  # a sentence as long as at twice the size
    assert avatars.words == "+17"
    assert desktop.window.links.line.status.width() > 0
    link.stand(phase=Phase.TOGETHER, waiting=0)
    assert avatars.words == "+12"
    avatars.click()
    listed = desktop.dialog(HereList)
    assert desktop.says("19 here now", listed)
    assert desktop.says("Nr 1 (you)", listed)
    eyes = [each for each in listed.findChildren(QPushButton) if each.accessibleName() == "Look along with Nr 7"]
    eyes[0].click()
    assert not listed.isVisible()
    assert desktop.shell.company.along.leader == 7


def card(desktop, link) -> StatusCard:
    QTest.mouseClick(desktop.window.links.line.status, Qt.MouseButton.LeftButton)
    return desktop.dialog(StatusCard)


def test_the_card_behind_the_line_tells_more_and_follows_while_it_is_open(desktop, link):
    link.sit(Seat(Role.FACILITATOR))
    link.stand(phase=Phase.TOGETHER, others=4)
    shown = card(desktop, link)
    assert next(button.text() for button in shown.buttons.values()) == "Show the code and who is here"
    assert desktop.says("Other laptops", shown)
    link.stand(phase=Phase.APART, since=0.0, waiting=3)
    assert desktop.says("apart, 3 waiting", shown)
    assert told(shown)["Not sent yet"] == "3 changes"
    assert "At the host" not in told(shown)
    assert desktop.says("Apart since", shown)
    desktop.press("Test the room …", shown)
    desktop.dialog(RoomSheet).close()


def told(shown: StatusCard) -> dict[str, str]:
    said = [each.text() for each in shown.findChildren(QLabel) if each.isVisibleTo(shown)][1:]
    return dict(zip(said[::2], said[1::2], strict=True))


@pytest.mark.parametrize(
    ("changes", "facts"),
    [
        ({}, {"On this laptop": "yes", "At the host": "yes", "On one more laptop": "no", "Other laptops": "0"}),
        ({"spread": True, "others": 3}, {"On one more laptop": "yes", "Other laptops": "3"}),
        ({"spread": True, "waiting": 2}, {"At the host": "2 changes on the way", "On one more laptop": "no"}),
        ({"host_full": True}, {"On this laptop": "yes", "At the host": "no, its disk is full"}),
        ({"unsaved": True}, {"On this laptop": "no", "At the host": "yes"}),
        ({"refused": 1, "waiting": 1}, {"Not taken by the host": "1 change"}),
        ({"server": True}, {"At the server": "yes"}),
        ({"phase": Phase.PUT_OUT, "waiting": 1}, {"On this laptop": "yes", "Not sent yet": "1 change"}),
    ],
)
def test_the_card_never_says_more_than_is_known(desktop, link, changes, facts):
    link.stand(**{"phase": Phase.TOGETHER, **changes})
    said = told(card(desktop, link))
    assert said.items() >= facts.items()
    assert ("At the host" in said) == (link.state.phase is Phase.TOGETHER and not link.state.server)


def test_a_deputy_takes_over_after_a_question_and_others_are_not_offered_it(desktop, link):
    link.sit(Seat(Role.WRITER, desktop.shell.session.day.groups[0].id))
    link.stand(phase=Phase.APART)
    assert "Take over as host …" not in [button.text() for button in card(desktop, link).buttons.values()]
    desktop.dialog(StatusCard).close()
    link.can_take_over = True
    desktop.press("Take over as host …", card(desktop, link))
    answer(desktop, "Take over")
    assert link.done == [("take_over",)]


def test_a_host_that_stays_away_is_told_on_every_page_and_one_press_takes_over(desktop, link):
    gone = desktop.window.links.gone
    group = desktop.shell.session.day.groups[0].id

    def wait() -> None:
        assert gone.patience.isActive()
        gone.patience.stop()
        gone.patience.timeout.emit()

    link.sit(Seat(Role.WRITER, group))
    link.stand(phase=Phase.APART)
    wait()
    assert gone.isHidden(), "nobody else can host it"
    link.can_take_over = True
    link.stand(phase=Phase.TOGETHER)
    link.stand(phase=Phase.APART)
    link.stand(phase=Phase.TOGETHER)
    assert not gone.patience.isActive(), "it was away for a moment only"
    link.stand(phase=Phase.APART)
    assert gone.isHidden()
    wait()
    for show in (lambda: desktop.shell.show_journey(group), desktop.shell.show_gallery):
        show()
        assert gone.isVisible()
    link.stand(waiting=3)
    assert gone.isVisible()
    desktop.press("Take over as host", gone)
    assert (link.done, gone.isHidden()) == ([("take_over",)], True)
    link.stand(phase=Phase.CATCHING_UP, hosting=True)
    link.stand(phase=Phase.APART, hosting=False)
    wait()
    gone.shut.click()
    link.stand(waiting=4)
    assert gone.isHidden()


def test_whoever_is_put_out_can_come_in_again_with_the_words(desktop, link):
    link.sit(Seat(Role.WRITER, desktop.shell.session.day.groups[0].id))
    link.stand(phase=Phase.PUT_OUT)
    desktop.press("Come in again with the words …", card(desktop, link))
    assert desktop.dialog(JoinSheet).isVisible()


def test_a_guest_takes_part_no_longer_after_a_question(desktop, link):
    link.sit(Seat(Role.WRITER, desktop.shell.session.day.groups[0].id))
    link.stand(phase=Phase.TOGETHER)
    desktop.press("Take part no longer …", card(desktop, link))
    answer(desktop, "Take part no longer")
    assert link.done == [("leave",)]
    assert desktop.window.shell is None  # the day lies among the others now
    assert link.closed


def test_a_day_larger_than_one_laptop_moves_to_a_server_and_back(desktop, link):
    page = share(desktop, link)
    assert not page.server.address.isVisible()
    page.server.fold.click()
    assert not page.server.go.isEnabled()
    page.server.address.setText("yjs.kommune.dk ")
    page.server.token.setText(" hemmelig ")
    page.server.go.click()
    assert link.done[-1] == ("server", "wss://yjs.kommune.dk", "hemmelig")
    link.show(None)
    link.stand(hosting=False, server=True, phase=Phase.TOGETHER)
    assert page.server.address.isReadOnly()
    page.server.go.click()
    assert link.done[-1] == ("server", "", "")
    link.stand(server=False, phase=Phase.ALONE)
    assert page.server.go.text() == "Connect to the server"
    assert page.server.address.text() == "wss://yjs.kommune.dk"  # remembered, and its token nowhere
    assert "hemmelig" not in desktop.places.settings.read_text()
