"""How a Danish name is bent: its genitive, and the capitals it is written in."""

_APOSTROPHES = "'’´`"
_HISSING = ("s", "x", "z")


def genitive(name: str) -> str:
    """Give whose something is: Mikkels, Jonas', Max'."""
    return name + "'" if name.lower().endswith(_HISSING) else name + "s"


def is_genitive(written: str, name: str) -> bool:
    """Whether a name stands in the genitive; `name` is its plain form, in capital or small letters."""
    written, name = written.lower(), name.lower()
    return written != name and written.rstrip(_APOSTROPHES + "s") == name.rstrip(_APOSTROPHES + "s")


def like(written: str, name: str) -> str:
    """Give a name in capitals throughout if the one it takes the place of is."""
    letters = [sign for sign in written if sign.isalpha()]
    return name.upper() if len(letters) > 1 and all(sign.isupper() for sign in letters) else name
