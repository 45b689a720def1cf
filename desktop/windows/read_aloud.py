"""Reading aloud with the voice that the system has: one part of a text after the other, until it ends or is stopped."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Signal

SPEAK_ON_WINDOWS = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech;"
    " $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    " $danish = $voice.GetInstalledVoices() | Where-Object { $_.VoiceInfo.Culture.Name -eq 'da-DK' };"
    " if ($danish) { $voice.SelectVoice(@($danish)[0].VoiceInfo.Name) }; $voice.Speak([Console]::In.ReadToEnd())"
)


@dataclass(frozen=True, slots=True)
class Voice:
    """A program that says what it is given, in Danish where it can: at its input, or as its last argument."""

    program: str
    arguments: tuple[str, ...]
    as_argument: bool = False


Find = Callable[[str], str]
"""Gives the path of a program, or an empty string."""


def system_voice(platform: str = sys.platform, find: Find = QStandardPaths.findExecutable) -> Voice | None:
    """The voice of this system, if it has one."""
    wanted: Sequence[Voice]
    match platform:
        case "win32":
            wanted = (Voice("powershell", ("-NoProfile", "-NonInteractive", "-Command", SPEAK_ON_WINDOWS)),)
        case "darwin":
            wanted = (Voice("say", ("-f", "-")),)
        case _:
            wanted = (
                Voice("spd-say", ("--wait", "--language", "da", "--"), as_argument=True),
                Voice("espeak-ng", ("-v", "da", "--stdin")),
                Voice("espeak", ("-v", "da", "--stdin")),
            )
    for voice in wanted:
        if path := find(voice.program):
            return Voice(path, voice.arguments, voice.as_argument)
    return None


class ReadAloud(QObject):
    """Says parts of a text in their order. Each part is said by a process of its own."""

    part_begun = Signal(int)
    """The number of the part now being said, from 0."""
    ended = Signal()
    """All is said, or it was stopped, or the voice failed."""

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._parts: tuple[str, ...] = ()
        self._at = -1
        self._process: QProcess | None = None
        self.failed = False
        """Whether the voice could not say the last part it was given."""

    @property
    def speaking(self) -> bool:
        return self._process is not None

    def say(self, parts: Sequence[str]) -> None:
        """Begin with the first part; what was being said is cut off."""
        self._drop()
        self._parts, self._at, self.failed = tuple(parts), -1, False
        self._next()

    def stop(self) -> None:
        """Fall silent."""
        if self.speaking:
            self._drop()
            self.ended.emit()

    def _next(self) -> None:
        self._at += 1
        if self._at >= len(self._parts):
            self.ended.emit()
            return
        words = self._parts[self._at]
        process = self._process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._part_ended)
        process.errorOccurred.connect(self._part_failed)
        self.part_begun.emit(self._at)
        given = (*self._voice.arguments, words) if self._voice.as_argument else self._voice.arguments
        process.start(self._voice.program, list(given))
        if not self._voice.as_argument:
            process.write(words.encode())
            process.closeWriteChannel()

    def _part_ended(self, code: int) -> None:
        if code:
            self._part_failed()
            return
        self._let_go()
        self._next()

    def _part_failed(self, *_: object) -> None:
        if self._process is not None:
            self.failed = True
            self._drop()
            self.ended.emit()

    def _drop(self) -> None:
        if self._process is not None:
            process = self._let_go()
            process.kill()
            process.waitForFinished(500)

    def _let_go(self) -> QProcess:
        process, self._process = self._process, None
        assert process is not None  # noqa: S101 - only asked for while one runs
        process.finished.disconnect()
        process.errorOccurred.disconnect()
        process.deleteLater()
        return process
