"""Two windows, two libraries and a real hub between them: from one press on "Invite" to a card that both see."""

from desktop.app import link_makers
from desktop.model.kinds import JourneyKind
from desktop.model.link_state import Phase
from desktop.paths import Places
from desktop.windows.invite_page import InvitePage
from desktop.windows.status_line import StatusLine

AS_IS = JourneyKind.AS_IS


def linked(desktop):
    desktop.window.use_links(link_makers(desktop.shelf, desktop.places))
    return desktop


def line_of(desktop) -> StatusLine:
    return desktop.window.links.line


def test_a_guest_is_invited_takes_part_writes_and_is_put_out(desktop, start, tmp_path):
    host, guest = linked(desktop), linked(start(Places(tmp_path / "guest")))
    host.new_day("Temadag om overgange")
    host.press("Invite")
    page, link = host.dialog(InvitePage), host.window.links.sharing.link
    host.wait(lambda: link.state.phase is Phase.TOGETHER)
    assert host.says(link.invitation.words, page)
    assert "hosts the day" in line_of(host).words

    sheet = guest.window.links.joining.open()
    sheet.where.code.setText(f"127.0.0.1:{link.invitation.port} {link.invitation.words}")
    sheet.next.click()
    sheet.who.name.setText("Lone")
    sheet.next.click()
    guest.wait(lambda: sheet.screen_in_view is sheet.group)
    group = host.shell.session.day.groups[1]
    assert sheet.group.groups[group.id].text() == group.name
    with guest.qtbot.waitSignal(guest.window.day_shown, timeout=20_000):
        sheet.group.groups[group.id].click()
    guest.wait(lambda: line_of(guest).words == "Saved here and at the host")
    assert guest.shell.seat.group == group.id
    host.wait(lambda: host.says("Lone", page))
    host.wait(lambda: line_of(host).avatars.accessibleName() == "Here now: Lone")

    guest.shell.session.board(group.id).add_card(AS_IS, "as_is.citizen", "as_is.0", text="Ringer selv")
    host.wait(lambda: host.shell.session.board(group.id).board.card_count == 1)
    row = next(row for row in page.roster.rows.values() if row.person.name == "Lone")
    row.out_wanted.emit()
    host.press("Put out")
    guest.wait(lambda: "has put this laptop out" in line_of(guest).words)
    host.wait(lambda: row.state.text().endswith("put out"))
    page.stop_wanted.emit()
    host.wait(lambda: not line_of(host).isVisible())
