"""The ways of all arrows of a drawing. They follow it from one drawing to the next: only what changed is decided anew.

Heights are kept as rows and offsets, so that a lane that grows moves the arrows below it without a new decision.
"""

from collections.abc import Iterable, Set

from desktop.layout import measures as m
from desktop.layout.drawing import CellBox, JourneyDrawing
from desktop.layout.marks import Frame, Point
from desktop.layout.tracks import Run, Spot, Tracks, in_tracks
from desktop.layout.ways import (
    Edge,
    Edges,
    Way,
    bent,
    corridor_spot,
    corridor_y,
    edges_of,
    gutter_middle,
    looked_at,
    way_of,
)
from desktop.model.journey import Cell

GUTTER, EDGE_GUTTER, CORRIDOR, RIM = 4.4, 2.4, 5.0, 1.6
"""How much of a gutter, of that right of all columns, of a corridor, and of the room under the last lane lines may
take."""

ALONE = 2 * m.BADGE
"""How much of its upright part belongs to an arrow alone that shares its track, for its number to stand on."""

NUMBER_ASIDE = 1.2

PORT_STEP = 4.0
PORT_EDGE = 3.0

Port = tuple[str, Edge]
"""A card and one of its edges."""


class Routes:
    """What way each arrow of a drawing takes."""

    def __init__(self, drawing: JourneyDrawing) -> None:
        self._drawing = drawing
        self._edges: dict[str, Edges] = {}
        self._spots: dict[str, tuple[Spot, Spot]] = {}
        self._shifts: dict[tuple[str, bool], float] = {}
        self._ways: dict[str, Way] = {}
        self._at_port: dict[Port, set[tuple[str, bool]]] = {}
        self._at_cell: dict[tuple[int, int], set[str]] = {}
        self._in_gutter: dict[int, set[str]] = {}
        self._in_corridor: dict[int, set[str]] = {}
        self._gutter_tracks: dict[int, Tracks] = {}
        self._corridor_tracks: dict[int, Tracks] = {}
        self._left: set[Port] = set()
        self._frames: dict[str, Frame] = {}
        self.version = 0
        """Another number after each decision."""
        self._renew(drawing.ends.keys())

    def followed(self, drawing: JourneyDrawing) -> "Routes":
        """The routes of the next drawing: these, with what changed decided anew, or others if the grid is another."""
        old = self._drawing
        if not _same_grid(old, drawing):
            return Routes(drawing)
        self._drawing, self._frames = drawing, {}
        stale = self._near_changes(old, drawing)
        if old.ends is not drawing.ends:
            stale |= {link for link in drawing.ends if _joins_others(old, drawing, link)}
            stale |= old.ends.keys() - drawing.ends.keys()
        for link in stale & old.ends.keys():
            self._forget(old, link)
        self._renew(stale & drawing.ends.keys())
        return self

    def way(self, link: str) -> Way:
        return self._ways[link]

    def track(self, gutter: int, link: str) -> float:
        """How far from its gutter's middle an arrow runs, in millimetres."""
        return self._gutter_tracks[gutter].aside.get(link, 0.0)

    def shift(self, link: str) -> float:
        """How far from the middle of its card's edge an arrow leaves."""
        return self._shifts[(link, True)]

    def is_tight(self, link: str) -> bool:
        """Whether an arrow runs among so many others that it has to be thin."""
        way = self._ways[link]
        tracks = [self._gutter_tracks[gutter] for gutter in way.gutters]
        if way.corridor >= 0:
            tracks.append(self._corridor_tracks[way.corridor])
        return any(each.tight and link in each.aside for each in tracks)

    def in_gutter(self, gutter: int) -> Set[str]:
        """The arrows that run in a gutter."""
        return self._in_gutter.get(gutter, set())

    def gutter_x(self, gutter: int, link: str) -> float:
        """Where in a gutter an arrow runs."""
        return gutter_middle(self._drawing, gutter) + self.track(gutter, link)

    def upright(self, link: str) -> tuple[float, float]:
        """From which height to which an arrow runs in its first gutter, and where it shares its track, runs alone."""
        way, (source, target) = self._ways[link], self._spots[link]
        start, end = self._height(source), self._height(target)
        if way.corridor >= 0:
            end = self._corridor_y(way.corridor, link)
        tracks = self._gutter_tracks[way.gutters[0]]
        if link in tracks.from_one:
            start = end + max(-ALONE, min(ALONE, start - end))
        elif link in tracks.to_one:
            end = start + max(-ALONE, min(ALONE, end - start))
        return (min(start, end), max(start, end))

    def number_x(self, gutter: int, link: str) -> float:
        """Where in a gutter an arrow's number stands: on its line, and not far under a card."""
        aside = max(-NUMBER_ASIDE, min(NUMBER_ASIDE, self.track(gutter, link)))
        return gutter_middle(self._drawing, gutter) + aside

    def line(self, link: str) -> tuple[Point, ...]:
        """The corners of an arrow from its start to its tip, in millimetres."""
        way = self._ways[link]
        source, target = self._end(link, leaves=True), self._end(link, leaves=False)
        if not way.gutters:
            return (source, target)
        corridor = self._corridor_y(way.corridor, link) if way.corridor >= 0 else 0.0
        return bent(source, target, [self.gutter_x(gutter, link) for gutter in way.gutters], corridor)

    def _end(self, link: str, *, leaves: bool) -> Point:
        """The point on a card's edge where an arrow leaves or enters."""
        drawing = self._drawing
        ends = drawing.ends[link]
        row, column = ends.source if leaves else ends.target
        edge = self._edges[link][0 if leaves else 1]
        frame = self._frame(self._card(link, leaves=leaves), (row, column))
        left, top = drawing.columns[column].start + frame.x, drawing.rows[row].start + frame.y
        if edge in (Edge.TOP, Edge.BOTTOM):
            x = left + frame.width / 2 + self._shifts[(link, leaves)]
            return (x, top + (frame.height if edge is Edge.BOTTOM else 0.0))
        y = self._height(self._spots[link][0 if leaves else 1])
        return (left + (frame.width if edge is Edge.RIGHT else 0.0), y)

    def _height(self, spot: Spot) -> float:
        return self._drawing.rows[spot[0]].start + spot[1]

    def _corridor_y(self, corridor: int, link: str) -> float:
        return corridor_y(self._drawing, corridor) + self._corridor_tracks[corridor].aside[link]

    def _frame(self, card: str, place: tuple[int, int]) -> Frame:
        """Where a card lies in its cell."""
        if card not in self._frames:
            box = self._drawing.box(*place)
            self._frames.update({tile.key: tile.frame for tile in box.tiles} if box else {})
        return self._frames[card]

    def _card(self, link: str, *, leaves: bool) -> str:
        found = self._drawing.journey.links[link]
        return found.source if leaves else found.target

    def _near_changes(self, old: JourneyDrawing, drawing: JourneyDrawing) -> set[str]:
        """The arrows that start, end or pass in cells where cards lie otherwise than they did."""
        changed = [cell for cell, box in drawing.cells.items() if not _lies_alike(old.cells.get(cell), box)]
        changed += [cell for cell in old.cells if cell not in drawing.cells]
        places = (_place(drawing, cell) for cell in changed)
        return {link for place in places for link in self._at_cell.get(place, ())}

    def _forget(self, old: JourneyDrawing, link: str) -> None:
        """Take an arrow out of all it was in; those it shared a port with are decided about with it."""
        for place in looked_at(old.ends[link]):
            self._at_cell[place].discard(link)
        way = self._ways.pop(link)
        for gutter in way.gutters:
            self._in_gutter[gutter].discard(link)
            self._gutter_tracks.pop(gutter, None)
        if way.corridor >= 0:
            self._in_corridor[way.corridor].discard(link)
            self._corridor_tracks.pop(way.corridor, None)
        found = old.journey.links[link]
        edges = self._edges.pop(link)
        self._at_port[(found.source, edges[0])].discard((link, True))
        self._at_port[(found.target, edges[1])].discard((link, False))
        self._left |= {(found.source, edges[0]), (found.target, edges[1])}

    def _renew(self, links: Iterable[str]) -> None:
        drawing, ports = self._drawing, self._left
        self._left = set()
        for link in links:
            ends, found = drawing.ends[link], drawing.journey.links[link]
            edges = self._edges[link] = edges_of(drawing, found.source, found.target, ends)
            for place in looked_at(ends):
                self._at_cell.setdefault(place, set()).add(link)
            for port, leaves in (((found.source, edges[0]), True), ((found.target, edges[1]), False)):
                self._at_port.setdefault(port, set()).add((link, leaves))
                ports.add(port)
        touched = {link for port in ports for link, _ in self._at_port.get(port, ())}
        for port in ports:
            self._spread(drawing, port)
        for link in touched:
            self._decide(drawing, link)
        if ports:
            self._lay_tracks()
            self.version += 1

    def _spread(self, drawing: JourneyDrawing, port: Port) -> None:
        """Share a card's edge among the arrows that leave and enter there, in the order of where they go."""
        held = self._at_port.get(port, ())
        if len(held) < 2:
            self._shifts.update(dict.fromkeys(held, 0.0))
            return
        members = sorted(held, key=lambda each: self._order(drawing, *each))
        link, leaves = members[0]
        place = drawing.ends[link].source if leaves else drawing.ends[link].target
        frame = self._frame(port[0], place)
        upright = port[1] in (Edge.TOP, Edge.BOTTOM)
        room = (frame.width if upright else frame.height) - 2 * PORT_EDGE
        step = min(PORT_STEP * (2 if upright else 1), room / max(1, len(members) - 1))
        for index, member in enumerate(members):
            self._shifts[member] = (index - (len(members) - 1) / 2) * step

    def _order(self, drawing: JourneyDrawing, link: str, leaves: bool) -> tuple[Spot, str]:  # noqa: FBT001 - a key
        edge = self._edges[link][0 if leaves else 1]
        if edge in (Edge.TOP, Edge.BOTTOM):
            return ((0, 0.0), link)
        ends = drawing.ends[link]
        place = ends.target if leaves else ends.source
        return ((place[0], self._frame(self._card(link, leaves=not leaves), place).y), link)

    def _decide(self, drawing: JourneyDrawing, link: str) -> None:
        old, ends, edges = self._ways.get(link), drawing.ends[link], self._edges[link]
        frames = [
            self._frame(self._card(link, leaves=leaves), place)
            for leaves, place in ((True, ends.source), (False, ends.target))
        ]
        ys = [
            frame.y + frame.height / 2 + self._shifts[(link, leaves)]
            for frame, leaves in zip(frames, (True, False), strict=True)
        ]
        if ends.source[0] == ends.target[0] and self._is_alone(link):
            ys = _levelled(ys, frames)
        spots = self._spots[link] = ((ends.source[0], ys[0]), (ends.target[0], ys[1]))
        way = self._ways[link] = way_of(drawing, ends, edges, *spots)
        for each in (old, way):
            for gutter in each.gutters if each else ():
                self._in_gutter.setdefault(gutter, set()).discard(link)
                self._gutter_tracks.pop(gutter, None)
            if each and each.corridor >= 0:
                self._in_corridor.setdefault(each.corridor, set()).discard(link)
                self._corridor_tracks.pop(each.corridor, None)
        for gutter in way.gutters:
            self._in_gutter[gutter].add(link)
        if way.corridor >= 0:
            self._in_corridor[way.corridor].add(link)

    def _is_alone(self, link: str) -> bool:
        edges = self._edges[link]
        ports = ((self._card(link, leaves=True), edges[0]), (self._card(link, leaves=False), edges[1]))
        return all(len(self._at_port[port]) == 1 for port in ports)

    def _lay_tracks(self) -> None:
        rows, columns = len(self._drawing.rows), len(self._drawing.columns)
        for gutter, links in self._in_gutter.items():
            if gutter not in self._gutter_tracks:
                runs = [run for link in links if (run := self._run(gutter, link)).start != run.end]
                self._gutter_tracks[gutter] = in_tracks(runs, GUTTER if gutter < columns else EDGE_GUTTER)
        for corridor, links in self._in_corridor.items():
            if corridor not in self._corridor_tracks:
                ends = {link: sorted(self._ways[link].gutters) for link in links}
                runs = [self._tied((first, 0.0), (last, 0.0), link) for link, (first, last) in ends.items()]
                self._corridor_tracks[corridor] = in_tracks(runs, CORRIDOR if corridor < rows else RIM)

    def _run(self, gutter: int, link: str) -> Run:
        way, (source, target) = self._ways[link], self._spots[link]
        if way.corridor >= 0:
            bend = corridor_spot(way.corridor)
            source, target = (source, bend) if gutter == way.gutters[0] else (bend, target)
        return self._tied(min(source, target), max(source, target), link)

    def _tied(self, start: Spot, end: Spot, link: str) -> Run:
        return Run(start, end, link, self._card(link, leaves=True), self._card(link, leaves=False))


def _same_grid(old: JourneyDrawing, drawing: JourneyDrawing) -> bool:
    if [band.id for band in old.rows] != [band.id for band in drawing.rows]:
        return False
    if [band.id for band in old.columns] != [band.id for band in drawing.columns]:
        return False
    return [lane.emotional for lane in old.journey.lanes] == [lane.emotional for lane in drawing.journey.lanes]


def _joins_others(old: JourneyDrawing, drawing: JourneyDrawing, link: str) -> bool:
    """Whether an arrow is new, or joins other cards or other cells than before."""
    before, ends = old.ends.get(link), drawing.ends[link]
    if before is ends and drawing.journey.links[link] is old.journey.links[link]:
        return False
    if before is None or (before.source, before.target) != (ends.source, ends.target):
        return True
    one, other = old.journey.links[link], drawing.journey.links[link]
    return (one.source, one.target) != (other.source, other.target)


def _lies_alike(old: CellBox | None, box: CellBox) -> bool:
    if old is box:
        return True
    if old is None or len(old.tiles) != len(box.tiles):
        return False
    return all(
        tile.key == other.key and tile.frame == other.frame for tile, other in zip(old.tiles, box.tiles, strict=True)
    )


def _place(drawing: JourneyDrawing, cell: Cell) -> tuple[int, int]:
    return (drawing.row_of(cell[0]), drawing.column_of(cell[1]))


def _levelled(ys: list[float], frames: list[Frame]) -> list[float]:
    """One height for both ends where the cards stand beside each other."""
    top = max(frame.y for frame in frames) + PORT_EDGE
    bottom = min(frame.bottom for frame in frames) - PORT_EDGE
    return [(top + bottom) / 2] * 2 if bottom > top else ys
