"""The shared guideline of a day on paper: its headings, the table of steps, and whose it is."""

from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.model.day import Day
from desktop.model.guideline import STEP_TEXTS, Guideline, GuidelineSection, Part
from desktop.model.guideline_words import NAME, STEP_NAMES, missing
from desktop.report.blocks import Block, Bullets, Cell, Cover, Heading, PageBreak, Paragraph, Report, Row, Style, Table
from desktop.report.dates import date_in_words
from desktop.report.guideline_text import facts
from desktop.words import QT_TRANSLATE_NOOP, Translate

MADE = QT_TRANSLATE_NOOP("Guideline", "Made at the theme day “{day}”")
NUMBER = QT_TRANSLATE_NOOP("Guideline", "No.")
WIDTHS = (0.06, 0.22, 0.38, 0.15, 0.19)


def guideline_report(day: Day, guideline: Guideline, translate: Translate) -> Report:
    """Put the guideline of a day together."""
    name, title = translate("Guideline", NAME), day.title.strip()
    blocks: list[Block] = [PageBreak(name), Heading(1, name, title, key="guideline")]
    if made := _made(day, translate):
        blocks.append(Paragraph(made, Style.NOTE))
    blocks += guideline_blocks(guideline, translate)
    return Report(f"{name} · {title}" if title else name, tuple(blocks))


def write_guideline(
    day: Day,
    guideline: Guideline,
    path: Path,
    translate: Translate,
    template: Path | None = None,
    progress: Callable[[int, int], bool] | None = None,
) -> tuple[str, ...]:
    """Write the guideline as a Word file, and give in sentences what the template lacked; as `write_docx` does it."""
    from desktop.report.word.writing import Manner, write_docx  # costs time that a PDF does not need

    name = translate("Guideline", NAME)
    cover = Cover(name, tuple(filter(None, (_made(day, translate),))))
    report = Report(name, (cover, *guideline_blocks(guideline, translate, level=1)))
    written = date_in_words(guideline.applies_from or day.date, translate)
    return write_docx(report, path, translate, Manner(template, written), progress)


def guideline_blocks(guideline: Guideline, translate: Translate, level: int = 2) -> Iterator[Block]:
    """The guideline as a part of a report: its sections with headings of a level."""
    if not guideline.sections:
        yield Paragraph(translate("Guideline", QT_TRANSLATE_NOOP("Guideline", "There is no shared guideline yet.")))
    for section in guideline.sections:
        yield Heading(level, " ".join(section.title.split()) or "–", key=f"guideline-{section.id}")
        yield from _body(section, guideline, translate)


def _body(section: GuidelineSection, guideline: Guideline, translate: Translate) -> Iterator[Block]:
    if section.text.strip():
        yield from _text(section.text)
    match section.part:
        case Part.STEPS if guideline.steps:
            yield _table(guideline, translate)
        case Part.STEPS:
            yield Paragraph(missing(["steps"], translate), Style.NOTE)
        case Part.FOLLOW_UP:
            yield Bullets(tuple(f"{name}: {words}" for name, words in facts(guideline, translate)))
        case _ if not section.text.strip():
            yield Paragraph(missing(["text"], translate), Style.NOTE)


def _made(day: Day, translate: Translate) -> str:
    """Where it comes from, and of which date."""
    made = translate("Guideline", MADE).format(day=day.title.strip()) if day.title.strip() else ""
    return " · ".join(filter(None, (made, date_in_words(day.date, translate) if day.date else "")))


def _text(words: str) -> Iterator[Block]:
    """Paragraphs, each line one; lines that begin with a dash are a list."""
    items: list[str] = []
    for line in [*map(str.strip, words.splitlines()), ""]:
        if line[:2] in ("- ", "– ", "• "):
            items.append(line[2:].strip())
            continue
        if items:
            yield Bullets(tuple(items))
            items = []
        if line:
            yield Paragraph(line)


def _table(guideline: Guideline, translate: Translate) -> Table:
    rows = []
    for number, step in enumerate(guideline.steps, start=1):
        said = [getattr(step, name).strip() or missing([name], translate) for name in STEP_TEXTS]
        rows.append(Row((Cell(str(number), strong=True), *map(Cell, said))))
    head = [translate("Guideline", NUMBER), *(translate("Guideline", STEP_NAMES[name]) for name in STEP_TEXTS)]
    return Table(tuple(head), tuple(rows), WIDTHS)
