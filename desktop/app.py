"""Joins everything once, with plain calls: the window over its library, and pictures of the main screens."""

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.icons import Look
from desktop.language import SOURCE, Language
from desktop.paths import Places, resources
from desktop.settings import Settings
from desktop.sweeping import Sweeping
from desktop.theme import load_fonts
from desktop.windows.brand import window_icon
from desktop.windows.bug_dialog import BugDialog, BugHook
from desktop.windows.lock import Holder, WindowLock
from desktop.windows.main_window import NAME, MainWindow

if TYPE_CHECKING:
    from desktop.model.link_state import LinkState
    from desktop.session import Session
    from desktop.shelf import Shelf
    from desktop.windows.join_errand import Pairing
    from desktop.windows.linked import Linked
    from desktop.windows.links import Makers

HELD_BY_ANOTHER = 1
"""Exit code when another window has the library."""

SIZES = ((1366, 768), (1600, 1000))


def run(places: Places, *, day: str | None = None, example: bool = False) -> int:
    """Open the window on a library and stay until it is closed; give the exit code.

    `day` is the id of a day to open at once; with `example` it is the example day, made if need be.
    """
    app = _application()
    settings, language = _settings(places)
    look = _look(app, settings)
    lock = WindowLock(places)
    if lock.holder is not None:
        _tell(lock.holder)
        return HELD_BY_ANOTHER
    hook, sweeping = BugHook(places.log), Sweeping()
    hook.install()
    sweeping.start()
    try:
        window = MainWindow(look, language, settings)
        hook.met.connect(lambda story: _tell_bug(story, places, window), Qt.ConnectionType.QueuedConnection)
        window.first_shown.connect(lambda: _begin(window, places, day=day, example=example))
        window.day_shown.connect(lambda _: sweeping.set_aside())
        window.show()
        return app.exec()
    finally:
        hook.remove()
        sweeping.stop()
        lock.release()
        language.use(SOURCE)


def pictures(places: Places, day_id: str, folder: Path, sizes: tuple[tuple[int, int], ...] = SIZES) -> list[Path]:
    """Show each main screen with real data, without a screen, and keep a PNG of it; give the files."""
    from desktop.windows.pictures import Photographer

    app = _application("-platform", "offscreen")
    settings, language = _settings(places)
    look = _look(app, settings)
    window = MainWindow(look, language, settings)
    look.bring_icons()
    shelf = _shelf(places)
    try:
        return Photographer(window, shelf, folder).take_all(day_id, sizes)
    finally:
        window.close()
        window.deleteLater()
        language.use(SOURCE)


def link_makers(shelf: "Shelf", places: Places) -> "Makers":
    """What links days with other laptops; imported when it is wanted, and before that in the library's thread."""
    from desktop.windows.links import Makers

    def link(session: "Session") -> "Linked":
        from desktop.linking import Together

        return Together(session, shelf, places)

    def pairing() -> "Pairing":
        from desktop.linking_join import Joining

        return Joining(shelf, places)

    shelf.ask(lambda _: [import_module(f"desktop.{name}") for name in ("linking_join", "linking")], lambda _: None)
    return Makers(link, pairing, _say_state)


def _application(*arguments: str) -> QApplication:
    running = QApplication.instance()
    if not isinstance(running, QApplication):
        QApplication.setStyle("Fusion")  # before there is an application, or the system's style is made in vain
    app = running if isinstance(running, QApplication) else QApplication([NAME, *arguments])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("")
    return app


def _settings(places: Places) -> tuple[Settings, Language]:
    settings = Settings(places.settings)
    language = Language(resources() / "i18n")
    language.use(settings.language)
    return settings, language


def _look(app: QApplication, settings: Settings) -> Look:
    family = load_fonts()
    app.setWindowIcon(window_icon(family))
    return Look(app, settings.appearance, family, settings.text_size)


def _begin(window: MainWindow, places: Places, *, day: str | None, example: bool) -> None:
    """What waits for the first frame: the library, then the icons."""
    shelf = _shelf(places)
    window.use_shelf(shelf)
    window.use_links(link_makers(shelf, places))
    if window.links is not None:
        window.links.look_around()
    if window.errands is not None and example:
        window.errands.open_example()
    elif window.errands is not None and day:
        window.errands.open_day(day)
    window.desk.look.bring_icons()


def _shelf(places: Places) -> "Shelf":
    # Here, because documents and library cost more to import than the window.
    from desktop.archive.archive import Archive
    from desktop.model.template import load_templates
    from desktop.shelf import Shelf

    return Shelf(lambda: Archive(places, load_templates(resources())))


def _say_state(state: "LinkState") -> str:
    from desktop.model.link_words import sentence
    from desktop.windows.invite_words import clock_words

    return sentence(state).say(clock_words, Language.translate)


def _tell_bug(story: str, places: Places, window: MainWindow) -> None:
    """Show a fault, unless another one is being shown: one is enough to act on, and all are in the log."""
    if not any(dialog.isVisible() for dialog in window.findChildren(BugDialog)):
        BugDialog(story, places.log, window).open()


def _tell(holder: Holder) -> None:
    words = holder.say(Language.translate)
    print(words, file=sys.stderr)  # noqa: T201 - for whoever started it from a terminal
    box = QMessageBox(QMessageBox.Icon.Information, NAME, words)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
