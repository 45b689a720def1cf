"""What the canvas paints: only what is in view, only what changed, blocks from afar, and names that stay in sight."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.canvas.brush import Brush
from desktop.canvas.picks import LinkPick
from desktop.layout import measures as m
from desktop.layout.marks import Frame, Tile
from desktop.layout.palette import LIGHT, Token
from desktop.settings import Appearance
from desktop.theme import load_fonts, theme_of
from tests.canvas.conftest import Hands


class Noting(Brush):
    """A brush that notes which tiles it draws."""

    def __init__(self) -> None:
        super().__init__(theme_of(Appearance.LIGHT), load_fonts())
        self.drawn: list[str] = []

    def draw_tile(self, painter: QPainter, tile: Tile) -> None:
        self.drawn.append(tile.key)
        super().draw_tile(painter, tile)


class Exposures(QObject):
    """Notes how much of the viewport each paint covers."""

    def __init__(self) -> None:
        super().__init__()
        self.areas: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(sum(rect.width() * rect.height() for rect in event.region()))
        return False


def alike(one: QColor, other: QColor) -> bool:
    """Whether two colours differ no more than an edge does that is smoothed at another fraction of a pixel."""
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)  # type: ignore[arg-type]  # its stub forgets what it gives
    return all(abs(mine - theirs) <= 12 for mine, theirs in pairs)


def test_cards_out_of_sight_are_not_painted(hands: Hands) -> None:
    near, away = hands.put("citizen", 0, "Nær"), hands.put("artefacts", 7, "Langt væk")
    brush = Noting()
    hands.view.scenery.brush = brush
    hands.view.set_zoom(4.0)
    hands.view.horizontalScrollBar().setValue(0)
    hands.view.verticalScrollBar().setValue(0)
    brush.drawn.clear()
    hands.view.viewport().grab()
    assert near in brush.drawn
    assert away not in brush.drawn


def test_a_keystroke_paints_its_own_cell_only(hands: Hands) -> None:
    card = hands.put("citizen", 0, "Et kort")
    hands.put("authority", 5, "Et andet")
    QApplication.processEvents()
    seen = Exposures()
    hands.view.viewport().installEventFilter(seen)
    hands.board.write_card(card, "text", "Et kort!")
    QApplication.processEvents()
    cell = hands.view.camera().to_screen(hands.view.drawing.cell_frame(0, 0))
    assert len(seen.areas) == 1
    assert seen.areas[0] < 1.2 * cell.width() * cell.height()


def test_panning_paints_only_what_it_lays_bare(hands: Hands) -> None:
    hands.view.set_zoom(3.0)
    hands.view.scroll_by(200, 200)
    QApplication.processEvents()
    seen = Exposures()
    hands.view.viewport().installEventFilter(seen)
    hands.view.scroll_by(0, 10)
    QApplication.processEvents()
    assert seen.areas == [hands.view.viewport().width() * 10]
    seen.areas.clear()
    hands.view.scroll_by(10, 10)
    QApplication.processEvents()
    assert sum(seen.areas) < 10 * (hands.view.viewport().width() + hands.view.viewport().height() + 1)


def test_a_panned_picture_is_the_same_as_one_painted_anew(hands: Hands) -> None:
    for lane in ("citizen", "provider", "authority"):
        for phase in range(8):
            hands.put(lane, phase, f"Kort i {lane} {phase}")
    hands.view.set_zoom(1.7)
    hands.view.scroll_by(150, 90)
    QApplication.processEvents()
    for step in ((13, 0), (0, 21), (-5, 0), (0, -8), (40, 0), (9, 17), (-21, 6), (4, -30)):
        hands.view.scroll_by(*step)
        QApplication.processEvents()
    screen = hands.view.screen().grabWindow(hands.view.winId()).toImage()
    anew = hands.view.grab().toImage()
    assert not screen.isNull()
    spots = [QPoint(x, y) for x in range(20, 1600, 7) for y in range(20, 900, 7)]
    assert all(alike(screen.pixelColor(spot), anew.pixelColor(spot)) for spot in spots)


def test_more_arrows_than_can_be_followed_are_thin_lines_also_where_a_part_is_painted_anew(hands: Hands) -> None:
    ends = [[hands.put(lane, phase, f"{n}") for n in range(12)] for lane, phase in (("citizen", 0), ("provider", 2))]
    for source in ends[0]:
        for target in ends[1]:
            hands.board.add_link(source, target)
    hands.view.set_zoom(0.45)
    viewport = hands.view.viewport()
    part = hands.view.camera().to_screen(hands.view.drawing.cell_frame(0, 1)).toAlignedRect() & viewport.rect()
    handover, inks = QColor(LIGHT[Token.WARNING]).rgb(), []
    for picture in (viewport.grab().copy(part).toImage(), viewport.grab(part).toImage()):
        inks.append({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())})
    assert all(len(colours) > 1 and handover not in colours for colours in inks)
    hands.board.many.remove(ends[0][1:])
    viewport.grab()
    assert not hands.view.scenery.straight


def test_from_afar_a_card_is_a_block_in_the_colour_of_its_side(hands: Hands) -> None:
    card = hands.put("provider", 3, "")
    hands.view.set_zoom(0.2)
    frame = hands.view.drawing.frame_of(card)
    assert frame is not None
    spot = hands.view.camera().to_screen(frame).center().toPoint()
    assert hands.view.viewport().grab().toImage().pixelColor(spot) == QColor(LIGHT[Token.PROVIDER])


def test_lane_names_and_phase_heads_stay_in_sight(hands: Hands) -> None:
    hands.view.set_zoom(3.0)
    hands.view.scroll_by(900, 700)
    picture = hands.view.viewport().grab().toImage()
    night, colours = QColor(LIGHT[Token.NIGHT_SOFT]), set()
    for x in range(500, 1600, 3):
        colours.add(picture.pixelColor(x, 80).name())
    assert night.name() in colours
    label = hands.view.camera().to_screen(Frame(0, 0, 36, 1)).width() - 18
    tints = {LIGHT[token] for token in Token if token.value.endswith("_tint")}
    assert picture.pixelColor(int(label), 600).name() in tints


def test_every_kind_of_card_has_its_own_sign(hands: Hands) -> None:
    from desktop.layout.signs import sign
    from desktop.model.kinds import CardKind

    drawn = [sign(kind, 0, 0, 3, Token.INK) for kind in CardKind]
    assert len(set(drawn)) == len(CardKind)


def test_the_dark_theme_paints_dark(hands: Hands) -> None:
    hands.view.set_theme(theme_of(Appearance.DARK))
    picture = hands.view.grab(QRect(0, 0, 40, 40)).toImage()
    assert picture.pixelColor(2, 2).lightness() < 60


def test_the_number_of_a_handover_can_be_read_while_it_is_picked(hands: Hands) -> None:
    first, second = hands.put("citizen", 0, "Et kort"), hands.put("authority", 1, "Et andet")
    link = hands.board.add_link(first, second)
    arrow = hands.view.scenery.arrow(link)
    assert arrow is not None
    x, y = arrow.middle
    spot = hands.view.camera().to_screen(Frame(x - 1, y - 1, 2, 2)).toAlignedRect()
    plain = hands.view.viewport().grab(spot).toImage()
    hands.view.set_pick(LinkPick(link))
    assert hands.view.viewport().grab(spot).toImage() == plain


def test_nothing_of_a_phase_head_shows_beside_the_lane_names(hands: Hands) -> None:
    hands.view.set_zoom(2.0)
    hands.view.verticalScrollBar().setValue(hands.view.verticalScrollBar().minimum())
    assert hands.view.camera().y < 0
    hands.view.horizontalScrollBar().setValue(100)
    labels = hands.view.camera().scale * m.LANE_LABEL
    heads = hands.view.camera().scale * m.HEAD - hands.view.camera().y
    corner = hands.view.viewport().grab(QRect(0, 0, int(labels) - 1, int(heads))).toImage()
    paper = hands.view.scenery.brush.color(Token.PAPER)
    assert {corner.pixelColor(corner.width() - 20, y).name() for y in range(corner.height())} == {paper.name()}


def test_what_a_drag_paints_piece_by_piece_is_the_same_as_painted_anew(hands: Hands) -> None:
    for lane in ("citizen", "provider", "authority"):
        for phase in range(6):
            hands.put(lane, phase, f"Kort i {lane} {phase}")
    QApplication.processEvents()
    hands.pick("Kort i citizen 1", "Kort i provider 2")
    start = hands.card_spot("Kort i citizen 1")
    hands.drag(start, start + QPointF(30, 20), drop=False)
    viewport = hands.view.viewport()
    for step in ((60, 40), (90, 30), (200, 90), (380, 260), (350, 300), (90, 500), (-20, 30), (5, 41)):
        QTest.mouseMove(viewport, (start + QPointF(*step)).toPoint())
        QApplication.processEvents()
    screen = hands.view.screen().grabWindow(hands.view.winId()).toImage()
    anew = hands.view.grab().toImage()
    assert not screen.isNull()
    spots = [QPoint(x, y) for x in range(2, anew.width(), 7) for y in range(2, anew.height(), 5)]
    assert all(alike(screen.pixelColor(spot), anew.pixelColor(spot)) for spot in spots)


def test_a_card_that_is_dragged_paints_little_more_than_itself(hands: Hands) -> None:
    hands.put("citizen", 0, "Kort")
    start = hands.card_spot("Kort")
    hands.drag(start, start + QPointF(300, 200), drop=False)
    QApplication.processEvents()
    seen = Exposures()
    viewport = hands.view.viewport()
    viewport.installEventFilter(seen)
    QTest.mouseMove(viewport, (start + QPointF(304, 202)).toPoint())
    QApplication.processEvents()
    (area,) = seen.areas
    frame = hands.view.drawing.frame_of(hands.card("Kort").id)
    assert frame is not None
    spot = hands.view.camera().to_screen(frame)
    assert area < 2.5 * (spot.width() + 60) * (spot.height() + 60)
