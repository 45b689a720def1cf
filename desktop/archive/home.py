"""Where the library is: in its folder, or in memory for as long as that folder cannot be written."""

from contextlib import suppress

from db.errors import LibraryError
from db.library import Library
from desktop.archive.faults import telling
from desktop.paths import Places


def open_at_home(places: Places) -> Library:
    """Open the library in its folder; raises `Trouble`, `UnwritableTrouble` where trying again may help."""
    with telling(places.library):
        return Library.open(places.library, backups=places.backups)


def open_in_memory(places: Places) -> Library:
    """Make a library in memory, with everything that can at least be read from the folder."""
    memory = Library.in_memory()
    with suppress(LibraryError), Library.open(places.library, writable=False) as unwritable:
        memory.merge_from(unwritable)
    return memory


def move_home(places: Places, away: Library) -> Library:
    """Bring what was worked on elsewhere into the library in its folder, and give that one; `away` is then closed."""
    home = open_at_home(places)
    try:
        with telling(places.library):
            home.merge_from(away)
    except BaseException:
        home.close()
        raise
    away.close()
    return home
