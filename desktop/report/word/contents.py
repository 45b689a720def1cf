"""A table of contents that Word keeps: the headings as they are, with links, until it works out the pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.report.word.nodes import Node, field, paragraph, runs, w

DEEPEST = 2
_INDENT = 240
CODE = f'TOC \\o "1-{DEEPEST}" \\h \\z \\u'


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading of the file: its level, its words, and the bookmark round it."""

    level: int
    text: str
    mark: str


def contents(entries: Sequence[Entry]) -> Iterator[Node]:
    """The field with its lines; each leads to its heading."""
    if not entries:
        return
    begin, code, separate, end = field(CODE, dirty=True)
    for at, entry in enumerate(entries):
        place = w("ind", left=str(_INDENT * (entry.level - 1)))
        link = w("hyperlink", *runs(entry.text), anchor=entry.mark, history="1")
        line = [begin, code, separate, link] if at == 0 else [link]
        if at == len(entries) - 1:
            line.append(end)
        yield paragraph("", *line, after=(place,))
