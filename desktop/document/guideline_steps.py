"""The verbs for the steps of the shared guideline, and for taking in what process plan and agreements offer."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pycrdt import Map, Text

from desktop.document.guideline_read import TAKEN
from desktop.document.guideline_start import part_id
from desktop.document.order import order_at
from desktop.document.shared import Origin
from desktop.document.text import fit, reads, sound, write_text
from desktop.model.guideline import MOST_STEPS, STEP_TEXTS, GuidelineStep
from desktop.model.guideline_draft import Offer
from desktop.model.ids import new_id

if TYPE_CHECKING:
    from desktop.document.guideline import GuidelineDocument


class GuidelineSteps:
    """Verbs are silent when the step they name is not there."""

    def __init__(self, document: "GuidelineDocument") -> None:
        self._document = document

    def add(self, index: int | None = None) -> str:
        """Put an empty step before the `index`th, or last; its id, or nothing where there is no room."""
        known = self._document.guideline.steps
        at = len(known) if index is None else max(0, min(index, len(known)))
        made = self._make([(GuidelineStep(""), known[at - 1].id if at else "")])
        with self._document.edit():
            self._show(made)
        return next(iter(made), "")

    def write(self, step_id: str, name: str, words: str) -> None:
        """Make one of a step's texts (`STEP_TEXTS`) read `words`."""
        if name in STEP_TEXTS and self._document.guideline.step(step_id) is not None:
            entity = self._document.entity("steps", step_id)
            if not reads(entity, name, words):
                with self._document.edit():
                    write_text(entity, name, words)

    def move(self, step_id: str, index: int) -> None:
        """Put a step before the `index`th of the others."""
        others = [each.order for each in self._document.guideline.steps if each.id != step_id]
        if self._document.guideline.step(step_id) is not None:
            with self._document.edit():
                self._document.entity("steps", step_id)["order"] = order_at(others, index)

    def remove(self, step_ids: Iterable[str]) -> None:
        """Take steps away, as one gesture."""
        keys = [key for key in dict.fromkeys(step_ids) if self._document.guideline.step(key) is not None]
        if keys:
            with self._document.edit():
                for key in keys:
                    self._document.entity("steps", key)["del"] = True

    def take(self, offers: Iterable[Offer]) -> None:
        """Take in what process plan and agreements offer, as one gesture; nothing that people wrote is changed.

        Lines come after what a section says, steps where the plan has them, and words only into what is empty.
        """
        taken = self._document.taken
        wanted = [each for each in offers if each.fills or any(key not in taken for key in each.keys)]
        if not wanted:
            return
        made = self._make([(each.step, each.after) for each in wanted if each.step is not None and not each.fills])
        with self._document.edit():
            self._show(made)
            for offer in wanted:
                self._put(offer)
                for key in offer.keys:
                    self._document.root("meta")[TAKEN + sound(key)] = offer.part.value

    def _put(self, offer: Offer) -> None:
        section = self._document.root("sections").get(part_id(offer.part))
        if isinstance(section, Map):
            section["del"] = False  # somebody may have taken the heading away since
            if offer.text:
                held = str(section.get("text") or "").rstrip()
                write_text(section, "text", f"{held}\n{offer.text}" if held else offer.text, whole=True)
        step = self._document.guideline.step(offer.fills)
        if step is not None and offer.step is not None:
            for name in STEP_TEXTS:
                if not getattr(step, name).strip():
                    write_text(self._document.entity("steps", step.id), name, getattr(offer.step, name))

    def _make(self, steps: list[tuple[GuidelineStep, str | None]]) -> list[str]:
        """Make steps unseen, each after another that is named by its id or source.

        Without a name it comes first, and last with `None` or where there is no such step.
        """
        line = [(each.id, each.source, each.order) for each in self._document.guideline.steps]
        made: list[str] = []
        with self._document.edit(Origin.CREATED):
            for step, after in steps:
                if len(line) >= MOST_STEPS:
                    break
                found = (at for at, each in enumerate(line, start=1) if after and after in each[:2])
                at = 0 if after == "" else next(found, len(line))
                order = order_at([each[2] for each in line], at)
                key = new_id()
                self._document.root("steps")[key] = step_map(step, order)
                line.insert(at, (key, step.source, order))
                made.append(key)
        return made

    def _show(self, made: Iterable[str]) -> None:
        for key in made:
            self._document.entity("steps", key)["del"] = False


def step_map(step: GuidelineStep, order: str) -> "Map[object]":
    """A step as stored, not shown yet."""
    words: dict[str, object] = {name: Text(fit(getattr(step, name))) for name in STEP_TEXTS}
    return Map(words | {"order": order, "source": sound(step.source), "del": True})
