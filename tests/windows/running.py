"""A day that runs by a clock the test sets, and screens that a test plugs in and out."""

from datetime import datetime

from PySide6.QtCore import QRect

from desktop.model.programme import Block, BlockKind, Screen
from desktop.model.pulse import Pulse
from desktop.model.watch import Watch
from desktop.windows.projector_screens import Screens, Spot

NINE = datetime(2026, 5, 12, 9, 0).timestamp()  # noqa: DTZ001 - the hour where the day is held
BLOCKS = (
    Block("w", BlockKind.WELCOME, "Velkomst", 15, screen=Screen.WELCOME),
    Block("t", BlockKind.TALK, "Oplæg om mål", 20, screen=Screen.TIMER),
    Block("g", BlockKind.GROUP_WORK, "Casearbejde", 40, instructions="Læs casen.\nSkriv et mål."),
    Block("p", BlockKind.PLENUM, "Plenum", 25),
)


class SetWatch(Watch):
    """Nine o'clock on the day, until the test lets time pass."""

    def __init__(self) -> None:
        self.wall, self.steady = NINE, 1_000.0

    def pulse(self) -> Pulse:
        return Pulse(self.wall, self.steady)

    def pass_on(self, minutes: float) -> None:
        """Let time pass, also through a laptop's sleep."""
        self.wall += minutes * 60
        self.steady += minutes * 60


class TestScreens(Screens):
    """Screens that are there because the test says so."""

    __test__ = False

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.names = list(names)

    def beside(self, window):
        return tuple(Spot(name, QRect(0, 0, 1920, 1080)) for name in self.names)

    def plug(self, *names: str) -> None:
        self.names = list(names)
        self.changed.emit()


def programme(session, blocks=BLOCKS) -> dict[str, str]:
    """Give a day a programme from nine; ids of the blocks by their letters."""
    made = session.document.blocks.put(list(blocks))
    session.document.blocks.begin_at(9 * 60)
    return made


def run(desktop, blocks=BLOCKS, screens: Screens | None = None):
    """Stand on the run page of the open day, by a clock that is set; gives the page, the watch, and blocks' ids."""
    made = programme(desktop.shell.session, blocks)
    page = desktop.shell.show_run()
    watch = page.running.watch = SetWatch()
    page.running._seen = None
    if screens is not None:
        page.projector._screens = screens
        screens.changed.connect(page.projector._look_again)
    desktop.window.activateWindow()
    page.setFocus()
    return page, watch, made


def pass_on(page, watch, minutes: float) -> None:
    """Let time pass and the page look at the clock."""
    watch.pass_on(minutes)
    page.running.look()
