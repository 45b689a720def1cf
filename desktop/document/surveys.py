"""Verbs of the collaboration surveys of a day: each one gesture, silent when what it names is gone.

A survey cannot be changed any more once a round of it was opened: what is compared must have been asked alike. Opening,
closing and counting are no steps to undo: a result that was shown must never be made again from a few answers more.
"""

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from pycrdt import Map

from desktop.document.order import between
from desktop.document.shared import Origin
from desktop.document.surveys_made import role_map, round_map, survey_map, write_bands, write_items
from desktop.document.surveys_read import MOST_ROUNDS, MOST_SURVEYS, ROUNDS, SURVEYS, is_gone, opened_in
from desktop.document.text import reads, sound, write_text
from desktop.document.values import read_all, text
from desktop.model.ids import new_id
from desktop.model.sides import Side
from desktop.model.survey import MOST_ROLES, ItemSet, Result, Round, RoundState, Survey, SurveyRole
from desktop.model.survey_bands import Bands
from desktop.model.survey_count import why_not
from desktop.model.survey_record import least_of, result_to_text, survey_to_text

if TYPE_CHECKING:
    from desktop.document.day import DayDocument

Value = str | float | bool


class Surveys:
    """`day.surveys` and `day.rounds` are what it has done."""

    def __init__(self, day: "DayDocument") -> None:
        self._day = day

    def add(self, process: str, items: ItemSet) -> str:
        """Make a survey of a work process; its id, empty where there are too many."""
        held = self._day.day.surveys
        if len(held) >= MOST_SURVEYS:
            return ""
        made = Survey(new_id(), process, (), items, salt=secrets.token_hex(16), bands=items.bands)
        return self._show(SURVEYS, made.id, survey_map(made, between(self._last), gone=True))

    def write_process(self, survey_id: str, words: str) -> None:
        """Say which work process it is about."""
        if self.may_change(survey_id):
            self._write(SURVEYS, survey_id, "process", words)

    def set_items(self, survey_id: str, items: ItemSet) -> None:
        """Ask other statements, with the bands that fit them; one step."""
        if self.may_change(survey_id):
            self._day.hold()
            self._set(SURVEYS, survey_id, "items", write_items(items))
            self._set(SURVEYS, survey_id, "bands", write_bands(items.bands))
            self._day.release()

    def set_least(self, survey_id: str, least: int) -> None:
        """Say how many answers a cell needs to be shown, three at the least."""
        if self.may_change(survey_id):
            self._set(SURVEYS, survey_id, "least", float(least_of(least)))

    def set_within(self, survey_id: str, *, on: bool) -> None:
        """Whether roles are asked about themselves, too."""
        if self.may_change(survey_id):
            self._set(SURVEYS, survey_id, "within", on)

    def set_bands(self, survey_id: str, bands: Bands) -> None:
        """Say from where on a number is middling and strong; that may be changed at any time."""
        if self._day.day.survey(survey_id) is not None:
            self._set(SURVEYS, survey_id, "bands", write_bands(bands))

    def remove(self, survey_id: str) -> None:
        """Take a survey off the day with its rounds; undoing brings them back, but not what people answered."""
        if self._day.day.survey(survey_id) is not None:
            self._set(SURVEYS, survey_id, "gone", value=True)

    def may_change(self, survey_id: str) -> bool:
        """Whether a survey is there and no round of it was opened yet."""
        day = self._day.day
        return day.survey(survey_id) is not None and not any(each.asked for each in day.rounds_of(survey_id))

    # Roles

    def add_role(self, survey_id: str, label: str, side: Side = Side.OTHERS) -> str:
        """Add a role after the others; its id, empty where there is no room for one more."""
        survey = self._day.day.survey(survey_id)
        if survey is None or not self.may_change(survey_id) or len(survey.roles) >= MOST_ROLES:
            return ""
        after = str(self._of(survey.roles[-1].id, "pos")) if survey.roles else ""
        made = SurveyRole(new_id(), label, side)
        return self._show(SURVEYS, made.id, role_map(survey_id, made, between(after), gone=True))

    def rename_role(self, survey_id: str, role_id: str, label: str) -> None:
        if self._has_role(survey_id, role_id):
            self._write(SURVEYS, role_id, "label", label)

    def set_side(self, survey_id: str, role_id: str, side: Side) -> None:
        if self._has_role(survey_id, role_id):
            self._set(SURVEYS, role_id, "side", side.value)

    def remove_role(self, survey_id: str, role_id: str) -> None:
        if self._has_role(survey_id, role_id):
            self._set(SURVEYS, role_id, "del", value=True)

    # Rounds

    def add_round(self, survey_id: str, name: str) -> str:
        """Plan a round after the others; its id, empty where there are too many."""
        held = self._day.day.rounds
        if self._day.day.survey(survey_id) is None or len(held) >= MOST_ROUNDS:
            return ""
        made = Round(new_id(), survey_id, name)
        return self._show(ROUNDS, made.id, round_map(made, between(held[-1].order if held else ""), gone=True))

    def rename_round(self, round_id: str, name: str) -> None:
        if self._day.day.round(round_id) is not None:
            self._write(ROUNDS, round_id, "name", name)

    def open_round(self, round_id: str, on: str) -> None:
        """Let people answer from this date on; a closed round is opened again, for those who are late."""
        found = self._day.day.round(round_id)
        survey = None if found is None else self._day.day.asked_in(found)
        if found is None or survey is None or found.state is RoundState.OPEN or found.carried or not survey.pairs:
            return
        with self._day.edit(Origin.CREATED):
            entity = self._day.entity(ROUNDS, round_id)
            if found.asked is None:
                entity["asked"], entity["opened"] = sound(survey_to_text(survey)), sound(on)
            entity["state"] = RoundState.OPEN.value

    def close_round(self, round_id: str, result: Result, on: str) -> bool:
        """Close a round with what was counted, or put what was counted again in its place; tell whether that may be.

        It may not where somebody else has published another result meanwhile, and answers could be told from the two.
        """
        found = self._day.day.round(round_id)
        if found is None or found.asked is None:
            return False
        if found.result is not None and why_not(found.asked, found.result, result) is not None:
            return False
        written = sound(result_to_text(result))
        with self._day.edit(Origin.CREATED):
            entity = self._day.entity(ROUNDS, round_id)
            if entity.get("result") != written:
                entity["result"] = written
            if found.state is not RoundState.CLOSED:
                entity["state"], entity["closed"] = RoundState.CLOSED.value, sound(on)
            if result.before and self._day.day.round(result.before) is not None:
                self._day.entity(ROUNDS, result.before)["tied"] = True
        return True

    def remove_round(self, round_id: str) -> None:
        if self._day.day.round(round_id) is not None:
            self._set(ROUNDS, round_id, "gone", value=True)

    def is_removed(self, round_id: str) -> bool:
        """Whether there was such a round, and it or its survey was taken off the day."""
        rounds, surveys = read_all(self._day.root(ROUNDS)), read_all(self._day.root(SURVEYS))
        held = rounds.get(round_id)
        if held is None:
            return False
        of, opened = text(held, "of"), opened_in(rounds)
        gone = is_gone(held, opened=bool(text(held, "asked")))
        return gone or of not in surveys or is_gone(surveys[of], opened=of in opened)

    def carry(self, survey: Survey, rounds: tuple[Round, ...]) -> None:
        """Bring a survey of another day here with its closed rounds, to measure again; what is here stays as it is."""
        with self._day.edit(Origin.CREATED):
            if survey.id not in self._day.root(SURVEYS):
                self._bring(survey)
            for each in rounds:
                if each.state is RoundState.CLOSED and each.id not in self._day.root(ROUNDS):
                    self._day.root(ROUNDS)[each.id] = round_map(replace(each, carried=True), each.order, gone=False)

    def _bring(self, survey: Survey) -> None:
        root, at = self._day.root(SURVEYS), ""
        for role in survey.roles:
            at = between(at)
            root[role.id] = role_map(survey.id, role, at, gone=False)
        root[survey.id] = survey_map(survey, between(self._last), gone=False)

    @property
    def _last(self) -> str:
        """The order of the last survey."""
        return max((str(self._of(each.id, "pos")) for each in self._day.day.surveys), default="")

    def _show(self, root: str, key: str, made: "Map[object]") -> str:
        """Put something in unseen, and then show it: that is the step that can be undone."""
        with self._day.edit(Origin.CREATED):
            self._day.root(root)[key] = made
        with self._day.edit():
            self._day.entity(root, key)["del"] = False
        return key

    def _set(self, root: str, key: str, name: str, value: Value) -> None:
        entity = self._day.entity(root, key)
        if entity.get(name) != value:
            with self._day.edit():
                entity[name] = value

    def _write(self, root: str, key: str, name: str, words: str) -> None:
        entity = self._day.entity(root, key)
        if not reads(entity, name, words):
            with self._day.edit():
                write_text(entity, name, words)

    def _of(self, key: str, name: str) -> object:
        return self._day.entity(SURVEYS, key).get(name)

    def _has_role(self, survey_id: str, role_id: str) -> bool:
        survey = self._day.day.survey(survey_id)
        return survey is not None and survey.role(role_id) is not None and self.may_change(survey_id)
