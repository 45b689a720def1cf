"""The shared guideline of a day as a document of its own: its verbs, each one gesture, and its latest reading."""

import weakref
from collections.abc import Iterable, Mapping, Sequence

from pycrdt import Map, Text

from desktop.document.guideline_read import ROOTS, GuidelineReading
from desktop.document.guideline_start import part_id
from desktop.document.guideline_steps import GuidelineSteps
from desktop.document.guideline_versions import GuidelineVersions
from desktop.document.order import between, order_at
from desktop.document.shared import Change, Origin, Shared
from desktop.document.text import fit, reads, sound, write_text
from desktop.model.guideline import GUIDELINE_DATES, MOST_SECTIONS, Guideline, Part, Version
from desktop.model.ids import new_id
from desktop.overriding import override

SECTION_TEXTS = ("title", "text")


class GuidelineDocument(Shared):
    """Sections in an order, whose it is, and from when. Verbs are silent when the section they name is not there.

    Until it is begun (`guideline_start`) it has none of the headings that process plan and agreements are taken into.
    """

    def __init__(self, updates: Iterable[bytes] = ()) -> None:
        super().__init__(ROOTS, updates)
        self._reading = self._read()
        here = weakref.proxy(self)  # so that a document nobody holds is gone at once, without the collector
        self.steps, self.named = GuidelineSteps(here), GuidelineVersions(here)

    @property
    def guideline(self) -> Guideline:
        """The latest reading."""
        return self._reading.guideline

    @property
    def versions(self) -> tuple[Version, ...]:
        """The states that were given a name, the newest first."""
        return self._reading.versions

    @property
    def taken(self) -> Mapping[str, Part]:
        """What was taken in from process plan and agreements, by its key, and into which part."""
        return self._reading.taken

    @property
    def is_begun(self) -> bool:
        """Whether it has the headings that every guideline begins with, be they removed since."""
        return all(part_id(part) in self.root("sections") for part in Part)

    def add(self, sections: Sequence[tuple[str, str]], index: int | None = None) -> list[str]:
        """Put sections, of a title and a text each, before the `index`th or last, as one gesture; their ids.

        Where there is no room for all, the first ones.
        """
        known = self.guideline.sections
        at = len(known) if index is None else max(0, min(index, len(known)))
        last, after = known[at - 1].order if at else "", known[at].order if at < len(known) else ""
        made = [new_id() for _ in sections[: max(0, MOST_SECTIONS - len(known))]]
        if not made:
            return []
        # Made unseen first and shown as the gesture: undoing it hides, and cannot destroy what others wrote in it.
        with self.edit(Origin.CREATED):
            for key, (title, words) in zip(made, sections, strict=False):
                last = between(last, after)
                self.root("sections")[key] = _section_map(title, words, last)
        with self.edit():
            for key in made:
                self.entity("sections", key)["del"] = False
        return made

    def write(self, section_id: str, name: str, words: str) -> None:
        """Make one of a section's texts (`SECTION_TEXTS`) read `words`."""
        if name in SECTION_TEXTS and self.guideline.section(section_id) is not None:
            entity = self.entity("sections", section_id)
            if not reads(entity, name, words):
                with self.edit():
                    write_text(entity, name, words)

    def move(self, section_id: str, index: int) -> None:
        """Put a section before the `index`th of the others."""
        others = [each.order for each in self.guideline.sections if each.id != section_id]
        if self.guideline.section(section_id) is not None:
            with self.edit():
                self.entity("sections", section_id)["order"] = order_at(others, index)

    def remove(self, section_ids: Iterable[str]) -> None:
        """Take sections away, as one gesture."""
        keys = [key for key in dict.fromkeys(section_ids) if self.guideline.section(key) is not None]
        if keys:
            with self.edit():
                for key in keys:
                    self.entity("sections", key)["del"] = True

    def write_owner(self, words: str) -> None:
        """Say which role looks after it."""
        meta = self.root("meta")
        if (words or "owner" in meta) and not reads(meta, "owner", words):
            self.begin_text("meta", "owner")
            with self.edit():
                write_text(meta, "owner", words)

    def set_date(self, name: str, date: str) -> None:
        """Set one of its dates (`GUIDELINE_DATES`), ISO 8601, or empty when it is not known."""
        if name in GUIDELINE_DATES and getattr(self.guideline, name) != date:
            with self.edit():
                self.root("meta")[name] = sound(date)

    @override
    def _absorb(self, change: Change) -> None:
        self._reading.absorb(change.touched)

    @override
    def _renew(self, fresh: Shared) -> None:
        self._reading = self._read()

    def _read(self) -> GuidelineReading:
        return GuidelineReading({name: self.root(name) for name in ROOTS})


def _section_map(title: str, words: str, order: str) -> "Map[object]":
    return Map({"title": Text(fit(title)), "text": Text(fit(words)), "order": order, "del": True})
