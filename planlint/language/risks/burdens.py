"""What a child bears, read off the parse: a worry has been told, and a child is the one who then does, feels or lacks something.

A word list knows the fear and the bruise; this knows that in "the voices come back and Leo spends the night talking her round"
it is the child who pays. What any child does anyway (attends, enjoys, lives with) and what is done for a child (was seen,
is supported) is no burden.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from planlint.language.syntax import Parse, parsed

_ORDINARY = frozenset(
    "attend live reside meet thrive enjoy love like engage cooperate benefit develop progress access improve settle cope manage complete join belong receive require need "
    "present appear seem remain continue experience suffer deserve participate interact respond achieve make reach gain say tell ask want wish hope describe "
    "report state talk speak share express draw write play laugh smile visit return arrive understand know include display demonstrate exhibit show become "
    "turn support help agree can may must should will would could might shall start begin use try work move share rent own refuse decline fail abscond truant disengage associate choose struggle delay have do be get go come keep stay see know".split()
)
"""What tells of no burden by itself; with a negation, or with what makes it one behind it, it may."""
_SERVED = frozenset(
    "see visit speak support offer refer assess know place discuss give open register name love care allocate consult meet observe invite involve include consider review "
    "subject describe report say think note record pick collect drive bring house rehouse evict feed dress immunise weigh born prepare protect safeguard monitor deem assess identify assign make".split()
)
"""What is done for a child, or said of one."""
_HARMS = frozenset(
    "hit slap smack kick punch push shove throw grab shake burn scald bite choke strangle smother starve lock shut drop frighten scare terrify upset hurt harm injure bruise confuse worry distress "
    "humiliate embarrass shame belittle mock tease bully taunt threaten groom exploit traffic rape molest assault beat batter abandon ignore reject isolate exclude arrest charge stab shoot drag leave force "
    "blame use sell recruit target coerce blackmail drug poison overwhelm exhaust haunt cost deprive rob pressure jump corner chase follow whip spit scold expel suspend separate neglect sexualise film".split()
)
"""Whoever is the object of one of these bears it."""
_DISPLACES = frozenset("take send move pull keep make turn set let have get tell".split())
"""These are harms with what stands behind the child: "would take him away from", "makes her steal"."""
_BEHIND = re.compile(
    r"\W*(?:away|out of|off|back(?:wards)?|steal\w*|fight\w*|lie\b|carry|cook|cry|ill|sick|anxious|ashamed|scared|against|in fear|awake|apart|up all|feel|think|(?:that )?(?:s?he|they)(?:['’]s| (?:is|are|was)))\b",
    re.IGNORECASE,
)
_TELLING = re.compile(
    r"\b(?:without|no|nobody|no one|nothing|nowhere|alone|never|late|behind|instead|(?:him|her)self|themselves|to (?:hospital|a&e|casualty|court|strangers?|(?:the )?(?:police|neighbours?))\b|only|single words|unable|awake|out at night|worse|"
    r"away from|nits|lice|scabies|bruis\w+|burns?|falls?|fractur\w+|infect\w+|sores?|rash\w*|scars?|black eyes?|injur\w+|accidents?|seizures?|exclusions?|beaten|hit|hurt|drunk|fight\w*|shout\w*|violence|argu\w+|taken|sleeping|in (?:his|her|their) (?:coat|clothes|shoes|uniform|room)|between|in the (?:middle|way)|part in|hold of|ill|rather be dead|dead|kill\w*|die|hungry|older than|because|when|after|since|whenever|every time|each time|until)\b",
    re.IGNORECASE,
)
_TURNS = frozenset("go turn grow become get stay keep look seem feel come wake".split())
_BEGINS = frozenset("begin start take stop keep".split())
_GROWS = frozenset(
    "walk crawl sit smile roll stand count draw sing swim cook learn babble sleep trust relax".split()
)
"""What a child begins to do as it grows or mends."""
_AMISS = frozenset(
    "afraid aggressive alone angry anxious ashamed awake bad behind blue bony bruised cold cross dazed dehydrated dirty distraught distressed dizzy drained drowsy drunk "
    "embarrassed exhausted fearful feverish filthy flat forlorn frantic freezing frightened frozen fretful friendless grey grubby guilty gaunt hoarse homeless hungry hurt "
    "ill infected inconsolable isolated itchy jittery jumpy lethargic limp listless lonely lost miserable mute numb overweight pale panicky poorly rigid restless sad scared "
    "sick silent skinny sleepless sleepy smelly sore speechless stiff stunted tearful tense terrified thin thirsty tired uncomfortable underfed underweight unhappy "
    "unwashed unwell unkempt upset violent wakeful watchful wary weak weary weepy wet withdrawn worn worried worse wrong".split()
)
"""How somebody is whom something ails."""
_BODY = frozenset(
    "chest skin hair hand face eye leg arm weight speech sleep eczema asthma breathing bottom foot head stomach tummy back growth tooth mouth lip nappy scalp finger appetite body cheek breath voice".split()
)
# Where a child lives and how it came there is told of every child: "came to the Rudds when his mother went to prison".
_COMINGS = frozenset("come go move arrive return".split())
_PLACED = re.compile(
    r"\W*(?:back |over |here |home )?(?:to (?:live|stay|(?:the |her |his |their )?[A-Z]|us\b|them\b|this\b|foster|an? (?:foster|children))|into (?:care|foster|the care)|here\b|from [A-Z])"
)
# What somebody has in a pocket is a sign of what goes on, and no burden.
_BELONGINGS = re.compile(
    r"\W*(?:been given )?(?:an? |the |two |three |several |some )?(?:new |second |third |spare |other |expensive |designer |old )*(?:phones?|handsets?|trainers|coat|jacket|vapes?|cash|money|ring|bag|£)"
)
_LESSONS = re.compile(
    r"\W*(?:(?:his|her|their|the|extra) )?(?:drama|dance|art|music|maths|english|french|german|spanish|history|geography|science|part|piano|clarinet|guitar|swimming|karate|lessons?|gcses?|a-levels?|exams?|tests?|turns)\b",
    re.IGNORECASE,
)
_HAS_TO = re.compile(r"\W*(?:[a-z]+ )?to (?!be (?:seen|met)\b)[a-z]+")
_NOT_YET = frozenset("meet visit join register complain report".split())
# "lives on crackers", where "lives on Gull Terrace" is an address.
_LIVES_ON = re.compile(r"\W*(?:off|on) (?!the\b|an?\b|his\b|her\b|their\b)[a-z]+\b")
# "is being … to run drugs", whatever the deed is called.
_MADE_TO = re.compile(r"\bto (?!school|nursery|be|see)\w+")
_NEGATION = frozenset("not n't n’t never nt no longer hardly barely scarcely rarely".split())
_HOPES = frozenset("will shall should must may might".split())
_CONDITION = re.compile(r"\b(?:if|unless|without|otherwise)\b|^\W*should\b", re.IGNORECASE)
"""Behind one of these "will" foretells and does not promise."""
_GOOD = re.compile(
    r"\b(?:well|happily|nicely|safe(?:ly)?|happy|settled|progress|milestones?|friends with|loved|healthy|thriving|concerns?|threshold|criteria|disclos\w+|at risk|aware|available|present|engage|attend\w*|able to (?:say|tell|give)|old enough|verbal|on roll|in school)\b",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"\b(?:when(?:ever)?|because|since|after|so|means?|meant|as a result|every time|each time|while|until|if|leaves?|left|leaving|which is why|and)\b|[;–—:,]",
    re.IGNORECASE,
)


def bears(
    sentence: str,
    worries: Sequence[tuple[int, int]],
    told_before: bool,
    children: Collection[int],
    given_names: Iterable[str] = (),
) -> bool:
    """Whether a sentence tells of a child as the one who bears a worry.

    ``worries`` are the places of its words for worries, ``told_before`` tells that one stands before the sentence;
    ``children`` are the places of the words that mean a child, ``given_names`` the first names of the plan's people.
    """
    parse = parsed(sentence, given_names)
    for at, word in enumerate(parse.words):
        if word.dep in ("aux", "aux:pass", "cop", "punct", "mark") or not _is_predicate(parse, at):
            continue
        if _is_done_to(parse, at, children):
            return True
        subject, passive = _subject(parse, at)
        if subject is None:
            continue
        if _is_of_the_body(parse, subject, children):
            if _ails(parse, at) and not _is_only_hoped(parse, at):
                return True
            continue
        if not _is_child(parse, subject, children):
            continue
        if passive and word.lemma in _HARMS and not _is_only_hoped(parse, at):
            return True
        if _weighs(parse, at, passive) and (told_before or _has_cause(sentence, parse, at, subject, worries)):
            return True
    return False


def _is_child(parse: Parse, subject: int, children: Collection[int]) -> bool:
    """Whether a subject is a child, also where its verb was read as a noun ("Iris arches, goes stiff …")."""
    ahead = parse.children(subject, "compound", "nsubj") if parse.words[subject].tag in ("NNS", "NN") else ()
    return any(parse.words[each].start in children for each in (subject, *ahead))


def _is_of_the_body(parse: Parse, subject: int, children: Collection[int]) -> bool:
    """Whether a subject is the child's own body or growth ("Ellie's chest")."""
    return parse.words[subject].lemma.casefold() in _BODY and any(
        parse.words[whose].start in children for whose in parse.children(subject, "nmod:poss")
    )


def _ails(parse: Parse, at: int) -> bool:
    """Whether a predicate tells of something amiss: an adjective of that kind, a negation, or a verb that says so of a body."""
    word = parse.words[at]
    below = {parse.words[child].text.casefold() for child in parse.children(at)}
    return word.lemma.casefold() in _AMISS or bool(below & _NEGATION)


def _is_done_to(parse: Parse, at: int, children: Collection[int]) -> bool:
    """Whether a child is the object of a verb that harms."""
    lemma = parse.words[at].lemma
    if lemma not in _HARMS | _DISPLACES or _is_only_hoped(parse, at):
        return False
    if {parse.words[child].text.casefold() for child in parse.children(at)} & _NEGATION:
        return False
    for below in parse.children(at, "obj", "iobj", "nsubj", "ccomp", "xcomp"):
        word = parse.words[below]
        if (
            word.start in children
            and word.start > parse.words[at].start
            and not parse.children(below, "case")
        ):
            return lemma in _HARMS or _BEHIND.match(parse.text[word.end :]) is not None
    return False


def _is_only_hoped(parse: Parse, at: int) -> bool:
    marks = {parse.words[child].text.casefold() for child in parse.children(at, "aux", "mark")}
    below = {parse.words[child].text.casefold() for child in parse.children(at)}
    if "will" in marks and below & _NEGATION and not parse.children(at, "aux:pass"):
        return False  # "Ellie will not sleep alone": she refuses
    return (bool(marks & _HOPES) and _CONDITION.search(parse.text) is None) or "to" in marks


def _is_predicate(parse: Parse, at: int) -> bool:
    return parse.words[at].tag.startswith("VB") or bool(parse.children(at, "cop"))


def _subject(parse: Parse, at: int) -> tuple[int | None, bool]:
    """The word that is the subject of a verb, its own or that of the verb it is joined to, and whether the verb is passive."""
    passive = bool(parse.children(at, "aux:pass"))
    here = at
    for _ in range(4):
        below = parse.children(here, "nsubj", "nsubj:pass")
        if below:
            return below[0], passive or bool(parse.children(here, "nsubj:pass") and here == at)
        word = parse.words[here]
        if word.dep not in ("conj", "xcomp", "advcl", "parataxis") or word.head == here:
            return None, passive
        if word.dep == "advcl" and word.tag != "VBG":
            return None, passive
        here = word.head
    return None, passive


def _weighs(parse: Parse, at: int, passive: bool) -> bool:
    """Whether what a child does, or what is done to a child, is a burden and not what any plan tells of any child."""
    word = parse.words[at]
    below = {parse.words[child].text.casefold() for child in parse.children(at)}
    rest = _rest(parse, at)
    if _is_only_hoped(parse, at):
        return False
    if _GOOD.search(rest) or _GOOD.fullmatch(word.text):
        return False
    if _is_every_childs(word.lemma, rest):
        return False
    if below & _NEGATION:
        return word.lemma not in _NOT_YET
    if passive:
        return word.lemma not in _SERVED
    if not word.tag.startswith("VB"):
        return word.lemma.casefold() in _AMISS
    return _weighs_as_deed(parse, at, rest)


def _weighs_as_deed(parse: Parse, at: int, rest: str) -> bool:
    """Whether what a child does, has or turns into weighs on it; ``rest`` is what stands behind the verb."""
    word = parse.words[at]
    if word.lemma in _TURNS and any(
        parse.words[child].lemma.casefold() in _AMISS for child in parse.children(at)
    ):
        return True
    if word.lemma in _BEGINS and any(
        parse.words[deed].lemma not in _ORDINARY | _GROWS for deed in _led_to(parse, at)
    ):
        return True
    if word.lemma == "have" and _HAS_TO.match(rest):
        return True
    if word.lemma == "be" and word.tag == "VBG" and _MADE_TO.search(rest):
        return True
    if word.lemma == "live":
        return _LIVES_ON.match(rest) is not None
    if word.lemma in _ORDINARY:
        return (
            word.lemma
            in (
                "have",
                "get",
                "go",
                "stay",
                "do",
                "make",
                "keep",
                "be",
                "see",
                "come",
                "speak",
                "talk",
            )
            and _TELLING.search(rest) is not None
        )
    return bool(rest.strip(" .,;"))


def _is_every_childs(lemma: str, rest: str) -> bool:
    """Whether it is only told where a child came to live, or what it has in its pocket."""
    if lemma in _COMINGS:
        return _PLACED.match(rest) is not None
    if lemma == "take":
        return _LESSONS.match(rest) is not None
    return lemma == "have" and _BELONGINGS.match(rest) is not None


def _led_to(parse: Parse, at: int) -> Iterator[int]:
    """The verbs that a verb governs, also one that stands right behind it and its "to", however that hangs on it ("has begun to steal")."""
    yield from parse.children(at, "xcomp", "ccomp")
    behind = [word.text.casefold() == "to" or word.tag == "VB" for word in parse.words[at + 1 : at + 3]]
    if behind == [True, True] and parse.words[at + 2].tag == "VB":
        yield at + 2


def _rest(parse: Parse, at: int) -> str:
    inside = parse.subtree(at)
    return parse.text[parse.words[at].end : max(parse.words[each].end for each in inside)]


def _has_cause(
    sentence: str, parse: Parse, at: int, subject: int, worries: Sequence[tuple[int, int]]
) -> bool:
    """Whether the worry stands in another part of the sentence than the child's own verb, joined to it by more than a space."""
    start, end = parse.words[subject].start, parse.words[at].end
    return any(
        (stops <= start and _CAUSE.search(sentence[stops:start]) is not None)
        or (begins >= end and _CAUSE.search(sentence[end:begins]) is not None)
        for begins, stops in worries
    )
