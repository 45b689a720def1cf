"""What Qt lacks on this computer, and who is told what about it."""

import os
import subprocess
from types import SimpleNamespace

import pytest

DEBIAN_12 = 'ID=debian\nVERSION_ID="12"\n'
UBUNTU_24 = 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n'
OFFSCREEN = frozenset({"offscreen"})
IN_DESIGN = "libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1"
IN_DESIGN_FOR_A_WINDOW = (
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 "
    "libxkbcommon-x11-0"
)

linux_paths = pytest.mark.skipif(os.name == "nt", reason="walks the set-up as Linux does, with its locks and folders")


@pytest.fixture
def apt(tool, monkeypatch):
    """A system's package tools: what they offer, what they were told to do, and whether they fail."""
    state = SimpleNamespace(offers=set(), done=[], fails=None)

    def policy(command, **_options):
        names = [name for name in command[2:] if name in state.offers]
        said = "".join(f"{name}:\n  Installed: (none)\n  Candidate: 1.0\n  Version table:\n" for name in names)
        absent = [name for name in command[2:] if name not in state.offers]
        said += "".join(f"{name}:\n  Installed: (none)\n  Candidate: (none)\n" for name in absent[:1])
        return SimpleNamespace(returncode=0, stdout=said, stderr="")

    def get(arguments):
        state.done.append(arguments)
        return state.fails if arguments[0] == "install" else None

    monkeypatch.setattr(subprocess, "run", policy)
    monkeypatch.setattr(tool.debian, "apt", get)
    return state


def system(tool, *, root, renamed=False):
    return tool.debian.Debian(renamed=renamed, root=root)


def flat(packages) -> set[str]:
    return {name for names in packages for name in names}


@pytest.mark.parametrize(
    ("release", "known", "renamed"),
    [
        (DEBIAN_12, True, False),
        ('ID=debian\nVERSION_ID="13"\n', True, True),
        ("ID=debian\nPRETTY_NAME='Debian GNU/Linux sid'\n", True, True),
        (UBUNTU_24, True, True),
        ('ID=ubuntu\nID_LIKE=debian\nVERSION_ID="22.04"\n', True, False),
        ("ID=fedora\nVERSION_ID=42\n", False, False),
        ("", False, False),
    ],
)
def test_debian_and_its_kin_are_recognised(tool, tmp_path, monkeypatch, release, known, renamed):
    monkeypatch.setattr(tool.debian.shutil, "which", lambda name: f"/usr/bin/{name}")
    file = tmp_path / "os-release"
    file.write_text(release, "utf-8")
    found = tool.debian.recognise(file)
    assert (found is not None) == known
    assert found is None or found.renamed == renamed


def test_each_missing_library_leads_to_its_package(tool, monkeypatch):
    monkeypatch.setattr(tool.libraries.sys, "platform", "linux")
    without = flat(tool.libraries.debian_packages(tool.libraries.expected(OFFSCREEN)))
    window = flat(tool.libraries.debian_packages(tool.libraries.expected(OFFSCREEN | {"xcb"})))
    assert without >= set(IN_DESIGN.split())
    assert not any(name.startswith("libxcb") for name in without)
    assert window >= without | set(IN_DESIGN_FOR_A_WINDOW.split())


def test_two_libraries_of_one_package_ask_for_it_once_and_unknown_ones_for_none(tool):
    missing = ["libglib-2.0.so.0", "libgthread-2.0.so.0", "libunheard.so.1"]
    assert tool.libraries.debian_packages(missing) == [("libglib2.0-0t64", "libglib2.0-0")]


def test_no_libraries_are_expected_from_windows_and_macos(tool, monkeypatch):
    for name in ("win32", "darwin"):
        monkeypatch.setattr(tool.libraries.sys, "platform", name)
        assert tool.libraries.expected(OFFSCREEN) == []


def test_a_library_that_is_not_there_is_not_loadable(tool):
    assert tool.libraries.not_loadable(["libnobody-has-this.so.9"]) == ["libnobody-has-this.so.9"]


@pytest.mark.parametrize("offered", ["libglib2.0-0t64", "libglib2.0-0"])
@pytest.mark.parametrize("renamed", [True, False])
def test_the_name_that_apt_knows_is_used(tool, apt, offered, renamed):
    apt.offers = {offered, "libegl1"}
    chosen = tool.debian.choose([("libglib2.0-0t64", "libglib2.0-0"), ("libegl1",)],
                                system(tool, root=False, renamed=renamed))  # fmt: skip
    assert chosen == [offered, "libegl1"]


@pytest.mark.parametrize(("renamed", "name"), [(True, "libglib2.0-0t64"), (False, "libglib2.0-0")])
def test_without_package_lists_the_release_decides_the_name(tool, apt, renamed, name):
    assert tool.debian.choose([("libglib2.0-0t64", "libglib2.0-0")], system(tool, root=False, renamed=renamed)) == [
        name
    ]


def test_an_ordinary_user_is_told_the_exact_line(tool, apt):
    apt.offers = {"python3-venv", "libegl1"}
    with pytest.raises(tool.speech.Stop) as stop:
        tool.debian.provide(system(tool, root=False), [("python3-venv",), ("libegl1",)])
    lines = [line.strip() for line in str(stop.value).splitlines()]
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends python3-venv libegl1"
    assert line in lines
    assert stop.value.code != 0
    assert apt.done == []


def test_root_gets_them_installed_after_one_update(tool, apt):
    apt.offers = {"libegl1"}
    tool.debian.provide(system(tool, root=True), [("libegl1",)])
    assert apt.done == [["update"], ["install", "-y", "--no-install-recommends", "libegl1"]]


def test_root_is_told_when_apt_fails(tool, apt):
    apt.fails = "E: Unable to locate package libegl1"
    with pytest.raises(tool.speech.Stop, match="Unable to locate package"):
        tool.debian.provide(system(tool, root=True), [("libegl1",)])


def test_nothing_missing_asks_nobody(tool, apt):
    tool.debian.provide(system(tool, root=True), [])
    assert apt.done == []


@linux_paths
def test_a_bare_debian_is_asked_for_everything_before_anything_is_fetched(tool, checkout, programs, monkeypatch):
    asked = []
    monkeypatch.setattr(tool.preparation, "find_spec", lambda _name: None)
    monkeypatch.setattr(tool.libraries, "is_loadable", lambda name: name != "libEGL.so.1")
    monkeypatch.setattr(tool.libraries.sys, "platform", "linux")
    monkeypatch.setattr(tool.debian, "recognise", lambda: system(tool, root=True))
    monkeypatch.setattr(
        tool.debian, "provide", lambda _system, packages: asked.append((list(packages), list(programs.started)))
    )
    tool.environment.prepare(checkout, OFFSCREEN)
    packages, started_before = asked[0]
    assert "python3-venv" in packages[0]
    assert packages[1:] == [("libegl1",)]
    assert started_before == []


@linux_paths
def test_other_systems_are_told_which_files_are_missing(tool, checkout, programs, monkeypatch):
    real = programs.run

    def with_ldd(command, **options):
        answer = real(command, **options)
        if command[0] == "ldd":
            answer.stdout = (
                "x.so:\n\tlibEGL.so.1 => not found\n\tlibz.so.1 => /lib/libz.so.1 (0x0)\n\tlibA.so => not found\n"
            )
        return answer

    monkeypatch.setattr(subprocess, "run", with_ldd)
    monkeypatch.setattr(tool.libraries.sys, "platform", "linux")
    core = checkout.venv / "lib/python3.11/site-packages/PySide6/QtCore.abi3.so"
    monkeypatch.setattr(tool.libraries, "MODULES", ("QtCore",))
    monkeypatch.setattr(tool.preparation, "install", lambda _checkout: core.touch())
    with pytest.raises(tool.speech.Stop, match=r"lacks: libA\.so, libEGL\.so\.1\. Install"):
        tool.environment.prepare(checkout, OFFSCREEN)
    assert tool.environment.read_stamp(checkout.stamp).ready, "the packages need not be fetched again"


def test_a_qt_that_does_not_start_is_told_in_its_own_words(tool, checkout, programs, monkeypatch):
    said = "Traceback (most recent call last):\n  File x\nImportError: DLL load failed while importing QtCore\n"
    monkeypatch.setattr(subprocess, "run", lambda _command, **_options: SimpleNamespace(returncode=1, stderr=said))
    with pytest.raises(tool.speech.Stop, match="DLL load failed while importing QtCore"):
        tool.libraries.start_qt(checkout)
