"""Identity: whether a text tells of a family's culture, ethnicity, religion, language or disability, or of who a child is.

Names of peoples, tongues, countries and faiths are looked for, and not taken where they are a school subject, a shop or
the name of a school. That identity is "to be considered" tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from planlint.language.background.identity_signs import shows_body, shows_culture
from planlint.language.blanks import says_nothing
from planlint.language.elsewhere import points_to_another_plan
from planlint.language.syntax import parsed
from planlint.language.tasks.clauses import sentence_round
from planlint.language.word_files import by_heading, headed_lines
from planlint.patterns import later

_ABOUT = re.compile(
    r"\b(?:identit\w+|cultur\w*|ethnic\w*|race|religio\w*|faith|belief\w*|languages?|nationalit\w*|heritage|disab\w+|diversity|spiritual\w*|background and culture|pronouns|immigration status|who i am|where (?:i|we) come from|what makes)\b",
    re.IGNORECASE,
)
_NOT_ABOUT = re.compile(
    r"\bspeech (?:and|&) language|\bidentity (?:documents?|card|number|check)|\bpoor language\b|\bdisab\w+ (?:children|team|service|living|young|person)",
    re.IGNORECASE,
)
_RELIGION = re.compile(r"\b(?:religio\w*|faith|belief\w*)\b", re.IGNORECASE)
_NO_RELIGION = re.compile(r"\W*(?:none|no|no religion|not religious|nil)\W*", re.IGNORECASE)
_DISABILITY = re.compile(r"\b(?:disab\w+|special needs|send?|additional needs|impairments?)\b", re.IGNORECASE)
_NO_DISABILITY = re.compile(
    r"\W*(?:none|no|nil|no (?:known )?disabilit(?:y|ies)|none known|not disabled)\W*", re.IGNORECASE
)
_NO_CONTENT = later(
    r"\b(?:to be \w+|(?:to|will|should|must|needs? to|can) (?:be )?(?:\w+ )?(?:explor\w+|consider\w*|respect\w*|met|addressed|discuss\w*|promot\w+|recogni[sz]ed?|taken into account|assess\w*|support\w*|reflect\w*|recorded|established|ascertained|confirmed|updated)"
    r"|no (?:\w+ ){0,4}(?:needs?|issues?|concerns?|requirements?|factors?|considerations?|barriers?|information)\b|needs? (?:(?:fully |well |currently )?met\b|(?:is|are|have been|has been) (?:being |all |currently )?(?:met|considered|respected|recogni[sz]ed|taken))"
    r"|(?:is|are|was|were|has been|have been|being) (?:\w+ )?(?:considered|respected|taken into account|met|recogni[sz]ed|explored|acknowledged|valued|promoted|reflected)|not (?:been )?(?:asked|explored|considered|discussed|known|recorded)"
    r"|sensitiv\w+|anti-?\s?(?:discriminatory|oppressive|racis\w+)|equal(?:ity|ities)|explore|consider|positive sense of (?:self|identity)|sense of (?:self|identity|belonging)|individual needs)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\b(?:maths?|gcses?|homework|lessons?|teachers?|grades?|papers?|sets?|tutor\w*|sats|exams?|reading age|year \d+|science|history|levels?|class(?:es)?|coursework|revision|phonics)\b",
    re.IGNORECASE,
)
# These are taught at school, or people are called so: the sentence must tell whose they are.
_TAUGHT = frozenset(
    "english polish french german spanish italian british american welsh shona danish roma irish jordanian georgian akan krio holi islam".split()
)
_OWN_TONGUE = re.compile(
    r"\b(?:speak\w*|spoke\w*|talk\w*|languages?|fluent\w*|heritage|ethnic\w*|white|black|famil(?:y|ies)|identif\w+|culture|born|hears?|understands?|translat\w+|can(?:not|['’]t) (?:\w+ )?(?:read|write)|reads?|writes?|little|limited|half|part|background|additional|nationality|mother|mum|father|dad|parents?|roots|grand\w+|cousins?|travell\w+|community|(?:young|proud) \w+ (?:girl|boy|woman|man|person))\b",
    re.IGNORECASE,
)
_IS_SO = re.compile(
    r"\b(?:is|are|was|were|being|i['’]m|s?he['’]s)\s+(?:(?:half|part|also|proudly|both|originally|a|\w+ish|\w+an)\s+){0,2}(?:and\s+)?$",
    re.IGNORECASE,
)
_ONLY_IF = re.compile(
    r"\bif (?:\w+ ){0,3}(?:asks?|needed|required|necessary|wants?|wishes|appropriate)\b", re.IGNORECASE
)
_NO_PEOPLE = re.compile(
    r"\s+(?:clubs?\b|lessons?|classes|teachers?|dancing|homework|takeaway|take-away|restaurant|barber\w*|bulldog|shepherd|terrier|spaniel|setter|collie|mastiff|rabbits?|ponys?|ponies|horses?|hamsters?|cats?\b|dogs?\b|oven|dressing|bread|salad|sausages?|cheese|fries|toast|windows?|road|street|lane|avenue|close|court|drive|terrace|shops?|stores?|supermarket|deli|bakery|cafe|café|yog\w+|feta|builders?|plumbers?|landlord|gas\b|airways|transport|heart|legion|red cross|telecom|football|pubs?\b|bars?\b|inn\b|market\b|(?-i:Row|Square|Place|Way|Hill|Gardens|Crescent|Parade|Walk|Green|Quay|Yard|Mews|Bridge|Harp|Arms|Dragon|Estate|Quarter|Grove|Rise|Hall|Inn|House)\b|"
    r"(?:\w+ ){0,2}(?:primary|school|academy|high|college|infants?|junior|nursery|hall|house)\b)",
    re.IGNORECASE,
)
# "St Anne's C of E Primary" is a school's name.
_DENOMINATION = re.compile(r"C of E|CofE|C/E|church of england|RC church|chapel|temple", re.IGNORECASE)
# The hall of a church and the car park of a mosque are anybody's.
_VENUE = re.compile(
    r"(?:['’]s?)?\s+(?:[“\"‘']|meeting (?:house|room)|hall|car park|clubs?|f[eê]te|street|road|lane|fair|play ?group)\b",
    re.IGNORECASE,
)
_TURNS_OF_SPEECH = re.compile(
    r"\b(?:double Dutch|Dutch courage|go Dutch|pardon my French|French (?:windows?|leave)|Indian summer|Chinese whispers|Greek to|Welsh rarebit|Spanish practices|Mexican wave)\b"
)
_OF_A_SCHOOL = re.compile(
    r"\s+(?:\w+ ){0,2}(?:primary|school|academy|high|college|infants?|junior|nursery|hall|house)\b",
    re.IGNORECASE,
)
# Anybody may like a Chinese meal; who cooks Ghanaian food at home tells of that home.
_DISHES = re.compile(r"\s+(?:food|meals?|dishes|cooking|recipes)\b", re.IGNORECASE)
_EATEN_OUT = frozenset(
    "chinese indian italian thai mexican american japanese turkish greek spanish french korean vietnamese".split()
)
_CAME_FROM = (
    r"\b(?:came|come|comes|moved|born|originally|famil(?:y|ies)|parents?|relatives|roots|heritage|fled|arrived|travell?ed|grew up|raised|brought up|lived?|descent|background|left|mother|father|mum|dad|"
    r"(?:grand|great-grand)\w+|aunt\w*|uncles?|cousins?|is|are|was|were|back|visited|refugees?)\b[^.\n]{0,50}?\b(?:from|in|to|left|fled|via|back to)\s+(?:the )?(?:north of |south of |northern |southern )?"
)
# Whoever went to live or work there is not of there: "his mother left in 2018 and lives in Spain".
_GONE_ABROAD = re.compile(
    r"(?<!famil)(?<!parents )(?<!relatives )\b(?:liv(?:es?|ed|ing)|mov(?:es?|ed|ing)|left|works?|worked|working|went|gone|goes|going|was|been|is|emigrated|retired|based|stationed|visited|travelled)\b(?! (?:born|raised|brought|from))(?:(?!\b(?:from|fled|born|family|relatives|roots|heritage|grew|raised|brought)\b)[^.\n]){0,40}"
    r"\b(?:in|to|for|via)\s+(?:the )?(?:north(?:ern)? (?:of )?|south(?:ern)? (?:of )?)?(?:Spain|Cyprus|Malta|Australia|Canada|America|France|Germany|Portugal|Greece|Italy|Ireland)$",
    re.IGNORECASE,
)
# How a child is to be called: by another pronoun, or by a name that is not the one it was given.
_CALLED = later(
    r"(?i:\b(?:called|call (?:him|her|them|me)|referred to as|known as|(?:to|will|should|must|please|school|they|people) (?:say|use|write))) [“\"‘']?(?:they|he|she|him|her|them)(?:[”\"]|[’'](?!\w))?(?=$|[.,;]| (?:at|from|by|in|not|for) )"
    r"|\b(?:I['’]m|I am|[Ss]?he is|[Tt]hey are|[Ii]s|[Gg]oes by|[Aa]nswers to) [A-Z]\w+ (?:now\b|with (?:friends|his|her|their)|(?:at|in) school|, not [A-Z])"
)
# "Says goodnight in Welsh": a tongue in somebody's mouth, taught at school or not.
_IN_TONGUE = re.compile(
    r"\b(?:says?|said|saying|talks?|talking|sings?|singing|prays?|praying|dreams?|counts?|swears?|chats?|tells?|told|writes?|letters?|books?|stories|television|radio|calls?|called)\b[^.;\n]{0,40}?\bin (?:their |his |her )?$",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"\b(?:speak|speaks|speaking|spoke)\s(?:only |a little |some |mostly )?$", re.IGNORECASE)
_PLAIN = re.compile(r"\b(?:plain|simple|clear|good) $", re.IGNORECASE)
# What any family is offered tells nothing of this one.
_OFFER = re.compile(
    r"\b(?:other (?:languages|formats)|large print|easy[- ]read|on request|different (?:language|format)|can (?:give|send|get|have|provide)(?: you)? (?:this|the|a copy))\b",
    re.IGNORECASE,
)
_AS_IF = re.compile(r"\b(?:as if|as though)\b[^.\n]{0,20}$", re.IGNORECASE)
_UNKNOWN = re.compile(r"\W*(?:n\W?k|not known|unknown|tbc|\?)\W*", re.IGNORECASE)
# "Tom is a cheeky chappy with a heart of gold": what anybody may be called.
_PERSON_NOUN = r"(?:boys?|girls?|lads?|lass(?:es)?|child(?:ren)?|kids?|chap(?:py|s)?|character|person|people|teenagers?|bab(?:y|ies)|toddlers?|soul|star|sweetheart|ray of sunshine|credit|pleasure|joy|delight|girlie|monkey|man|woman|lady|bundle|sibling|pupil|student|daughter|son)"
_PRAISE = re.compile(
    rf"\W*(?:[A-Z][\w’'-]+(?: and [A-Z][\w’'-]+)?|[Ss]?[Hh]e|[Tt]hey|A|An)?\s*(?:(?:is|are|was|seems?|comes across as|['’]s)\s+)?(?:an? )?(?P<adjectives>(?:[a-z-]+,? (?:and )?){{0,5}}?){_PERSON_NOUN}\b(?:,? (?:with|who|to|of|for|and) [^.]*)?\W*",
)
_DROVE = re.compile(
    r"\b(?:drove|drives?|driving|lorry|lorries|flew|flies|holidays?|trips?|posted|cruise)\b[^.\n]{0,40}\b(?:to|in) \w+$",
    re.IGNORECASE,
)
_CHRISTIAN = re.compile(
    r"(?:\b(?:is|are|a|as|practising|devout|were|both|and|or|brought up)\s+Christian\b(?! (?:to|will|said|has|is)\b))|\bChristian(?:s|ity)\b|\bChristian (?:family|faith|values|church|beliefs?|communit\w+|household|background|upbringing|festivals?|holidays?)"
)
_SENTENCE = re.compile(r"[^.!?;\n]+")


def tells_identity(text: str, under: str = "", own_section: bool = False, names: Iterable[str] = ()) -> bool:
    """Whether a text tells anything of it, or sends its reader to the brother's or sister's plan that does.

    ``under`` is the heading or label over it; ``names`` of people are not read.
    """
    if points_to_another_plan(text):
        return True
    if own_section or _is_about(under):
        return _in_its_place(text, under, names)
    if tells_culture(text, names):
        return True
    if says_nothing(text):
        return False
    masked = _masked(text, names)
    return shows_body(masked) or any(
        not _OFFER.search(_sentence_round(masked, match)) and not _AS_IF.search(masked[: match.start()])
        for match in _lexicon()[3].finditer(masked)
    )


def tells_culture(text: str, names: Iterable[str] = ()) -> bool:
    """Whether a text tells of culture, ethnicity, religion or language, leaving disability aside."""
    if says_nothing(text):
        return False
    masked = _masked(text, names)
    peoples, countries, faiths, _disability, words = _lexicon()
    if faiths.search(masked) and any(
        not (_NO_PEOPLE.match(masked[match.end() :]) or _VENUE.match(masked[match.end() :]))
        for match in faiths.finditer(masked)
    ):
        return True
    if (
        any(
            not _ONLY_IF.search(masked[match.start() : match.end() + 60])
            and not _OFFER.search(_sentence_round(masked, match))
            and not _VENUE.match(masked[match.end() :])
            and not (_DENOMINATION.fullmatch(match.group()) and _OF_A_SCHOOL.match(masked[match.end() :]))
            for match in words.finditer(masked)
        )
        or _CALLED.search(masked)
        or shows_culture(masked)
        or _CHRISTIAN.search(masked)
        or any(
            not _NO_PEOPLE.match(masked[match.end() :])
            and not _GONE_ABROAD.search(match.group())
            and not _DROVE.search(masked[: match.end()])
            for match in countries.finditer(masked)
        )
    ):
        return True
    return any(_is_people(masked, match) for match in peoples.finditer(masked))


def tells_identity_in_task(text: str, under: str = "", names: Iterable[str] = ()) -> bool:
    """Whether a task or an outcome tells of it: by culture, faith or language, or under a heading that asks for it."""
    return _in_its_place(text, under, names) if _is_about(under) else tells_culture(text, names)


def _is_about(under: str) -> bool:
    return _ABOUT.search(under) is not None and _NOT_ABOUT.search(under) is None


def _in_its_place(text: str, under: str, names: Iterable[str]) -> bool:
    if _RELIGION.search(under) and _NO_RELIGION.fullmatch(text):
        return True
    if _DISABILITY.search(under) and _NO_DISABILITY.fullmatch(text):
        return True
    if says_nothing(text):
        return False
    if tells_culture(text, names) or _lexicon()[3].search(_masked(text, names)):
        return True
    sentences = [match.group() for match in _SENTENCE.finditer(text) if any(map(str.isalpha, match.group()))]
    papers = sum(_PAPERS.search(sentence) is not None for sentence in sentences)
    if papers > 1 and papers * 2 >= len(sentences):
        return False
    return any(
        any(map(str.isalnum, match.group()))
        and not says_nothing(match.group())
        and not _UNKNOWN.fullmatch(match.group())
        and not _NO_CONTENT.search(match.group())
        and not _PAPERS.search(match.group())
        and not _is_praise(match.group().strip())
        for match in _SENTENCE.finditer(text)
    )


# A card that proves who somebody is, and what a thief may do with it, tell nothing of who that is.
_PAPERS = re.compile(
    r"\b(?:cert(?:ificate)?s?|red book|(?:electronic |case )?records? (?:was|were|has been|have been|is|are) (?:\w+ )?(?:checked|updated|completed|correct)|fields (?:have been|are|were)|nothing (?:further|else|more) to (?:note|add|report|record)|NHS (?:no|numbers?)|NI (?:no|numbers?)|UPN|on file|registered (?:on |at |in )?\d|passports?|licen[cs]es?|(?:identity|id) (?:cards?|theft|documents?)|documents?|insurance numbers?|bank\w*|passwords?|accounts?|counter-?signature\w*|folders?|give her number|give his number)\b|\b(?:is|are|[’']s|[’']re) to (?!be\b)\w+",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady)\.? (?:and Mrs )?[A-Z][\w’'-]+")
_LIKE_ADJECTIVE = re.compile(r"(?:y|ful|ous|ive|ing|ed|ish|able|less)$")


def _sentence_round(text: str, match: re.Match[str]) -> str:
    """The sentence in which something stands."""
    start, end = sentence_round(text, *match.span())
    return text[start:end]


def _is_praise(sentence: str) -> bool:
    """Whether a sentence calls a child something that any child may be called, in adjectives alone."""
    match = _PRAISE.fullmatch(sentence)
    words = parsed(sentence).words
    if match is None:
        return all(word.tag.startswith(("JJ", "RB", "CC", "VBN", ",", ".")) for word in words)
    start, end = match.span("adjectives")
    return all(
        word.tag.startswith(("JJ", "RB", "CC", "DT", "VBG", "VBN", ",")) or _LIKE_ADJECTIVE.search(word.text)
        for word in words
        if start <= word.start < end
    )


def _is_people(text: str, match: re.Match[str]) -> bool:
    """Whether the name of a people or a tongue tells of the family, and not of a lesson, a shop or a street."""
    if _NO_PEOPLE.match(text[match.end() :]):
        return False
    if _DISHES.match(text[match.end() :]) and match.group().casefold() in _EATEN_OUT:
        return False
    if match.group().casefold() not in _TAUGHT:
        return True
    start, end = sentence_round(text, *match.span())
    sentence = text[start:end]
    is_so = _IS_SO.search(text[start : match.start()]) is not None and not re.match(
        r"\s+[A-Z]", text[match.end() :]
    )
    if _PLAIN.search(text[start : match.start()]):
        return False
    if _IN_TONGUE.search(text[start : match.start()]) or _SPOKEN.search(text[start : match.start()]):
        return True
    return (is_so or _OWN_TONGUE.search(sentence) is not None) and _SUBJECT.search(sentence) is None


def _masked(text: str, names: Iterable[str]) -> str:
    """The text without the names of the plan's people: somebody called English or India tells nothing of identity."""
    text = _TURNS_OF_SPEECH.sub("X", _TITLED.sub("X", text))
    parts = frozenset(word for name in names for word in re.findall(r"[A-Z][\w’'-]{2,}", name))
    return (
        re.sub(
            r"[A-Z][\w’'-]{2,}", lambda match: "X" if _bare(match.group()) in parts else match.group(), text
        )
        if parts
        else text
    )


def _bare(word: str) -> str:
    return re.sub(r"[’']s$", "", word)


@lru_cache(maxsize=1)
def _lexicon() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The patterns of peoples, countries, faiths, disability and all other words, from the data file."""
    peoples, countries, faiths, loose = by_heading(headed_lines("identity-words.txt")).values()
    disability = next(line for line in loose if line.startswith("autis"))
    others = "|".join(line for line in loose if line is not disability)
    faith_words = [word for word in " ".join(faiths).split() if not word.startswith("Christian")]
    return (
        re.compile(rf"\b(?:{'|'.join(map(re.escape, ' '.join(peoples).split()))})\b"),
        re.compile(
            rf"(?:{_CAME_FROM}|\b(?:left|fled|escaped|leaving|fleeing)\s+)(?:{'|'.join(map(re.escape, ' '.join(countries).split()))})\b",
            re.IGNORECASE,
        ),
        re.compile(rf"\b(?:{'|'.join(map(re.escape, faith_words))})s?\b"),
        re.compile(
            rf"\b(?:{disability})\b(?! (?:ears?|to\b|by\b|people (?:is|are)|eye|spot|assessment|referral|pathway|request|toilets?|parking|bays?|access|facilities|(?:child(?:ren)?(?:['’]s)?|adults?) (?:team|service)s?))",
            re.IGNORECASE,
        ),
        re.compile(rf"\b(?:{others})\b", re.IGNORECASE),
    )
