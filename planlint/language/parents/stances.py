"""A parent's stance told by its shape: whose mind a judgement is, what they would do instead, what they wrote or said to us.

The reader of views knows verbs of thinking and wanting; here the frames stand that carry a view without one: "to Dad's
mind", "is right behind this", "would swap Fridays for Sundays", a note that says "you", a shrug at "another plan".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.voices.quotes import Quote, quotes_of
from planlint.patterns import later

# What a plan is about, so that whoever minds or fears it minds the plan and not the weather.
_MATTER = later(
    r"\b(?:this|that|these|those|it|all|any of|none of|each of|every|plan\w*|help|support|visits?|visiting|visitors?|meetings?|workers?|tests?|testing|course|group|club|classes|sessions?|nursery|school|respite|contact|Sundays?|"
    r"Saturdays?|Fridays?|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|move[sd]?|moving|stay\w*|home|adoption|fostering|foster\w*|carers?|conference|decision|actions?|letters?|report|account|line|sentence|wording|paragraph|"
    r"rules?|gate|tag|timescales?|dates?|timings?|services?|assessment|order|register|one-to-one|mentor|tutor|counsell\w+)\b",
    re.IGNORECASE,
)
_ADVERBS = r"(?:(?:also|both|now|still|just|all|quite|rather|pretty|never|not|always|since|\w+ly)\s+)*"
# Between a person and what they do or are: what they are called, an aside, a second person.
_LINK = r"(?:\s+[A-Z][\w’'-]+)?(?:\s*\([^)\n]{1,40}\)|,[^,\n]{1,60},|\s+(?:and|&)\s+(?:(?:his|her|their)\s+)?\w+)?\s+"
_IS = r"(?:is|are|was|were|am|isn[’']t|aren[’']t|wasn[’']t|remains?|feels?|felt|sounds?|seems?)\s+"
_WHOLLY = r"(?:(?:dead|set|all|right|fully|four-?square|squarely|totally|completely|wholly|very much|strongly|firmly|quite|not|one hundred per ?cent|100%|otherwise|broadly)\s+)*"
# A stance in itself, whatever stands behind it.
_STANCES = (
    rf"{_LINK}{_ADVERBS}(?:would|[’']d)\s+{_ADVERBS}(?:much |far )?(?:rather|sooner|prefer|swap|change|drop|cut|add|do (?:this|it|without|away)|choose|welcome|be (?:happ|glad|grateful|easier)\w*|go along|settle for|like (?:to see|it|the|more|less|fewer|us)|object|see)\b"
    rf"|{_LINK}{_ADVERBS}(?:can(?:no|[’'])t|cannot|could ?n[o’']t|can|fails? to|does ?n[o’']t|does not|do ?n[o’']t)\s+{_ADVERBS}(?:see (?:the |any |much )?(?:point|use|need|sense|why|reason|good|harm|what)|live with (?:it|this|that|the)|fault|argue with|hold with|go along)\b"
    rf"|{_LINK}{_ADVERBS}(?:(?:do(?:es)?|did) ?n[o’']t |do(?:es)? not |did not )?shares? (?:our|the|that|this|these|those) (?:worr|concern|view|fear|opinion|hope|anxiet)\w*"
    rf"|{_LINK}{_ADVERBS}(?:would|will) (?:not |never )?sign\b(?! (?:for|off|up|the (?:form|tenancy|consent)))|{_LINK}{_ADVERBS}(?:refus(?:es|ed)|declin(?:es|ed)) to sign\b|{_LINK}{_ADVERBS}(?:str(?:ikes|uck)|cross(?:es|ed)|scor(?:es|ed)) (?:out|through)\b"
    rf"|{_LINK}{_ADVERBS}sees? (?:no|little|not much|some|every) (?:point|use|need|sense|reason|good|harm|value)\b"
    rf"|{_LINK}{_ADVERBS}(?:holds?|held) that\b|{_LINK}{_ADVERBS}(?:has|have|had|voiced|raised|expressed|made) (?:(?:no|not any|any|every|little|only one|one|a few|a|some|many) )?(?:\w+ )?(?:quarrel|objections?|qualms|reservations?|misgivings|complaints?|confidence|beef|say in|faith in|time for|use for|issues? with|problems? with|doubts? (?:about|over|whether))\b"
    rf"|{_LINK}{_ADVERBS}(?:will not|won[’']t|would ?n[o’']t) hear of\b|{_LINK}{_ADVERBS}(?:has |have )?sworn? by\b"
    rf"|{_LINK}{_ADVERBS}roll(?:s|ed) (?:his|her|their) eyes at\b|{_LINK}{_IS}{_WHOLLY}(?:over the moon|up in arms|on the fence|in favour|in agreement|lukewarm|all ears|sick and tired|none too pleased)\b|{_LINK}{_ADVERBS}thank(?:s|ed)\b(?! (?:god|goodness))"
    rf"|[’']s? (?:heart|mind) (?:is|isn[’']t|is not|was|wasn[’']t) (?:\w+ )?(?:in|on|made up|set)\b"
    rf"|{_LINK}{_ADVERBS}(?:speaks?|spoke|thinks?|thought) (?:highly|well|warmly|badly|little|nothing|the world) of\b"
)
# A stance where its object is a matter of the plan.
_STANCES_ON = (
    rf"{_LINK}{_IS}{_WHOLLY}(?:for|against|behind(?! (?:with|in|on|the (?:wheel|door|rent|sofa))\b)|with us on|on board|up for|game for|sold on|(?:easy|relaxed|unhappy|happy|cross|furious|adamant|worried|bitter|hopeful|delighted|thrilled|clear|insistent) (?:about|with|over|that|at)|(?:ok|okay|fine|cool|comfortable|satisfied|content) with|at peace with|resigned to|in two minds|of two minds|(?:un)?convinced|sceptical|doubtful|wary of|won over|"
    rf"dissatisfied|unimpressed|offended|insulted|indifferent|dreading|not bothered|relieved|minded to)(?!\w)"
    rf"|{_LINK}{_ADVERBS}(?:would|[’']d)\s+{_ADVERBS}(?:keep|have|put|take|start|move|leave|stop|want|make|hate|love|like|trust|fight|accept|give)\b"
    rf"|{_LINK}{_ADVERBS}(?:backs?|backed|stands? by|stood by|go(?:es)? along with|went along with|puts? up with|sign(?:s|ed) up to|t(?:akes?|ook) (?:issue|exception|against|comfort)|shrug(?:s|ged)|fears?|feared|dreads?|dreaded|(?:has|have|had) been (?:dreading|wanting|hoping for|asking for|waiting for|praying for|against|for)|begs?|begged|pleads?|pleaded|scoff(?:s|ed)|laugh(?:s|ed) (?:at|off)|grumbl\w+|mutter\w*|moan\w*|bridl\w+|ba(?:u)?lk\w*|sigh\w*|"
    rf"rates?|rated|had (?:hoped|expected|wanted)|hoped|swore|resents?|resented|look(?:s|ed) forward to|mind(?:s|ed)|cannot wait|ha(?:s|ve) (?:come|warmed) (?:round )?to|owns? that|grants? that|granted that|conced\w+|puts? it down to|makes? no bones|nods?|nodded|counts? on|is counting on|sets? great store|set great store|"
    rf"asked (?:for|us|me|that|if|whether|why|not)|finds?|found|read(?:s)? it)\b"
)
_BEHIND = later(
    r"['’]s? (?:(?:honest|own|only|one|main|chief|first|biggest|considered|private|clear) )?(?:opinion|view|eyes|mind|book|words|judgement|estimation|reckoning|way of thinking)\b"
)
# "at Mum's own wish", "it was Dad's idea".
_IDEA = later(
    r"['’]s? (?:own )?(?:wish|request|suggestion|insistence|idea|choice|preference|proposal|invitation)\b"
)
_IDEA_AHEAD = later(
    r"\b(?:at|on|was|is|by|to|against|after|following)\s+(?:(?:both|the|his|her|their)\s+)?$", re.IGNORECASE
)
_MIND_AHEAD = later(r"\b(?:in|to|from|by|on)\s+(?:(?:both|the|his|her|their)\s+)?$", re.IGNORECASE)
_AHEAD = later(
    r"\b(?:according to|as far as|so far as|so says|thumbs[ -]up from|thumbs[ -]down from|(?:yes|blessing|backing|agreement|support|approval|consent|no objections?|objections?|complaints?|praise|thanks|apology|applause) (?:from|by)|(?:welcomed|opposed|resented|disputed|rejected|supported|backed|accepted|preferred|agreed|wanted) by|left to (?:him|her|them)(?:self|selves)?,|"
    r"suits|sits (?:well|badly|ill|right|uneasily) with|goes down (?:well|badly) with|fine by|fine with|okay with|ok with|a relief to|news to|important to|matters? (?:most )?to|too much for)\s+(?:(?-i:[A-Z][\w’'-]+),? )?(?:(?:both|the|his|her|their)\s+)?$",
    re.IGNORECASE,
)
_FOR = later(r"^\W*for\s+$", re.IGNORECASE)
_NOT_SO = later(
    r"\b(?:if|unless|once|until|whether|hopes? that|so that|when|needs? to|must|should)\b[^,;:]*$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\d)|(?<=\b[A-Z])\.|(?<=\b(?:Mr|Ms|Dr))\.|(?<=\bMrs)\.)+[.!?]*")


def takes_stance(text: str, who: re.Pattern[str]) -> bool:
    """Whether a text tells a stance of one of those whom ``who`` finds, in any of these shapes."""
    return (
        _is_spoken_to_us(text, who)
        or _is_written(text, who)
        or any(_frames(match.group(), who) for match in _SENTENCE.finditer(text))
    )


_PREDICATE = later(_STANCES)
_PREDICATE_ON = later(_STANCES_ON)


# What is to be done in some event is nobody's stance; what stands behind a semicolon may be.
_IF = re.compile(r"\W*(?:if|should|unless|in the event)\b", re.IGNORECASE)


def _frames(sentence: str, who: re.Pattern[str]) -> bool:
    """Whether one of the frames stands round somebody in a sentence."""
    if _IF.match(sentence):
        sentence = sentence.rpartition(";")[2] if ";" in sentence else ""
    for before, behind in _subjects(sentence, who):
        if _NOT_SO.search(before):
            continue
        if _BEHIND.match(behind) and _MIND_AHEAD.search(before):
            return True
        if _IDEA.match(behind) and _IDEA_AHEAD.search(before):
            return True
        if _AHEAD.search(before) or (_FOR.match(before) and _MATTER.search(behind)):
            return True
        if _PREDICATE.match(behind):
            return True
        on = _PREDICATE_ON.match(behind)
        if on and _MATTER.search(behind[on.end() : on.end() + 90]):
            return True
    return False


_PRONOUN = re.compile(r"\b(?:she|he|they)\b")
_NAMED = re.compile(r"\b[A-Z][a-z]+")


def _subjects(sentence: str, who: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """What stands before and behind each of them, and each pronoun in whose way nobody else is named."""
    for match in who.finditer(sentence):
        yield sentence[: match.start()], sentence[match.end() :]
        follows = _PRONOUN.search(sentence, match.end())
        if follows and _NAMED.search(sentence, match.end(), follows.start()) is None:
            yield sentence[: follows.start()], sentence[follows.end() :]


# A letter, a text, a voicemail: whoever wrote it speaks from the colon on.
_LETTER = later(
    r"\b(?:letter|note|text|e-?mail|message|card|voicemail|statement|reply|comment|form|drawing)s?\s+(?:[\w’'-]+\s+){0,2}?(?:from|by|of)\s+(?:(?:the|his|her|both)\s+)?$",
    re.IGNORECASE,
)
_FIRST = later(
    r"\b(?:I|we|us|me|our|my)\b(?=[^.\n]*\b(?:against|for|agree|want|grateful|thank\w*|happy|unhappy|not|never|can[’']t|don[’']t|won[’']t|would|rather|hope|think|feel|object|accept|like|fed up|pleased)\b)",
    re.IGNORECASE,
)


def _is_written(text: str, who: re.Pattern[str]) -> bool:
    for match in who.finditer(text):
        if _LETTER.search(text[: match.start()]):
            colon = re.match(r"[^:.\n]{0,40}[:–—-]\s*(?P<told>[^\n]*)", text[match.end() :])
            if colon and (_FIRST.search(colon["told"]) or _speaks_to_us(colon["told"])):
                return True
    return False


# Said to whoever writes the plan, or of what stands in it.
_TO_US = later(
    r"\b(?:you|yous|youse|ye|your|yours|you[’'](?:re|ve|ll|d)|u|ur)\b|(?:^|[.,;!?] )(?:so |and |but |please |just )*(?:do ?n[o’']t|let|leave|keep|stop|give|get us|take|pick|tell|ask|move|start|try|make)\b"
    r"|^\W*(?:fine|ok(?:ay)?|alright|all right|fair(?: enough)?|sound|spot on|happy|no way|not having|no chance|over my dead body|suits|whatever|about time|long as|so long as|as long as|can live with|could live with|not (?:the|on|in|for|with|at|a)|too |no more)\b"
    r"|\b(?:that|this|it)(?:[’']ll| will|[’']d| would) (?:do|suit|help|work|never|not|be)\b|\bcan live with\b|\bfine by (?:me|us)\b|\bnot the \w+day\b|\b(?:these|this|them|all) (?:visits|meetings|rules|plans?|courses?|tests?|people|papers?|forms?|club|group)\b"
    r"|\b(?:I|we)(?:[’'](?:m|re)| am| are|[’']d| would)? (?:for|against|behind|up for|done with|sick of|fed up|happy|grateful|rather|sooner|agree|don[’']t agree|do not agree|disagree)\b",
    re.IGNORECASE,
)
_TO_ANOTHER = later(
    r"\b(?:tells?|told|calls?|called|texts?|texted|shout\w*|scream\w*|says? to|said to|asks?|asked)\s+(?:at\s+)?(?:him|her|them|(?!Mr|Mrs|Ms|Miss|Dr|SW|HV|PC)[A-Z][\w’'-]+)\b"
)
# Whoever is to do something does not speak ("wants Dad to “stop at Nan's”").
_TO_DO = later(r"\s+(?:to|will|must|should|and (?:mum|dad|nan))\b", re.IGNORECASE)
_SAID_BEHIND = later(
    r"\W{0,3}(?:(?:said|says|wrote|writes|added|was|is|is how|was how|were|are)\s+)?(?:the (?:words?|verdict|view|comment)s? of\s+)?(?:(?:the|his|her)\s+)?"
)
_NEARLY = 70


def _is_spoken_to_us(text: str, who: re.Pattern[str]) -> bool:
    """Whether somebody is quoted as saying a thing to those who write the plan, or of it."""
    return any(
        _speaks_to_us(quote.words) and _is_speaker(text, quote, who)
        for quote in (*quotes_of(text), *_unclosed(text))
    )


def _unclosed(text: str) -> Iterator[Quote]:
    """Words behind a person and a colon that stand in no marks are quoted all the same ("Mum: fine by me")."""
    for match in re.finditer(r":\s+(?P<words>[^\s“\"‘'«][^\n]{3,})", text):
        yield Quote(match["words"], match.start() + 1, match.end())


def _speaks_to_us(words: str) -> bool:
    return _TO_US.search(words) is not None


def _is_speaker(text: str, quote: Quote, who: re.Pattern[str]) -> bool:
    before = text[: quote.start]
    last = None
    for match in who.finditer(before):
        last = match
    if last is not None:
        between = before[last.end() :]
        if len(between) <= _NEARLY and not re.search(r"[.!?“”\"]", between):
            return _TO_ANOTHER.search(between) is None and _TO_DO.match(between) is None
    behind = text[quote.end :]
    said = _SAID_BEHIND.match(behind)
    return said is not None and said.end() > 0 and who.match(behind, said.end()) is not None
