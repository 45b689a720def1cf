"""The blocks of a report as HTML, in the order they are read."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from desktop.report import blocks as b
from desktop.report.case import case_blocks
from desktop.report.web.drawing import art, chart, figure
from desktop.report.web.markup import Markup, element, joined
from desktop.report.web.placards import badge_list, poster, table_sign
from desktop.report.web.tables import table
from desktop.words import Translate

STYLES = {b.Style.BODY: None, b.Style.LEAD: "lead", b.Style.NOTE: "note", b.Style.KEPT: None}


class Blocks:
    """Writes blocks; the report's title is the only heading of level 1, so all others lie a level lower."""

    def __init__(self, blocks: Sequence[b.Block], translate: Translate) -> None:
        self._blocks = blocks
        self._translate = translate
        self._places = _places(blocks)
        self._headings = 0
        self._figures = 0

    def written(self) -> Iterator[Markup]:
        """Every block but the cover, one after the other."""
        for block in self._blocks:
            yield self._block(block, 1)

    def _block(self, block: b.Block, lower: int) -> Markup:  # noqa: C901, PLR0911 - one way out for each block
        match block:
            case b.Heading():
                return self._heading(block.level + lower, block.text, block.kicker, block.key)
            case b.Paragraph() | b.Quote() | b.Bullets():
                return _text(block)
            case b.Table():
                return table(block, f"heading-{self._headings}")
            case b.Sheet():
                return self._sheet(block)
            case b.Figure():
                return self._chart(block)
            case b.Wall(sheet):
                return self._sheet(replace(sheet, opens=sheet.number == 1))
            case b.Contents():
                return self._contents(block)
            case b.Cover() | b.PageBreak():
                return Markup()
            case b.CasePaper(case):
                return joined(*(self._block(each, 0) for each in case_blocks(case, "", self._translate)))
            case b.Poster() | b.Badges() | b.TableSign():
                return self._placard(block)
            case _:
                assert_never(block)

    def _heading(self, level: int, text: str, kicker: str, key: str = "") -> Markup:
        self._headings += 1
        above = Markup()
        if kicker:
            above = element("span", kicker, element("span", ": ", class_="unseen"), class_="kicker")
        words = element(f"h{level}", above, text.strip() or "–", id=f"heading-{self._headings}", dir="auto")
        return element("div", words, id=self._places[key]) if key in self._places else words

    def _sheet(self, sheet: b.Sheet) -> Markup:
        self._figures += 1
        parts: list[Markup] = []
        if sheet.opens:
            parts.append(self._heading(2, sheet.kicker, ""))
        if sheet.number == 1:
            parts.append(self._heading(3, sheet.title, "" if sheet.opens else sheet.kicker, sheet.key))
        return joined(*parts, figure(sheet, f"figure-{self._figures}", f"heading-{self._headings}"))

    def _chart(self, block: b.Figure) -> Markup:
        self._figures += 1
        return chart(block, f"figure-{self._figures}")

    def _contents(self, contents: b.Contents) -> Markup:
        entries = (
            element(
                "li",
                element("a", entry.name, href=f"#{self._places[entry.key]}", dir="auto"),
                element("span", entry.detail, dir="auto"),
            )
            for entry in contents.entries
            if entry.key in self._places
        )
        translate = self._translate
        return element("nav", element("ol", *entries), aria_label=translate("Report", "Contents"))

    def _placard(self, block: b.Poster | b.Badges | b.TableSign) -> Markup:
        translate = self._translate
        match block:
            case b.Poster():
                return joined(self._heading(2, block.title, ""), poster(block))
            case b.Badges():
                name = translate("DaySheets", "Name badges")
                return joined(self._heading(2, name, ""), badge_list(block, translate))
            case b.TableSign():
                return joined(self._heading(2, block.name, ""), table_sign(block, translate))
            case _:
                assert_never(block)


def cover(block: b.Cover) -> Markup:
    """The head of a report: its picture, its title, and what, when and where."""
    facts = element("p", "\n".join(block.facts), class_="facts", dir="auto") if block.facts else Markup()
    return joined(art(), element("h1", block.title, dir="auto"), facts)


def _places(blocks: Iterable[b.Block]) -> dict[str, str]:
    """An id for each heading that something leads to; keys come from files and are no ids themselves."""
    found: dict[str, str] = {}
    for block in blocks:
        if isinstance(block, b.Heading | b.Sheet) and block.key:
            found.setdefault(block.key, f"place-{len(found) + 1}")
    return found


def _text(block: b.Paragraph | b.Quote | b.Bullets) -> Markup:
    match block:
        case b.Paragraph(text, style):
            return joined(*(element("p", part, class_=STYLES[style], dir="auto") for part in _parted(text)))
        case b.Quote():
            return element("blockquote", element("p", block.words, dir="auto"))
        case b.Bullets(items, numbered):
            return element("ol" if numbered else "ul", *(element("li", item, dir="auto") for item in items))
        case _:
            assert_never(block)


def _parted(text: str) -> list[str]:
    """An empty line begins a new paragraph."""
    lines = [" ".join(line.split()) for line in text.strip().splitlines()]
    return [part.strip("\n") for part in "\n".join(lines).split("\n\n") if part.strip()]
