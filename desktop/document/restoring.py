"""An earlier state of a board brought back as a new step: nothing is lost, and undo takes the step back."""

from collections.abc import Iterable

from pycrdt import Map, Text

from desktop.document.board import BoardDocument
from desktop.document.text import write_text
from desktop.document.values import Raw, read_all

RESTORED = ("lanes", "phases", "cards", "links", "rows")
"""What is brought back. What was said since then, in comments and dots, stays."""
META = ("plan.person",)
"""What of a board as a whole is brought back: how its plan speaks."""


def restore(board: BoardDocument, earlier: BoardDocument) -> bool:
    """Make a board's journeys and plan what they were in an earlier state of it; tell whether anything differed."""
    before = board.vector()
    with board.edit():
        for root in RESTORED:
            _restore_root(board.root(root), read_all(earlier.root(root)))
        _restore_words(board, earlier)
        _restore_values(board.root("meta"), earlier.root("meta"), META)
        said, was = board.root("said"), earlier.root("said")
        _restore_values(said, was, sorted({str(name) for name in (*said.keys(), *was.keys())}))
    return board.vector() != before


def _restore_root(root: "Map[object]", earlier: dict[str, Raw]) -> None:
    for key, held in read_all(root).items():
        was = earlier.get(key)
        # Most is as it was: reading it all at once and comparing is far quicker than asking each field.
        if held == was:
            continue
        entity = root[key]
        if not isinstance(entity, Map):
            continue
        if was is None:
            if entity.get("del") is not True:
                entity["del"] = True
        else:
            _restore_entity(entity, was)


def _restore_entity(entity: "Map[object]", was: Raw) -> None:
    for name in sorted({str(name) for name in entity.keys()} | set(was)):  # noqa: SIM118 - no dict
        held, value = entity.get(name), was.get(name)
        if isinstance(held, Text):
            if str(held) != (value or ""):
                write_text(entity, name, value if isinstance(value, str) else "", whole=True)
        elif held != value and isinstance(value, str | int | float | bool | None):
            entity[name] = value


def _restore_words(board: BoardDocument, earlier: BoardDocument) -> None:
    root, was = board.root("words"), earlier.root("words")
    for key in [str(key) for key in root.keys()]:  # noqa: SIM118 - no dict
        words = str(was[key]) if key in was else ""
        if str(root[key]) != words:
            write_text(root, key, words, whole=True)


def _restore_values(root: "Map[object]", was: "Map[object]", names: Iterable[str]) -> None:
    for name in names:
        value = was.get(name)
        if root.get(name) != value and isinstance(value, str | int | float | bool | None):
            root[name] = value
