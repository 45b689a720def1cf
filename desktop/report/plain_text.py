"""Blocks as plain text to be pasted anywhere: no markup and no tabs; a row of a table is a few lines."""

from collections.abc import Iterable, Iterator

from desktop.model.journey import Board, Journey
from desktop.model.kinds import JOURNEY_NAMES
from desktop.report import blocks as b
from desktop.report.journey import journey_blocks, phase_blocks
from desktop.words import Translate

NOTHING = "–"


def journey_text(journey: Journey, board: Board, translate: Translate) -> str:
    """A journey in words: every card, feeling and handover; empty where nothing is on it."""
    if not journey.cards and not any(phase.feeling is not None or phase.quote.strip() for phase in journey.phases):
        return ""
    name = translate("Kinds", JOURNEY_NAMES[journey.kind])
    return f"{name}\n\n{text_of(journey_blocks(journey, translate, board))}\n"


def phase_text(journey: Journey, phase_id: str, board: Board, translate: Translate) -> str:
    """The same of one phase."""
    said = text_of(phase_blocks(journey, phase_id, translate, board))
    name = translate("Kinds", JOURNEY_NAMES[journey.kind])
    return f"{name}\n\n{said.lstrip()}\n" if said else ""


def text_of(blocks: Iterable[b.Block]) -> str:
    """The words of blocks; what is only drawn is left out."""
    return "\n\n".join(filter(None, map(_text, blocks)))


def _text(block: b.Block) -> str:
    match block:
        case b.Heading(_, text, kicker):
            return "\n".join(filter(None, (f"{kicker}:" if kicker else "", text.strip().upper())))
        case b.Paragraph(text):
            return text.strip()
        case b.Quote():
            return block.words
        case b.Bullets(items, numbered):
            signs = (f"{number}." if numbered else NOTHING for number in range(1, len(items) + 1))
            return "\n".join(f"{sign} {_one_line(item)}" for sign, item in zip(signs, items, strict=True))
        case b.Table():
            return "\n".join(_rows(block))
        case _:
            return ""


def _rows(table: b.Table) -> Iterator[str]:
    for row in table.rows:
        if row.leads:
            yield f"\n{_one_line(row.cells[0].text)}"
            continue
        said = [
            f"{name}: {_one_line(cell.text)}" if name else _one_line(cell.text)
            for name, cell in zip(table.head, row.cells, strict=False)
            if cell.text.strip() not in ("", NOTHING)
        ]
        if said:
            yield f"{NOTHING} {'; '.join(said)}"


def _one_line(text: str) -> str:
    return " / ".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
