"""The look in use: theme and text size, and the icons on buttons, which come after the first frame."""

from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication
from shiboken6 import isValid

from desktop.layout.palette import Token
from desktop.settings import Appearance
from desktop.text_size import nearest
from desktop.theme import Theme, dress, theme_of


def icon(name: str, color: QColor) -> QIcon:
    """Make an icon of the Material Design set, such as `home-outline`."""
    import qtawesome

    faded = QColor(color)
    faded.setAlphaF(0.4)
    return QIcon(qtawesome.icon(f"mdi6.{name}", color=color, color_disabled=faded))


class Look(QObject):
    """Dresses the program. Widgets that paint themselves listen to `changed`; buttons get icons by `put`."""

    changed = Signal(object)
    """The `Theme`, when it or the text size is another, and when icons become available."""

    def __init__(self, app: QApplication, appearance: Appearance, family: str, text_size: int = 100) -> None:
        super().__init__()
        self._app = app
        self.family = family
        self.text_size = nearest(text_size)
        """In per cent, one of those offered."""
        self._ready = False
        self._worn: WeakKeyDictionary[QAbstractButton, tuple[str, Token]] = WeakKeyDictionary()
        self.theme: Theme = theme_of(appearance)
        dress(app, self.theme, family, self.text_size)

    def use(self, appearance: Appearance) -> None:
        """Change between light and dark while the program runs."""
        if appearance is not self.theme.appearance:
            self.theme = theme_of(appearance)
            self._dress()

    def resize(self, text_size: int) -> None:
        """Change the size of the text, and of all that holds text, while the program runs."""
        if nearest(text_size) != self.text_size:
            self.text_size = nearest(text_size)
            self._dress()

    def put(self, button: QAbstractButton, name: str, token: Token = Token.INK) -> None:
        """Give a button an icon: at once, or when the window is up; and again whenever the theme changes."""
        self._worn[button] = (name, token)
        if self._ready:
            button.setIcon(icon(name, self.theme.color(token)))

    def bring_icons(self) -> None:
        """Load the icon font and give all buttons their icons. To be called once the window is up."""
        self._ready = True
        self._put_all()
        self.changed.emit(self.theme)

    def _dress(self) -> None:
        dress(self._app, self.theme, self.family, self.text_size)
        self._put_all()
        self.changed.emit(self.theme)

    def _put_all(self) -> None:
        if not self._ready:
            return
        for button, (name, token) in list(self._worn.items()):
            if isValid(button):
                button.setIcon(icon(name, self.theme.color(token)))
