"""Plans packed together: each file of an archive is read, whatever is wrong with the others, and no name is a path."""

from __future__ import annotations

import io
import zipfile

import pytest

import planlint
from planlint.document.limits import DEFAULTS, Limits
from planlint.document.reading import read_bytes
from planlint.errors import DocumentError
from planlint.opening import iterate_plans

from .docx.parts import paragraph, word_file

PLAN = (
    b"# Plan for Tia\n\n| Need | Action | Who | When |\n|--|--|--|--|\n| N | Ring the GP | Mum | 3/5/26 |\n"
)


def packed(files: dict[str, bytes]) -> bytes:
    found = io.BytesIO()
    with zipfile.ZipFile(found, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return found.getvalue()


def outcome(data: bytes, limits: Limits = DEFAULTS) -> list[str]:
    """What comes of each file: the source of its plan, or what is wrong with it."""
    found = iterate_plans(io.BytesIO(data), "plans.zip", limits=limits)
    return [str(each) if isinstance(each, DocumentError) else each.source for each in found]


def test_every_plan_in_an_archive_is_read_by_name() -> None:
    data = packed(
        {
            "b.md": PLAN,
            "a/c.docx": word_file(paragraph("Contingency: If Mum drinks, Nan has Tia.")),
            "x.png": b"\x89PNG",
        }
    )
    assert outcome(data) == ["plans.zip/a/c.docx", "plans.zip/b.md"]
    assert [plan.source for plan in planlint.read_plans(io.BytesIO(data), "plans.zip")] == outcome(data)


def test_a_broken_file_in_an_archive_costs_no_other_its_reading() -> None:
    broken, old, good = outcome(
        packed({"1.docx": b"PK\x03", "2.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "3.md": PLAN})
    )
    assert broken.startswith("plans.zip/1.docx: is damaged")
    assert old.startswith("plans.zip/2.doc: is an old Office file")
    assert good == "plans.zip/3.md"


def test_an_archive_in_an_archive_is_read_but_not_without_end() -> None:
    data = packed({"plan.md": PLAN})
    for depth in range(4):
        found = outcome(data)
        if depth < 3:
            assert found == ["plans.zip/" + "inner.zip/" * depth + "plan.md"]
        data = packed({"inner.zip": data})
    assert "too deep to follow" in found[0]


def test_names_in_an_archive_are_shown_and_never_followed() -> None:
    assert outcome(packed({"../../etc/plan.md": PLAN})) == ["plans.zip/../../etc/plan.md"]
    assert outcome(packed({"odd\x1b[31m.md": PLAN})) == ["plans.zip/odd?[31m.md"]


def test_what_a_mac_adds_and_hidden_files_are_no_plans() -> None:
    assert outcome(
        packed({"__MACOSX/._plan.md": b"x", ".plan.md": PLAN, "~$plan.docx": b"x", "plan.md": PLAN})
    ) == ["plans.zip/plan.md"]


def test_an_archive_with_nothing_of_use_is_refused_with_what_to_do() -> None:
    with pytest.raises(
        DocumentError, match=r"^plans\.zip: is a zip archive with nothing in it that planlint reads; "
    ):
        outcome(packed({"photo.png": b"\x89PNG"}))


def test_a_bomb_in_an_archive_is_left_alone_and_the_plan_beside_it_is_read() -> None:
    bomb, plan = outcome(packed({"a.txt": b" " * 30_000_000, "b.md": PLAN}))
    assert bomb.startswith("plans.zip/a.txt: unpacks to far more")
    assert plan == "plans.zip/b.md"


def test_no_more_is_unpacked_than_the_settings_allow() -> None:
    prose = b" \n" * 300_000
    first, second = outcome(
        packed({"a.md": PLAN + prose, "b.md": PLAN + prose}), Limits(unpacked_megabytes=1)
    )
    assert first == "plans.zip/a.md"
    assert "raise unpacked-megabytes under [limits]" in second
    with pytest.raises(DocumentError, match=r"more than 1 files; .*raise files under"):
        outcome(packed({"a.md": PLAN, "b.md": PLAN}), Limits(files=1))


def test_a_document_is_one_file_of_an_archive_only_where_it_is_alone() -> None:
    assert read_bytes(packed({"plan.md": PLAN}), "plans.zip").source == "plans.zip/plan.md"
    with pytest.raises(DocumentError, match=r"^plans\.zip: is an archive of several files; read_plans"):
        read_bytes(packed({"a.md": PLAN, "b.md": PLAN}), "plans.zip")


def test_a_locked_file_in_an_archive_says_so() -> None:
    data = bytearray(packed({"a.md": PLAN}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + offset] |= 1
    assert "is protected by a password" in outcome(bytes(data))[0]
