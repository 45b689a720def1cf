"""Files are read in another process: whatever one does there, this program goes on and the next file is read."""

import ctypes
import multiprocessing
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop.exchange import reading_room
from desktop.exchange.case_reader import read_case
from desktop.exchange.reading_room import ReadingRoom, Stopped
from desktop.trouble import Trouble

ROOT = Path(__file__).resolve().parents[2]
CASE = "# Ring før du kommer\n\n## Situation\nInger bor alene.\n"


@pytest.fixture
def room():
    with ReadingRoom(seconds=60.0) as made:
        yield made
    assert multiprocessing.active_children() == []


@pytest.fixture
def case_file(tmp_path):
    path = tmp_path / "inger.md"
    path.write_text(CASE, "utf-8")
    return path


# What a hostile file could make its reader do


def process_id(_path: Path) -> int:
    return os.getpid()


def hang(_path: Path) -> None:
    threading.Event().wait()


def hang_deaf(_path: Path) -> None:
    """Hold the interpreter, as a regular expression does that never ends."""
    ctypes.PyDLL(None).pause()


def crash(_path: Path) -> None:
    os.abort()


def overflow(_path: Path) -> None:
    ctypes.string_at(0)


def fill_memory(_path: Path) -> int:
    return len(b"x" * (reading_room.MEMORY * 2))


def be_broken(_path: Path) -> None:
    raise LookupError("Inger, 1234")


def be_refused(path: Path) -> None:
    raise Trouble("{file} is not for us.", "Choose another.", file=path.name)


def fail_on_disk(_path: Path) -> None:
    raise OSError(5, "input/output error")


def test_a_case_comes_over_whole_with_its_numbers_hidden(room, case_file):
    number = "17" + "03" + "64" + "-" + "2" * 4
    case_file.write_text(CASE.replace("alene", f"alene ({number})"), "utf-8")
    read = room.do("inger.md", read_case, case_file)
    assert read == read_case(case_file)
    assert read.case.title == "Ring før du kommer"
    assert read.masked_cpr == 1
    assert number not in repr(read)


def test_one_process_reads_file_after_file(room, case_file):
    first = room.do("a", process_id, case_file)
    assert first == room.do("b", process_id, case_file) != os.getpid()


def test_a_fault_of_the_file_is_told_as_where_it_is_read_here(room, case_file):
    with pytest.raises(Trouble) as told:
        room.do("x", be_refused, case_file)
    assert str(told.value) == "inger.md is not for us. Choose another."
    assert room.do("x", process_id, case_file)


@pytest.mark.parametrize(
    ("job", "words"),
    [
        (crash, "brought the reading down"),
        (overflow, "brought the reading down"),
        (be_broken, "damaged"),
        (fail_on_disk, "damaged"),
        pytest.param(
            fill_memory,
            "more memory",
            marks=pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no limit of memory here"),
        ),
    ],
    ids=lambda each: getattr(each, "__name__", ""),
)
def test_a_file_that_brings_its_reader_down_is_refused_by_name_and_the_next_is_read(room, case_file, job, words):
    room.do("inger.md", read_case, case_file)
    with pytest.raises(Trouble) as told:
        room.do("ond.docx", job, case_file)
    assert str(told.value).startswith("ond.docx ")
    assert words in str(told.value)
    assert "1234" not in str(told.value) + str(getattr(told.value, "__notes__", ""))
    assert room.do("inger.md", read_case, case_file).case.title == "Ring før du kommer"


def test_a_fall_costs_a_new_process_and_a_fault_does_not(room, case_file):
    first = room.do("a", process_id, case_file)
    for job in (be_refused, be_broken):
        with pytest.raises(Trouble):
            room.do("a", job, case_file)
    assert room.do("a", process_id, case_file) == first
    with pytest.raises(Trouble):
        room.do("a", crash, case_file)
    assert room.do("a", process_id, case_file) != first


@pytest.mark.parametrize(
    "job",
    [
        hang,
        pytest.param(hang_deaf, marks=pytest.mark.skipif(sys.platform == "win32", reason="no pause() there")),
    ],
)
def test_a_file_that_takes_too_long_is_refused_by_name_and_the_next_is_read(case_file, job):
    with ReadingRoom(seconds=0.5) as room, pytest.raises(Trouble, match=r"ond\.docx could not be read within"):
        room.do("ond.docx", job, case_file)
    with ReadingRoom() as room:
        assert room.do("inger.md", read_case, case_file).masked_cpr == 0


def test_stopping_ends_a_file_that_hangs_and_takes_no_more(room, case_file):
    room.do("inger.md", read_case, case_file)
    stopping = threading.Timer(0.1, room.stop)
    stopping.start()
    with pytest.raises(Stopped):
        room.do("ond.docx", hang, case_file)
    with pytest.raises(Stopped):
        room.do("inger.md", read_case, case_file)
    stopping.join()
    assert multiprocessing.active_children() == []


def test_stopping_before_and_after_is_harmless(case_file):
    with ReadingRoom() as room:
        room.stop()
        room.stop()
        with pytest.raises(Stopped):
            room.do("inger.md", read_case, case_file)
    room.stop()


def test_a_process_that_does_not_come_up_is_no_fault_of_the_file(case_file, monkeypatch):
    monkeypatch.setattr(reading_room, "_read_on", crash)
    with ReadingRoom() as room, pytest.raises(Trouble, match="could not be started"):
        room.do("inger.md", read_case, case_file)


LEAVES = """
import os, sys
from pathlib import Path
from desktop.exchange.reading_room import ReadingRoom
from tests.exchange.test_reading_room import hang, process_id

if __name__ == "__main__":
    room = ReadingRoom(seconds=60.0)
    print(room.do("a", process_id, Path("a")), flush=True)
    if sys.argv[1] == "killed":
        os._exit(9)
    room._reader.pipe.send((hang, (Path("a"),), {}, 60.0))
    if sys.argv[1] == "killed while reading":
        os._exit(9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there, a process that is spawned inherits no output")
@pytest.mark.parametrize("way", ["killed", "killed while reading", "at its end"])
def test_no_process_is_left_behind(tmp_path, way):
    program = tmp_path / "program.py"
    program.write_text(LEAVES)
    # The reading process holds this pipe open too, so that `run` returns only when both have ended.
    done = subprocess.run(
        [sys.executable, program, way],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )
    assert int(done.stdout)
