"""Several processes at one library, and one that is killed in the middle of writing."""

import random

import pytest

from db.library import Library

APPENDING = """
import itertools, sys
from pathlib import Path
from db.library import Library
name, start = sys.argv[2], int(sys.argv[3])
with Library.open(Path(sys.argv[1])) as library:
    print("ready", flush=True)
    for number in itertools.count(start):
        library.documents.append([("board1", f"{name}{number}{half} ".encode()) for half in "ab"], 1)
        print(number, flush=True)
        if number % 7 == 0:
            state, later, last = library.documents.load("board1")
            library.documents.fold("board1", (state or b"") + b"".join(later), last, 1)
"""

WRITING = """
import sys
from pathlib import Path
from db.library import Library
with Library.open(Path(sys.argv[1])) as library:
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(150):
        library.documents.append([("board1", f"{sys.argv[2]}{number} ".encode())], 1)
"""


def words(library, document="board1"):
    state, later, _ = library.documents.load(document)
    return ((state or b"") + b"".join(later)).decode().split()


def test_what_was_acknowledged_survives_being_killed(library, path, board, another_process):
    chance = random.Random(5)
    acknowledged = 0
    for _ in range(8):
        process = another_process(APPENDING, path, "n", acknowledged)
        assert process.stdout.readline() == "ready\n"
        said = [process.stdout.readline() for _ in range(chance.randrange(1, 60))]
        process.kill()
        said += process.stdout.readlines()
        process.wait()
        with Library.open(path) as again:
            found = words(again)
            # The last line may have been cut off in the middle of its number.
            acknowledged = max(int(line) for line in said if line.endswith("\n"))
            numbers = {word[1:-1] for word in found}
            assert {str(number) for number in range(acknowledged + 1)} <= numbers
            assert all({f"n{number}a", f"n{number}b"} <= set(found) for number in numbers)
            assert again.check() == []
    assert acknowledged > 100


@pytest.mark.parametrize("folding", [False, True])
def test_processes_writing_at_once_lose_nothing(library, path, board, another_process, folding):
    processes = [another_process(WRITING, path, name) for name in "xy"]
    for process in processes:
        process.stdout.readline()
    for process in processes:
        process.stdin.write("\n")
        process.stdin.flush()
    for number in range(150):
        library.documents.append([(board, f"z{number} ".encode())], 1)
        if folding and number % 10 == 0:
            state, later, last = library.documents.load(board)
            library.documents.fold(board, (state or b"") + b"".join(later), last, 1)
    assert [process.wait() for process in processes] == [0, 0]
    found = words(library)
    assert sorted(found) == sorted(f"{name}{number}" for name in "xyz" for number in range(150))
    assert library.check() == []


def test_a_reader_never_sees_a_document_shrink_while_another_process_folds(library, path, board, another_process):
    process = another_process(APPENDING, path, "n", 0)
    process.stdout.readline()
    polled, last, most = [], 0, 0
    while most < 400:
        found = words(library)
        assert len(found) >= most
        most = len(found)
        for number, _, data in library.documents.since(last):
            last = number
            polled += data.decode().split()
    process.kill()
    process.wait()
    for _, _, data in library.documents.since(last):
        polled += data.decode().split()
    assert set(polled) == set(words(library))
