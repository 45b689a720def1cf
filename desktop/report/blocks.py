"""What a report is made of: blocks in the order they are read, with no places and no pages yet."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.layout.chart import Chart
from desktop.layout.marks import Tile
from desktop.model.case import Case
from desktop.model.day_record import Sender
from desktop.model.kinds import CardKind
from desktop.model.posters import PosterSize, TilePaper
from desktop.model.quoting import quoted
from desktop.model.shown import JoinCode
from desktop.model.sides import Side

NOBODY = Sender()


class Style(StrEnum):
    """What a paragraph is there for."""

    BODY = "body"
    LEAD = "lead"
    NOTE = "note"
    KEPT = "kept"
    """Words of somebody's that are carried elsewhere: a Word file has every letter, blank and line of them."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3; `kicker` is the small line above it. Levels 1 and 2 become bookmarks.

    `aside` puts a heading of level 3 in the margin, beside what follows.
    """

    level: int
    text: str
    kicker: str = ""
    key: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; an empty line in it begins a new paragraph. One that is `held` stays with what follows."""

    text: str
    style: Style = Style.BODY
    held: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """The citizen's own words. Those that are `told` hold quotations themselves, and get no marks around them."""

    text: str
    told: bool = False

    @property
    def words(self) -> str:
        """As they are printed."""
        return self.text.strip() if self.told else quoted(self.text)


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, numbered or not."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class SideLetter:
    """A side's letter on its colour."""

    side: Side


@dataclass(frozen=True, slots=True)
class KindSign:
    """The sign of a kind of card."""

    kind: CardKind


@dataclass(frozen=True, slots=True)
class LevelBars:
    """A level from 0 to 4 as four bars."""

    level: int


@dataclass(frozen=True, slots=True)
class HandoverNumber:
    """A handover's number as it stands on the drawing."""

    number: int


Ornament = SideLetter | KindSign | LevelBars | HandoverNumber


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of one cell, with something drawn before it. The text alone says it all."""

    text: str
    ornament: Ornament | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells; one that `leads` has a single cell, the heading of the rows that follow."""

    cells: tuple[Cell, ...]
    leads: bool = False

    @property
    def is_headed(self) -> bool:
        """Whether the first cell is the heading of the others: it stands out, and says something."""
        return self.cells[0].strong and bool(self.cells[0].text.strip())


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `widths` are shares of the page's width.

    One that is `whole` is not cut by the end of a page if a page can hold it; `held` keeps it to what follows.
    """

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[float, ...]
    whole: bool = False
    held: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A drawing on an A3 page of its own in landscape; `scale` and `tiles` in millimetres.

    `notes` are sentences under the drawing, `alt` is what a screen reader says, `number` of `count` tells the sheets
    of one drawing apart. A sheet that `opens` has its kicker as the heading above its title.
    """

    title: str
    kicker: str
    key: str
    tiles: tuple[Tile, ...]
    width: float
    height: float
    scale: float
    alt: str
    number: int = 1
    count: int = 1
    notes: tuple[str, ...] = ()
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart in the column under its title, held to what follows; `alt` is what a screen reader says."""

    title: str
    chart: Chart
    alt: str


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign and what it means."""

    ornament: Ornament
    words: str


@dataclass(frozen=True, slots=True)
class Wall:
    """A drawing as a poster, as large as its paper lets it be; `scale` of its sheet counts for nothing.

    `facts` are when and where it was drawn, `host` is whose it is, `tiles` the paper it is put together from.
    """

    sheet: Sheet
    facts: tuple[str, ...]
    legend: tuple[Sign, ...]
    size: PosterSize
    tiles: TilePaper | None = None
    host: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """The front: what, when and where. Its picture is `low` where much stands below it."""

    title: str
    facts: tuple[str, ...]
    low: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: leads to the heading with that key."""

    key: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in the report and on which page."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page; `running` stands at the head of the pages until the next break."""

    running: str = ""


class PaperKind(StrEnum):
    """What a case is printed as for a table: a handout of two A4 pages, or a card of A5 with two sides."""

    HANDOUT = "handout"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class CasePaper:
    """A whole case on pages of its own."""

    case: Case
    kind: PaperKind


@dataclass(frozen=True, slots=True)
class PosterLine:
    """A time and what happens then; a `quiet` one is a break."""

    time: str
    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Poster:
    """What, when and where, and a programme under it, on one page: A4, or when `large` A3 with a picture."""

    title: str
    facts: tuple[str, ...]
    lead: str
    lines: tuple[PosterLine, ...]
    large: bool = False


@dataclass(frozen=True, slots=True)
class Badge:
    """A participant as a badge says it: name, role and where from, the letter of the side, and the group."""

    name: str
    role: str
    side: Side
    group: str = ""


@dataclass(frozen=True, slots=True)
class Badges:
    """Name badges to cut out."""

    badges: tuple[Badge, ...]


@dataclass(frozen=True, slots=True)
class TableSign:
    """A sign for a table, on a sheet of A4 to be folded across; `people` are those who sit there.

    `join` tells how to come in with a laptop, where the day is shared; `how` says what to do with it.
    """

    name: str
    detail: str
    people: tuple[Badge, ...] = ()
    join: JoinCode | None = None
    how: str = ""


Block = (
    Heading
    | Paragraph
    | Quote
    | Bullets
    | Table
    | Sheet
    | Figure
    | Wall
    | Cover
    | Contents
    | PageBreak
    | CasePaper
    | Poster
    | Badges
    | TableSign
)


@dataclass(frozen=True, slots=True)
class Report:
    """A report in reading order. `language` is the language of its words (BCP 47), for those who have it read aloud."""

    title: str
    blocks: tuple[Block, ...]
    language: str = "da-DK"
    sender: Sender = NOBODY
    """Who it comes from, as its pages say."""
