"""A QR code as data: which of its squares are dark. Screen, projector and paper paint them."""

from functools import lru_cache

QUIET = 4
"""So many squares around it have to stay light, or telephones do not find it."""


@lru_cache(maxsize=8)
def squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of the code that holds a text, without the quiet edge; a quarter of it may be hidden or dirty."""
    import segno

    return tuple(tuple(bool(dark) for dark in row) for row in segno.make_qr(text, error="q").matrix)
