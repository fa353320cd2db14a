"""Where the names of a plan's people and places stand in a text, word by word, and what comes in their place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from planlint.redaction.cast import Cast
from planlint.redaction.doubt import Doubtful, is_name_here, is_saint
from planlint.redaction.inventing import Inventor, Part
from planlint.redaction.lettering import letter_spans
from planlint.redaction.model import Kind, Span
from planlint.redaction.passages import Setting
from planlint.redaction.spelling import Word, in_the_manner_of, words_of
from planlint.redaction.vocabulary import is_abbreviation, is_kept, is_thing, is_word

_SHORTEST_IN_SMALL_LETTERS = 3
_LONGEST_ABBREVIATION = 3
_NAMES_ONLY = frozenset([Setting.NAME, Setting.CHILD])


def name_spans(text: str, cast: Cast, inventor: Inventor, setting: Setting) -> list[Span]:
    """The names in a text, word by word, in order."""
    words = words_of(text)
    found = _found(text, words, cast, setting)
    spans: list[Span] = []
    run: list[str] = []
    for at, each in sorted(found.items()):
        goes_on = at - 1 in found and words[at].is_joined
        run = [*run[-5:], each.key] if goes_on else [each.key]
        part = cast.words.get(each.key, Part.FAMILY)
        new = in_the_manner_of(inventor.word(each.key, part) + each.tail, words[at].text)
        kind = cast.places.get(each.key, Kind.PEOPLE)
        thing = cast.who(run) if kind is Kind.PEOPLE else each.key
        spans.append(Span(words[at].start, words[at].end, new, kind, thing, goes_on))
    spans.extend(letter_spans(text, words, frozenset(found), cast, inventor, setting))
    return sorted(spans, key=lambda span: span.start)


def _found(text: str, words: Sequence[Word], cast: Cast, setting: Setting) -> dict[int, Doubtful]:
    """The words that are names, by their number: those that can be nothing else, then those whose neighbours say so."""
    found: dict[int, Doubtful] = {}
    doubtful: list[Doubtful] = []
    for at, word in enumerate(words):
        if is_kept(text, word.start, word.end):
            continue
        for key, tail in _keys(word, cast):
            if _is_plain(word, key, cast) and (key in cast.places or not is_saint(words, at)):
                found[at] = Doubtful(at, key, tail)
            elif word.is_capital or setting in _NAMES_ONLY:
                doubtful.append(Doubtful(at, key, tail))
    found.update((at, Doubtful(at, key)) for at, key in _in_phrases(words, cast, found))
    grown = True
    while grown:
        # A word that turns out to be a name may be what makes its neighbour one.
        more = {
            each.at: each
            for each in doubtful
            if each.at not in found and is_name_here(words, each, cast, setting, found)
        }
        found.update(more)
        grown = bool(more)
    return found


def _keys(word: Word, cast: Cast) -> Iterator[tuple[str, str]]:
    """The word of the cast that a word of the text is, with the ending that is not its own ("Mias", "the Brooks")."""
    if word.key in cast.words or (word.key in cast.places and word.is_capital):
        yield word.key, ""
        return
    for ending in ("s", "es"):
        key = word.key.removesuffix(ending)
        if (
            key != word.key
            and key in cast.words
            and (not is_word(word.key) or cast.words[key] is Part.FAMILY)
        ):
            yield key, ending if word.text[-1] == "s" else ending.upper()


def _is_plain(word: Word, key: str, cast: Cast) -> bool:
    """Whether a word can be nothing but the name."""
    if is_word(key) or is_word(word.key) or key in cast.beside:
        return False
    if word.is_shouted and len(key) <= _LONGEST_ABBREVIATION:
        return not is_abbreviation(word.text)
    return word.is_capital or len(key) >= _SHORTEST_IN_SMALL_LETTERS


def _in_phrases(
    words: Sequence[Word], cast: Cast, found: Mapping[int, Doubtful]
) -> Iterator[tuple[int, str]]:
    """The words of names that are made of ordinary words and count only as a whole: "Sunflower" of "Sunflower House"."""
    for at, word in enumerate(words):
        for keys in cast.phrases.get(word.key, ()):
            run = words[at : at + len(keys)]
            whole = tuple(each.key for each in run) == keys and all(each.is_capital for each in run)
            if whole and (len(keys) > 1 or not is_word(keys[0]) or _names_a_thing(words, at)):
                yield from ((at + offset, key) for offset, key in enumerate(keys) if at + offset not in found)


def _names_a_thing(words: Sequence[Word], at: int) -> bool:
    after = words[at + 1] if at + 1 < len(words) else None
    return after is not None and after.is_joined and after.is_capital and is_thing(after.key)
