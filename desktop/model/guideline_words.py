"""What the shared guideline lacks, and what it was made from, in words."""

from collections.abc import Iterable

from desktop.model.guideline import Lack
from desktop.model.guideline_draft import AGREEMENT, HANDOVER, PHASE, PURPOSE, ROLE, Material
from desktop.model.process_plan import Planned, planned
from desktop.words import QT_TRANSLATE_NOOP, Translate

NAME = QT_TRANSLATE_NOOP("Guideline", "Shared guideline")
STEP_NAMES = {
    "who": QT_TRANSLATE_NOOP("Guideline", "Who"),
    "what": QT_TRANSLATE_NOOP("Guideline", "What"),
    "deadline": QT_TRANSLATE_NOOP("Guideline", "Deadline"),
    "document": QT_TRANSLATE_NOOP("Guideline", "Document"),
}
FACT_NAMES = {
    "owner": QT_TRANSLATE_NOOP("Guideline", "Owner (a role)"),
    "applies_from": QT_TRANSLATE_NOOP("Guideline", "Applies from"),
    "follow_up": QT_TRANSLATE_NOOP("Guideline", "Looked at again"),
}
LACKING = {
    "text": QT_TRANSLATE_NOOP("Guideline", "the text"),
    "steps": QT_TRANSLATE_NOOP("Guideline", "the steps"),
    "who": QT_TRANSLATE_NOOP("Guideline", "who"),
    "what": QT_TRANSLATE_NOOP("Guideline", "what"),
    "deadline": QT_TRANSLATE_NOOP("Guideline", "deadline"),
    "document": QT_TRANSLATE_NOOP("Guideline", "document"),
    "owner": QT_TRANSLATE_NOOP("Guideline", "owner"),
    "follow_up": QT_TRANSLATE_NOOP("Guideline", "when it is looked at again"),
    "applies_from": QT_TRANSLATE_NOOP("Guideline", "from when it applies"),
}
LACKS = QT_TRANSLATE_NOOP("Guideline", "missing")
MISSING = QT_TRANSLATE_NOOP("Guideline", "Missing: {names}")
LONGEST = 90
"""Letters of a handover or an agreement that is named as a source."""


def missing(names: Iterable[str], translate: Translate) -> str:
    """Say what is missing, by names of `LACKING`; nothing where nothing is."""
    said = ", ".join(translate("Guideline", LACKING[name]) for name in names)
    return translate("Guideline", MISSING).format(names=said) if said else ""


def lacks_in_words(lacks: Iterable[Lack], translate: Translate) -> str:
    """What one section lacks, its steps by number."""
    said = []
    for lack in lacks:
        name = translate("Guideline", LACKING[lack.name])
        step = translate("Guideline", QT_TRANSLATE_NOOP("Guideline", "{name} in step {number}"))
        said.append(step.format(name=name, number=lack.step) if lack.step else name)
    return translate("Guideline", MISSING).format(names=", ".join(said)) if said else ""


class Sources:
    """What the keys of a guideline stand for, as process plan and agreements say it now."""

    def __init__(self, material: Material, translate: Translate) -> None:
        self._translate = translate
        self._agreed = {each.id: each.what for each in material.agreements.every}
        self._planned = {each.link.id: each for each in planned(material.plan)}

    def say(self, keys: Iterable[str]) -> str:
        """Name them in one line, each once."""
        return " · ".join(dict.fromkeys(filter(None, map(self._say, sorted(keys, key=self._place)))))

    def _place(self, key: str) -> tuple[int, str]:
        """Handovers by their number, then all else."""
        found = self._planned.get(key.partition("|")[2])
        return (found.number if found is not None else len(self._planned) + 1, key)

    def _say(self, key: str) -> str:
        translate = self._translate
        if key == PURPOSE:
            return translate("Guideline", QT_TRANSLATE_NOOP("Guideline", "the purpose of the theme day"))
        if key.startswith(PHASE):
            return translate("Guideline", QT_TRANSLATE_NOOP("Guideline", "the phases of the process plan"))
        if key.startswith(AGREEMENT):
            words = self._agreed.get(key.removeprefix(AGREEMENT))
            gone = translate("Guideline", QT_TRANSLATE_NOOP("Guideline", "an agreement that is gone"))
            said = translate("Guideline", QT_TRANSLATE_NOOP("Guideline", "agreement “{words}”"))
            return said.format(words=_short(words)) if words is not None else gone
        if key.startswith((HANDOVER, ROLE)):
            return self._handover(self._planned.get(key.partition("|")[2]))
        return ""

    def _handover(self, found: Planned | None) -> str:
        if found is None:
            return self._translate("Guideline", QT_TRANSLATE_NOOP("Guideline", "a handover that has left the plan"))
        words = found.link.what or found.giver
        said = self._translate("Guideline", QT_TRANSLATE_NOOP("Guideline", "handover {number} “{words}”"))
        bare = self._translate("Guideline", QT_TRANSLATE_NOOP("Guideline", "handover {number}"))
        return (said if words.strip() else bare).format(number=found.number, words=_short(words))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
