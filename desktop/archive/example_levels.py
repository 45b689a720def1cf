"""The levels by view of the example day, made from the words in resources/demo by the verbs a group uses."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.document.board import BoardDocument
from desktop.document.levelling import Levelling
from desktop.model.assessed import VIEWS
from desktop.model.level_views import Doing, Meaning, When
from desktop.model.vocabulary import Vocabulary


def fill_levels(board: BoardDocument, script: Sequence[Mapping[str, Any]], vocabulary: Vocabulary) -> None:
    """Set the levels of each sub-theme, now and expected, and say why the views differ."""
    levelling = Levelling(board)
    for entry in script:
        name, label = entry["about"]
        system = vocabulary.system(name)
        found = system.find(label) if system is not None else None
        if system is None or system.scale is None or found is None:
            continue
        board.assessing.add_level(system.id, found.code, found.label)
        row = board.board.assessed.levels_of(system.id)[-1]
        for view in VIEWS:
            for when, value in zip(When, entry.get(view.value, ()), strict=False):
                levelling.set_value(row, view, system.scale, when, value)
        if "doing" in entry:
            levelling.say_own(row, "doing", Doing(entry["doing"]))
        if "meaning" in entry:
            levelling.say_own(row, "meaning", Meaning(entry["meaning"]))
        board.assessing.write_why(system.id, found.code, entry.get("why", ""))
