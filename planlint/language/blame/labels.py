"""Whether a label that often blames does so where it stands: of whom it is said, by whom, and whether it is denied.

The labels themselves stand elsewhere. A door that refuses to close is blamed for nothing, and what somebody is reported as
saying is theirs to say.
"""

from __future__ import annotations

import re
from functools import lru_cache

from planlint.language.dictionary import all_lemmas
from planlint.language.people import OwnerKind, people_in
from planlint.language.syntax import Parse, parsed
from planlint.patterns import later

# Somebody says it: the words are theirs and not the writer's.
_SAYS = re.compile(
    r"\b(?:says?|said|saying|tells?|told|telling|feels?|felt|thinks?|thought|believes?|descri(?:bes?|bed|bing)|calls?|called|calling|admit(?:s|ted)|stat(?:es?|ed)(?= that)|explain(?:s|ed)|report(?:s|ed)|"
    r"w(?:rites?|rote)|asked|worr(?:ies|ied)|in (?:his|her|their|my|your) (?:own )?words|according to|hates?|labell?ed|refers? to|heard|the (?:word|words|phrase|label|term))\b",
    re.IGNORECASE,
)
_TURNS_BACK = re.compile(
    r",?\s+but\b|\bhowever\b|\bwhen in fact\b|,\s+(?:al)?though\b|,\s+yet\b|\bnevertheless\b", re.IGNORECASE
)
_DENIED = re.compile(
    r"(?:\b(?:not|never|rather than|instead of|without|avoid(?:ing)?)|n['’]t)\s+(?:(?:a|an|the|being|be|been|seen as|called|simply|just|at all|always|ever|say|write|words like|\w+ly)\s+){0,3}$"
    r"|(?:\b(?:not|never|nor)|n['’]t)\s+(?:(?:to be|be|being|meant|intended)\s+){0,2}(?:read|taken|seen|heard|understood|mistaken|meant|put down|treated|viewed|dismissed)\s+(?:as|for|to)\s+(?:(?:a|an|any|just|simply|mere|more)\s+){0,2}$",
    re.IGNORECASE,
)

_PERSON = later(
    r"\b(?:he|she|they|him|her|them|you|I|who|both|child(?:ren)?|kids?|boys?|girls?|young (?:person|people|man|woman)|bab(?:y|ies)|teenagers?|lads?|pupils?|students?|parents?|mums?|mothers?|dads?|fathers?|famil(?:y|ies)|carers?|couple|person|people|individuals?|"
    r"wom[ae]n|m[ae]n|clients?|siblings?|twins|sons?|daughters?|brothers?|sisters?|nan|gran\w*|aunt\w*|uncles?|partner|step\w*|patients?|personality)\b",
    re.IGNORECASE,
)
# What is said of somebody's ways or life is said of them.
_WAYS = re.compile(
    r"\b(?:behaviou?rs?|behaving|attitudes?|manner|conduct|stance|responses?|character|traits?|presentation|outbursts?|nature|streak|demeanou?r|parenting|style|tendenc(?:y|ies)|life-?styles?|li(?:fe|ves)|households?|home|upbringing|existence|relationships?|background|choices?|influence)\b",
    re.IGNORECASE,
)
# What is no person of the family: things that stick, and people and services whom the plan does not hold to account.
_OTHER = later(
    r"\b(?:doors?|windows?|locks?|boilers?|cars?|vans?|engines?|printers?|laptops?|computers?|phones?|machines?|bus(?:es)?|trains?|taxis?|toilets?|taps?|ovens?|heating|systems?|websites?|apps?|landlords?|banks?|compan(?:y|ies)|firms?|councils?|shops?|neighbours?|dogs?|cats?|pupp(?:y|ies)|animals?|"
    r"cancer|tumours?|diabetes|asthma|epilepsy|seizures?|eczema|blood sugars?|treatment|illness|conditions?|letters?|debts?|bailiffs?|lenders?|traffic|roads?|corridors?|wards?|courts?|judges?|home office|local authority|housing|insur\w+|application|appeal|benefits?|claims?|visas?|pram|buggy|bike|pump|tube|cladding|wiring|alarms?|fires?|cookers?|gas|water|electric\w*|bolts?|shel(?:f|ves)|junctions?|boards?|skills?|gangs?|dealers?|groomers?|exploiters?|strangers?|"
    r"schools?|teachers?|police|officers?|social workers?|services?|agenc(?:y|ies)|professionals|workers?|CAMHS|GP|hospitals?|surgery|DWP|nursery|health visitors?|solicitors?|provider|team|markets?|environment|weather|mornings?|evenings?|days?|weeks?|time|period|year|maths|reading|"
    r"it|which|this|that|these|those|there|what|task|homework|transition|move|work|texts?|older (?:males?|men|lads|boys)|referrals?|plans?|placements?|funding|targets?|questions?)\b",
    re.IGNORECASE,
)
# People of whom a plan may say hard things: it does not hold them to account, it keeps the child from them.
_OUTSIDERS = re.compile(
    r"\b(?:older (?:\w+ )?(?:males?|men|lads|boys|girls|peers)|gangs?|dealers?|groomers?|exploiters?|abusers?|strangers?|(?:a|the) man of \d+|adult males?|neighbours?|loan sharks?|(?:boiler|gas|delivery|repair|removal|van|taxi|bus|meter)[ -]?(?:m[ae]n|wom[ae]n|drivers?|engineers?|fitters?|board)|plumbers?|electricians?|engineers?|builders?|contractors?|drivers?|insurers?)\b",
    re.IGNORECASE,
)
# These words blame only where they are said of a person or of a person's ways.
_OF_PERSONS_ONLY = re.compile(
    r"(?:aggressive|challenging|chaotic|difficult|hostile|volatile|disruptive|unreliable|obstructive|toxic|dysfunctional|inadequate|resistant|immature|violent|troubled)\b",
    re.IGNORECASE,
)
_COMES_ACROSS = re.compile(
    r"\b(?:present(?:s|ed|ing)?|com(?:es?|ing) across|known|perceived|seen|viewed) (?:as|to be)\s+(?:\w+ly |very |quite |being |both |\w+ and |\w+, )*$",
    re.IGNORECASE,
)
_TAKES_OBJECT = re.compile(
    r"\s+(?:(?:him|her|it|your|my)self|themselves|it|this|that|the|a|an|his|her|their|its)\b", re.IGNORECASE
)
_WITHHOLDING = re.compile(r"(?:refus|declin|fail|minimi[sz])\w*", re.IGNORECASE)
# What may be refused or failed as a plain fact: a feed, a spoon of medicine, an exam, a claim for money.
_PLAIN_OBJECT = re.compile(
    r"\s*(?:(?:to|his|her|their|the|all|any|most|some|a|an|eat|drink|take|feed|finish|try|settle|sleep|sit|pass)\s+)*(?:eat|drink|feed|settle|bottles?|milk|feeds?|solids|food|lunch|breakfast|dinner|tea|snacks?|vegetables|breast|dumm(?:y|ies)|medicine|spoon|tests?|exams?|mocks?|gcses?|sats|maths|english|driving|mot|asylum|visa|claim|permission|planning|leave to remain|entry clearance|bail|credit|thrive|gain|grow|put on)\b",
    re.IGNORECASE,
)
# Danger and disruption are minimised on purpose.
_DANGER = re.compile(
    r"\b(?:risks?|harm|impact|exposure|disruption|conflict|delay|restrictive|distress|damage|stress|offending|waste)\b(?! of (?:his|her|their) (?:behaviou?r|drinking|violence))",
    re.IGNORECASE,
)
# What children are exposed to is the harm, and a label of nobody.
_EXPOSED_TO = re.compile(
    r"\b(?:expos(?:ed|ure|ing)|witness(?:ed|ing|es)?|subject(?:ed)?|caught up)(?: \w+){0,2} (?:to|in)?\s*(?:[\w’'-]+ ){0,3}$|\bwitness(?:ed|ing|es)? (?:[\w’'-]+ ){0,3}$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be|gets?|got)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
# What a kind of harm is, as the guidance has it, is said of nobody.
_DEFINES = re.compile(
    r"\W*(?:(?:emotional|physical|sexual|medical|educational|domestic|child|criminal|financial|significant) )*(?:neglect|abuse|harm|exploitation|control|grooming|cruelty|maltreatment)(?: (?:and|or) \w+)?\s+(?:is|are|means|includes?|involves?|covers|can (?:be|mean|include)|may (?:be|mean|include|involve)|consists|refers|occurs|happens)\b",
    re.IGNORECASE,
)
_BY_OTHER = re.compile(r"\bby (?:the |his |her |their |our )?[\w ’'-]{3,30}", re.IGNORECASE)
_IS_SHORT = re.compile(
    r"(?:^|[.;]\s+)(?:mum|dad|mam|she|he|mother|father|[A-Z][a-z]+)[’']s\s+(?:very |so |really |quite |a |an )?$",
    re.IGNORECASE,
)
# "Lois being her usual drama queen self" is said of a person, however the sentence goes on.
USUAL = re.compile(r"\b(?:his|her|their) usual (?:\w+ )?$")
_FAMILY = frozenset({OwnerKind.FAMILY, OwnerKind.PERSON, OwnerKind.SELF})
_SENTENCE_END = re.compile(r"[.;!?](?=\s|$)|\n|•")


def _is_no_label(sentence: str, start: int, end: int) -> bool:
    """Whether what stands round a label tells that it is a name, somebody's own words, a plain fact or a deed."""
    before, label, after = sentence[:start], sentence[start:end], sentence[end:]
    if label[:1].isupper() and before.strip(" \t-–•*(") and not sentence.isupper():
        return True  # the name of a project, or a title
    if is_reported_or_denied(sentence, start, end):
        return True
    whose = _BY_OTHER.search(after) if label.casefold().startswith("failure") else None
    if whose is not None and _OTHER.search(whose.group()):
        return True
    if _WITHHOLDING.match(label):
        rest = label.split(" ", 1)
        passive = _PASSIVE.search(before) and rest[0].casefold().endswith("ed")
        aims = re.match(r"minimi[sz]e?\b", label, re.IGNORECASE) and re.search(r"\bto $", before)
        aims = aims or (re.match(r"minimi", label, re.IGNORECASE) and _DANGER.search(sentence))
        if passive or aims or _PLAIN_OBJECT.match(f" {rest[1] if len(rest) > 1 else ''}{after}"):
            return True
    if label.casefold() == "hostility" and _EXPOSED_TO.search(before):
        return True
    if re.match(r"naughty(?= (?:step|corner|chair|spot)\b)", f"{label}{after}", re.IGNORECASE):
        return True
    # "Is challenging the decision", "challenges himself to swim a mile": a deed, and no label.
    return bool(label.casefold() == "challenging" and _TAKES_OBJECT.match(after))


@lru_cache(maxsize=4096)
def blames(text: str, start: int, end: int) -> bool:
    """Whether the label between two places of a text blames a child or a parent there."""
    first = max((stop.end() for stop in _SENTENCE_END.finditer(text, 0, start)), default=0)
    stop = _SENTENCE_END.search(text, end)
    sentence = text[first : stop.start() if stop else len(text)]
    start, end = start - first, end - first
    before, label, after = sentence[:start], sentence[start:end], sentence[end:]
    if _is_no_label(sentence, start, end):
        return False
    if USUAL.search(before):
        return True
    bearer = bearer_of(sentence, start, end)
    if not bearer and _WITHHOLDING.match(label):
        # Where the parse found nobody, the word right before tells who or what it is that fails.
        bearer = re.split(r"[\s-]", before.strip(" ,;:()"))[-1]
    if _IS_SHORT.search(before) and re.match(
        r"\W*$|,|\s+(?:and|as|with|in|at|when|to|about|towards)\b", after
    ):
        return True  # "Mum's chaotic", which a parser takes for hers
    if _OF_PERSONS_ONLY.match(label):
        if _COMES_ACROSS.search(before):
            return True
        ways = _WAYS.search(f"{label} {bearer}") is not None and not _OTHER.search(bearer)
        return (
            ways or _PERSON.search(label) is not None or _is_person(bearer) or not (bearer or before.strip())
        )
    if not bearer or _PERSON.search(label) is not None or _is_person(bearer):
        return True
    return _OTHER.search(bearer) is None and not _is_thing(bearer)


def is_reported(sentence: str, start: int) -> bool:
    """Whether the words at a place are reported as somebody's own in the sentence ("Mum says that she is …")."""
    turns = [turn.end() for turn in _TURNS_BACK.finditer(sentence, 0, start)]
    return _SAYS.search(sentence, turns[-1] if turns else 0, start) is not None


def _is_thing(bearer: str) -> bool:
    """Whether words end in a common noun that is neither a person nor somebody's ways: "the key", "other toys"."""
    last = bearer.split()[-1]
    if not bearer.islower() and last[:1].isupper():
        return False
    return bool(all_lemmas(last.casefold()).get("NOUN")) and _WAYS.search(bearer) is None


# "…, says Dad", "…, as he puts it": it was somebody's own words after all.
_SAID_BEHIND = re.compile(
    r",\s+(?:as )?(?!(?:has|have|had|who|and|but|which|then)\b)[\w’'-]+ (?:says?|said|told (?:us|me)|admits?|admitted|puts? it|put it|calls? it|called it)(?=\W*$|\s+(?:of|about|to|at|when|in|on)\b|:)"
    r"|,\s+(?:says?|said|admits?|admitted) [\w’'-]+|,\s+in (?:his|her|their) (?:own )?words"
    r"|^[^.;]{0,40}?\s+(?:is|was) (?:how|what) (?:(?:his|her|their|the) )?(?:own )?[\w’'-]+ (?:puts? it|called it|calls it|described it|described (?:him|her|them)|said|says)\b",
    re.IGNORECASE,
)


def is_reported_or_denied(sentence: str, start: int, end: int) -> bool:
    """Whether the words between two places are somebody's own, or the sentence says that they do not hold."""
    return (
        is_reported(sentence, start)
        or _SAID_BEHIND.search(sentence[end:]) is not None
        or _DENIED.search(sentence, 0, start) is not None
        or _DEFINES.match(sentence) is not None
    )


def is_of_family(bearer: str) -> bool:
    """Whether words name a child, a parent or another of the family, or the ways of one of them."""
    return _is_person(bearer) or (_WAYS.search(bearer) is not None and _OTHER.search(bearer) is None)


def _is_person(bearer: str) -> bool:
    if _OUTSIDERS.search(bearer):
        return False
    if _OTHER.search(bearer) and not _PERSON.search(bearer):
        return False
    return _PERSON.search(bearer) is not None or any(owner.kind in _FAMILY for owner in people_in(bearer))


def bearer_of(sentence: str, start: int, end: int) -> str:
    """Of whom or what the label is said: the noun that it describes, else the subject of its clause, else nothing."""
    parse = parsed(sentence)
    inside = [at for at, word in enumerate(parse.words) if start <= word.start < end]
    if not inside:
        return ""
    top = next(
        (at for at in inside if parse.words[at].head not in inside or parse.words[at].head == at), inside[0]
    )
    for _ in range(len(parse.words)):
        word = parse.words[top]
        things = (
            parse.children(top, "obj")
            if word.tag == "VBG" and not parse.children(top, "aux", "nsubj")
            else ()
        )
        if word.dep == "xcomp" and not things:
            things = parse.children(word.head, "obj")
        if things and not set(things) & set(inside):
            return _stretch(parse, things[0])
        if word.dep == "amod" and word.head not in inside:
            return _stretch(parse, word.head, without=top)
        subjects = [
            child
            for child in parse.children(top, "nsubj", "nsubj:pass", "nsubj:outer")
            if child not in inside
        ]
        if subjects:
            return _stretch(parse, subjects[0])
        if word.head == top:
            return ""
        top = word.head
    return ""


def _stretch(parse: Parse, at: int, without: int | None = None) -> str:
    """A noun with its neighbours that belong to it, as one text; of a relative clause only the noun."""
    kept = {at, *parse.children(at, "compound", "flat", "det", "amod", "nmod:poss", "conj", "appos")} - {
        without
    }
    return " ".join(parse.words[each].text for each in sorted(each for each in kept if each is not None))
