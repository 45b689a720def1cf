"""The shared guideline as plain text, a section at a time, to be pasted into a handbook; no markup and no tabs."""

from collections.abc import Iterator

from desktop.model.guideline import GUIDELINE_DATES, STEP_TEXTS, Guideline, GuidelineSection, Part
from desktop.model.guideline_words import FACT_NAMES, STEP_NAMES, missing
from desktop.report.dates import date_in_words
from desktop.words import Translate

FACTS = ("owner", "applies_from", "follow_up")


def guideline_text(guideline: Guideline, translate: Translate) -> str:
    """All of it."""
    return "\n\n\n".join(section_text(each, guideline, translate) for each in guideline.sections) + "\n"


def section_text(section: GuidelineSection, guideline: Guideline, translate: Translate) -> str:
    """A heading and what stands below it; what nobody has said is told as missing."""
    parts = [_lines(section.title), _lines(section.text)]
    if section.part is Part.STEPS:
        parts.append("\n".join(_steps(guideline, translate)))
    elif section.part is Part.FOLLOW_UP:
        parts.append("\n".join(f"{name}: {words}" for name, words in facts(guideline, translate)))
    elif not section.text.strip():
        parts.append(missing(["text"], translate))
    return "\n\n".join(filter(None, parts))


def facts(guideline: Guideline, translate: Translate) -> Iterator[tuple[str, str]]:
    """Owner and dates, each with its name."""
    for name in FACTS:
        written = " ".join(getattr(guideline, name).split())
        words = date_in_words(written, translate) if name in GUIDELINE_DATES and written else written
        yield translate("Guideline", FACT_NAMES[name]), words or missing([name], translate)


def _steps(guideline: Guideline, translate: Translate) -> Iterator[str]:
    for number, step in enumerate(guideline.steps, start=1):
        said = {name: "; ".join(map(_line, getattr(step, name).strip().splitlines())) for name in STEP_TEXTS}
        what = said.pop("what") or missing(["what"], translate)
        told = [
            f"{translate('Guideline', STEP_NAMES[name])}: {words}" if words else missing([name], translate)
            for name, words in said.items()
        ]
        yield f"{number}. {what} ({'; '.join(told)})"
    if not guideline.steps:
        yield missing(["steps"], translate)


def _lines(text: str) -> str:
    return "\n".join(map(_line, text.strip().splitlines()))


def _line(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
