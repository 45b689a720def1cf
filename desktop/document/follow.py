"""Verbs for the indicators of a case: each one gesture, silent when what it names is not there."""

import time
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from pycrdt import Map, Text

from desktop.document.aims_read import day
from desktop.document.follow_bring import bring
from desktop.document.follow_read import (
    GOAL,
    INDICATOR,
    MOST_FOLLOWED,
    OBSERVED,
    OF,
    VIEW,
    follow_entity,
    subject_name,
    write_mark,
)
from desktop.document.order import between
from desktop.document.shared import Origin
from desktop.document.text import fit, reads, sound, write_text
from desktop.model.followed import OBSERVED_TEXTS, SAID, TEXTS, Followed, Mark, Observed, OwnView
from desktop.model.ids import new_id
from desktop.model.indicators import LIMITS, Indicator
from desktop.model.kinds import Informant
from desktop.model.plan import Subject

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument

NAMED = ("number", "theme")
MARKS = ("baseline", "target")


class Following:
    """What can be done with the indicators of a board."""

    def __init__(self, board: "BoardDocument") -> None:
        self._board = board

    @property
    def followed(self) -> tuple[Followed, ...]:
        """The latest reading."""
        return self._board.board.followed

    def find(self, indicator_id: str) -> Followed | None:
        return next((each for each in self.followed if each.id == indicator_id), None)

    # Which are followed

    def take(self, row: Indicator, goal: str = "") -> str:
        """Take a row of a catalogue into the case as it is now; its id here, also where it had been taken already."""
        known = next((each.id for each in self.followed if row.id and each.origin == row.id), "")
        if known:
            self.link(known, goal)
            return known
        steps = {f"step{number}": words for number, words in enumerate(row.steps)}
        texts = {name: getattr(row, name) for name in ("name", "question", "method", "informants")} | steps
        return self._make(texts, {"number": row.number, "theme": row.theme, "origin": row.id}, row.subjects, goal)

    def make(self, name: str = "", goal: str = "") -> str:
        """Begin an indicator of the group's own; its id."""
        return self._make({"name": name}, {}, (), goal)

    def write(self, indicator_id: str, name: str, words: str) -> None:
        """Make one of an indicator's texts (`TEXTS`) read `words`."""
        if name in TEXTS and self.find(indicator_id) is not None:
            self._write(indicator_id, name, words)

    def call(self, indicator_id: str, name: str, words: str) -> None:
        """Say an indicator's number or theme (`NAMED`)."""
        held, said = self.find(indicator_id), fit(words)[: LIMITS.get(name, 0)]
        if held is not None and name in NAMED and getattr(held, name) != said:
            with self._board.edit():
                self._row(indicator_id)[name] = said

    def move(self, indicator_id: str, index: int) -> None:
        """Put an indicator before the `index`th of the others."""
        others = [each for each in self.followed if each.id != indicator_id]
        if len(others) == len(self.followed) or self.followed.index(self._known(indicator_id)) == index:
            return
        before = others[index - 1].order if index > 0 and others else ""
        after = others[index].order if index < len(others) else ""
        with self._board.edit():
            self._row(indicator_id)["order"] = between(before, after)

    def remove(self, indicator_id: str) -> None:
        """Follow an indicator no more; what was seen comes back with it when this is undone."""
        if self.find(indicator_id) is not None:
            self._hide(indicator_id)

    def bring_back(self, indicator_id: str) -> None:
        """Follow an indicator again that was taken away."""
        row = self._board.root("rows").get(indicator_id)
        if isinstance(row, Map) and row.get("sort") == INDICATOR and row.get("del") is True:
            with self._board.edit():
                row["del"] = False

    def link(self, indicator_id: str, goal_id: str, *, on: bool = True) -> None:
        """Let an indicator follow a goal of the plan, or no more."""
        held = self.find(indicator_id)
        if held is not None and goal_id and "|" not in goal_id and (goal_id in held.goals) is not on:
            self._say(indicator_id, {f"{GOAL}{goal_id}": on})

    def about(self, indicator_id: str, subject: Subject, *, on: bool = True) -> None:
        """Say that an indicator is about a sub-theme, or no more."""
        held = self.find(indicator_id)
        named = (
            subject.system and subject.code and "|" not in subject.system + subject.code and "." not in subject.system
        )
        if held is not None and named and (subject in held.subjects) is not on:
            self._say(indicator_id, {subject_name(subject): sound(subject.label) if on else ""})

    def set_mark(self, indicator_id: str, name: str, mark: Mark) -> None:
        """Say where it begins or where it shall come to (`MARKS`): date and step."""
        held = self.find(indicator_id)
        dated = not mark.date or day(mark.date)
        if held is not None and name in MARKS and dated and mark.step in (None, *SAID) and getattr(held, name) != mark:
            self._say(indicator_id, {name: write_mark(mark)})

    def bring(self, found: Iterable[Followed], day: str, goals: Mapping[str, str]) -> int:
        """As `follow_bring.bring`: those of an earlier day with all that was seen; how many things are new here."""
        return bring(self._board, found, day, goals)

    def has_all(self, ids: Iterable[str]) -> bool:
        """Whether all these rows are here, or were here and were taken away."""
        rows = self._board.root("rows")
        return all(key in rows for key in ids)

    # What was seen

    def observe(self, indicator_id: str, seen: Observed) -> str:
        """Say what was seen on a day; its id here. Two who do so at once say two things."""
        if self.find(indicator_id) is None or seen.step not in (None, *SAID) or not day(seen.date):
            return ""
        values = {"date": seen.date, "step": _number(seen.step), "who": seen.who.value if seen.who is not None else ""}
        return self._add(OBSERVED, indicator_id, values, {name: getattr(seen, name) for name in OBSERVED_TEXTS})

    def correct(self, observed_id: str, *, date: str = "", step: int | None = None) -> None:
        """Put another date or step on something that was seen; what is not given stays."""
        held = self._observed(observed_id)
        if held is None:
            return
        changed: dict[str, object] = {}
        if day(date) and day(date) != held.date:
            changed["date"] = day(date)
        if step in SAID and step != held.step:
            changed["step"] = _number(step)
        self._set(observed_id, changed)

    def say_who(self, observed_id: str, who: Informant | None) -> None:
        """Say from whom something is that was seen, or take that back."""
        held = self._observed(observed_id)
        if held is not None and held.who is not who:
            self._set(observed_id, {"who": who.value if who is not None else ""})

    def write_observed(self, observed_id: str, name: str, words: str) -> None:
        """Make the comment or the support of something that was seen read `words`."""
        if name in OBSERVED_TEXTS and self._observed(observed_id) is not None:
            self._write(observed_id, name, words)

    def forget(self, observed_id: str) -> None:
        """Take away something that was seen."""
        if self._observed(observed_id) is not None:
            self._hide(observed_id)

    # How the citizen sees it

    def say_view(self, indicator_id: str, words: str, date: str) -> str:
        """Write down how the citizen sees it, beside what was written before; its id."""
        if self.find(indicator_id) is None or not words.strip():
            return ""
        return self._add(
            VIEW, indicator_id, {"date": day(date), "device": self._board.device}, {"words": words.strip()}
        )

    def may_write_view(self, view_id: str) -> bool:
        """Whether the citizen's words may be changed from here: only where they were written down."""
        view = self._view(view_id)
        return view is not None and view.device == self._board.device

    def write_view(self, view_id: str, words: str) -> None:
        """Make the citizen's words read `words`."""
        if self.may_write_view(view_id):
            self._write(view_id, "words", words)

    def remove_view(self, view_id: str) -> None:
        """Take the citizen's words away; only where they were written down."""
        if self.may_write_view(view_id):
            self._hide(view_id)

    def _make(self, texts: Mapping[str, str], values: Mapping[str, str], subjects: Iterable[Subject], goal: str) -> str:
        if len(self.followed) >= MOST_FOLLOWED:
            return ""
        order = between(self.followed[-1].order if self.followed else "", "")
        self._board.hold()
        made = self._add(INDICATOR, "", {**values, "order": order}, {name: texts.get(name, "") for name in TEXTS})
        for subject in subjects:
            self.about(made, subject)
        self.link(made, goal)
        self._board.release()
        return made

    def _add(self, sort: str, of: str, values: Mapping[str, object], texts: Mapping[str, str]) -> str:
        # Made unseen and then shown, as cards are: undoing it cannot destroy what others wrote in it.
        key = new_id()
        fields = {name: fit(value) if isinstance(value, str) else value for name, value in values.items()}
        written = {name: Text(fit(words)) for name, words in texts.items()}
        said = {"sort": sort, OF: of, "by": fit(self._board.author), "at": float(time.time_ns() // 1_000), "del": True}
        with self._board.edit(Origin.CREATED):
            self._board.root("rows")[key] = Map({**fields, **written, **said})
        with self._board.edit():
            self._row(key)["del"] = False
        return key

    def _say(self, indicator_id: str, values: Mapping[str, str | bool]) -> None:
        entity = follow_entity(indicator_id)
        self._board.assessing.say({(entity, name): value for name, value in values.items()})

    def _set(self, key: str, values: Mapping[str, object]) -> None:
        if values:
            with self._board.edit():
                for name, value in values.items():
                    self._row(key)[name] = value

    def _hide(self, key: str) -> None:
        with self._board.edit():
            self._row(key)["del"] = True

    def _write(self, key: str, name: str, words: str) -> None:
        row = self._row(key)
        if not reads(row, name, words):
            with self._board.edit():
                write_text(row, name, words)

    def _row(self, key: str) -> "Map[object]":
        return self._board.entity("rows", key)

    def _known(self, indicator_id: str) -> Followed:
        return next(each for each in self.followed if each.id == indicator_id)

    def _observed(self, key: str) -> Observed | None:
        return next((seen for each in self.followed for seen in each.observed if seen.id == key), None)

    def _view(self, key: str) -> OwnView | None:
        return next((view for each in self.followed for view in each.views if view.id == key), None)


def _number(step: int | None) -> float | None:
    return None if step is None else float(step)
