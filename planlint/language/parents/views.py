"""A parent's or carer's view: whether a text tells what they think of the plan, of the help or of what should happen.

That they came, were told or signed, and what is expected of them, are no views; nor is what they say of themselves or of
their child, outside a section of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.blanks import says_nothing
from planlint.language.elsewhere import points_to_another_plan
from planlint.language.parents.facts import is_plain_fact, is_still_to_come
from planlint.language.parents.family_names import KIN, NO_NAMES
from planlint.language.parents.judging import (
    FIRM,
    JUDGES,
    NOT_YET,
    QUOTE,
    STANCE,
    has_view,
    topics_of,
    view_is,
)
from planlint.language.parents.marked import MARK_OF_OTHER, MARK_OF_PARENT, with_parents_marked
from planlint.language.parents.portraits import is_portrait
from planlint.language.parents.stances import takes_stance
from planlint.language.told.referents import Family, Whose
from planlint.patterns import later

_A_STANCE = later(rf"\b{STANCE}\b", re.IGNORECASE)
_ABOUT = re.compile(
    rf"\b(?:{KIN}|parental|mums|dads|parents|carers)['’]?s?['’]?\b.*\b(?:views?|voice|thinks?|thoughts?|says?|said|feels?|wishes|feelings|opinions?|comments?|response|perspective|side|wants?|hopes?|words|agreement|feedback|tells?|told|see)\b|\b(?:views?|opinions?|position|wishes) of\b[^\n]*\b(?:{KIN}|parents?|parental responsibility|carers?)\b|^\W*(?:the )?(?:parents?|mum and dad|mum|dad|carers?)\W*$|\bwhat\b.*\b(?:{KIN}|we)\b.*\b(?:thinks?|says?|said|feels?|wants?|makes? of|made of|would like|hopes?|(?:is|are) saying|told)\b"
    # "Samira, his Mum", "Dad (Craig)": a place that is a parent's by name
    rf"|^\W*(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)(?:, | \(| [–-] )(?:(?:the|his|her|their|your|my) |(?-i:[A-Z][\w-]+[’']s? (?:and )?){{1,3}})?{KIN}\W*$|^\W*{KIN}(?:, | \(| [–-] )(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)\W*$",
    re.IGNORECASE,
)
_NO_VIEW = re.compile(
    r"^\W*(?:(?:the |both |his |her |their )?(?:\w+ )?(?:parents?|mum|dad|mother|father|carers?|family|they|she|he|both|views?|wishes)\b[^.\n]{0,30}?)?\b(?:(?:to|will|needs? to|should) (?:be )?\w+|(?:are|is|was|were|has been|have been|been) (?:\w+ )?(?:aware|informed|sent|given|consulted|invited|spoken to|told|"
    r"present|updated|involved|included|sought|obtained|considered|known|noted|taken|recorded|shared|contacted|asked)|attended|did ?n[o’']t attend|un(?:available|contactable|reachable)|not (?:present|available|contactable|around|known|sought|obtained|in attendance|contacted)|could not|unable to|no (?:view|response|contact|reply)\w*|consulted|engag\w+|signed)\b[^.\n]*\W*$",
    re.IGNORECASE,
)
_NOBODY = Family()
_SENTENCE = re.compile(r"(?:[^.!?;\n“\"]|\.(?=\d)|[“\"][^“”\"\n]*[”\"]|[“\"])+[.!?;]*")
_ANYBODY = re.compile(
    r"(?<!Mr )(?<!Mrs )(?<!Ms )(?<!Miss )(?<!Dr )(?<!PC )\b(?P<who>[A-Z][\w’'-]+) (?:\w+ly |has |also )?(?:(?:dis)?agree[sd]? (?:with|to) (?:the|this|our|your|everything in the) plan|(?:thinks?|thought|feels?|felt|sa(?:ys|id)) (?:that )?(?:the|this|our) plan\b|(?:is|was) (?:un)?happy with (?:the|this) plan|accepts? (?:the|this) plan|signed up to (?:the|this) plan)"
)
# "If Mum feels the plan is too much": nobody has felt so yet.
_IN_A_CASE = re.compile(r"\b(?:if|unless|when|once|whether|should|in case|until)\s+$", re.IGNORECASE)
_PROFESSIONS = frozenset(
    "School Nursery Police Health Conference Everyone Everybody All Nobody Manager CAMHS IRO Chair Worker Visitor Teacher Nurse Group Professionals Officer Network GP SW HV TM".split()
)


def gives_parents_view(
    text: str,
    under: str = "",
    family: Family = _NOBODY,
    matters: re.Pattern[str] | None = None,
    *,
    own_section: bool = False,
    of_parents: bool = False,
    of_a_child: bool = False,
    of_identity: bool = False,
) -> bool:
    """Whether a text gives a parent's or carer's view.

    ``under`` is the heading over it; ``family`` tells who is who, ``matters`` finds the things that the plan's rows are about.
    ``own_section`` tells that this is the plan's place for such views, ``of_parents`` that they are what it was taken to tell
    of, ``of_a_child`` that a child speaks there, so that "he" and "she" are the child, and ``of_identity`` that it tells who the
    family is, where only what is said of the plan itself counts.
    """
    if (own_section or _ABOUT.search(under)) and points_to_another_plan(text):
        return True
    if says_nothing(text):
        return False
    own_words = _FAMILYS.search(under) is not None and _OF_A_PLAN.search(under) is None
    if own_section or _ABOUT.search(under):
        asked = own_section or _VIEWS.search(under) is not None
        return any(
            _says_something(part, asked)
            for match in _SENTENCE.finditer(text)
            for part in (match.group(), *_BUT.split(match.group())[1:])
        ) and _is_of_this_family(text, family, matters)
    default = Whose.CHILD if of_a_child else Whose.PARENT if own_words or of_parents else None
    return _told_of_parents(text, family, default, own_words, matters, of_identity)


# What a council writes of all parents.
_OF_ALL = re.compile(
    r"\bevery parent\b|\bparents (?:know|have (?:the|a) right|are entitled|are the experts)\b|\b(?:are|is) (?:very |really |so )?(?:important|central|key) to us\b|\bright to be heard\b|\blarge print\b",
    re.IGNORECASE,
)


def _is_of_this_family(text: str, family: Family, matters: re.Pattern[str] | None) -> bool:
    """Whether the parents' own place bears anywhere on the plan, the help or the child, and not on the town, the weather and football."""
    told = with_parents_marked(text[:_LONGEST_TEXT], family, Whose.PARENT)
    topics = topics_of(matters, family)
    general = _OF_ALL.search(text) is not None
    if not general and len(_SENTENCE.findall(told)) < _MANY:
        return True
    for match in _SENTENCE.finditer(told):
        sentence = match.group()
        if general and not (
            QUOTE.search(sentence) or (_REPORTED.search(sentence) and not _IF_ANY.match(sentence))
        ):
            continue
        short = len(sentence.split()) <= _SHORT and JUDGES.search(sentence) is not None
        if short or topics.bear(sentence) or _HOME.search(sentence) is not None:
            return True
    return False


_IF_ANY = re.compile(r"\W*(?:if|every|should|where|when)\b", re.IGNORECASE)
_SHORT = 4
_MANY = 4
_REPORTED = re.compile(
    rf"\b{MARK_OF_PARENT} (?:has |have |also |\w+ly )*(?:said|says|told|thinks|thought|feels|felt|wants|wanted|agree[sd]|disagree[sd]|is|was|would)\b"
)
_HOME = re.compile(
    r"[“\"]|\b(?:I|we|my|worr\w+|concern\w*|tired|exhausted|cope|coping|struggl\w+|sorry|home|house|family|kids|drink\w*|money|sleep\w*|school|nursery|agree\w*|happy|unhappy)\b"
)
_OF_A_PLAN = re.compile(r"\bplans? (?:for|of|about)\b|\bplan\W*$", re.IGNORECASE)
_NOT_WHOSE = r"(?![’']s\b(?! (?:mum|dad|mother|father|parents?|nan|carers?)))"
_MARKED = re.compile(
    rf"(?:\b(?:(?i:the|his|her|their|your|my|our|both|neither)|[A-Z][\w’'-]+[’']s?)\s+)?\b(?:birth |own |maternal |paternal |foster |kinship |main )?{MARK_OF_PARENT}\b"
)
_MARKED_SPEAKER = re.compile(_MARKED.pattern + _NOT_WHOSE)


def _told_of_parents(
    text: str,
    family: Family,
    default: Whose | None,
    own_words: bool,
    matters: re.Pattern[str] | None,
    of_plan_only: bool,
) -> bool:
    """Whether a text tells a parent's view, once it is settled whom every name and pronoun of it means."""
    nobody = family.others | family.children | _PROFESSIONS | NO_NAMES | _PRONOUNS
    if any(
        match["who"] not in nobody and not _IN_A_CASE.search(text, 0, match.start())
        for match in _ANYBODY.finditer(text)
    ):
        return True
    told = with_parents_marked(text[:_LONGEST_TEXT], family, default)
    if MARK_OF_PARENT not in told and not own_words:
        return False
    topics = topics_of(matters, family)
    kept = [
        sentence
        for line in told.split("\n")
        for sentence in _of_now(line, own_words)
        if not of_plan_only or topics.of_plan(sentence)
    ]
    if takes_stance("".join(kept), _MARKED):
        return True
    return any(
        has_view(sentence[:_LONGEST], _MARKED_SPEAKER, own_words, topics)
        or view_is(sentence[:_LONGEST], _MARKED_SPEAKER, topics)
        for sentence in kept
    )


_PRONOUNS = frozenset({"I", "We", "Parents"})


def _of_now(line: str, own_words: bool) -> Iterator[str]:
    """The sentences of a line without those that tell what was thought long ago, and with no parent where somebody else supposes what one thinks."""
    for match in _SENTENCE.finditer(f"{line}\n"):
        sentence = match.group()
        if not own_words and _I_SUPPOSE.search(sentence):
            continue
        # "Mum grew up in care; she says that this is fairer": then stands before the semicolon, and now behind it.
        parts = sentence.split(";") if _THEN.search(sentence) else [sentence]
        yield from (_as_supposed(part) for part in parts if not _THEN.search(part))
    yield "\n"


_MARK = re.compile(rf"\b{MARK_OF_PARENT}\b")


def _as_supposed(sentence: str) -> str:
    """A sentence in which a parent of whom somebody else supposes something is somebody else."""
    out, last = [], 0
    for mark in _MARK.finditer(sentence):
        before = sentence[: mark.start()]
        if _SUPPOSED.search(before) and not _OWN_THOUGHT.search(before):
            out += [sentence[last : mark.start()], MARK_OF_OTHER]
            last = mark.end()
    return "".join((*out, sentence[last:]))


_OWN_THOUGHT = re.compile(
    rf"\b{MARK_OF_PARENT}\b(?:\s+(?:\w+ly|also|and {MARK_OF_PARENT}|still|now))*\s+\S+(?:\s+\S+){{0,2}}\s+$"
)
# What was thought of another plan, in another year.
_THEN = re.compile(
    r"\b(?:at (?:that|the) time|back then|in those days|at the time of|grew up|as a (?:child|girl|boy|teenager)|until (?:her|his|their) (?:own )?(?:father|mother|dad|mum|parents))\b",
    re.IGNORECASE,
)
# What somebody else only supposes that a parent thinks.
_SUPPOSED = re.compile(
    r"(?:\b(?:thinks?|thought|reckons?|guess(?:es|ed)?|imagines?|supposes?|wonders?|hopes?|hoped|wants?|wanted|wish(?:es|ed)?|is sure|would like|doesn[’']t want|knows?)(?: (?:that|if|whether|how))?\s+(?:(?:his|her|their)\s+)?$)",
)
_I_SUPPOSE = re.compile(
    r"\b(?:I[’']m sure|I am sure|I suppose|I imagine|no doubt|presumably|I expect|I think)\b"
)
_VIEWS = re.compile(
    r"\b(?:views?|voice|think\w*|say\w*|said|feel\w*|wish\w*|opinions?|comments?|wants?|hopes?|words|told|tells?|feedback|perspective|ma[kd]es? of)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:because|but|although|though|saying|as (?=s?he|they))\b", re.IGNORECASE)
_LABEL = re.compile(
    rf"^\W*(?:(?:{KIN})['’]?s?['’]?\s+)?views?\s*:\s*|^\W*(?:{KIN})\s*[:–-]\s*", re.IGNORECASE
)
_GATHERED = re.compile(
    r"^\W*please\b|\b(?:has|have|did)(?: not|n['’]t) (?:yet )?(?:respond|repl|answer)\w*|\b(?:views?|wishes|opinions?|comments)\s+(?:(?:has|have|had|was|were|is|are)\s+)?(?:not\s+)?(?:yet\s+|still\s+)?(?:been\s+)?(?:gathered|sought|obtained|known|recorded|noted|considered|taken|shared|captured|included|to be)\b",
    re.IGNORECASE,
)
# What a meeting agreed, which tells of nobody in it.
_OF_A_MEETING = re.compile(
    r"\W*(?:(?:the |this )?plan (?:was |is |has been )?(?:agreed|approved|endorsed|made|accepted) (?:at|by|in) (?:the )?|(?:the )(?=(?:\w+ )?(?:conference|meeting|panel|core group) (?:was|were|is|agreed|decided|concluded|felt)\b))"
    r"(?:\w+ ){0,2}?(?:conference|meeting|panel|core group|strategy|chair|manager)\b(?![^.;]*\b(?:mum|dad|mother|father|parents?|family|both)\b)",
    re.IGNORECASE,
)
# The reader is sent to another paper.
_POINTER = re.compile(
    r"\W*(?:please )?(?:see|refer to|as per|as in|held (?:in|on)|recorded (?:in|on)) (?:[\w’'-]+ ){0,4}?(?:logs?|file|reports?|minutes|assessments?|records?|form|section|attached|above|below|overleaf|chronology|page|notes?|contact sheet|appendix|portal|system)\b[^.\n]{0,40}\W*$",
    re.IGNORECASE,
)
_FACT = re.compile(
    r"\b(?:attend\w*|engag\w+|contribut\w+|participat\w+|present|sent|given|handed|posted|signed|sign\b|seen|met with|phoned|rung|emailed|texted|contact(?:ed|able)?|invited|await\w*|apolog\w+|absent|asked|interpreter|not yet|needs?|to be|will be|parental responsibility|lives?|whereabouts|address|telephone|"
    r"number|discussed|shared|spoken|consult\w+|involved|updated?|inform\w+|aware|gathered|sought|obtained|views?|copy|opportunity|respond\w*|answer\w*|reply|known|date of birth|works?|employed|prison|hospital|assessment|see|voicemail|unopened|came back|letters?)\b",
    re.IGNORECASE,
)
"""What tells of a parent and gives no view."""


def _says_something(sentence: str, asked: bool = True) -> bool:
    """Whether a sentence of a parent's own place gives a view; ``asked`` tells that its heading asks for one and does not just name a parent."""
    sentence = _LABEL.sub("", sentence)
    if not any(map(str.isalpha, sentence)) or says_nothing(sentence):
        return False
    if _POINTER.match(sentence) or (is_still_to_come(sentence) and not QUOTE.search(sentence)):
        return False
    if _GATHERED.search(sentence) and not QUOTE.search(sentence):
        return False
    if _OF_A_MEETING.match(sentence):
        return False
    if QUOTE.search(sentence) or any(not _is_to_come(sentence, firm) for firm in FIRM.finditer(sentence)):
        return True
    if FIRM.search(sentence):
        return False
    if _NO_VIEW.match(sentence) is not None:
        return False
    return _A_STANCE.search(sentence) is not None or (
        asked
        and len(sentence.split()) > 1
        and _FACT.search(sentence) is None
        and not is_portrait(sentence)
        and not is_plain_fact(sentence)
    )


_CLAUSE = re.compile(r"[,;:]|\b(?:and|but|although|though|because)\b", re.IGNORECASE)


def _is_to_come(sentence: str, firm: re.Match[str]) -> bool:
    """Whether a view is only hoped for or asked for ("Mum needs to accept the plan"); what other clauses promise is no matter."""
    start = max((cut.end() for cut in _CLAUSE.finditer(sentence, 0, firm.start())), default=0)
    return NOT_YET.search(sentence[start : firm.end()]) is not None


_FAMILYS = re.compile(
    rf"\b(?:{KIN}|parents?|parental|family|mums|dads|carers?)(?:['’]?s?['’]?)\b|^\W*(?:agreement|your comments?|comments)\W*$",
    re.IGNORECASE,
)
"""A heading under which a parent speaks or is spoken of."""
_LONGEST = 1200
_LONGEST_TEXT = 6000
