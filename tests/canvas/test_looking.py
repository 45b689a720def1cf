"""What one looks at: cards set apart, one phase lit, a calm canvas, and a focus that can be seen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from desktop.canvas.picks import CardPick, CellPick
from desktop.layout.palette import LIGHT, Token
from tests.canvas.conftest import Hands


def picture(hands: Hands) -> QImage:
    return hands.view.viewport().grab().toImage()


def border_of(hands: Hands, text: str) -> str:
    """The colour of the left edge of a card, as it is painted."""
    frame = hands.view.drawing.frame_of(hands.card(text).id)
    assert frame is not None
    spot = hands.view.camera().to_screen(frame)
    return picture(hands).pixelColor(QPoint(round(spot.left()), round(spot.center().y()))).name()


def test_found_cards_are_set_apart_until_they_are_not(hands: Hands) -> None:
    hands.put("citizen", 0, "Fundet")
    hands.put("citizen", 2, "Andet")
    plain = border_of(hands, "Fundet")
    hands.view.highlight(frozenset([hands.card("Fundet").id, "gone"]))
    assert border_of(hands, "Fundet") == LIGHT[Token.AUTHORITY]
    assert border_of(hands, "Andet") != LIGHT[Token.AUTHORITY]
    hands.view.highlight(frozenset())
    assert border_of(hands, "Fundet") == plain


def test_only_one_phase_is_lit(hands: Hands) -> None:
    for phase in (1, 2, 3):
        hands.put("provider", phase, f"Kort {phase}")

    def ink() -> list[int]:
        """How dark the darkest spot of each card is."""
        seen, shades = picture(hands), []
        for phase in (1, 2, 3):
            frame = hands.view.drawing.frame_of(hands.card(f"Kort {phase}").id)
            assert frame is not None
            area = hands.view.camera().to_screen(frame).toAlignedRect()
            spots = [(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom())]
            shades.append(min(QColor(seen.pixel(x, y)).lightness() for x, y in spots))
        return shades

    before = ink()
    hands.view.show_only_phase("as_is.2")
    dimmed = ink()
    assert dimmed[1] == before[1]
    assert min(dimmed[0], dimmed[2]) > max(before) + 60
    hands.view.show_only_phase(None)
    assert ink() == before


def test_a_calm_canvas_gives_no_hints_to_a_pointer_that_passes(hands: Hands) -> None:
    hands.put("citizen", 0, "Kort")
    still = picture(hands)
    hands.view.calm = True
    hands.hover(hands.cell_spot("authority", 3))
    assert picture(hands) == still
    hands.view.calm = False
    assert picture(hands) != still


def test_who_comes_by_keyboard_sees_where_the_focus_is(hands: Hands) -> None:
    hands.view.clearFocus()
    hands.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert hands.view.pick == CellPick("as_is.citizen", "as_is.0")
    hands.view.clearFocus()
    hands.view.set_pick(CardPick(hands.put("provider", 1, "Kort")))
    unfocused = picture(hands)
    hands.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert hands.picked() == {"Kort"}
    assert picture(hands) != unfocused
