"""A text cut at its headings and labels, in the ways people mark them in Markdown and in plain text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.exchange.case_headings import Part, part_of
from desktop.exchange.case_sides import side_of_heading
from desktop.exchange.case_words import is_bullet, unmark

LONGEST_HEADING = 160
LABEL_LEVEL = 7
"""A label stands below every heading, which have the levels 1 to 6."""

ASIDE = "\u2061"
"""A line of its own before what stands beside the text, such as a box or a form, and one after it: what comes then
belongs where the text was. Signs of no width that `case_file.clean` lets no file bring along."""
ASIDE_END = "\u2062"

_ATX = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_RULE = re.compile(r"^\s*([-*_])(?:\s*\1){2,}\s*$")
_UNDERLINE = re.compile(r"^(=+|-{3,})\s*$")
_BOLD_LINE = re.compile(r"^\s*(?:\*\*|__)([^*\n]{1,80})(?:\*\*|__)\s*[:.]?\s*$")
_BOLD_LABEL = re.compile(r"\*\*([^*\n]{1,60})\*\*\s*[:.]?[ \t]*")
_PLAIN_LABEL = re.compile(r"^\s*([^\W\d_][^:*.?!]{0,58}):(?:\s+(.*))?$")
_BRIEF = (
    Part.TITLE,
    Part.AGE,
    Part.KEYWORDS,
    Part.TARGET_GROUPS,
    Part.LEGAL_BASIS,
    Part.SCALE,
    Part.PERSONA,
    Part.SOURCE,
    Part.LICENSE,
)


@dataclass(slots=True)
class Section:
    """What stands under one heading; `part` is nothing for headings that no part of a case has."""

    part: Part | None
    heading: str
    level: int
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.lines).strip("\n")


def cut(text: str) -> list[Section]:
    """Cut a text into sections; the first has no heading and holds what stands before all others."""
    sections = [Section(None, "", 0)]
    lines = text.split("\n")
    skip = -1
    outer: list[int] = []
    for at, line in enumerate(lines):
        if at == skip or (len(line) <= LONGEST_HEADING and _RULE.match(line)):
            continue
        if line in (ASIDE, ASIDE_END):
            _cross(sections, outer, line)
            continue
        level, heading = _heading(lines, at)
        if level == LABEL_LEVEL - 1 and line == heading and _is_awaited(sections[-1]) and not part_of(heading):
            heading = ""  # "ADHD" or "SEL § 85" in capitals, as the answer to the heading above
        if heading:
            skip = at + 1 if _is_underline(lines, at + 1) else -1
            _open(sections, heading, level)
        else:
            _add(sections, line, is_free=at == 0 or not lines[at - 1].strip())
    return sections


def _cross(sections: list[Section], outer: list[int], border: str) -> None:
    """Remember the open section where something beside the text begins, and open it again where that ends."""
    if border == ASIDE:
        outer.append(len(sections) - 1)
    elif outer and (at := outer.pop()) < len(sections) - 1:
        before = sections[at]
        sections.append(Section(before.part, "" if before.part else before.heading, before.level))


def _is_awaited(section: Section) -> bool:
    """Whether a section has a heading and no words yet."""
    return bool(section.heading) and not section.text.strip()


def _heading(lines: list[str], at: int) -> tuple[int, str]:
    line = lines[at]
    if len(line) > LONGEST_HEADING:
        return 0, ""
    if match := _ATX.match(line):
        return len(match[1]), unmark(match[2]).strip()
    if _is_underline(lines, at + 1):
        return (1 if lines[at + 1].startswith("=") else 2), unmark(line).strip()
    if match := _BOLD_LINE.match(line):
        return LABEL_LEVEL, match[1].strip(" :.")
    before = at == 0 or not lines[at - 1].strip()
    capitals = line.strip(" :")
    if (
        before
        and ":" not in capitals
        and capitals.isupper()
        and 3 <= len(capitals) <= LONGEST_HEADING // 2
        and not is_bullet(line)
    ):
        return LABEL_LEVEL - 1, capitals
    return 0, ""


def _is_underline(lines: list[str], at: int) -> bool:
    """Whether a line underlines the one before it, which then is a heading of its own."""
    if not 0 < at < len(lines) or not _UNDERLINE.match(lines[at][: LONGEST_HEADING + 1]):
        return False
    over = lines[at - 1].strip()
    alone = at == 1 or not lines[at - 2].strip()
    return alone and 0 < len(over) <= LONGEST_HEADING and not is_bullet(over) and not over.startswith(("|", "#"))


def _open(sections: list[Section], heading: str, level: int) -> None:
    part = part_of(heading)
    current = sections[-1]
    is_first = all(section.part is None and not section.heading for section in sections)
    if part is None and is_first and (level == 1 or (len(sections) == 1 and not current.text.strip())):
        sections += [Section(Part.TITLE, "", level, [heading]), Section(None, "", 0)]
    elif part is None and current.part is not None and level > current.level:
        current.lines += ["", f"{heading}:"]  # a heading within a part belongs to its words
    else:
        sections.append(Section(part, heading, level))


def _add(sections: list[Section], line: str, *, is_free: bool) -> None:
    """Add a line to the open section, or cut it where a known label stands in it."""
    if not line.strip() and _is_said(sections[-1]):
        sections.append(Section(None, "", 0))
    rest = line
    for part, label, before, after in _labels(line, sections[-1].part, is_free=is_free):
        sections[-1].lines.append(before)
        sections.append(Section(part, label, LABEL_LEVEL))
        rest = after
    sections[-1].lines.append(rest)


def _is_said(section: Section) -> bool:
    """Whether a label has had its few words on its own line, so that what follows a blank line is not under it."""
    brief = section.part in _BRIEF and section.level == LABEL_LEVEL
    return brief and bool(section.lines) and bool(section.lines[0].strip())


def _labels(line: str, current: Part | None, *, is_free: bool) -> Iterator[tuple[Part, str, str, str]]:
    """Give each known label of a line with its part, the words since the label before it, and all words after it."""
    start = 0
    for match in _BOLD_LABEL.finditer(line):
        if part := part_of(match[1]):
            yield part, match[1].strip(" :."), line[start : match.start()], line[match.end() :]
            start = match.end()
    if start:
        return
    plain = _PLAIN_LABEL.match(line)
    words = plain[1] if plain else line.strip() if is_free else ""
    known = part_of(words) if len(words) <= LONGEST_HEADING // 2 else None
    if known and not (current is Part.ACTORS and side_of_heading(words)):
        yield known, words, "", (plain[2] or "") if plain else ""
