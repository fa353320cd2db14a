"""Fields of a Word file read as what people see: results and answers, never instructions."""

from __future__ import annotations

import pytest

from .parts import paragraph, read, run, texts

BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def told(instruction: str) -> str:
    """A piece of a field's instruction."""
    return f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'


def field(instruction: str, result: str) -> str:
    """A field in runs."""
    return BEGIN + told(instruction) + SEPARATE + run(result) + END


def form(settings: str, result: str = "") -> str:
    """An old form field."""
    begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{settings}</w:ffData></w:fldChar></w:r>'
    shown = SEPARATE + run(result) if result else ""
    return begin + told("FORM") + shown + END


def text(content: str) -> str:
    """The words of the only paragraph."""
    return "|".join(texts(paragraph(content)))


@pytest.mark.parametrize("kind", ["ASK", "SET"])
def test_a_field_that_only_keeps_a_value_shows_nothing(kind: str) -> None:
    assert text(run("Dear ") + field(f'{kind} name "who?"', "Ada") + run("Mum")) == "Dear Mum"


def test_a_button_reads_as_the_words_on_it() -> None:
    button = BEGIN + told(" MACROBUTTON ") + told("AllCaps Hello World ") + END
    assert text(run("Press ") + button) == "Press Hello World"


def test_a_button_that_asks_to_be_written_over_is_a_prompt() -> None:
    found = read(
        paragraph(run("Name: ") + BEGIN + told("MACROBUTTON NoMacro [Click here and type a name]") + END)
    )
    assert found.text == "Name:"
    assert found.notices == ("A box still shows its prompt and was read as empty.",)


def test_a_choice_whose_words_stand_in_the_file_again_is_read_once() -> None:
    choice = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Open"/><w:listEntry w:val="Met"/></w:ddList>'
    assert text(form(choice, "Met") + run(" on 4 May")) == "Met on 4 May"


def test_a_box_that_stands_in_the_file_again_is_read_once() -> None:
    assert text(form("<w:checkBox><w:checked/></w:checkBox>", "☒") + run(" Yes")) == "☒ Yes"


def test_a_list_without_choices_reads_as_the_words_in_the_file() -> None:
    assert text(form("<w:ddList/>", "Met")) == "Met"


def test_a_thousand_fields_begun_and_never_ended_take_no_time() -> None:
    body = paragraph("".join(BEGIN + told("REF x") + SEPARATE + run("a") for _ in range(1_000)))
    assert texts(body) == ["a" * 1_000]
