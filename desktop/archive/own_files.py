"""What a municipality makes its own, each a small file in the data folder; and such files passed on from others."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from desktop.archive.passed_on import Foreign, read_json, write_json
from desktop.model.template import Fault, Unusable, title_of
from desktop.paths import Places
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

MOST = 200
"""More of a kind than this are not looked for."""

UNREADABLE = QT_TRANSLATE_NOOP("Trouble", "The file {file} cannot be read.")
ASK_AGAIN = QT_TRANSLATE_NOOP("Trouble", "Ask for the file again; nothing here has been changed.")
CHOOSE = QT_TRANSLATE_NOOP("Trouble", "Free some space or choose another folder and try again.")


class Own(Protocol):
    """A frozen dataclass with an id that follows from what it says, and a name that people give it."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


Thing = TypeVar("Thing", bound=Own)


@dataclass(frozen=True, slots=True)
class OwnFiles(Generic[Thing]):
    """One kind of them, in a folder of its own.

    `from_file` raises `Unusable`, of which `faults` tell in words; `unwritable` tells of a `{folder}`.
    """

    folder: str
    from_file: Callable[[object], Thing]
    to_file: Callable[[Thing], object]
    faults: Mapping[Fault, str]
    unwritable: str

    def folder_of(self, places: Places) -> Path:
        """Where they lie, if there are any."""
        return places.data / self.folder

    def all(self, places: Places) -> dict[str, Thing]:
        """Those that are here by id, by name; a file that is none is passed over."""
        found = [each for path in self._paths(places)[:MOST] for each in self._held(path)]
        return {each.id: each for each in sorted(found, key=lambda each: (each.name.casefold(), each.id))}

    def read(self, path: Path) -> Thing:
        """Read one from a file anybody may have made; raises `Trouble`."""
        try:
            return self.from_file(read_json(path))
        except OSError as error:
            raise Trouble(UNREADABLE, ASK_AGAIN, file=path.name) from error
        except Foreign as error:
            raise Trouble(self.faults[Fault.FOREIGN], ASK_AGAIN, file=path.name) from error
        except Unusable as fault:
            raise Trouble(self.faults[fault.fault], ASK_AGAIN, file=path.name) from fault

    def write(self, path: Path, thing: Thing) -> Path:
        """Write one as a file to pass on, whole or not at all; raises `Trouble`."""
        try:
            write_json(path, self.to_file(thing))
        except OSError as error:
            raise Trouble(self.unwritable, CHOOSE, folder=path.parent) from error
        return path

    def keep(self, places: Places, thing: Thing) -> Thing:
        """Keep one among those that are here; one that says the same takes the new name."""
        self.write(self.folder_of(places) / f"{thing.id}.json", thing)
        return thing

    def rename(self, places: Places, thing: Thing, name: str) -> Thing:
        """Call one something else."""
        return self.keep(places, replace(thing, name=title_of(name)))

    def remove(self, places: Places, thing_id: str) -> None:
        """Forget one; what was made from it stays as it is."""
        try:
            for path in self._paths(places):
                if any(each.id == thing_id for each in self._held(path)):
                    path.unlink(missing_ok=True)
        except OSError as error:
            raise Trouble(self.unwritable, CHOOSE, folder=self.folder_of(places)) from error

    def _paths(self, places: Places) -> list[Path]:
        with suppress(OSError):
            return sorted(self.folder_of(places).glob("*.json"))
        return []

    def _held(self, path: Path) -> Iterator[Thing]:
        with suppress(Trouble):
            yield self.read(path)
