"""Packs of cases: out and in again unchanged, and nothing in a stranger's .zip can do more than be refused by name."""

import hashlib
import io
import json
import stat
import zipfile
from dataclasses import replace

import pytest

from desktop.exchange import zip_members
from desktop.exchange.case_pack import MANIFEST, Member, list_pack, read_member, write_pack
from desktop.model.case import Actor, Assessment, Case, case_to_dict
from desktop.model.sides import Side
from desktop.trouble import Trouble

CASE = "# Ring før du kommer\n\n## Situation\nInger bor alene.\n"
INGER = Case(
    id="inger",
    title="Inger, 81 år",
    persona="En ældre kvinde",
    age=81,
    keywords=("rehabilitering",),
    target_groups=("Ældre",),
    legal_basis=("SEL § 83 a",),
    situation="Inger bor alene.\n\nHun er faldet.",
    own_words=("Jeg vil selv.",),
    actors=(Actor("Visitator", Side.AUTHORITY),),
    scale="FSIII",
    assessments=(Assessment("FSIII", "", "Vaske sig", 2, 0, "Med hjælp", "Egenomsorg"),),
    went_wrong="Ingen ringede.",
    questions=("Hvem ringer?",),
    left_over="Mere",
    source="inger.docx",
    license="CC BY",
)
KIM = Case(id="kim", title="Kim, Sørens ven – æøå")


def read_all(path):
    return [read_member(path, member) for member in list_pack(path)]


def refusal(path, name=""):
    """What is said of a pack, or of one of its members."""

    def read():
        members = list_pack(path)
        return read_member(path, next(member for member in members if member.name == name))

    with pytest.raises(Trouble) as told:
        read()
    return str(told.value)


@pytest.fixture
def zipped(tmp_path):
    """Write a .zip of names and bytes."""

    def write(entries, name="pakke.zip", **options):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **options) as pack:
            for key, held in entries.items():
                pack.writestr(key, held)
        return path

    return write


def packed(*cases, **changed):
    """The entries of a pack with a manifest, some of its members' bytes changed afterwards."""
    entries, lines = {}, []
    for case in cases:
        held = json.dumps(case_to_dict(case)).encode()
        lines.append({"file": f"{case.id}.json", "title": case.title, "sha256": hashlib.sha256(held).hexdigest()})
        entries[f"{case.id}.json"] = changed.get(case.id, held)
    entries[MANIFEST] = json.dumps({"schema": "brobyg-case-pack/1", "created": "2026-05-12", "cases": lines})
    return entries


def test_cases_come_back_exactly_as_they_were(tmp_path):
    path = write_pack(tmp_path / "cases.zip", (INGER, KIM), "2026-05-12")
    found = read_all(path)
    assert [read.case for read in found] == [INGER, replace(KIM, source="kim.json")]
    assert [read.masked_cpr for read in found] == [0, 0]


def test_the_same_cases_and_date_give_the_same_bytes(tmp_path):
    first = write_pack(tmp_path / "a.zip", (INGER, KIM), "2026-05-12").read_bytes()
    assert write_pack(tmp_path / "b.zip", (INGER, KIM), "2026-05-12").read_bytes() == first
    assert write_pack(tmp_path / "b.zip", (INGER, KIM), "2026-05-13").read_bytes() != first


def test_the_manifest_says_what_is_in_the_pack(tmp_path):
    with zipfile.ZipFile(write_pack(tmp_path / "a.zip", (INGER,), "2026-05-12")) as pack:
        manifest = json.loads(pack.read(MANIFEST))
        (line,) = manifest["cases"]
        assert (manifest["schema"], manifest["created"]) == ("brobyg-case-pack/1", "2026-05-12")
        assert line["title"] == INGER.title
        assert line["sha256"] == hashlib.sha256(pack.read(line["file"])).hexdigest()


def test_a_pack_that_cannot_be_written_leaves_what_lay_there(tmp_path):
    (tmp_path / "mappe.zip").mkdir()
    with pytest.raises(Trouble, match=r"mappe\.zip could not be written"):
        write_pack(tmp_path / "mappe.zip", (INGER,), "2026-05-12")
    assert [path.name for path in tmp_path.iterdir()] == ["mappe.zip"]


def test_numbers_in_a_pack_are_hidden(zipped):
    number = "17" + "03" + "64" + "-" + "2" * 4
    path = zipped(packed(replace(INGER, situation=f"Inger ({number})", title=f"Inger {number}")))
    (read,) = read_all(path)
    assert read.masked_cpr == 2
    assert number not in repr(read)


def test_a_changed_member_is_refused_and_the_others_are_read(zipped):
    path = zipped(packed(INGER, KIM, kim=json.dumps(case_to_dict(replace(KIM, title="En anden"))).encode()))
    inger, kim = list_pack(path)
    assert read_member(path, inger).case == INGER
    with pytest.raises(Trouble, match=r"kim\.json is not as it was"):
        read_member(path, kim)


def test_a_member_that_is_told_of_but_not_there_is_refused_by_name(zipped):
    entries = packed(INGER, KIM)
    del entries["kim.json"]
    assert refusal(zipped(entries), "kim.json").startswith("kim.json is not in the pack")


@pytest.mark.parametrize("held", [b"[]", b"{}", b"{", b"[" * 100_000, b"\xff\xfe", b'{"title": "  "}', b'{"title": 5}'])
def test_what_is_no_case_is_refused_by_name(zipped, held):
    entries = packed(KIM) | {"kim.json": held}
    manifest = json.loads(entries[MANIFEST])
    manifest["cases"][0]["sha256"] = hashlib.sha256(held).hexdigest()
    assert refusal(zipped(entries | {MANIFEST: json.dumps(manifest)}), "kim.json").startswith("kim.json holds no case")


@pytest.mark.parametrize(
    "manifest",
    [b"[]", b"{", b"{}", b'{"schema": "brobyg-case-pack/1"}', b'{"schema": "brobyg-case-pack/9", "cases": []}',
     b'{"schema": "brobyg-case-pack/1", "cases": [{"file": 4}]}', b'{"schema": "brobyg-case-pack/1", "cases": [7]}'],
)  # fmt: skip
def test_a_manifest_that_makes_no_sense_refuses_the_pack_by_name(zipped, manifest):
    assert refusal(zipped({MANIFEST: manifest})).startswith("pakke.zip ")


def test_a_zip_without_manifest_is_a_folder_of_case_files(zipped):
    path = zipped({"sager/inger.md": CASE, "kim.txt": "Kim\n\nSituation\nKim bor her.\n"})
    assert [member.name for member in list_pack(path)] == ["sager/inger.md", "kim.txt"]
    inger, kim = read_all(path)
    assert (inger.case.title, inger.case.source) == ("Ring før du kommer", "inger.md")
    assert kim.case.source == "kim.txt"


def test_what_systems_put_into_a_zip_is_passed_over(zipped):
    link = zipfile.ZipInfo("link.md")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = zipped({"a.md": CASE, "__MACOSX/._a.md": "x", ".DS_Store": "x", "b/~$a.docx": "x", "Thumbs.db": "x"})
    with zipfile.ZipFile(path, "a") as pack:
        pack.writestr(link, "/etc/passwd")
        pack.mkdir("mappe")
    assert [member.name for member in list_pack(path)] == ["a.md"]


@pytest.mark.parametrize(
    "name", ["../../ud.md", "/ud.md", "C:\\ud.md", "..\\..\\ud.md", "a/../ud.md", "CON.md", "\na.md"]
)
def test_a_name_decides_nothing(zipped, tmp_path, name):
    path = zipped({name: CASE})
    (read,) = read_all(path)
    assert read.case.title == "Ring før du kommer"
    assert [found.name for found in tmp_path.rglob("*")] == ["pakke.zip"]
    (member,) = list_pack(path)
    assert ".." not in member.name
    assert not member.name.startswith("/")


@pytest.mark.parametrize("encoding", ["utf-8", "cp850"])
def test_danish_names_are_readable_whoever_packed_them(tmp_path, encoding):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as pack:
        pack.writestr("S_ren.md", CASE)
    raw = held.getvalue()
    letter = "ø".encode(encoding)
    if len(letter) == 2:
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as pack:
            pack.writestr("S__ren.md", CASE)
        raw = held.getvalue().replace(b"S__ren", b"S" + letter + b"ren")
    else:
        raw = raw.replace(b"S_ren", b"S" + letter + b"ren")
    (tmp_path / "a.zip").write_bytes(raw)
    assert [member.name for member in list_pack(tmp_path / "a.zip")] == ["Søren.md"]


def test_a_number_in_a_name_is_not_shown(zipped):
    number = "17" + "03" + "64" + "-" + "2" * 4
    (member,) = list_pack(zipped({f"{number}.md": CASE}))
    assert number not in member.name


def test_a_bomb_is_refused_before_it_is_inflated(zipped):
    path = zipped({"bombe.md": b"0" * (zip_members.SMALL * 20), "a.md": CASE})
    assert "bombe.md becomes too large" in refusal(path, "bombe.md")
    assert read_member(path, Member(1, "a.md")).case.title == "Ring før du kommer"


def test_a_member_that_lies_about_its_size_is_refused(zipped):
    path = zipped({"bombe.md": b"0" * (zip_members.SMALL * 20)})
    raw = path.read_bytes()
    said = (zip_members.SMALL * 20).to_bytes(4, "little")
    assert raw.count(said) == 2
    path.write_bytes(raw.replace(said, (4000).to_bytes(4, "little")))
    assert refusal(path, "bombe.md").startswith("bombe.md ")


def test_a_pack_of_too_many_members_is_refused(zipped):
    path = zipped({f"{number}.md": "x" for number in range(zip_members.MOST_MEMBERS + 1)})
    assert refusal(path).startswith("pakke.zip holds more than")


def test_a_list_of_members_without_end_is_refused_unread(zipped):
    path = zipped({"a.md": CASE})
    raw = bytearray(path.read_bytes())
    at = raw.rindex(b"PK\x05\x06")
    raw[at + 12 : at + 16] = (200 << 20).to_bytes(4, "little")
    path.write_bytes(raw)
    assert refusal(path).startswith("pakke.zip holds more than")


def test_a_locked_member_is_refused_with_what_to_do(zipped):
    path = zipped({"a.md": CASE})
    raw = bytearray(path.read_bytes())
    for start, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(start) + offset] |= 1
    path.write_bytes(raw)
    assert "a.md is locked with a password" in refusal(path, "a.md")


@pytest.mark.parametrize("keep", [0, 3, 30, 0.5, -1, -30])
def test_a_torn_pack_is_refused_by_name(zipped, keep):
    path = zipped({"a.md": CASE, "b.md": CASE * 50})
    raw = path.read_bytes()
    path.write_bytes(raw[: int(len(raw) * keep) if isinstance(keep, float) else keep])
    assert refusal(path, "a.md").startswith("pakke.zip ")


def test_a_pack_with_spoilt_bytes_is_refused_by_name_or_read(zipped):
    """Each third byte in turn; where the manifest's own name is hit, the pack is read as a folder."""
    path = zipped(packed(INGER, KIM))
    raw = path.read_bytes()
    named, read = set(), set()
    for at in range(0, len(raw), 3):
        path.write_bytes(raw[:at] + bytes([raw[at] ^ 0xFF]) + raw[at + 1 :])
        try:
            read.update(found.case for found in read_all(path))
        except Trouble as trouble:
            named.add(str(trouble.values["file"]).rpartition("/")[2][-5:])
    assert read == {INGER, replace(KIM, source="kim.json")}
    assert named >= {".json", "e.zip"}


def test_what_is_no_zip_and_what_is_not_there_is_told(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"Rar!")
    assert refusal(tmp_path / "a.zip").startswith("a.zip is damaged")
    assert refusal(tmp_path / "b.zip").startswith("b.zip does not exist")
    (tmp_path / "c.zip").mkdir()
    assert refusal(tmp_path / "c.zip").startswith("c.zip ")
