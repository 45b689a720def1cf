"""An open day that is shared: its invitation, the line at the window's foot, and what their buttons do to the link."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.language import Language
from desktop.model.day import Day
from desktop.model.link_doing import Doing
from desktop.model.link_state import Invitation, LinkState, Phase
from desktop.model.showing import join_code
from desktop.model.shown import JoinCode
from desktop.shelf import Shelf
from desktop.trouble import Trouble
from desktop.windows.desk import Desk
from desktop.windows.here_list import HereList
from desktop.windows.host_gone import HostGone
from desktop.windows.invite_page import InvitePage
from desktop.windows.linked import Linked
from desktop.windows.question import Question
from desktop.windows.status_card import StatusCard
from desktop.windows.status_line import StatusLine


class Sharing(QObject):
    """Belongs to one open day. The line at the foot is the window's, and told of this day as long as it is open."""

    page_wanted = Signal()
    """Go to the page of the invitation."""
    home_wanted = Signal()
    """Go back to the day's first page."""
    join_changed = Signal(object)
    """How the room comes in now: a `JoinCode`, or nothing."""
    projector_wanted = Signal(bool)
    join_again_wanted = Signal()
    export_wanted = Signal()
    room_test_wanted = Signal()
    follow_wanted = Signal(int)
    """Look along with this laptop, by its number."""
    left = Signal()
    """This laptop takes part no longer."""

    def __init__(
        self,
        desk: Desk,
        shelf: Shelf,
        day: Callable[[], Day],
        link: Linked,
        foot: tuple[StatusLine, HostGone],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._day = desk, shelf, day
        self.link = link
        self.line, self.gone = foot
        self.page: InvitePage | None = None
        self.card: StatusCard | None = None
        self.may_follow: Callable[[int], bool] = lambda _: False
        self._connect()
        self._show_state(link.state)
        self._show_here()

    @property
    def join(self) -> JoinCode | None:
        """How the room comes in now."""
        return join_code(self.link.invitation)

    def invite(self) -> InvitePage:
        """Share the day, unless it is shared already, and give the page that shows how."""
        page = self.invite_page()
        if self.link.state.phase is Phase.ALONE and not self.link.state.hosting:
            page.begin()
            self.link.invite()
        return page

    def invite_page(self) -> InvitePage:
        """The page of the invitation; made when it is first wanted."""
        if self.page is None:
            self.page = self._make_page()
            self._show_host()
        return self.page

    def leave(self) -> None:
        """Let the line at the foot go."""
        if self.card is not None:
            self.card.close()
        self.line.card_wanted.disconnect(self._open_card)
        self.line.list_wanted.disconnect(self._open_list)
        self.gone.taken.disconnect(self._take_over)
        self.gone.may_host = lambda: False
        self.gone.show_state(LinkState())
        self.line.show_people({}, 0)
        self.line.show_state(LinkState())

    def _connect(self) -> None:
        link = self.link
        link.state_changed.connect(self._show_state)
        link.here_changed.connect(lambda _: self._show_here())
        link.roster_changed.connect(lambda _: self._show_roster())
        link.invitation_changed.connect(self._show_invitation)
        link.trouble_met.connect(self._tell_trouble)
        self.line.card_wanted.connect(self._open_card)
        self.line.list_wanted.connect(self._open_list)
        self.gone.taken.connect(self._take_over)
        self.gone.may_host = lambda: link.can_take_over

    def _make_page(self) -> InvitePage:
        page, link = InvitePage(self._desk, self._shelf, self._day), self.link
        page.back_wanted.connect(self.home_wanted)
        page.start_wanted.connect(self.invite)
        page.stop_wanted.connect(link.stop_inviting)
        page.code.new_words_wanted.connect(link.new_words)
        page.code.new_facilitator_words_wanted.connect(link.new_facilitator_words)
        page.code.projector_wanted.connect(self.projector_wanted)
        roster = page.roster
        roster.answered.connect(lambda who, yes: (link.admit if yes else link.turn_away)(who))
        roster.ask_first_wanted.connect(lambda on: link.ask_first(on=on))
        roster.group_wanted.connect(lambda who, group: link.seat_of(who, group=group))
        roster.deputy_wanted.connect(lambda who, on: link.seat_of(who, deputy=on))
        roster.out_wanted.connect(link.put_out)
        roster.off_wanted.connect(link.take_off)
        page.server.connect_wanted.connect(self._use_server)
        page.server.disconnect_wanted.connect(lambda: link.use_server("", ""))
        page.show_invitation(link.invitation)
        page.show_roster(link.roster)
        return page

    def _use_server(self, address: str, token: str) -> None:
        self._desk.settings.server = address
        self.link.use_server(address, token)

    # Told by the link

    def _show_state(self, state: LinkState) -> None:
        self.line.show_state(state)
        self.gone.show_state(state)
        self._show_host()
        if self.card is not None:
            self.card.show_state(state)

    def _show_host(self) -> None:
        if self.page is not None:
            state = self.link.state
            self.page.show_host(here=state.hosting, elsewhere=state.phase is not Phase.ALONE and not state.hosting)
            self.page.server.show_connected(self._desk.settings.server if self.link.state.server else "")

    def _show_here(self) -> None:
        self.line.show_people(self.link.here, self.link.client)

    def _show_roster(self) -> None:
        if self.page is not None:
            self.page.show_roster(self.link.roster)

    def _show_invitation(self, invitation: Invitation | None) -> None:
        if self.page is not None:
            self.page.show_invitation(invitation)
        self.join_changed.emit(join_code(invitation))

    def _tell_trouble(self, trouble: Trouble) -> None:
        if self.page is not None and self.page.is_beginning:
            self.page.tell_trouble(trouble)
        else:
            self._desk.notices.tell(lambda: trouble.say(Language.translate))

    # The line at the foot

    def _open_card(self) -> None:
        link = self.link
        card = self.card = StatusCard(self._desk.window, self.line.say, link.seat, may_host=link.can_take_over)
        card.wanted.connect(self.do)
        card.destroyed.connect(self._forget_card)
        card.show_state(link.state)
        card.open_over(self.line.status, right=False)

    def _forget_card(self) -> None:
        self.card = None

    def _open_list(self) -> None:
        listed = HereList(self._desk.window, self._desk.look, self._day(), self.may_follow)
        listed.follow_wanted.connect(self.follow_wanted)
        listed.show_people(self.link.here, self.link.client)
        listed.open_over(self.line.avatars)

    def do(self, doing: Doing) -> None:
        """Do what a button of the status card says."""
        {
            Doing.INVITE: self.page_wanted.emit,
            Doing.JOIN_AGAIN: self.join_again_wanted.emit,
            Doing.TAKE_OVER: self._ask_to_take_over,
            Doing.EXPORT: self.export_wanted.emit,
            Doing.ROOM_TEST: self.room_test_wanted.emit,
            Doing.LEAVE: self._ask_to_leave,
        }[doing]()

    def _take_over(self) -> None:
        self.link.take_over()

    def _ask_to_take_over(self) -> None:
        question = Question(
            self._desk.window,
            self.tr("Take over as host?"),
            self.tr(
                "The day goes on from this laptop, and the others find it by themselves. Do it when the host's laptop "
                "is out of action, not when only this one has lost the network."
            ),
        )
        question.add_answer(self.tr("Wait"), lambda: None)
        question.add_answer(self.tr("Take over"), self._take_over, "primary").setFocus()
        question.open()

    def _leave_for_good(self) -> None:
        self.link.leave()
        self.left.emit()

    def _ask_to_leave(self) -> None:
        question = Question(
            self._desk.window,
            self.tr("Take part no longer?"),
            self.tr("The day stays on this laptop as it is now. To come back you need the words again."),
        )
        question.add_answer(self.tr("Take part no longer"), self._leave_for_good, "danger")
        question.add_answer(self.tr("Go on taking part"), lambda: None, "primary").setFocus()
        question.open()
