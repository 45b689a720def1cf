"""Verbs for the udredning of a board: each one gesture, silent when what it names is not there."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.document.assessed_read import (
    HEAD,
    exercise_entity,
    field_entity,
    level_entity,
    write_said,
    write_template,
)
from desktop.document.extras import words_key
from desktop.document.order import between
from desktop.document.shared import Origin
from desktop.document.text import sound
from desktop.model.assessed import CHOICES, VIEWS, Assessed, AssessmentTemplate, Said, SectionPlan, section_entity
from desktop.model.sides import Side

if TYPE_CHECKING:
    from desktop.document.board import BoardDocument

MARKS = frozenset("|.")


class AssessedVerbs:
    """What can be done with the udredning."""

    def __init__(self, board: "BoardDocument") -> None:
        self._board = board

    @property
    def assessed(self) -> Assessed:
        """The latest reading."""
        return self._board.board.assessed

    def begin(self, template: AssessmentTemplate) -> None:
        """Take a template into the board in place of an earlier one. No step for undo.

        Sections of the earlier one that say something and are not in it come last, so that nothing is lost to sight.
        """
        before = self.assessed.template
        kept = [
            plan
            for plan in (before.sections if before is not None else ())
            if template.section(plan.id) is None and not self.assessed.section(plan.id).is_empty
        ]
        template = replace(template, sections=(*template.sections, *kept))
        self.say({(HEAD, "template"): write_template(template)}, origin=Origin.CREATED)

    # Sections

    def write(self, section_id: str, words: str) -> None:
        """Make a section read `words`. The citizen's own are changed only where they were first written."""
        if not self.may_write(section_id):
            return
        plan, section = self._plan(section_id), self.assessed.section(section_id)
        if plan is not None and plan.cited and words and not section.cited_by and self._board.device:
            self.say({(section_entity(section_id), "cited_by"): self._board.device}, origin=Origin.CREATED)
        self._board.write_words(words_key(section_entity(section_id), "text"), words)

    def may_write(self, section_id: str) -> bool:
        """Whether a section is there and may be changed from here."""
        plan = self._plan(section_id)
        cited_by = self.assessed.section(section_id).cited_by if plan is not None and plan.cited else ""
        return plan is not None and cited_by in ("", self._board.device)

    def cites(self, entity: str) -> bool:
        """Whether an entity is a section with the citizen's own words, beside which others put their readings."""
        plans = self.assessed.template.sections if self.assessed.template is not None else ()
        return any(plan.cited and section_entity(plan.id) == entity for plan in plans)

    def choose(self, section_id: str, name: str, value: StrEnum | None) -> None:
        """Say how much support, how often, how sure, or from whom (`CHOICES`); None takes it back."""
        if name in CHOICES and self._plan(section_id) is not None:
            self.say({(section_entity(section_id), name): "" if value is None else value.value})

    # Levels

    def add_level(self, system: str, code: str, label: str) -> None:
        """Talk about a sub-theme's level; one that is there already stays where it is."""
        if not system or not code or "|" in code or MARKS & set(system) or self._row(system, code):
            return
        order = between(self.assessed.levels[-1].order if self.assessed.levels else "")
        entity = level_entity(system, code)
        self.say({(entity, "on"): True, (entity, "label"): sound(label), (entity, "order"): order})

    def remove_level(self, system: str, code: str) -> None:
        """Talk about it no more; what was set is kept, should somebody bring it back."""
        if self._row(system, code):
            self.say({(level_entity(system, code), "on"): False})

    def set_level(self, system: str, code: str, said: Said) -> None:
        """Say a view's levels now and expected; without any it has said nothing."""
        if self._row(system, code) and said.view in VIEWS and ";" not in said.scale:
            self.say({(level_entity(system, code), said.view.value): write_said(said)})

    def level_of(self, system: str, code: str, view: Side) -> Said | None:
        """What a view has said."""
        row = next((each for each in self.assessed.levels_of(system) if each.code == code), None)
        return row.views.get(view) if row is not None else None

    def unveil(self, system: str, code: str, *, on: bool = True) -> None:
        """Let all see what each view has set for itself, or hide it again."""
        if self._row(system, code):
            self.say({(level_entity(system, code), "unveiled"): on})

    def write_why(self, system: str, code: str, words: str) -> None:
        """Say why the views differ."""
        if self._row(system, code):
            self._board.write_words(words_key(level_entity(system, code), "why"), words)

    # Fields of the other system

    def write_field(self, system: str, key: str, words: str) -> None:
        """Make a field of the other system read `words`."""
        if system and key and not MARKS & set(system) and "|" not in key:
            self._board.write_words(words_key(field_entity(system, key), "text"), words)

    def write_exercise(self, exercise_id: str, words: str) -> None:
        """Make what the group writes in an exercise read `words`."""
        if exercise_id and "|" not in exercise_id:
            self._board.write_words(words_key(exercise_entity(exercise_id), "text"), words)

    def say(self, values: Mapping[tuple[str, str], str | float | bool], origin: Origin = Origin.HERE) -> None:
        """Write plain values by entity and name, as one gesture; nothing where all of them stand there already."""
        root = self._board.root("said")
        changed = {words_key(*key): value for key, value in values.items() if root.get(words_key(*key)) != value}
        if changed:
            with self._board.edit(origin):
                for key, value in changed.items():
                    root[key] = value

    def _plan(self, section_id: str) -> SectionPlan | None:
        template = self.assessed.template
        return template.section(section_id) if template is not None else None

    def _row(self, system: str, code: str) -> bool:
        return any(row.code == code for row in self.assessed.levels_of(system))
