"""What this computer likes: language, theme, the writer's name, where the window was. Nothing the room shares."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from desktop.model.ids import new_id
from desktop.model.sides import Side


class Appearance(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Settings:
    """Typed choices over one INI file in the data folder; an unwritable folder only makes them forgetful."""

    def __init__(self, path: Path) -> None:
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def data(self) -> Path:
        """The data folder: what else is kept on this computer lies beside these choices."""
        return Path(self._kept.fileName()).parent

    @property
    def language(self) -> str:
        """Language code, Danish unless chosen otherwise."""
        return self._text("language", "da")

    @language.setter
    def language(self, code: str) -> None:
        self._kept.setValue("language", code)

    @property
    def appearance(self) -> Appearance:
        kept = self._text("appearance", "light")
        return Appearance(kept) if kept in set(Appearance) else Appearance.LIGHT

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._kept.setValue("appearance", appearance.value)

    @property
    def text_size(self) -> int:
        """How large the text of the program is, in per cent."""
        kept = self._text("text_size", "100")
        return int(kept) if kept.isdecimal() and len(kept) < 4 else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._kept.setValue("text_size", str(percent))

    @property
    def author(self) -> str:
        """What this laptop's writer is called on cards; empty when nobody said."""
        return self._text("author", "")

    @author.setter
    def author(self, name: str) -> None:
        self._kept.setValue("author", name)

    @property
    def device(self) -> str:
        """What tells this computer from the others at a board: a random id, made once, that says nothing of it."""
        kept = self._text("device", "")
        if not kept:
            kept = new_id()
            self._kept.setValue("device", kept)
        return kept

    @property
    def voice(self) -> Side:
        """Whose voice comments were last written with."""
        kept = self._text("voice", "")
        return next((side for side in Side if side == kept), Side.OTHERS)

    @voice.setter
    def voice(self, side: Side) -> None:
        self._kept.setValue("voice", side.value)

    @property
    def folds(self) -> dict[str, bool]:
        """Which parts of the side panel's forms are unfolded, and which are folded, of those somebody has touched."""
        pairs = (each.partition("=") for each in self._text("folds", "").split(";"))
        return {name: state == "open" for name, _, state in pairs if name}

    @folds.setter
    def folds(self, folds: dict[str, bool]) -> None:
        self._kept.setValue("folds", ";".join(f"{name}={'open' if folds[name] else 'shut'}" for name in sorted(folds)))

    @property
    def smart_words(self) -> dict[str, str]:
        """What the letters of SMART stand for here, by letter, where it is not VUM's word."""
        pairs = (each.partition("=") for each in self._text("smart_words", "").split(";"))
        return {letter: word for letter, _, word in pairs if letter and word}

    @smart_words.setter
    def smart_words(self, words: dict[str, str]) -> None:
        self._kept.setValue("smart_words", ";".join(f"{letter}={words[letter]}" for letter in sorted(words)))

    @property
    def geometry(self) -> QByteArray:
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)

    @property
    def reading_zoom(self) -> int:
        """How large cases are read, in per cent."""
        kept = self._text("reading_zoom", "100")
        return int(kept) if kept.isdecimal() else 100

    @reading_zoom.setter
    def reading_zoom(self, percent: int) -> None:
        self._kept.setValue("reading_zoom", str(percent))

    @property
    def calm(self) -> bool:
        """Whether only the phase one is at is lit, and nothing moves by itself."""
        return self._text("calm", "no") == "yes"

    @calm.setter
    def calm(self, on: bool) -> None:
        self._kept.setValue("calm", "yes" if on else "no")

    @property
    def lines(self) -> bool:
        """Whether journeys are shown with the lines of a service blueprint."""
        return self._text("lines", "no") == "yes"

    @lines.setter
    def lines(self, on: bool) -> None:
        self._kept.setValue("lines", "yes" if on else "no")

    @property
    def sender(self) -> str:
        """Who reports made here come from: a municipality's name, or nothing."""
        return self._text("sender", "")

    @sender.setter
    def sender(self, name: str) -> None:
        self._kept.setValue("sender", name)

    @property
    def logo(self) -> bytes:
        """The sender's logo as a PNG, or nothing."""
        kept = self._kept.value("logo")
        return bytes(kept.data()) if isinstance(kept, QByteArray) else b""

    @logo.setter
    def logo(self, picture: bytes) -> None:
        self._kept.setValue("logo", QByteArray(picture))

    @property
    def cursors(self) -> bool | None:
        """Whether others' cursors are shown; nothing where nobody has chosen."""
        return {"yes": True, "no": False}.get(self._text("cursors", ""))

    @cursors.setter
    def cursors(self, on: bool | None) -> None:
        self._kept.setValue("cursors", "" if on is None else "yes" if on else "no")

    @property
    def projector(self) -> str:
        """The screen the projector was last on."""
        return self._text("projector", "")

    @projector.setter
    def projector(self, name: str) -> None:
        self._kept.setValue("projector", name)

    @property
    def side(self) -> Side:
        """The side whoever sits here last took part for."""
        kept = self._text("side", "")
        return next((side for side in Side if side == kept), Side.OTHERS)

    @side.setter
    def side(self, side: Side) -> None:
        self._kept.setValue("side", side.value)

    @property
    def server(self) -> str:
        """The address of the Yjs server a day was last put on; its token is not kept here."""
        return self._text("server", "")

    @server.setter
    def server(self, address: str) -> None:
        self._kept.setValue("server", address)

    @property
    def word_template(self) -> str:
        """The Word file that reports were last made in; empty for none."""
        return self._text("word_template", "")

    @word_template.setter
    def word_template(self, path: str) -> None:
        self._kept.setValue("word_template", path)

    @property
    def folder(self) -> str:
        """The folder files were last taken from or put into."""
        return self._text("folder", str(Path.home()))

    @folder.setter
    def folder(self, folder: str) -> None:
        self._kept.setValue("folder", folder)

    def _text(self, key: str, otherwise: str) -> str:
        kept = self._kept.value(key, otherwise)
        return kept if isinstance(kept, str) else otherwise
