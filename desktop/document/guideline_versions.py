"""The verbs for versions of the shared guideline: its whole state under a name, kept in the document itself.

In the document, because a version is part of what was agreed: it travels with the day to every laptop and into every
file, and stays when the dated copies of one library are thinned out. It is one plain text, written once and never in.
"""

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pycrdt import Map, Text

from desktop.document.guideline_read import write_state
from desktop.document.guideline_steps import step_map
from desktop.document.shared import Origin
from desktop.document.text import fit, sound, write_text
from desktop.model.guideline import (
    GUIDELINE_DATES,
    STEP_TEXTS,
    Guideline,
    GuidelineSection,
    GuidelineStep,
    Version,
)
from desktop.model.ids import new_id

if TYPE_CHECKING:
    from desktop.document.guideline import GuidelineDocument

MOST_VERSIONS = 60
LONGEST_STATE = 150_000
"""Letters of one version: an update as large as the room takes holds it, whatever the letters are."""


class GuidelineVersions:
    """Verbs are silent when the version they name is not there."""

    def __init__(self, document: "GuidelineDocument") -> None:
        self._document = document

    def find(self, version_id: str) -> Version | None:
        return next((each for each in self._document.versions if each.id == version_id), None)

    def save(self, name: str, by: str = "") -> str:
        """Keep the guideline as it is now under a name; its id, or nothing where there is no room for it."""
        state = write_state(self._document.guideline)
        if len(state.encode()) > LONGEST_STATE or len(self._document.versions) >= MOST_VERSIONS:
            return ""
        key, now = new_id(), float(int(time.time()))
        values: dict[str, object] = {"name": fit(name), "at": now, "by": fit(by), "state": sound(state), "del": True}
        with self._document.edit(Origin.CREATED):
            self._document.root("versions")[key] = Map(values)
        with self._document.edit():
            self._document.entity("versions", key)["del"] = False
        return key

    def remove(self, version_id: str) -> None:
        """Take a version away."""
        if self.find(version_id) is not None:
            with self._document.edit():
                self._document.entity("versions", version_id)["del"] = True

    def restore(self, version_id: str) -> None:
        """Make the guideline what it was in a version, as one new gesture; what came since can be had by undoing it."""
        version = self.find(version_id)
        if version is None or version.guideline == self._document.guideline:
            return
        was = version.guideline
        sections, steps = {each.id: each for each in was.sections}, {each.id: each for each in was.steps}
        if was.owner:
            self._document.begin_text("meta", "owner")
        self._make_known(was)
        with self._document.edit():
            self._bring_back("sections", sections, ("title", "text"))
            self._bring_back("steps", steps, STEP_TEXTS)
            meta = self._document.root("meta")
            if was.owner != self._document.guideline.owner:
                write_text(meta, "owner", was.owner)
            for name in GUIDELINE_DATES:
                if getattr(was, name) != getattr(self._document.guideline, name):
                    meta[name] = sound(getattr(was, name))

    def _make_known(self, was: Guideline) -> None:
        """Make what a version has and this document never had, unseen."""
        sections, steps = self._document.root("sections"), self._document.root("steps")
        with self._document.edit(Origin.CREATED):
            for section in was.sections:
                if section.id not in sections:
                    sections[section.id] = _section_map(section)
            for step in was.steps:
                if step.id not in steps:
                    steps[step.id] = step_map(step, step.order)

    def _bring_back(
        self, root: str, was: "Mapping[str, GuidelineSection] | Mapping[str, GuidelineStep]", names: tuple[str, ...]
    ) -> None:
        shown = self._document.guideline.sections if root == "sections" else self._document.guideline.steps
        for each in shown:
            if each.id not in was:
                self._document.entity(root, each.id)["del"] = True
        for key, each in was.items():
            entity = self._document.root(root).get(key)
            if not isinstance(entity, Map):
                continue
            for name in names:
                write_text(entity, name, getattr(each, name))
            if entity.get("order") != each.order:
                entity["order"] = sound(each.order)
            if entity.get("del") is not False:
                entity["del"] = False


def _section_map(section: GuidelineSection) -> "Map[object]":
    part = {"part": section.part.value} if section.part is not None else {}
    words = {"title": Text(fit(section.title)), "text": Text(fit(section.text))}
    return Map({**words, **part, "order": sound(section.order), "del": True})
