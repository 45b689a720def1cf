"""Where lines break: between words, after hyphens, inside words that are too long, and never wider than allowed."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.layout.typeface import broken, can_write, shortened, width_of


def test_danish_letters_are_in_the_typeface() -> None:
    assert can_write("ÆØÅæøåÉé»«–…§°½€“”")
    assert not can_write("😀")


def test_a_word_may_break_after_its_hyphen_and_keeps_it() -> None:
    lines = broken("VUM-temaer", 3.0, width_of("VUM-tem", 3.0))
    assert lines == ("VUM-", "temaer")


@given(st.text(alphabet="abcæøå-  \nÅ😀", max_size=80), st.floats(4, 60))
def test_no_letter_is_lost_and_no_line_is_too_wide(text: str, width: float) -> None:
    lines = broken(text, 3.0, width)
    assert "".join("".join(line.split()) for line in lines) == "".join(text.split())
    assert all(width_of(line, 3.0) <= width or len(line) == 1 for line in lines)


def test_what_does_not_fit_on_one_line_ends_in_an_ellipsis() -> None:
    line = shortened("Sagsbehandler og kontaktpædagog sammen", 3.0, 30)
    assert line.endswith("…")
    assert width_of(line, 3.0) <= 30
    assert shortened("Kort", 3.0, 30) == "Kort"
