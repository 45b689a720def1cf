"""Reports that may have only so many pages: the same with less and less in it, until it fits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.report.blocks import Block, Report
from desktop.report.typeset import typeset
from desktop.tagged.structure import Structure
from desktop.words import Translate


@dataclass(frozen=True, slots=True)
class Measure:
    """How many of anything, how many letters of any text, and whether there are drawings beside the text."""

    rows: int
    letters: int
    drawn: bool = True

    def cut(self, text: str) -> str:
        """A text in one line of at most so many letters, cut at a word where there is one."""
        line = " ".join(text.split())
        if len(line) <= self.letters:
            return line
        head, _, _ = line[: self.letters].rpartition(" ")
        kept = head if len(head) > self.letters // 2 else line[: self.letters - 1]
        return kept.rstrip(" ,.;:–-") + "…"


MEASURES = (
    Measure(8, 600),
    Measure(6, 320),
    Measure(5, 160),
    Measure(8, 90),
    Measure(5, 90),
    Measure(3, 90),
    Measure(2, 40),
)


def fitted(
    build: Callable[[Measure], Sequence[Block]],
    pages: int,
    translate: Translate,
    measures: Sequence[Measure] = MEASURES,
) -> tuple[Block, ...]:
    """The fullest of a report's measures that takes no more pages; the scantest where none does."""
    blocks: tuple[Block, ...] = ()
    for measure in measures:
        blocks = tuple(build(measure))
        if len(typeset(Report("", blocks), Structure(), translate, lambda _done: None)) <= pages:
            break
    return blocks
