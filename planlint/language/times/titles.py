"""Whether a month, a weekday or a season is what somebody or something is called: a cat, a song, a film, a girl."""

from __future__ import annotations

from planlint.language.times.lexer import Lex
from planlint.language.times.reading import FORWARD, Source
from planlint.language.times.words import (
    ADVERBS,
    MONTHS,
    NAMES_TOO,
    OWNERS,
    PLURAL_WEEKDAYS,
    TITLES,
    WEEKDAYS,
    bag,
)

SEASONS = bag("spring summer autumn winter")
CALLED = bag("called named nicknamed titled entitled dubbed christened")
THINGS = bag(
    "film song book movie album track band programme show novel poem game play musical series pub bar cafe club nightclub"
    " magazine newspaper horse pony dog cat pet rabbit hamster guinea-pig fish puppy kitten parrot budgie tortoise snake"
    " doll teddy bear character singer actor author artist boat yacht perfume brand name names surname nickname middle"
    " favourite house block estate ward street road school class team group company charity shop restaurant hotel"
)
PEOPLE = bag(
    "girl boy woman man lady baby child sister brother cousin friend niece nephew aunt uncle daughter son teacher nurse"
    " worker girlfriend boyfriend partner neighbour student pupil carer twin mum dad gran nan nanny grandma grandad"
)
BEING = bag("is are was were be been being it's who's")
LIKING = bag(
    "like likes liked love loves loved watch watches watched reads sings sang plays enjoys film films song supports support supporting"
)
OPERATIONS = bag("op operation exercise")
"""What the police call what they do by a name: "Op Winter Sun"."""
MOST_OF_NAME = 3
WITHIN = 5
GIVEN = bag("for with to of about")
SCHOOL = bag("term half half-term holiday holidays hols break terms vacation")


def is_called(source: Source, at: int) -> bool:
    """Whether the words before the name of a time make a name of it: "a cat called Tuesday", "the film Freaky Friday"."""
    token = source.tokens[at]
    if not token.text[0].isupper() or token.text.isupper() or _numbered(source, at + 1):
        return False
    behind = at - 1
    skipped = 0
    while behind > 0 and skipped < MOST_OF_NAME and _of_a_name(source, behind):
        behind, skipped = behind - 1, skipped + 1
    if behind < 0:
        return False
    word = source.tokens[behind]
    low = word.low
    if (low in LIKING and skipped) or low in OPERATIONS:
        return True
    if low in THINGS and word.text.islower() and (skipped or low in ("name", "nickname", "surname")):
        return True
    if low in CALLED or low in BEING:
        near = source.lows(max(behind - WITHIN, 0), min(behind, WITHIN))
        if low in CALLED and near and (near[-1] in BEING or near[-1] in THINGS or near[-1] in PEOPLE):
            return True
        return not THINGS.isdisjoint(near) and near[-1] not in ("play", "show", "game", "review")
    return False


def _of_a_name(source: Source, at: int) -> bool:
    token = source.tokens[at]
    if token.sort is not Lex.WORD or token.text.isupper() or not token.text[0].isupper():
        return False
    return token.low not in OWNERS and token.low not in TITLES


def _numbered(source: Source, at: int) -> bool:
    token = source.tokens[at]
    return token.sort in (Lex.NUMBER, Lex.ORDINAL, Lex.DATE, Lex.FRACTION, Lex.CLOCK) or token.low == "the"


def is_given(source: Source, at: int, led: str) -> bool:
    """Whether a girl's name stands behind "for" or "with": "PR for Autumn", "a coat for April"; not "booked for April"."""
    token = source.tokens[at]
    if led not in GIVEN or not token.text[0].isupper() or token.text.isupper() or _numbered(source, at + 1):
        return False
    if token.low in SEASONS:
        return source.low(at + 1) not in SCHOOL and source.tokens[at - 1].low == led
    if token.low not in NAMES_TOO:
        return False
    return (
        at > 1
        and source.low(at - 2) not in FORWARD
        and source.low(at - 2) not in ("set", "due", "place", "places", "start")
    )


def is_listed_name(source: Source, at: int) -> bool:
    """Whether a weekday stands in a list of people: "your carers, Sunday and Grace"."""
    behind, after = source.low(at + 1), source.tokens[at + 2]
    if behind not in ("and", "&") or not (at and source.low(at - 1) in (",", ":", "with", "meet", "and")):
        return False
    known = after.low in OWNERS or after.low in WEEKDAYS or after.low in MONTHS or after.low in TITLES
    return after.sort is Lex.WORD and after.text.istitle() and not known


QUOTES = frozenset("\"“”'‘’«»")
PETS = bag(
    "dog cat rabbit hamster puppy kitten horse pony parrot budgie snake tortoise fish friend sister brother baby girl boy"
)
FANCIED = bag(
    "like likes liked love loves loved hate hates hated enjoy enjoys dread dreads reads prefers prefer"
)
FAMOUS = bag(
    "happy manic freaky ruby blue black super cyber sheffield stormy girl man fat bloody gloomy sunny mad naked tgi"
)
"""What goes before a weekday in the names of bands, films, songs and teams."""
COMPANY = bag(
    "mirror express telegraph planet ltd limited plc llp cic inc hire shop store stores poster posters song songs album gig concert tour band fan fans"
    " t-shirt magazine mags paper cafe bar pub stall & co film fc productions solutions agency trust foundation scheme"
    " project street road lane avenue drive close court"
)
DATED_NOUNS = bag(
    "date deadline start review meeting visit half term holiday intake hearing panel appointment payment end break budget"
    " statement update report session conference"
)
CONFIDING = bag("from with to of about for and")


def is_title(source: Source, at: int, led: str) -> bool:
    """Whether a word of time is part of a name by what stands around it: in quotes, before "Ltd", "a January baby"."""
    token, before, behind = source.tokens[at], source.tokens[at - 1], source.tokens[at + 1]
    if not token.text[0].isupper() or token.text.isupper() or _numbered(source, at + 1):
        return (
            behind.joined
            and behind.sort is Lex.NUMBER
            and source.tokens[at + 2].joined
            and at + 2 < source.size
        )
    if is_of_a_company(source, at) or (at and (_in_quotes(source, at) or _is_a_paper(source, at))):
        return True
    if led:
        person = token.low in SEASONS or token.low in NAMES_TOO
        return (
            person
            and led in CONFIDING
            and behind.low == "("
            and source.low(at + 2) in ("your", "his", "her", "their", "our", "my", "the")
        )
    if at == 0:
        return False
    if before.low in ("a", "an") and token.low in MONTHS:
        return behind.sort is Lex.WORD and behind.text.islower() and behind.low not in DATED_NOUNS
    if (
        before.low in PETS
        and before.text.islower()
        and token.low in WEEKDAYS
        and behind.sort is not Lex.CLOCK
        and not (behind.low in (",", "&", "and", "/") and source.low(at + 2) in WEEKDAYS)
    ):
        return True
    if before.low in FANCIED or (before.low in FAMOUS and before.text[0].isupper() and token.low in WEEKDAYS):
        return True
    if before.low == "the" and token.low in PLURAL_WEEKDAYS:
        return behind.sort is Lex.WORD and behind.text.islower() and behind.low in COMPANY
    after = source.tokens[at + 2]
    apart = before.low == "," and behind.low == "," and source.low(at - 2) in PETS
    return apart and after.sort is Lex.WORD and after.text.islower()


def _is_a_paper(source: Source, at: int) -> bool:
    """Whether an adverb ends the name of what is read: "The Fostering Quarterly", "the Farming Monthly"."""
    if source.low(at) not in ADVERBS or not source.tokens[at - 1].text.istitle():
        return False
    first = at - 1
    while first > at - MOST_OF_NAME and first > 0 and source.tokens[first - 1].text.istitle():
        first -= 1
    named = source.low(first) == "the" or (first > 0 and source.low(first - 1) == "the")
    return named and first < at and not (source.low(first) == "the" and first == at - 1)


def is_of_a_company(source: Source, at: int) -> bool:
    """Whether the name of a firm, a street or a song goes on to a word that tells what it is: "Monthly Mags Ltd"."""
    for gap in range(at + 1, at + 1 + MOST_OF_NAME):
        token = source.tokens[gap]
        if token.sort is not Lex.WORD and token.low != "&":
            return False
        if token.text == "bar" and source.tokens[gap + 1].sort is Lex.WORD:
            # "Sundays bar Mother's Day" is every Sunday but that one.
            return False
        if token.low in COMPANY and (gap > at + 1 or token.low not in NEEDS_NAME):
            return True
        if token.low != "&" and not token.text.istitle():
            return False
    return False


NEEDS_NAME = bag(
    "& band film project scheme trust paper shop cafe agency street road close drive court lane avenue"
)


def _in_quotes(source: Source, at: int) -> bool:
    """Whether a name in quotes begins or goes on here: "Saturday", "Ruby Tuesday"."""
    first = at
    while first > at - MOST_OF_NAME and source.tokens[first - 1].text.istitle():
        first -= 1
    if source.tokens[first - 1].low not in QUOTES:
        return False
    last = at + 1
    while last < at + MOST_OF_NAME and source.tokens[last].text.istitle():
        last += 1
    return source.tokens[last].low in QUOTES


NAMEABLE = frozenset(WEEKDAYS) | ADVERBS | frozenset(MONTHS) | SEASONS | bag("easter christmas")
