"""What the clipboard holds when text is copied in Word, Outlook or a browser: HTML as text, nothing in it is run.

Importing this costs what lxml costs. The standard library's reader would take minutes over some broken HTML.
"""

import re
from collections.abc import Mapping

from lxml import etree

from desktop.exchange import left_behind as left
from desktop.exchange.case_file import clean
from desktop.exchange.left_behind import Leavings
from desktop.exchange.office_tables import put_table
from desktop.exchange.office_text import MAX_TEXT, Draft, OfficeText, Room, Span
from desktop.exchange.office_zip import too_large

MAX_DEPTH = 200
_SILENT = frozenset(("script", "style", "head", "title", "template", "noscript", "svg", "object", "iframe", "xml"))
_SILENT |= {"textarea", "select", "button", "math", "video", "audio", "canvas"}
_VOID = frozenset(
    ("br", "img", "hr", "meta", "link", "input", "col", "wbr", "base", "area", "embed", "source", "param")
)
_BLOCKS = frozenset(("p", "div", "li", "blockquote", "section", "article", "header", "footer", "main", "aside", "dt"))
_BLOCKS |= {"dd", "pre", "address", "figure", "figcaption", "caption", "center", "form", "fieldset", "ul", "ol", "dl"}
_BLOCKS |= {"body", "html", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "td", "th", "thead", "tbody"}
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden", re.IGNORECASE)
_BOLD = re.compile(r"font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)", re.IGNORECASE)
_WORD_LIST = re.compile(r"mso-list\s*:\s*l\d+\s+level(\d)", re.IGNORECASE)
_WORD_HEADING = re.compile(r"Mso(?:Heading|Overskrift)(\d)|MsoTitle", re.IGNORECASE)
_ORDINAL = re.compile(r"^\W*(\d{1,3})[.)]")


def read_html(html: str, name: str) -> OfficeText:
    """Read HTML of at most 2 MiB; `name` is what a fault calls it."""
    if len(html) > MAX_TEXT:
        raise too_large(name)
    parser = etree.HTMLParser(target=_Reader(name), no_network=True)
    try:
        parser.feed(clean(html))
        said: OfficeText = parser.close()
    except etree.ParseError:
        raise too_large(name) from None
    return said


class _Table:
    """A table that is open: its rows, and the draft it goes into when it is closed."""

    def __init__(self, outer: Draft) -> None:
        self.outer = outer
        self.rows: list[list[Draft]] = []


class _Open:
    """An element that is open, and what it means for the words in it."""

    def __init__(self, tag: str, parent: "_Open | None", values: Mapping[str, str]) -> None:
        style = values.get("style", "")
        bold = _BOLD.search(style)
        self.tag = tag
        self.is_hidden: bool = bool(parent and parent.is_hidden) or "hidden" in values or bool(_HIDDEN.search(style))
        self.is_silent: bool = bool(parent and parent.is_silent) or tag in _SILENT or (tag == "del")
        inherited = tag in ("b", "strong", "th") or bool(parent and parent.is_bold)
        self.is_bold: bool = bold[1].casefold() == "bold" or bold[1][0] in "6789" if bold else inherited
        self.is_sign: bool = bool(parent and parent.is_sign) or "mso-list:ignore" in style.casefold().replace(" ", "")


class _Reader:
    """What the library calls with every piece of the HTML, in order."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._room = Room(name)
        self._draft = self._main = Draft(self._room)
        self._leavings = Leavings()
        self._open: list[_Open] = []
        self._tables: list[_Table] = []
        self._lists: list[int | None] = []
        self._spans: list[Span] = []
        self._heading = 0
        self._item: tuple[int | None, int] | None = None
        self._sign = ""

    def start(self, tag: str, values: Mapping[str, str]) -> None:
        """Take in the beginning of an element."""
        if tag in _VOID:
            self._void(tag)
            return
        if len(self._open) >= MAX_DEPTH:
            raise too_large(self._name)
        self._open.append(_Open(tag, self._open[-1] if self._open else None, values))
        if tag == "del":
            self._leavings.add(left.DELETIONS)
        if tag == "a" and values.get("href", "#")[:1] != "#":
            self._leavings.add(left.LINKS)
        if tag in _BLOCKS and not self._open[-1].is_silent:
            self._end_block()
            self._begin(tag, values)

    def end(self, tag: str) -> None:
        """Take in the end of the element opened last: the library closes every element in its turn."""
        if tag not in _VOID and self._open:
            element = self._open.pop()
            if tag in _BLOCKS and not element.is_silent:
                self._end_block()
                self._end(tag)

    def data(self, data: str) -> None:
        """Take in words."""
        element = self._open[-1] if self._open else None
        if element and element.is_sign:
            self._sign += data
        elif element and element.is_hidden and not element.is_silent:
            self._leavings.add(left.HIDDEN, int(bool(data.strip())))
        elif not (element and element.is_silent):
            is_pre = any(open_element.tag == "pre" for open_element in self._open)
            self._spans.append(Span(data if is_pre else re.sub(r"\s", " ", data), bool(element and element.is_bold)))

    def close(self) -> OfficeText:
        """Give what was read."""
        self._end_block()
        while self._tables:
            self._end_table()
        return OfficeText(self._main.text, "", self._leavings.all())

    def _void(self, tag: str) -> None:
        if self._open and (self._open[-1].is_silent or self._open[-1].is_hidden):
            return
        if tag == "br":
            self._spans.append(Span("\n", bool(self._open and self._open[-1].is_bold)))
        elif tag == "hr":
            self._end_block()
        elif tag == "img":
            self._leavings.add(left.PICTURES)

    def _begin(self, tag: str, values: Mapping[str, str]) -> None:
        styled = _WORD_HEADING.search(values.get("class", ""))
        if styled or tag in _HEADINGS:
            self._heading = int(styled[1] or 1) if styled else int(tag[1])
        elif tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            count = self._lists[-1] if self._lists else None
            if count is not None:
                self._lists[-1] = count = count + 1
            self._item = (count, max(len(self._lists) - 1, 0))
        elif word_list := _WORD_LIST.search(values.get("style", "")):
            self._item = (None, max(int(word_list[1]) - 1, 0))
        elif tag == "table":
            self._tables.append(_Table(self._draft))
        elif self._tables:
            self._begin_cell(tag)

    def _begin_cell(self, tag: str) -> None:
        rows = self._tables[-1].rows
        if tag == "tr":
            rows.append([])
        elif tag in ("td", "th"):
            self._draft = Draft(self._room)
            if not rows:
                rows.append([])
            rows[-1].append(self._draft)

    def _end(self, tag: str) -> None:
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "table" and self._tables:
            self._end_table()
        elif tag in ("td", "th") and self._tables:
            self._draft = self._tables[-1].outer
        elif tag == "li":
            self._item = None

    def _end_table(self) -> None:
        table = self._tables.pop()
        self._draft = table.outer
        put_table(self._draft, table.rows, self._room)

    def _end_block(self) -> None:
        spans, self._spans = self._spans, []
        heading, self._heading = self._heading, 0
        sign, self._sign = self._sign, ""
        if not any(span.text.strip() for span in spans):
            self._heading = heading if not spans else 0
            return
        if heading:
            self._draft.heading(heading, spans)
        elif self._item:
            ordinal = _ORDINAL.match(sign)
            number, depth = self._item
            self._draft.item(spans, int(ordinal[1]) if ordinal else number, depth)
            self._item = None
        else:
            self._draft.paragraph(spans)
