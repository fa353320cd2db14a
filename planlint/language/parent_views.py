"""A parent's or carer's view: whether a text tells what they think of the plan, of the help or of what should happen.

That they came, were told or signed, and what is expected of them, are no views; nor is what they say of themselves or of
their child, outside a section of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from planlint.language.blanks import says_nothing

_KIN = (
    r"(?:mum(?:my)?|mam|mom|dad(?:dy)?|mother|father|parents?|nan(?:a|ny)?|gran(?:ny|ma|dma|dad|dpa|dmother|dfather|dparents?)?|grandparents?|step-?(?:mum|dad|mother|father|parents?)|"
    r"(?:foster |kinship |main )?carers?|aunt(?:ie|y)?|uncle|(?:the |whole |this |entire )family(?=\s+(?:\w+ly |all |both )?(?:agree|say|said|want|feel|felt|think|thought|are\b|is\b|were\b|told|would|has\b|have\b|accept|do\b|does\b|find|welcom))|guardians?|couple|birth (?:mum|dad|mother|father|parents?)|(?-i:\b(?:MOC|FOC|MGM|MGF|PGM|PGF|BM|BF|FC)\b)|special guardians?)"
)
_STANCE = (
    r"(?:agree[sd]?(?: (?:with|to) (?:the|this|it|that|what|all|most|everything|these|our|every))?|disagree[sd]?|accept(?:s|ed)?|support(?:s|ed|ive)?|welcom(?:e[sd]?|ing)|oppos(?:e[sd]?|ing)|object(?:s|ed)?|disput(?:e[sd]?|ing)|approve[sd]?|"
    r"prefer(?:s|red)?|consent(?:s|ed)?|want(?:s|ed)?|would (?:like|rather|prefer|have liked)|wish(?:es|ed)?|hope[sd]?|need(?:s)? (?:somebody|someone|a break|help|more|sleep)|does ?n[o’']t (?:want|like|agree|accept|think|believe|see|feel|understand)|"
    r"do ?n[o’']t (?:want|like|agree|accept|think|believe|see|feel|understand)|did ?n[o’']t (?:want|like|agree|accept)|does not|do not|"
    r"(?:is|are|was|were|is not|isn['’]t) (?:\w+ )?(?:happy|unhappy|glad|pleased|content|relieved|grateful|angry|upset|worried|frightened|scared|keen|willing|in agreement|supportive|against|opposed|committed|on board|cross|fed up|sick of|tired of|okay|ok|fine|positive|motivated|anxious|open|done|determined|disappointed|ashamed|reluctant|unsure)|"
    r"asked (?:for|that|whether|if|not|us|why)|(?:rang|phoned|wrote|emailed|texted|called)(?: \w+)? to say|thinks?|thought|feels?|felt|believes?|believed|sa(?:id|ys?)|told|tells|report(?:s|ed)|stat(?:es|ed)|express(?:es|ed)|finds?|found|describ(?:es|ed)|call(?:s|ed)|complain(?:s|ed)|refus(?:es|ed)|understands? why|can see|could see|sees? (?:the|why|no)|trusts?|worr(?:y|ies)|likes?|dislikes?|hates?|rated|scored|praised|thanked|appreciat(?:es|ed))"
)
_FIRM = re.compile(
    r"\b(?:dis)?agree[sd]?(?: (?:with|to) (?:the|this|it|that|what|all|most|everything|these|our|every)\b|\W*$|\W*[,;]|\s+(?:that|and|but|on)\b)|\baccept(?:s|ed)? (?:the|this|that|it|why|some|most)\b|\b(?:support|oppose|welcome|dispute|approve|like|hate)[sd]?\b[^.\n]{0,30}\b(?:plan|this|it|idea|help|visits?)\b|"
    r"\b(?:want(?:s|ed)?|would (?:like|rather|prefer|have liked)|prefer(?:s|red)?|wish(?:es|ed)?|hope[sd]?|asked (?:that|whether|if|not|us|why)|asked for (?:\w+ )?(?:changes?|help|support|more help|somebody|someone|the plan|a copy))\b|\bneeds? (?:somebody|someone|a break|help|more|sleep)\b|"
    r"\b(?:glad|pleased|grateful|relieved|happy|unhappy|keen|against|opposed|on board|in agreement|supportive of (?:the|this|our)|fed up|sick of|willing|disappointed)\b",
    re.IGNORECASE,
)
_OF_THE_PLAN = re.compile(
    r"\b(?:plans?|help(?:ful|s|ed|ing)?|support|meetings?|conferences?|visits|visiting|social workers?|workers?|services?|professionals|tests|actions?|course|sessions?|decisions?|"
    r"fair|unfair|right|wrong|too (?:much|many|long|far|hard|soon)|bit much|a lot|enough|necessary|needed|tight|hard|difficult|daunting|overwhelm\w+|timescales?|pressure|over the top|judged|listened|heard|blamed|targeted|picked on|criticised|pointless|useful|common sense|work(?:s|ing)? (?:for|with)|"
    r"agreement|letters?|this|respite|short breaks?|what (?:we|needs)|does ?n[o’']t need|did ?n[o’']t need)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"\b(?:{_KIN}|parental|mums|dads|parents|carers)['’]?s?['’]?\b.*\b(?:views?|voice|thinks?|thoughts?|says?|said|feels?|wishes|feelings|opinions?|comments?|response|perspective|side|wants?|hopes?|words|agreement|feedback|tells?|told|see)\b|\bviews? of\b[^\n]*\b(?:{_KIN}|parents?|carers?)\b|^\W*(?:the )?(?:parents?|mum and dad|mum|dad|carers?)\W*$|\bwhat\b.*\b(?:{_KIN}|we)\b.*\b(?:thinks?|says?|said|feels?|wants?)\b",
    re.IGNORECASE,
)
_NO_VIEW = re.compile(
    r"^\W*(?:(?:the |both |his |her |their )?(?:\w+ )?(?:parents?|mum|dad|mother|father|carers?|family|they|she|he|both|views?|wishes)\b[^.\n]{0,30}?)?\b(?:(?:to|will|needs? to|should) (?:be )?\w+|(?:are|is|was|were|has been|have been|been) (?:\w+ )?(?:aware|informed|sent|given|consulted|invited|spoken to|told|"
    r"present|updated|involved|included|sought|obtained|considered|known|noted|taken|recorded|shared|contacted|asked)|attended|did ?n[o’']t attend|not (?:present|known|sought|obtained|in attendance|contacted)|could not|unable to|no (?:view|response|contact|reply)\w*|consulted|engag\w+|signed)\b[^.\n]*\W*$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:to (?:be (?:sought|asked|obtained|gathered|consulted|confirmed|updated|discussed)|agree|accept|share|give|say|tell|understand|attend|engage)|will (?:be asked|need|have to|say|tell|agree|accept|give|share|consent)|must|should|needs? to|if|unless|whether .* agrees|once|so that|would need to)\b",
    re.IGNORECASE,
)
_UNDERTAKES = re.compile(
    r"\b(?:agree[sd]?|want(?:s|ed)?|accept(?:s|ed)?|is willing|are willing|committed|consent(?:s|ed)?) (?:that (?:s?he|they) (?:will|would)|to (?!the|this|it|that|what|all|most|everything|these|our|every|see|live|have|move|be|know|go|stay|stop|keep)\w+)",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"[“\"][^“”\"\n]{3,}[”\"]")
_SENTENCE = re.compile(r"(?:[^.!?;\n“\"]|\.(?=\d)|[“\"][^“”\"\n]*[”\"]|[“\"])+[.!?;]*")
_KIN_BEHIND = re.compile(rf"\b(?i:{_KIN}),?\s+(?P<behind>[A-Z][\w’'-]+)\b")
_KIN_BEFORE = re.compile(
    rf"\b(?P<before>[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)?(?:\s*\((?:the |his |her |their )?(?i:{_KIN})\b|,\s+(?:the |his |her |their |[A-Z]\w+[’']s )?(?i:{_KIN})\b)"
)
_PAIRED = re.compile(r"\b(?P<one>[A-Z][\w’'-]+) and (?P<two>[A-Z][\w’'-]+)\b")
_PARENT_LABEL = re.compile(rf"\b(?:{_KIN})\b", re.IGNORECASE)
_SECOND = re.compile(
    rf"(?:\s+(?!(?i:{_KIN})\b)[a-z’'-]+){{1,9}}?,?\s+(?:and|but)\s+(?:\w+ly\s+)?(?P<stance>{_STANCE})\b(?P<rest>[^\n]*)",
    re.IGNORECASE,
)
"""A second verb of the same sentence: "Mum has read the plan and asked for one change"."""
_ANYBODY = re.compile(
    r"(?<!Mr )(?<!Mrs )(?<!Ms )(?<!Miss )(?<!Dr )(?<!PC )\b(?P<who>[A-Z][\w’'-]+) (?:\w+ly |has |also )?(?:(?:dis)?agree[sd]? (?:with|to) (?:the|this|our|your|everything in the) plan|(?:thinks?|thought|feels?|felt|sa(?:ys|id)) (?:that )?(?:the|this|our) plan\b|(?:is|was) (?:un)?happy with (?:the|this) plan|accepts? (?:the|this) plan|signed up to (?:the|this) plan)"
)
_NO_NAMES = frozenset(
    "and said says told is was has had will to agrees feels thinks The She He They Plan Hub Hubs Centre Support Together Mrs Mr Ms Miss".split()
)
_PROFESSIONS = frozenset(
    "School Nursery Police Health Conference Everyone Everybody All Nobody Manager CAMHS IRO Chair Worker Visitor Teacher Nurse Group Professionals Officer Network GP SW HV TM".split()
)


def parents_named(texts: Iterable[str], front: Iterable[tuple[str, str]] = ()) -> frozenset[str]:
    """The first names of parents and carers, as a plan gives them: "his dad, Marlon", "Leah (mum)", "Mother: Leah Quill"."""
    found: set[str] = set()
    for label, value in front:
        if _PARENT_LABEL.search(label) and not re.search(
            r"\b(?:child|worker|name of)\b", label, re.IGNORECASE
        ):
            found.update(
                word
                for part in re.split(r",| and | & |\n|/", value)
                for word in re.findall(r"[A-Z][\w’'-]+", part)[:1]
            )
        else:
            found.update(match["before"] for match in _KIN_BEFORE.finditer(value))
    for text in texts:
        found.update(match["before"] for match in _KIN_BEFORE.finditer(text))
        for match in _KIN_BEHIND.finditer(text):
            found.add(match["behind"])
            pair = next((pair for pair in _PAIRED.finditer(text) if match["behind"] in pair.groups()), None)
            found.update(pair.groups() if pair is not None else ())
    return frozenset(re.sub(r"[’']s$", "", name) for name in found) - _NO_NAMES


def gives_parents_view(
    text: str,
    under: str = "",
    own_section: bool = False,
    names: Iterable[str] = (),
    surnames: Iterable[str] = (),
) -> bool:
    """Whether a text gives a parent's or carer's view.

    ``under`` is the heading over it, ``own_section`` tells that this is the plan's place for such views; ``names`` are the
    first names of parents and carers, ``surnames`` those of the family ("Ms Reid feels …").
    """
    if says_nothing(text):
        return False
    if own_section or _ABOUT.search(under):
        return any(_says_something(match.group()) for match in _SENTENCE.finditer(text))
    who = _who(names, surnames)
    last = False
    if any(
        match["who"] not in _NO_NAMES and match["who"] not in _PROFESSIONS
        for match in _ANYBODY.finditer(text)
    ):
        return True
    for match in _SENTENCE.finditer(text):
        sentence = match.group()
        if _has_view(sentence, who, last):
            return True
        last = who.match(sentence.lstrip()) is not None or (
            last and re.match(r"\W*(?:s?he|they)\b", sentence, re.IGNORECASE) is not None
        )
    return False


def _says_something(sentence: str) -> bool:
    if not any(map(str.isalpha, sentence)) or says_nothing(sentence):
        return False
    if _QUOTE.search(sentence) or _FIRM.search(sentence):
        return not _NOT_YET.search(re.sub(_QUOTE, "", sentence)) or _QUOTE.search(sentence) is not None
    return (
        _NO_VIEW.match(sentence) is None and re.search(rf"\b{_STANCE}\b", sentence, re.IGNORECASE) is not None
    )


def _who(names: Iterable[str], surnames: Iterable[str] = ()) -> re.Pattern[str]:
    named = "".join(rf"|(?-i:\b{re.escape(name)}\b)" for name in sorted(names))
    family = "|".join(
        re.escape(part) for name in sorted(surnames) for part in name.split("-") if len(part) > 1
    )
    titled = (
        rf"|(?-i:\bM(?:r|rs|s|iss)\.? (?:and M(?:r|rs|s)\.? )?(?:[\w’'-]+-)?(?:{family})\b)" if family else ""
    )
    return re.compile(
        rf"(?:\b(?:the|his|her|their|your|my|our|both|(?-i:[A-Z])[\w’'-]+[’']s?)\s+)?(?:\b(?:birth |own |maternal |paternal )?{_KIN}\b{titled}{named})(?![’']s\b(?! (?:mum|dad|mother|father|parents?|nan|carers?)))",
        re.IGNORECASE,
    )


def _has_view(sentence: str, who: re.Pattern[str], carried: bool) -> bool:
    """Whether the sentence has a parent or carer as the one who agrees, wants or says something of the plan."""
    bare = _QUOTE.sub("it", sentence)
    if re.match(r"\W*(?:if|should|unless|when|once)\b", bare, re.IGNORECASE):
        return False
    starts = [match.end() for match in who.finditer(bare)]
    if carried and (pronoun := re.match(r"\W*(?:s?he|they)\b", bare, re.IGNORECASE)):
        starts.append(pronoun.end())
    for start in starts:
        rest = bare[start:]
        stance = re.match(
            rf"(?:\s*\([^)]*\)|,[^,\n]{{1,40}},|\s+and\s+[A-Z][\w’'-]+)?(?:\s+(?:has|have|had|also|both|really|now|still|does|do|\w+ly|and\s+\w+))*\W{{1,3}}(?P<stance>{_STANCE})\b(?P<rest>[^\n]*)",
            rest,
            re.IGNORECASE,
        )
        colon = re.match(r"\s*(?:\([^)]*\))?\s*[:–—]\s*(?P<rest>[^\n]*)", rest)
        if colon is not None and _QUOTE.search(sentence):
            return _OF_THE_PLAN.search(sentence) is not None or _FIRM.search(sentence) is not None
        if stance is None:
            stance = _SECOND.match(rest)
        if stance is None:
            continue
        clause = stance["stance"] + stance["rest"]
        if re.match(r"(?:ask|want|need)\w* (?:to|for) ", clause) and _UNDERTAKES.match(clause):
            continue
        if _UNDERTAKES.match(clause) or _NOT_YET.match(stance["rest"].lstrip()):
            continue
        words = clause if not _QUOTE.search(sentence) else clause + " " + " ".join(_QUOTE.findall(sentence))
        if _FIRM.match(clause) or _FIRM.search(words[:120]) or _OF_THE_PLAN.search(words):
            return True
    behind = re.search(r"[”\"],?\s+(?:said|says|according to)\s+(?P<who>[^.\n]{2,40})", sentence)
    return (
        behind is not None
        and who.match(behind["who"]) is not None
        and (_OF_THE_PLAN.search(sentence) or _FIRM.search(sentence)) is not None
    )
