"""Somebody's words in quotation marks, the same everywhere, and once whatever marks they were written with."""

MARKS = frozenset('“”„»«"')


def quoted(words: str) -> str:
    """Words in the marks that the whole program uses."""
    words = words.strip()
    marked = len(words) > 1 and {words[0], words[-1]} <= MARKS and MARKS.isdisjoint(words[1:-1])
    return f"“{words[1:-1].strip() if marked else words}”"
