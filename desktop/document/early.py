"""Updates that come before what they build on: how much of one is not in a document yet, by its Yjs encoding."""

from collections.abc import Iterator, Mapping

from pycrdt import get_update


def lacking(update: bytes, state: bytes) -> int:
    """How many bytes of an update a document with that state vector has not taken in: 0 when all of it is in."""
    rest = get_update(update, state)
    numbers = numbers_in(rest)
    brings_something = next(numbers) > 0
    return len(rest) if brings_something or _removes_unseen(numbers, clocks_in(state)) else 0


def _removes_unseen(numbers: Iterator[int], clocks: Mapping[int, int]) -> bool:
    """Whether a list of removals names something later than what has been seen of its writer."""
    for _ in range(next(numbers)):
        writer = next(numbers)
        for _ in range(next(numbers)):
            start, length = next(numbers), next(numbers)
            if start + length > clocks.get(writer, 0):
                return True
    return False


def clocks_in(state: bytes) -> dict[int, int]:
    """How far a document has seen each writer."""
    numbers = numbers_in(state)
    return {next(numbers): next(numbers) for _ in range(next(numbers))}


def numbers_in(data: bytes) -> Iterator[int]:
    """Read numbers of seven bits a byte, lowest first; the highest bit says that one goes on."""
    number = shift = 0
    for byte in data:
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            yield number
            number = shift = 0


def is_vector(data: bytes) -> bool:
    """Whether bytes are a state vector, told without believing a number in them."""
    if not data or data[-1] >= 0x80:
        return False
    found = list(numbers_in(data))
    return len(found) == 1 + 2 * found[0]
