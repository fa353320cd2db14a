"""Addresses, schools and surgeries in a text with what comes in their place.

"School", "Street" and "Surgery" stay, and so do "St" and "Catholic": a reader still sees what kind of place is meant. A surgery,
a hospital or a pharmacy is hidden where a place or a person is part of its name, since it tells where a family lives; a service
("Fenwick Family Hub", "Barnardo's") stays. So does "High Street", which every town has.
"""

from __future__ import annotations

from collections.abc import Iterator

from planlint.redaction import numbers
from planlint.redaction.addresses import addresses_in
from planlint.redaction.inventing import Inventor, Part
from planlint.redaction.model import Kind, Span
from planlint.redaction.passages import Setting
from planlint.redaction.schools import school_beside_a_label, schools_in, surgeries_in
from planlint.redaction.sites import Site
from planlint.redaction.spelling import in_the_manner_of
from planlint.redaction.vocabulary import is_kept, is_nobody, is_word

_SHORTEST_ALONE = 4


def place_spans(text: str, inventor: Inventor, setting: Setting) -> Iterator[Span]:
    """The words that name an address, a school or a surgery in a text; stretches may overlap, the first of them counts."""
    for site in _sites(text, setting):
        if not is_kept(text, site.start, site.end):
            yield from _spans(text, site, inventor)


def labelled_spans(text: str, inventor: Inventor, setting: Setting) -> Iterator[Span]:
    """The name of the school beside its label; people who stand there are to be found first."""
    for site in school_beside_a_label(text, setting):
        yield from _spans(text, site, inventor)


def places_named(text: str, setting: Setting) -> Iterator[tuple[tuple[str, ...], Kind]]:
    """The places that a text names, to be found wherever the plan has them: a word that is no ordinary one, or several."""
    for site in (*_sites(text, setting), *school_beside_a_label(text, setting)):
        alone = [
            key for key in site.keys if not (is_word(key) or is_nobody(key)) and len(key) >= _SHORTEST_ALONE
        ]
        yield from (((key,), site.kind) for key in alone)
        if site.keys and not alone:
            yield site.keys, site.kind


def _sites(text: str, setting: Setting) -> Iterator[Site]:
    yield from addresses_in(text, setting)
    yield from schools_in(text)
    yield from surgeries_in(text)


def _spans(text: str, site: Site, inventor: Inventor) -> Iterator[Span]:
    """The words and numbers of a place, and what stays of it as it is, so that nothing else takes it for a name."""
    thing = " ".join((*site.keys, *(text[start:end] for start, end in site.numbers)))
    pieces = [(start, end, _house(text[start:end], inventor)) for start, end in site.numbers]
    pieces += [
        (word.start, word.end, in_the_manner_of(inventor.word(word.key, Part.PLACE), word.text))
        for word in site.words
    ]
    for at, (start, end, new) in enumerate(sorted(pieces)):
        yield Span(start, end, new, site.kind, thing, at > 0)
    for start, end in site.stays:
        yield Span(start, end, text[start:end], site.kind, thing, True)


def _house(old: str, inventor: Inventor) -> str:
    return inventor.thing("house", old, lambda number: numbers.house_number(old, number))
