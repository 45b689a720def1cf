"""Arrows between the cards of one phase as it is presented: the shortest way past the others, none along another."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise

from desktop.layout.marks import Frame, Point

AIR = 3.0
"""How far from the edges of cards lines run, in millimetres."""

APART = 1.4
"""How far lines run from each other that would be one."""

BEND = 14.0
"""A bend is worth so many millimetres of detour, and a place where another arrow runs already."""

MOST_CARDS, MOST_ARROWS = 30, 20
"""With more of them than this, arrows go straight: nobody could follow them anyhow."""

Line = tuple[Point, ...]
Node = tuple[int, int]
State = tuple[Node, bool]
"""Where one is, and whether one came there along a row."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a card lies, and the room it takes with what stands over and under it."""

    card: Frame
    room: Frame


@dataclass(frozen=True, slots=True)
class Net:
    """The lines an arrow may run on: beside the edges of all cards and through their middles, where no card is."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    blocked: frozenset[tuple[Node, Node]]

    def spot(self, node: Node) -> Point:
        return (self.xs[node[0]], self.ys[node[1]])

    def node(self, x: float, y: float) -> Node:
        return (self.xs.index(x), self.ys.index(y))

    def beside(self, node: Node) -> Iterator[tuple[Node, bool, float]]:
        """The nodes one step away, whether along a row, and how far."""
        (column, row), (x, y) = node, self.spot(node)
        for step in (-1, 1):
            if 0 <= column + step < len(self.xs) and not self._is_blocked(node, (column + step, row)):
                yield (column + step, row), True, abs(self.xs[column + step] - x)
            if 0 <= row + step < len(self.ys) and not self._is_blocked(node, (column, row + step)):
                yield (column, row + step), False, abs(self.ys[row + step] - y)

    def _is_blocked(self, one: Node, other: Node) -> bool:
        return (min(one, other), max(one, other)) in self.blocked


def ways(seats: Mapping[str, Seat], walls: Sequence[Frame], joined: Sequence[tuple[str, str, str]]) -> dict[str, Line]:
    """The corners of each arrow by its id; `joined` holds id, source and target. None runs through a wall."""
    if len(seats) > MOST_CARDS or len(joined) > MOST_ARROWS:
        return {key: _straight(seats[source].card, seats[target].card) for key, source, target in joined}
    net = _net(seats.values(), walls)
    used: set[tuple[Node, Node]] = set()
    found: dict[str, Line] = {}
    for key, source, target in joined:
        one, other = seats[source], seats[target]
        nodes = _shortest(net, one, other, used)
        used |= {(min(leg), max(leg)) for leg in pairwise(nodes)}
        corners = tuple(map(net.spot, nodes))
        found[key] = _docked(corners, one.card, other.card) if corners else _straight(one.card, other.card)
    return _set_apart(found)


def _net(seats: Iterable[Seat], walls: Sequence[Frame]) -> Net:
    seats = tuple(seats)
    rooms = [seat.room for seat in seats]
    xs = sorted({round(x, 2) for each in rooms for x in (each.x - AIR, each.x + each.width / 2, each.right + AIR)})
    rows = [y for seat in seats for y in (seat.room.y - AIR, _middle(seat.card)[1], seat.room.bottom + AIR)]
    ys = sorted({round(y, 2) for y in rows})
    blocked: set[tuple[Node, Node]] = set()
    for frame in (*rooms, *walls):
        left, right = bisect_right(xs, frame.x), bisect_left(xs, frame.right)
        top, bottom = bisect_right(ys, frame.y), bisect_left(ys, frame.bottom)
        blocked.update(((x - 1, y), (x, y)) for y in range(top, bottom) for x in range(max(1, left), right + 1))
        blocked.update(((x, y - 1), (x, y)) for x in range(left, right) for y in range(max(1, top), bottom + 1))
    return Net(tuple(xs), tuple(ys), frozenset(blocked))


def _shortest(net: Net, source: Seat, target: Seat, used: set[tuple[Node, Node]]) -> list[Node]:
    """The nodes of the best way from beside one card to beside the other; empty where there is none."""
    ends = frozenset(_gates(net, target))
    best: dict[State, float] = {}
    open_ways: list[tuple[float, float, State, tuple[Node, ...]]] = []

    def go(cost: float, state: State, nodes: tuple[Node, ...]) -> None:
        if best.get(state, cost + 1) > cost:
            best[state] = cost
            heappush(open_ways, (cost + _far(net.spot(state[0]), target.room), cost, state, nodes))

    for gate in _gates(net, source):
        go(0.0, gate, (gate[0],))
    while open_ways:
        _, cost, (node, along), nodes = heappop(open_ways)
        if (node, along) in ends:
            return list(nodes)
        if best[(node, along)] < cost:
            continue
        go(cost + BEND, (node, not along), nodes)
        for there, row, far in net.beside(node):
            if row is along:
                shared = BEND if (min(node, there), max(node, there)) in used else 0.0
                go(cost + far + shared, (there, row), (*nodes, there))
    return []


def _far(spot: Point, frame: Frame) -> float:
    """At least so far it still is, along rows and columns."""
    across = max(frame.x - AIR - spot[0], spot[0] - frame.right - AIR, 0.0)
    return across + max(frame.y - AIR - spot[1], spot[1] - frame.bottom - AIR, 0.0)


def _gates(net: Net, seat: Seat) -> Iterator[State]:
    """Where arrows leave and enter a card, and whether they do so along a row."""
    x, y = _middle(seat.card)
    yield net.node(round(seat.room.right + AIR, 2), y), True
    yield net.node(round(seat.room.x - AIR, 2), y), True
    if seat.card.bottom > seat.room.bottom - 0.1:
        yield net.node(x, round(seat.room.bottom + AIR, 2)), False
    if seat.card.y < seat.room.y + 0.1:
        yield net.node(x, round(seat.room.y - AIR, 2)), False


def _middle(frame: Frame) -> Point:
    return (round(frame.x + frame.width / 2, 2), round(frame.y + frame.height / 2, 2))


def _docked(corners: Line, source: Frame, target: Frame) -> Line:
    """A line from edge to edge, without the points it only passes."""
    kept: list[Point] = [_edge(source, corners[0])]
    for point in (*corners, _edge(target, corners[-1])):
        if len(kept) > 1 and any(kept[-2][axis] == kept[-1][axis] == point[axis] for axis in (0, 1)):
            kept[-1] = point
        elif point != kept[-1]:
            kept.append(point)
    return tuple(kept)


def _edge(frame: Frame, gate: Point) -> Point:
    x, y = gate
    return (min(max(x, frame.x), frame.right), min(max(y, frame.y), frame.bottom))


def _straight(source: Frame, target: Frame) -> Line:
    start, end = _middle(source), _middle(target)
    return (_edge(source, end), _edge(target, start))


def _set_apart(lines: dict[str, Line]) -> dict[str, Line]:
    """Move legs that would lie on each other a little aside; their corners go along."""
    legs: dict[tuple[int, float], list[tuple[float, float, str, int]]] = {}
    for key, line in lines.items():
        for at, (one, other) in enumerate(pairwise(line)):
            axis = 0 if one[0] == other[0] else 1
            if one[axis] == other[axis]:
                low, high = sorted((one[1 - axis], other[1 - axis]))
                legs.setdefault((axis, round(one[axis], 1)), []).append((low, high, key, at))
    points = {key: [list(point) for point in line] for key, line in lines.items()}
    for (axis, _), members in legs.items():
        for key, at, aside in _tracks(members):
            for corner in (at, at + 1):
                points[key][corner][axis] += aside
    return {key: tuple((x, y) for x, y in line) for key, line in points.items()}


def _tracks(members: list[tuple[float, float, str, int]]) -> Iterator[tuple[str, int, float]]:
    """How far aside each leg goes, of those on one line that meet."""
    group: list[tuple[float, float, str, int]] = []
    end = 0.0
    for member in [*sorted(members), None]:
        if group and (member is None or member[0] > end):
            step = min(APART, 2 * (AIR - 0.5) / max(1, len(group) - 1))
            for index, (_, _, key, at) in enumerate(group):
                yield key, at, (index - (len(group) - 1) / 2) * step
            group = []
        if member is not None:
            end = max(end, member[1]) if group else member[1]
            group.append(member)
