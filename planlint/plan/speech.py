"""What a sentence of running text does by its grammar, whatever its words: takes something on, hopes, warns, or only turns to a matter.

``prose`` and ``undertakings`` know how such sentences often begin. Here the parse is asked: which verb the sentence turns on,
whose it is, and whether it is told of what is to come. Nothing here says whether what is promised is a good promise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from planlint.language.syntax import FINITE, Parse, parsed
from planlint.language.tasks.asking import by_professional, has_somebody_as_subject
from planlint.language.tasks.astray import behind_is_to
from planlint.plan.clock import times_in

_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer", "csubj", "expl")
_HELPERS = ("aux", "aux:pass", "cop")
_WRITERS = frozenset({"i", "we"})
_HOPING = frozenset("hope wish aim long want dream expect".split())
_FOND = frozenset("like love prefer".split())
_HOPED = frozenset("hope aim goal wish dream ambition".split())
_ARRANGES = frozenset("arrange book fund reserve fix agree".split())
_GIVES_WORD = frozenset("promise offer agree volunteer undertake commit pledge arrange".split())
_AGREES = frozenset({"agree", "decide"})
_SAYS = frozenset("say tell confirm text write".split())
_PERSONAL = frozenset("i we you he she they".split())
_SPOKEN_TO = frozenset("i we you".split())
_TO_COME = frozenset({"will", "'ll", "’ll", "shall", "must", "wo"})
_LIKELY_TO = frozenset({"would", "’d", "'d"})
_BE = frozenset({"is", "are", "am", "'m", "’m", "'re", "’re", "'s", "’s"})
_STATES = frozenset(
    "be have know feel like love enjoy want wish hope think believe seem appear understand live belong need remain find "
    "struggle worry miss hate mean deserve stay sleep become grow settle thrive notice lose get".split()
)
# Of these somebody can still be asked for a time: "Dawn will stay over on Friday", "Your nan will have you both on Sundays".
_GIVES_TIME = frozenset("have stay remain sleep".split())
_TURNS_TO = frozenset("start begin turn move come go finish end".split())
_LEADS_TO_TELLING = frozenset("want say promise let like need try".split())
_WRITES_DOWN = frozenset("write put set keep copy".split())
_ALL_THIS = frozenset("it this that everything all things".split())
_SPEAKS = frozenset("say mention admit repeat add explain".split())
_PLAIN = frozenset("honest clear plain frank blunt straight brief open".split())
_MARKS = frozenset(
    "then next lastly finally last first firstly second secondly third thirdly now also and".split()
)
_MATTERS = frozenset("thing matter subject topic point".split())
_HERE_IS = re.compile(
    r"(?:here|this|that)(?: is|['’]s) (?:what|how|why|where)(?: [\w'’]+){1,5}[.:]$", re.IGNORECASE
)
_LONGEST_NAME = 3
_WERE_SHE = re.compile(
    r"(?:^|, |\b(?:that|and|or|but) )(?:were|should|(?<!\w )had) (?=(?:you|he|she|they|it|we|I|anyone|anybody|either|the|your|her|his|their|our|any|a|M(?:r|rs|s|iss))\b|(?-i:[A-Z]))",
    re.IGNORECASE,
)
_THEN = re.compile(r", [^.]*?\b(?:will|would|must|should|is to|are to)\b|['’](?:ll|d)\b")
_WRITES = re.compile(r"(?:I|we|let me|let us)\b", re.IGNORECASE)


# Parsing is slow, and most sentences have none of the words on which these turn.
_OF_HOPE = re.compile(
    r"\b(?:hop(?:e|es|ing|ed)|wish(?:es)?|want(?:s|ed)?|aim(?:s|ing)?|goal|dream|ambition|expect|long(?:s|ing)?)\b"
    r"|(?:\bwould|['’]d)(?: \w+)? (?:like|love|prefer)\b",
    re.IGNORECASE,
)
_OF_DEEDS = re.compile(
    r"\b(?:will|shall|must|going to|(?:is|are|am) to|would)\b|['’](?:ll|d)\b| to \w", re.IGNORECASE
)
_HAS_BEEN = re.compile(r"\b(?:has|have) (?:\w+ )?been\b", re.IGNORECASE)
_IS_DOING = re.compile(r"\b(?:is|are|am)\b[^.;]{0,30}?\w+ing\b", re.IGNORECASE)
_WEEKDAYS = re.compile(r"\b(?:every|each)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b|\bweekends\b")
_IF = re.compile(r"(?:if|should|unless)\b", re.IGNORECASE)
_QUOTE = re.compile(r"[“\"]")
_NAMELESS = 6


class Taking(StrEnum):
    """How a sentence takes something on: by a word given or an order, as what it is about, in passing, or not at all."""

    SURELY = "surely"
    OUTRIGHT = "outright"
    BESIDE = "beside something else"
    NONE = "none"


@lru_cache(maxsize=4096)
def takes_on(sentence: str) -> Taking:
    """Whether somebody is to do something, or has given their word that they will."""
    if not _OF_DEEDS.search(sentence) or _QUOTE.search(sentence):
        return Taking.NONE
    parse = parsed(sentence)
    root = _root(parse)
    if root is None or _wish_at(parse, root):
        return Taking.NONE
    if any(_is_to_do(parse, at) for at in _given_word(parse, root)) or _is_ordered(parse, root):
        return Taking.SURELY
    if behind_is_to(parse) is not None:
        return Taking.SURELY
    others = parse.children(root, "conj", "parataxis")
    own = [other for other in others if parse.children(other, "nsubj")]
    if any(_is_to_do(parse, at) for at in (root, *own)):
        return Taking.OUTRIGHT
    beside = any(_is_to_do(parse, at) for other in others for at in (other, *_given_word(parse, other)))
    return Taking.BESIDE if beside else Taking.NONE


@lru_cache(maxsize=4096)
def hopes(sentence: str) -> bool:
    """Whether a sentence turns on what is hoped for: "We would love to see …", "It is our hope that …", "What we all want is …"."""
    if not _OF_HOPE.search(sentence):
        return False
    parse = parsed(sentence)
    root = _root(parse)
    return root is not None and _wish_at(parse, root)


@lru_cache(maxsize=4096)
def is_under_way(sentence: str) -> bool:
    """Whether a sentence says what is being done about it now: by somebody who works for the family ("The school is paying
    for …"), or by anybody on days of their own ("Nan is doing tea on Tuesdays").
    """
    if not _IS_DOING.search(sentence) or _QUOTE.search(sentence):
        return False
    parse = parsed(sentence)
    root = _root(parse)
    if root is None or parse.words[root].tag != "VBG" or parse.words[root].lemma in _STATES:
        return False
    present = any(parse.words[child].text.casefold() in _BE for child in parse.children(root, "aux"))
    if not present:
        return False
    on_days = bool(_WEEKDAYS.search(sentence)) and has_somebody_as_subject(parse, root)
    return on_days or by_professional(parse, root)


@lru_cache(maxsize=4096)
def is_arranged(sentence: str) -> bool:
    """Whether something has been arranged for a day ("Breakfast club has been arranged from 9 March")."""
    if not _HAS_BEEN.search(sentence) or _QUOTE.search(sentence) or not times_in(sentence):
        return False
    parse = parsed(sentence)
    root = _root(parse)
    return (
        root is not None and parse.words[root].lemma in _ARRANGES and bool(parse.children(root, "aux:pass"))
    )


@lru_cache(maxsize=4096)
def tells_of_now(sentence: str) -> bool:
    """Whether the verb a sentence turns on tells how things are or were ("are sleeping head to toe"), and asks for nothing."""
    parse = parsed(sentence)
    root = _root(parse)
    if root is None or takes_on(sentence) is not Taking.NONE:
        return False
    helpers = {parse.words[child].text.casefold() for child in parse.children(root, "aux")}
    finite = parse.words[root].tag in FINITE or (
        parse.words[root].text.endswith("ing") and bool(helpers & _BE)
    )
    return finite and bool(parse.children(root, "nsubj"))


@lru_cache(maxsize=4096)
def answers_if(sentence: str) -> bool:
    """Whether a sentence that opens with "if" goes on with what the writers or the helpers do then, or the reader."""
    if not _IF.match(sentence):
        return False
    parse = parsed(sentence)
    root = _root(parse)
    if root is None or not parse.children(root, "advcl"):
        return False
    writers = any(parse.words[child].text.casefold() in _WRITERS for child in parse.children(root, "nsubj"))
    asked = parse.words[root].tag == "VB" and not parse.children(root, "nsubj", "aux")
    return (writers or asked or by_professional(parse, root)) and _is_deed(parse, root)


def warns(sentence: str) -> bool:
    """Whether a sentence says what follows "were she to leave" or "should he come back", wherever in it that stands."""
    match = _WERE_SHE.search(sentence)
    return match is not None and bool(_THEN.search(sentence, match.end())) and not sentence.endswith("?")


@lru_cache(maxsize=4096)
def turns_to(sentence: str) -> bool:
    """Whether a sentence only names what is spoken of next ("Then there is school.", "Lastly, you."), or speaks of its own telling."""
    if _HERE_IS.match(sentence):
        return True
    few = len(sentence.split()) <= _NAMELESS
    if not (few or _WRITES.match(sentence)):
        return False
    parse = parsed(sentence)
    root = _root(parse)
    if root is None:
        return False
    words = [word for word in parse.words if any(map(str.isalnum, word.text))]
    if few and words and _names(parse, root, len(words)):
        return True
    return _is_of_its_telling(parse, root) and not times_in(sentence)


def _root(parse: Parse) -> int | None:
    return next(iter(parse.roots()), None)


def _names(parse: Parse, root: int, count: int) -> bool:
    """Whether a few words tell of nothing: a name by itself, or behind "then", "next", "lastly"."""
    first = parse.words[0].text.casefold()
    marked = first in _MARKS
    if any(word.text.casefold() in {"no", "not", "n't", "n’t", "nobody", "nothing"} for word in parse.words):
        return False
    if (
        parse.words[root].lemma in _MATTERS
        and parse.children(root, "cop")
        and not parse.children(root, "acl:relcl", "acl")
    ):
        return True
    if any(
        parse.words[child].lemma in _MATTERS for child in parse.children(root, "nsubj")
    ) and parse.children(root, "cop"):
        return True
    verbs = [word for word in parse.words if word.tag in FINITE or word.tag in {"MD", "VB", "VBN"}]
    if not verbs:
        return marked or count <= _LONGEST_NAME
    only_there = all(word.lemma in {"be", "come"} for word in verbs)
    return only_there and (
        (marked and (bool(parse.children(root, "expl")) or verbs[0].lemma == "come")) or first == "next"
    )


def _is_of_its_telling(parse: Parse, root: int) -> bool:
    """Whether whoever writes says what they will say or write here ("I will start with …", "I said I would put it all down")."""
    word = parse.words[root]
    writer = any(parse.words[child].text.casefold() in _WRITERS for child in parse.children(root, "nsubj"))
    if not (writer or word.lemma == "let"):
        return False
    told = [parse.words[child].tag for child in parse.children(root, "aux")]
    if word.lemma in _PLAIN and parse.children(root, "cop"):
        return "MD" in told
    if not ("MD" in told or word.lemma in _LEADS_TO_TELLING):
        return False
    leads = word.lemma in _LEADS_TO_TELLING - {"let"}
    if leads and parse.children(root, "obj") and parse.children(root, "xcomp"):
        # "We would like you to …" is for somebody else to do.
        return False
    at = root
    while parse.words[at].lemma in _LEADS_TO_TELLING and (inner := parse.children(at, "xcomp", "ccomp")):
        at = inner[0]
    if any(parse.words[each].tag in {"NNP", "NNPS"} for each in parse.subtree(at)):
        return False
    lemma = parse.words[at].lemma
    if lemma in _TURNS_TO:
        return bool(parse.children(at, "obl")) and not parse.children(at, "xcomp", "ccomp", "conj")
    if lemma in _WRITES_DOWN:
        things = {parse.words[child].text.casefold() for child in parse.children(at, "obj", "nsubj")}
        clauses = [
            parse.words[parse.subtree(child)[0]].text.casefold()
            for child in {*parse.children(at, "ccomp"), *parse.children(root, "ccomp")} - {at}
        ]
        return bool(things & _ALL_THIS or "what" in (*things, *clauses))
    return lemma in _SPEAKS and not parse.children(at, "obl", "iobj")


def _wish_at(parse: Parse, root: int) -> bool:
    """Whether the word a sentence turns on is a wish, or is said of one."""
    word = parse.words[root]
    if word.lemma in _AGREES and any(_wish_at(parse, inner) for inner in parse.children(root, "ccomp")):
        return True
    if word.lemma in _HOPED and _is_copular(parse, root):
        return True
    for subject in parse.children(root, *_SUBJECTS):
        inside = parse.subtree(subject)
        relative = parse.words[inside[0]].text.casefold() == "what"
        if relative and any(_wants(parse, at) for at in inside):
            return True
        if parse.words[subject].lemma in _HOPED and (_is_copular(parse, root) or word.lemma == "be"):
            return True
    return _wants(parse, root) and bool(parse.children(root, "nsubj"))


def _wants(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    helpers = {parse.words[child].text.casefold() for child in parse.children(at, "aux")}
    if helpers & {"do", "does", "did", "not", "have", "has", "had"} or word.tag == "VBD":
        return False
    if word.lemma in _FOND:
        return bool(helpers & _LIKELY_TO)
    return word.lemma in _HOPING and word.tag[0] == "V"


def _is_copular(parse: Parse, at: int) -> bool:
    return bool(parse.children(at, "cop"))


def _given_word(parse: Parse, at: int) -> Iterator[int]:
    """The deed behind a word given: "Mrs Bolitho has promised that she will send it", "You said that you will write it down"."""
    lemma = parse.words[at].lemma
    if lemma not in _GIVES_WORD | _SAYS:
        return
    for inner in parse.children(at, "ccomp", "xcomp", "csubj:pass", "csubj"):
        if lemma in _GIVES_WORD or _of_themselves(parse, at, inner):
            yield inner


def _of_themselves(parse: Parse, at: int, inner: int) -> bool:
    """Whether what is said is the speaker's own word, given to the reader or by them; "Mum said that she will ring" tells of a talk."""
    speakers, doers = (
        {parse.words[who].text.casefold() for who in parse.children(verb, "nsubj")} for verb in (at, inner)
    )
    has = any(parse.words[child].lemma in {"have", "has"} for child in parse.children(at, "aux"))
    return bool(speakers & doers & _SPOKEN_TO) or (has and bool(doers & _PERSONAL))


def _is_to_do(parse: Parse, at: int) -> bool:
    """Whether the verb at a position is a deed to come."""
    word = parse.words[at]
    helpers = [parse.words[child] for child in parse.children(at, "aux", "mark", "cop")]
    texts = {helper.text.casefold() for helper in helpers}
    if word.text.casefold() == "going" and texts & _BE:
        return any(_is_deed(parse, deed) for deed in parse.children(at, "xcomp"))
    if not _is_deed(parse, at):
        return False
    given = (
        word.dep in {"ccomp", "xcomp", "csubj:pass"} and parse.words[word.head].lemma in _GIVES_WORD | _SAYS
    )
    if given and (texts & (_TO_COME | _LIKELY_TO) or "to" in texts):
        return True
    return bool(texts & _TO_COME) or ("to" in texts and bool(texts & _BE))


def _is_ordered(parse: Parse, at: int) -> bool:
    """Whether somebody must, or must not, do what a verb says."""
    must = any(parse.words[child].text.casefold() == "must" for child in parse.children(at, "aux"))
    return must and _is_deed(parse, at, denied=True) and has_somebody_as_subject(parse, at)


def _is_deed(parse: Parse, at: int, denied: bool = False) -> bool:
    """Whether a verb says something that can be done, and not how somebody is or feels; "stay" and "have" with a time can."""
    word = parse.words[at]
    if word.tag[0] != "V":
        return False
    not_so = not denied and any(
        parse.words[child].lemma.casefold() in {"not", "never", "n't", "n’t"}
        for child in parse.children(at, "advmod", "advmod:neg")
    )
    if not_so or word.lemma not in _STATES:
        return not not_so
    return bool(parse.children(at, "aux:pass")) or (word.lemma in _GIVES_TIME and bool(times_in(parse.text)))
