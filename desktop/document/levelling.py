"""Verbs for levels by view beside those of the udredning: set blind, unveiled together, and the citizen's own account.

Blind choices lie beside the row they are about, and become the views' levels when they are unveiled; so nothing that
shows levels can show one that is still hidden.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop.document.assessed_read import level_entity, write_said
from desktop.model.assessed import VIEWS, LevelRow
from desktop.model.case import LEVELS
from desktop.model.code_system import Scale
from desktop.model.level_views import BLIND, OWN, Doing, Meaning, When, hidden_of, with_value
from desktop.model.sides import Side

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument


class Levelling:
    """Each verb is one gesture, silent when the row is not there."""

    def __init__(self, board: "BoardDocument") -> None:
        self._board = board

    def set_value(self, row: LevelRow, view: Side, scale: Scale, when: When, value: int | None) -> None:
        """Set one of a view's levels; the other one stays, unless it is on another scale."""
        now = self._newest(row)
        if now is not None and (value is None or scale.step(value) is not None):
            said = with_value(now.views.get(view), view, scale, when, value)
            self._board.assessing.set_level(row.system, row.code, said)

    def hide(self, rows: Iterable[LevelRow]) -> None:
        """Let each view set its levels anew, hidden from the others; what is set already stays until then."""
        found = [now for row in rows if (now := self._newest(row)) is not None]
        values: dict[tuple[str, str], str | float | bool] = {}
        for row in found:
            values |= {(_entity(row), f"{BLIND}.{view}"): "" for view in VIEWS if view in self._hidden(row)}
            values |= {(_entity(row), BLIND): True, (_entity(row), "unveiled"): False}
        self._board.assessing.say(values)

    def stop_hiding(self, rows: Iterable[LevelRow]) -> None:
        """Let the exercise be: what was set blind is forgotten, what was there before stays."""
        found = [now for row in rows if (now := self._newest(row)) is not None]
        values: dict[tuple[str, str], str | float | bool] = {(_entity(row), BLIND): False for row in found}
        for row in found:
            values |= {(_entity(row), f"{BLIND}.{view}"): "" for view in VIEWS if view in self._hidden(row)}
        self._board.assessing.say(values)

    def choose(self, row: LevelRow, view: Side, value: int) -> None:
        """Set a view's level now, shown to nobody before `unveil`."""
        if self._newest(row) is not None and view in VIEWS and value in LEVELS:
            self._board.assessing.say({(_entity(row), f"{BLIND}.{view}"): float(value)})

    def unveil(self, rows: Iterable[LevelRow], scale: Scale) -> None:
        """Make what was set blind the views' levels, for all to see."""
        values: dict[tuple[str, str], str | float | bool] = {}
        for row in rows:
            now = self._newest(row)
            if now is None:
                continue
            for view, level in self._hidden(now).items():
                said = with_value(now.views.get(view), view, scale, When.NOW, level)
                values[_entity(row), view.value] = write_said(said)
                values[_entity(row), f"{BLIND}.{view}"] = ""
            values |= {(_entity(row), BLIND): False, (_entity(row), "unveiled"): True}
        self._board.assessing.say(values)

    def say_own(self, row: LevelRow, name: str, said: Doing | Meaning | None) -> None:
        """Say how the citizen does it (`doing`) or experiences it (`meaning`), by their own account."""
        if self._newest(row) is not None and name in ("doing", "meaning"):
            self._board.assessing.say({(_entity(row), f"{OWN}{name}"): said.value if said is not None else ""})

    def _newest(self, row: LevelRow) -> LevelRow | None:
        rows = self._board.board.assessed.levels_of(row.system)
        return next((each for each in rows if each.code == row.code), None)

    def _hidden(self, row: LevelRow) -> dict[Side, int]:
        return dict(hidden_of(self._board.board.assessed, row).levels)


def _entity(row: LevelRow) -> str:
    return level_entity(row.system, row.code)
