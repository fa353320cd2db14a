"""The dictionary looked up a word at a time says what lemminflect says with all of its tables read."""

from __future__ import annotations

import subprocess
import sys

import pytest

from planlint.language.dictionary import all_lemmas, inflection, lemmas, verb_inflections


def test_the_entries_are_those_of_the_library() -> None:
    from lemminflect import Inflections, Lemmatizer, config
    from lemminflect.codecs.InflectionLUCodec import InflectionLUCodec
    from lemminflect.codecs.LemmaLUCodec import LemmaLUCodec

    all_lemmas("went")
    bases = LemmaLUCodec.load(config.lemma_lu_fn)
    forms = InflectionLUCodec.load(config.inflection_lu_fn)
    words = sorted({*bases, *forms})[::17]
    for word in [*words, *(word + "x" for word in words[::9]), "", "be", "will", "~"]:
        assert Lemmatizer().lemma_dict.get(word, {}) == bases.get(word, {})
        assert Inflections().infl_dict.get(word, {}) == forms.get(word, {})


@pytest.mark.parametrize(
    ("word", "wanted"),
    [("weighing", {"VERB": ("weigh",)}), ("qwertly", {}), ("", {})],
)
def test_base_forms(word: str, wanted: dict[str, tuple[str, ...]]) -> None:
    assert {part: found for part, found in all_lemmas(word).items() if part != "NOUN"} == wanted


def test_forms_and_lemmas() -> None:
    assert lemmas("kept", "VERB") == ("keep",)
    assert inflection("keep", "VBN") == ("kept",)
    assert verb_inflections("ring")["VBD"] == ("rang",)
    assert lemmas("blorped", "VERB") == ("blorp",)  # by rule


def test_the_commands_of_spacy_are_not_imported_and_can_be() -> None:
    code = (
        "import sys\n"
        "from planlint.language.dictionary import all_lemmas\n"
        "all_lemmas('went')\n"
        "print('spacy' in sys.modules, any(name.startswith('spacy.cli') for name in sys.modules))\n"
        "import spacy\n"
        "print('spacy_version' in spacy.info(silent=True), hasattr(sys.modules['spacy.cli'], 'download'))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False", "True", "True"]
