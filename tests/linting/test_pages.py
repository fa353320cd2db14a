"""A rule page that is wrong stops with one line that names the file, the line and the remedy."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.errors import RulePageError
from planlint.linting.model import Severity
from planlint.linting.pages import read_page

GOOD = """---
id: say-mum
severity: advice
look in: action, need
---
# Say Mum

Families have names.

## Finding
“{words}” is how an office speaks.

## Ask
What do you call her?

## Words
- mother of child, MOC → Mum, or her name

## Poor
- **MOC** to ring the GP

## Good
- Mum to ring the GP
"""


def page(folder: Path, text: str, name: str = "say-mum.md") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_page_of_words_is_read_whole(tmp_path: Path) -> None:
    read = read_page(page(tmp_path, GOOD))
    assert (read.id, read.severity, read.title) == ("say-mum", Severity.ADVICE, "Say Mum")
    assert read.look_in == ("action", "need")
    assert read.words[0].phrases == ("mother of child", "MOC")
    assert read.words[0].instead == "Mum, or her name"
    assert read.poor[0][0].text == "**MOC** to ring the GP"


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("severity: advice", "severty: advice", 3, "did you mean 'severity'"),
        ("severity: advice", "severity: advise", 3, "did you mean 'advice'"),
        ("look in: action, need", "look in: actions", 4, "did you mean 'action'"),
        ("id: say-mum", "id: say-mam", 2, "name the file say-mam.md"),
        ("id: say-mum", "id: Say Mum", 2, "small letters"),
        ("## Words", "## Word", 16, "did you mean 'words'"),
        ("- mother of child, MOC → Mum, or her name", "- /moc(/ → Mum", 17, "bad pattern"),
        ("- mother of child, MOC → Mum, or her name", "- /x*/ → Mum", 17, "matches nothing"),
        ("- mother of child, MOC → Mum, or her name", "- MOC\n- moc", 18, "already"),
        ("## Ask\nWhat do you call her?", "", None, "## Ask"),
        ("## Poor\n- **MOC** to ring the GP", "", None, "no examples"),
        ("# Say Mum", "Say Mum", 6, "title"),
        ("- **MOC** to ring", "- **MOC to ring", 20, "bold is not closed"),
        ("“{words}”", "“{word}”", 11, "did you mean '{words}'"),
        ("look in: action, need", "once a plan: true", 4, "'once a plan' must be yes or no"),
        ("MOC → Mum", "/MO[C]/ → Mum", 17, "a line of its own"),
        ("---\n# Say", "# Say", 5, "second '---'"),
    ],
)
def test_a_wrong_page_says_where_and_what_to_do(
    tmp_path: Path, old: str, new: str, line: int | None, says: str
) -> None:
    path = page(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(RulePageError) as caught:
        read_page(path)
    assert says in str(caught.value)
    assert str(caught.value).startswith(str(path) + (f":{line}:" if line else ":"))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("→", "->"),
        ("- mother", "-\tmother"),
        ("severity: advice", "severity: Advice"),
        ("---\nid", "\ufeff---\nid"),
        ("\n", "\r\n"),
    ],
)
def test_what_people_naturally_type_is_read(tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "say-mum.md"
    path.write_bytes(GOOD.replace(old, new).encode("utf-8"))
    read = read_page(path)
    assert read.words[0].instead == "Mum, or her name"


@given(st.text(max_size=400))
def test_no_text_breaks_the_reader(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("pages") / "say-mum.md"
    path.write_text("---\nid: say-mum\nseverity: advice\n---\n" + text, encoding="utf-8", errors="replace")
    with pytest.raises(RulePageError):
        read_page(path)
